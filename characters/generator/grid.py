"""The grids that the network's maps lie on, in pixels of the crop."""

COARSE = 32
"""A cell of the coarsest map: sides of a crop are multiples of it."""
CELL = 8
"""A cell of the map that the window is cut from: sides and corner of the window are multiples of it."""
POOL = 8
"""What the pose code sees as one pixel."""
