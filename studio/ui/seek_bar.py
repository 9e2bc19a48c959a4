"""The sound file as a waveform that one can aim at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider

from studio.ui.drawing import paint, theme
from studio.ui.drawing.plots import Plot, View, pen
from studio.ui.sentences import sound as say

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

STEP_S = 5.0
_PITCH = 2
"""Pixels from one stroke of the waveform to the next."""
_QUIET = 0.06
"""Height of a stroke at least, of 1."""
_ZOOM, _LEAST_S = 0.8, 1.0
"""What a notch of the wheel leaves of the seconds shown, and the seconds shown at least."""


class SeekBar(QAbstractSlider):
    """Loudness over time, the played part in the accent colour; click, drag or arrow keys go to another place.

    The wheel shows less of a long sound, about the pointer, or more. To a screen reader it is a slider over whole seconds.
    """

    sought = Signal(float)
    """Seconds to go to."""

    def __init__(self) -> None:
        super().__init__()
        self._peaks: NDArray[np.float32] | None = None
        self._duration_s: float | None = None
        self._position_s = 0.0
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        self.setMinimumWidth(160)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(say.SEEK_NAME)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setEnabled(False)
        self.waveform = _Waveform(self)
        self.valueChanged.connect(self._go)

    def set_sound(self, peaks: NDArray[np.float32] | None, duration_s: float | None) -> None:
        """Show another sound: peaks f32 [n] of 0 to 1 over its whole length, or None while they are not known."""
        self._peaks, self._duration_s = peaks, duration_s
        self.setEnabled(duration_s is not None and duration_s > 0)
        self._show_value()
        self.waveform.show_sound(peaks, duration_s)
        self.update()

    def set_position(self, seconds: float) -> None:
        """Show how far it has played."""
        if abs(seconds - self._position_s) * self.width() > (self._duration_s or 1.0) or seconds < self._position_s:
            self._position_s = seconds
            self._show_value()
            self.setAccessibleDescription(say.SEEK_SAYS.format(position=seconds, length=self._duration_s or 0))
            self.waveform.show_position(seconds)

    def _show_value(self) -> None:
        """Let a screen reader know; what it sets itself comes as `valueChanged`."""
        self.blockSignals(True)
        self.setRange(0, round(self._duration_s or 0.0))
        self.setValue(round(self._position_s))
        self.blockSignals(False)

    def _go(self, seconds: float) -> None:
        if self._duration_s:
            self._position_s = min(max(seconds, 0.0), self._duration_s)
            self._show_value()
            self.waveform.show_position(self._position_s)
            self.sought.emit(self._position_s)

    def _at(self, event: QMouseEvent) -> float:
        return self._at_x(event.position().x())

    def _at_x(self, x: float) -> float:
        low, high = self.waveform.span
        return low + x / max(1, self.width()) * (high - low) if self._duration_s else 0.0

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Aim."""
        if event.button() is Qt.MouseButton.LeftButton and self._duration_s:
            self._position_s = self._at(event)
            self.waveform.show_position(self._position_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Aim while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._duration_s:
            self._position_s = min(max(self._at(event), 0.0), self._duration_s)
            self.waveform.show_position(self._position_s)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go where it was aimed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(self._at(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrow keys go 5 s back and on, Home to the beginning."""
        step = {Qt.Key.Key_Left: -STEP_S, Qt.Key.Key_Right: STEP_S}.get(Qt.Key(event.key()))
        if step is not None:
            self._go(self._position_s + step)
        elif event.key() == Qt.Key.Key_Home:
            self._go(0.0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw waveform and position."""
        painter, k, box = paint.begin(self), theme.colours(), QRectF(self.rect())
        paint.bar(painter, box, k.graph, theme.RADIUS_CONTROL)
        if not self._duration_s:
            hints = (one for one in (say.SEEK_HINT, say.SEEK_HINT_SHORT) if paint.width(painter, one, theme.BODY) < box.width())
            paint.text(painter, box, next(hints, ""), k.faint, px=theme.BODY, align=paint.CENTRE)
            paint.focus_ring(painter, self, theme.RADIUS_CONTROL)
            painter.end()
            return
        paint.focus_ring(painter, self, theme.RADIUS_CONTROL)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave a rim for the ring of the keyboard."""
        super().resizeEvent(event)
        self.waveform.setGeometry(self.rect().adjusted(3, 2, -3, -2))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Show less of a long sound, about the pointer, or more."""
        if self._duration_s:
            self.waveform.zoom(event.angleDelta().y() / 120, self._at_x(event.position().x()))
            event.accept()


class _Waveform(Plot):
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
