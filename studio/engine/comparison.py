"""For the preview alone: the picture as it was filmed, or the difference of the finished one from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.view import TIMES, View

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

class Comparison:
    """Keep each picture from before it was painted, and give that or the difference; the engine's thread alone.

    Pictures that are recorded stay as they are. An array is made when a view is chosen first, none after.

    Attributes
    ----------
    view
        Set by any thread; holds from the next picture on.
    """

    def __init__(self) -> None:
        self.view = View.PAINTED
        self._before: U8 = np.zeros((0, 0, 3), np.uint8)
        self._difference: U8 = np.zeros((0, 0, 3), np.uint8)
        self._kept = False

    def keep(self, picture: U8) -> None:
        """Copy ``picture`` u8 [h, w, 3], which is about to be painted on, if a view needs it."""
        self._kept = self.view is not View.PAINTED
        if not self._kept:
            return
        if self._before.shape != picture.shape:
            self._before = np.zeros_like(picture)
        np.copyto(self._before, picture)

    def seen(self, picture: U8) -> U8:
        """Give what is to be seen of the finished ``picture``, u8 [h, w, 3]; valid until the next is kept."""
        view, kept, self._kept = self.view, self._kept and self._before.shape == picture.shape, False
        if view is View.DIFFERENCE:
            if self._difference.shape != picture.shape:
                self._difference = np.zeros_like(picture)
            if not kept:
                self._difference.fill(0)
                return self._difference
            cv2.absdiff(picture, self._before, dst=self._difference)
            cv2.convertScaleAbs(self._difference, dst=self._difference, alpha=TIMES)
            return self._difference
        return self._before if view is View.ORIGINAL and kept else picture
