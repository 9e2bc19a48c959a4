"""The engine keeps time, rests, switches and ends, whatever its source does."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.avatars.format_reading import read_manifest
from studio.engine.core.protocols import Level, SourceState
from studio.engine.core.timeline import Timeline
from studio.engine.engine import EARLY, Engine, State
from studio.engine.models.performer import Performer
from studio.engine.sources.tone import Tone
from studio.errors import DeviceError
from studio.media.pictures import VideoReader
from studio.outputs.preview import Preview
from studio.outputs.recording import Recording
from tests import tiny_avatar
from tests.plain_output import PlainOutput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from studio.engine.core.frame import Stamps
    from studio.engine.core.ring import Ring


class Pushed:
    """A source that the test writes by hand."""

    name = "the test"
    gain = 1.0
    level = Level()
    device_latency_s = 0.0
    overflows = 0
    trouble = ""

    def __init__(self) -> None:
        self.ring: Ring | None = None
        self.state = SourceState.RUNNING
        self.closed = False
        self.opened = threading.Event()

    def open(self, ring: Ring) -> None:
        self.ring = ring
        self.opened.set()

    def poll(self, now_s: float) -> SourceState:
        return self.state

    def lead_by(self, change_s: float) -> bool:
        return False

    def close(self) -> None:
        self.closed = True

    def push(self, samples: int, value: float = 0.1) -> None:
        assert self.opened.wait(5)
        assert self.ring is not None
        self.ring.write(np.full(samples, value, np.float32), time.monotonic())


class Slow(Pushed):
    """A device that takes until it is told to open, and as long to close."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.may_open, self.may_close = threading.Event(), threading.Event(), threading.Event()

    def open(self, ring: Ring) -> None:
        self.asked.set()
        assert self.may_open.wait(60)
        super().open(ring)

    def close(self) -> None:
        assert self.may_close.wait(60)
        super().close()


class Broken(Pushed):
    def open(self, ring: Ring) -> None:
        raise DeviceError("There is no microphone: plug one in.")


class Seen(PlainOutput):
    """An output that remembers the indices, live or not."""

    def __init__(self) -> None:
        self.live: list[int] = []
        self.rested = 0
        self.slow_s = 0.0

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        if stamps.live:
            self.live.append(stamps.index)
            time.sleep(self.slow_s)
        else:
            self.rested += 1
        return True


def until(condition: Callable[[], object], timeout_s: float = 60.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.002)


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def engine(tiny: Path, seen: Seen) -> Iterator[Engine]:
    engine = Engine(Performer.load(tiny))
    engine.add(seen)
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    yield engine
    engine.close()
    thread.join(5)


def test_without_a_source_the_idle_loop_plays(engine: Engine, seen: Seen) -> None:
    preview = Preview()
    engine.add(preview)
    until(lambda: seen.rested >= 3)

    assert engine.snapshot().state is State.RESTING
    until(lambda: preview.take() is not None)


def test_every_due_picture_is_made_in_order(engine: Engine, seen: Seen) -> None:
    source = Pushed()
    engine.listen(source)
    for pushed in range(320, 20_000, 320):
        source.push(320)
        due = Timeline(mel_ahead=tiny_avatar.MEL_AHEAD).newest_due(pushed) + 1
        until(lambda due=due: len(seen.live) == due)

    assert seen.live == list(range(len(seen.live)))
    assert len(seen.live) > 25
    assert engine.snapshot().skipped == 0


def test_a_slow_stage_skips_but_keeps_time(engine: Engine, seen: Seen) -> None:
    seen.slow_s = 0.05
    source = Pushed()
    engine.listen(source)
    for _ in range(100):
        source.push(640)
        time.sleep(0.01)
    until(lambda: seen.live and seen.live[-1] >= 95)

    now = engine.snapshot()
    assert now.skipped + now.passed == seen.live[-1] + 1 - len(seen.live)
    assert now.skipped > 0
    assert seen.live == sorted(set(seen.live))


class Burst(Pushed):
    """A source whose opening takes long: half its sound is there then, and the rest comes during the first picture."""

    came = 16_000

    def open(self, ring: Ring) -> None:
        super().open(ring)
        self.push(self.came // 2)


def test_the_first_pictures_are_the_newest_that_are_due(tiny: Path) -> None:
    timeline = Timeline(mel_ahead=tiny_avatar.MEL_AHEAD)
    source = Burst()

    class Slow(Seen):
        def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
            if stamps.live and not self.live:
                source.push(source.came // 2)
            return super().picture(picture, stamps)

    seen, engine = Slow(), Engine(Performer.load(tiny))
    engine.add(seen)
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    try:
        engine.listen(source)
        until(lambda: len(seen.live) == 2)
        assert seen.live == [timeline.newest_due(source.came // 2), timeline.newest_due(source.came)]
        until(lambda: engine.snapshot().pictures == 2)
        now = engine.snapshot()
        assert (now.skipped, now.passed) == (0, seen.live[-1] - 1)
        # From then on what is missed is a loss.
        for number in range(2, EARLY + 1):
            source.push(640)
            until(lambda number=number: len(seen.live) == number + 1)
        source.push(16_000)
        until(lambda: engine.snapshot().skipped > 0)
    finally:
        engine.close()
        thread.join(5)


def test_a_lost_source_rests_the_picture_and_goes_on_by_itself(engine: Engine, seen: Seen) -> None:
    sentences: list[str] = []
    engine.on_trouble = sentences.append
    source = Pushed()
    engine.listen(source)
    source.push(6400)
    until(lambda: seen.live)
    source.state = SourceState.LATE
    until(lambda: engine.snapshot().state is State.LATE)
    assert engine.snapshot().trouble == ""
    source.state = SourceState.LOST
    until(lambda: engine.snapshot().state is State.LOST)
    rested = seen.rested
    until(lambda: seen.rested > rested + 2)

    source.state = SourceState.RUNNING
    until(lambda: engine.snapshot().state is State.LIVE)
    before = len(seen.live)
    source.push(6400)
    until(lambda: len(seen.live) > before)

    assert sentences == ["No sound comes from the test; the picture rests until it is back."]
    assert engine.snapshot().trouble == ""


def test_the_trouble_of_a_source_that_goes_on_is_told_at_once_and_not_again_at_its_end(engine: Engine, seen: Seen) -> None:
    sentences: list[str] = []
    engine.on_trouble = sentences.append
    for _ in range(2):
        sentences.clear()
        source = Pushed()
        engine.listen(source)
        source.push(3200)
        until(lambda: engine.snapshot().state is State.LIVE)
        source.trouble = "There is no loudspeaker."
        until(lambda: sentences)
        assert engine.snapshot().state is State.LIVE
        source.state = SourceState.ENDED
        until(lambda: engine.snapshot().state is State.RESTING)

        assert sentences == ["There is no loudspeaker."]


def test_a_source_that_stops_delivering_leaves_the_idle_loop_playing(engine: Engine, seen: Seen) -> None:
    source = Pushed()
    engine.listen(source)
    source.push(3200)
    until(lambda: seen.live)
    rested = seen.rested

    until(lambda: seen.rested > rested + 3)


def test_a_source_that_cannot_open_is_told_in_words(engine: Engine) -> None:
    sentences: list[str] = []
    engine.on_trouble = sentences.append
    broken = Broken()
    engine.listen(broken)
    until(lambda: sentences)

    assert sentences == ["There is no microphone: plug one in."]
    assert engine.snapshot().trouble == sentences[0]
    assert engine.snapshot().state is State.RESTING
    assert broken.closed


def test_pictures_go_on_while_a_source_takes_its_time_to_open_and_to_close(engine: Engine, seen: Seen) -> None:
    slow, before = Slow(), Pushed()
    engine.listen(before)
    before.push(3200)
    until(lambda: seen.live)
    engine.listen(slow)
    assert slow.asked.wait(5)
    assert before.closed
    rested = seen.rested
    until(lambda: seen.rested > rested + 5)
    assert not slow.opened.is_set()
    slow.may_open.set()
    live = len(seen.live)
    slow.push(6400)
    until(lambda: len(seen.live) > live)
    assert engine.snapshot().source == slow.name

    engine.listen(None)
    rested = seen.rested
    until(lambda: seen.rested > rested + 5)
    assert not slow.closed
    slow.may_close.set()
    until(lambda: engine.snapshot().state is State.RESTING)
    assert slow.closed


def test_of_sources_that_are_asked_for_while_one_opens_the_last_is_heard_and_the_others_are_closed(
        engine: Engine, seen: Seen) -> None:
    slow, passed_over, last = Slow(), Pushed(), Pushed()
    slow.may_close.set()
    states: list[State] = []
    engine.on_state = states.append
    engine.listen(slow)
    assert slow.asked.wait(5)
    engine.listen(passed_over)
    until(lambda: not engine._mail._commands)
    engine.listen(last)
    until(lambda: passed_over.closed)
    slow.may_open.set()
    last.push(6400)
    until(lambda: seen.live)
    assert not passed_over.opened.is_set()
    assert slow.closed
    assert not last.closed
    assert states == [State.LIVE]


def test_a_source_that_opens_after_the_end_is_closed(tiny: Path) -> None:
    engine, slow = Engine(Performer.load(tiny)), Slow()
    slow.may_close.set()
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    engine.listen(slow)
    assert slow.asked.wait(5)
    engine.close()
    thread.join(10)
    assert not thread.is_alive(), "it is not waited for without end"
    slow.may_open.set()
    until(lambda: slow.closed)


def test_a_sound_that_ends_leaves_the_engine_resting(engine: Engine) -> None:
    source = Pushed()
    engine.listen(source)
    source.push(3200)
    source.state = SourceState.ENDED

    until(lambda: source.closed)
    until(lambda: engine.snapshot().state is State.RESTING)


def test_stopping_rests_the_mouth_within_three_pictures(engine: Engine, seen: Seen) -> None:
    source = Pushed()
    engine.listen(source)
    source.push(16_000)
    until(lambda: seen.live)
    rested, live = seen.rested, len(seen.live)
    engine.listen(None)
    until(lambda: seen.rested > rested)

    # 100 ms are two pictures and a half; how long these take depends on the machine.
    assert len(seen.live) - live <= 3
    until(lambda: source.closed)


def test_an_avatar_is_switched_while_live(engine: Engine, seen: Seen, tmp_path: Path) -> None:
    source = Pushed()
    engine.listen(source)
    source.push(6400)
    until(lambda: seen.live)
    engine.use(Performer.load(tiny_avatar.write(tmp_path / "other", right=2)))
    before = len(seen.live)
    while len(seen.live) < before + 10:
        source.push(640)
        time.sleep(0.02)

    assert seen.live == sorted(set(seen.live))


def test_a_late_idle_loop_does_not_hold_up_the_mouth(
    tiny: Path, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Decoding stands still from the tenth picture on; the sound goes on, and so do the pictures."""
    go, decode, count = threading.Event(), VideoReader.next, [0]

    def slow(self: VideoReader) -> object:
        count[0] += 1
        if count[0] > 10:
            go.wait(10)
        return decode(self)

    monkeypatch.setattr(VideoReader, "next", slow)
    engine = Engine(Performer.load(tiny))
    engine.add(seen)
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    source = Pushed()
    engine.listen(source)
    try:
        for pushed in range(640, 30_000, 640):
            source.push(640)
            due = Timeline(mel_ahead=tiny_avatar.MEL_AHEAD).newest_due(pushed) + 1
            until(lambda due=due: len(seen.live) >= due)
        stalls = engine.snapshot().stalls
    finally:
        go.set()
        engine.close()
        thread.join(5)

    assert seen.live == list(range(len(seen.live)))
    assert len(seen.live) > 30
    assert stalls > 20


def test_starting_and_stopping_a_hundred_times_leaves_nothing_behind(engine: Engine, seen: Seen) -> None:
    threads = set(threading.enumerate())
    for _ in range(100):
        source = Pushed()
        engine.listen(source)
        source.push(2600)
        engine.listen(None)
        until(lambda source=source: source.closed)

    assert engine.frames.in_use <= 1
    until(lambda: set(threading.enumerate()) <= threads)


def test_a_picture_carries_when_it_was_heard_and_made(engine: Engine) -> None:
    source, preview = Pushed(), Preview()
    engine.add(preview)
    engine.listen(source)
    source.push(3200)
    until(lambda: (shown := preview.take()) is not None and shown.stamps.live)
    source.push(640)
    until(lambda: engine.snapshot().latency_ms is not None)

    parts = engine.snapshot().parts_ms
    assert set(parts) == {"device", "look_ahead", "wait", "mel", "encode", "generate", "composite", "total"}
    assert 100 < parts["look_ahead"][0] <= 120


def test_a_recording_has_the_source_at_its_own_quality_and_every_picture(engine: Engine, tiny: Path, tmp_path: Path) -> None:
    recorder = Recording(tmp_path / "clip.mp4", read_manifest(tiny), waits=True)
    engine.add(recorder)
    engine.listen(Tone())
    until(lambda: recorder.elapsed_s > 2.0, 20.0)
    assert engine.remove(recorder)
    recorder.close()

    with av.open(str(recorder.path)) as clip:
        pictures = sum(1 for _ in clip.decode(video=0))
    with av.open(str(recorder.path)) as clip:
        sound = np.concatenate([one.to_ndarray()[0] for one in clip.decode(audio=0)])
    assert recorder.dropped == 0
    assert pictures == recorder.status().sent > 0
    assert abs(len(sound) / 48_000 - recorder.elapsed_s) < 0.3
    assert np.abs(sound).max() > 0.1


def test_a_recording_that_fails_is_told_and_let_go(engine: Engine, tiny: Path, tmp_path: Path) -> None:
    sentences: list[str] = []
    engine.on_trouble = sentences.append
    recorder = Recording(tmp_path / "clip.mp4", read_manifest(tiny))
    recorder.failure = "The disk is full."
    engine.add(recorder)
    until(lambda: sentences)

    assert sentences == ["The disk is full."]
    assert recorder not in engine.program.outputs
    recorder.close(keep=False)
