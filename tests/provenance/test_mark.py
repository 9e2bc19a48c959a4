"""The mark as it is put into pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from benchmarks.castle_csf import cones
from benchmarks.marks import flicker
from studio.media.planes import views
from studio.provenance.mark import BITS, COLUMNS, ROWS, Mark, avatar_of, layout, strength
from tests.provenance.films import HEIGHT, PAYLOAD, WIDTH, film

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

LAYOUT = 396526
"""Sum of the signs by their place: the layout in clips that are out there."""


def blue_of(planes: U8) -> U8:
    return views(planes)[1]


def test_the_layout_is_the_same_for_ever() -> None:
    signs, which = layout()

    assert signs.shape == which.shape == (ROWS, COLUMNS)
    assert int((signs.astype(int) * np.arange(signs.size).reshape(signs.shape)).sum()) == LAYOUT
    assert 0.45 < (which < 0).mean() < 0.55
    assert {int(one) for one in np.unique(which)} == {-1, *range(BITS)}


def test_the_bits_name_an_avatar_and_check_themselves() -> None:
    assert avatar_of(PAYLOAD) == "c0ffee"
    assert avatar_of(PAYLOAD ^ 1) is None
    assert avatar_of(PAYLOAD ^ 1 << 20) is None


def test_a_picture_changes_in_blue_alone_and_the_light_of_planes_not_at_all() -> None:
    mark, picture = Mark(WIDTH, HEIGHT, PAYLOAD), np.full((HEIGHT, WIDTH, 3), 128, np.uint8)
    planes = next(film())
    before = planes.copy()

    mark.mark_picture(picture, 0, out=picture)
    mark.mark_planes(*views(planes), 0)

    assert np.unique(picture[:, :, 0]).tolist() == [128, 130, 132]
    assert np.all(picture[:, :, 1:] == 128)
    changed = [after.astype(int) - was for after, was in zip(views(planes), views(before), strict=True)]
    assert 1 <= changed[1].max() <= 4
    assert -4 <= changed[1].min() <= 0
    assert not changed[0].any()
    assert not changed[2].any()


def raised(level: int, blue: int) -> float:
    """Give by how many levels blue is raised, in the cells where it is, on one colour."""
    mark, picture = Mark(WIDTH, HEIGHT, PAYLOAD), np.full((HEIGHT, WIDTH, 3), (blue, level, level), np.uint8)
    mark.mark_picture(picture, 0, out=picture)
    return 2 * float(picture[:, :, 0].mean() - blue)


def test_the_mark_is_weaker_in_the_dark_and_where_there_is_much_blue() -> None:
    greys = [raised(level, level) for level in (0, 16, 64, 128, 220)]

    assert greys == sorted(greys)
    assert greys[0] < 1 < 4 < greys[-1]
    assert raised(120, 60) > raised(120, 120) > raised(120, 240)


@pytest.mark.parametrize("level", [0, 4, 8, 16, 32, 64, 128, 240])
def test_the_mark_stays_below_what_is_seen(level: int) -> None:
    for blue in {level, level // 2, min(249, level * 5 // 4)}:
        ground = np.array([level, level, blue], np.float64)
        light = np.array(0.886 * level + 0.114 * blue)
        steps = float(strength(light, np.array(float(blue))))

        assert 0 < flicker(cones(ground, 250), cones(ground + [0, 0, 2.02 * steps], 250)) < 1


def shown(planes: U8) -> NDArray[np.float64]:
    """Give the levels that a player makes of planes, BGR."""
    light, *colours = (plane.astype(np.float64) for plane in views(planes))
    blue, red = (cv2.resize(one, light.shape[::-1], interpolation=cv2.INTER_NEAREST) - 128 for one in colours)
    light = (light - 16) * 255 / 219
    return np.rint(np.stack([light + 2.017 * blue, light - 0.392 * blue - 0.813 * red, light + 1.596 * red], axis=2))


def test_no_even_dark_place_changes_in_light() -> None:
    """In planes of one colour, of all that are dark and whose Cb and Cr are within some steps of grey."""
    mark, chance, changes = Mark(320, 180, PAYLOAD), np.random.default_rng(21), []
    for _ in range(150):
        both = [np.empty((270, 320), np.uint8) for _ in range(2)]
        colour = chance.integers((16, 110, 116), (60, 146, 150))
        for index, planes in enumerate(both):
            for plane, level in zip(views(planes), colour, strict=True):
                plane[:] = level
            mark.mark_planes(*views(planes), index * 25)
        changes.append(np.abs(shown(both[0]) - shown(both[1])).max(axis=(0, 1)))

    blue, green, red = np.transpose(changes)
    # Of two steps green sometimes changes after all.
    assert not green[blue <= 2].any()
    assert np.mean(green > 0) < 0.05
    assert not red.any()
    # A step of Cb is two levels of blue, and where it would be three, it is not taken.
    assert set(blue) <= {0, 2, 4}
    assert np.mean(blue > 0) > 0.9


@pytest.mark.parametrize("size", [(640, 360), (512, 512), (854, 480), (90, 62)])
def test_a_picture_and_its_planes_carry_the_same_mark(size: tuple[int, int]) -> None:
    width, height = size
    mark, picture = Mark(width, height, PAYLOAD), np.full((height, width, 3), 128, np.uint8)
    planes = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)

    mark.mark_picture(picture, 30, out=picture)
    mark.mark_planes(*views(planes), 30)

    of_picture = blue_of(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8))
    assert np.abs(of_picture.astype(int) - blue_of(planes)).max() <= 1


def test_the_pattern_changes_over_every_second() -> None:
    mark = Mark(WIDTH, HEIGHT, PAYLOAD)
    blues, light, red = [], np.full((HEIGHT, WIDTH), 130, np.uint8), np.full((HEIGHT // 2, WIDTH // 2), 128, np.uint8)
    for index in (0, 24, 25, 49, 50):
        blue = np.full((HEIGHT // 2, WIDTH // 2), 100, np.uint8)
        mark.mark_planes(light, blue, red, index)
        blues.append(blue)

    assert np.array_equal(blues[0], blues[1])
    assert np.array_equal(blues[2], blues[3])
    assert np.array_equal(blues[0], blues[4])
    # A cell that is raised in one second is not in the next.
    least = np.minimum(blues[0], blues[2])
    assert not np.logical_and(blues[0] > least, blues[2] > least).any()
