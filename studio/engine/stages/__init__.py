"""The steps from a window of mel frames to a picture, on the processor: encode, generate, composite.

May be here: one module for each step, with arrays made at the start and written with ``out=``. A step knows no other.
"""
