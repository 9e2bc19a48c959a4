"""What is held, by whom, and what was lost."""

from __future__ import annotations

from math import ceil
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF

from studio.engine.frontends.log_mel import SAMPLE_RATE
from studio.engine.metrics.session_log import HELD, KEPT_S
from studio.engine.metrics.slope import slope
from studio.ui import language
from studio.ui.drawing import image, paint, theme
from studio.ui.panels.lengths import length_words
from studio.ui.panels.painted import PAD, Painted
from studio.ui.sentences import panels as say
from studio.ui.sentences.window import MILLISECONDS
from studio.ui.words import counted_since

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent

    from studio.engine.metrics.growth import Growth
    from studio.engine.metrics.load import Use
    from studio.engine.metrics.memory import Collector, PoolUse, QueueUse, Resident
    from studio.engine.metrics.slope import Slope
    from studio.engine.painters.gpu.device_memory import DeviceMemory
    from studio.engine.snapshot import Snapshot
    from studio.ui.panels.examination import Examination
    from studio.ui.panels.memory_plots import HeldPlot
    from studio.ui.panels.table import Cell

_LABEL = 108.0
_UNDER = 14
"""So far the plot reaches under the first lines' room: its scale is narrow. Its ground hides what is written there."""
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

    def __init__(self, resident: Resident, collector: Collector, examination: Examination) -> None:
        super().__init__(say.MEMORY_NAME)
        self._resident, self._collector, self._examination = resident, collector, examination
        self._plot: HeldPlot
        self.use: Use | None = None
        self.disk_free: int | None = None
        self.refreshed = 0
        """How often it was shown anew."""
        self.since = ""
        """Time of the day from which losses are counted."""
        self._pointer: QPointF | None = None
        self._slope = ""
        self._words_room = _LABEL
        self._readings: NDArray[np.float64] = np.zeros((0, 2))
        """Of the process, f64 [n, 2]: monotonic seconds and MiB."""
        self._device: NDArray[np.float64] = np.zeros((0, 4))
        """Of the GPU, f64 [n, 4]: monotonic seconds, and what `DeviceMemory.history` gives."""
        self._device_growth: Growth | None = None
        self._pools: list[PoolUse] = []
        self._queues: list[QueueUse] = []
        self._most: dict[str, int] = {}
        self._losses: list[tuple[str, int, bool]] = [(say.LOST_SKIPPED, 0, False), (say.LOST_DISPLAY, 0, True),
                                                     (say.LOST_SOUND, 0, False)]
        self.setMinimumSize(376, 150)
        examination.changed.connect(lambda _: self.show_plot())
        examination.moved.connect(self.show_plot)
        examination.marked.connect(self.show_plot)

    def _make_plots(self) -> Iterator[None]:
        from studio.ui.panels.memory_plots import HeldPlot

        yield
        self._plot = HeldPlot(self, self._examination)
        self._plot.pointed.connect(self._on_pointed)
        yield

    def _show_plots(self) -> None:
        self._place()
        self._plot.show()
        self.show_plot()

    @property
    def plot(self) -> HeldPlot:
        """The plot; made if it is not there yet."""
        self.make_plots()
        return self._plot

    def refresh(self, snapshot: Snapshot | None, held: Held, device: DeviceMemory | None = None) -> None:
        """Take the figures of this moment and paint them; call once a second while it can be seen.

        Without a GPU (``device`` is None) there is no line for one.
        """
        self.refreshed += 1
        self._resident.sample()
        if not self.take(snapshot, held, device):
            return
        growth = self._resident.growth()
        self.show_plot()
        if self._device_growth is not None and self._device_growth.goes_on:
            self.readout.emit(say.GPU_GROWS.format(rate=_per_min(self._device_growth)), True)
        elif growth is None:
            self.readout.emit(say.MEASURING, False)
        elif growth.goes_on:
            self.readout.emit(say.GROWS.format(what=self._resident.growing(), rate=_per_min(growth)), True)
        else:
            self.readout.emit(say.STEADY.format(rate=_per_min(growth)), False)
        spoken = say.MEMORY_SAYS_GPU if len(self._device) else say.MEMORY_SAYS
        self.setAccessibleDescription(spoken.format(size=self._readings[-1, 1], gpu=self.device_words))
        self.update()

    def take(self, snapshot: Snapshot | None, held: Held, device: DeviceMemory | None = None) -> bool:
        """Take the figures of this moment, also while the panel cannot be seen; tell whether they are what is shown.

        Frozen, what was at that instant stays, whatever happens since.
        """
        for queue in held[1]:
            self._most[queue.name] = max(queue.depth, self._most.get(queue.name, 0))
        if self._examination.frozen:
            return False
        self._pools, self._queues = held
        self.show_losses(snapshot)
        at_s, size = self._resident.history()
        self._readings = np.column_stack((at_s, size / _MIB))
        self._measure(device)
        self._use_slope(self.slope_words)
        return True

    def show_losses(self, snapshot: Snapshot | None) -> None:
        """Show what was lost; as often as the status line shows it, so that both say the same."""
        if snapshot is None or self._examination.frozen:
            return
        self.since = counted_since(snapshot.since_s)
        losses = [(say.LOST_SKIPPED, snapshot.skipped, False), (say.LOST_DISPLAY, snapshot.unseen, True),
                  (say.LOST_SOUND, snapshot.overflows, False)]
        if losses != self._losses:
            self._losses = losses
            self.update()

    def forget_most(self) -> None:
        """Take the most that waited from now on."""
        self._most.clear()

    def show_load(self, use: Use | None, disk_free: int | None) -> None:
        """Take how busy the computer is, and the bytes left where recordings go."""
        if not self._examination.frozen:
            self.use, self.disk_free = use, disk_free

    def show_plot(self) -> None:
        """Show the seconds that are to be shown."""
        if not self.isVisible() or not self.plotted:
            return
        one = self._examination
        one.tick(monotonic())
        at_s, rows = self._plot.measured(one.log.held)
        self._plot.show_held(at_s - one.now_s, rows)
        self._plot.show_events(one.log)
        if one.frozen:
            self._tell_frozen()
            # The words beside the plot are of the same seconds.
            self.update()

    def _on_pointed(self, at: QPointF | None) -> None:
        self._pointer = at
        place = None if at is None else self._plot.place(self._plot.process, at)
        if place is None and at is not None:
            place = self._plot.place(self._plot.processor, at) or self._plot.place(self._plot.sound, at)
        words = "" if place is None else self._words_at(place.x())
        if words:
            self.readout.emit(words, False)
        elif self._examination.frozen:
            self._tell_frozen()

    def _words_at(self, at: float) -> str:
        """Say what was held at a place; empty where that is not known."""
        one = self._examination
        happened = self._plot.event_at(at)
        row = self._plot.value_at(one.now_s + at, one.log.held.span(one.now_s + at - 2.0, one.now_s + at + 2.0))
        place = say.SECONDS_AT.format(value=language.number(f"{at:.1f}").replace("-", paint.MINUS))
        told = happened
        if row is not None and not told:
            told = say.HELD_AT.format(size=row[HELD.index("process")] / _MIB, studio=row[HELD.index("cpu_studio")],
                                              sound=row[HELD.index("sound_s")])
        return say.AT_PLACE.format(place=place, words=told) if told else ""

    def _tell_frozen(self) -> None:
        """Say what the process gained between the cursors or over what is shown, with the confidence of that."""
        one = self._examination
        start, end = one.window
        at_s, rows = one.log.held.span(one.now_s + start, one.now_s + end)
        found = slope(at_s, rows[:, HELD.index("process")])
        self._use_slope("" if found is None else _slope_words(found))
        self.readout.emit(self._slope or say.FROZEN, False)

    def _use_slope(self, words: str) -> None:
        """Say these beside the plot, which makes room for them."""
        self._slope = words
        self._place()

    @property
    def process_words(self) -> str:
        """Of which stretch of time plot and slope of the process are."""
        one = self._examination
        if one.frozen and one.region is not None:
            return say.PROCESS_REGION
        return say.PROCESS.format(length=length_words(one.end - one.start if one.frozen else float(KEPT_S)))

    @property
    def slope_words(self) -> str:
        """What the process gains in a minute, with its confidence; empty before a minute has passed."""
        at_s, rows = self._examination.log.held.span(-1e18)
        found = slope(at_s, rows[:, HELD.index("process")])
        return "" if found is None else _slope_words(found)

    @property
    def load_words(self) -> str:
        """How busy studio and computer are, and who is the reason for that."""
        if self.use is None:
            return ""
        use = self.use
        if use.others_are_busy:
            # Both of all cores, so that they can be compared.
            return say.LOAD_OTHERS.format(others=use.others, studio=use.computer - use.others)
        return say.LOAD.format(studio=use.studio, computer=use.computer)

    @property
    def disk_words(self) -> str:
        """How much is left where recordings go."""
        return "" if self.disk_free is None else say.DISK_LEFT.format(value=self.disk_free / 1e9)

    def _measure(self, device: DeviceMemory | None) -> None:
        self._device, self._device_growth = np.zeros((0, 4)), None
        if device is not None and device.sample() is not None:
            self._device, self._device_growth = np.column_stack(device.history()), device.growth()

    @property
    def device_words(self) -> str:
        """What the line of the GPU says; empty without one."""
        if not len(self._device):
            return ""
        _, total, used, ours = self._device[-1].tolist()
        said = say.GPU_USED if np.isnan(ours) else say.GPU_OURS
        return said.format(ours=ours / _MIB, used=used / _GIB, total=total / _GIB)

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the readings of the process, then the present figures."""
        newest = float(self._readings[-1, 0]) if len(self._readings) else 0.0
        lines: list[Sequence[Cell]] = [[say.CSV_SECONDS, say.CSV_PROCESS]]
        lines += [[at_s - newest, mib] for at_s, mib in self._readings.tolist()]
        lines += [[say.CSV_POOL.format(name=pool.name), pool.in_use] for pool in self._pools]
        lines += [[say.CSV_QUEUE.format(name=queue.name), queue.depth] for queue in self._queues]
        lines += [[name, count] for name, count, _ in self._losses]
        lines.append([say.CSV_COLLECTOR, self._collector.longest_ms])
        if self.use is not None:
            lines += [[say.CSV_STUDIO, self.use.studio], [say.CSV_COMPUTER, self.use.computer]]
        if self.disk_free is not None:
            lines.append([say.CSV_DISK, self.disk_free / 1e9])
        if len(self._device):
            lines.append([say.CSV_SECONDS, *say.CSV_GPU])
            lines += [[at_s - newest, paint.DASH if np.isnan(ours) else ours / _MIB, used / _MIB, total / _MIB]
                      for at_s, total, used, ours in self._device.tolist()]
        return lines

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 166)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the plot its place."""
        super().resizeEvent(event)
        self._place()
        self.show_plot()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show what is frozen as it is examined by now: nothing else would, until the next move."""
        super().showEvent(event)
        if self._examination.frozen:
            self.show_plot()

    def _shares(self) -> tuple[float, float]:
        """Give height of the plot's part and of a row."""
        row = 16.0 if self.height() < 200 else 20.0
        return max(30.0, self.height() - (8 + 17 + 4 * row + 24 + (22 if len(self._device) else 0))), row

    def _place(self) -> None:
        """Give the plot its place; never while the panel is painted: Qt then moves pixels past the edge of the panel."""
        graph, _ = self._shares()
        # In steps, and never less again: the plot would move with every figure.
        needed = QFontMetricsF(image.font(theme.CAPTION)).horizontalAdvance(self._slope) + 4 + _UNDER
        self._words_room = max(self._words_room, 16 * ceil(needed / 16))
        left = PAD + self._words_room - _UNDER
        box = QRectF(left, 0, self.width() - PAD - left, graph + 6).toRect()
        if self.plotted and self._plot.geometry() != box:
            self._plot.setGeometry(box)

    def draw(self, painter: QPainter) -> None:
        """Draw the words around the plot: the process, two columns, the processor and the disk, and the GPU if there is one."""
        k, width = theme.colours(), self.width() - 2 * PAD
        graph, row = self._shares()
        words = say.MEBIBYTES.format(value=self._readings[-1, 1]) if len(self._readings) else paint.DASH
        paint.text(painter, QRectF(PAD, -2, _LABEL, 20), words, k.text, px=theme.TITLE, weight=600)
        paint.text(painter, QRectF(PAD, 16, _LABEL, 14), self.process_words, k.faint)
        if graph >= 46:
            paint.text(painter, QRectF(PAD, 31, self._words_room, 14), self._slope, k.muted)
        half = (width - 20) / 2
        self._draw_held(painter, QRectF(PAD, graph + 8, half, 0), row)
        y = self._draw_losses(painter, QRectF(PAD + half + 20, graph + 8, half, 0), row)
        busy = self.use is not None and self.use.others_are_busy
        paint.text(painter, QRectF(PAD, y + 2, width, 14), self.load_words, k.warn if busy else k.muted)
        paint.text(painter, QRectF(PAD, y + 2, width, 14), self.disk_words, k.muted, align=paint.RIGHT)
        y += 16
        if len(self._device):
            box = QRectF(PAD, y + 6, width, 16)
            paint.line(painter, (PAD, y + 3), (PAD + width, y + 3), k.line)
            paint.text(painter, box, say.GPU_MEMORY, k.muted)
            grows = self._device_growth is not None and self._device_growth.goes_on
            paint.text(painter, box, self.device_words, k.warn if grows else k.text, weight=500, align=paint.RIGHT)

    def _draw_held(self, painter: QPainter, box: QRectF, row: float) -> None:
        """Draw what is lent out or waits, with the most there ever was as a mark."""
        k = theme.colours()
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), say.HELD, k.faint)
        mark = box.left() + round(paint.width(painter, say.HELD)) + 9
        paint.line(painter, (mark, box.top() + 4), (mark, box.top() + 13), k.text, thick=1.5)
        paint.text(painter, QRectF(mark + 6, box.top(), 60, 16), say.MOST, k.faint)
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), say.NOW_OF_ALL, k.faint, align=paint.RIGHT)
        y = box.top() + 17
        for name, (now, most, size, words) in self._rows().items():
            paint.text(painter, QRectF(box.left(), y, 66, row), name, k.muted)
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
        records = any(queue.name == "recording" for queue in self._queues)
        for pool in self._pools:
            said = say.IN_USE.format(now=pool.in_use, all=pool.size)
            lines[say.POOLS.get(pool.name, pool.name.capitalize())] = (pool.in_use, pool.most_in_use, pool.size, said)
        for queue in self._queues:
            if queue.name == "preview" and records:
                # It holds one at most; what is recorded takes its line.
                continue
            most = self._most.get(queue.name, queue.depth)
            if queue.name == "sound":
                words = say.SOUND_HELD.format(now=queue.depth / SAMPLE_RATE, all=queue.size / SAMPLE_RATE)
                lines[say.SOUND_RING] = (queue.depth, most, queue.size, words)
            else:
                words = say.IN_USE.format(now=queue.depth, all=queue.size)
                lines[say.POOLS.get(queue.name, queue.name.capitalize())] = (queue.depth, most, queue.size, words)
        return lines

    @property
    def _since_words(self) -> str:
        return say.COUNTED_SINCE.format(time=self.since) if self.since else say.COUNTED

    def _draw_losses(self, painter: QPainter, box: QRectF, row: float) -> float:
        """Draw what was lost, red unless losing is the purpose, and the collector's longest pause; give the y below."""
        k = theme.colours()
        paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), self._since_words, k.faint)
        y = box.top() + 17
        for name, count, harmless in self._losses:
            line = QRectF(box.left(), y, box.width(), row)
            bad = count > 0 and not harmless
            paint.text(painter, line, name, k.text if bad else k.muted)
            words = say.LOST_BAD.format(count=count) if bad else str(count)
            paint.text(painter, line, words, k.danger if bad else k.text, weight=600 if bad else 500, align=paint.RIGHT)
            y += row
        line = QRectF(box.left(), y, box.width(), row)
        pause = language.number(f"{self._collector.longest_ms:.1f}")
        longest = MILLISECONDS.format(value=pause) if self._collector.collections else paint.DASH
        paint.text(painter, line, say.COLLECTOR, k.muted)
        paint.text(painter, line, longest, k.text, weight=500, align=paint.RIGHT)
        return y + row


def _slope_words(found: Slope) -> str:
    grown, within = found.per_min / _MIB, found.within / _MIB
    # Tenths are no news where whole ones are not certain, and have no room.
    digits = 1 if max(abs(grown), within) < 10.0 else 0
    value = language.number(f"{grown:+.{digits}f}").replace("-", paint.MINUS)
    return say.SLOPE.format(value=value, within=language.number(f"{within:.{digits}f}"))


def _per_min(growth: Growth) -> str:
    return say.RATE.format(value=language.number(f"{growth.per_min / _MIB:+.1f}").replace("-", paint.MINUS))
