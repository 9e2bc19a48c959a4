"""The plots of the memory panel: the process, the processor and the sound that waits, over ten minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg

from studio.engine.metrics.session_log import HELD, KEPT_S
from studio.ui.drawing import theme
from studio.ui.drawing.plots import Axis, View, colour, pen
from studio.ui.panels.painted import AXIS_ROOM
from studio.ui.panels.time_plot import TimePlot, gaps, peaks
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from studio.ui.panels.examination import Examination

MIB = 1024.0 * 1024.0
_TIME_FROM = 60
"""Height from which the axis of time has room."""
_TWO_FROM = 30
"""Height of a lane from which two numbers have room."""
_LANES_FROM = 104
"""Height from which all three have room."""
_STEPS_MIB = (256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536)
_PER_CENT = (100.0, 200.0, 400.0, 800.0, 1600.0, 3200.0, 6400.0)
_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
_GAP_S = 4.0


class HeldPlot(TimePlot):
    """Three lanes over one axis: MiB of the process, per cent of the processor, seconds of sound that wait in the ring.

    Of the processor the studio's part is of one core, and the computer's the mean of all its cores. Without room for three
    only the process is shown.
    """

    def __init__(self, parent: QWidget, examination: Examination) -> None:
        super().__init__(parent, examination, float(KEPT_S), AXIS_ROOM)
        self.process, self.processor, self.sound = View(), View(), View()
        self.curves = {name: pg.PlotCurveItem() for name in ("process", "cpu_studio", "cpu_computer", "sound_s", "gpu_studio")}
        self._scales = {view: Axis("left", words, [0.0]) for view, words in (
            (self.process, lambda value, _: f"{value:.0f}"),
            (self.processor, lambda value, _: say.PER_CENT.format(value=value)),
            (self.sound, lambda value, _: say.LENGTH_S.format(value=value)))}
        for name, view in (("process", self.process), ("gpu_studio", self.process), ("cpu_computer", self.processor),
                           ("cpu_studio", self.processor), ("sound_s", self.sound)):
            view.addItem(self.curves[name], ignoreBounds=True)
        self.mark_events(self.process)
        self.stack(*((view, self._scales[view], None) for view in (self.process, self.processor, self.sound)))
        self.grid.setSpacing(2)
        self._dress_curves()
        examination.changed.connect(self._share)

    def show_held(self, at: np.ndarray, rows: np.ndarray) -> None:
        """Show rows of `SessionLog.held` at places f64 [n]."""
        start, end = self.span
        count = self.columns_over(self.process)
        highest: dict[View, float] = {}
        for name, curve in self.curves.items():
            values = rows[:, HELD.index(name)] / (MIB if name in ("process", "gpu_studio") else 1.0)
            known = ~np.isnan(values)
            xs, ys = peaks(at[known], values[known], start, end, count)
            curve.setData(xs, ys, connect=gaps(xs, max(_GAP_S, (end - start) / 40)))
            view = curve.getViewBox()
            highest[view] = max(highest.get(view, 0.0), float(values[known].max(initial=0.0)))
        for view, steps in ((self.process, _STEPS_MIB), (self.processor, _PER_CENT), (self.sound, _SECONDS)):
            top = float(next((step for step in steps if step > highest.get(view, 0.0)), steps[-1]))
            view.setYRange(0, top * 1.02, padding=0)
            self._scales[view].use_ticks([0.0, top] if self.box(view).height() >= _TWO_FROM else [top])

    def value_at(self, place_s: float, log_rows: tuple[np.ndarray, np.ndarray]) -> np.ndarray | None:
        """Give the row nearest to a monotonic time; None where there is none."""
        at_s, rows = log_rows
        return rows[np.abs(at_s - place_s).argmin()] if len(at_s) else None

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        if hasattr(self, "curves"):
            self._dress_curves()

    def _dress_curves(self) -> None:
        roles = {"process": "accent", "cpu_studio": "bar_work", "cpu_computer": "bar_show", "sound_s": "accent",
                 "gpu_studio": "ok"}
        for name, role in roles.items():
            self.curves[name].setPen(pen(role))
        self.curves["process"].setFillLevel(0.0)
        self.curves["process"].setBrush(pg.mkBrush(colour("accent", 0.16)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as many lanes as have room."""
        super().resizeEvent(event)
        self._share()

    def _share(self, *_: object) -> None:
        """Give the lanes that have room their places; the axis of time has one, however little, while seconds are chosen."""
        if hasattr(self, "curves"):
            three = self.height() >= _LANES_FROM
            for number, view in enumerate((self.process, self.processor, self.sound)):
                there = three or view is self.process
                view.setVisible(there)
                self._scales[view].setVisible(there)
                self.grid.layout.setRowMaximumHeight(number, 1e6 if there else 0.0)
            timed = self.height() >= _TIME_FROM or self._examination.frozen
            self.time.setVisible(timed)
            self.grid.layout.setRowFixedHeight(3, theme.TICK_ROOM if timed else 0.0)
