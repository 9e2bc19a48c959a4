"""The face of a picture that is kept as video keeps it is cut and pasted as that of a picture in BGR."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.engine.stages.composite import Composite
from studio.engine.stages.patch import Patch

RNG = np.random.default_rng(3)
MASK = np.pad(np.full((16, 16), 255, np.uint8), 8, mode="linear_ramp")


def planar() -> np.ndarray:
    return RNG.integers(60, 180, (90, 80), np.uint8)


@pytest.mark.parametrize("crop", [(20, 10, 32, 32), (21, 11, 32, 32), (0, 0, 32, 32), (48, 28, 32, 32), (9, 8, 41, 45)])
def test_the_face_is_that_of_the_whole_picture_in_bgr(crop: tuple[int, ...]) -> None:
    picture, (x, y, width, height) = planar(), crop

    patch = Patch((45, 41))
    patch.take(picture, np.array(crop, np.int32))

    whole = cv2.cvtColor(picture, cv2.COLOR_YUV2BGR_I420)
    np.testing.assert_array_equal(patch.face, whole[y : y + height, x : x + width])


@pytest.mark.parametrize("crop", [(20, 10, 32, 32), (21, 11, 32, 32), (48, 28, 32, 32), (9, 8, 41, 45)])
def test_the_mouth_is_that_of_the_whole_picture_and_the_rest_is_untouched(crop: tuple[int, ...]) -> None:
    picture, (x, y, width, height) = planar(), crop
    before, composite, patch = picture.copy(), Composite(MASK, (45, 41)), Patch((45, 41))
    face, inside = np.zeros((1, 32, 32, 3), np.uint8), (slice(y, y + height), slice(x, x + width))

    patch.take(picture, np.array(crop, np.int32))
    composite.cut(patch.face, out=face)
    mouth = np.full_like(face, 140)
    composite(mouth, face, out=patch.face)
    patch.put(out=picture)

    whole = cv2.cvtColor(before, cv2.COLOR_YUV2BGR_I420)
    composite(mouth, face, out=whole[inside])
    wanted = cv2.cvtColor(whole, cv2.COLOR_BGR2YUV_I420)
    np.testing.assert_array_equal(picture[:60][inside], wanted[:60][inside])
    outside = np.ones((60, 80), bool)
    outside[(y & ~1) : (y + height + 1) & ~1, (x & ~1) : (x + width + 1) & ~1] = False
    np.testing.assert_array_equal(picture[:60][outside], before[:60][outside])
