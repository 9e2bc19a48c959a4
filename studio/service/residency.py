"""Avatars that stay loaded between sessions, within a budget of measured memory."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import psutil

from studio.avatars import library
from studio.avatars.package import files_of
from studio.avatars.shared import file_of
from studio.engine.device_choice import open_avatar
from studio.engine.models.performer import Performer
from studio.errors import AvatarError
from studio.service.forms import FORMS, encoder
from studio.service.grouping import Grouping, Wish, measured
from studio.service.refusals import BusyError, InUseError
from studio.service.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from studio.avatars.latency_profiles import LatencyProfile
    from studio.engine.models.avatar import AvatarModel

LRU, LFU = "lru", "lfu"
"""Which avatar goes first where there is no room: the one that was used longest ago, or the one that was used least."""
WARM = 8
"""Pictures that are painted when an avatar is loaded, to know what one costs here."""


@dataclass(slots=True, eq=False)
class Resident:
    """A loaded avatar.

    ``memory_bytes``, ``picture_s`` (sound to planes), ``encode_s`` (planes to bytes, by form) and what ``grouping`` says of
    runs of several pictures were measured when it was loaded; times are of `time.time`.
    """

    name: str
    model: AvatarModel
    profile: LatencyProfile
    threads: int
    memory_bytes: int
    picture_s: float
    encode_s: dict[str, float]
    load_s: float
    grouping: Grouping = field(default_factory=Grouping)
    pins: int = 0
    uses: int = 0
    requests: int = 0
    used_s: float = field(default_factory=time.time)
    pictures: int = 0
    painted_s: float = 0.0

    def new_performer(self) -> Performer:
        """Give a session's own part, on these weights."""
        return Performer(self.model, self.profile, threads=self.threads)


class Residency:
    """Which avatars are in memory; any thread.

    An avatar that a session uses is pinned and never goes. Others go when a new one would exceed the budget, in the order
    that ``policy`` says. One is loaded at a time, so that what it takes can be measured.

    Parameters
    ----------
    budget_bytes
        For all avatars together.
    policy
        `LRU` or `LFU`.
    device, look_ahead_ms
        As in `open_avatar`.
    batch
        Runs of several sessions' pictures that are wanted; none unless given.
    """

    def __init__(self, budget_bytes: int, policy: str = LRU, *, device: str = "auto", look_ahead_ms: int | None = None,
                 threads: int = 1, batch: Wish | None = None) -> None:
        self.budget_bytes, self.policy, self._batch = budget_bytes, policy, batch or Wish(1)
        self._device, self._look_ahead_ms, self._threads = device, look_ahead_ms, threads
        self._residents: dict[str, Resident] = {}
        self._lock, self._loading = threading.RLock(), threading.Lock()
        self.evicted = 0

    @property
    def residents(self) -> tuple[Resident, ...]:
        """Those that are loaded."""
        with self._lock:
            return tuple(self._residents.values())

    def resident(self, name: str) -> Resident | None:
        """Give one that is loaded."""
        with self._lock:
            return self._residents.get(name)

    def load(self, name: str) -> tuple[Resident, bool]:
        """Give an avatar, loaded if it was not, and whether it was loaded now.

        Raises
        ------
        AvatarError
            There is none of this name, or it cannot be used.
        BusyError
            There is no room beside those that are in use.
        """
        with self._pinned(name) as (resident, fresh):
            return resident, fresh

    @contextmanager
    def using(self, name: str) -> Iterator[Resident]:
        """Keep an avatar in memory in the block; raises as `load`."""
        with self._pinned(name) as (resident, _):
            yield resident

    def pin(self, name: str) -> tuple[Resident, Callable[[], None]]:
        """Keep an avatar in memory until the second of what is given is called; raises as `load`."""
        return self._held(self._take(name)[0])

    def pin_loaded(self, name: str) -> tuple[Resident, Callable[[], None]] | None:
        """Do as `pin` if the avatar is loaded; give None otherwise. Waits for nothing."""
        found = self._pin_loaded(name)
        return self._held(found) if found is not None else None

    def _held(self, resident: Resident) -> tuple[Resident, Callable[[], None]]:
        return resident, partial(self._unpin, resident)

    def _unpin(self, resident: Resident) -> None:
        with self._lock:
            resident.pins -= 1
            resident.used_s = time.time()

    @contextmanager
    def _pinned(self, name: str) -> Iterator[tuple[Resident, bool]]:
        resident, fresh = self._take(name)
        try:
            yield resident, fresh
        finally:
            self._unpin(resident)

    def _take(self, name: str) -> tuple[Resident, bool]:
        if (found := self._pin_loaded(name)) is not None:
            return found, False
        with self._loading:
            # It may have been loaded while this waited.
            if (found := self._pin_loaded(name)) is not None:
                return found, False
            resident = self._open(name)
            with self._lock:
                # Freed without the lock, for which sessions that begin would wait.
                gone = self._make_room(resident.memory_bytes)
                resident.pins, resident.uses = 1, 1
                self._residents[name] = resident
            del gone
            return resident, True

    def _pin_loaded(self, name: str) -> Resident | None:
        with self._lock:
            resident = self._residents.get(name)
            if resident is not None:
                resident.pins += 1
                resident.uses += 1
            return resident

    def _open(self, name: str) -> Resident:
        folder = library.installed().get(name)
        if folder is None:
            raise AvatarError(f"There is no avatar named {name!r:.80}.")
        process = psutil.Process()
        before, began_s = process.memory_info().rss, time.perf_counter()
        performer = open_avatar(folder, threads=self._threads, device=self._device, look_ahead_ms=self._look_ahead_ms)
        try:
            load_s = time.perf_counter() - began_s
            profile, threads = performer.encoder.profile, performer.threads
            picture_s, encode_s = _cost(performer)
            grouping = measured(partial(Performer, performer.model, profile, threads=threads), self._batch,
                                picture_s=picture_s, encode_s=max(encode_s.values()))
        finally:
            performer.close()
        files = sum(file_of(folder, one).stat().st_size for one in files_of(folder, performer.manifest))
        # What the process had free already does not show in its size; an avatar takes no less than its files.
        taken = max(files, process.memory_info().rss - before)
        return Resident(name, performer.model, profile, threads, taken, picture_s, encode_s, load_s, grouping)

    def _make_room(self, wanted: int) -> list[Resident]:
        order = sorted((one for one in self._residents.values() if not one.pins),
                       key=lambda one: (one.uses, one.used_s) if self.policy == LFU else (one.used_s, one.uses))
        held = sum(one.memory_bytes for one in self._residents.values())
        free = sum(one.memory_bytes for one in order)
        if held - free + wanted > self.budget_bytes:
            raise BusyError("The avatars in use leave no memory for another.", retry_s=10.0)
        gone = []
        for one in order:
            if held + wanted <= self.budget_bytes:
                break
            gone.append(self._residents.pop(one.name))
            held -= one.memory_bytes
            self.evicted += 1
        return gone

    def unload(self, name: str) -> bool:
        """Let go of an avatar; false where it was not loaded. `InUseError` while a session uses it."""
        with self._lock:
            resident = self._residents.get(name)
            if resident is None:
                return False
            if resident.pins:
                raise InUseError(f"The avatar {name} speaks in {resident.pins} session(s); end them first.")
            del self._residents[name]
            return True


def _cost(performer: Performer) -> tuple[float, dict[str, float]]:
    """Measure what a picture of a session takes, in seconds: from sound to planes, and from planes to bytes of each form."""
    import numpy as np

    session = Session(performer, 1)
    try:
        session.push(np.zeros(session.rate * (WARM + 16) // session.fps, np.float32))
        planes = session.new_planes()
        session.make([planes])
        picture_s = _median_s(lambda: session.make([planes]))
        size = session.width, session.height, session.fps
        return picture_s, {form: _median_s(partial(encoder(form, *size).encode, planes)) for form in FORMS}
    finally:
        session.close()


def _median_s(work: Callable[[], object]) -> float:
    took = []
    for _ in range(WARM):
        began_s = time.perf_counter()
        work()
        took.append(time.perf_counter() - began_s)
    return sorted(took)[len(took) // 2]
