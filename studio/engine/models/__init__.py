"""Loaded networks and avatars; the one door to onnxruntime is ``runtime``."""
