"""Microphones and loudspeakers: their names, opening one, devices that come and go.

May be here: what asks the system for sound devices, one module for each way to them. It knows no engine and no Qt; what the
engine hears of a device is a `Source` in `studio.engine.sources`.
"""
