"""What the model hears: the newest seconds of log-mel, with the moment of the picture on screen and its look-ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPen

from studio.engine.stages.mel import BANDS, HOP, SAMPLE_RATE
from studio.ui import paint, theme
from studio.ui.controls import ToolButton
from studio.ui.mel_picture import LOUDEST_DB, QUIETEST_DB, MelPicture
from studio.ui.painted import PAD, Painted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter

    from studio.engine.sinks.history import Heard
    from studio.ui.painted import Cell
    from studio.ui.panel import Panel

SECONDS = 3
FRAMES_S = SAMPLE_RATE // HOP
COLUMNS = SECONDS * FRAMES_S
FPS = 25
PICTURES = SECONDS * FPS
_FRESH = 32
"""Mel frames asked for at an update; all of them only when more were missed."""
_GUTTER, _AXIS, _LANE, _TOP = 40.0, 18.0, 26.0, 4.0
_KEY_FROM_WIDTH = 480
_LEAST_OPENING = 3.0
"""Levels of 255 that fill the lane at least, so that a closed mouth's grain does not look like speech."""


class SpectrogramPanel(Painted):
    """Three seconds of what the model hears, newest at the right; under it how far the mouth opened.

    The white line is the sound of the picture on screen, the band right of it the later sound that the picture waited
    for. A click freezes; the pointer reads values.

    Parameters
    ----------
    heard
        Gives the engine's history: (mel frames, pictures) -> `Heard`, or None before the engine is ready.
    """

    readout = Signal(str)
    """What the panel's head should say."""
    froze = Signal(bool)

    def __init__(self, heard: Callable[[int, int], Heard | None]) -> None:
        super().__init__("Spectrogram: what the model hears, in hertz over the last three seconds")
        self.frozen = False
        self.live = False
        self.notice = ""
        """Words on the line in place of what it means, for instance since when there is no sound."""
        self.on_screen = -1
        """Index of the picture that was painted last."""
        self.look_ahead_ms = 112.5
        """How much later sound a picture waits for."""
        self._heard = heard
        self._picture = MelPicture(COLUMNS)
        self._openings = np.zeros(PICTURES)
        self._index = -1
        self._end = 0
        self._most = _LEAST_OPENING
        self._pointer: QPointF | None = None
        self.setMinimumSize(376, 132)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip("Click to freeze or go on")

    @property
    def empty(self) -> bool:
        """Whether nothing was heard yet."""
        return self._end == 0

    def refresh(self) -> None:
        """Take what is new from the engine and paint it; call 25 times a second while it can be seen."""
        if self.frozen:
            return
        heard = self._heard(_FRESH, PICTURES)
        if heard is None:
            return
        missed = heard.mel_end - self._end
        if not 0 <= missed <= _FRESH:
            heard = self._heard(COLUMNS, PICTURES)
            if heard is None:
                return
            missed = COLUMNS
        if missed:
            self._picture.push(heard.mel[-missed:])
        self._end, self._index = heard.mel_end, heard.index
        self._openings = heard.openings.astype(np.float64)
        self._most = max(_LEAST_OPENING, float(self._openings.max(initial=0.0)), self._most * 0.995)
        self._say()
        self.update()

    def freeze(self, on: bool) -> None:
        """Stand still, or go on."""
        if on is not self.frozen:
            self.frozen = on
            self.froze.emit(on)
            self._say()
            self.update()

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the decibels shown: a row a mel frame, a column a band."""
        head: list[Cell] = ["seconds", *(f"{hertz:.0f} Hz" for hertz in self._picture.hertz)]
        rows = self._picture.levels_db().tolist()
        return [head, *([(column - COLUMNS + 1) / FRAMES_S, *row] for column, row in enumerate(rows))]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 168)

    # Pointer and keys.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Read the value under the pointer."""
        self._pointer = event.position()
        self._say()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Begin to read."""
        self._pointer = event.position()

    def leaveEvent(self, _event: object) -> None:  # noqa: N802
        """Read no more."""
        self._pointer = None
        self._say()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Freeze or go on."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.freeze(not self.frozen)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Freeze or go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.freeze(not self.frozen)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        plot = self._plot()
        if self._pointer is not None and plot.contains(self._pointer) and not self.empty:
            column = min(COLUMNS - 1, int((self._pointer.x() - plot.left()) / plot.width() * COLUMNS))
            band = max(0, BANDS - 1 - int((self._pointer.y() - plot.top()) / plot.height() * BANDS))
            hertz = self._picture.hertz[band]
            seconds, level = (column - COLUMNS + 1) / FRAMES_S, self._picture.level_db(column, band)
            words = f"{hertz / 1000:.1f} kHz" if hertz >= 1000 else f"{hertz:.0f} Hz"
            self.readout.emit(f"{words}  {seconds:.2f} s  {level:.0f} dB".replace("-", paint.MINUS))
        elif self.frozen:
            self.readout.emit("frozen")
        else:
            self.readout.emit(self.notice or f"mel, {BANDS} bands")

    # Painting.

    def _plot(self) -> QRectF:
        key = 56.0 if self.width() >= _KEY_FROM_WIDTH else 0.0
        height = self.height() - _TOP - _AXIS - _LANE - 8
        return QRectF(PAD + _GUTTER, _TOP, self.width() - 2 * PAD - _GUTTER - key, height)

    def _lane(self) -> QRectF:
        plot = self._plot()
        return QRectF(plot.left(), plot.bottom() + 4, plot.width(), _LANE)

    def _x(self, mel_frame: float) -> float:
        plot = self._plot()
        return plot.right() - (self._end - mel_frame) / COLUMNS * plot.width()

    def draw_still(self, painter: QPainter) -> None:
        """Draw axes, colour key and the empty graphs."""
        k, plot, lane = theme.colours(), self._plot(), self._lane()
        paint.bar(painter, plot, k.graph, 4)
        paint.bar(painter, lane, k.graph, 4)
        self._draw_hertz(painter, plot)
        paint.text(painter, QRectF(PAD, lane.top(), _GUTTER - 6, lane.height()), "Mouth", k.faint, align=paint.RIGHT)
        for second in range(SECONDS + 1):
            x = lane.left() + second / SECONDS * lane.width()
            words = "now" if second == SECONDS else f"{paint.MINUS}{SECONDS - second} s"
            align, shift = (paint.LEFT, 0) if second == 0 else (paint.RIGHT, -48) if second == SECONDS else (paint.CENTRE, -24)
            paint.text(painter, QRectF(x + shift, lane.bottom() + 3, 48, 14), words, k.faint, align=align)
        if self.width() >= _KEY_FROM_WIDTH:
            box = QRectF(plot.right() + 10, plot.top(), 6, plot.height())
            ramp = QImage(1, 256, QImage.Format.Format_RGB32)
            for level, colour in enumerate(self._picture.colours):
                ramp.setPixel(0, 255 - level, colour)
            painter.drawImage(box, ramp)
            for words, y in ((f"{paint.MINUS}{-LOUDEST_DB:.0f} dB", box.top() - 2),
                             (f"{paint.MINUS}{-QUIETEST_DB:.0f}", box.bottom() - 13)):
                paint.text(painter, QRectF(box.right() + 4, y, 40, 16), words, k.faint)

    def _draw_hertz(self, painter: QPainter, plot: QRectF) -> None:
        """Label the frequencies: where there is no room fewer labels, never smaller ones."""
        k, last = theme.colours(), plot.bottom() + 20
        for hertz, words in ((200, "200"), (500, "500"), (1000, "1k"), (2000, "2k"), (4000, "4k"), (7600, "Hz")):
            place = float(np.interp(hertz, self._picture.hertz, np.arange(BANDS))) / (BANDS - 1)
            y = plot.bottom() - place * plot.height()
            if y > last - 13 or (words != "Hz" and y < plot.top() + 18):
                continue
            last = y
            top = min(max(y - 8, plot.top() - 2), plot.bottom() - 13)
            paint.text(painter, QRectF(PAD, top, _GUTTER - 6, 16), words, k.faint, align=paint.RIGHT)
            if words != "Hz":
                paint.line(painter, (plot.left() - 3, y), (plot.left(), y), k.edge)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the sound, the mouth, and where the picture is."""
        k, plot, lane = theme.colours(), self._plot(), self._lane()
        if self.empty:
            paint.text(painter, plot, "Speak, or play a file, to see what the model hears", k.faint, px=theme.BODY,
                       align=paint.CENTRE)
            paint.focus_ring(painter, self, 6)
            return
        painter.drawImage(plot, self._picture.image())
        self._draw_mouth(painter, lane)
        if self.live:
            self._draw_moment(painter, plot, lane)
        if self._pointer is not None and plot.contains(self._pointer):
            self._draw_pointer(painter, plot, self._pointer)
        paint.focus_ring(painter, self, 6)

    def _draw_mouth(self, painter: QPainter, lane: QRectF) -> None:
        """Draw the opening as far as it is on screen: what is not shown yet is not drawn."""
        indices = np.arange(self._index - PICTURES + 1, self._index + 1)
        xs = lane.right() - (self._end - indices * (FRAMES_S / FPS)) / COLUMNS * lane.width()
        shown = (indices <= self.on_screen if self.live else indices <= self._index) & (xs >= lane.left())
        if int(shown.sum()) > 1:
            ys = lane.bottom() - 3 - self._openings / self._most * (lane.height() - 7)
            paint.curve(painter, xs[shown], ys[shown], theme.colours().accent, base=lane.bottom() - 2)

    def _draw_moment(self, painter: QPainter, plot: QRectF, lane: QRectF) -> None:
        frame = self.on_screen * FRAMES_S / FPS
        x = min(max(self._x(frame), plot.left()), plot.right())
        end = min(self._x(frame + self.look_ahead_ms / 1000 * FRAMES_S), plot.right())
        painter.fillRect(QRectF(x, plot.top(), max(0.0, end - x), plot.height()), QColor(255, 255, 255, 60))
        paint.line(painter, (x, plot.top()), (x, plot.bottom()), "#FFFFFF", thick=1.5)
        paint.line(painter, (x, lane.top()), (x, lane.bottom()), theme.colours().text, thick=1.5)
        words = self.notice or f"on screen  ·  look-ahead {self.look_ahead_ms:.0f} ms"
        room = paint.width(painter, words, weight=500) + 16
        flag = QRectF(max(plot.left() + 6, x - room - 6), plot.top() + 6, room, 18)
        plate = QColor(theme.PLATE)
        plate.setAlphaF(theme.PLATE_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(flag, 4, 4)
        paint.text(painter, flag, words, theme.ON_PLATE, weight=500, align=paint.CENTRE)

    def _draw_pointer(self, painter: QPainter, plot: QRectF, at: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 150), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()))
        painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()))
        painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
        painter.drawEllipse(at, 3.5, 3.5)


def freeze_button(panel: Panel, body: SpectrogramPanel) -> ToolButton:
    """Put a button into the panel's head that lets its body stand still."""
    button = ToolButton("pause", f"{panel.windowTitle()}: freeze", glyph=16)
    button.setCheckable(True)
    button.toggled.connect(body.freeze)
    body.froze.connect(button.setChecked)
    panel.head.add(button, before_last=True)
    return button
