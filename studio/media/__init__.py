"""Sound, pictures and clips as files: the one package that knows FFmpeg (PyAV)."""
