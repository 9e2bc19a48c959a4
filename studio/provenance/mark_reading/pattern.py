"""What is looked for: the middle of the mark's layout, and the shape of the ring in which it is compared with a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from studio.provenance.mark import COLUMNS, layout

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

WIDEST: Final = 80
"""Columns of the pattern that are looked for: those of 16 to 9."""
SIGNS, WHICH = layout()


def middle(cells: NDArray[Any]) -> F32:
    """Give the middle of a layout, which is looked for."""
    return cells[:, (COLUMNS - WIDEST) // 2 : (COLUMNS + WIDEST) // 2].astype(np.float32)


def ring_of(picture: tuple[int, ...], pattern: tuple[int, int]) -> tuple[int, int]:
    """Give the shape that holds both, and is quick to transform."""
    return cv2.getOptimalDFTSize(max(picture[0], pattern[0])), cv2.getOptimalDFTSize(max(picture[1], pattern[1]))
