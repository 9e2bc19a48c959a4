"""Speeches that clients send in batches, one request each; the state between requests is kept here.

Clients of the Go server cut a speech into batches and send each with up to 8 pictures of the sound before it. Heard by
itself a batch begins in silence, and its first pictures differ from those of the whole speech by 65 % of the features' size.
So the session of each speech is kept, and of each batch only the new samples are pushed to it: any cut gives the same pictures
to the last bit. A speech is known by its client, its avatar, where the batch begins and the sound that it repeats: over one
connection (all clients of a Unix socket are one to gRPC) several may be made at the same time.
"""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.errors import StudioError
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
KEPT = 2 * CONTEXT
"""Pictures whose sound is kept to know a speech by."""
MOST_TALKS = 16
"""Speeches kept at once; for one more, the least recently used that is idle is closed."""
MOST_OF_A_CLIENT = 4
"""Of one client with one avatar; for one more, the one that is over or was used longest ago begins anew."""
TOGETHER = 8
"""Pictures painted at a time before the scheduler may serve another session."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The sound of ``count`` pictures from ``start`` on, f32 [n] that begins up to `CONTEXT` pictures earlier."""

    sound: F32
    start: int
    count: int


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
    client
        Whose it is.
    session
        Closed by `close`.
    resident
        The loaded avatar.
    unpin
        Called by `close`: from then on the avatar may be unloaded.
    """

    def __init__(self, client: str, session: Session, resident: Resident, unpin: Callable[[], None]) -> None:
        self.client, self.session, self.resident, self._unpin = client, session, resident, unpin
        self.used_s, self.asked = time.monotonic(), 0
        """When the last request ended (monotonic), and how many requests use it now."""
        self._step = session.rate // session.fps
        self._jpeg = Jpeg(session.width, session.height)
        self._planes = [session.new_planes() for _ in range(session.speaker.most)]
        self._next, self._end, self.over = 0, 0, False
        """The picture that comes next, where the sound that was sent ends, and whether silence was put behind it."""
        self._last = np.zeros(0, np.float32)
        """The last sound that was sent, `KEPT` pictures or less."""
        self._closed = False

    def goes_on_with(self, piece: Piece) -> bool:
        """Tell whether a batch is the next of this speech: it begins where this one is, and repeats the sound that was sent."""
        return self._place(piece) is not None

    def _place(self, piece: Piece) -> int | None:
        """Say at which sample of this speech a batch's sound begins, if the batch is the next; None otherwise."""
        if piece.start != self._next or not self._next:
            return None
        contexts = [_context(piece, self._step)]
        if not contexts[0]:
            # Too short to have sound before it, unless the speech is over.
            contexts.insert(0, min(piece.start, CONTEXT))
        begins = [(piece.start - one) * self._step for one in contexts]
        return next((at for at in begins if self._repeats(piece.sound, at)), None)

    def _repeats(self, sound: F32, at: int) -> bool:
        """Tell whether sound from sample ``at`` on goes on with what was sent."""
        kept, end = self._end - len(self._last), at + len(sound)
        if at > self._end or (self.over and end > self._end):
            return False
        first, last = max(at, kept), min(self._end, end)
        return np.array_equal(sound[first - at : last - at], self._last[first - kept : last - kept])

    def hear(self, piece: Piece) -> None:
        """Push what is new of a batch's sound."""
        at = self._place(piece)
        if at is None:
            # Another speech, a gap, or one whose end was guessed: begin anew, with the sound before it for context.
            context = _context(piece, self._step)
            self.session.begin(piece.start)
            self._end, self._last, self.over = (piece.start - context) * self._step, self._last[:0], False
            self._push(piece.sound)
            self._fill(context)
            self.session.speaker.pass_over(context)
        elif self._end < at + len(piece.sound):
            self._push(piece.sound[self._end - at :])
        self._next = piece.start
        self._fill(piece.count)

    def _push(self, sound: F32) -> None:
        self.session.push(sound)
        self._end += len(sound)
        self._last = np.concatenate((self._last, sound))[-KEPT * self._step :]

    def _fill(self, count: int) -> None:
        """Push silence until ``count`` pictures are ready."""
        session = self.session
        while session.speaker.ready < count:
            session.push(np.zeros(self._step, np.float32))
            self.over = True

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


def _context(piece: Piece, step: int) -> int:
    """Say with how many pictures of earlier sound a batch begins, by its length; a picture has ``step`` samples."""
    return min(piece.start, CONTEXT) if len(piece.sound) >= (piece.count + CONTEXT) * step else 0


class Talks:
    """The speeches that are kept; any thread except the painting thread.

    Parameters
    ----------
    service
        Has the avatars and the painting thread.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._kept: list[Talk] = []
        """The least recently used first."""
        self._lock, self._opening = threading.Lock(), threading.Lock()

    @contextmanager
    def talk(self, client: str, name: str, piece: Piece) -> Iterator[tuple[Talk, bool]]:
        """Give the client's speech with avatar ``name`` that a batch belongs to, and whether the avatar was loaded for it.

        It is kept open in the block, and given to no other request meanwhile: a client's for one avatar come one after another.

        Raises
        ------
        AvatarError, BusyError
            As `studio.service.residency.Residency.load`; `BusyError` also when `MOST_TALKS` speeches are in use.
        """
        with self._opening:
            talk, fresh = self._find(client, name, piece), False
            if talk is None:
                fresh = self._service.residency.resident(name) is None
                resident, unpin = self._service.residency.pin(name)
                try:
                    talk = Talk(client, self._service.new_session(resident, TOGETHER), resident, unpin)
                except BaseException:
                    unpin()
                    raise
                talk.asked = 1
                with self._lock:
                    self._kept.append(talk)
        try:
            yield talk, fresh
        finally:
            with self._lock:
                talk.asked -= 1
                talk.used_s = time.monotonic()

    def _find(self, client: str, name: str, piece: Piece) -> Talk | None:
        """Give the speech that the batch goes on with, or one that may begin anew; make room where there is none."""
        now_s = time.monotonic()
        with self._lock:
            talk = self._of_client(client, name, piece)
            if talk is not None:
                talk.asked += 1
                self._kept.remove(talk)
                self._kept.append(talk)
            free = [one for one in self._kept if not one.asked]
            gone = [one for one in free if now_s - one.used_s > IDLE_S]
            if talk is None and len(self._kept) - len(gone) >= MOST_TALKS:
                if len(gone) == len(free):
                    raise BusyError(f"{MOST_TALKS} speeches are being made.", retry_s=1.0)
                gone.append(next(one for one in free if one not in gone))
            for one in gone:
                self._kept.remove(one)
        self._close(gone)
        return talk

    def _of_client(self, client: str, name: str, piece: Piece) -> Talk | None:
        own = [one for one in self._kept if one.client == client and one.resident.name == name and not one.asked]
        over = own[:1] if len(own) >= MOST_OF_A_CLIENT else [one for one in own if one.over]
        return next((one for one in own if one.goes_on_with(piece)), over[0] if over else None)

    def drop(self, name: str | None = None) -> None:
        """Close the speeches with an avatar, or all, that no request uses now."""
        with self._lock:
            gone = [one for one in self._kept if not one.asked and name in (None, one.resident.name)]
            self._kept = [one for one in self._kept if one not in gone]
        self._close(gone)

    def _close(self, talks: list[Talk]) -> None:
        scheduler = self._service.scheduler
        for talk in talks:
            # On the painting thread: it may be at work for a client that has hung up.
            try:
                scheduler.ask(talk, 0.0, talk.close).result()
            except (StudioError, CancelledError):
                talk.close()
            # It counts turns by speaker, and would keep a speech and its arrays for good.
            scheduler.forget(talk)
