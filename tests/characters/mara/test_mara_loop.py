from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from characters.mara.eyes import eye_states, with_eyes
from characters.mara.figure import figure_weights
from characters.mara.loop import FRAMES, loop_crops
from characters.mara.pose import loop_poses, warp
from characters.mara.source import open_source


@pytest.fixture(scope="module")
def source():
    return open_source()


@pytest.fixture(scope="module")
def weights(source):
    return figure_weights(source.base.shape[1], source.base.shape[0])


def test_the_loop_is_twelve_seconds_or_more():
    assert FRAMES >= 12 * 25


def test_the_last_picture_goes_over_into_the_first_like_any_other_neighbours(source, weights):
    poses = loop_poses(FRAMES)
    last, first, second = (warp(source.base, poses[index], weights).astype(np.float32) for index in (-1, 0, 1))
    fastest = max(range(FRAMES), key=lambda index: abs(poses[index].x - poses[index - 1].x))
    usual = [warp(source.base, poses[index], weights).astype(np.float32) for index in (fastest - 1, fastest)]
    over_the_end = np.abs(first - last).mean()
    assert over_the_end <= np.abs(usual[1] - usual[0]).mean()
    assert over_the_end <= 2.0 * np.abs(second - first).mean() + 0.05


def test_every_crop_lies_inside_the_frame(source):
    crops, rest = loop_crops(source)
    assert crops.shape == (FRAMES, 4)
    assert crops.dtype == np.int32
    assert (crops[:, :2] >= 0).all()
    assert (crops[:, :2] + crops[:, 2:] <= (1280, 720)).all()
    middle = rest[:, :, :2] @ np.array([144.0, 144.0]) + rest[:, :, 2] - 144.0
    assert np.abs(middle).max() <= 0.51, "whole pixels belong to the crop, parts of a pixel to the picture"


def test_the_mouths_crop_moves_as_one_piece(source, weights):
    x, y, width, height = source.mouth
    still = source.base[y : y + height, x : x + width]
    crops, rest = loop_crops(source)
    for index in (40, 210, 300):
        left, top = crops[index, :2]
        moved = warp(source.base, loop_poses(FRAMES)[index], weights)[top : top + height, left : left + width]
        flags = cv2.INTER_LANCZOS4 | cv2.WARP_INVERSE_MAP
        expected = cv2.warpAffine(still, rest[index], (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        difference = np.abs(moved.astype(np.float32) - expected)[8:-8, 8:-8]
        assert difference.mean() < 0.5


def test_the_corners_of_the_background_stay_where_they_are(source, weights):
    moved = warp(source.base, loop_poses(FRAMES)[210], weights)
    for corner in (np.s_[:200, :200], np.s_[:200, -200:], np.s_[300:500, :100]):
        np.testing.assert_array_equal(moved[corner], source.base[corner])


def test_blinks_are_short_and_at_uneven_distances():
    states = eye_states(FRAMES)
    blinks = [
        [name for _, name in group]
        for blinking, group in itertools.groupby(enumerate(states), key=lambda item: item[1].startswith("blink"))
        if blinking
    ]
    assert len(blinks) >= 4
    assert all(3 <= len(blink) <= 4 and "blink_100" in blink for blink in blinks)
    begins = [index for index in range(FRAMES) if states[index][:5] == "blink" != states[index - 1][:5]]
    assert len(set(np.diff(begins).tolist())) > 2


def test_eyes_leave_everything_outside_their_window_alone(source):
    x, y, width, height = source.eyes_at
    picture = with_eyes(source, "blink_100")
    changed = (picture != source.base).any(axis=2)
    assert changed[y : y + height, x : x + width].any()
    changed[y : y + height, x : x + width] = False
    assert not changed.any()
    border = np.abs(picture.astype(int) - source.base)[y + height - 1, x : x + width]
    assert border.max() <= 1
