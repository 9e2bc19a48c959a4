"""What is held, by whom, and what was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Signal

from studio.engine.metrics.memory import KEPT_S
from studio.engine.stages.mel import SAMPLE_RATE
from studio.ui import paint, theme
from studio.ui.painted import PAD, Painted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from studio.engine.metrics.device_memory import DeviceMemory, DeviceUse
    from studio.engine.metrics.growth import Growth
    from studio.engine.metrics.memory import Collector, PoolUse, QueueUse, Resident
    from studio.engine.snapshot import Snapshot
    from studio.ui.painted import Cell

_LABEL = 108.0
_MIB = 1024.0 * 1024.0
_GIB = 1024.0 * _MIB
Held = tuple[list["PoolUse"], list["QueueUse"]]


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
        self._resident, self._collector = resident, collector
        self._readings: list[tuple[float, float]] = []
        self._device: list[tuple[float, DeviceUse]] = []
        self._device_growth: Growth | None = None
        self._pools: list[PoolUse] = []
        self._queues: list[QueueUse] = []
        self._most: dict[str, int] = {}
        self._losses: list[tuple[str, int, bool]] = [("Pictures skipped", 0, False), ("Not looked at", 0, True),
                                                     ("Sound overflows", 0, False)]
        self.setMinimumSize(376, 150)

    def refresh(self, snapshot: Snapshot | None, held: Held, device: DeviceMemory | None = None) -> None:
        """Take the figures of this moment and paint them; call once a second while it can be seen.

        Without a GPU (``device`` is None) there is no line for one.
        """
        self._pools, self._queues = held
        for queue in self._queues:
            self._most[queue.name] = max(queue.depth, self._most.get(queue.name, 0))
        if snapshot is not None:
            self._losses = [("Pictures skipped", snapshot.skipped, False), ("Not looked at", snapshot.unseen, True),
                            ("Sound overflows", snapshot.overflows, False)]
        self._resident.sample()
        self._readings = [(at_s, size / _MIB) for at_s, size in self._resident.history()]
        self._measure(device)
        growth = self._resident.growth()
        if self._device_growth is not None and self._device_growth.goes_on:
            self.readout.emit(f"GPU memory grows, {_per_min(self._device_growth)}", True)
        elif growth is None:
            self.readout.emit("measuring", False)
        elif growth.goes_on:
            self.readout.emit(f"{self._resident.growing()} grow, {_per_min(growth)}", True)
        else:
            self.readout.emit(f"steady, {_per_min(growth)}", False)
        spoken = f"The process holds {self._readings[-1][1]:.0f} MiB"
        self.setAccessibleDescription(f"{spoken}; GPU memory: {self.device_words}" if self._device else spoken)
        self.update()

    def _measure(self, device: DeviceMemory | None) -> None:
        self._device, self._device_growth = [], None
        if device is not None and device.sample() is not None:
            self._device, self._device_growth = device.history(), device.growth()

    @property
    def device_words(self) -> str:
        """What the line of the GPU says; empty without one."""
        if not self._device:
            return ""
        use = self._device[-1][1]
        ours = "" if use.ours is None else f"{use.ours / _MIB:.0f} MiB by the studio, "
        return f"{ours}{use.used / _GIB:.1f} of {use.total / _GIB:.1f} GiB used"

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the readings of the process, then the present figures."""
        readings = self._readings
        newest = readings[-1][0] if readings else 0.0
        lines: list[Sequence[Cell]] = [["seconds", "process MiB"]]
        lines += [[at_s - newest, mib] for at_s, mib in readings]
        lines += [[f"pool {pool.name}, in use", pool.in_use] for pool in self._pools]
        lines += [[f"queue {queue.name}, depth", queue.depth] for queue in self._queues]
        lines += [[name, count] for name, count, _ in self._losses]
        lines.append(["longest collector pause, ms", self._collector.longest_ms])
        if self._device:
            lines.append(["seconds", "GPU MiB of the studio", "GPU MiB used", "GPU MiB"])
            lines += [[at_s - newest, paint.DASH if use.ours is None else use.ours / _MIB, use.used / _MIB, use.total / _MIB]
                      for at_s, use in self._device]
        return lines

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 166)

    def draw_still(self, painter: QPainter) -> None:
        """Draw nothing: it is painted once a second."""

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the process, then two columns, then the GPU where there is one."""
        width = self.width() - 2 * PAD
        row = 16.0 if self.height() < 180 else 20.0
        graph = max(30.0, self.height() - (8 + 17 + 4 * row + 8 + (22 if self._device else 0)))
        self._draw_process(painter, QRectF(PAD, 0, width, graph))
        half = (width - 20) / 2
        self._draw_held(painter, QRectF(PAD, graph + 8, half, 0), row)
        y = self._draw_losses(painter, QRectF(PAD + half + 20, graph + 8, half, 0), row)
        if self._device:
            k, box = theme.colours(), QRectF(PAD, y + 6, width, 16)
            paint.line(painter, (PAD, y + 3), (PAD + width, y + 3), k.line)
            paint.text(painter, box, "GPU memory", k.muted)
            grows = self._device_growth is not None and self._device_growth.goes_on
            paint.text(painter, box, self.device_words, k.warn if grows else k.text, weight=500, align=paint.RIGHT)

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
        """Draw what is lent out or waits, with the most there ever was as a mark."""
        k = theme.colours()
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "Held", k.faint)
        paint.line(painter, (box.left() + 37, box.top() + 4), (box.left() + 37, box.top() + 13), k.text, thick=1.5)
        paint.text(painter, QRectF(box.left() + 43, box.top(), 60, 16), "most", k.faint)
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "now / all", k.faint, align=paint.RIGHT)
        y = box.top() + 17
        for name, (now, most, size, words) in self._rows().items():
            paint.text(painter, QRectF(box.left(), y, 78, row), name, k.muted)
            track = QRectF(box.left() + 68, y + row / 2 - 3, box.width() - 68 - 62, 6)
            paint.bar(painter, track, k.track, 3)
            if now > 0:
                paint.bar(painter, QRectF(track.left(), track.top(), max(3.0, track.width() * now / size), 6), k.bar_work, 3)
            if most > 0:
                x = track.left() + track.width() * min(1.0, most / size)
                paint.line(painter, (x, track.top() - 2), (x, track.bottom() + 2), k.text, thick=1.5)
            paint.text(painter, QRectF(box.left(), y, box.width(), row), words, k.text, weight=500, align=paint.RIGHT)
            y += row

    def _rows(self) -> dict[str, tuple[float, float, float, str]]:
        """Give name, use, most, size and words of each line at the left."""
        lines: dict[str, tuple[float, float, float, str]] = {}
        for pool in self._pools:
            lines[pool.name.capitalize()] = (pool.in_use, pool.most_in_use, pool.size, f"{pool.in_use} / {pool.size}")
        for queue in self._queues:
            most = self._most[queue.name]
            if queue.name == "sound":
                words = f"{queue.depth / SAMPLE_RATE:.2f} / {queue.size / SAMPLE_RATE:.0f} s"
                lines["Sound ring"] = (queue.depth, most, queue.size, words)
            else:
                lines[queue.name.capitalize()] = (queue.depth, most, queue.size, f"{queue.depth} / {queue.size}")
        return lines

    def _draw_losses(self, painter: QPainter, box: QRectF, row: float) -> float:
        """Draw what was lost, red unless losing is the purpose, and the collector's longest pause; give the y below."""
        k = theme.colours()
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "Lost since start", k.faint)
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "count", k.faint, align=paint.RIGHT)
        y = box.top() + 17
        for name, count, harmless in self._losses:
            line = QRectF(box.left(), y, box.width(), row)
            bad = count > 0 and not harmless
            paint.text(painter, line, name, k.text if bad else k.muted)
            words = f"\N{BLACK DOWN-POINTING TRIANGLE} {count}" if bad else str(count)
            paint.text(painter, line, words, k.danger if bad else k.text, weight=600 if bad else 500, align=paint.RIGHT)
            y += row
        line = QRectF(box.left(), y, box.width(), row)
        longest = f"{self._collector.longest_ms:.1f} ms" if self._collector.collections else paint.DASH
        paint.text(painter, line, "Collector, longest", k.muted)
        paint.text(painter, line, longest, k.text, weight=500, align=paint.RIGHT)
        return y + row


def _per_min(growth: Growth) -> str:
    return f"{growth.per_min / _MIB:+.1f} MiB/min".replace("-", paint.MINUS)
