"""A plot over the shared axis of time, with its cursors, its region and the marks of what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QGraphicsItem

from studio.engine.metrics.events import NAMED, Event
from studio.ui import language
from studio.ui.drawing import paint, theme
from studio.ui.drawing.plots import Axis, Mark, Plot, View, colour, pen
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from studio.engine.metrics.session_log import SessionLog
    from studio.ui.panels.examination import Examination

SLOW = -1
"""Among the kinds of marks: pictures that took longer than they are shown."""
_MARKS: dict[int, tuple[str, str]] = {
    SLOW: ("+", "warn"),
    Event.SKIPPED: ("t", "danger"), Event.DROPPED: ("t", "warn"), Event.DROPOUT: ("t", "danger"),
    Event.LOOK_AHEAD: ("d", "accent"), Event.AVATAR: ("s", "accent"), Event.COLLECTED: ("o", "warn"),
    Event.STARTED: ("t2", "ok"), Event.STOPPED: ("t3", "muted"), Event.OUTPUT: ("p", "ok"), Event.OUTPUT_GONE: ("p", "muted"),
}
_SIZE_PX, _MIDDLE_PX, _APART_PX = 8.0, 6.0, 6.0
"""Of a mark, its middle below the top of its view, and how far two of a kind are apart."""
_MARKS_FROM = 24.0
"""Height of a view from which marks leave room for what it shows."""
_NEAR_PX = 6.0


class TimePlot(Plot):
    """Views one under the other over one axis of time, at the bottom.

    While live it shows the last ``live_s`` seconds, while frozen what everything shows: the wheel zooms, a drag pans, with
    Shift it chooses a region, a click puts the first cursor and one with Shift the second.

    Parameters
    ----------
    parent
        Whose the keyboard is.
    examination
        The shared axis.
    live_s
        Seconds shown while live.
    room
        Width beside the views, for the words of their axes.
    """

    picked = Signal(float)
    """A place that was clicked, in seconds before `Examination.now_s`."""

    def __init__(self, parent: QWidget, examination: Examination, live_s: float, room: float) -> None:
        super().__init__(parent)
        self._examination, self.live_s, self._room = examination, live_s, room
        self.lanes: list[View] = []
        """The views over the axis of time; others may stand beside them."""
        self.dark: View | None = None
        """The one of them that is dark in every theme."""
        self._cursors: list[list[Any]] = []
        self._regions: list[Any] = []
        """Cursors and region of each lane, made when the first is put: they are half of what a plot costs to make."""
        self._played: list[Mark] = []
        """The place that is heard, in each lane; made when something is played first."""
        self.marks: Marks | None = None
        """Of what happened; None where none are shown."""
        self._events: tuple[Any, Any, SessionLog] = (np.zeros(0), np.zeros((0, 2)), examination.log)
        self._slow: tuple[Any, Any] = (np.zeros(0), np.zeros(0))
        self._quiet = False
        self.time = Axis("bottom", self._words)
        examination.changed.connect(self._on_change)
        examination.moved.connect(self.follow)
        examination.marked.connect(self._show_marks)
        examination.played.connect(self._show_played)

    def stack(self, *lanes: tuple[View, Axis | None, float | None]) -> None:
        """Put views with their axes one under the other, each with its height (None takes what is left), and the time below."""
        for number, (view, axis, _) in enumerate(lanes):
            if axis is not None:
                axis.linkToView(view)
                self.put(axis, number, 0)
            self.put(view, number, 1)
            self.lanes.append(view)
            self._equip(view)
        self.time.linkToView(lanes[-1][0])
        self.put(self.time, len(lanes), 1)
        self.rows(*(height for _, _, height in lanes), theme.TICK_ROOM)
        self.columns(self._room, None)
        self.follow()

    def _equip(self, view: View) -> None:
        view.clicked.connect(self._on_click)
        view.dragged.connect(self._on_drag)
        view.wheeled.connect(self._on_wheel)

    def _add_marks(self, view: View) -> None:
        lines = []
        for number in range(2):
            line = pg.InfiniteLine(0.0, angle=90, movable=True)
            line.setZValue(20)
            line.setVisible(False)
            line.sigPositionChanged.connect(lambda line, number=number: self._on_cursor(number, line.value()))
            view.addItem(line, ignoreBounds=True)
            lines.append(line)
        self._cursors.append(lines)
        region = pg.LinearRegionItem((0.0, 1.0))
        region.setZValue(10)
        region.setVisible(False)
        region.sigRegionChanged.connect(lambda region: self._on_region(*region.getRegion()))
        view.addItem(region, ignoreBounds=True)
        self._regions.append(region)
        self._dress(view, lines, region)

    def mark_events(self, view: View) -> None:
        """Show the marks of what happened along the top of ``view``."""
        self._marked_view, self.marks = view, Marks(view)

    def _dress(self, view: View, lines: list[Any], region: Any) -> None:
        k = theme.THEMES["dark"] if view is self.dark else theme.colours()
        for line, dashed in zip(lines, (False, True), strict=True):
            line.setPen(pen(k.text, dashed=dashed))
            line.setHoverPen(pen(k.accent, dashed=dashed))
        region.setBrush(pg.mkBrush(colour(k.accent, 0.18)))
        region.setHoverBrush(pg.mkBrush(colour(k.accent, 0.26)))
        for line in region.lines:
            line.setPen(pen(k.accent))
            line.setHoverPen(pen(k.text))

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        # Those of the lanes, in their order, once there are any.
        for view, lines, region in zip(self.lanes, self._cursors, self._regions, strict=False):
            self._dress(view, lines, region)
        for view, mark in zip(self.lanes, self._played, strict=False):
            mark.dress(self._played_ink(view))
        if self.marks is not None:
            self.marks.update()

    # The axis.

    @property
    def span(self) -> tuple[float, float]:
        """First and last place that is shown."""
        one = self._examination
        return (one.start, one.end) if one.frozen else (-self.live_s, 0.0)

    @property
    def length_s(self) -> float:
        """How many seconds are shown."""
        start, end = self.span
        return end - start

    @property
    def times(self) -> tuple[float, float]:
        """First and last monotonic second that is shown."""
        start, end = self.span
        return self._examination.now_s + start, self._examination.now_s + end

    def follow(self) -> None:
        """Show the seconds that are to be shown."""
        start, end = self.span
        self._quiet = True
        for view in self.lanes:
            view.setXRange(start, end, padding=0)
        self._quiet = False

    def _words(self, value: float, spacing: float) -> str:
        if abs(value) < 1e-9:
            return say.INSTANT if self._examination.frozen else say.NOW
        places = 0 if spacing >= 1 else 1 if spacing >= 0.1 else 2 if spacing >= 0.01 else 3
        return say.SECONDS_AT.format(value=language.number(f"{value:.{places}f}")).replace("-", paint.MINUS)

    def columns_over(self, view: View) -> int:
        """Give how many columns of pixels of the screen a view has."""
        count: int = max(8, round(self.box(view).width() * self.devicePixelRatioF()))
        return count

    # What happened.

    def show_events(self, log: SessionLog, slow: NDArray[np.float64] | None = None, slow_ms: NDArray[np.float64] | None = None
                    ) -> None:
        """Show the marks of the seconds that are shown: of the log's events, and of ``slow`` pictures (places f64 [n], and ms).

        Of each kind there is at most one mark every few pixels; `event_at` knows them all.
        """
        at_s, rows = log.events.span(*self.times)
        start, end = self.span
        self._events = (at_s - self._examination.now_s, rows, log)
        self._slow = (np.zeros(0), np.zeros(0)) if slow is None or slow_ms is None else (slow, slow_ms)
        assert self.marks is not None
        box = self._marked_view.rect()
        scale = max(1.0, box.width()) / (end - start)
        shown: dict[int, NDArray[np.float64]] = {}
        for kind in _MARKS if box.height() >= _MARKS_FROM else ():
            places = self._slow[0] if kind == SLOW else self._events[0][rows[:, 0] == kind]
            if len(places):
                # The grid stands still in time, so that marks do not jump from one of its places to the next.
                apart = _APART_PX / scale
                slots = np.unique(np.floor((places + self._examination.now_s) / apart))
                shown[kind] = ((slots + 0.5) * apart - self._examination.now_s - start) * scale
        self.marks.show_at(shown)

    @property
    def counts(self) -> tuple[int, int]:
        """How many pictures were skipped, and how many were slow, in the seconds that are shown: those that are marked."""
        _, rows, _ = self._events
        return int(rows[rows[:, 0] == Event.SKIPPED, 1].sum()), len(self._slow[0])

    def event_at(self, place: float) -> str:
        """Say what happened near a place; empty where nothing did."""
        start, end = self.span
        near = (end - start) / max(1.0, self.box(self.views[0]).width()) * _NEAR_PX
        at, rows, log = self._events
        found = [(float(abs(when - place)), event_words(Event(int(event)), value, log))
                 for when, (event, value) in zip(at.tolist(), rows.tolist(), strict=True) if abs(when - place) <= near]
        found += [(float(abs(when - place)), say.SLOW_FRAME.format(value=took))
                  for when, took in zip(*(one.tolist() for one in self._slow), strict=True) if abs(when - place) <= near]
        return min(found)[1] if found else ""

    # The pointer.

    def _on_click(self, x: float, _y: float, keys: Qt.KeyboardModifier) -> None:
        one = self._examination
        if not one.frozen:
            one.freeze()
        else:
            one.put_cursor(1 if keys & Qt.KeyboardModifier.ShiftModifier else 0, x)
        self.picked.emit(x)

    def _on_drag(self, start: float, end: float, keys: Qt.KeyboardModifier, _over: bool) -> None:
        one = self._examination
        if not one.frozen:
            return
        if keys & Qt.KeyboardModifier.ShiftModifier:
            one.choose(start, end)
        else:
            one.pan(start - end)

    def _on_wheel(self, steps: float, at: float) -> None:
        if self._examination.frozen:
            self._examination.zoom(steps, at)

    def _on_cursor(self, which: int, at: float) -> None:
        if not self._quiet:
            self._examination.put_cursor(which, at)

    def _on_region(self, start: float, end: float) -> None:
        if not self._quiet:
            self._examination.choose(start, end)

    def _on_change(self, _frozen: bool) -> None:
        self.time.picture = None
        self.follow()

    def _show_marks(self) -> None:
        one = self._examination
        if not self._cursors:
            if one.region is None and one.cursors == [None, None]:
                return
            for view in self.lanes:
                self._add_marks(view)
        self._quiet = True
        for lines, region in zip(self._cursors, self._regions, strict=True):
            for line, at in zip(lines, one.cursors, strict=True):
                line.setVisible(at is not None)
                if at is not None:
                    line.setValue(at)
            region.setVisible(one.region is not None)
            if one.region is not None:
                region.setRegion(one.region)
        self._quiet = False


    def _played_ink(self, view: View) -> QColor:
        return colour(theme.THEMES["dark"].ok if view is self.dark else "ok")

    def _show_played(self) -> None:
        """Mark the place that is heard in every lane."""
        at = self._examination.heard
        if at is not None and not self._played:
            for view in self.lanes:
                mark = Mark(0.0, 1.0)
                mark.setZValue(25)
                mark.dress(self._played_ink(view))
                view.addItem(mark, ignoreBounds=True)
                self._played.append(mark)
        for view, mark in zip(self.lanes, self._played, strict=False):
            mark.setVisible(at is not None)
            if at is not None:
                mark.reach(*view.viewRange()[1])
                mark.put(at)


class Marks(QGraphicsItem):
    """Marks along the top of a view, a shape and a colour for each kind, painted in one go.

    Attributes
    ----------
    places
        Pixels from the view's left of the marks of each kind that is there, f64 [n].
    """

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.setZValue(15)
        self.places: dict[int, NDArray[np.float64]] = {}
        self._shapes: dict[int, QPainterPath] = {}

    def show_at(self, places: dict[int, NDArray[np.float64]]) -> None:
        """Show other marks."""
        if not places and not self.places:
            return
        self.prepareGeometryChange()
        self.places, self._shapes = places, {}
        for kind, xs in places.items():
            sign = QTransform.fromScale(_SIZE_PX, _SIZE_PX).map(Symbols[_MARKS[kind][0]])
            shape = self._shapes[kind] = QPainterPath()
            for x in xs.tolist():
                shape.addPath(sign.translated(x, _MIDDLE_PX))

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Give the strip that they are in."""
        return QRectF(0.0, 0.0, self.parentItem().boundingRect().width(), 2 * _MIDDLE_PX) if self.places else QRectF()

    def paint(self, painter: QPainter, _option: object, _widget: QWidget | None = None) -> None:
        """Draw them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for kind, shape in self._shapes.items():
            painter.fillPath(shape, colour(_MARKS[kind][1]))


def event_words(event: Event, value: float, log: SessionLog) -> str:
    """Say in words what happened."""
    words = say.EVENTS[event.value]
    return words.format(name=log.events.name(value)) if event in NAMED else words.format(value=value)


def peaks(at: np.ndarray[Any, Any], values: np.ndarray[Any, Any], start: float, end: float, columns: int
          ) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Give places and values f64 [2 n] of a curve that goes from lowest to highest in each column of pixels that has any."""
    column = np.clip(((at - start) / (end - start) * columns).astype(int), 0, columns - 1)
    begin = np.flatnonzero(np.diff(column, prepend=-1))
    if len(at) <= 2 * columns or not len(begin):
        return at, values
    xs = np.repeat(at[begin], 2)
    ys = np.empty(2 * len(begin))
    ys[0::2], ys[1::2] = np.minimum.reduceat(values, begin), np.maximum.reduceat(values, begin)
    return xs, ys


def gaps(at: np.ndarray[Any, Any], most: float) -> np.ndarray[Any, Any]:
    """Give for each point of a curve whether it is joined to the next: not over more than ``most`` seconds."""
    return np.append(np.diff(at) <= most, False)


def grounded(at: Any, values: Any, most: float) -> tuple[Any, Any]:
    """Let a filled curve [n] go down to 0 where it has no point for more than ``most`` seconds.

    A curve that is broken there instead is filled across the gap (``fillLevel`` closes each of its pieces by a straight line).
    """
    after = np.flatnonzero(np.diff(at) > most) + 1
    edges = np.repeat(after, 2)
    return np.insert(at, edges, np.ravel((at[after - 1], at[after]), "F")), np.insert(values, edges, 0.0)


def over(start: float, end: float, low: float, high: float) -> QRectF:
    """Give the rectangle of a view between two places and two values."""
    return QRectF(start, low, end - start, high - low)


