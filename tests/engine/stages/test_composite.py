"""The mouth goes back under its feather and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.engine.stages.composite import Composite

RNG = np.random.default_rng(1)


def mask(size: int = 32) -> np.ndarray:
    feather = np.zeros((size, size), np.uint8)
    feather[4:-4, 4:-4] = 128
    feather[10:-10, 10:-10] = 255
    return feather


def pasted(level: int, picture: np.ndarray, crop: np.ndarray, composite: Composite | None = None) -> None:
    """Give ``picture`` a mouth that is all of one level."""
    composite, face = composite or Composite(mask(), (32, 32)), np.empty((1, 32, 32, 3), np.uint8)
    x, y, width, height = crop
    place = picture[y : y + height, x : x + width]
    composite.cut(place, out=face)
    composite(np.full_like(face, level), face, out=place)


def test_the_picture_keeps_every_pixel_that_the_feather_does_not_cover() -> None:
    picture = RNG.integers(0, 256, (60, 80, 3), np.uint8)
    before = picture.copy()
    crop = np.array([20, 10, 32, 32], np.int32)

    pasted(200, picture, crop)

    covered = np.zeros((60, 80), bool)
    covered[14:38, 24:48] = True
    assert np.array_equal(before[~covered], picture[~covered])
    assert (picture[20:32, 30:42] == 200).all()


def test_the_feather_mixes_by_its_weight() -> None:
    picture = np.full((40, 40, 3), 100, np.uint8)

    pasted(200, picture, np.array([4, 4, 32, 32], np.int32))

    assert abs(int(picture[9, 20, 0]) - (100 + 100 * 128 / 255)) <= 1


@pytest.mark.parametrize("side", [20, 48])
def test_a_crop_of_another_size_is_scaled_both_ways(side: int) -> None:
    composite = Composite(np.full((32, 32), 255, np.uint8), (side, side))
    picture = np.full((64, 64, 3), 50, np.uint8)
    place = picture[6 : 6 + side, 8 : 8 + side]
    face = np.empty((1, 32, 32, 3), np.uint8)

    composite.cut(place, out=face)
    composite(np.full_like(face, 90), face, out=place)

    assert (face == 50).all()
    assert (picture[6 : 6 + side, 8 : 8 + side] == 90).all()
    assert picture.sum() == 50 * picture.size + 40 * side * side * 3


def test_cutting_and_pasting_the_same_face_changes_nothing() -> None:
    picture = RNG.integers(0, 256, (50, 50, 3), np.uint8)
    before, place, face = picture.copy(), picture[9:41, 9:41], np.empty((1, 32, 32, 3), np.uint8)
    composite = Composite(mask(), (32, 32))

    composite.cut(place, out=face)
    composite(face, face, out=place)

    assert np.abs(picture.astype(int) - before).max() <= 1


@pytest.mark.parametrize("side", [38, 50, 64, 100])
def test_a_larger_face_is_made_smaller_as_by_the_mean_of_its_area(side: int) -> None:
    """What a model was trained on: a face cut out and resized by area."""
    picture = cv2.GaussianBlur(RNG.integers(0, 256, (120, 120, 3), np.uint8), (0, 0), 1.5)
    face = np.empty((1, 32, 32, 3), np.uint8)

    Composite(mask(), (side, side)).cut(picture[7 : 7 + side, 5 : 5 + side], out=face)

    wanted = cv2.resize(picture[7 : 7 + side, 5 : 5 + side], (32, 32), interpolation=cv2.INTER_AREA)
    # A pixel of this noise differs from its neighbour by some 9 levels.
    assert np.abs(face[0].astype(int) - wanted).mean() < 2


def test_the_feather_follows_a_crop_that_changes_its_size() -> None:
    composite = Composite(mask(), (64, 64))
    for side in (48, 64, 48):
        picture, crop = np.full((80, 80, 3), 100, np.uint8), np.array([8, 8, side, side], np.int32)
        pasted(200, picture, crop, composite)

        fresh = np.full((80, 80, 3), 100, np.uint8)
        pasted(200, fresh, crop, Composite(mask(), (64, 64)))
        assert np.array_equal(picture, fresh)
