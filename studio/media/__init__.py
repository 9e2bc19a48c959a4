"""Sound, pictures and clips as files.

May be here: reading and writing media, and the arithmetic of samples and planes that it takes. FFmpeg (PyAV) is imported here
and nowhere else; no avatar and no engine is known.
"""
