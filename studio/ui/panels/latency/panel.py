"""Microphone to screen: where the time goes, how it went, how often it is slow."""

from __future__ import annotations

import textwrap
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from studio.ui.drawing import paint, theme
from studio.ui.drawing.plain import tip
from studio.ui.panels.latency.bar import draw_bar
from studio.ui.panels.latency.cascade import columns_of, draw_cascade
from studio.ui.panels.latency.figures import LatencyFigures
from studio.ui.panels.latency.layout import SMALLEST, LatencyLayout, columns_beside, least_height
from studio.ui.panels.latency.lines import draw_lines, lines_of
from studio.ui.panels.latency.parts import PICTURE_MS, Budget
from studio.ui.panels.latency.percentiles import draw_percentiles
from studio.ui.panels.latency.readout import NEAREST_S, LatencyReadout
from studio.ui.panels.latency.titles import bar_title, cascade_title, histogram_title, table_title
from studio.ui.panels.lengths import length_words
from studio.ui.panels.painted import Painted
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent

    from studio.engine.core.output import InStep
    from studio.engine.metrics.earlier import EarlierSession
    from studio.ui.panels.examination import Examination
    from studio.ui.panels.latency.cascade import Column
    from studio.ui.panels.latency.lines import Line
    from studio.ui.panels.latency.parts import Part
    from studio.ui.panels.latency.plots import HistogramPlot, HistoryPlot, WaterfallPlot
    from studio.ui.panels.table import Cell
    from studio.ui.screen_times import ScreenTimes

TABLE_S = 10.0
HISTORY_S = 60.0
WINDOWS_S = (1.0, 10.0, 60.0, 600.0)
"""Seconds over which percentiles can be taken while live."""
TIP_LETTERS = 72
"""In a line of a tool tip."""
_SIZE_HINT = 376, 250


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
    compared = Signal(bool)
    """A session before is shown behind this one, or no longer."""

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
        self._short = False
        self.counted = ""
        """What is said of the pictures that the history shows; empty before anything was measured."""
        self.ghost: EarlierSession | None = None
        """A session before, shown behind this one."""
        self._head_words = LatencyReadout(examination)
        self._pointer: QPointF | None = None
        self._boxes: list[QRectF] = []
        """Where the parts stand, in their order."""
        self._now = monotonic()
        self.figures = LatencyFigures()
        """What was taken at the last look at them."""
        self._in_step: InStep | None = None
        self.use_budget(Budget())
        self.setMinimumSize(*SMALLEST)
        self._layout = LatencyLayout.of(*SMALLEST, parts=len(self.parts), lines=0)
        examination.changed.connect(self._on_change)
        examination.moved.connect(self.refresh)
        examination.marked.connect(self.refresh)

    def _make_plots(self) -> Iterator[None]:
        from studio.ui.panels.latency.plots import HistogramPlot, HistoryPlot, WaterfallPlot

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
        self._histogram.setVisible(self._layout.whole)
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
        self.setMinimumHeight(least_height(len(self.lines()), short=self._short))
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
        self.compared.emit(ghost is not None)

    def pick(self, at: float) -> None:
        """Show where the time of the picture nearest to a place went, while frozen."""
        one = self._examination
        at_s, _ = one.log.parts.span(one.now_s + at - NEAREST_S, one.now_s + at + NEAREST_S)
        near = np.abs(at_s - one.now_s - at)
        self.picked_s = float(at_s[near.argmin()]) if one.frozen and len(near) else None
        self.refresh()

    # By turns: what was measured goes to the figures, the plots and the head.

    def refresh(self, in_step: InStep | None = None) -> None:
        """Count again and show everything.

        ``in_step`` is of an output that gives sound in step with the picture; None while there is none.
        """
        if self._begin(in_step):
            self._show_figures()
            self._show_history()
            self._show_shares()
            self._tell(self._now)

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
        self._tell(self._now)

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
            self.update(self._layout.caption.toAlignedRect())

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

    def _tell(self, now_s: float) -> None:
        """Say in the panel's head what is at the pointer, at the cursors, or of the last second before ``now_s``."""
        if self._tell_pointed():
            return
        if self._examination.frozen:
            told = self._head_words.at_cursors(self._now, self._budget_ms)
            self.readout.emit(told.words or say.FROZEN, told.over)
            return
        screen_ms = self._times.screen_ms(now_s)
        words, over = self._head_words.live(screen_ms, self._budget_ms)
        self.readout.emit(words, over)
        if screen_ms is not None:
            self.setAccessibleDescription((say.LATENCY_SAYS_OVER if over else say.LATENCY_SAYS).format(value=words))

    def _tell_pointed(self) -> bool:
        """Say what is under the pointer; tell whether there is anything."""
        place = None if self._pointer is None else self._history.place(self._history.view, self._pointer)
        if place is None:
            return False
        told = self._head_words.at_pointer(place.x(), self._history.event_at(place.x()), self.ghost, self._now, self._budget_ms)
        if told.words:
            self.readout.emit(told.words, told.over)
        return bool(told.words)

    def _on_pointed(self, at: QPointF | None) -> None:
        self._pointer = at
        self._tell(monotonic())

    def _on_change(self, _frozen: bool) -> None:
        self.picked_s = None
        self.refresh()

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give each part as it was in the last second, percentiles of the window and budget, in ms."""
        return self.figures.table(self._budget, self._times.untimed, self._in_step, self.ghost)

    def lines(self) -> list[Line]:
        """Give the lines below."""
        return lines_of(self.ghost, self.figures.gpu, self._times.untimed, self._in_step)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show what is frozen as it is examined by now: nothing else would, until the next move."""
        super().showEvent(event)
        if self._examination.frozen:
            self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(*_SIZE_HINT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the plots their places."""
        super().resizeEvent(event)
        self._place()
        self.refresh(self._in_step)

    def _place(self) -> None:
        """Lay everything out anew, and put those plots in their places that are made."""
        parts = len(self.parts)
        self._layout = layout = LatencyLayout.of(self.width(), self.height(), parts=parts, lines=len(self.lines()))
        if not self.plotted:
            return
        _put(self._history, layout.history)
        _put(self._histogram, layout.histogram)
        self._waterfall.setVisible(layout.tall)
        self._histogram.setVisible(layout.whole)
        if layout.tall:
            _put(self._waterfall, layout.waterfall(parts=parts, columns=len(self._columns())))

    def _columns(self) -> list[Column]:
        return columns_of(self.figures, self.ghost, columns_beside(self.width()))

    def draw(self, painter: QPainter) -> None:
        """Draw the words around the plots, as much as there is room for."""
        layout, one, width = self._layout, self._examination, self._layout.width
        draw_lines(painter, width, layout.below, self.lines())
        if layout.tall:
            title = cascade_title(one, self.picked_s, self.window_s)
            self._boxes = draw_cascade(painter, width, title, self._budget, self._columns())
        else:
            self._boxes = draw_bar(painter, width, bar_title(one, self.picked_s), self._budget, self.figures.parts)
        self._draw_caption(painter, layout.caption)
        if not layout.whole:
            return
        if not layout.tall:
            draw_percentiles(painter, layout.rows, layout.line, table_title(one, self.window_s), self._budget, self.figures)
        paint.text(painter, layout.title, histogram_title(one), theme.colours().faint)

    def _draw_caption(self, painter: QPainter, box: QRectF) -> None:
        """Say what the history shows, and how many of its pictures were skipped and slow; without room for both, the latter."""
        k, words = theme.colours(), self.counted or say.MEASURED_LIVE
        if paint.width(painter, say.TO_SCREEN_MS) + 12 + paint.width(painter, words) <= box.width():
            paint.text(painter, box, say.TO_SCREEN_MS, k.faint)
        paint.text(painter, box, words, k.muted if self.counted else k.faint, align=paint.RIGHT)

    def part_at(self, at: QPointF) -> Part | None:
        """Give the part whose name or figure is at a place; None where there is none."""
        return next((part for box, part in zip(self._boxes, self.parts, strict=False) if box.contains(at)), None)

    def event(self, event: QEvent) -> bool:
        """Say what the part under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self.part_at(QPointF(event.pos()))
            if part is None:
                QToolTip.hideText()
            else:
                said = textwrap.fill(self.about(part), TIP_LETTERS)
                QToolTip.showText(event.globalPos(), tip(said), self, self._boxes[self.parts.index(part)].toRect())
            return True
        return super().event(event)

    def about(self, part: Part) -> str:
        """Say what a part is, and how long it took in a session before."""
        said = say.PART_IS.format(name=part.name, about=part.about)
        before = None if self.ghost is None or self.ghost.parts_ms is None else self.ghost.parts_ms[self.parts.index(part)]
        if before is None or before <= 0:
            return said
        return f"{said} {say.PART_BEFORE.format(value=paint.milliseconds(before))}"


def _put(plot: QWidget, box: QRectF) -> None:
    place = QRectF(box.topLeft(), QSizeF(max(20.0, box.width()), max(20.0, box.height()))).toRect()
    if plot.geometry() != place:
        plot.setGeometry(place)
