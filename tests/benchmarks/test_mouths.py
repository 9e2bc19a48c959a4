"""What real lips are compared with: correlation over speakers, closures, the lowest pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks.mouths import Clip, closures, correlation, lowest, pearson, read_clips, share_in_pauses
from characters.speech.sound import write_flac

if TYPE_CHECKING:
    from pathlib import Path

RANDOM = np.random.default_rng(2)
COUNT = 100


def clip(aperture: np.ndarray, speaker: int = 1, closed: tuple[int, ...] = ()) -> Clip:
    flags = np.zeros(COUNT, bool)
    flags[list(closed)] = True
    yes = np.ones(COUNT, bool)
    pause = np.zeros(COUNT, bool)
    pause[90:] = True
    return Clip("one", speaker, np.zeros(COUNT * 640, np.float32), aperture, aperture, yes, ~pause, pause, flags)


def test_a_curve_that_is_the_real_one_correlates_fully_and_noise_does_not() -> None:
    real = RANDOM.random(COUNT)
    assert correlation([clip(real)], [2 * real + 1], "aperture", "ok").mean == pytest.approx(1.0)
    assert abs(correlation([clip(real)], [RANDOM.random(COUNT)], "aperture", "ok").mean) < 0.35
    assert pearson(np.ones(5), RANDOM.random(5)) == 0


def test_the_mean_is_by_length_and_the_interval_over_speakers() -> None:
    real = RANDOM.random(COUNT)
    one, other = clip(real, 1), clip(real, 2).first(50)
    found = correlation([one, other], [real, -real[:50]], "aperture", "ok")
    assert found.mean == pytest.approx((100 - 50) / 150)
    assert (found.low, found.high) == pytest.approx((-1.0, 1.0))


def test_closures_are_found_within_a_picture_and_long_ones_do_not_count() -> None:
    recorded = clip(RANDOM.random(COUNT), closed=(10, 11, 12, 30, *range(50, 70)))
    shown = np.zeros(COUNT, bool)
    shown[[13, 14, 80]] = True
    found = closures([recorded], [shown])
    assert (found.seen, found.real) == (1, 1)
    assert (found.right, found.shown) == (1, 2)
    assert found.f1 == pytest.approx(2 / 3)


def test_as_many_lowest_pictures_are_shut_as_real_lips_close() -> None:
    curve = RANDOM.random(COUNT)
    (flags,) = lowest([clip(curve, closed=tuple(range(9)))], [curve])
    assert flags[:90].sum() == pytest.approx(9, abs=1)
    assert curve[flags].max() < curve[~flags].min()


def test_pauses_are_the_pictures_marked_so() -> None:
    shut = np.arange(COUNT) >= 95
    assert share_in_pauses([clip(RANDOM.random(COUNT))], lambda _number: shut) == pytest.approx(0.5)


def test_a_folder_is_read_and_clips_of_unknown_offset_are_left_out(tmp_path: Path) -> None:
    flags = {name: np.ones(COUNT, bool) for name in ("ok", "speech", "pause", "closed")}
    for name, trusted in (("kept", True), ("left", False)):
        write_flac(tmp_path / f"{name}.flac", np.zeros(COUNT * 640, np.float32))
        curves = {"aperture": np.ones(COUNT), "width": np.ones(COUNT), "trusted": np.array([trusted])}
        np.savez(tmp_path / f"{name}.npz", speaker=3, **curves, **flags)
    (found,) = read_clips(tmp_path)
    assert (found.name, found.speaker, len(found.sound)) == ("kept", 3, COUNT * 640)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no clips"):
        read_clips(tmp_path)
