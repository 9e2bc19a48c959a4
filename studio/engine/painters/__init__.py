"""Where an avatar's networks run: its faces painted on the processor, or on a device of its own.

May be here: what fulfils `studio.engine.painters.painter.Painter`, one module or room for each kind of device, and the choice
between them.
"""
