"""Viseme Studio: a portrait speaks with your voice, live."""

import os

__version__ = "0.1.0"

# The matrices here are small: more threads only take the core that the window and the video encoder need. numpy reads
# this once, when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
