"""One client's session: sound in, encoded pictures out; one speech after another, and the idle loop between.

The asyncio thread queues what the client sends; the painting thread runs the queue before each picture. So a session is
touched by the painting thread alone, and an interruption waits for one picture at most.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from studio.engine.core import heap
from studio.errors import StudioError
from studio.service import forms
from studio.service.grouping import alone
from studio.service.session import MOST_WAITING_S, check
from studio.service.threads import acquire

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import numpy as np
    from numpy.typing import NDArray

    from studio.service.forms import PictureEncoder
    from studio.service.grouping import Steps
    from studio.service.residency import Resident
    from studio.service.session import Session
    from studio.service.studio_service import Service

    F32 = NDArray[np.float32]

TOGETHER = 4
"""Pictures painted at a time before the scheduler may serve another session; live sessions paint one at a time."""
MOST_ASKED = 250
"""Pictures that a client may ask for ahead."""
MOST_WISHES = 16_384
"""Pieces of sound and ends of speeches that wait: 120 s in pieces of 8 ms."""
AT_ONCE = 256
"""Of them, what is taken before a picture, so that other sessions do not wait for who sends in crumbs."""
LATE_PICTURES = 1
"""A live session may be so many pictures behind its clock; beyond, it skips pictures."""
PATIENCE_S = 10.0
"""Pictures that no clock waits for are due so much later than they are asked for: those that one waits for come first."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a client wants of a session.

    ``form`` is one of `studio.service.forms.FORMS`, ``quality`` JPEG's (0: the usual); ``live`` and ``asked`` as in `Speaking`.
    """

    avatar: str
    form: str = forms.JPEG_FORM
    quality: int = 0
    live: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """What the client is told first: the pictures' size and rate, samples a second, and how far a picture hears ahead."""

    width: int
    height: int
    fps: int
    rate: int
    look_ahead_ms: float


@dataclass(frozen=True, slots=True)
class ClientPicture:
    """One picture for the client.

    ``data`` is the encoded picture, ``index`` its number in the speech (-1 for the idle loop), ``speech`` counts from 1 (0
    between speeches), ``position`` is its first sample in the speech, ``skipped`` how many pictures were skipped before it.
    """

    data: bytes
    index: int
    speech: int
    position: int
    skipped: int


@dataclass(frozen=True, slots=True)
class Ended:
    """A speech is over, after so many pictures."""

    speech: int
    pictures: int
    interrupted: bool


class Speaking:
    """See the module. All public methods belong to the asyncio thread; methods that use the session run on the painting thread.

    Parameters
    ----------
    service
        Has the scheduler, and with it the painting thread.
    session, resident
        The session, which `close` closes, and the loaded avatar that it paints.
    encoder
        Turns I420 planes into bytes.
    live
        Whether pictures come at the avatar's rate, with the idle loop between speeches, or as fast as they can be painted.
    asked
        Whether pictures come one for each that is asked for with `ask`, with the idle loop between speeches.
    """

    def __init__(self, service: Service, session: Session, resident: Resident, encoder: PictureEncoder, *, live: bool,
                 asked: bool = False) -> None:
        self._service, self._session, self._resident = service, session, resident
        self._encoder, self._live, self._asked = encoder, live, asked
        self._wanted = 0
        """Pictures that were asked for and not begun; the asyncio thread's."""
        self._planes = [session.new_planes() for _ in range(1 if live or asked else min(TOGETHER, session.speaker.most))]
        self._wishes: deque[tuple[Callable[[], None], int]] = deque()
        """Calls for the painting thread, oldest first, each with the number of samples it adds."""
        self._changed = asyncio.Event()
        self._put = self._forgotten = 0
        """Samples that were queued, and those of them that an interruption removed; written by the asyncio thread."""
        self._taken = self._unheard = 0
        """Samples that the session got, and those of them that no picture has used; written by the painting thread."""
        self._speech, self._speaking = 0, False
        self._ended: list[Ended] = []
        self._closed_by_client = False
        self._closed = False

    # Requests of the client, on the asyncio thread.

    async def push(self, samples: F32) -> None:
        """Add f32 [n] at the session's rate; waits while more than `MOST_WAITING_S` is unused.

        Raises
        ------
        InputError
            It is no sound, see `studio.service.session.check`.
        StudioError
            It is longer than `MOST_WAITING_S`.
        """
        check(samples)
        if not len(samples):
            return
        if len(samples) > MOST_WAITING_S * self._session.rate:
            raise StudioError(f"Send at most {MOST_WAITING_S} s of sound at a time.")
        while len(samples) > self.room and not self._closed:
            await asyncio.sleep(0.02)
        self._put += len(samples)
        self._wish(lambda: self._push(samples), len(samples))

    @property
    def room(self) -> int:
        """How many samples `push` takes now without waiting; none while too many pieces wait, however small they are."""
        if len(self._wishes) >= MOST_WISHES:
            return 0
        return MOST_WAITING_S * self._session.rate - (self._put - self._forgotten - self._taken + self._unheard)

    def end(self) -> None:
        """End the speech that is being sent; an end behind an end is none."""
        with contextlib.suppress(IndexError):
            if self._wishes[-1][0] == self._end:
                return
        self._wish(self._end)

    def interrupt(self) -> None:
        """Forget all sound that no picture has used; the next picture is the idle loop's."""
        # Queued sound is dropped here, so that the painting thread does not push it first.
        while self._wishes:
            with contextlib.suppress(IndexError):
                self._forgotten += self._wishes.popleft()[1]
        self._wish(self._interrupt)

    def ask(self, pictures: int) -> None:
        """Have so many pictures more made, where the session is `asked`; `StudioError` for more than `MOST_ASKED` ahead."""
        if not self._asked:
            raise StudioError("This session did not begin with asked.")
        if not 0 < pictures <= MOST_ASKED - self._wanted:
            raise StudioError(f"Ask for 1 to {MOST_ASKED} pictures ahead.")
        self._wanted += pictures
        self._changed.set()

    def finish(self) -> None:
        """Note that the client sends nothing more; `pictures` ends after the sound that was sent."""
        self._closed_by_client = True
        self.end()
        self._changed.set()

    def _wish(self, wish: Callable[[], None], samples: int = 0) -> None:
        self._wishes.append((wish, samples))
        self._changed.set()

    # On the painting thread.

    def _push(self, samples: F32) -> None:
        if not self._speaking:
            self._speaking, self._speech = True, self._speech + 1
            self._session.begin()
        self._taken += len(samples)
        self._session.push(samples)

    def _end(self) -> None:
        if self._speaking:
            self._session.speaker.end()

    def _interrupt(self) -> None:
        if self._speaking:
            self._ended.append(Ended(self._speech, self._session.speaker.index, interrupted=True))
            self._speaking = False
            self._session.begin()

    def _steps(self, late: int, count: int) -> Steps:
        """Run the queue, and make the next ``count`` pictures; ``late`` pictures of the clock have passed and are skipped.

        Steps of `studio.service.grouping.Grouping.run`, whose end gives what the client is told.
        """
        session = self._session
        given: list[ClientPicture | Ended] = []
        for _ in range(AT_ONCE):
            try:
                samples = self._wishes[0][1]
            except IndexError:
                break
            # Sound after `end` belongs to the next speech, which begins once this one is shown whole.
            if self._speaking and session.speaker.ended and samples:
                break
            try:
                wish, _ = self._wishes.popleft()
            except IndexError:
                # `interrupt` has emptied the queue on the asyncio thread.
                break
            wish()
        given += self._ended
        self._ended.clear()
        skipped = session.speaker.pass_over(late) if self._speaking and late else 0
        began_s, first = time.perf_counter(), session.speaker.index
        batch = session.read(self._planes[:count]) if self._speaking else None
        made = 0
        if batch is not None:
            # Others may be painted in the same run: only its share is this session's.
            read_s = time.perf_counter() - began_s
            painted_s = yield batch
            began_s = time.perf_counter() - read_s - painted_s
            made = session.finish(batch)
        for number in range(made):
            position = (first + number) * session.rate // session.fps
            data = self._encoder.encode(self._planes[number])
            given.append(ClientPicture(data, first + number, self._speech, position, skipped if not number else 0))
        if not made and (self._live or self._asked):
            session.rest(self._planes[0])
            speech = self._speech if self._speaking else 0
            given.append(ClientPicture(self._encoder.encode(self._planes[0]), -1, speech, 0, skipped))
        self._service.count(self._resident, made, time.perf_counter() - began_s)
        if self._speaking and session.speaker.ended and session.speaker.over:
            given.append(Ended(self._speech, session.speaker.index, interrupted=False))
            self._speaking = False
            session.begin()
        self._unheard = round(session.speaker.waiting_s * session.rate)
        return given

    # Pictures for the client, on the asyncio thread.

    async def pictures(self) -> AsyncIterator[ClientPicture | Ended]:
        """Give pictures and ends of speeches in order, until `finish` was called and everything was shown."""
        made = self._as_asked() if self._asked else self._by_the_clock() if self._live else self._as_fast_as_can_be()
        async for one in made:
            yield one

    async def _as_fast_as_can_be(self) -> AsyncIterator[ClientPicture | Ended]:
        while True:
            self._changed.clear()
            given = await self._make(time.monotonic() + PATIENCE_S)
            for one in given:
                yield one
            if not given and not self._wishes:
                if self._closed_by_client and not self._speaking:
                    return
                await self._changed.wait()

    async def _as_asked(self) -> AsyncIterator[ClientPicture | Ended]:
        while True:
            self._changed.clear()
            if self._wanted:
                self._wanted -= 1
                for one in await self._make(time.monotonic()):
                    yield one
            elif self._closed_by_client:
                return
            else:
                await self._changed.wait()

    async def _by_the_clock(self) -> AsyncIterator[ClientPicture | Ended]:
        step_s, due_s = 1 / self._session.fps, time.monotonic()
        while True:
            late = max(0, int((time.monotonic() - due_s) / step_s) - LATE_PICTURES)
            due_s += late * step_s
            given = await self._make(due_s, late)
            for one in given:
                yield one
            if self._closed_by_client and not self._speaking and not self._wishes:
                return
            due_s += step_s
            await asyncio.sleep(max(0.0, due_s - time.monotonic()))

    async def _make(self, due_s: float, late: int = 0) -> list[ClientPicture | Ended]:
        """Have the next pictures made: one at a time where live sessions wait for the same thread."""
        count, scheduler = self._service.together(len(self._planes)), self._service.scheduler
        steps = partial(self._steps, late, count)
        if count == 1:
            asked = scheduler.ask_picture(self, due_s, steps, self._resident.grouping)
        else:
            # So many of its own need no others.
            asked = scheduler.ask(self, due_s, partial(alone, steps))
        made: list[ClientPicture | Ended] = await asyncio.wrap_future(asked)
        return made

    async def close(self) -> None:
        """Close the session on the painting thread, after its present work; may be called more than once."""
        if self._closed:
            return
        self._closed = True
        try:
            # Asked for before anything is awaited: a task that is cancelled before it begins would not ask.
            closing = self._service.scheduler.ask(self, time.monotonic(), self._session.close)
        except StudioError:
            # The scheduler has ended or refuses work: nothing of this session runs on the painting thread any more.
            self._session.close()
            return
        finally:
            self._service.scheduler.forget(self)
        # A scheduler that ends cancels what waits, also where the waiting task is gone.
        closing.add_done_callback(lambda done: self._session.close() if done.cancelled() else None)
        await asyncio.shield(asyncio.wrap_future(closing))
        # Its arrays lay between those of others. Not on the painting thread, which has others to serve.
        await asyncio.to_thread(heap.give_back)


async def begin(service: Service, given: Beginning, stack: contextlib.AsyncExitStack) -> tuple[Speaking, Begun]:
    """Open a session, which ends with ``stack``: its avatar pinned, and admitted where it has a clock.

    Raises
    ------
    AvatarError
        There is no such avatar, or it cannot be used.
    BusyError
        The machine has no memory or no time for it.
    """
    timed = given.live or given.asked
    if timed:
        service.admission.refuse_if_full()
    # A refusal is of what is counted: it waits for no thread, no painting and no avatar that is loaded.
    pinned = service.residency.pin_loaded(given.avatar)
    if pinned is None:
        pinned = await acquire(partial(service.residency.pin, given.avatar), lambda one: one[1]())
    resident, unpin = pinned
    stack.callback(unpin)
    if timed:
        stack.enter_context(service.admission.live(resident, resident.encode_s[given.form]))
    stack.enter_context(service.speakers)
    picture = resident.model.manifest.picture
    encoder = forms.encoder(given.form, picture.width, picture.height, picture.fps, given.quality)
    session = await acquire(partial(service.new_session, resident, 1 if timed else TOGETHER), lambda made: made.close())
    speaking = Speaking(service, session, resident, encoder, live=given.live, asked=given.asked)
    stack.push_async_callback(speaking.close)
    resident.requests += 1
    look_ahead_ms = session.performer.timeline.look_ahead_samples * 1e3 / session.rate
    return speaking, Begun(session.width, session.height, session.fps, session.rate, look_ahead_ms)
