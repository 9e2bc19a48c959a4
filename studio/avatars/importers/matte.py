"""The feather of imported families: the lower face, as a face is shaped, fading into the picture on all sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.avatars.capture.path import Layout

_MIDDLE, _WIDE, _HIGH = 1.2, 1.06, 1.1
"""An ellipse around the mouth in eye distances: from the bridge of the nose to under a chin that drops, within the cheeks."""
_SOFT = 0.3
"""Part of the ellipse over which it fades."""
_BORDER, _BROW = 0.12, 0.25
"""Over these eye distances it fades to the crop's border, and to the line above which nothing is painted."""


def face_matte(layout: Layout, width: int, height: int, *, top: float) -> NDArray[np.uint8]:
    """Give the weights of the painted picture, u8 [height, width]: 255 in the lower face, 0 at the crop's border.

    Parameters
    ----------
    layout
        Where the crop lies around the face.
    width, height
        Size of the generator's picture.
    top
        Above this line, in eye distances below the eyes, the generator paints nothing.
    """
    x = layout.left + (np.arange(width) + 0.5) / width * (layout.right - layout.left)
    y = (layout.top + (np.arange(height) + 0.5) / height * (layout.bottom - layout.top))[:, None]
    inside = (1 - np.hypot(x / _WIDE, (y - _MIDDLE) / _HIGH)) / _SOFT
    pixel = (layout.right - layout.left) / width
    sides = np.minimum(x - layout.left, layout.right - x) - pixel
    ends = np.minimum(y - layout.top, layout.bottom - y) - pixel
    weights = _fade(inside) * _fade(sides / _BORDER) * _fade(ends / _BORDER) * _fade((y - top) / _BROW)
    return np.rint(255 * weights).astype(np.uint8)


def _fade(value: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rise from 0 to 1 without a corner."""
    rise = np.clip(value, 0, 1)
    return np.asarray(rise * rise * (3 - 2 * rise), np.float64)
