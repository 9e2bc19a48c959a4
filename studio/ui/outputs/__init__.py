"""What leaves the window, and the panel with a button for each.

May be here: the panel, and one module for each kind of output that the window offers; the outputs themselves are
`studio.outputs`'s.
"""
