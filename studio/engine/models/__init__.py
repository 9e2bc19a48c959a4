"""Loaded networks and avatars, on the processor that was asked for; onnxruntime is imported here and nowhere else."""
