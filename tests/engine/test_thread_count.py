"""The generator gets the threads that it needs and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine import thread_count
from studio.engine.device_choice import open_avatar
from studio.engine.models.performer import Performer
from studio.engine.thread_count import enough, fastest, suit_clip, suit_live

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def avatar(tiny: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Performer]:
    """Give an avatar on a computer of four cores on which nothing was measured yet."""
    monkeypatch.setattr("studio.engine.measurement_cache.user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr(thread_count, "counts", lambda: (1, 2, 4))
    avatar = Performer.load(tiny)
    yield avatar
    avatar.close()


def painting(monkeypatch: pytest.MonkeyPatch, *times_s: float) -> list[float]:
    """Have the generator take these times, one after another; what is left of them is given."""
    left = list(times_s)
    monkeypatch.setattr(thread_count, "_paint_s", lambda _avatar, _network, runs=4: left.pop(0))
    return left


@pytest.mark.parametrize(("times_s", "wanted"), [
    ((0.01,), 1), ((0.03, 0.016), 2), ((0.06, 0.032, 0.018), 4), ((0.2, 0.11, 0.06), 4), ((0.2, 0.11, 0.105), 2),
    ((0.03, 0.029), 1),
])
def test_live_they_are_the_fewest_in_time_or_the_fastest(
    avatar: Performer, monkeypatch: pytest.MonkeyPatch, times_s: tuple[float, ...], wanted: int
) -> None:
    left = painting(monkeypatch, *times_s)

    assert enough(avatar, 0.02) == wanted
    assert not left, "it was not asked how much more would bring"


def test_a_generator_that_is_in_time_is_timed_once_and_kept(
    avatar: Performer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    painting(monkeypatch, 0.019)
    before = avatar.generator

    suit_live(avatar)

    assert (avatar.generator, avatar.threads) == (before, 1)
    assert not (tmp_path / "cache").exists()


def test_a_slow_one_gets_more_threads_and_that_is_remembered(
    avatar: Performer, monkeypatch: pytest.MonkeyPatch, tiny: Path
) -> None:
    painting(monkeypatch, 0.05, 0.05, 0.015)
    suit_live(avatar)
    assert (avatar.threads, avatar.generator._session.get_session_options().intra_op_num_threads) == (2, 2)

    painting(monkeypatch, 0.05)
    again = open_avatar(tiny, device="cpu")
    again.close()
    assert again.threads == 2


def test_a_number_that_was_asked_for_is_not_measured(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    painting(monkeypatch)

    avatar = open_avatar(tiny, threads=2, device="cpu")
    avatar.close()

    assert avatar.threads == 2


def test_for_a_clip_they_are_the_number_that_pays(avatar: Performer, monkeypatch: pytest.MonkeyPatch) -> None:
    for times_s, wanted in (((0.01, 0.0095), 1), ((0.01, 0.007, 0.0065), 2), ((0.01, 0.007, 0.004), 4)):
        left = list(times_s)
        monkeypatch.setattr(thread_count, "_clip_s", lambda _avatar, left=left: left.pop(0))
        assert fastest(avatar) == wanted


def test_a_trial_of_a_clip_leaves_nothing_behind(avatar: Performer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))

    suit_clip(avatar)

    assert avatar.threads in (1, 2, 4)
    assert not list(scratch.iterdir())
    assert not avatar.generator._bindings


def test_the_numbers_begin_with_one_and_end_with_the_cores() -> None:
    counts = thread_count.counts()
    assert counts[0] == 1
    assert list(counts) == sorted(set(counts))


def test_a_mouth_is_the_same_with_any_number_of_threads(avatar: Performer) -> None:
    frame, mouths = avatar.new_frame(), []
    frame.face[...] = np.random.default_rng(1).integers(0, 256, frame.face.shape)
    frame.features[...] = 0.5
    for count in (1, 2):
        avatar.share(count)
        avatar.generator(frame.face, frame.features, out=frame.mouth)
        mouths.append(frame.mouth.copy())

    np.testing.assert_array_equal(*mouths)
