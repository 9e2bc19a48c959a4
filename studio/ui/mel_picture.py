"""The newest columns of log-mel as a picture in colours that rise evenly in lightness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtGui import QImage, qRgb

from studio.engine.stages.mel import BANDS, FLOOR, band_edges_hz

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

QUIETEST_DB, LOUDEST_DB = -75.0, -15.0
"""What is black and what is nearly white: speech lies between them."""


def decibels(mel: F32) -> F32:
    """Turn log-mel of [-4, 4] back into dB of [-100, 0] (see `studio.engine.stages.mel`)."""
    return (mel - np.float32(4.0)) * np.float32(12.5)


def magma() -> list[int]:
    """Give 256 colours that rise evenly in lightness, so that they read in grey and for the colour-blind."""
    table = cv2.applyColorMap(np.arange(256, dtype=np.uint8)[:, None], cv2.COLORMAP_MAGMA)[:, 0]
    return [qRgb(int(red), int(green), int(blue)) for blue, green, red in table]


class MelPicture:
    """Keep ``columns`` mel frames, the newest at the right, the highest band at the top; nothing is allocated but in `push`.

    Attributes
    ----------
    hertz
        Centre of each band, f64 [80], lowest first.
    """

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.hertz = band_edges_hz()[1:-1]
        self.colours = magma()
        self._mel = np.full((BANDS, columns), FLOOR, np.float32)
        self._pixels = np.zeros((BANDS, columns), np.uint8)

    def push(self, rows: F32) -> None:
        """Add mel frames f32 [n, 80] at the right; the oldest leave at the left."""
        new = rows[-self.columns :].T[::-1]
        count = new.shape[1]
        if not count:
            return
        share = (decibels(new) - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB)
        shade: NDArray[np.uint8] = np.clip(255.0 * share, 0, 255).astype(np.uint8)
        self._mel[:, : self.columns - count] = self._mel[:, count:]
        self._mel[:, self.columns - count :] = new
        self._pixels[:, : self.columns - count] = self._pixels[:, count:]
        self._pixels[:, self.columns - count :] = shade

    def image(self) -> QImage:
        """Wrap the picture without a copy; valid until this object goes."""
        made = QImage(self._pixels.data, self.columns, BANDS, self.columns, QImage.Format.Format_Indexed8)
        made.setColorTable(self.colours)
        return made

    def level_db(self, column: int, band: int) -> float:
        """Give the level of a band (0 the lowest) at a column (0 the oldest)."""
        return float(decibels(self._mel[BANDS - 1 - band, column : column + 1])[0])

    def levels_db(self) -> F32:
        """Copy all levels, f32 [columns, 80], oldest first, lowest band first."""
        return decibels(self._mel[::-1].T)
