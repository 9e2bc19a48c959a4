"""The loop: wait for sound, make a picture, give it to the outputs; show the idle loop while there is no sound."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from studio.engine.core import heap
from studio.engine.core.frame import PARTS
from studio.engine.core.history import History, Overheard, overhear
from studio.engine.core.mailbox import Mailbox
from studio.engine.core.pool import Pool
from studio.engine.core.protocols import Source, SourceState
from studio.engine.core.ring import Ring, TooLateError
from studio.engine.counters import Counters
from studio.engine.look_ahead_switch import LookAheadSwitch
from studio.engine.metrics.events import Event, EventLog
from studio.engine.metrics.memory import PoolUse, QueueUse
from studio.engine.metrics.timings import Timings
from studio.engine.opener import Opener
from studio.engine.pipeline import Pipeline
from studio.engine.program import Program, form_of
from studio.engine.snapshot import Snapshot, State
from studio.errors import StudioError

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.background import Background
    from studio.engine.core.frame import Frame
    from studio.engine.core.output import Output
    from studio.engine.core.timeline import Timeline
    from studio.engine.models.loaded_encoder import LoadedEncoder
    from studio.engine.models.performer import Performer

__all__ = ["Engine", "Snapshot", "State"]

RING_S = 12.0
"""Sound kept: the 7.6 s under the longest window with the widest context that an avatar may have, and a stall of 3 s."""
FRAMES = 2
"""Sets of arrays an avatar gets: one is being made, one is spare."""
TOLERATED_BACKLOG = 2
"""Pictures that may be due at once before the older ones are skipped: sound cards deliver up to two pictures at once."""
EARLY = 3
"""Pictures at the start of a source before each of which all that are older are passed over. Sound that came while the source
was opened comes at once, and so late that pictures of it would be late too; the first may be made while it still comes."""
WAIT_S, LEAST_WAIT_S = 0.02, 0.002
"""Longest and shortest wait for sound before the loop looks at its mailbox again."""
HEAR_S = 0.01
"""Longest wait, instead of `WAIT_S`, while an output wants sound: the longest between two blocks given to it."""
PATIENCE_S = 0.004
"""Longest wait for a picture of the idle loop; then the previous picture is shown again, so that no live picture is late."""
MATTE_S = 10.0
"""Longest wait for the matte of an avatar's first picture."""
CLOSE_S = 1.0
"""Longest wait, at the end, for a source to be closed."""
REMOVE_S = 2.0
"""Longest wait for the engine to let go of an output."""
QUIET_S = 0.25
"""After so long without a sample, pictures of the idle loop are shown, so that the output never freezes."""


class Engine:
    """Make pictures from sound, on the thread that calls `run`.

    `listen`, `use`, `use_encoder`, `use_background`, `add`, `remove`, `close` and `snapshot` may be called from any thread;
    what they ask for is posted to a mailbox and takes effect between two pictures. The engine owns the source it listens to and
    the avatar it uses, and closes both; outputs are closed by the caller that added them.

    Parameters
    ----------
    avatar
        Shown first. The engine owns and closes it from now on.
    background
        Drawn behind the person first; by default what was filmed there.

    Attributes
    ----------
    program, history, timings, events
        What outputs get, the last mel frames and apertures, where the time went, and what happened; see their classes.
    frames
        Pool of the `FRAMES` sets of arrays of the avatar in use.
    on_state, on_trouble, on_fault, on_gone
        Called on the engine's thread, all rarely. ``on_state`` gets the new state; ``on_trouble`` a sentence on what is wrong;
        ``on_fault`` a sentence when the device fails and the processor is used instead, "" when the device is used again;
        ``on_gone`` an output that was taken out and why, which ``on_trouble`` gets too.
    """

    def __init__(self, avatar: Performer, background: Background | None = None) -> None:
        self.program = Program(form_of(avatar), avatar.timeline)
        if background is not None:
            self.program.backdrop.use(background)
        self.program.on_gone = self._on_gone
        self.history = History()
        self.timings = Timings(PARTS)
        self.events = EventLog()
        self.on_state: Callable[[State], None] = lambda _state: None
        self.on_trouble: Callable[[str], None] = lambda _sentence: None
        self.on_fault: Callable[[str], None] = lambda _sentence: None
        self.on_gone: Callable[[Output, str], None] = lambda _output, _sentence: None
        self._pipeline, self.frames = self._prepare(avatar)
        self._source: Source | None = None
        """What is listened to; None while nothing is, or it is being opened."""
        self._opener, self._listenings = Opener(), 0
        self._state = State.RESTING
        self._trouble = self._fault = self._told = ""
        self._mail = Mailbox()
        self._look_ahead_switch = LookAheadSwitch()
        self._index = self._heard_end = 0
        self._early = 0
        """How many of the first `EARLY` pictures since listening began are still to be made."""
        self._counters = Counters(self.program, self.timings)
        self._next_rest_s = self._heard_at_s = 0.0

    # Commands, from any thread.

    def listen(self, source: Source | None) -> None:
        """Listen to ``source`` from the next picture on, or to nothing."""
        self._mail.post(lambda: self._listen(source))

    def use(self, avatar: Performer) -> None:
        """Show ``avatar`` from the next picture on and close the one before; arrays are allocated on the caller's thread."""
        self.program.prepare(form_of(avatar), self._mail.post)
        prepared = self._prepare(avatar)
        self._mail.post(lambda: self._use(*prepared))

    def use_encoder(self, encoder: LoadedEncoder) -> None:
        """Use another encoder of the avatar in use from the next picture on (`LookAheadSwitch`).

        An encoder of another avatar is ignored.
        """
        self._mail.post(lambda: self._use_encoder(encoder))

    def count_anew(self) -> None:
        """Count pictures and losses from the next picture on as if listening began there."""
        self._mail.post(lambda: self._counters.clear(self._source))

    def use_background(self, background: Background) -> None:
        """Put this behind the figure from the next picture on, where the avatar has a matte; made on the caller's thread."""
        self.program.backdrop.use(background)
        self._mail.post(self._want_mattes)

    def add(self, output: Output) -> None:
        """Open ``output`` and give it everything from the next picture on; `StudioError` if it cannot be opened."""
        self.program.open(output, lambda: self._mail.post(lambda: self._change_outputs(self.program.add, output)))

    def remove(self, output: Output, timeout_s: float = REMOVE_S) -> bool:
        """Take ``output`` out without closing it and wait for that, not on the engine's thread; false after ``timeout_s``."""
        self._mail.post(lambda: self._change_outputs(self.program.remove, output))
        return self.program.wait_until_gone(output, timeout_s, lambda: self._state is State.CLOSED)

    def close(self) -> None:
        """End `run`, which then closes the source and the avatar."""
        self._mail.close()

    def snapshot(self, *, with_parts: bool = True) -> Snapshot:
        """Say how the engine is; ``with_parts`` costs a sort of ten seconds of pictures."""
        return self._counters.snapshot(self._state, self._pipeline, self._source, trouble=self._trouble, with_parts=with_parts)

    def pools(self) -> list[PoolUse]:
        """Say how much of each pool is in use."""
        frames = self.frames
        return [PoolUse(frames.name, frames.in_use, frames.size, frames.most_in_use)]

    def queues(self) -> list[QueueUse]:
        """Say how full each queue is and what it lost."""
        return self._counters.queues(self._pipeline, self._source, self._index)

    def overhear(self, before: Overheard | None) -> Overheard | None:
        """Copy what was heard and how far the mouth opened since ``before``, see `overhear`."""
        pipeline = self._pipeline
        return overhear(self.history, pipeline.ring, pipeline.timeline, before)

    # The loop, on its own thread.

    def run(self) -> None:
        """Make pictures until `close`; a `StudioError` that ends the pictures (a broken avatar) is raised here."""
        self._next_rest_s = monotonic()
        try:
            self._look_for_fault()
            while not self._mail.closed:
                self._mail.do_all()
                if self._source is None:
                    self._rest(until_s=self._next_rest_s)
                else:
                    self._live(self._source)
        finally:
            self._enter(State.CLOSED)
            self._opener.end(CLOSE_S)
            self._pipeline.avatar.close()

    def _live(self, source: Source) -> None:
        heard, told = source.poll(monotonic()), self._told
        trouble = self._told = source.trouble
        news = trouble if trouble != told else ""
        if heard is SourceState.ENDED:
            self._listen(None, last_words=news)
            return
        if news and heard is not SourceState.LOST:
            self._say(news)
        if heard is SourceState.LOST:
            if self._state is not State.LOST:
                self._say(source.trouble or f"No sound comes from {source.name}; the picture rests until it is back.")
                self._enter(State.LOST)
            self._rest(until_s=self._next_rest_s)
            return
        if heard is SourceState.LATE:
            self._enter(State.LATE)
            self._rest(until_s=self._next_rest_s)
            return
        if self._state in (State.LATE, State.LOST):
            self._trouble = ""
            self._index = max(self._index, self._pipeline.timeline.newest_due(self._pipeline.ring.end))
            self._pipeline.start(self._index)
            self.program.begin()
            self._enter(State.LIVE)

        ring, timeline, change = self._pipeline.ring, self._pipeline.timeline, self._look_ahead_switch
        most_s = HEAR_S if self.program.hears else WAIT_S
        wait_s = min(most_s, max(LEAST_WAIT_S, self._next_rest_s - monotonic())) if change.holds else most_s
        if not ring.wait_for(timeline.needs(self._index), wait_s):
            self.program.hear()
            now = monotonic()
            if ring.end != self._heard_end:
                self._heard_end, self._heard_at_s = ring.end, now
            elif now - self._heard_at_s > QUIET_S:
                self._rest(until_s=max(self._next_rest_s, now))
                return
            if now >= self._next_rest_s and change.needs_stand_in(timeline, heard=ring.end, index=self._index):
                self._rest(until_s=self._next_rest_s, hold=True)
            return
        backlog = timeline.newest_due(ring.end) - self._index
        if change.beats and not self._mail.wait_until(self._next_rest_s):
            return
        if self._early and not change.beats:
            self._early -= 1
            self._pass_over(backlog)
        elif backlog > TOLERATED_BACKLOG + change.beats:
            self._skip(backlog)
        self._make()
        change.made(backlog)

    def _pass_over(self, count: int) -> None:
        self._counters.passed += count
        self._index += count

    def _skip(self, count: int) -> None:
        self._counters.skipped += count
        self.events.happened(Event.SKIPPED, monotonic(), count)
        self._index += count
        self._pipeline.avatar.idle_loop.skip(count)

    def _make(self) -> None:
        pipeline, index = self._pipeline, self._index
        frame = self.frames.acquire()
        try:
            if self._fill(frame, index):
                self._counters.pictures += 1
                self._index += 1
                self._next_rest_s = frame.stamps.started_at_s + 1.0 / pipeline.timeline.fps
                self._hand_on(frame)
        finally:
            self.frames.release(frame)

    def _fill(self, frame: Frame, index: int) -> bool:
        """Make picture ``index`` with its stamps; false if its sound was overwritten: the newest that is due is next."""
        pipeline = self._pipeline
        frame.stamps.begin(index, pipeline.timeline, pipeline.ring)
        try:
            pipeline.make(index, frame)
        except TooLateError:
            newest = pipeline.timeline.newest_due(pipeline.ring.end)
            self._skip(newest - index)
            pipeline.start(newest)
            return False
        frame.stamps.end(self._source.device_latency_s if self._source else 0.0)
        self._counters.time(frame.stamps)
        return True

    def _rest(self, until_s: float, *, hold: bool = False) -> None:
        """Show the idle loop's next picture at ``until_s``, unless a command comes first.

        With ``hold`` the mouth stays as it was: the picture stands in for one that is not due, without a place in the program.
        """
        if not self._mail.wait_until(until_s):
            return
        now = monotonic()
        period_s = 1.0 / self._pipeline.timeline.fps
        # After a stall of more than one picture begin a new beat instead of catching up.
        self._next_rest_s = until_s + period_s if now - until_s < period_s else now + period_s
        frame = self.frames.acquire()
        try:
            (self._pipeline.hold if hold else self._pipeline.rest)(frame)
            frame.stamps.started_at_s = frame.stamps.made_at_s = now
            self._hand_on(frame, stand_in=hold)
        finally:
            self.frames.release(frame)

    def _hand_on(self, frame: Frame, *, stand_in: bool = False) -> None:
        self.history.put(frame.stamps)
        self.program.put(frame, stand_in=stand_in)

    # Commands, on the engine's thread.

    def _listen(self, source: Source | None, *, last_words: str = "") -> None:
        self._source = None
        self._trouble = self._told = ""
        self._listenings += 1
        number = self._listenings
        # What was listened to until now may be heard until it is closed.
        self._pipeline.ring.sound = None
        ring = None
        if source is not None:
            self._look_ahead_switch = LookAheadSwitch()
            ring = Ring(int(RING_S * self._pipeline.timeline.rate))
            self._pipeline.start(0, ring)
            self.program.begin()
            self._lead_sound()
            self.history.clear()
            self._counters.clear()
            self._index, self._heard_end, self._early = 0, 0, EARLY
        self._opener.change(source, ring, lambda error: self._mail.post(
            lambda: self._opened(number, source, error, last_words)))

    def _opened(self, number: int, source: Source | None, error: Exception | None, last_words: str) -> None:
        """Listen to a source that was opened; rest where it could not be, or none was wanted. Pictures went on meanwhile.

        ``last_words`` are what was wrong with the source before, which is closed by now.
        """
        if number != self._listenings:
            return
        if error is None:
            self._source = source
            self._heard_at_s = monotonic()
        elif isinstance(error, StudioError):
            self._say(str(error))
        else:
            raise error
        self.events.happened(Event.STOPPED if self._source is None else Event.STARTED, monotonic())
        self._enter(State.RESTING if self._source is None else State.LIVE)
        if last_words:
            self._say(last_words)

    def _want_mattes(self) -> None:
        self._pipeline.avatar.idle_loop.matted = self.program.backdrop.wants_mattes

    def _change_outputs(self, change: Callable[[Output], None], output: Output) -> None:
        there = output in self.program.outputs
        change(output)
        if there is not (output in self.program.outputs):
            self.events.named(Event.OUTPUT_GONE if there else Event.OUTPUT, monotonic(), output.name)
        self._lead_sound()

    def _lead_sound(self) -> None:
        """Have the source write its sound into `Program.sound` too, while an output wants it."""
        self._pipeline.ring.sound = self.program.sound if self.program.hears else None

    def _on_gone(self, output: Output, sentence: str) -> None:
        self.events.named(Event.OUTPUT_GONE, monotonic(), output.name)
        self._lead_sound()
        self._say(sentence)
        self.on_gone(output, sentence)

    def _use(self, pipeline: Pipeline, frames: Pool[Frame]) -> None:
        before, self._pipeline, self.frames = self._pipeline, pipeline, frames
        self._pipeline.ring = before.ring
        self._go_over(before.timeline)
        self.events.named(Event.AVATAR, monotonic(), pipeline.avatar.manifest.name)
        # `close` joins the idle loop's thread, so that its memory is free when `give_back` runs.
        before.avatar.close()
        del before
        heap.give_back()

    def _use_encoder(self, encoder: LoadedEncoder) -> None:
        pipeline = self._pipeline
        if encoder is pipeline.avatar.encoder or not pipeline.avatar.has(encoder):
            return
        before = pipeline.timeline
        pipeline.use_encoder(encoder, self.frames)
        self._go_over(before)
        self.events.happened(Event.LOOK_AHEAD, monotonic(), encoder.profile.choice_ms)

    def _go_over(self, before: Timeline) -> None:
        """After a change of avatar or encoder find the next picture, and have the pipeline encode the sound before it again."""
        pipeline = self._pipeline
        self.program.follow(form_of(pipeline.avatar), pipeline.timeline)
        index = self._look_ahead_switch.begin(before, pipeline.timeline, self._source, heard=pipeline.ring.end,
                                              index=self._index)
        self._pass_over(index - self._index)
        pipeline.resume(index)
        self._look_for_fault()

    def _prepare(self, avatar: Performer) -> tuple[Pipeline, Pool[Frame]]:
        avatar.idle_loop.patience_s, avatar.idle_loop.repeats = PATIENCE_S, True
        if self.program.backdrop.wants_mattes:
            # Without its matte the first picture would show the filmed background instead of the chosen one.
            avatar.idle_loop.matted = True
            avatar.idle_loop.wait_for_matte(MATTE_S)
        pipeline = Pipeline(avatar, Ring(int(RING_S * avatar.timeline.rate)), self.history)
        pipeline.comparison, pipeline.painter.on_fault = self.program.comparison, self._look_for_fault
        pipeline.on_broken = self._say
        return pipeline, Pool("frames", [avatar.new_frame() for _ in range(FRAMES)])

    def _enter(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.on_state(state)

    def _look_for_fault(self) -> None:
        before, self._fault = self._fault, self._pipeline.painter.fallen
        if self._fault != before:
            self.on_fault(self._fault)

    def _say(self, sentence: str) -> None:
        self._trouble = sentence
        self.on_trouble(sentence)
