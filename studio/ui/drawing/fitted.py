"""A picture at the size it has on the screen. Qt takes four times as long to stretch one while it paints."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]


class Fitted:
    """Stretch the newest picture once for each size it is asked for, into memory that is kept while the size stays."""

    def __init__(self) -> None:
        self._picture: U8 | None = None
        self._done = False
        self._stretched = np.empty((0, 0, 3), np.uint8)
        self._pixels = np.empty((0, 0, 4), np.uint8)

    def use(self, picture: U8) -> None:
        """Take another picture, u8 [H, W, 3] BGR, or the same memory with other pixels."""
        self._picture, self._done = picture, False

    def at(self, width: int, height: int) -> QImage:
        """Give the picture at this size in pixels of the device; valid until the next call."""
        assert self._picture is not None
        if self._pixels.shape[:2] != (height, width):
            self._stretched, self._pixels = np.empty((height, width, 3), np.uint8), np.empty((height, width, 4), np.uint8)
            self._done = False
        if not self._done:
            right = self._picture
            if right.shape[:2] != (height, width):
                right = self._stretched
                cv2.resize(self._picture, (width, height), dst=right, interpolation=cv2.INTER_LINEAR)
            cv2.cvtColor(right, cv2.COLOR_BGR2BGRA, dst=self._pixels)
            self._done = True
        return QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
