"""A picture as video keeps it: I420, light at full size and two colours at half, BT.601 limited range."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]
    Views = tuple[U8, U8, U8]

BLACK = (16, 128, 128)
"""Levels of black: light, blue, red."""


def views(array: U8) -> Views:
    """Give the three planes of a contiguous u8 [height * 3 / 2, width], both even, as views: light, blue, red."""
    rows, width = array.shape
    height = rows * 2 // 3
    flat, light, colour = array.reshape(-1), height * width, height * width // 4
    half = (height // 2, width // 2)
    return (
        array[:height],
        flat[light : light + colour].reshape(half),
        flat[light + colour : light + 2 * colour].reshape(half),
    )


def scale(planes: Views, out: Views) -> None:
    """Resize ``planes`` into ``out``, each plane for itself."""
    smaller = out[0].shape[0] < planes[0].shape[0]
    for plane, scaled in zip(planes, out, strict=True):
        cv2.resize(plane, scaled.shape[1::-1], dst=scaled, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC)
