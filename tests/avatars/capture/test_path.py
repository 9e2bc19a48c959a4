"""Crops follow the face, calmly and within bounds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.avatars.capture.follow import Column
from studio.avatars.capture.path import Layout, Steady, crops, find_cuts, most_step, steady
from studio.avatars.importers import synctalk2d, wav2lip

LAYOUTS = (wav2lip.LAYOUT, synctalk2d.LAYOUT)


def rows(middle: np.ndarray, apart: float = 120.0, *, noise: float = 0.0, seed: int = 0) -> np.ndarray:
    """What a follower would say of eyes at ``middle``, f64 [n, 2]."""
    random, count = np.random.default_rng(seed), len(middle)
    made = np.zeros((count, len(Column)), np.float32)
    made[:, Column.FOUND] = 1
    made[:, Column.SIDE] = 2.3 * apart
    seen = middle + noise * random.standard_normal((count, 2))
    made[:, Column.X] = seen[:, 0] - 1.15 * apart
    made[:, Column.Y] = seen[:, 1] - 0.8 * apart
    made[:, Column.LEFT_X], made[:, Column.RIGHT_X] = seen[:, 0] - apart / 2, seen[:, 0] + apart / 2
    made[:, Column.LEFT_Y] = made[:, Column.RIGHT_Y] = seen[:, 1]
    moved = np.diff(middle, axis=0) + noise / 20 * random.standard_normal((count - 1, 2))
    made[1:, Column.MOVED_X : Column.MOVED_Y + 1] = moved
    return made


def centres(placed: np.ndarray) -> np.ndarray:
    return (placed[:, :2] + placed[:, 2:]) / 2


@given(
    jumps=st.lists(st.tuples(st.floats(-400, 400), st.floats(-400, 400)), min_size=1, max_size=60),
    apart=st.floats(20, 400), layout=st.sampled_from(LAYOUTS), grow=st.floats(-0.3, 0.3),
)
@settings(max_examples=150, deadline=None)
def test_a_crop_is_never_faster_than_its_bound(
    jumps: list[tuple[float, float]], apart: float, layout: Layout, grow: float
) -> None:
    count = len(jumps)
    face = Steady(np.array(jumps), apart * (1 + grow * np.linspace(0, 1, count)), np.zeros(0, np.int64))

    placed = crops(face, layout)

    width = int(((layout.right - layout.left) * face.apart).min())
    # The corners move by half of what the size changes more than the centre, and round.
    assert np.abs(np.diff(placed, axis=0)).max(initial=0) <= most_step(width) + max(2, int(0.02 * width)) + 1
    assert (placed[:, 2] > placed[:, 0]).all()


@given(
    speed=st.floats(0, 0.8), turns=st.integers(1, 5), noise=st.floats(0, 4), seed=st.integers(0, 9),
    layout=st.sampled_from(LAYOUTS),
)
@settings(max_examples=60, deadline=None)
def test_the_face_stays_where_the_family_has_it(speed: float, turns: int, noise: float, seed: int, layout: Layout) -> None:
    t = np.linspace(0, 2 * np.pi * turns, 150)
    reach = speed * most_step(250) / (t[1] - t[0])
    middle = np.stack([600 + reach * np.sin(t), 300 + reach / 2 * np.cos(1.3 * t)], axis=1)

    placed = crops(steady(rows(middle, noise=noise, seed=seed)), layout)

    expected = middle + 60 * np.array([layout.left + layout.right, layout.top + layout.bottom])
    assert np.abs(centres(placed) - expected).max() <= 4 + 3 * noise + 0.05 * reach


@pytest.mark.parametrize("noise", [1.0, 3.0])
def test_a_crop_of_a_head_at_rest_does_not_tremble(noise: float) -> None:
    placed = crops(steady(rows(np.full((250, 2), 400.0), noise=noise)), wav2lip.LAYOUT)

    steps = np.diff(centres(placed)[:, 0])
    assert np.count_nonzero(steps) <= 25
    assert np.abs(steps).max() <= 1
    turns = np.flatnonzero(np.diff(np.sign(steps[steps != 0])))
    assert len(turns) <= 12


def test_a_crop_is_not_late() -> None:
    x = np.concatenate([np.full(60, 400.0), np.linspace(400, 520, 40), np.full(60, 520.0)])
    middle = np.stack([x, np.full(160, 300.0)], axis=1)

    placed = crops(steady(rows(middle, noise=1.0)), wav2lip.LAYOUT)

    assert np.abs(centres(placed)[:, 0] - x).max() <= 5


def test_pictures_without_a_face_and_blinks_are_bridged() -> None:
    middle = np.stack([np.linspace(400, 440, 100), np.full(100, 300.0)], axis=1)
    seen = rows(middle)
    seen[40:60, Column.FOUND] = 0
    seen[40:60, Column.X : Column.RIGHT_Y + 1] = np.nan
    seen[80:84, Column.LEFT_X] -= 50
    seen[:3, Column.LEFT_X : Column.RIGHT_Y + 1] = np.nan

    placed = crops(steady(seen), wav2lip.LAYOUT)

    assert np.abs(centres(placed)[:, 0] - middle[:, 0]).max() <= 6


def test_a_cut_is_found_and_the_crop_jumps_there_and_only_there() -> None:
    middle = np.concatenate([np.full((50, 2), 400.0), np.full((50, 2), 700.0)])
    seen = rows(middle)
    seen[50, Column.MOVED_X : Column.MOVED_Y + 1] = 0
    seen[50, Column.CHANGE] = 30

    placed = crops(steady(seen), wav2lip.LAYOUT)

    assert find_cuts(seen).tolist() == [50]
    assert np.flatnonzero(np.abs(np.diff(placed[:, 0]))).tolist() == [49]


def test_a_film_without_a_face_has_no_path() -> None:
    seen = rows(np.full((5, 2), 400.0))
    seen[:, Column.FOUND] = 0

    with pytest.raises(ValueError, match="no picture has a face"):
        steady(seen)


def test_one_picture_is_enough() -> None:
    assert crops(steady(rows(np.full((1, 2), 400.0))), wav2lip.LAYOUT).shape == (1, 4)
