"""How Ines moves while nobody speaks."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest

from characters.ines.head import Head
from characters.ines.idle import BLINKS, CROP, FPS, FRAMES, GAZES, crop_at, crops, eyes_at, pose_at
from characters.ines.lips import MOUTH_Y
from characters.ines.pose import HEIGHT, WIDTH


def poses() -> np.ndarray:
    return np.array([astuple(pose_at(i)) for i in range(FRAMES)])


def test_the_loop_lasts_at_least_twelve_seconds_and_whole_groups_of_a_second() -> None:
    assert FRAMES / FPS >= 12
    assert FRAMES % FPS == 0


def test_the_last_picture_leads_into_the_first() -> None:
    moves = np.abs(np.diff(np.concatenate([poses(), poses()[:1]]), axis=0))
    assert np.all(moves[-1] <= moves[:-1].max(0))
    assert astuple(pose_at(FRAMES)) == astuple(pose_at(0))
    assert astuple(eyes_at(FRAMES)) == astuple(eyes_at(0))
    assert eyes_at(FRAMES - 1).blink == 0
    assert GAZES[-1][1:] == GAZES[0][1:]


def test_the_head_moves_but_never_fast() -> None:
    moved = np.ptp(poses(), axis=0)
    assert np.all(moved[:3] > (2, 1, 0.8))
    assert np.all(np.abs(np.diff(poses(), axis=0)).max(0)[:3] < 0.25)


def test_breathing_fills_and_empties_the_lungs() -> None:
    breath = poses()[:, 3]
    assert breath.min() < 0.01
    assert breath.max() > 0.99


def test_blinks_are_short_and_irregular() -> None:
    for start, shape in BLINKS:
        assert 3 <= len(shape) <= 4
        assert max(shape) == 1
        assert eyes_at(start - 1).blink == 0
        assert eyes_at(start + len(shape)).blink == 0
    waits = np.diff([start for start, _ in BLINKS])
    assert len(set(waits.tolist())) == len(waits)


def test_the_eyes_are_mostly_on_the_camera() -> None:
    away = [abs(eyes_at(i).gaze_x) > 0.15 or abs(eyes_at(i).gaze_y) > 0.15 for i in range(FRAMES)]
    assert 0.05 < np.mean(away) < 0.35


def test_the_crop_follows_the_mouth_to_the_pixel() -> None:
    for index in range(0, FRAMES, 5):
        head = Head(pose_at(index))
        mouth = head.to_picture(head.points([(0, MOUTH_Y)]))[0]
        x, y, _, _ = crop_at(index)
        assert mouth[0] - x == pytest.approx(CROP / 2 - 11, abs=4)
        assert mouth[1] - y == pytest.approx(CROP / 2 - 47, abs=3)


def test_every_crop_lies_inside_its_picture() -> None:
    table = crops()
    assert table.shape == (FRAMES, 4)
    assert table.dtype == np.int32
    assert CROP % 16 == 0
    assert np.all(table[:, :2] >= 0)
    assert np.all(table[:, 0] + table[:, 2] <= WIDTH)
    assert np.all(table[:, 1] + table[:, 3] <= HEIGHT)
