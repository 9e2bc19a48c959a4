"""The plots of the latency panel: the way of every picture over time, how long pictures took, and the parts one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from studio.ui.drawing import theme
from studio.ui.drawing.plots import Axis, Picture, Plot, View, colour, pen
from studio.ui.panels.latency.parts import PICTURE_MS
from studio.ui.panels.painted import AXIS_ROOM
from studio.ui.panels.time_plot import TimePlot, gaps, over, peaks
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from studio.ui.panels.examination import Examination
    from studio.ui.panels.latency.parts import Part

    F64 = NDArray[np.float64]

STEPS_MS = (200.0, 400.0, 800.0, 1600.0)
LONGEST_MS, BINS = 60.0, 30
_HOLD_S = 0.06
"""A picture stands for so long in the area plot: one and a half at 25 a second."""


class HistoryPlot(TimePlot):
    """The parts of every picture's way, stacked over time, with the budget and the marks of what happened."""

    def __init__(self, parent: QWidget, examination: Examination, live_s: float) -> None:
        super().__init__(parent, examination, live_s, AXIS_ROOM)
        self.view = View()
        self._area = Picture(np.zeros((256, 4), np.uint8))
        self.view.addItem(self._area, ignoreBounds=True)
        self._ghost = pg.PlotCurveItem()
        self.view.addItem(self._ghost)
        self._haunted = True
        self.budget = pg.InfiniteLine(0.0, angle=0)
        self.view.addItem(self.budget, ignoreBounds=True)
        self.words = Axis("left", lambda value, _: f"{value:.0f}", [0.0])
        self.mark_events(self.view)
        self.stack((self.view, self.words, None))

    def show_ways(self, at_s: F64, parts: F64, budget_ms: float, now_s: float, ghost: tuple[F64, F64] | None) -> None:
        """Show parts f64 [n, parts] in ms of pictures painted at monotonic times f64 [n]; ``ghost`` are places and ms."""
        start, end = self.span
        before = None if ghost is None else shown_of(ghost, start, end)
        highest = max(float(parts.sum(axis=1).max(initial=0.0)), 0.0 if before is None else float(before[1].max(initial=0.0)))
        top = next((step for step in STEPS_MS if highest <= step and budget_ms < 1.2 * step), STEPS_MS[-1])
        self.view.setYRange(0, top, padding=0)
        self.words.use_ticks([0.0, top / 2, top] if self.height() >= 56 else [0.0, top])
        self.budget.setValue(budget_ms)
        box = self.box(self.view)
        ratio = self.devicePixelRatioF()
        pixels = stacked(at_s - now_s, parts, start, end, top, max(8, round(box.width() * ratio)),
                         max(8, round(box.height() * ratio)))
        self._area.show_levels(pixels, over(start, end, 0, top))
        if before is None:
            if self._haunted:
                self._ghost.setData([], [])
        else:
            at, ms = peaks(*before, start, end, self.columns_over(self.view))
            self._ghost.setData(at, ms, connect=gaps(at, max(0.5, (end - start) / 50)))
        self._haunted = before is not None

    def dress(self, parts: Sequence[Part]) -> None:
        """Give the parts the colours of the theme in use."""
        k = theme.colours()
        table = np.zeros((256, 4), np.uint8)
        seen: dict[str, int] = {}
        for number, part in enumerate(parts):
            step = seen[part.group] = seen.get(part.group, -1) + 1
            tone = QColor(part.tone(k))
            tone = tone.lighter(100 + 14 * step) if k.name == "dark" else tone.darker(100 + 12 * step)
            table[number] = (tone.red(), tone.green(), tone.blue(), 255)
        self._area.use_table(table)
        self.budget.setPen(pen("text", dashed=True))
        self._ghost.setPen(pen("ghost"))


def shown_of(curve: tuple[F64, F64], start: float, end: float) -> tuple[F64, F64]:
    """Give the points of a curve, places f64 [n] that rise and values f64 [n], that lie between two places."""
    at, values = curve
    inside = slice(int(np.searchsorted(at, start)), int(np.searchsorted(at, end, "right")))
    return at[inside], values[inside]


def stacked(at: F64, parts: F64, start: float, end: float, top: float, columns: int, rows: int) -> NDArray[np.uint8]:
    """Paint an area plot, u8 [rows, columns], the lowest row first: the number of the part there, 255 above all.

    A column shows the slowest of its pictures, or that before it while it stands.

    Parameters
    ----------
    at, parts
        Places f64 [n], and parts f64 [n, parts] in ms.
    start, end, top
        Ends of the axes.
    """
    out: NDArray[np.uint8] = np.full((columns, rows), 255, np.uint8)
    if not len(at):
        return out.T
    edges = np.linspace(start, end, columns + 1)
    first = np.searchsorted(at, edges)
    newest = np.maximum(first[1:] - 1, 0)
    stands = (first[1:] > 0) & (at[newest] > edges[1:] - (end - start) / columns - _HOLD_S)
    totals = parts.sum(axis=1)
    inside = np.clip(np.searchsorted(edges, at, "right") - 1, 0, columns - 1)
    order = np.lexsort((totals, inside))
    last = np.flatnonzero(np.diff(inside[order], append=columns))
    newest[inside[order[last]]] = order[last]
    sums = np.cumsum(parts[newest[stands]], axis=1)
    heights = (np.arange(rows) + 0.5) * (top / rows)
    numbers = np.zeros((len(sums), rows), np.uint8)
    for part in range(parts.shape[1]):
        numbers += heights[None, :] >= sums[:, part, None]
    numbers[numbers == parts.shape[1]] = 255
    out[stands] = numbers
    return out.T


class HistogramPlot(Plot):
    """How long the engine worked on each picture, on a log scale, slow ones in red; and the cumulative curve, 0 to 100 %."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = View()
        self.view.setXRange(0, LONGEST_MS, padding=0)
        self.view.setYRange(0, 1.04, padding=0)
        middles = (np.arange(BINS) + 0.5) * (LONGEST_MS / BINS)
        self.counts = np.zeros(BINS, np.int64)
        """Pictures in each bar."""
        self._middles = middles
        self._bars = [pg.BarGraphItem(x=middles, height=np.zeros(BINS), width=LONGEST_MS / BINS * 0.84) for _ in range(2)]
        self.cumulative = pg.PlotCurveItem()
        self._ghost = pg.PlotCurveItem(np.arange(BINS + 1.0), np.zeros(BINS), stepMode="center")
        self._limit = pg.InfiniteLine(PICTURE_MS, angle=90)
        for item in (*self._bars, self.cumulative, self._ghost, self._limit):
            self.view.addItem(item, ignoreBounds=True)
        words = Axis("bottom", lambda value, _: say.LONGEST_TICK.format(value=f"{value:.0f}") if value == LONGEST_MS
                     else f"{value:.0f}", [0.0, 20.0, 40.0, LONGEST_MS])
        words.linkToView(self.view)
        self.put(self.view, 0, 0)
        self.put(words, 1, 0)
        self.rows(None, theme.TICK_ROOM)
        self.restyle()

    def show_times(self, times_ms: F64, ghost_ms: F64 | None = None) -> None:
        """Show times f64 [n] in ms, and those of a session before behind them."""
        self.counts = counted(times_ms)
        heights = np.log1p(self.counts) / np.log1p(max(1, int(self.counts.max(initial=0))))
        slow = self._middles >= PICTURE_MS
        for bars, mine in zip(self._bars, (~slow, slow), strict=True):
            bars.setOpts(x=self._middles, height=np.where(mine, heights, 0.0))
        edges = np.linspace(0, LONGEST_MS, BINS + 1)
        share = np.append(0.0, np.cumsum(self.counts)) / max(1, len(times_ms))
        self.cumulative.setData(edges, share if len(times_ms) else share * 0)
        if ghost_ms is not None and len(ghost_ms):
            before = counted(ghost_ms)
            self._ghost.setData(edges, np.log1p(before) / np.log1p(max(1, int(before.max(initial=0)))))
            self._ghost.setVisible(True)
        else:
            self._ghost.setVisible(False)

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        for bars, role in zip(self._bars, ("bar_work", "danger"), strict=True):
            bars.setOpts(brush=colour(role), pen=None)
        self.cumulative.setPen(pen("text"))
        self._ghost.setPen(pen("ghost"))
        self._limit.setPen(pen("muted", dashed=True))


def counted(times_ms: F64) -> NDArray[np.int64]:
    """Count times f64 [n] in ms into the bars of the histogram; the last has all that are longer."""
    counts: NDArray[np.int64] = np.histogram(np.clip(times_ms, 0, LONGEST_MS - 1e-3), BINS, (0, LONGEST_MS))[0]
    return counts


class WaterfallPlot(Plot):
    """One row a part, each beginning where the one before ended, with its budget; behind it the parts of a session before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = View()
        self.view.invertY(True)
        self._bars = [pg.BarGraphItem(x0=[0.0], y0=[0.0], width=[0.0], height=0.1) for _ in range(3)]
        self._ghost = pg.BarGraphItem(x0=[0.0], y0=[0.0], width=[0.0], height=0.1)
        self._ticks = pg.PlotCurveItem(connect="pairs")
        self._budget = pg.InfiniteLine(0.0, angle=90)
        for item in (*self._bars, self._ghost, self._ticks, self._budget):
            self.view.addItem(item, ignoreBounds=True)
        words = Axis("bottom", lambda value, _: f"{value:.0f}")
        words.linkToView(self.view)
        self.put(self.view, 0, 0)
        self.put(words, 1, 0)
        self.rows(None, theme.TICK_ROOM + 2)
        self.restyle()

    def show_parts(self, parts: Sequence[Part], took_ms: F64, budget_ms: float, ghost_ms: F64 | None) -> None:
        """Show times f64 [parts] in ms."""
        ends = np.cumsum(took_ms)
        longest = max(float(ends[-1]), 0.0 if ghost_ms is None else float(ghost_ms.sum()))
        self.view.setXRange(0, max(budget_ms * 1.07, longest * 1.02), padding=0)
        self.view.setYRange(0, len(parts), padding=0)
        rows = np.arange(len(parts))
        for bars, group in zip(self._bars, ("wait", "work", "show"), strict=True):
            mine = np.array([part.group == group for part in parts])
            bars.setOpts(x0=(ends - took_ms)[mine], y0=rows[mine] + 0.18, width=np.maximum(took_ms[mine], 0.6), height=0.64,
                         brush=colour(f"bar_{group}"), pen=None)
        marks = (ends - took_ms) + np.array([part.budget_ms for part in parts])
        self._ticks.setData(np.repeat(marks, 2), np.column_stack([rows + 0.1, rows + 0.9]).ravel())
        self._budget.setValue(budget_ms)
        self._ghost.setVisible(ghost_ms is not None)
        if ghost_ms is not None:
            self._ghost.setOpts(x0=np.cumsum(ghost_ms) - ghost_ms, y0=rows + 0.06, width=np.maximum(ghost_ms, 0.6), height=0.88,
                                brush=None, pen=pen("ghost"))

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        self._ticks.setPen(pen("faint"))
        self._budget.setPen(pen("muted", dashed=True))
