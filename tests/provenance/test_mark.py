"""The mark in pictures of our own making, through real encoders; how it fares at full size is `benchmarks/marks.py`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from benchmarks.castle_csf import cones
from benchmarks.marks import flicker
from benchmarks.unmarked import find_in_made
from studio import cli
from studio.media.planes import views
from studio.provenance import mark_reader
from studio.provenance.mark import BITS, COLUMNS, ROWS, Mark, avatar_of, layout, strength
from studio.provenance.mark_reader import CERTAIN_SCORE, LEAST_SCORE, FoundMark, demodulate, find
from studio.provenance.verify import Proof, check_file
from tests.provenance.films import FPS, HEIGHT, PAYLOAD, SECONDS, WIDTH, film, written

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

LAYOUT = 396526
"""Sum of the signs by their place: the layout in clips that are out there."""


def blue_of(planes: U8) -> U8:
    return views(planes)[1]


def looked_for(pictures: list[U8]) -> FoundMark:
    planes = [(index / FPS, blue_of(one)) for index, one in enumerate(pictures)]
    return find(*demodulate(planes))


def cut(planes: U8, left: int, top: int, width: int, height: int) -> U8:
    """Cut a piece out of an I420 picture; all even."""
    light, blue, red = views(planes)
    half = np.s_[top // 2 : (top + height) // 2, left // 2 : (left + width) // 2]
    parts = (light[top : top + height, left : left + width], blue[half], red[half])
    return np.concatenate([part.reshape(-1) for part in parts]).reshape(height * 3 // 2, width)


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


@pytest.mark.parametrize(("size", "crf", "piece"), [
    ((640, 360), 28, None), ((480, 270), 18, None), ((576, 324), 22, (30, 20, 576, 324)),
], ids=["crf 28", "smaller", "cut"])
def test_the_mark_outlives_encoding_scaling_and_cutting(
    marked: list[U8], tmp_path: Path, size: tuple[int, int], crf: int, piece: tuple[int, int, int, int] | None
) -> None:
    pictures = marked if piece is None else [cut(planes, *piece) for planes in marked]

    found = check_file(written(tmp_path / "clip.mp4", pictures, size, crf))

    assert found.proof is Proof.NONE
    assert found.mark is not None
    assert found.mark.present, found.mark
    assert found.marked_avatar == "c0ffee"
    assert "invisible mark" in found.sentences()[1]


def test_a_film_that_fills_a_part_of_a_screen_is_found_there(marked: list[U8]) -> None:
    screen = []
    for planes in marked:
        shown = np.full((540, 960, 3), 60, np.uint8)
        shown[50:410, 200:840] = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
        screen.append(np.asarray(cv2.cvtColor(shown, cv2.COLOR_BGR2YUV_I420), np.uint8))

    found = looked_for(screen)

    assert found.present
    assert found.payload == PAYLOAD
    assert found.cell == pytest.approx(360 / 540, rel=0.02)


@pytest.mark.parametrize("seed", range(3))
def test_a_film_without_the_mark_is_not_said_to_have_it(seed: int) -> None:
    assert looked_for(list(film(seed))).score < LEAST_SCORE - 3


@pytest.mark.parametrize("change", [0, 1])
def test_a_film_whose_colour_stands_still_is_not_said_to_have_it(change: int) -> None:
    pictures = []
    for index in range(FPS * SECONDS):
        pictures.append(np.full((HEIGHT * 3 // 2, WIDTH), 128, np.uint8))
        pictures[-1][:HEIGHT, index : index + 40] = 200
        # One pixel of colour that blinks as often as the mark.
        views(pictures[-1])[1][90, 160] += change * (index // FPS % 2)

    assert looked_for(pictures).score < LEAST_SCORE


def test_a_weak_mark_counts_only_with_bits_that_fit_their_check() -> None:
    assert FoundMark(LEAST_SCORE, PAYLOAD, 0.1, 0.9, 1.0).present
    assert not FoundMark(LEAST_SCORE, PAYLOAD ^ 1, 0.1, 0.9, 1.0).present
    assert not FoundMark(LEAST_SCORE - 0.1, PAYLOAD, 0.1, 0.9, 1.0).present
    assert FoundMark(CERTAIN_SCORE, PAYLOAD ^ 1, 0.1, 0.9, 1.0).present


def test_bits_of_chance_are_no_mark_however_well_the_pattern_fits() -> None:
    """Blocks of blue that blink at the mark's own rate, each as it happens, once more through x264."""
    found = find_in_made("blinking", 64)

    assert found.score > LEAST_SCORE
    assert found.evenness < 0.7
    assert not found.present


def test_the_least_certain_bit_is_mended_by_the_check() -> None:
    wrong = PAYLOAD ^ 1 << 17
    assert mark_reader._mended(wrong, 17) == PAYLOAD
    assert mark_reader._mended(PAYLOAD, 3) == PAYLOAD
    assert mark_reader._mended(wrong, 18) == wrong


def test_a_film_that_is_too_short_is_not_judged(tmp_path: Path, marked: list[U8]) -> None:
    found = check_file(written(tmp_path / "clip.mp4", marked[:60], (WIDTH, HEIGHT), 23))

    assert found.mark is None


def test_the_command_says_in_words_and_in_json_what_it_found(marked: list[U8], tmp_path: Path,
                                                            capsys: pytest.CaptureFixture[str]) -> None:
    clip = written(tmp_path / "clip.mp4", marked, (WIDTH, HEIGHT), 28)

    assert cli.main(["verify", str(clip)]) == 4
    assert "no proof, for the pattern is no secret" in capsys.readouterr().out
    assert cli.main(["verify", "--json", str(clip)]) == 4
    said = json.loads(capsys.readouterr().out)
    assert (said["proof"], said["unchanged"], said["mark"]["avatar"]) == ("none", False, "c0ffee")


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(tmp_path / "none.mp4")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
