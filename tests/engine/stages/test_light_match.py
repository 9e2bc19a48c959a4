"""A mouth that was painted in other light gets the light of the picture along its border."""

from __future__ import annotations

import numpy as np
import pytest

from studio.avatars.importers import synctalk2d, wav2lip
from studio.engine.stages.light_match import LEAST, MOST, LightMatch

MASKS = {"synctalk2d": synctalk2d.feather(), "wav2lip": wav2lip.feather(96), "wav2lip 256": wav2lip.feather(256)}


def face(shape: tuple[int, ...]) -> np.ndarray:
    y, x = np.mgrid[: shape[0], : shape[1]]
    waves = [np.sin(x / 9 + y / 17), np.cos(y / 11), np.sin((x - y) / 23)]
    return np.rint(130 + 40 * np.stack(waves, axis=-1)).astype(np.uint8)[None]


def border(mask: np.ndarray) -> np.ndarray:
    return (mask > 60) & (mask < 200)


@pytest.mark.parametrize("family", MASKS)
def test_a_mouth_that_fits_is_left_alone(family: str) -> None:
    mask = MASKS[family]
    filmed = face(mask.shape)

    assert np.abs(LightMatch(mask)(filmed, filmed).astype(int) - filmed).max() <= 1


@pytest.mark.parametrize("family", MASKS)
@pytest.mark.parametrize("light", ["darker", "lighter", "redder", "from the side"])
def test_along_the_border_the_light_is_that_of_the_picture(family: str, light: str) -> None:
    mask = MASKS[family]
    filmed = face(mask.shape)
    by = {"darker": 0.7, "lighter": 1.3, "redder": np.array([0.85, 0.95, 1.15]),
          "from the side": np.linspace(0.75, 1.25, mask.shape[1])[None, None, :, None]}[light]
    painted = np.clip(filmed * by, 0, 255).astype(np.uint8)

    matched = LightMatch(mask)(filmed, painted)

    before, after = (np.abs(one[0].astype(int) - filmed[0])[border(mask)].mean() for one in (painted, matched))
    assert after < 0.25 * before


def test_what_was_painted_stays_and_nothing_new_is_made() -> None:
    mask = MASKS["synctalk2d"]
    filmed = face(mask.shape)
    painted = (filmed * 0.8).astype(np.uint8)
    kept, match = painted.copy(), LightMatch(mask)

    first = match(filmed, painted)
    place = first.ctypes.data
    again = match(filmed, painted)

    assert np.array_equal(painted, kept)
    assert again.ctypes.data == place
    assert again is first


def test_noise_is_not_taken_for_light() -> None:
    mask = MASKS["wav2lip"]
    random = np.random.default_rng(0)
    black, noise = np.zeros((1, 96, 96, 3), np.uint8), random.integers(0, 256, (1, 96, 96, 3), np.uint8)

    for filmed, painted in ((black, noise), (noise, black), (black, black)):
        matched = LightMatch(mask)(filmed, painted).astype(float)
        assert (matched >= LEAST * painted - 1).all()
        assert (matched <= MOST * painted + 1).all()


def test_a_mask_without_a_border_changes_nothing() -> None:
    filmed = face((64, 64))
    for mask in (np.zeros((64, 64), np.uint8), np.full((64, 64), 255, np.uint8)):
        assert np.array_equal(LightMatch(mask)(filmed, (filmed * 0.5).astype(np.uint8)), (filmed * 0.5).astype(np.uint8))


@pytest.mark.parametrize("family", MASKS)
def test_no_family_has_a_hard_rectangle(family: str) -> None:
    mask = MASKS[family].astype(int)
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    box = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]

    assert not mask[[0, -1]].any()
    assert not mask[:, [0, -1]].any()
    # Its corners are empty, so that it is round, and it rises over at least a twentieth of its width.
    corner = len(box) // 10
    assert not any(one.any() for one in (box[:corner, :corner], box[:corner, -corner:]))
    steepest = max(np.abs(np.diff(mask, axis=axis)).max() for axis in (0, 1))
    assert steepest <= 255 * 20 / box.shape[1] * 2
    assert box.max() == 255
