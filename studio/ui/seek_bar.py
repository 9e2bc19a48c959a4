"""The sound file as a waveform that one can aim at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider

from studio.ui.drawing import paint, theme
from studio.ui.drawing.plotted import Plotted
from studio.ui.sentences import sound as say

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from studio.ui.seek_waveform import SeekWaveform

STEP_S = 5.0


class SeekBar(Plotted, QAbstractSlider):
    """Loudness over time, the played part in the accent colour; click, drag or arrow keys go to another place.

    The wheel shows less of a long sound, about the pointer, or more. To a screen reader it is a slider over whole seconds.
    """

    sought = Signal(float)
    """Seconds to go to."""
    sounded = Signal()
    """There is a sound, whose waveform can be seen."""

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
        self._waveform: SeekWaveform
        self.valueChanged.connect(self._go)

    def _make_plots(self) -> Iterator[None]:
        from studio.ui.seek_waveform import SeekWaveform

        yield
        self._waveform = SeekWaveform(self)
        yield

    def _show_plots(self) -> None:
        self._place()
        self._waveform.show()
        self._waveform.show_sound(self._peaks, self._duration_s)
        self._waveform.show_position(self._position_s)

    @property
    def waveform(self) -> SeekWaveform:
        """The plot of the sound; made if it is not there yet."""
        self.make_plots()
        return self._waveform

    @property
    def has_sound(self) -> bool:
        """Whether there is a sound whose waveform can be seen."""
        return self._duration_s is not None

    def set_sound(self, peaks: NDArray[np.float32] | None, duration_s: float | None) -> None:
        """Show another sound: peaks f32 [n] of 0 to 1 over its whole length, or None while they are not known."""
        self._peaks, self._duration_s = peaks, duration_s
        self.setEnabled(duration_s is not None and duration_s > 0)
        self._show_value()
        if self.plotted:
            self._waveform.show_sound(peaks, duration_s)
        elif self.has_sound:
            self.sounded.emit()
        self.update()

    def set_position(self, seconds: float) -> None:
        """Show how far it has played."""
        if abs(seconds - self._position_s) * self.width() > (self._duration_s or 1.0) or seconds < self._position_s:
            self._position_s = seconds
            self._show_value()
            self.setAccessibleDescription(say.SEEK_SAYS.format(position=seconds, length=self._duration_s or 0))
            self._show_position()

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
            self._show_position()
            self.sought.emit(self._position_s)

    def _show_position(self) -> None:
        if self.plotted:
            self._waveform.show_position(self._position_s)

    def _at(self, event: QMouseEvent) -> float:
        return self._at_x(event.position().x())

    def _at_x(self, x: float) -> float:
        if not self._duration_s:
            return 0.0
        low, high = self._waveform.span if self.plotted else (0.0, self._duration_s)
        return low + x / max(1, self.width()) * (high - low)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Aim."""
        if event.button() is Qt.MouseButton.LeftButton and self._duration_s:
            self._position_s = self._at(event)
            self._show_position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Aim while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._duration_s:
            self._position_s = min(max(self._at(event), 0.0), self._duration_s)
            self._show_position()

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
        """Give the waveform its place."""
        super().resizeEvent(event)
        if self.plotted:
            self._place()

    def _place(self) -> None:
        # A rim is left for the ring of the keyboard.
        self._waveform.setGeometry(self.rect().adjusted(3, 2, -3, -2))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Show less of a long sound, about the pointer, or more."""
        if self._duration_s and self.plotted:
            self._waveform.zoom(event.angleDelta().y() / 120, self._at_x(event.position().x()))
            event.accept()
