"""The mask through which a painted mouth goes back into its picture: where anything moves, and softly round it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from characters.ines.curves import smoothstep

if TYPE_CHECKING:
    from collections.abc import Iterable

U8 = NDArray[np.uint8]

MOVED = 3
"""A pixel moves where a channel changes by more than this many levels."""
GROWN = 3
"""Pixels by which what moves is grown before the feather begins."""
FEATHER = 12.0
"""Pixels over which the mask falls to nothing."""
BORDER = 10.0
"""Pixels from the border within which it falls as well: a crop's edge never shows."""


def changes(pairs: Iterable[tuple[U8, U8]]) -> U8:
    """Return how much each pixel changes at most between picture and face, u8 [H, W].

    ``pairs`` are pictures and the faces they belong to, each u8 [H, W, 3]. Raises ValueError where there are none.
    """
    most: U8 | None = None
    for picture, face in pairs:
        change = cv2.absdiff(picture, face).max(axis=2)
        most = change if most is None else np.maximum(most, change)
    if most is None:
        raise ValueError("there are no pictures to make a mask from")
    return most


def feathered(change: U8) -> U8:
    """Return the mask, u8 [H, W], from the greatest changes: 255 where something moves, 0 at the border."""
    moving = cv2.morphologyEx((change > MOVED).astype(np.uint8), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    moving = cv2.morphologyEx(moving, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (15, 15)))
    moving = cv2.dilate(moving, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * GROWN + 1, 2 * GROWN + 1)))
    away = cv2.distanceTransform(1 - moving, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    height, width = moving.shape
    rows, columns = np.arange(height)[:, None], np.arange(width)[None, :]
    inside = np.minimum(np.minimum(rows, height - 1 - rows), np.minimum(columns, width - 1 - columns))
    soft = (1 - smoothstep(0, FEATHER, away)) * smoothstep(0, BORDER, inside)
    return np.rint(255 * soft).astype(np.uint8)
