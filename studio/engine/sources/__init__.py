"""Where sound comes from: a microphone, a file heard as it plays, a caller that pushes samples, a tone that needs no device.

May be here: what fulfils `studio.engine.core.protocols.Source`, one module each, and what brings blocks into the ring.
"""
