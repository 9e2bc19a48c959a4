"""Sound becomes the same pictures however it arrives, and nothing new is allocated on the way."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.engine.core.history import History
from studio.engine.core.ring import Ring
from studio.engine.frontends.log_mel import log_mel
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from tests import tiny_avatar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def speech(seconds: float = 1.6) -> np.ndarray:
    t = np.arange(int(16_000 * seconds)) / 16_000
    buzz = np.sign(np.sin(2 * np.pi * 150 * t)) + 0.1 * np.random.default_rng(5).normal(size=len(t))
    return (0.3 * buzz * (np.sin(2 * np.pi * 2 * t) > 0)).astype(np.float32)


@pytest.fixture
def avatar(tiny: Path) -> Iterator[Performer]:
    avatar = Performer.load(tiny)
    yield avatar
    avatar.close()


def pictures(avatar: Performer, blocks: list[int], sound: np.ndarray) -> list[np.ndarray]:
    """Feed ``sound`` in ``blocks`` and make each picture as soon as it is due."""
    ring = Ring(16_000)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    made, at, index = [], 0, 0
    for size in [*blocks, len(sound)]:
        for start in range(at, min(at + size, len(sound)), 4000):
            block = sound[start : min(start + 4000, at + size)]
            ring.write(block, 0.0)
            while index <= pipeline.timeline.newest_due(ring.end):
                pipeline.make(index, frame)
                made.append(frame.picture.copy())
                index += 1
        at = min(at + size, len(sound))
    return made


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blocks=st.lists(st.integers(1, 5000), max_size=12))
def test_live_equals_offline_for_any_block_sizes(tiny: Path, blocks: list[int]) -> None:
    results = []
    for sizes in (blocks, []):
        avatar = Performer.load(tiny)
        results.append(pictures(avatar, sizes, speech()))
        avatar.close()

    live, offline = results
    assert len(live) == len(offline) > 20
    assert all(np.array_equal(one, other) for one, other in zip(live, offline, strict=True))


def test_the_encoder_hears_the_window_of_the_whole_sound(avatar: Performer) -> None:
    sound, ring = speech(), Ring(32_000)
    ring.write(sound, 0.0)
    pipeline, frame, whole = Pipeline(avatar, ring), avatar.new_frame(), log_mel(sound)

    for index in range(25):
        pipeline.make(index, frame)

    end = pipeline.timeline.mel_end(24)
    assert np.abs(frame.mel[0, 0].T - whole[end - tiny_avatar.MEL_FRAMES : end]).max() < 1e-5


def test_starting_in_the_middle_hears_what_came_before(avatar: Performer) -> None:
    sound, ring = speech(), Ring(32_000)
    ring.write(sound, 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    for index in range(21):
        pipeline.make(index, frame)
    straight = frame.features.copy()

    pipeline.start(20)
    pipeline.make(20, frame)

    assert np.allclose(straight, frame.features, atol=1e-6)


def test_a_loud_sound_opens_the_mouth_and_silence_closes_it(avatar: Performer) -> None:
    ring = Ring(64_000)
    ring.write(np.concatenate([np.zeros(16_000, np.float32), speech(1.0)]), 0.0)
    pipeline, frame = Pipeline(avatar, ring, History()), avatar.new_frame()
    apertures = []
    for index in range(40):
        pipeline.make(index, frame)
        apertures.append(frame.stamps.aperture)

    assert max(apertures[:18]) == 0
    assert max(apertures[25:]) > 5


def test_neighbouring_features_reach_the_generator_in_order_of_time(tmp_path: Path) -> None:
    avatar = Performer.load(tiny_avatar.write(tmp_path / "wide", left=2, right=1))
    sound, ring = speech(), Ring(32_000)
    ring.write(sound, 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    rows = []
    for index in range(20):
        pipeline.make(index, frame)
        rows.append(frame.features[0].copy())
    avatar.close()

    assert (rows[0][:2] == 0).all(), "before the stretch there is nothing"
    assert all(np.array_equal(before[1:], after[:-1]) for before, after in pairwise(rows))


@pytest.mark.parametrize(("edge", "same", "zero"), [("zero", 0, 5), ("once", 1, 4), ("repeat", 5, 0)])
def test_before_the_first_picture_the_avatar_s_own_rule_holds(tmp_path: Path, edge: str, same: int, zero: int) -> None:
    folder = tiny_avatar.write(tmp_path / "wide", left=5, right=2)
    manifest = folder / "avatar.toml"
    manifest.write_text(manifest.read_text().replace('edge = "zero"', f'edge = "{edge}"'))
    avatar = Performer.load(folder)
    ring = Ring(32_000)
    ring.write(speech(), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()

    for start in (0, 10):
        pipeline.start(start)
        pipeline.make(start, frame)
        rows = frame.features[0]
        assert (rows[:zero] == 0).all()
        assert (rows[zero : zero + same] == rows[5]).all()
        assert (rows[5:] > 0).all()
    pipeline.make(11, frame)
    avatar.close()

    moved = max(0, 4 - same)
    assert (rows[:moved] == 0).all()
    assert (rows[moved:5] == rows[4]).all()


def test_nothing_as_large_as_an_array_is_allocated_after_warm_up(avatar: Performer) -> None:
    ring = Ring(64_000)
    ring.write(speech(3.0), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    for index in range(30):
        pipeline.make(index, frame)
    addresses = [array.ctypes.data for array in (frame.mel, frame.features, frame.face, frame.mouth)]
    pictures = {array.ctypes.data for array in (frame.picture, *avatar.idle_loop._buffers)}

    peaks: list[int] = []
    tracemalloc.start()
    try:
        pipeline.make(30, frame)
        for start in (31, 41, 51):
            tracemalloc.reset_peak()
            before = tracemalloc.get_traced_memory()[0]
            for index in range(start, start + 10):
                pipeline.make(index, frame)
            peaks.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()

    # The smallest array of a picture, the mel window, has 12,800. An array made for each picture is in every ten of them;
    # what other threads of the process take (the sweep of a test before) is not.
    assert min(peaks) < 8192, f"{peaks} bytes at once"
    assert addresses == [array.ctypes.data for array in (frame.mel, frame.features, frame.face, frame.mouth)]
    assert pictures == {array.ctypes.data for array in (frame.picture, *avatar.idle_loop._buffers)}


@pytest.mark.parametrize(("left", "right"), [(0, 0), (2, 1)])
def test_pictures_passed_over_are_encoded_only_where_they_are_seen(tmp_path: Path, left: int, right: int) -> None:
    """Whoever is late must not spend his time on what nobody will see; the picture itself stays the same."""
    avatar = Performer.load(tiny_avatar.write(tmp_path / "some", left=left, right=right))
    ring = Ring(64_000)
    ring.write(speech(3.0), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    for index in range(41):
        pipeline.make(index, frame)
    straight = frame.features.copy()
    pipeline.start(0)
    pipeline.make(0, frame)
    encoded = []
    encode = pipeline.listener.encode
    pipeline.listener.encode = lambda mel: (encoded.append(1), encode(mel))

    pipeline.make(40, frame)
    avatar.close()

    assert len(encoded) == left + 1 + right
    assert np.allclose(straight, frame.features, atol=1e-6)
