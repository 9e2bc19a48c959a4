"""Eyes are found where the gradients of round dark things meet, and only what is near takes part."""

from __future__ import annotations

import tracemalloc

import cv2
import numpy as np
import pytest

from studio.avatars.capture.eyes import find_eyes
from studio.avatars.capture.finder import Box

FACE = Box(60.0, 40.0, 200.0, 2.0)


def face(left: tuple[float, float] = (0.3, 0.36), right: tuple[float, float] = (0.7, 0.36)) -> np.ndarray:
    """Draw a grey face with dark eyes at parts of its square, and a brow above each, as dark and longer."""
    picture = np.full((320, 320), 170, np.uint8)
    for x, y in (left, right):
        at = round(FACE.x + x * FACE.side), round(FACE.y + y * FACE.side)
        cv2.ellipse(picture, at, (18, 10), 0, 0, 360, 230, -1, cv2.LINE_AA)
        cv2.circle(picture, at, 8, 30, -1, cv2.LINE_AA)
        cv2.rectangle(picture, (at[0] - 24, at[1] - 32), (at[0] + 24, at[1] - 27), 30, -1)
    random = np.random.default_rng(2)
    return np.asarray(np.clip(picture + random.normal(0, 4, picture.shape), 0, 255), np.uint8)


@pytest.mark.parametrize("moved", [(0.0, 0.0), (0.04, -0.03), (-0.03, 0.05)])
def test_eyes_are_found_to_a_hundredth_of_the_face(moved: tuple[float, float]) -> None:
    there = [(0.3 + moved[0], 0.36 + moved[1]), (0.7 + moved[0], 0.36 + moved[1])]
    found = find_eyes(face(*there), FACE)
    assert found is not None
    wanted = np.array(there) * FACE.side + (FACE.x, FACE.y)
    assert np.abs(found - wanted).max() < 0.01 * FACE.side


def test_only_what_is_near_is_compared() -> None:
    """Every gradient with every point took four times the memory and ten times the work."""
    picture = face()
    find_eyes(picture, FACE)
    tracemalloc.start()
    find_eyes(picture, FACE)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4_000_000
