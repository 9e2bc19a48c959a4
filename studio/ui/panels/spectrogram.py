"""What the model hears: seconds of log-mel, with the moment of the picture on screen and its look-ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QWidget

from studio.engine.frontends.log_mel import BANDS, HOP, SAMPLE_RATE, band_edges_hz
from studio.engine.metrics.session_log import decibels, level_of
from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.accessible import Role
from studio.ui.drawing.controls import ToolButton
from studio.ui.drawing.plots import Axis, Mark, Picture, View, colour, pen
from studio.ui.panels.time_plot import TimePlot, gaps, over, peaks
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from studio.engine.metrics.session_log import SessionLog
    from studio.ui.panels.examination import Examination
    from studio.ui.panels.panel import Panel
    from studio.ui.panels.table import Cell

SECONDS = 3.0
MEL_S = SAMPLE_RATE // HOP
FPS = 25
QUIETEST_DB, LOUDEST_DB = -75.0, -15.0
"""Ends of the colours at first: speech lies between them."""
LEAST_DB = 5.0
"""Between the ends of the colours at least."""
_PAD, _GUTTER, _LANE, _BAR, _BAR_WORDS = 12, 40.0, 28.0, 10.0, 44.0
_KEY_FROM_WIDTH = 480
_STAYS_PX = 5
_LEAST_OPENING = 3.0
"""Levels of 255 that fill the lane at least, so that a closed mouth's grain does not look like speech."""


class SpectrogramPanel(QWidget):
    """What the model hears, newest at the right; under it how far the mouth opened.

    The white line is the sound of the picture on screen, the band right of it the later sound that the picture waited for. A
    click freezes; the pointer reads values.

    Parameters
    ----------
    examination
        The shared axis of time, and the log.
    """

    accessible_role = Role.Chart
    readout = Signal(str)
    """What the panel's head should say."""

    def __init__(self, examination: Examination) -> None:
        super().__init__()
        self.setAccessibleName(say.SPECTROGRAM_NAME)
        self.live = False
        self.notice = ""
        """Words on the line in place of what it means, for instance since when there is no sound."""
        self.on_screen_s: float | None = None
        """Monotonic time at which the sound of the picture on screen was at the microphone."""
        self.look_ahead_ms = 120
        """As one chooses it, and as it is called everywhere."""
        self.wait_ms = 112.5
        """How much later sound a picture waits for at most: the width of the band."""
        self.hertz = band_edges_hz()[1:-1]
        """Centre of each band, f64 [80], lowest first."""
        self.refreshed = 0
        """How often it was shown anew."""
        self._examination = examination
        self._pointer: QPointF | None = None
        self._said_at = 0.0
        self._most = _LEAST_OPENING
        self._build()
        self._flag = _Flag(self)
        self.setMinimumSize(376, 132)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(say.SPECTROGRAM_TIP)
        examination.changed.connect(lambda _: self.refresh())
        examination.moved.connect(self.refresh)
        self.restyle()

    def _build(self) -> None:
        self.plot = TimePlot(self, self._examination, SECONDS, _GUTTER)
        self.sound, self.mouth, self.key = View(), View(), View()
        self._picture = Picture()
        self.sound.addItem(self._picture, ignoreBounds=True)
        self.sound.setYRange(0, BANDS, padding=0)
        places = {self._band(hertz): words for hertz, words in say.AXIS.items()}
        named = Axis("left", lambda value, _: places[min(places, key=lambda one: abs(one - value))], sorted(places))
        self.mouth.setYRange(0, 1, padding=0)
        self._curve = pg.PlotCurveItem(fillLevel=0.0, connect="finite")
        self.mouth.addItem(self._curve)
        self._waited, self._moments = Mark(0, BANDS), (Mark(0, BANDS), Mark(0, 1))
        for view, item in ((self.sound, self._waited), (self.sound, self._moments[0]), (self.mouth, self._moments[1])):
            item.setZValue(3)
            view.addItem(item, ignoreBounds=True)
        self.plot.stack((self.sound, named, None), (self.mouth, Axis("left", lambda *_: say.MOUTH, [0.5]), _LANE))
        self._build_key()
        self.plot.pointed.connect(self._on_pointed)

    def _build_key(self) -> None:
        """Make the bar of colours, whose ends can be dragged."""
        self._ramp = Picture()
        self.key.setXRange(0, 1, padding=0)
        self.key.setYRange(-100, 0, padding=0)
        self.key.addItem(self._ramp, ignoreBounds=True)
        self.ends = pg.LinearRegionItem((QUIETEST_DB, LOUDEST_DB), orientation="horizontal", bounds=(-100, 0))
        self.ends.setZValue(5)
        self.key.addItem(self.ends, ignoreBounds=True)
        self.ends.sigRegionChanged.connect(self._on_ends)
        self._key_axis = Axis("right", _decibel_words, [-90.0, -60.0, -30.0])
        self._key_axis.linkToView(self.key)
        self.plot.put(self.key, 0, 2)
        self.plot.put(self._key_axis, 0, 3)
        self._on_ends()

    @property
    def frozen(self) -> bool:
        """Whether it stands still."""
        return self._examination.frozen

    @property
    def empty(self) -> bool:
        """Whether nothing was heard yet."""
        return self._examination.log.mel.count == 0

    def refresh(self) -> None:
        """Show what is to be seen now; call again and again while it can be seen."""
        if not self.isVisible():
            return
        self.refreshed += 1
        log, (start_s, end_s) = self._examination.log, self.plot.times
        start, end = self.plot.span
        most = max(8, min(self.plot.columns_over(self.sound), round((end_s - start_s) * MEL_S)))
        self._picture.setVisible(not self.empty)
        if not self.empty:
            self._picture.show_levels(columns(*log.mel.span(start_s - 1.0, end_s), start_s, end_s, most),
                                      over(start, end, 0, BANDS))
        self._show_mouth(log, start_s, end_s)
        self._show_moment()
        self._say()
        if not self.empty and end_s - self._said_at >= 1.0:
            self._said_at = end_s
            self._describe(log)

    def _show_mouth(self, log: SessionLog, start_s: float, end_s: float) -> None:
        """Draw the aperture as far as it is on screen: what is not shown yet is not drawn."""
        shown_s = end_s if self.frozen or self.on_screen_s is None or not self.live else min(end_s, self.on_screen_s)
        at_s, rows = log.mouth.span(start_s, shown_s)
        values = rows[:, 0].astype(np.float64)
        self._most = max(_LEAST_OPENING, float(values.max(initial=0.0)), self._most * 0.98)
        start, end = self.plot.span
        at, values = peaks(at_s - self._examination.now_s, values / self._most * 0.88 + 0.06, start, end,
                           self.plot.columns_over(self.mouth))
        self._curve.setData(at, values, connect=gaps(at, max(3 / FPS, (end - start) / 100)))

    def _show_moment(self) -> None:
        shown = self.live and self.on_screen_s is not None and not self.empty
        for item in (self._waited, *self._moments):
            item.setVisible(shown)
        if self.empty:
            self._flag.say(say.SPECTROGRAM_EMPTY)
            self._flag.put(self.plot.pos() + self.plot.box(self.sound).center().toPoint() - self._flag.rect().center())
            return
        if not shown or self.on_screen_s is None:
            self._flag.say("")
            return
        at = self.on_screen_s - self._examination.now_s
        self._waited.put(at, self.wait_ms / 1e3)
        for moment in self._moments:
            moment.put(at)
        if self.frozen:
            self._flag.say("")
        else:
            box = self.plot.box(self.sound)
            start, end = self.plot.span
            x = box.left() + (at - start) / (end - start) * box.width()
            self._flag.say(self.notice or say.ON_SCREEN.format(value=self.look_ahead_ms))
            left = max(box.left() + 6, min(x, box.right()) - self._flag.width() - 6)
            self._flag.put(self.plot.pos() + QPoint(round(left), round(box.top()) + 6))

    def _describe(self, log: SessionLog) -> None:
        """Say to a screen reader, once a second, what is loudest now and how far the mouth is open."""
        _, rows = log.mel.after(log.mel.count - 1)
        _, mouth = log.mouth.after(log.mouth.count - 1)
        band = int(rows[-1].argmax())
        share = 100 * float(mouth[-1, 0]) / self._most if len(mouth) else 0.0
        self.setAccessibleDescription(say.SPECTROGRAM_SAYS.format(
            hertz=hertz_words(self.hertz[band]), level=float(decibels(rows[-1, band])), share=share).replace("-", paint.MINUS))

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the decibels shown, or those of the region: a row a mel frame, a column a band."""
        one = self._examination
        start, end = one.window if one.frozen else self.plot.span
        at_s, rows = one.log.mel.span(one.now_s + start, one.now_s + end)
        head: list[Cell] = [say.CSV_SECONDS, *(say.HERTZ.format(value=hertz) for hertz in self.hertz)]
        return [head, *([at - one.now_s, *row] for at, row in zip(at_s.tolist(), decibels(rows).tolist(), strict=True))]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 168)

    # Colours.

    def _on_ends(self) -> None:
        low, high = self.ends.getRegion()
        if high - low < LEAST_DB:
            self.ends.setRegion((low, min(0.0, low + LEAST_DB)) if low < -LEAST_DB else (-LEAST_DB, 0.0))
            return
        self._picture.use_levels(level_of(low), level_of(high))
        self._ramp.show_levels(np.arange(256, dtype=np.uint8)[:, None], QRectF(0, low, 1, high - low))

    @property
    def decibels_shown(self) -> tuple[float, float]:
        """What the ends of the colours mean."""
        low, high = self.ends.getRegion()
        return float(low), float(high)

    def restyle(self) -> None:
        """Follow the theme."""
        self._curve.setPen(pen("accent"))
        self._curve.setBrush(pg.mkBrush(colour("accent", 0.16)))
        self._waited.dress(QColor(255, 255, 255, 60), filled=True)
        self._moments[0].dress(QColor(255, 255, 255))
        self._moments[1].dress(colour("text"))
        self.ends.setBrush(pg.mkBrush(None))
        self.ends.setHoverBrush(pg.mkBrush(None))
        for line in self.ends.lines:
            line.setPen(pg.mkPen(colour("text"), width=2))
            line.setHoverPen(pg.mkPen(colour("accent"), width=2))

    def changeEvent(self, event: object) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if event.type() == event.Type.StyleChange and hasattr(self, "_flag"):  # type: ignore[attr-defined]
            self.restyle()

    # Pointer and keys.

    def _on_pointed(self, at: QPointF | None) -> None:
        self._pointer = at
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Freeze or go on with Enter; what else the keyboard does while frozen is the examination's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._examination.freeze(not self.frozen)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        place = None if self._pointer is None or self.empty else self.plot.place(self.sound, self._pointer)
        level = None if place is None else self._level(place)
        if place is not None and level is not None:
            hertz = hertz_words(self.hertz[min(BANDS - 1, max(0, int(place.y())))])
            self.readout.emit(say.READOUT.format(hertz=hertz, seconds=place.x(), level=level).replace("-", paint.MINUS))
        elif self.frozen:
            self.readout.emit(say.FROZEN)
        else:
            self.readout.emit(self.notice or say.BANDS.format(count=BANDS))

    def _level(self, place: QPointF) -> float | None:
        """Give the decibels at a place of the picture; None where nothing was heard."""
        at_s, rows = self._examination.log.mel.span(self._examination.now_s + place.x() - 2 / MEL_S,
                                                    self._examination.now_s + place.x())
        return float(decibels(rows[-1, min(BANDS - 1, max(0, int(place.y())))])) if len(at_s) else None

    def _band(self, hertz: float) -> float:
        return float(np.interp(hertz, self.hertz, np.arange(BANDS))) + 0.5

    # Qt's own events.

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Leave the bar of colours out where there is no room for it."""
        keyed = self.width() >= _KEY_FROM_WIDTH
        for item in (self.key, self._key_axis):
            item.setVisible(keyed)
        self._key_axis.setWidth(_BAR_WORDS if keyed else 0.0)
        self.plot.columns(_GUTTER, None, _BAR if keyed else 0.0, _BAR_WORDS if keyed else 0.0)
        self.plot.grid.layout.setColumnSpacing(1, 8.0 if keyed else 0.0)
        self.plot.setGeometry(_PAD, 2, self.width() - 2 * _PAD, self.height() - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring of the keyboard, and what to do while there is nothing to see."""
        painter = paint.begin(self)
        paint.focus_ring(painter, self, 6)
        painter.end()


class _Flag(QWidget):
    """A few words on a small plate over the picture; it lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ""
        self.hide()

    def say(self, words: str) -> None:
        """Say something else, or nothing."""
        if words == self._words:
            return
        self._words = words
        self.setVisible(bool(words))
        if words:
            self.update()
            self.resize(QFontMetrics(image.font(theme.CAPTION, 500)).horizontalAdvance(words) + 16, 18)

    def put(self, at: QPoint) -> None:
        """Go to another place; not for a step or two, which would paint the plot below once more."""
        if (at - self.pos()).manhattanLength() > _STAYS_PX:
            self.move(at)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the plate and the words."""
        painter = paint.begin(self)
        plate = QColor(theme.PLATE)
        plate.setAlphaF(theme.PLATE_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        paint.text(painter, QRectF(self.rect()), self._words, theme.ON_PLATE, weight=500, align=paint.CENTRE)
        painter.end()


def columns(at_s: NDArray[np.float64], rows: NDArray[np.uint8], start_s: float, end_s: float, count: int) -> NDArray[np.uint8]:
    """Lay mel frames out over an axis of time: u8 [80, count], the lowest band first.

    A column has the loudest of each band of the frames in it; one without a frame has that before it, unless nothing was heard.

    Parameters
    ----------
    at_s, rows
        Times f64 [n] and levels u8 [n, 80].
    start_s, end_s, count
        The axis and its columns.
    """
    out: NDArray[np.uint8] = np.zeros((count, rows.shape[1]), np.uint8)
    if not len(at_s):
        return out.T
    width = (end_s - start_s) / count
    edges = start_s + width * np.arange(count + 1)
    first = np.searchsorted(at_s, edges)
    newest = np.maximum(first[1:] - 1, 0)
    heard = (first[1:] > 0) & (at_s[newest] > edges[1:] - width - 2.5 / MEL_S)
    out[heard] = rows[newest[heard]]
    several = np.flatnonzero(np.diff(first) > 1)
    if len(several):
        # Every second end is that of a column, so every second maximum is a column's.
        bounds = np.stack([first[several], first[several + 1]], axis=1).ravel()
        padded = np.concatenate([rows, rows[-1:]])
        out[several] = np.maximum.reduceat(padded, bounds, axis=0)[::2]
    return out.T


def _decibel_words(value: float, _spacing: float) -> str:
    return (say.MINUS_DB if value == -30.0 else say.MINUS_VALUE).format(value=-value)


def hertz_words(hertz: float) -> str:
    """Write a frequency as people say it."""
    if hertz >= 1000:
        return say.KILOHERTZ.format(value=hertz / 1000)
    return say.HERTZ.format(value=hertz)


def freeze_button(panel: Panel, examination: Examination) -> ToolButton:
    """Put a button into the panel's head that lets all panels stand still."""
    button = ToolButton("pause", say.FREEZE_ALL, glyph=16)
    button.setCheckable(True)
    button.toggled.connect(examination.freeze)
    examination.changed.connect(button.setChecked)
    panel.head.add(button, before_last=True)
    return button
