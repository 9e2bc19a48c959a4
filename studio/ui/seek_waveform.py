"""The waveform of the sound file, behind the seek bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from studio.ui.drawing.plots import Plot, View, pen

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_PITCH = 2
"""Pixels from one stroke of the waveform to the next."""
_QUIET = 0.06
"""Height of a stroke at least, of 1."""
_ZOOM, _LEAST_S = 0.8, 1.0
"""What a notch of the wheel leaves of the seconds shown, and the seconds shown at least."""


class SeekWaveform(Plot):
    """Loudness over time as strokes from the middle, the played part in the accent colour; the bar has the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._peaks: NDArray[np.float32] | None = None
        self._length = 1.0
        self._position = 0.0
        self.view = self.put(View(), 0, 0)
        self.view.setYRange(-1, 1, padding=0)
        self._played, self._coming = (pg.PlotCurveItem(connect="pairs") for _ in range(2))
        self.moment = pg.InfiniteLine(0.0, angle=90)
        for item in (self._coming, self._played, self.moment):
            self.view.addItem(item, ignoreBounds=True)
        self.hide()
        self.restyle()

    @property
    def span(self) -> tuple[float, float]:
        """Seconds that are shown."""
        low, high = self.view.viewRange()[0]
        return float(low), float(high)

    def show_sound(self, peaks: NDArray[np.float32] | None, length: float | None) -> None:
        """Show another sound, or none."""
        self._peaks, self._length, self._position = peaks, length or 1.0, 0.0
        self.view.setXRange(0, self._length, padding=0)
        self.setVisible(bool(length))
        self._draw()

    def show_position(self, seconds: float) -> None:
        """Show how far it has played; what is shown follows."""
        self._position = seconds
        low, high = self.span
        if not low <= seconds <= high:
            self._show(seconds, seconds + high - low)
        self._draw()

    def zoom(self, steps: float, at: float) -> None:
        """Show fewer seconds, or more with negative ``steps``; the second ``at`` stays where it is."""
        low, high = self.span
        length = min(max((high - low) * _ZOOM**steps, min(_LEAST_S, self._length)), self._length)
        self._show(at - (at - low) / (high - low) * length, at - (at - low) / (high - low) * length + length)
        self._draw()

    def _show(self, low: float, high: float) -> None:
        length = min(high - low, self._length)
        low = min(max(low, 0.0), self._length - length)
        self.view.setXRange(low, low + length, padding=0)

    def _draw(self) -> None:
        low, high = self.span
        strokes = max(1, self.width() // _PITCH)
        at = low + (np.arange(strokes) + 0.5) * (high - low) / strokes
        heights = self._heights(at, (high - low) / strokes)
        played = at < self._position
        for curve, mine in ((self._played, played), (self._coming, ~played)):
            curve.setData(np.repeat(at[mine], 2), np.column_stack([-heights[mine], heights[mine]]).ravel())
        self.moment.setValue(self._position)

    def _heights(self, at: NDArray[np.float64], width: float) -> NDArray[np.float64]:
        if self._peaks is None or not len(self._peaks):
            return np.full(len(at), _QUIET)
        share = len(self._peaks) / self._length
        edges = np.clip(((at - width / 2) * share).astype(int), 0, len(self._peaks) - 1)
        last = max(edges[-1] + 1, min(len(self._peaks), int((at[-1] + width / 2) * share) + 1))
        loudest = np.maximum.reduceat(self._peaks[:last], edges).astype(np.float64)
        return np.maximum(_QUIET, loudest / max(float(self._peaks.max()), 1e-6) * 0.86)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give every stroke its pixels."""
        super().resizeEvent(event)
        if hasattr(self, "moment"):
            self._draw()

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        if hasattr(self, "moment"):
            self._played.setPen(pen("accent"))
            self._coming.setPen(pen("edge"))
            self.moment.setPen(pen("text"))
