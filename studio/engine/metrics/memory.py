"""Where the memory is: the process, the pools, the queues, the garbage collector; and whether something grows."""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any

from studio.engine.metrics.growth import Growth, judge
from studio.engine.metrics.readings import Readings
from studio.engine.metrics.series import Series

if TYPE_CHECKING:
    from studio.engine.metrics.series import Times

_BYTES_A_BLOCK = 64
"""Typical size of a block of Python's own allocator, which serves objects up to 512 bytes."""


@dataclass(frozen=True, slots=True)
class PoolUse:
    """How much of a pool is lent out: now, of how many, and the most there ever was."""

    name: str
    in_use: int
    size: int
    most_in_use: int


@dataclass(frozen=True, slots=True)
class QueueUse:
    """How full a queue is and what it lost."""

    name: str
    depth: int
    size: int
    lost: int


class Collector:
    """Pauses of the garbage collector since it was made; `close` takes it out of the interpreter again.

    Attributes
    ----------
    longest_ms, collections
        The longest pause, and how many there were, since it was made or `clear`.
    pauses
        The newest, in ms.
    """

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self.collections = 0
        self.pauses = Series(("ms",), 256)
        self._started = 0.0
        gc.callbacks.append(self._on_phase)

    def _on_phase(self, phase: str, _info: dict[str, Any]) -> None:
        if phase == "start":
            self._started = perf_counter()
        else:
            self.collections += 1
            took_ms = (perf_counter() - self._started) * 1e3
            self.longest_ms = max(self.longest_ms, took_ms)
            self.pauses.add((took_ms,), monotonic())

    def clear(self) -> None:
        """Count anew."""
        self.longest_ms, self.collections = 0.0, 0

    def close(self) -> None:
        """Stop measuring; may be called more than once."""
        if self._on_phase in gc.callbacks:
            gc.callbacks.remove(self._on_phase)


class Resident:
    """The process's resident set, sampled when asked, and kept as `Readings`.

    Beside it the blocks of Python's allocator are counted, so that a growth of objects is told from one of the libraries;
    our own arrays are in pools of a fixed size. Any thread may call.
    """

    def __init__(self) -> None:
        self._process: Any = None
        self._kept = Readings(("process", "objects"))

    def sample(self) -> int:
        """Measure now; give bytes."""
        if self._process is None:
            # Imported here: a window is on screen before anything is measured.
            import psutil

            self._process = psutil.Process()
        size = int(self._process.memory_info().rss)
        self._kept.add((size, sys.getallocatedblocks() * _BYTES_A_BLOCK), monotonic())
        return size

    def history(self) -> tuple[Times, Times]:
        """Give what was kept, oldest first: monotonic seconds and bytes, both f64 [n]."""
        at_s, rows = self._kept.newest()
        return at_s, rows[:, 0]

    def growth(self) -> Growth | None:
        """Judge the minutes that were kept; None before there are enough."""
        return judge(*self.history())

    def growing(self) -> str:
        """Name what grows: "objects" (Python's), "libraries" (all else), or nothing while nothing goes on growing."""
        growth = self.growth()
        if growth is None or not growth.goes_on:
            return ""
        at_s, rows = self._kept.newest()
        objects = judge(at_s, rows[:, 1])
        return "objects" if objects is not None and objects.per_min > growth.per_min / 2 else "libraries"
