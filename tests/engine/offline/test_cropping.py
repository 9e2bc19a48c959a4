"""A picture is cut to another shape around the face, and never through it."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.offline.cropping import SHAPES, region_around
from studio.errors import AvatarError
from studio.media.planes import views


def faces(*boxes: tuple[int, int, int, int]) -> np.ndarray:
    return np.array(boxes, np.int32)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (720, 1280), (962, 722)])
def test_it_is_even_of_its_shape_within_the_picture_and_holds_the_face(shape: str, width: int, height: int) -> None:
    for left, top in ((0, 0), (width - 200, height - 260), (width // 2 - 100, height // 3), (31, height // 2)):
        crops = faces((left, top, 190, 250), (left + 10, top + 10, 190, 250))
        region = region_around(crops, width, height, shape)

        assert not any(one % 2 for one in (region.left, region.top, region.width, region.height))
        assert region.width / region.height == pytest.approx(SHAPES[shape][0] / SHAPES[shape][1], rel=0.01)
        assert 0 <= region.left <= left
        assert left + 200 <= region.left + region.width + 1
        assert 0 <= region.top <= top
        assert top + 260 <= region.top + region.height + 1
        assert region.left + region.width <= width
        assert region.top + region.height <= height
        assert region.width == width // 2 * 2 or region.height == height // 2 * 2


def test_the_face_is_in_the_middle_of_an_upright_picture_of_a_wide_one() -> None:
    region = region_around(faces((700, 300, 200, 250)), 1280, 720, "9:16")

    assert (region.width, region.height, region.top) == (404, 720, 0)
    assert abs(region.left + region.width / 2 - 800) <= 2


def test_a_face_that_moves_over_more_than_is_left_is_refused() -> None:
    with pytest.raises(AvatarError, match="9:16 does not hold the face"):
        region_around(faces((100, 100, 200, 250), (600, 100, 200, 250)), 1280, 720, "9:16")


def test_its_part_of_the_planes_is_that_of_the_picture() -> None:
    planes = np.zeros((48 * 3 // 2, 64), np.uint8)
    light, blue, red = views(planes)
    light[:], blue[:], red[:] = np.arange(64), np.arange(32), np.arange(32) * 2
    region = region_around(faces((40, 10, 8, 8)), 64, 48, "1:1")
    part = region.of(views(planes))

    assert [one.shape for one in part] == [(48, 48), (24, 24), (24, 24)]
    assert part[0][0, 0] == region.left
    assert part[1][0, 0] == region.left // 2
    assert part[2][0, 0] == region.left
