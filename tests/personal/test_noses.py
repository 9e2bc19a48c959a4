"""A crop follows the nose's lower end; lips that speak are no nose."""

from __future__ import annotations

import numpy as np
import pytest

from studio.personal import layout, noses

COUNT = 60
X, Y = layout.grid(layout.FACE)
GRAIN = np.random.default_rng(1).normal(0, 2, (*X.shape, 3))


def _face(index: int, end: float = 0.7, right: float = 0.0, down: float = 0.0) -> np.ndarray:
    """A face u8 [S, S, 3] that speaks, whose nose ends at ``end`` and is moved against the eyes."""
    x, y = X - right, Y - down
    light = np.full(X.shape, 170.0)
    light[np.abs(np.hypot(np.abs(X) - 0.5, Y)) < 0.12] = 60
    light[(np.abs(x) < 0.08) & (y < end - 0.1)] += 15
    light[(np.abs(np.abs(x) - 0.12) < 0.06) & (np.abs(y - (end - 0.04)) < 0.04)] = 70
    opened = 0.04 + 0.15 * abs(np.sin(index / 2.3))
    light[(X / 0.4) ** 2 + ((Y - 1.25) / (opened + 0.08)) ** 2 < 1] = 110
    light[(X / 0.35) ** 2 + ((Y - 1.25) / opened) ** 2 < 1] = 40
    return np.clip(light[..., None] + np.roll(GRAIN, index * 37, (0, 1)), 0, 255).astype(np.uint8)


def test_the_crop_follows_a_nose_that_moves_against_the_eyes() -> None:
    right = 0.1 * np.sin(np.arange(COUNT) / 9)
    down = 0.06 * np.cos(np.arange(COUNT) / 11)

    moved = noses.ends((_face(one, 0.7, right[one], down[one]) for one in range(COUNT)), np.ones(COUNT, bool))

    for found, wanted in zip(moved.T, (right, down), strict=True):
        assert found - np.median(found) == pytest.approx(wanted - np.median(wanted), abs=0.03)
    assert np.abs(np.diff(moved, axis=0)).max() < 0.025


def test_a_longer_nose_moves_the_crop_down_until_none_of_it_is_painted() -> None:
    def lower(end: float) -> float:
        return float(np.median(noses.ends((_face(one, end) for one in range(COUNT)), np.ones(COUNT, bool))[:, 1]))

    assert lower(0.7) == 0.0
    assert lower(0.86) == pytest.approx(0.86 + noses.UNDER - layout.HOLE_TOP, abs=0.03)
    assert lower(0.94) <= noses.LOWEST


def test_what_shows_no_face_goes_with_its_neighbours() -> None:
    good = np.ones(COUNT, bool)
    good[20:30] = False
    random = np.random.default_rng(2)
    faces = [_face(one, 0.7, 0.08) if one >= 30 else _face(one) for one in range(COUNT)]
    for one in range(20, 30):
        faces[one] = random.integers(0, 255, faces[0].shape, np.uint8)

    moved = noses.ends(faces, good)[:, 0]

    assert (np.diff(moved[16:34]) > -0.01).all()
    assert moved[40:].mean() - moved[:15].mean() == pytest.approx(0.08, abs=0.02)
    assert not np.any(noses.ends(faces, np.zeros(COUNT, bool)))


@pytest.mark.parametrize("late", [-6, 0, 9])
def test_what_goes_with_the_sound_are_lips_and_not_followed(late: int) -> None:
    random = np.random.default_rng(3)
    opened = np.convolve(random.random(306), np.ones(7) / 7, mode="valid").astype(np.float32)

    def along(way: np.ndarray) -> np.ndarray:
        return np.stack([np.zeros(300), way], 1)

    assert noses.speaks(along(np.roll(opened, late) + 0.1 * random.normal(size=300)), opened)
    assert not noses.speaks(along(np.sin(np.arange(300) / 40)), opened)
    assert not noses.speaks(along(np.zeros(300)), opened)
