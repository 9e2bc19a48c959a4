"""Speeches that clients send in batches, one request each; the state between requests is kept here.

Clients of the Go server cut a speech into batches and send each with up to 8 pictures of the sound before it. Heard by
itself a batch begins in silence, and its first pictures differ from those of the whole speech by 65 % of the features' size.
So the session of each client and avatar is kept, and of each batch only the new samples are pushed to it: any cut gives the
same pictures to the last bit.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.service.forms import Jpeg
from studio.service.refusals import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from studio.service.residency import Resident
    from studio.service.session import Session
    from studio.service.studio_service import Service

    F32 = NDArray[np.float32]

CONTEXT = 8
"""Pictures of earlier sound with which a batch begins, where the speech has as many."""
IDLE_S = 30.0
"""A speech that got no batch for so long may be closed."""
MOST_TALKS = 16
"""Speeches kept at once; for one more, the least recently used that is idle is closed."""
TOGETHER = 8
"""Pictures painted at a time before the scheduler may serve another session."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Pictures of one request as JPEG, and what they took, in milliseconds."""

    pictures: list[bytes]
    hearing_ms: float
    painting_ms: float
    encoding_ms: float


class Talk:
    """One speech of one client with one avatar, in batches; one thread at a time, the painting thread.

    Parameters
    ----------
    session
        Closed by `close`.
    resident
        The loaded avatar.
    unpin
        Called by `close`: from then on the avatar may be unloaded.
    """

    def __init__(self, session: Session, resident: Resident, unpin: Callable[[], None]) -> None:
        self.session, self.resident, self._unpin = session, resident, unpin
        self.used_s, self.asked = time.monotonic(), 0
        """When the last request ended (monotonic), and how many requests use it now."""
        self._jpeg = Jpeg(session.width, session.height)
        self._planes = [session.new_planes() for _ in range(session.speaker.most)]
        self._next, self._end, self._padded = 0, 0, False
        self._closed = False

    def hear(self, sound: F32, start: int, count: int) -> None:
        """Push the sound of pictures ``start`` to ``start + count``, f32 [n] that begins up to `CONTEXT` pictures earlier."""
        session = self.session
        step = session.rate // session.fps
        context = min(start, CONTEXT) if len(sound) >= (count + CONTEXT) * step else 0
        at = (start - context) * step
        if start != self._next or at > self._end or self._padded or not self._next:
            # Another speech, a gap, or one whose end was guessed: begin anew, with the sound before it for context.
            session.begin(start)
            session.push(sound)
            self._end = at + len(sound)
            self._fill(context)
            session.speaker.pass_over(context)
        elif self._end < at + len(sound):
            session.push(sound[self._end - at :])
            self._end = at + len(sound)
        self._next, self._padded = start, False
        self._fill(count)

    def _fill(self, count: int) -> None:
        """Push silence until ``count`` pictures are ready."""
        session = self.session
        while session.speaker.ready < count:
            session.push(np.zeros(session.rate // session.fps, np.float32))
            self._padded = True

    def make(self, count: int) -> Batch:
        """Make ``count`` pictures as JPEG, at most as many as the session makes at a time."""
        heard_s, began_s = self.session.speaker.heard_s, time.perf_counter()
        made = self.session.make(self._planes[:count])
        painted_s = time.perf_counter()
        pictures = [self._jpeg.encode(planes) for planes in self._planes[:made]]
        encoded_s = time.perf_counter()
        self._next += made
        hearing_s = self.session.speaker.heard_s - heard_s
        return Batch(pictures, hearing_s * 1e3, (painted_s - began_s - hearing_s) * 1e3, (encoded_s - painted_s) * 1e3)

    def close(self) -> None:
        """Close the session and unpin the avatar; may be called more than once."""
        if not self._closed:
            self._closed = True
            self.session.close()
            self._unpin()


class Talks:
    """The speeches that are kept, by client and avatar; any thread except the painting thread.

    Parameters
    ----------
    service
        Has the avatars and the painting thread.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._kept: OrderedDict[tuple[str, str], Talk] = OrderedDict()
        self._lock, self._opening = threading.Lock(), threading.Lock()

    @contextmanager
    def talk(self, client: str, name: str) -> Iterator[tuple[Talk, bool]]:
        """Give the client's speech with avatar ``name``, kept open in the block, and whether the avatar was loaded for it.

        Raises
        ------
        AvatarError, BusyError
            As `studio.service.residency.Residency.load`; `BusyError` also when `MOST_TALKS` speeches are in use.
        """
        key = client, name
        with self._opening:
            talk, fresh = self._find(key), False
            if talk is None:
                fresh = self._service.residency.resident(name) is None
                resident, unpin = self._service.residency.pin(name)
                try:
                    talk = Talk(self._service.new_session(resident, TOGETHER), resident, unpin)
                except BaseException:
                    unpin()
                    raise
                talk.asked = 1
                with self._lock:
                    self._kept[key] = talk
        try:
            yield talk, fresh
        finally:
            with self._lock:
                talk.asked -= 1
                talk.used_s = time.monotonic()

    def _find(self, key: tuple[str, str]) -> Talk | None:
        now_s = time.monotonic()
        with self._lock:
            talk = self._kept.get(key)
            if talk is not None:
                talk.asked += 1
                self._kept.move_to_end(key)
            free = [one for one, kept in self._kept.items() if not kept.asked]
            gone = [one for one in free if now_s - self._kept[one].used_s > IDLE_S]
            if talk is None and len(self._kept) - len(gone) >= MOST_TALKS:
                if len(gone) == len(free):
                    raise BusyError(f"{MOST_TALKS} speeches are being made.", retry_s=1.0)
                gone.append(next(one for one in free if one not in gone))
            closing = [self._kept.pop(one) for one in gone]
        self._close(closing)
        return talk

    def drop(self, name: str | None = None) -> None:
        """Close the speeches with an avatar, or all, that no request uses now."""
        with self._lock:
            gone = [one for one, kept in self._kept.items() if not kept.asked and name in (None, one[1])]
            closing = [self._kept.pop(one) for one in gone]
        self._close(closing)

    def _close(self, talks: list[Talk]) -> None:
        for talk in talks:
            talk.close()
            # It counts turns by speaker, and would keep a speech and its arrays for good.
            self._service.scheduler.forget(talk)
