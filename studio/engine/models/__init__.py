"""Loaded networks and avatars, on the processor that was asked for: a model once a process, a performer once a session.

May be here: what opens networks and holds weights, and what a session needs beside them. onnxruntime is imported here and in
`studio.engine.painters.gpu`, and nowhere else.
"""
