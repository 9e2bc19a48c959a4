"""The engine's counters of pictures and losses, and the snapshots that are made of them."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from studio.engine.core.frame import GPU_PARTS
from studio.engine.core.protocols import Level
from studio.engine.metrics.memory import QueueUse
from studio.engine.metrics.timings import Timings
from studio.engine.snapshot import Snapshot, State

if TYPE_CHECKING:
    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import OutputStatus
    from studio.engine.core.protocols import Source
    from studio.engine.pipeline import Pipeline
    from studio.engine.program import Program


class Counters:
    """Counts since listening began or `clear`; the engine's thread writes, any thread reads.

    Attributes
    ----------
    pictures, skipped, passed
        As in `Snapshot`.
    """

    def __init__(self, program: Program, timings: Timings) -> None:
        self.pictures = self.skipped = self.passed = 0
        self._program, self._timings, self._gpu_timings = program, timings, Timings(GPU_PARTS)
        self._unseen_before = self._overflows_before = 0
        self._since_s = monotonic()

    def clear(self, source: Source | None = None) -> None:
        """Begin to count anew; of a ``source`` that goes on, what it lost until now is not counted any more."""
        self.pictures = self.skipped = self.passed = 0
        self._unseen_before = self._unseen()
        self._overflows_before = source.overflows if source else 0
        self._since_s = monotonic()

    def time(self, stamps: Stamps) -> None:
        """Count what a picture took."""
        self._timings.add(stamps.parts_ms, stamps.made_at_s)
        if stamps.timed_by_gpu:
            self._gpu_timings.add(stamps.gpu_ms, stamps.made_at_s)

    def snapshot(self, state: State, pipeline: Pipeline, source: Source | None, *, trouble: str,
                 with_parts: bool) -> Snapshot:
        """Say how the engine is."""
        now = monotonic()
        _, second = self._timings.since(now - 1.0)
        totals = sorted(second.sum(axis=1).tolist())
        return Snapshot(
            state=state,
            source=source.name if source else "",
            provider=pipeline.provider,
            fault=pipeline.fault,
            avatar=pipeline.avatar.manifest.name,
            pictures=self.pictures,
            skipped=self.skipped,
            unseen=max(0, self._unseen() - self._unseen_before),
            overflows=self._overflows(source),
            stalls=pipeline.avatar.idle_loop.stalls,
            fps=float(len(second)),
            level=source.level if source else Level(),
            latency_ms=totals[len(totals) // 2] if totals else None,
            trouble=trouble or (source.trouble if source else ""),
            parts_ms=self._timings.percentiles(now - 10.0) if with_parts else {},
            gpu_ms=self._gpu_timings.percentiles(now - 10.0) if with_parts else {},
            untimed=pipeline.painter.untimed,
            passed=self.passed,
            since_s=self._since_s,
        )

    def queues(self, pipeline: Pipeline, source: Source | None, index: int) -> list[QueueUse]:
        """Say how full each queue is and what it lost."""
        ring, idle_loop = pipeline.ring, pipeline.avatar.idle_loop
        waiting = min(ring.capacity, max(0, ring.end - pipeline.timeline.position(index)))
        return [
            QueueUse("sound", waiting, ring.capacity, self._overflows(source)),
            QueueUse("idle loop", idle_loop.depth, idle_loop.capacity, 0),
            QueueUse("preview", 0, 1, max(0, self._unseen() - self._unseen_before)),
            *(QueueUse("recording", one.waiting, one.room, one.dropped) for one in self._recorded()),
        ]

    def _recorded(self) -> list[OutputStatus]:
        return [status for status in (output.status() for output in self._program.outputs) if status.room]

    def _overflows(self, source: Source | None) -> int:
        return max(0, source.overflows - self._overflows_before) if source else 0

    def _unseen(self) -> int:
        """Count what outputs that want the newest picture alone did not take in time."""
        return sum(output.status().dropped for output in self._program.outputs if output.wants.newest)
