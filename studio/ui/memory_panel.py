"""What is held, by whom, and what was lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Signal

from studio.engine.engine import RING_S
from studio.engine.metrics.memory import GROWING_BYTES_PER_MIN, KEPT_S
from studio.ui import paint, theme
from studio.ui.painted import PAD, Painted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from studio.engine.engine import Snapshot
    from studio.engine.metrics.memory import Collector, Resident
    from studio.ui.painted import Cell

_LABEL = 108.0
_MIB = 1024.0 * 1024.0


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that can be lost: its name, how often it was, and whether that is harmless by design."""

    name: str
    count: int
    harmless: bool


class MemoryPanel(Painted):
    """The process over ten minutes, the sound that waits in the ring, and every kind of loss with its count.

    Parameters
    ----------
    resident, collector
        Measure the process and the garbage collector.
    """

    readout = Signal(str, bool)
    """What the panel's head should say, and whether it is a warning."""

    def __init__(self, resident: Resident, collector: Collector) -> None:
        super().__init__("Memory: process, sound that waits, and losses")
        self.gpu_words = "none in use"
        self._resident, self._collector = resident, collector
        self._readings: list[tuple[float, float]] = []
        self._ring = self._ring_most = 0.0
        self._losses: tuple[Loss, ...] = _losses(None)
        self.setMinimumSize(376, 150)

    def refresh(self, snapshot: Snapshot | None) -> None:
        """Take the figures of this moment and paint them; call once a second while it can be seen."""
        if snapshot is not None:
            self._ring = snapshot.ring_fill
            self._ring_most = max(self._ring_most, self._ring)
        self._losses = _losses(snapshot)
        self._resident.sample()
        self._readings = [(at_s, size / _MIB) for at_s, size in self._resident.history()]
        slope = self._resident.slope_bytes_per_min()
        if slope is None:
            self.readout.emit("measuring", False)
        elif slope > GROWING_BYTES_PER_MIN:
            self.readout.emit(f"process grows, +{slope / _MIB:.1f} MiB/min", True)
        else:
            self.readout.emit(f"steady, {slope / _MIB:+.1f} MiB/min".replace("-", paint.MINUS), False)
        self.setAccessibleDescription(f"The process holds {self._readings[-1][1]:.0f} MiB")
        self.update()

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the readings of the process, then the present figures."""
        readings = self._readings
        newest = readings[-1][0] if readings else 0.0
        lines: list[Sequence[Cell]] = [["seconds", "process MiB"]]
        lines += [[at_s - newest, mib] for at_s, mib in readings]
        lines.append(["sound waiting, s", self._ring * RING_S])
        lines += [[loss.name, loss.count] for loss in self._losses]
        return [*lines, ["longest collector pause, ms", self._collector.longest_ms]]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 166)

    def draw_still(self, painter: QPainter) -> None:
        """Draw nothing: it is painted once a second."""

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the process, then two columns, then the GPU."""
        width = self.width() - 2 * PAD
        row = 16.0 if self.height() < 180 else 20.0
        graph = max(30.0, self.height() - (8 + 17 + 4 * row + 22 + 8))
        self._draw_process(painter, QRectF(PAD, 0, width, graph))
        half = (width - 20) / 2
        self._draw_held(painter, QRectF(PAD, graph + 8, half, 0), row)
        y = self._draw_losses(painter, QRectF(PAD + half + 20, graph + 8, half, 0), row)
        k = theme.colours()
        paint.line(painter, (PAD, y + 3), (PAD + width, y + 3), k.line)
        box = QRectF(PAD, y + 6, width, 16)
        paint.text(painter, box, "GPU memory", k.muted)
        paint.text(painter, box, self.gpu_words, k.faint, align=paint.RIGHT)

    def _draw_process(self, painter: QPainter, box: QRectF) -> None:
        k, readings = theme.colours(), self._readings
        words = f"{readings[-1][1]:.0f} MiB" if readings else paint.DASH
        paint.text(painter, QRectF(box.left(), box.top() - 2, _LABEL, 20), words, k.text, px=theme.TITLE, weight=600)
        paint.text(painter, QRectF(box.left(), box.top() + 16, _LABEL, 14), "process, 10 min", k.faint)
        graph = QRectF(box.left() + _LABEL + 24, box.top(), box.width() - _LABEL - 24, box.height() - 2)
        highest = max((mib for _, mib in readings), default=0.0)
        top = next(step for step in (256, 512, 1024, 2048, 4096, 8192, 16384, 10**9) if step > highest)
        for mark, y in ((str(top), graph.top() - 3), ("0", graph.bottom() - 11)):
            paint.text(painter, QRectF(graph.left() - 40, y, 35, 14), mark, k.faint, align=paint.RIGHT)
        paint.bar(painter, graph, k.graph, 4)
        if len(readings) > 1:
            at_s, mib = np.array(readings).T
            xs = graph.right() - (at_s[-1] - at_s) / KEPT_S * graph.width()
            ys = graph.bottom() - mib / top * graph.height()
            kept = xs >= graph.left()
            paint.curve(painter, xs[kept], ys[kept], k.accent, base=graph.bottom())

    def _draw_held(self, painter: QPainter, box: QRectF, row: float) -> None:
        k = theme.colours()
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "Held", k.faint)
        paint.line(painter, (box.left() + 37, box.top() + 4), (box.left() + 37, box.top() + 13), k.text, thick=1.5)
        paint.text(painter, QRectF(box.left() + 43, box.top(), 60, 16), "most", k.faint)
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "now / all", k.faint, align=paint.RIGHT)
        y = box.top() + 17
        paint.text(painter, QRectF(box.left(), y, 78, row), "Sound ring", k.muted)
        track = QRectF(box.left() + 72, y + row / 2 - 3, box.width() - 72 - 78, 6)
        paint.bar(painter, track, k.track, 3)
        if self._ring:
            paint.bar(painter, QRectF(track.left(), track.top(), max(3.0, track.width() * self._ring), 6), k.bar_work, 3)
        if self._ring_most:
            x = track.left() + track.width() * self._ring_most
            paint.line(painter, (x, track.top() - 2), (x, track.bottom() + 2), k.text, thick=1.5)
        words = f"{self._ring * RING_S:.2f} / {RING_S:.0f} s"
        paint.text(painter, QRectF(box.left(), y, box.width(), row), words, k.text, weight=500, align=paint.RIGHT)
        most = self._collector.longest_ms
        for name, value in (
            ("Picture buffers", "3"),
            ("Collector runs", str(self._collector.collections)),
            ("Longest pause", f"{most:.1f} ms" if self._collector.collections else paint.DASH),
        ):
            y += row
            paint.text(painter, QRectF(box.left(), y, box.width(), row), name, k.muted)
            paint.text(painter, QRectF(box.left(), y, box.width(), row), value, k.text, weight=500, align=paint.RIGHT)

    def _draw_losses(self, painter: QPainter, box: QRectF, row: float) -> float:
        k = theme.colours()
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "Losses since start", k.faint)
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "count", k.faint, align=paint.RIGHT)
        y = box.top() + 17
        for loss in self._losses:
            line = QRectF(box.left(), y, box.width(), row)
            bad = bool(loss.count) and not loss.harmless
            paint.text(painter, line, loss.name, k.text if bad else k.muted)
            words = f"\N{BLACK DOWN-POINTING TRIANGLE} {loss.count}" if bad else str(loss.count)
            paint.text(painter, line, words, k.danger if bad else k.text, weight=600 if bad else 500, align=paint.RIGHT)
            y += row
        return y


def _losses(snapshot: Snapshot | None) -> tuple[Loss, ...]:
    return (
        Loss("Pictures skipped", snapshot.skipped if snapshot else 0, harmless=False),
        Loss("Not looked at", snapshot.unseen if snapshot else 0, harmless=True),
        Loss("Sound overflows", snapshot.overflows if snapshot else 0, harmless=False),
        Loss("Idle loop late", snapshot.stalls if snapshot else 0, harmless=False),
    )
