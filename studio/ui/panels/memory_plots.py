"""The plots of the memory panel: the process, the processor and the sound that waits, over ten minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem

from studio.engine.metrics.session_log import HELD, KEPT_S
from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.plots import Axis, View, colour, pen
from studio.ui.panels.painted import AXIS_ROOM
from studio.ui.panels.time_plot import TimePlot, gaps, peaks
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from studio.engine.metrics.series import Series
    from studio.ui.panels.examination import Examination

MIB = 1024.0 * 1024.0
_TIME_FROM = 50
"""Height from which the axis of time has room."""
_TWO_FROM = 30
"""Height of a lane from which two numbers have room."""
_LANES_FROM = 104
"""Height from which all three have room."""
_STEPS_MIB = (256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536)
_PER_CENT = (100.0, 200.0, 400.0, 800.0, 1600.0, 3200.0, 6400.0)
_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
GAP_S = 30.0
"""Over which a curve goes on: a window that is busy, as when it draws plots for the first time, measures late."""
_NAME_HEIGHT, _KEY, _APART = 14.0, 8.0, 4.0
"""Of the name of a lane, of the piece of a curve before each of its words, and what lies between."""


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
        self.names = {view: LaneName(view, keys) for view, keys in (
            (self.process, (("accent", say.LANE_PROCESS),)),
            (self.processor, (("bar_work", say.LANE_STUDIO), ("bar_show", say.LANE_COMPUTER))),
            (self.sound, (("accent", say.SOUND_RING),)))}
        self.mark_events(self.process)
        self.stack(*((view, self._scales[view], None) for view in (self.process, self.processor, self.sound)))
        self.grid.setSpacing(2)
        self.time.setHeight(theme.TICK_ROOM)
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
            curve.setData(xs, ys, connect=gaps(xs, max(GAP_S, (end - start) / 40)))
            view = curve.getViewBox()
            highest[view] = max(highest.get(view, 0.0), float(values[known].max(initial=0.0)))
        for view, steps in ((self.process, _STEPS_MIB), (self.processor, _PER_CENT), (self.sound, _SECONDS)):
            top = float(next((step for step in steps if step > highest.get(view, 0.0)), steps[-1]))
            view.setYRange(0, top * 1.02, padding=0)
            self._scales[view].use_ticks([0.0, top] if self.box(view).height() >= _TWO_FROM else [top])

    def measured(self, held: Series) -> tuple[np.ndarray, np.ndarray]:
        """Give the rows of the seconds that are shown, and one before and after: monotonic times f64 [n], rows [n, m].

        Without these two a curve would end within the plot, and where nothing was measured in those seconds there were none.
        """
        first_s, last_s = self.times
        at_s, rows = held.span(first_s - GAP_S, last_s + GAP_S)
        low = max(0, int(np.searchsorted(at_s, first_s)) - 1)
        high = int(np.searchsorted(at_s, last_s, "right")) + 1
        return at_s[low:high], rows[low:high]

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
        for named in self.names.values():
            named.update()
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
                self.names[view].setVisible(three)
                self.grid.layout.setRowMaximumHeight(number, 1e6 if there else 0.0)
            timed = self.height() >= _TIME_FROM or self._examination.frozen
            # Not `setVisible`: the axis would keep its height, and half of the plot would be empty.
            (self.time.show if timed else self.time.hide)()
            self.grid.layout.setRowFixedHeight(3, theme.TICK_ROOM if timed else 0.0)
            # Qt would move them later, and leave what they were where nothing is by then.
            self.grid.layout.activate()
            self.viewport().update()


class LaneName(QGraphicsItem):
    """What the curves of a lane are, at its lower left, where they are oldest: each word after a piece of its curve.

    Parameters
    ----------
    keys
        Colour of each curve, by its role, and its word.
    """

    def __init__(self, view: View, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(view)
        self.setZValue(14)
        self._view, self.keys = view, tuple(keys)
        font = QFontMetricsF(image.font(theme.CAPTION))
        self._widths = [font.horizontalAdvance(words) for _, words in self.keys]

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Give the plate that it is on."""
        width = sum(self._widths) + len(self.keys) * (_KEY + 2 * _APART) + _APART
        return QRectF(0.0, self._view.rect().height() - _NAME_HEIGHT, width, _NAME_HEIGHT)

    def paint(self, painter: QPainter, _option: object, _widget: QWidget | None = None) -> None:
        """Draw it."""
        k, box = theme.colours(), self.boundingRect()
        painter.fillRect(box, colour("graph", 0.8))
        x = box.left() + _APART
        for (role, words), width in zip(self.keys, self._widths, strict=True):
            paint.line(painter, (x, box.center().y()), (x + _KEY, box.center().y()), str(getattr(k, role)), thick=2.0)
            x += _KEY + _APART
            paint.text(painter, QRectF(x, box.top(), width + 1, box.height()), words, k.muted)
            x += width + _APART
