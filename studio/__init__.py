"""Viseme Studio: a portrait speaks with your voice, live.

May be here: what puts the rooms together (`cli`, `app`, `api`, `host`), and small modules that many rooms need (`errors`,
`places`, `logs`, `redaction`). A module with parts of its own becomes a room. ``docs/architecture.md`` has the map.
"""

import os

__version__ = "0.1.0"

# The matrices here are small: more threads only take the core that the window and the video encoder need. numpy reads
# this once, when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# The official builds of onnxruntime from 1.29 on report to their maker (a thread, a file in ~/.cache, an upload). Nothing that
# runs here leaves the machine. Read once, when onnxruntime is first imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
