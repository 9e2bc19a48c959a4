"""A finished picture, as a presenter gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A finished picture; its pixels are there until the next is asked for, so copy what is kept.

    ``planes`` is u8 [height * 3 / 2, width], I420 in BT.601 limited range. ``position`` is the sample at 16 kHz that it
    shows, ``index`` its number, both since the sound began; ``speaking`` is false for one of the idle loop, whose numbers mean
    nothing.
    """

    index: int
    position: int
    speaking: bool
    planes: U8

    @property
    def width(self) -> int:
        """In pixels."""
        return int(self.planes.shape[1])

    @property
    def height(self) -> int:
        """In pixels."""
        return int(self.planes.shape[0]) * 2 // 3

    def bgr(self, out: U8 | None = None) -> U8:
        """Give it as u8 [height, width, 3] BGR, in ``out`` if that is given, otherwise as a new array."""
        if out is None:
            out = np.empty((self.height, self.width, 3), np.uint8)
        cv2.cvtColor(self.planes, cv2.COLOR_YUV2BGR_I420, dst=out)
        return out
