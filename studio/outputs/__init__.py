"""Everything that shows, keeps or sends the program: one module for each, and the worker for those that may have to wait.

May be here: what fulfils `studio.engine.core.output.Output`. It imports the engine's ``core``, `studio.media` and what it
writes to, and no other output; it knows no window.
"""
