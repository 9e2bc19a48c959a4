"""Microphone to screen: where the time goes, how it went, how often it is late."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPen

from studio.engine.core.frame import GPU_PARTS
from studio.ui import image, paint, theme
from studio.ui.latency_graphs import draw_histogram, draw_history
from studio.ui.latency_parts import PICTURE_MS, Budget
from studio.ui.painted import PAD, Painted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter

    from studio.ui.painted import Cell
    from studio.ui.screen_times import ScreenTimes

CASCADE_FROM = 375
"""Height from which every part has a row of its own."""
TABLE_S = 10.0
HISTORY_S = 60.0
WARN_AFTER_S = 2.0
_NAME, _COLUMN, _ROW = 98.0, 40.0, 17.0
_AXIS_ROOM = 30.0
_QUANTILES = (50.0, 95.0, 99.0)


class _Least(NamedTuple):
    """Heights of everything, of the two graphs and of a line of the table; what is spare goes to the graphs."""

    whole: float
    history: float
    histogram: float
    line: float


_ALONE, _ABOVE_GPU = _Least(236, 42, 72, 18), _Least(224, 36, 62, 16)
"""Without a GPU, and above the line about one: with it the three panels still fit a window of 720 pixels."""
_GPU_ROOM = 22
"""What that line takes."""


class LatencyPanel(Painted):
    """Three views of the same pictures: the last second as one bar, ten seconds as a table, a minute as graphs.

    Parameters
    ----------
    times
        What was painted and when.
    """

    readout = Signal(str, bool)
    """What the panel's head should say, and whether it is a warning."""

    def __init__(self, times: ScreenTimes) -> None:
        super().__init__("Latency: from microphone to screen, part by part, with its history")
        self._times = times
        self.use_budget(Budget())
        self._now = monotonic()
        self._medians: NDArray[np.float64] | None = None
        self._quantiles: NDArray[np.float64] | None = None
        self._totals: NDArray[np.float64] | None = None
        self._gpu: NDArray[np.float64] | None = None
        self._over_since_s: float | None = None
        self.setMinimumSize(376, int(_ALONE.whole))

    def use_budget(self, budget: Budget) -> None:
        """Measure against this budget from now on."""
        self.parts, self._budget_ms = budget.parts, budget.total_ms

    def refresh(self) -> None:
        """Count again and paint; call four times a second while it can be seen."""
        self._now = monotonic()
        _, rows = self._times.parts.since(self._now - TABLE_S)
        _, totals = self._times.totals.since(self._now - TABLE_S)
        self._medians = self._times.medians_ms(self._now)
        self._quantiles = np.percentile(rows, _QUANTILES, axis=0) if len(rows) else None
        self._totals = np.percentile(totals, _QUANTILES, axis=0) if len(totals) else None
        _, gpu = self._times.gpu.since(self._now - TABLE_S)
        self._gpu = np.percentile(gpu, _QUANTILES, axis=0) if len(gpu) else None
        self.setMinimumHeight(int(_ABOVE_GPU.whole + _GPU_ROOM if self.gpu_words else _ALONE.whole))
        self._tell(self._times.screen_ms(self._now))
        self.update()

    def _tell(self, screen_ms: float | None) -> None:
        if screen_ms is None:
            self._over_since_s = None
            self.readout.emit("not running", False)
            return
        if screen_ms <= self._budget_ms:
            self._over_since_s = None
        elif self._over_since_s is None:
            self._over_since_s = self._now
        late = self._over_since_s is not None and self._now - self._over_since_s > WARN_AFTER_S
        words = f"{screen_ms:.0f} of {self._budget_ms:.0f} ms"
        self.readout.emit(words, late)
        self.setAccessibleDescription(f"Microphone to screen: {words}, median of the last second")

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give each part's last median, percentiles of 10 s and budget, in ms."""
        head: list[Cell] = ["part", "last second", "p50", "p95", "p99", "budget"]
        lines: list[list[Cell]] = [head]
        for number, part in enumerate(self.parts):
            last: Cell = "" if self._medians is None else float(self._medians[number])
            spread: list[Cell] = ["", "", ""] if self._quantiles is None else self._quantiles[:, number].tolist()
            lines.append([part.name, last, *spread, part.budget_ms])
        names = ("Microphone to screen", "Picture")
        for number, (name, budget) in enumerate(zip(names, (self._budget_ms, PICTURE_MS), strict=True)):
            spread = ["", "", ""] if self._totals is None else self._totals[:, number].tolist()
            lines.append([name, "", *spread, budget])
        if self._gpu is not None:
            lines += [[f"GPU: {part}", "", *self._gpu[:, number].tolist(), ""] for number, part in enumerate(GPU_PARTS)]
        elif self._times.untimed:
            lines.append([f"GPU: not timed, {self._times.untimed}", "", "", "", "", ""])
        return lines

    @property
    def gpu_words(self) -> str:
        """What the line about the GPU says: medians of the last ten seconds, or why there are none; empty without one."""
        if self._gpu is None:
            return f"not timed: {self._times.untimed}" if self._times.untimed else ""
        copied_in, *stages, copied_out = self._gpu[0].tolist()
        took = zip(("mel", "enc", "gen", "comp", "copies"), (*stages, copied_in + copied_out), strict=True)
        return ", ".join(f"{part} {value:.2f}" for part, value in took)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 250)

    def draw_still(self, painter: QPainter) -> None:
        """Draw nothing: nearly all of it moves, and it is painted four times a second."""

    def draw_moving(self, painter: QPainter) -> None:
        """Draw as much as there is room for."""
        width, height = self.width() - 2 * PAD, float(self.height())
        words, least = self.gpu_words, _ALONE
        if words:
            least = _ABOVE_GPU
            height -= _GPU_ROOM
            self._draw_gpu(painter, QRectF(PAD, height + 4, width, 16), words)
        tall = height >= CASCADE_FROM
        y = self._draw_cascade(painter, width) if tall else self._draw_bar(painter, width)
        spare = max(0.0, height - (y + 150 if tall else least.whole))
        graph = least.history + spare * 0.5
        draw_history(painter, QRectF(PAD + 40, y + 10, width - 40, graph), self._times, self._now, HISTORY_S,
                     self._budget_ms)
        y += graph + 32
        _, totals = self._times.totals.since(self._now - HISTORY_S)
        if tall:
            draw_histogram(painter, QRectF(PAD + 40, y, width - 40, max(least.histogram, height - y - 10)), totals[:, 1])
        else:
            self._draw_table(painter, QRectF(PAD, y, width * 0.54 - 8, height - y - 4), least.line)
            half = QRectF(PAD + width * 0.54 + 8, y, width * 0.46 - 8, max(least.histogram, height - y - 10))
            draw_histogram(painter, half, totals[:, 1])

    def _draw_gpu(self, painter: QPainter, box: QRectF, words: str) -> None:
        k = theme.colours()
        paint.line(painter, (box.left(), box.top() - 2), (box.right(), box.top() - 2), k.line)
        paint.text(painter, box, "GPU, ms" if self._gpu is not None else "GPU", k.muted)
        room = int(box.width() - 56)
        painter.setFont(image.font(theme.CAPTION, 500))
        fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        paint.text(painter, box, fitting, k.text if self._gpu is not None else k.warn, weight=500, align=paint.RIGHT)

    def _draw_bar(self, painter: QPainter, width: float) -> float:
        """Draw one bar, its parts in order, then every part by name; give the y below."""
        k, values = theme.colours(), self._medians
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
        paint.text(painter, QRectF(PAD, -2, 220, 16), "Microphone to screen, last second", k.faint)
        paint.text(painter, QRectF(PAD, -2, width, 16), f"budget {self._budget_ms:.0f} ms", k.muted, align=paint.RIGHT)
        self._draw_names(painter, top + height + 8, width)
        return top + height + 8 + 48

    def _draw_names(self, painter: QPainter, y: float, width: float) -> None:
        k, column = theme.colours(), (width - 40) / 3
        for number, part in enumerate(self.parts):
            left, top = PAD + number // 3 * (column + 20), y + number % 3 * 16
            value = None if self._medians is None else float(self._medians[number])
            over = value is not None and value > part.budget_ms
            if over:
                paint.triangle(painter, left + 4, top + 4, k.warn, 4.5)
            else:
                paint.bar(painter, QRectF(left, top + 4, 8, 8), part.tone(k), 2)
            box = QRectF(left, top, column, 16)
            paint.text(painter, box.adjusted(14, 0, 0, 0), part.name, k.text if over else k.muted, weight=600 if over else 400)
            words = paint.DASH if value is None else paint.milliseconds(value)
            paint.text(painter, box, words, k.warn if over else k.text, weight=600 if over else 500, align=paint.RIGHT)

    def _draw_cascade(self, painter: QPainter, width: float) -> float:
        """Draw one row a part, each beginning where the one before ended; give the y below."""
        k, right = theme.colours(), PAD + width
        left, room = PAD + _NAME, width - _NAME - 4 * _COLUMN - 32
        medians = np.zeros(len(self.parts)) if self._quantiles is None else self._quantiles[0]
        span = max(self._budget_ms * 1.07, float(medians.sum()) * 1.02)
        scale = room / span
        paint.text(painter, QRectF(PAD, -2, 260, 16), "Microphone to screen, last 10 s, ms", k.faint)
        for column, words in enumerate(("p50", "p95", "p99", "budget")):
            box = QRectF(right - (4 - column) * _COLUMN - 16, -2, _COLUMN + (16 if column == 3 else 0), 16)
            paint.text(painter, box, words, k.faint, align=paint.RIGHT)
        y, bottom = 18.0, 18.0 + len(self.parts) * _ROW
        step = next(step for step in (50, 100, 200, 500, 1000, 10**9) if step * scale >= _AXIS_ROOM)
        for mark in range(0, int(span), step):
            x = left + mark * scale
            paint.line(painter, (x, y), (x, bottom), k.line)
            paint.text(painter, QRectF(x - 24, bottom + 2, 48, 14), str(mark), k.faint, align=paint.CENTRE)
        limit = left + self._budget_ms * scale
        paint.line(painter, (limit, y), (limit, bottom), k.muted, dashed=True)
        begun = 0.0
        for number, part in enumerate(self.parts):
            spread = None if self._quantiles is None else self._quantiles[:, number]
            if spread is not None:
                x, value = left + begun * scale, float(spread[0])
                paint.bar(painter, QRectF(x, y + 3, max(value * scale, 2), _ROW - 6), part.tone(k), 2)
                tick = x + part.budget_ms * scale
                if tick < left + room:
                    paint.line(painter, (tick, y + 2), (tick, y + _ROW - 2), k.faint)
                begun += value
            self._draw_row(painter, QRectF(PAD, y, width, _ROW), part.name, spread, part.budget_ms)
            y += _ROW
        y += 18
        paint.line(painter, (PAD, y), (right, y), k.line)
        y += 2
        sums = ("Mic \N{RIGHTWARDS ARROW} screen", self._budget_ms), ("Picture", PICTURE_MS)
        for number, (name, budget) in enumerate(sums):
            spread = None if self._totals is None else self._totals[:, number]
            self._draw_row(painter, QRectF(PAD, y, width, _ROW), name, spread, budget, strong=number == 0)
            y += _ROW
        return y

    def _draw_row(self, painter: QPainter, box: QRectF, name: str, spread: NDArray[np.float64] | None, budget: float, *,
                  strong: bool = False) -> None:
        k = theme.colours()
        over = spread is not None and float(spread[0]) > budget
        tone = k.warn if over else k.text if strong else k.muted
        weight = 600 if strong or over else 400
        paint.text(painter, box, ("\N{BLACK UP-POINTING TRIANGLE} " if over else "") + name, tone, weight=weight)
        for column in range(3):
            words = paint.DASH if spread is None else paint.milliseconds(float(spread[column]))
            ink = k.warn if over else k.text if column == 0 or strong else k.muted
            place = QRectF(box.right() - (4 - column) * _COLUMN - 16, box.top(), _COLUMN, box.height())
            paint.text(painter, place, words, ink, weight=600 if strong else 500 if column == 0 else 400, align=paint.RIGHT)
        paint.text(painter, box, f"{budget:.0f}", k.faint, align=paint.RIGHT)

    def _draw_table(self, painter: QPainter, box: QRectF, line: float) -> None:
        k, column = theme.colours(), (box.width() - 88) / 3
        paint.text(painter, QRectF(box.left(), box.top(), 88, 16), "ms, last 10 s", k.faint)
        for number, words in enumerate(("p50", "p95", "p99")):
            place = QRectF(box.left() + 88 + number * column, box.top(), column, 16)
            paint.text(painter, place, words, k.faint, align=paint.RIGHT)
        painting = None if self._quantiles is None else self._quantiles[:, -1]
        screen, picture = (None, None) if self._totals is None else (self._totals[:, 0], self._totals[:, 1])
        rows = (("Mic \N{RIGHTWARDS ARROW} screen", screen), ("Picture", picture), ("Paint", painting))
        for number, (name, spread) in enumerate(rows):
            y = box.top() + line * (number + 1)
            painter.setPen(QPen(QColor(k.line), 1))
            paint.line(painter, (box.left(), y - 1), (box.right(), y - 1), k.line)
            paint.text(painter, QRectF(box.left(), y, 88, line), name, k.muted)
            for which in range(3):
                words = paint.DASH if spread is None else paint.milliseconds(float(spread[which]))
                place = QRectF(box.left() + 88 + which * column, y, column, line)
                paint.text(painter, place, words, k.text, weight=500 if number == 0 else 400, align=paint.RIGHT)
