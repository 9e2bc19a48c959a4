"""The loop: wait for sound, make a picture, hand it on; rest while there is no sound."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from studio.engine.changeover import Changeover
from studio.engine.core import heap
from studio.engine.core.frame import PARTS
from studio.engine.core.mailbox import Mailbox
from studio.engine.core.pool import Pool
from studio.engine.core.protocols import Sink, Source, SourceState
from studio.engine.core.ring import Ring, TooLateError
from studio.engine.figures import Figures
from studio.engine.metrics.memory import PoolUse, QueueUse
from studio.engine.metrics.timings import Timings
from studio.engine.placing import pipeline_for
from studio.engine.sinks.history import History
from studio.engine.sinks.latest import Latest
from studio.engine.snapshot import Snapshot, State
from studio.engine.sources.intake import Outlet
from studio.errors import StudioError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.engine.core.frame import Frame
    from studio.engine.core.timeline import Timeline
    from studio.engine.models.avatar import Avatar
    from studio.engine.models.hearing import Hearing
    from studio.engine.pipeline import Pipeline
    from studio.engine.sinks.recorder import Recorder

__all__ = ["Engine", "Snapshot", "State"]

RING_S = 12.0
"""Sound kept: the 7.6 s under the longest window with the widest context that an avatar may have, and a stall of 3 s."""
FRAMES = 2
"""Sets of arrays an avatar gets: one is being made, one is spare."""
TOLERATED_BACKLOG = 2
"""Pictures that may be due at once before the older ones are skipped: sound cards deliver in blocks of up to two pictures."""
WAIT_S, LEAST_WAIT_S = 0.02, 0.002
"""Longest wait for sound before the loop looks at its commands again."""
PATIENCE_S = 0.004
"""Longest wait for a picture of the idle loop; then the one before stands in, and the mouth keeps its time."""
QUIET_S = 0.25
"""Without a sample for so long, the idle loop goes on so that the picture never stands still."""


class Engine:
    """Make pictures from sound, on the thread that calls `run`.

    `listen`, `use`, `hear`, `record`, `close` and `snapshot` may be called from any thread; what they ask for takes effect
    between two pictures. The engine owns the source it listens to and the avatar it uses, and closes both.

    Attributes
    ----------
    latest, history, timings
        The newest picture, what was heard, and where the time went; see their classes.
    on_state, on_trouble, on_fault
        Called on the engine's thread, all rarely: the state changed; something is wrong, in words; the device failed and the
        processor goes on, in words, or the device is used again ("").
    """

    def __init__(self, avatar: Avatar, sinks: Sequence[Sink] = ()) -> None:
        picture = avatar.manifest.picture
        self.latest = Latest(picture.height, picture.width)
        self.history = History()
        self.timings = Timings(PARTS)
        self.on_state: Callable[[State], None] = lambda _state: None
        self.on_trouble: Callable[[str], None] = lambda _sentence: None
        self.on_fault: Callable[[str], None] = lambda _sentence: None
        self._sinks: tuple[Sink, ...] = (self.latest, self.history, *sinks)
        self._pipeline, self.frames = self._prepare(avatar)
        self._source: Source | None = None
        self._state = State.RESTING
        self._trouble = self._fault = ""
        self._recorder: Recorder | None = None
        self._mail = Mailbox()
        self._changeover = Changeover()
        self._index = self._heard_end = 0
        self._figures = Figures(self.latest, self.timings)
        self._next_rest_s = self._heard_at_s = 0.0

    # Commands, from any thread.

    def listen(self, source: Source | None) -> None:
        """Listen to ``source`` from the next picture on, or to nothing."""
        self._mail.post(lambda: self._listen(source))

    def use(self, avatar: Avatar) -> None:
        """Show ``avatar`` from the next picture on and close the one before; what that takes is made on the caller's thread."""
        self.latest.make_room(avatar.manifest.picture.height, avatar.manifest.picture.width)
        prepared = self._prepare(avatar)
        self._mail.post(lambda: self._use(*prepared))

    def hear(self, hearing: Hearing) -> None:
        """Use another encoder of the avatar from the next picture on, see `Changeover`; not if that avatar has gone."""
        self._mail.post(lambda: self._hear(hearing))

    def record(self, recorder: Recorder | None) -> None:
        """Give every picture from the next on to ``recorder``, and its tap the source's sound; None lets go of it.

        The recorder stays the caller's: call its ``finish`` once `recording` is not it any more.
        """
        self._mail.post(lambda: self._record(recorder))

    @property
    def recording(self) -> Recorder | None:
        """Who gets the pictures now; None also after a recorder failed, which `on_trouble` tells."""
        return self._recorder

    def close(self) -> None:
        """End `run`, which then closes the source and the avatar."""
        self._mail.close()

    def snapshot(self, *, with_parts: bool = True) -> Snapshot:
        """Say how the engine is; ``with_parts`` costs a sort of ten seconds of pictures."""
        now, trouble = (self._pipeline, self._source, self._index), self._trouble
        return self._figures.snapshot(self._state, *now, trouble=trouble, with_parts=with_parts)

    def pools(self) -> list[PoolUse]:
        """Say how much of each pool is in use."""
        frames = self.frames
        return [PoolUse(frames.name, frames.in_use, frames.size, frames.most_in_use)]

    def queues(self) -> list[QueueUse]:
        """Say how full each queue is and what it lost."""
        return self._figures.queues(self._pipeline, self._source, self._index)

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
            if self._source is not None:
                self._source.close()
            self._pipeline.avatar.close()

    def _live(self, source: Source) -> None:
        heard = source.poll(monotonic())
        if heard is SourceState.ENDED:
            trouble = source.trouble
            self._listen(None)
            if trouble:
                self._say(trouble)
            return
        if heard is SourceState.LOST:
            if self._state is not State.LOST:
                self._say(source.trouble or f"No sound comes from {source.name}; the picture rests until it is back.")
                self._enter(State.LOST)
            self._rest(until_s=self._next_rest_s)
            return
        if self._state is State.LOST:
            self._trouble = ""
            self._index = max(self._index, self._pipeline.timeline.newest_due(self._pipeline.ring.end))
            self._pipeline.start(self._index)
            self._tap()
            self._enter(State.LIVE)

        ring, timeline, change = self._pipeline.ring, self._pipeline.timeline, self._changeover
        wait_s = min(WAIT_S, max(LEAST_WAIT_S, self._next_rest_s - monotonic())) if change.holds else WAIT_S
        if not ring.wait_for(timeline.needs(self._index), wait_s):
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
        if backlog > TOLERATED_BACKLOG + change.beats:
            self._skip(backlog)
        self._make()
        change.made(backlog)

    def _skip(self, count: int) -> None:
        self._figures.skipped += count
        self._index += count
        self._pipeline.avatar.portrait.skip(count)

    def _make(self) -> None:
        pipeline, index = self._pipeline, self._index
        frame = self.frames.acquire()
        try:
            if self._fill(frame, index):
                self._figures.pictures += 1
                self._index += 1
                self._next_rest_s = frame.stamps.started_at_s + 1.0 / pipeline.timeline.fps
                self._hand_on(frame)
        finally:
            self.frames.release(frame)

    def _fill(self, frame: Frame, index: int) -> bool:
        """Make picture ``index`` with its stamps; tell whether its sound was still there."""
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
        self._figures.time(frame.stamps)
        return True

    def _rest(self, until_s: float, *, hold: bool = False) -> None:
        """Show the idle loop's next picture at ``until_s``, unless a command comes first.

        With ``hold`` the mouth stays as it was, and it is only for whoever looks: in a recording its time belongs to others.
        """
        if not self._mail.wait_until(until_s):
            return
        now = monotonic()
        period_s = 1.0 / self._pipeline.timeline.fps
        # After a long stall begin a new beat instead of hurrying.
        self._next_rest_s = until_s + period_s if now - until_s < period_s else now + period_s
        frame = self.frames.acquire()
        try:
            (self._pipeline.hold if hold else self._pipeline.rest)(frame)
            frame.stamps.started_at_s = frame.stamps.made_at_s = now
            self._hand_on(frame, recorded=not hold)
        finally:
            self.frames.release(frame)

    def _hand_on(self, frame: Frame, *, recorded: bool = True) -> None:
        for sink in self._sinks:
            sink.put(frame)
        if self._recorder is not None and recorded:
            self._recorder.put(frame)
            if self._recorder.failure:
                self._say(self._recorder.failure)
                self._record(None)

    # Commands, on the engine's thread.

    def _listen(self, source: Source | None) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None
        self._trouble = ""
        if source is not None:
            self._changeover = Changeover()
            ring = Ring(int(RING_S * self._pipeline.timeline.rate))
            self._pipeline.start(0, ring)
            self.history.clear()
            self._figures.clear()
            self._index = self._heard_end = 0
            self._heard_at_s = monotonic()
            try:
                source.open(ring)
            except StudioError as error:
                source.close()
                self._say(str(error))
            else:
                self._source = source
                self._tap()
        self._enter(State.RESTING if self._source is None else State.LIVE)

    def _record(self, recorder: Recorder | None) -> None:
        self._recorder = recorder
        self._tap()

    def _tap(self) -> None:
        """Lead the source's sound to the recorder too, or no longer."""
        ring, recorder = self._pipeline.ring, self._recorder
        ring.tap = Outlet(recorder.tap, ring.source_rate) if recorder is not None and ring.source_rate else None

    def _use(self, pipeline: Pipeline, frames: Pool[Frame]) -> None:
        before, self._pipeline, self.frames = self._pipeline, pipeline, frames
        self._pipeline.ring = before.ring
        self._go_over(before.timeline)
        # Waited for: what its thread held goes back with the rest.
        before.avatar.close()
        del before
        heap.give_back()

    def _hear(self, hearing: Hearing) -> None:
        pipeline = self._pipeline
        if hearing is pipeline.avatar.hearing or not pipeline.avatar.has(hearing):
            return
        before = pipeline.timeline
        pipeline.hear(hearing, self.frames)
        self._go_over(before)

    def _go_over(self, before: Timeline) -> None:
        """Find the next picture of another look-ahead, and let the pipeline hear what it has to know for it."""
        pipeline = self._pipeline
        index = self._changeover.begin(before, pipeline.timeline, self._source, heard=pipeline.ring.end, index=self._index)
        self._figures.passed += index - self._index
        self._index = index
        pipeline.resume(index)
        self._look_for_fault()

    def _prepare(self, avatar: Avatar) -> tuple[Pipeline, Pool[Frame]]:
        avatar.portrait.patience_s, avatar.portrait.repeats = PATIENCE_S, True
        pipeline = pipeline_for(avatar, Ring(int(RING_S * avatar.timeline.rate)), self.history)
        pipeline.comparison, pipeline.on_fault = self.latest.comparison, self._look_for_fault
        return pipeline, Pool("frames", [avatar.new_frame() for _ in range(FRAMES)])

    def _enter(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.on_state(state)

    def _look_for_fault(self) -> None:
        before, self._fault = self._fault, self._pipeline.fallen
        if self._fault != before:
            self.on_fault(self._fault)

    def _say(self, sentence: str) -> None:
        self._trouble = sentence
        self.on_trouble(sentence)
