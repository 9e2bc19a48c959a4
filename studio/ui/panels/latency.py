"""Microphone to screen: where the time goes, how it went, how often it is slow."""

from __future__ import annotations

import textwrap
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from studio.ui import language
from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.plain import tip
from studio.ui.panels.latency_figures import LatencyFigures
from studio.ui.panels.latency_parts import PICTURE_MS, Budget
from studio.ui.panels.lengths import length_words
from studio.ui.panels.painted import AXIS_ROOM, PAD, Painted
from studio.ui.sentences import outputs
from studio.ui.sentences import panels as say
from studio.ui.words import signed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent

    from studio.engine.core.output import InStep
    from studio.engine.metrics.earlier import EarlierSession
    from studio.ui.panels.examination import Examination
    from studio.ui.panels.latency_parts import Part
    from studio.ui.panels.latency_plots import HistogramPlot, HistoryPlot, WaterfallPlot
    from studio.ui.panels.table import Cell
    from studio.ui.screen_times import ScreenTimes

CASCADE_FROM = 375
"""Height from which every part has a row of its own."""
TABLE_S = 10.0
HISTORY_S = 60.0
WINDOWS_S = (1.0, 10.0, 60.0, 600.0)
"""Seconds over which percentiles can be taken while live."""
WARN_AFTER_S = 2.0
TIP_LETTERS = 72
"""In a line of a tool tip."""
OUT_OF_STEP_MS = 20.0
"""Sound further from its picture than this is shown in amber."""
_NAME, _COLUMN, _ROW = 98.0, 40.0, 17.0
_BARS_LEAST = 100.0
"""Width that the waterfall keeps beside one column more, that of a session before; without it p95 gives way to that."""
_NEAREST_S = 0.5
"""A click further from any picture picks none."""


class _Least(NamedTuple):
    """Heights of everything, of the two graphs and of a line of the table; what is spare goes to the graphs."""

    whole: float
    history: float
    histogram: float
    line: float


class _Column(NamedTuple):
    """Figures beside the waterfall in ms: their head, of the parts f64 [parts] and of the sums f64 [2], NaN where unknown."""

    head: str
    parts: NDArray[np.float64] | None
    totals: NDArray[np.float64] | None
    of: str = ""
    """"usual" stands out, "before" is of a session before, "tail" is a rare one, which alone marks no row."""


_ALONE, _ABOVE_GPU = _Least(236, 40, 64, 16), _Least(227, 31, 60, 16)
"""Without a GPU, and above the line about one: with it the three panels still fit a window of 720 pixels."""
_TALL_HISTORY = 40.0
"""Least height of the history below the waterfall."""
_SHORT = 172.0
"""Least height without percentiles and histogram."""
_KEY = 24.0
"""Width of the piece of a curve before the name that it has."""
_LINE_ROOM = 22
"""What a line below takes: the GPU's, and that of sound that follows the picture."""


class LatencyPanel(Painted):
    """Three views of the same pictures: the last second as one bar, some seconds as a table, a minute as plots.

    Frozen, the table and the histogram are of the region, or of what is shown; a click on a picture in the history shows where
    its time went.

    Parameters
    ----------
    times
        What was painted and when.
    examination
        The shared axis of time, and the log that has the same times.
    """

    readout = Signal(str, bool)
    """What the panel's head should say, and whether it is a warning."""

    def __init__(self, times: ScreenTimes, examination: Examination) -> None:
        super().__init__(say.LATENCY_NAME)
        self._times, self._examination = times, examination
        self._history: HistoryPlot
        self._histogram: HistogramPlot
        self._waterfall: WaterfallPlot
        self.window_s = TABLE_S
        """Seconds over which percentiles are taken while live."""
        self.picked_s: float | None = None
        """Monotonic time of the picture whose parts are shown; None shows the usual ones."""
        self.refreshed = 0
        """How often it was shown anew."""
        self._short, self._whole = False, True
        self.counted = ""
        """What is said of the pictures that the history shows; empty before anything was measured."""
        self.ghost: EarlierSession | None = None
        """A session before, shown behind this one."""
        self._pointer: QPointF | None = None
        self._boxes: list[QRectF] = []
        """Where the parts stand, in their order."""
        self._now = monotonic()
        self.figures = LatencyFigures()
        """What was taken at the last look at them."""
        self._in_step: InStep | None = None
        self._over_since_s: float | None = None
        self.use_budget(Budget())
        self.setMinimumSize(376, int(_ALONE.whole))
        examination.changed.connect(self._on_change)
        examination.moved.connect(self.refresh)
        examination.marked.connect(self.refresh)

    def _make_plots(self) -> Iterator[None]:
        from studio.ui.panels.latency_plots import HistogramPlot, HistoryPlot, WaterfallPlot

        yield
        self._history = HistoryPlot(self, self._examination, HISTORY_S)
        self._history.picked.connect(self.pick)
        self._history.pointed.connect(self._on_pointed)
        yield
        self._histogram = HistogramPlot(self)
        yield
        self._waterfall = WaterfallPlot(self)
        yield

    def _show_plots(self) -> None:
        self._history.dress(self.parts)
        self._place()
        self._history.show()
        self._histogram.setVisible(self._whole)
        self.refresh(self._in_step)

    @property
    def history(self) -> HistoryPlot:
        """The way of every picture over time; made if it is not there yet, as are the others."""
        self.make_plots()
        return self._history

    @property
    def histogram(self) -> HistogramPlot:
        """How long pictures took."""
        self.make_plots()
        return self._histogram

    @property
    def waterfall(self) -> WaterfallPlot:
        """The parts one by one."""
        self.make_plots()
        return self._waterfall

    def use_budget(self, budget: Budget) -> None:
        """Measure against this budget from now on."""
        self._budget, self.parts, self._budget_ms = budget, budget.parts, budget.total_ms
        if self.plotted:
            self._history.dress(self.parts)

    def use_short(self, on: bool) -> None:
        """Be content with so little room that the percentiles and the histogram have none."""
        self._short = on
        self._use_least()

    def _use_least(self) -> None:
        below = len(self._lines())
        least = _SHORT if self._short else _ABOVE_GPU.whole if below else _ALONE.whole
        self.setMinimumHeight(int(least + below * _LINE_ROOM))
        self._place()
        self.update()

    def use_window(self, seconds: float) -> None:
        """Take percentiles over so many seconds while live."""
        self.window_s = seconds
        self.refresh(self._in_step)

    def compare(self, ghost: EarlierSession | None) -> None:
        """Show a session before behind this one, or none."""
        self.ghost = ghost
        self.refresh(self._in_step)

    def pick(self, at: float) -> None:
        """Show where the time of the picture nearest to a place went, while frozen."""
        one = self._examination
        at_s, _ = one.log.parts.span(one.now_s + at - _NEAREST_S, one.now_s + at + _NEAREST_S)
        near = np.abs(at_s - one.now_s - at)
        self.picked_s = float(at_s[near.argmin()]) if one.frozen and len(near) else None
        self.refresh()

    def refresh(self, in_step: InStep | None = None) -> None:
        """Count again and show everything.

        ``in_step`` is of an output that gives sound in step with the picture; None while there is none.
        """
        if self._begin(in_step):
            self._show_figures()
            self._show_history()
            self._show_shares()
            self._tell_now()

    def look(self, in_step: InStep | None = None) -> None:
        """Show by turns what has changed; call four times a second while live."""
        if not self._begin(in_step):
            return
        turn = self.refreshed % 4
        if turn % 2 == 0:
            self._show_history()
        else:
            self._show_figures()
            if turn == 1:
                self._show_shares()
        self._tell_now()

    def _begin(self, in_step: InStep | None) -> bool:
        """Let time go on; tell whether the panel can be seen."""
        if not self.isVisible():
            return False
        self.refreshed += 1
        self._examination.tick(monotonic())
        self._now = self._examination.now_s
        if not self._examination.frozen:
            # What was at that instant stays, whatever happens since.
            self._in_step = in_step
        return True

    def _tell_now(self) -> None:
        self._tell(None if self._examination.frozen else self._times.screen_ms(self._now))

    @property
    def _window(self) -> tuple[float, float]:
        """First and last monotonic second that figures are taken over."""
        start, end = self._examination.window if self._examination.frozen else (-self.window_s, 0.0)
        return self._now + start, self._now + end

    def _show_figures(self) -> None:
        """Take usual parts and percentiles, and write them; while live the parts are those of the last second."""
        self.figures = LatencyFigures.taken(self._examination.log, self._window, self.picked_s)
        if self.picked_s is None and not self._examination.frozen:
            self.figures.parts = self._times.usual_ms(self._now)
        self._use_least()

    @property
    def _shown(self) -> tuple[float, float]:
        """First and last monotonic second of the history."""
        return self._history.times if self._examination.frozen else (self._now - HISTORY_S, self._now)

    def _show_history(self) -> None:
        if not self.plotted:
            return
        log, ghost = self._examination.log, self.ghost
        at_s, parts = log.parts.span(*self._shown)
        times_s, totals = log.totals.span(*self._shown)
        self._history.show_ways(at_s, parts, self._budget_ms, self._now, None if ghost is None else ghost.way)
        slow = totals[:, 1] > PICTURE_MS
        self._history.show_events(log, times_s[slow] - self._now, totals[slow, 1])
        counted = self._counted() if len(at_s) else ""
        if counted != self.counted:
            self.counted = counted
            self.update(self._caption.toAlignedRect())

    def _counted(self) -> str:
        """Say how many of the pictures that the history shows were skipped and slow."""
        skipped, slow = self._history.counts
        if not self._examination.frozen:
            return say.COUNTED_LAST.format(skipped=skipped, slow=slow, value=HISTORY_S)
        return say.COUNTED_SHOWN.format(skipped=skipped, slow=slow, value=length_words(self._history.length_s))

    def _show_shares(self) -> None:
        """Show how long pictures took, and the parts one by one."""
        if not self.plotted:
            return
        ghost = self.ghost
        _, totals = self._examination.log.totals.span(*(self._window if self._examination.frozen else self._shown))
        self._histogram.show_times(totals[:, 1], None if ghost is None else ghost.picture_ms)
        if self._waterfall.isVisible():
            took = self.figures.parts if self.picked_s is not None else self.figures.usual
            took = np.zeros(len(self.parts)) if took is None else took
            self._waterfall.show_parts(self.parts, took, self._budget_ms, None if ghost is None else ghost.parts_ms)

    def _tell(self, screen_ms: float | None) -> None:
        if self._tell_pointed():
            return
        if self._examination.frozen:
            self.readout.emit(self._cursor_words() or say.FROZEN, False)
            return
        if screen_ms is None:
            self._over_since_s = None
            self.readout.emit(say.NOT_RUNNING, False)
            return
        if screen_ms <= self._budget_ms:
            self._over_since_s = None
        elif self._over_since_s is None:
            self._over_since_s = self._now
        late = self._over_since_s is not None and self._now - self._over_since_s > WARN_AFTER_S
        words = say.OF_BUDGET.format(value=screen_ms, budget=self._budget_ms)
        self.readout.emit(words, late)
        self.setAccessibleDescription(say.LATENCY_SAYS.format(value=words))

    def _tell_pointed(self) -> bool:
        """Say what is under the pointer; tell whether there is anything."""
        place = None if self._pointer is None else self._history.place(self._history.view, self._pointer)
        if place is None:
            return False
        told = self._history.event_at(place.x()) or self._way_words(place.x())
        if not told:
            return False
        at = say.SECONDS_AT.format(value=language.number(f"{place.x():.2f}").replace("-", paint.MINUS))
        self.readout.emit(say.AT_PLACE.format(place=at, words=told), False)
        return True

    def _way_words(self, at: float) -> str:
        """Say microphone to screen at a place, and what it was there in a session before; empty where neither is known."""
        now, before = self._way_at(at), None if self.ghost is None else self.ghost.way_at(at, _NEAREST_S)
        if now is None:
            return "" if before is None else say.WAY_BEFORE.format(before=before)
        return say.WAY_MS.format(value=now) if before is None else say.WAY_COMPARED.format(value=now, before=before)

    def _way_at(self, at: float) -> float | None:
        """Give microphone to screen in ms of the picture nearest to a place; None where there is none."""
        at_s, totals = self._examination.log.totals.span(self._now + at - _NEAREST_S, self._now + at + _NEAREST_S)
        return float(totals[np.abs(at_s - self._now - at).argmin(), 0]) if len(at_s) else None

    def _cursor_words(self) -> str:
        """Say the values at the cursors, and their difference."""
        values = [None if at is None else self._way_at(at) for at in self._examination.cursors]
        first, second = values
        if first is not None and second is not None:
            said = say.WAY_BETWEEN.format(first=first, second=second, step=signed(second - first))
            return said.replace("-", paint.MINUS)
        return "" if first is None else say.WAY_MS.format(value=first)

    def _on_pointed(self, at: QPointF | None) -> None:
        self._pointer = at
        if not self._tell_pointed():
            self._tell(None if self._examination.frozen else self._times.screen_ms(monotonic()))

    def _on_change(self, _frozen: bool) -> None:
        self.picked_s = None
        self.refresh()

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give each part as it was in the last second, percentiles of the window and budget, in ms."""
        return self.figures.table(self._budget, self._times.untimed, self._in_step, self.ghost)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show what is frozen as it is examined by now: nothing else would, until the next move."""
        super().showEvent(event)
        if self._examination.frozen:
            self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 250)

    def _lines(self) -> list[tuple[str, str, str]]:
        """Give name, words and colour of each line below."""
        lines = [(say.COMPARED, "" if self.ghost is None else self.ghost.name, "ghost"),
                 (say.GPU, self.gpu_words, "warn") if self.figures.gpu is None else (say.GPU_MS, self.gpu_words, "text")]
        well = self._in_step is None or abs(self._in_step.behind_ms) <= OUT_OF_STEP_MS
        lines.append((outputs.IN_STEP, self.step_words, "text" if well else "warn"))
        return [line for line in lines if line[1]]

    @property
    def step_words(self) -> str:
        """What the line about sound in step says; empty where no output gives any."""
        one = self._in_step
        if one is None:
            return ""
        return outputs.IN_STEP_FIGURES.format(behind=signed(one.behind_ms, 1), drift=signed(one.drift_ppm),
                                              steps=one.steps, gaps=one.gaps)

    @property
    def gpu_words(self) -> str:
        """What the line about the GPU says: medians of the last ten seconds, or why there are none; empty without one."""
        if self.figures.gpu is None:
            return say.GPU_UNTIMED.format(why=self._times.untimed) if self._times.untimed else ""
        copied_in, *stages, copied_out = self.figures.gpu[0].tolist()
        took = zip(say.GPU_SHORT, (*stages, copied_in + copied_out), strict=True)
        return ", ".join(say.GPU_VALUE.format(part=part, value=value) for part, value in took)

    # Where everything is.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the plots their places."""
        super().resizeEvent(event)
        self._place()
        self.refresh(self._in_step)

    @property
    def _tall(self) -> bool:
        return self.height() - _LINE_ROOM * len(self._lines()) >= CASCADE_FROM

    def _place(self) -> None:
        """Find the places of words and plots, and put those plots there that are made."""
        width, height = self.width() - 2 * PAD, float(self.height())
        lines, least = self._lines(), _ALONE
        if lines:
            least = _ABOVE_GPU
            height -= _LINE_ROOM * len(lines)
        tall = height >= CASCADE_FROM
        y = 39.0 + (len(self.parts) + 2) * _ROW if tall else 92.0
        spare = max(0.0, height - (y + 150 if tall else least.whole))
        self._whole = tall or height >= least.whole
        graph = (_TALL_HISTORY if tall else least.history) + spare * 0.5 if self._whole else height - y - theme.TICK_ROOM - 20
        y += 4 if tall else 0
        self._caption = QRectF(PAD, y + 5, width, 14)
        history = QRectF(PAD, y + 20, width, graph + theme.TICK_ROOM)
        y += graph + 40
        if tall:
            self._title = QRectF(PAD + AXIS_ROOM, y, width - AXIS_ROOM, 16)
        else:
            self._rows = QRectF(PAD, y, width * 0.54 - 8, height - y - 4)
            self._title = QRectF(PAD + width * 0.54 + 8, y, width * 0.46 - 8, 16)
        self._line, self._below = least.line, height
        if not self.plotted:
            return
        self._put(self._history, history)
        counted = max(least.histogram, height - y - 6) - 17
        self._put(self._histogram, QRectF(self._title.left(), y + 17, self._title.width(), counted))
        self._waterfall.setVisible(tall)
        self._histogram.setVisible(self._whole)
        if tall:
            # One pixel short of the rule below: at twice the scale it would cover half of that.
            parts = len(self.parts) * _ROW + theme.TICK_ROOM + 1
            beside = (len(self._columns()) + 1) * _COLUMN
            self._put(self._waterfall, QRectF(PAD + _NAME, 18, width - _NAME - beside - 32, parts))

    def _put(self, plot: QWidget, box: QRectF) -> None:
        place = QRectF(box.topLeft(), QSizeF(max(20.0, box.width()), max(20.0, box.height()))).toRect()
        if plot.geometry() != place:
            plot.setGeometry(place)

    def draw(self, painter: QPainter) -> None:
        """Draw the words around the plots, as much as there is room for."""
        k, width = theme.colours(), self.width() - 2 * PAD
        for number, line in enumerate(self._lines()):
            self._draw_line(painter, QRectF(PAD, self._below + 4 + number * _LINE_ROOM, width, 16), *line)
        if self._tall:
            self._draw_cascade(painter, width)
        else:
            self._draw_bar(painter, width)
        self._draw_caption(painter, self._caption)
        if not self._whole:
            return
        if not self._tall:
            self._draw_table(painter, self._rows, self._line)
        paint.text(painter, self._title, self._histogram_title, k.faint)

    def _draw_caption(self, painter: QPainter, box: QRectF) -> None:
        """Say what the history shows, and how many of its pictures were skipped and slow; without room for both, the latter."""
        k, words = theme.colours(), self.counted or say.MEASURED_LIVE
        if paint.width(painter, say.TO_SCREEN_MS) + 12 + paint.width(painter, words) <= box.width():
            paint.text(painter, box, say.TO_SCREEN_MS, k.faint)
        paint.text(painter, box, words, k.muted if self.counted else k.faint, align=paint.RIGHT)

    @property
    def _histogram_title(self) -> str:
        if self._examination.frozen:
            return say.HISTOGRAM_REGION if self._examination.region is not None else say.HISTOGRAM_SHOWN
        return say.HISTOGRAM_TITLE

    def _titled(self, live: str) -> str:
        """Give the title of figures that while live are called ``live``."""
        one = self._examination
        if not one.frozen:
            return live
        if self.picked_s is not None:
            return say.FRAME_AT.format(value=self.picked_s - one.now_s).replace("-", paint.MINUS)
        return say.FIGURES_REGION if one.region is not None else say.FIGURES_SHOWN

    def _draw_line(self, painter: QPainter, box: QRectF, name: str, words: str, role: str) -> None:
        """Draw a name and what there is to say; that of a session before is the key to its curves."""
        k = theme.colours()
        ink = str(getattr(k, role))
        paint.line(painter, (box.left(), box.top() - 2), (box.right(), box.top() - 2), k.line)
        paint.text(painter, box, name, k.muted)
        figures = self._ghost_figures() if role == "ghost" else ""
        if figures:
            paint.text(painter, box, figures, ink, weight=500, align=paint.RIGHT)
            box = box.adjusted(0, 0, -paint.width(painter, figures, weight=500) - 12, 0)
        room = max(0, int(box.width() - paint.width(painter, name) - _KEY - 12))
        painter.setFont(image.font(theme.CAPTION, 500))
        # Names of files differ at their ends as often as at their beginnings.
        elide = Qt.TextElideMode.ElideMiddle if role == "ghost" else Qt.TextElideMode.ElideRight
        fitting = painter.fontMetrics().elidedText(words, elide, room)
        paint.text(painter, box, fitting, ink, weight=500, align=paint.RIGHT)
        if role == "ghost":
            right = box.right() - paint.width(painter, fitting, weight=500) - 6
            paint.line(painter, (right - _KEY + 6, box.center().y()), (right, box.center().y()), ink, thick=2.0)

    def _ghost_figures(self) -> str:
        """Give the percentiles of the session before: of the whole way, else of the engine's work; empty without either."""
        assert self.ghost is not None
        (way, frame) = self.ghost.totals.T
        said, values = (say.COMPARED_FRAME, frame) if np.isnan(way[0]) else (say.COMPARED_WAY, way)
        p50, p95, p99 = (paint.milliseconds(value) for value in values.tolist())
        return "" if np.isnan(values[0]) else said.format(p50=p50, p95=p95, p99=p99)

    def _draw_bar(self, painter: QPainter, width: float) -> None:
        """Draw one bar, its parts in order, then every part by name."""
        k, values = theme.colours(), self.figures.parts
        total = 0.0 if values is None else float(values.sum())
        span = max(self._budget_ms * 1.12, total * 1.02)
        scale, top, height = width / span, 16.0, 20.0
        paint.bar(painter, QRectF(PAD, top, width, height), k.graph, 4)
        x = PAD
        for part, value in zip(self.parts, values.tolist() if values is not None else (), strict=values is not None):
            room = value * scale
            paint.bar(painter, QRectF(x, top, max(room - 1, 1), height), part.tone(k), 2)
            fitting = (name for name in (part.name, part.short) if name and paint.width(painter, name, weight=500) + 8 <= room)
            paint.text(painter, QRectF(x, top, room - 1, height), next(fitting, ""), part.ink(k), weight=500,
                       align=paint.CENTRE)
            x += room
        mark = PAD + self._budget_ms * scale
        paint.line(painter, (mark, top - 3), (mark, top + height + 3), k.text, thick=1.5)
        paint.text(painter, QRectF(PAD, -2, 240, 16), self._titled(say.BAR_TITLE), k.faint)
        paint.text(painter, QRectF(PAD, -2, width, 16), say.BUDGET_IS.format(value=self._budget_ms), k.muted, align=paint.RIGHT)
        self._draw_names(painter, top + height + 8, width)

    def part_at(self, at: QPointF) -> Part | None:
        """Give the part whose name or figure is at a place; None where there is none."""
        return next((part for box, part in zip(self._boxes, self.parts, strict=False) if box.contains(at)), None)

    def _about(self, part: Part) -> str:
        """Say what a part is, and how long it took in a session before."""
        said = say.PART_IS.format(name=part.name, about=part.about)
        before = None if self.ghost is None or self.ghost.parts_ms is None else self.ghost.parts_ms[self.parts.index(part)]
        if before is None or before <= 0:
            return said
        return f"{said} {say.PART_BEFORE.format(value=paint.milliseconds(before))}"

    def event(self, event: QEvent) -> bool:
        """Say what the part under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self.part_at(QPointF(event.pos()))
            if part is None:
                QToolTip.hideText()
            else:
                said = textwrap.fill(self._about(part), TIP_LETTERS)
                QToolTip.showText(event.globalPos(), tip(said), self, self._boxes[self.parts.index(part)].toRect())
            return True
        return super().event(event)

    def _draw_names(self, painter: QPainter, y: float, width: float) -> None:
        k, column = theme.colours(), (width - 40) / 3
        self._boxes = []
        for number, part in enumerate(self.parts):
            left, top = PAD + number // 3 * (column + 20), y + number % 3 * 16
            self._boxes.append(QRectF(left, top, column, 16))
            value = None if self.figures.parts is None else float(self.figures.parts[number])
            over = value is not None and value > part.budget_ms
            if over:
                paint.triangle(painter, left + 4, top + 4, k.warn, 4.5)
            else:
                paint.bar(painter, QRectF(left, top + 4, 8, 8), part.tone(k), 2)
            box = QRectF(left, top, column, 16)
            paint.text(painter, box.adjusted(14, 0, 0, 0), part.name, k.text if over else k.muted, weight=600 if over else 400)
            words = paint.DASH if value is None else paint.milliseconds(value)
            paint.text(painter, box, words, k.warn if over else k.text, weight=600 if over else 500, align=paint.RIGHT)

    def _columns(self) -> list[_Column]:
        """Give the figures beside the waterfall from left to right: of the picked picture or percentiles, and those before."""
        one, ghost = self.figures, self.ghost
        if one.picked is not None:
            columns = [_Column("", one.picked[0][0], one.picked[1][0], "usual")]
        else:
            columns = [_Column(name, None if one.spread is None else one.spread[number],
                               None if one.totals is None else one.totals[number], of)
                       for number, (name, of) in enumerate((("p50", "usual"), ("p95", ""), ("p99", "tail")))]
        if ghost is not None:
            # What its file does not have is 0 there.
            parts = None if ghost.parts_ms is None else np.where(ghost.parts_ms > 0.0, ghost.parts_ms, np.nan)
            room = self.width() - 2 * PAD - _NAME - (len(columns) + 2) * _COLUMN - 32
            if room < _BARS_LEAST and len(columns) > 1:
                del columns[1]
            columns.insert(1, _Column(say.BEFORE, parts, ghost.totals[0], "before"))
        return columns

    def _draw_cascade(self, painter: QPainter, width: float) -> None:
        """Draw the names and figures of the parts beside the waterfall, one row a part, and the sums below."""
        k, right = theme.colours(), PAD + width
        over_s = self.window_s if self.window_s < 60 else self.window_s / 60
        title = (say.CASCADE_TITLE if self.window_s < 60 else say.CASCADE_TITLE_MIN).format(value=over_s)
        paint.text(painter, QRectF(PAD, -2, 260, 16), self._titled(title), k.faint)
        columns = self._columns()
        for number, column in enumerate(columns):
            box = QRectF(right - (len(columns) + 1 - number) * _COLUMN - 16, -2, _COLUMN, 16)
            paint.text(painter, box, column.head, k.ghost if column.of == "before" else k.faint, align=paint.RIGHT)
        paint.text(painter, QRectF(right - _COLUMN - 16, -2, _COLUMN + 16, 16), say.BUDGET, k.faint, align=paint.RIGHT)
        y = 18.0
        self._boxes = []
        for number, part in enumerate(self.parts):
            cells = [(column.of, None if column.parts is None else float(column.parts[number])) for column in columns]
            self._boxes.append(QRectF(PAD, y, width, _ROW))
            self._draw_row(painter, QRectF(PAD, y, width, _ROW), part.name, cells, part.budget_ms)
            y += _ROW
        y += 18
        paint.line(painter, (PAD, y), (right, y), k.line)
        y += 2
        sums = (say.TO_SCREEN_SHORT, self._budget_ms), (say.FRAME, PICTURE_MS)
        for number, (name, budget) in enumerate(sums):
            cells = [(column.of, None if column.totals is None else float(column.totals[number])) for column in columns]
            self._draw_row(painter, QRectF(PAD, y, width, _ROW), name, cells, budget, strong=number == 0)
            y += _ROW

    def _draw_row(self, painter: QPainter, box: QRectF, name: str, cells: Sequence[tuple[str, float | None]], budget: float, *,
                  strong: bool = False) -> None:
        """Draw a name, its figures, each with what it is of (see `_Column`), and the budget.

        A figure over the budget is amber; so is the name, with a mark, unless it is no more than a rare one.
        """
        k = theme.colours()
        marked = any(exceeds(value, budget) for of, value in cells if of not in ("before", "tail"))
        tone = k.warn if marked else k.text if strong else k.muted
        words = say.OVER_BUDGET.format(name=name) if marked else name
        paint.text(painter, box, words, tone, weight=600 if strong or marked else 400)
        for number, (of, value) in enumerate(cells):
            over = of != "before" and exceeds(value, budget)
            ink = k.ghost if of == "before" else k.warn if over else k.text if of == "usual" or strong else k.muted
            place = QRectF(box.right() - (len(cells) + 1 - number) * _COLUMN - 16, box.top(), _COLUMN, box.height())
            weight = 600 if strong or over else 500 if of == "usual" else 400
            paint.text(painter, place, figure_words(value), ink, weight=weight, align=paint.RIGHT)
        paint.text(painter, box, f"{budget:.0f}", k.faint, align=paint.RIGHT)

    def _draw_table(self, painter: QPainter, box: QRectF, line: float) -> None:
        k, column = theme.colours(), (box.width() - 88) / 3
        paint.text(painter, QRectF(box.left(), box.top(), 88, 16), self._table_title, k.faint)
        for number, words in enumerate(("p50", "p95", "p99")):
            place = QRectF(box.left() + 88 + number * column, box.top(), column, 16)
            paint.text(painter, place, words, k.faint, align=paint.RIGHT)
        spread, totals = self.figures.spread, self.figures.totals
        painting = None if spread is None else spread[:, -1]
        screen, picture = (None, None) if totals is None else (totals[:, 0], totals[:, 1])
        rows = ((say.TO_SCREEN_SHORT, screen, self._budget_ms), (say.FRAME, picture, PICTURE_MS),
                (say.PAINT, painting, self.parts[-1].budget_ms))
        for number, (name, figures, budget) in enumerate(rows):
            y = box.top() + line * (number + 1)
            paint.line(painter, (box.left(), y - 1), (box.right(), y - 1), k.line)
            values = [None] * 3 if figures is None else figures.tolist()
            marked = any(exceeds(value, budget) for value in values[:2])
            if marked:
                paint.triangle(painter, box.left() - 6, y + line / 2 - 3, k.warn, 3.5)
            paint.text(painter, QRectF(box.left(), y, 88, line), name, k.warn if marked else k.muted)
            for which, value in enumerate(values):
                over = exceeds(value, budget)
                place = QRectF(box.left() + 88 + which * column, y, column, line)
                paint.text(painter, place, figure_words(value), k.warn if over else k.text,
                           weight=600 if over else 500 if number == 0 else 400, align=paint.RIGHT)

    @property
    def _table_title(self) -> str:
        if self._examination.frozen:
            return say.TABLE_REGION if self._examination.region is not None else say.TABLE_SHOWN
        minutes = self.window_s >= 60
        words = say.TABLE_TITLE_MIN if minutes else say.TABLE_TITLE
        return words.format(value=self.window_s / 60 if minutes else self.window_s)


def exceeds(value: float | None, budget: float) -> bool:
    """Tell whether a time is known and over its budget, both in ms."""
    return value is not None and value > budget


def figure_words(value: float | None) -> str:
    """Write a time in ms, a dash where it is not known."""
    return paint.DASH if value is None or np.isnan(value) else paint.milliseconds(value)
