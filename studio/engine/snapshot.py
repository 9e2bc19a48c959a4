"""How the engine is at one moment, for panels and reports."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.engine.core.protocols import Level
    from studio.engine.models.faults import Fault


class State(enum.Enum):
    """State of the engine: showing the idle loop, a live source, one whose sound is held up, one that is gone, or closed."""

    RESTING = "resting"
    LIVE = "live"
    LATE = "late"
    LOST = "lost"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """How the engine is, for panels and reports.

    Counts are since monotonic ``since_s``, when listening began or they were reset. ``fps`` and ``latency_ms`` (sample at the
    microphone to finished picture, median) are of the last second. ``parts_ms`` (p50, p95, p99 of `PARTS` and their ``total``)
    are of the last ten, and so are ``gpu_ms`` (of `GPU_PARTS`, by the GPU's own clock; empty without one, and ``untimed`` says
    why where there should be one). ``fault`` says why the networks run on the processor. ``passed`` pictures were out of date
    before they were made, because the look-ahead became shorter or their sound came while its source was opened; they are not
    among the ``skipped``.
    """

    state: State
    source: str
    provider: str
    fault: Fault | None
    avatar: str
    pictures: int
    skipped: int
    unseen: int
    overflows: int
    stalls: int
    fps: float
    level: Level
    latency_ms: float | None
    trouble: str
    parts_ms: dict[str, tuple[float, float, float]] = field(default_factory=dict)
    gpu_ms: dict[str, tuple[float, float, float]] = field(default_factory=dict)
    untimed: str = ""
    passed: int = 0
    since_s: float = 0.0
