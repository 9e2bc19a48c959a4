"""Sound to the rows that an encoder hears, each way named in the manifest: log-mel is the first, a graph the second.

May be here: what fulfils `studio.engine.frontends.front_end.FrontEnd`, one module each, and the windows over its rows. It
imports ``models`` and ``core``, and no stage.
"""
