"""Every look-ahead gives live what it gives offline, and one changes into another between two pictures."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.avatars.format_reading import read_manifest
from studio.avatars.latency_profiles import choose
from studio.engine.core.history import History
from studio.engine.core.pool import Pool
from studio.engine.core.ring import Ring
from studio.engine.core.timeline import Timeline
from studio.engine.engine import Engine
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from studio.engine.sources.tone import Tone
from studio.errors import AvatarError
from studio.outputs.recording import Recording
from tests import tiny_avatar
from tests.engine.test_engine import Pushed, Seen, until
from tests.engine.test_pipeline import pictures, speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LOOK_AHEADS = (40, 80, 120, 200)
PICTURE = 640
"""Samples of one."""


class Led(Pushed):
    """A source that is heard aloud: the ring gets ``lead`` samples more than were pushed."""

    def __init__(self, lead: int) -> None:
        super().__init__()
        self.lead = lead
        self.played = 0
        self.changes: list[float] = []

    def lead_by(self, change_s: float) -> bool:
        self.changes.append(change_s)
        self.lead += round(change_s * 16_000)
        return True

    def play(self, samples: int) -> None:
        assert self.opened.wait(5)
        assert self.ring is not None
        self.played += samples
        due = self.played + self.lead - self.ring.end
        if due > 0:
            self.push(due)


def features(folder: Path, look_ahead_ms: int, sound: np.ndarray) -> dict[int, np.ndarray]:
    """Give what the generator gets for every picture of a sound that is heard with one look-ahead throughout."""
    avatar = Performer.load(folder, look_ahead_ms=look_ahead_ms)
    ring = Ring(len(sound))
    ring.write(sound, 0.0)
    pipeline, frame, found = Pipeline(avatar, ring), avatar.new_frame(), {}
    for index in range(pipeline.timeline.newest_due(len(sound)) + 1):
        pipeline.make(index, frame)
        found[index] = frame.features[0].copy()
    avatar.close()
    return found


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def start(hearing_far: Path, seen: Seen) -> Iterator[Callable[[int], tuple[Engine, Performer]]]:
    """Run an engine whose avatar begins with a look-ahead."""
    running: list[tuple[Engine, threading.Thread]] = []

    def begin(look_ahead_ms: int) -> tuple[Engine, Performer]:
        avatar = Performer.load(hearing_far, look_ahead_ms=look_ahead_ms)
        engine = Engine(avatar)
        engine.add(seen)
        thread = threading.Thread(target=engine.run, name="engine")
        thread.start()
        running.append((engine, thread))
        return engine, avatar

    yield begin
    for engine, thread in running:
        engine.close()
        thread.join(5)


def hear(engine: Engine, avatar: Performer, look_ahead_ms: int) -> None:
    engine.use_encoder(avatar.encoder_of(choose(avatar.manifest, look_ahead_ms)))
    until(lambda: avatar.encoder.profile.choice_ms == look_ahead_ms)


@pytest.mark.parametrize("look_ahead_ms", LOOK_AHEADS)
def test_live_equals_offline_with_every_look_ahead(hearing_far: Path, look_ahead_ms: int) -> None:
    results = []
    for blocks in ([160] * 40 + [1, 999, 3000], []):
        avatar = Performer.load(hearing_far, look_ahead_ms=look_ahead_ms)
        results.append(pictures(avatar, blocks, speech()))
        avatar.close()

    live, offline = results
    assert len(live) == len(offline) == avatar.timeline.newest_due(len(speech())) + 1 > 30
    assert all(np.array_equal(one, other) for one, other in zip(live, offline, strict=True))


def test_the_sentence_of_a_missing_look_ahead_comes_before_anything_is_opened(tiny: Path) -> None:
    with pytest.raises(AvatarError, match="Tiny has no encoder for 40 ms of look-ahead: choose 120 ms"):
        Performer.load(tiny, look_ahead_ms=40)


@pytest.mark.parametrize(("before", "after"), [(40, 200), (200, 40), (120, 80), (80, 120)])
def test_after_a_change_every_picture_is_as_if_there_had_been_none(hearing_far: Path, before: int, after: int) -> None:
    sound = speech(2.4)
    offline = {one: features(hearing_far, one, sound) for one in (before, after)}
    avatar, ring = Performer.load(hearing_far, look_ahead_ms=before), Ring(12 * 16_000)
    ring.write(sound, 0.0)
    frames = Pool("frames", [avatar.new_frame()])
    pipeline = Pipeline(avatar, ring)
    frame = frames.acquire()
    for index in range(20):
        pipeline.make(index, frame)
        assert np.array_equal(frame.features[0], offline[before][index])
    frames.release(frame)

    pipeline.use_encoder(avatar.encoder_of(choose(avatar.manifest, after)), frames)
    pipeline.resume(20)
    frame = frames.acquire()
    for index in range(20, 40):
        pipeline.make(index, frame)
        assert np.allclose(frame.features[0], offline[after][index], atol=1e-6), index
    avatar.close()


def test_where_the_ring_has_forgotten_the_rest_is_silence(hearing_far: Path) -> None:
    avatar, ring = Performer.load(hearing_far), Ring(20_000)
    ring.write(speech(4.0), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()

    pipeline.resume(90)
    pipeline.make(90, frame)
    avatar.close()

    assert np.isfinite(frame.features).all()


def test_a_longer_look_ahead_misses_no_picture_and_the_picture_never_stands_still(
    start: Callable[[int], tuple[Engine, Performer]], seen: Seen
) -> None:
    engine, avatar = start(40)
    source = Pushed()
    engine.listen(source)
    for made in range(1, 11):
        source.push(600 if made == 1 else PICTURE)
        until(lambda made=made: len(seen.live) == made)
    rested = seen.rested

    hear(engine, avatar, 200)
    # No picture is due before 160 ms more were heard; meanwhile the person goes on moving.
    until(lambda: seen.rested >= rested + 3)
    assert seen.live == list(range(10))
    for _ in range(8):
        source.push(PICTURE)
        time.sleep(0.02)
    until(lambda: len(seen.live) >= 13)

    assert seen.live == list(range(len(seen.live)))
    assert engine.snapshot().skipped == engine.snapshot().passed == 0


def test_a_held_mouth_is_the_last_one_and_no_picture_of_the_sound(hearing_far: Path) -> None:
    avatar, ring = Performer.load(hearing_far, look_ahead_ms=40), Ring(32_000)
    ring.write(speech(), 0.0)
    frames, pipeline = Pool("frames", [avatar.new_frame()]), Pipeline(avatar, ring, History())
    frame = frames.acquire()
    for index in range(18):
        pipeline.make(index, frame)
    aperture, position = frame.stamps.aperture, avatar.idle_loop.index
    assert aperture > 5
    frames.release(frame)

    pipeline.use_encoder(avatar.encoder_of(choose(avatar.manifest, 200)), frames)
    pipeline.resume(18)
    frame = frames.acquire()
    pipeline.hold(frame)
    after = avatar.idle_loop.index
    avatar.close()

    assert frame.stamps.aperture == pytest.approx(aperture, rel=0.05)
    assert not frame.stamps.live
    assert after == (position + 1) % tiny_avatar.FRAMES


def test_a_shorter_look_ahead_makes_the_newest_picture_and_calls_none_skipped(
    start: Callable[[int], tuple[Engine, Performer]], seen: Seen
) -> None:
    engine, avatar = start(200)
    source = Pushed()
    engine.listen(source)
    source.push(30 * PICTURE)
    newest = Timeline(mel_ahead=14).newest_due(30 * PICTURE)
    until(lambda: seen.live and seen.live[-1] == newest)
    before = engine.snapshot()

    hear(engine, avatar, 40)
    now_due = Timeline(mel_ahead=1).newest_due(30 * PICTURE)
    until(lambda: seen.live[-1] == now_due)
    source.push(PICTURE)
    until(lambda: seen.live[-1] > now_due)

    assert engine.snapshot().skipped == before.skipped
    assert engine.snapshot().passed - before.passed == now_due - newest - 1 == 3
    assert seen.live == sorted(set(seen.live))


def test_what_is_heard_aloud_moves_instead_of_the_pictures(
    start: Callable[[int], tuple[Engine, Performer]], seen: Seen
) -> None:
    engine, avatar = start(40)
    source = Led(lead=600)
    engine.listen(source)

    def play(pictures: int) -> None:
        for _ in range(pictures):
            for _ in range(4):
                source.play(PICTURE // 4)
                time.sleep(0.01)
            # Whatever the look-ahead: the picture of what is heard now is there.
            due = Timeline(mel_ahead=1).newest_due(source.played + 600) + 1
            until(lambda due=due: len(seen.live) >= due)

    play(15)
    hear(engine, avatar, 200)
    play(15)
    hear(engine, avatar, 40)
    play(20)

    assert source.changes == pytest.approx([0.1625, -0.1625])
    assert seen.live == list(range(len(seen.live))), "none is left out on the way there and back"
    assert engine.snapshot().skipped == engine.snapshot().passed == 0


def test_changing_many_times_binds_no_more_arrays_than_once(
    start: Callable[[int], tuple[Engine, Performer]], seen: Seen
) -> None:
    engine, avatar = start(40)
    source = Pushed()
    engine.listen(source)
    for turn in range(40):
        hear(engine, avatar, LOOK_AHEADS[turn % 4])
        made = len(seen.live)
        source.push(6 * PICTURE)
        until(lambda made=made: len(seen.live) > made)

    assert seen.live == sorted(set(seen.live))
    assert len(avatar._encoders) == 4
    assert len(avatar.generator._bindings) <= 2
    assert all(len(one.network._bindings) <= 2 for one in avatar._encoders.values())


def test_an_encoder_of_an_avatar_that_has_gone_is_not_taken(
    start: Callable[[int], tuple[Engine, Performer]], hearing_far: Path, seen: Seen
) -> None:
    engine, avatar = start(40)
    late = avatar.encoder_of(choose(avatar.manifest, 200))
    other = Performer.load(hearing_far, look_ahead_ms=80)
    engine.use(other)
    engine.use_encoder(late)
    rested = seen.rested
    until(lambda: seen.rested > rested + 1)

    assert other.encoder.profile.choice_ms == 80


def test_an_encoder_that_was_exchanged_meanwhile_is_not_read_again(tmp_path: Path) -> None:
    folder = tiny_avatar.write(tmp_path / "spoiled", profiles=tiny_avatar.PROFILES)
    avatar = Performer.load(folder)
    (folder / "encoder-040.onnx").write_bytes(b"no network")

    found = avatar.encoder_of(choose(avatar.manifest, 40))
    avatar.close()

    assert found.profile.choice_ms == 40


def test_a_recording_goes_on_in_step_through_a_change(
    start: Callable[[int], tuple[Engine, Performer]], hearing_far: Path, tmp_path: Path
) -> None:
    engine, avatar = start(40)
    recorder = Recording(tmp_path / "clip.mp4", read_manifest(hearing_far), waits=True)
    engine.listen(Tone())
    until(lambda: engine.snapshot().pictures > 5)
    engine.add(recorder)
    for end_s, look_ahead_ms in ((0.6, 200), (1.4, 40), (2.0, 40)):
        until(lambda end_s=end_s: recorder.elapsed_s > end_s, 20.0)
        hear(engine, avatar, look_ahead_ms)
    assert engine.remove(recorder)
    recorder.close()

    with av.open(str(recorder.path)) as clip:
        shown = [float(one.time) for one in clip.decode(video=0)]
    with av.open(str(recorder.path)) as clip:
        samples = sum(one.samples for one in clip.decode(audio=0))
    assert shown == sorted(set(shown))
    assert abs(samples / 48_000 - recorder.elapsed_s) < 0.3
