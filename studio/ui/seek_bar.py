"""The sound file as a waveform that one can aim at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from studio.ui import paint, theme

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

STEP_S = 5.0
_PITCH = 3
"""Pixels from one stroke of the waveform to the next."""


class SeekBar(QWidget):
    """Loudness over time, the played part in the accent colour; click, drag or arrow keys go to another place."""

    sought = Signal(float)
    """Seconds to go to."""

    def __init__(self) -> None:
        super().__init__()
        self._peaks: NDArray[np.float32] | None = None
        self._duration_s: float | None = None
        self._position_s = 0.0
        self.hint = "Drop a sound file here and the portrait speaks it"
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        self.setMinimumWidth(160)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Position in the sound file")
        self.setEnabled(False)

    def set_sound(self, peaks: NDArray[np.float32] | None, duration_s: float | None) -> None:
        """Show another sound: peaks f32 [n] of 0 to 1 over its whole length, or None while they are not known."""
        self._peaks, self._duration_s = peaks, duration_s
        self.setEnabled(duration_s is not None and duration_s > 0)
        self.update()

    def set_position(self, seconds: float) -> None:
        """Show how far it has played."""
        if abs(seconds - self._position_s) * self.width() > (self._duration_s or 1.0) or seconds < self._position_s:
            self._position_s = seconds
            self.setAccessibleDescription(f"{seconds:.0f} of {self._duration_s or 0:.0f} seconds")
            self.update()

    def _go(self, seconds: float) -> None:
        if self._duration_s:
            self._position_s = min(max(seconds, 0.0), self._duration_s)
            self.update()
            self.sought.emit(self._position_s)

    def _at(self, event: QMouseEvent) -> float:
        return event.position().x() / max(1, self.width()) * (self._duration_s or 0.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Aim."""
        if event.button() is Qt.MouseButton.LeftButton and self._duration_s:
            self._position_s = self._at(event)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Aim while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._duration_s:
            self._position_s = min(max(self._at(event), 0.0), self._duration_s)
            self.update()

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
            paint.text(painter, box, self.hint, k.faint, px=theme.BODY, align=paint.CENTRE)
            paint.focus_ring(painter, self, theme.RADIUS_CONTROL)
            painter.end()
            return
        played = self._position_s / self._duration_s
        strokes = max(1, self.width() // _PITCH)
        for stroke, height in enumerate(self._heights(strokes, box.height() - 8).tolist()):
            tone = k.accent if stroke / strokes < played else k.edge
            painter.fillRect(QRectF(2 + stroke * _PITCH, box.center().y() - height / 2, 2, height), QColor(tone))
        x = min(max(played * box.width(), 1.0), box.width() - 1.0)
        painter.fillRect(QRectF(x - 1, 2, 2, box.height() - 4), QColor(k.text))
        paint.focus_ring(painter, self, theme.RADIUS_CONTROL)
        painter.end()

    def _heights(self, strokes: int, room: float) -> NDArray[np.float64]:
        if self._peaks is None or not len(self._peaks):
            return np.full(strokes, 2.0)
        edges = np.linspace(0, len(self._peaks), strokes, endpoint=False).astype(int)
        loudest = np.maximum.reduceat(self._peaks, edges).astype(np.float64)
        return np.maximum(2.0, loudest / max(float(loudest.max()), 1e-6) * room)
