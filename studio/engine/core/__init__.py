"""The parts that everything else is made of.

May be here: data structures and the protocols between rooms (`output`, `protocols`), with numpy and the standard library only.
Nothing here opens a file, a device or a network.
"""
