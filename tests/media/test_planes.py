"""The planes of a picture are views of one array, and are resized each for itself."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.media.planes import scale, views


def test_the_planes_are_where_video_has_them() -> None:
    picture = np.zeros((4, 6, 3), np.uint8)
    picture[:] = (255, 0, 0)
    array = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)

    light, blue, red = views(array)

    assert (light.shape, blue.shape, red.shape) == ((4, 6), (2, 3), (2, 3))
    assert (light == light[0, 0]).all()
    assert (blue > 200).all()
    assert (red < 120).all()
    assert all(np.shares_memory(plane, array) for plane in (light, blue, red))


@pytest.mark.parametrize("size", [(20, 30), (80, 120)])
def test_resized_planes_are_those_of_the_resized_picture(size: tuple[int, int]) -> None:
    picture = cv2.GaussianBlur(np.random.default_rng(2).integers(0, 256, (40, 60, 3), np.uint8), (0, 0), 4.0)
    array, out = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.zeros((size[0] * 3 // 2, size[1]), np.uint8)

    scale(views(array), views(out))

    how = cv2.INTER_AREA if size[0] < 40 else cv2.INTER_CUBIC
    wanted = cv2.resize(picture, size[::-1], interpolation=how).astype(int)
    assert np.abs(cv2.cvtColor(out, cv2.COLOR_YUV2BGR_I420) - wanted).mean() < 3
