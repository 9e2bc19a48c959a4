"""Where things lie in the crop of a face, in eye distances from the middle between the eyes; y grows downwards."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.avatars.capture.path import Layout

F32 = NDArray[np.float32]

LEFT, TOP, SIDE = -1.4, -0.2, 2.8
"""The crop's corner and side: from the brows to below a long chin."""
CROP = Layout(LEFT, TOP, LEFT + SIDE, TOP + SIDE)
HOLE_TOP, HOLE_BOTTOM, HOLE_HALF = 0.82, 2.45, 0.95
"""What is painted: from under the nose to below the chin. A smaller hole lets the chin in, which tells what the mouth does."""
FACE, GUIDE = 240, 192
"""Sides in pixels of the crop that is painted, and of the same for the guide, which holds no detail."""
MARGIN = 16
"""Pixels kept around the crop, so that it can be moved and turned a little while learning."""
CELL = 4
"""Pixels at `GUIDE`, to whole ones of which the window is widened."""
MOUTH = (-0.62, 0.85, 0.62, 1.75)
"""Left, top, right, bottom of the lips with room to open."""
NEAR = (-0.6, 0.9, 0.6, 1.7)
"""The same for what is weighed and measured as the mouth."""
FEATHER = 0.08
"""Over how much the painted fades in: it is all but whole where `NEAR` begins, so that no filmed lips show through."""


def part(x: float, y: float) -> tuple[float, float]:
    """Turn eye distances into parts of the crop's side."""
    return (x - LEFT) / SIDE, (y - TOP) / SIDE


def grid(size: int) -> tuple[F32, F32]:
    """Give x and y in eye distances of the pixels of a crop of so many pixels, f32 [size, size] each."""
    y, x = (np.mgrid[0:size, 0:size].astype(np.float32) + 0.5) / size * SIDE
    return x + LEFT, y + TOP


def hole(size: int) -> F32:
    """Give 1 inside of what is painted and 0 outside, f32 [size, size]."""
    x, y = grid(size)
    middle, half = (HOLE_TOP + HOLE_BOTTOM) / 2, (HOLE_BOTTOM - HOLE_TOP) / 2
    return np.asarray(np.abs(x / HOLE_HALF) ** 3 + np.abs((y - middle) / half) ** 3 < 1, np.float32)


def feather(size: int = FACE) -> F32:
    """Give how much of the painted is taken, f32 [size, size]: 0 at the border of the hole, 1 a little inside."""
    distance = cv2.distanceTransform(hole(size).astype(np.uint8), cv2.DIST_L2, 5)
    ramp = np.clip(distance / (FEATHER / SIDE * size), 0, 1)
    return np.asarray(ramp * ramp * (3 - 2 * ramp), np.float32)


def window(size: int = GUIDE) -> tuple[int, int, int, int]:
    """Give rows and columns around the hole, pairs of cells at `GUIDE` pixels: top, bottom, left, right."""
    cells = GUIDE // CELL
    top, bottom = int(part(0, HOLE_TOP)[1] * cells), math.ceil(part(0, HOLE_BOTTOM)[1] * cells)
    bottom += (bottom - top) % 2
    aside = int(part(-HOLE_HALF, 0)[0] * cells)
    return tuple(CELL * one * size // GUIDE for one in (top, bottom, aside, cells - aside))  # type: ignore[return-value]


def box(place: tuple[float, float, float, float], size: int) -> tuple[slice, slice]:
    """Give rows and columns of a place in a crop of so many pixels."""
    (left, top), (right, bottom) = part(*place[:2]), part(*place[2:])
    return slice(round(top * size), round(bottom * size)), slice(round(left * size), round(right * size))
