"""What all doors of the service share: avatars in memory, the painting thread, and who may speak."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

from studio.files.speakers import Speakers
from studio.provenance.marks import Marks
from studio.service.admission import Admission
from studio.service.residency import LRU, Residency
from studio.service.scheduler import Scheduler
from studio.service.session import Session

if TYPE_CHECKING:
    from studio.service.grouping import Wish
    from studio.service.residency import Resident


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a service takes on.

    Attributes
    ----------
    memory_bytes
        For avatars, as they were measured.
    sessions
        Live at once, at most; the machine's speed may allow fewer.
    waiting
        Pieces of work that wait for the painting thread, at most.
    policy
        `studio.service.residency.LRU` or ``LFU``.
    """

    memory_bytes: int = 2 << 30
    sessions: int = 64
    waiting: int = 256
    policy: str = LRU


class Service:
    """The engine as the doors see it; `close` ends it. Any thread.

    Parameters
    ----------
    limits
        See `Limits`.
    device, look_ahead_ms, threads
        As in `open_avatar`.
    marks
        What every picture carries.
    batch
        Runs of several sessions' pictures that are wanted, see `studio.service.grouping`; none unless given.
    """

    def __init__(self, limits: Limits | None = None, *, device: str = "auto", look_ahead_ms: int | None = None,
                 threads: int = 1, marks: Marks | None = None, batch: Wish | None = None) -> None:
        limits = limits or Limits()
        self.limits, self.marks = limits, marks or Marks()
        self.residency = Residency(limits.memory_bytes, limits.policy, device=device, look_ahead_ms=look_ahead_ms,
                                   threads=threads, batch=batch)
        self.scheduler = Scheduler(most_waiting=limits.waiting)
        self.admission = Admission(limits.sessions)
        self.speakers = Speakers()
        self._lock = threading.Lock()
        self.pictures = 0

    def new_session(self, resident: Resident, most: int = 1) -> Session:
        """Open a session on an avatar that is pinned; `AvatarError` where it cannot be."""
        return Session(resident.new_performer(), most, self.marks)

    def together(self, most: int) -> int:
        """Say how many pictures to paint before others get their turn: one while live sessions have a clock to keep."""
        return 1 if self.admission.sessions else most

    def count(self, resident: Resident, pictures: int, painted_s: float) -> None:
        """Count what was made."""
        with self._lock:
            self.pictures += pictures
            resident.pictures += pictures
            resident.painted_s += painted_s

    @property
    def memory_bytes(self) -> int:
        """Of the whole process."""
        return int(psutil.Process().memory_info().rss)

    def close(self) -> None:
        """End the painting thread; sessions are their owners' to close before. May be called more than once."""
        self.scheduler.close()
