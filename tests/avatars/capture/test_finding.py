"""Faces, eyes and motion are found in pictures of Mara and Ines."""

from __future__ import annotations

import sys

import cv2
import numpy as np
import pytest

from studio.avatars.capture.eyes import find_eyes
from studio.avatars.capture.finder import FaceFinder, smallest
from studio.avatars.capture.follow import Column, Follower
from studio.avatars.capture.path import steady
from studio.avatars.library import bundled
from studio.errors import AvatarError
from tests.avatars.capture.conftest import COUNT

pytest.importorskip("dlib")
EYES = {"mara": [(253, 231), (382, 230)], "ines": [(234, 223), (375, 228)]}
"""Where they are in the first picture, read from it by hand."""


@pytest.mark.parametrize("who", EYES)
def test_the_face_and_its_eyes_are_found(pictures: dict[str, list[np.ndarray]], who: str) -> None:
    grey = np.asarray(cv2.cvtColor(pictures[who][0], cv2.COLOR_BGR2GRAY), np.uint8)

    faces = FaceFinder().everywhere(grey)
    eyes = find_eyes(grey, faces[0])

    assert len(faces) == 1
    assert faces[0].score > 1
    assert eyes is not None
    assert np.abs(eyes - EYES[who]).max() <= 8


def test_nothing_is_found_where_nobody_is() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (360, 640), np.uint8)

    assert FaceFinder().everywhere(noise) == []
    assert FaceFinder().everywhere(np.zeros((64, 64), np.uint8)) == []


def test_the_smallest_face_grows_with_the_picture() -> None:
    assert [smallest(*one) for one in ((640, 360), (1920, 1080), (4096, 2160))] == [80, 120, 240]


@pytest.mark.parametrize("who", EYES)
def test_the_face_is_followed_as_it_was_drawn_to_move(pictures: dict[str, list[np.ndarray]], who: str) -> None:
    follower = Follower(FaceFinder())
    rows = np.array([follower.look(number, number, one) for number, one in enumerate(pictures[who])])
    crops = np.load(bundled()[who] / "crops.npy")[:COUNT]

    moved = steady(rows).middle - crops[:, :2]

    assert (rows[:, Column.FOUND] == 1).all()
    assert np.abs(moved - np.median(moved, axis=0)).max() <= 6


def test_motion_is_measured_to_parts_of_a_pixel(pictures: dict[str, list[np.ndarray]]) -> None:
    first = pictures["mara"][0]
    follower = Follower(FaceFinder())
    follower.look(0, 0, first)
    shifted = cv2.warpAffine(first, np.array([[1, 0, 2.5], [0, 1, -1.5]]), (600, 600), borderMode=cv2.BORDER_REPLICATE)

    row = follower.look(1, 1, np.asarray(shifted, np.uint8))

    assert abs(row[Column.MOVED_X] - 2.5) < 0.3
    assert abs(row[Column.MOVED_Y] + 1.5) < 0.3


def test_without_dlib_one_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dlib", None)

    with pytest.raises(AvatarError, match="needs the package dlib-bin: install it with 'pip install dlib-bin', or say where"):
        FaceFinder()
