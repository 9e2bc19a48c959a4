"""Colours beyond the edge of a figure that was cut out, for encoders that blur colours over an edge.

A JPEG or a video keeps colours at half size and in blocks. Beside a figure on nothing lies black, which would come into its
edge as a dark fringe; what is written here is the figure's own colour, carried outwards, and is seen nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

CELL = 16
"""Side of the cells whose mean colour is carried outwards, in pixels: a block of colours."""
SURE = 16
"""Levels of alpha from which a pixel keeps its own colour."""


class Bleed:
    """Carry colours outwards in pictures of one size; one thread.

    Parameters
    ----------
    width, height
        Of the pictures.
    """

    def __init__(self, width: int, height: int) -> None:
        self._small = max(1, width // CELL), max(1, height // CELL)
        self._size = width, height
        self._keep, self._beyond = np.zeros((height, width), np.uint8), np.zeros((height, width), np.uint8)
        self._spread = np.zeros((height, width, 3), np.uint8)

    def __call__(self, colours: U8, alpha: U8) -> None:
        """Fill ``colours`` u8 [h, w, 3] BGR in place where ``alpha`` u8 [h, w] is below `SURE`; there it is 0 before."""
        cv2.threshold(alpha, SURE - 1, 255, cv2.THRESH_BINARY, dst=self._keep)
        cv2.bitwise_not(self._keep, dst=self._beyond)
        # Means over cells of what is the figure; twice more over their neighbours, so that two cells around it are filled.
        weight = cv2.resize(self._keep, self._small, interpolation=cv2.INTER_AREA).astype(np.float32)
        cells = cv2.resize(colours, self._small, interpolation=cv2.INTER_AREA).astype(np.float32)
        for _ in range(2):
            cells = np.asarray(cv2.blur(cells, (3, 3)), np.float32)
            weight = np.asarray(cv2.blur(weight, (3, 3)), np.float32)
        mean = np.where(weight[:, :, None] > 0, cells * 255 / np.maximum(weight, 1e-3)[:, :, None], 0)
        small = np.clip(np.rint(mean), 0, 255).astype(np.uint8)
        cv2.resize(small, self._size, dst=self._spread, interpolation=cv2.INTER_LINEAR)
        cv2.copyTo(self._spread, self._beyond, colours)
