"""Footage with a plain background gets a matte by its colour; all other footage gets none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.avatars.keying import PlainBackground, write_matte
from studio.media.loop import write_loop
from studio.media.pictures import VideoReader

if TYPE_CHECKING:
    from pathlib import Path

WIDTH, HEIGHT, FRAMES = 320, 240, 6
GREEN = (70, 170, 60)


def matte_of(index: int) -> np.ndarray:
    """A head on shoulders, u8 [HEIGHT, WIDTH], soft at the edge."""
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.ellipse(mask, (160 + index, 110), (48, 64), 0, 0, 360, 255, cv2.FILLED)
    cv2.ellipse(mask, (160, 250), (110, 80), 0, 0, 360, 255, cv2.FILLED)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), 1.0), np.uint8)


def filmed(index: int, behind: np.ndarray, noise: float = 2.0) -> np.ndarray:
    figure = np.full((HEIGHT, WIDTH, 3), (110, 130, 190), np.float64)
    figure[190:] = (120, 60, 50)
    share = matte_of(index)[:, :, None] / 255.0
    grain = np.random.default_rng(index).normal(0, noise, (HEIGHT, WIDTH, 3))
    return np.clip(np.rint(share * figure + (1 - share) * behind + grain), 0, 255).astype(np.uint8)


def lit(colour: tuple[int, int, int]) -> np.ndarray:
    """A wall of this colour with light that falls off to one side."""
    return np.array(colour) * np.linspace(1.05, 0.9, WIDTH)[None, :, None] * np.ones((HEIGHT, 1, 1))


def shelf() -> np.ndarray:
    wall = lit((150, 160, 170)).copy()
    wall[20:60, 20:90] = (40, 60, 90)
    return wall


CROPS = np.array([[112 + index, 46, 96, 128] for index in range(FRAMES)], np.int32)


@pytest.mark.parametrize("colour", [GREEN, (210, 205, 200), (60, 50, 45)], ids=["green", "wall", "dark"])
def test_a_plain_background_is_found_and_the_figure_is_whole(tmp_path: Path, colour: tuple[int, int, int]) -> None:
    write_loop(tmp_path / "frames.mp4", (filmed(index, lit(colour)) for index in range(FRAMES)))

    assert write_matte(tmp_path, CROPS)

    video, picture = VideoReader(tmp_path / "matte.mp4"), np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    for index in range(FRAMES):
        assert video.read(picture)
        off = np.abs(picture[:, :, 0].astype(int) - matte_of(index))
        inside, outside = cv2.erode(matte_of(index), np.ones((9, 9))) == 255, cv2.dilate(matte_of(index), np.ones((9, 9))) == 0
        assert off[inside].max() <= 3
        assert np.percentile(off[outside], 99.5) <= 6
        assert off.mean() < 4
    assert not video.read(picture)
    video.close()
    plate = cv2.imread(str(tmp_path / "plate.png"))
    assert np.abs(plate.astype(int) - lit(colour)).max() <= 4


def test_a_shirt_of_the_backgrounds_colour_stays_whole() -> None:
    wall = lit((210, 205, 200))
    picture = filmed(0, wall)
    picture[205:230, 130:190] = wall[205:230, 130:190].astype(np.uint8)
    found = PlainBackground.of([picture])
    assert found is not None

    assert found.matte(picture)[207:228, 132:188].min() == 255


@pytest.mark.parametrize("behind", [shelf(), np.random.default_rng(5).uniform(60, 200, (HEIGHT, WIDTH, 3))],
                         ids=["shelf", "leaves"])
def test_a_room_is_offered_no_other_background(tmp_path: Path, behind: np.ndarray) -> None:
    write_loop(tmp_path / "frames.mp4", (filmed(index, behind) for index in range(FRAMES)))

    assert not write_matte(tmp_path, CROPS)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["frames.mp4"]


def test_a_face_of_the_backgrounds_colour_is_not_cut_out(tmp_path: Path) -> None:
    write_loop(tmp_path / "frames.mp4", (np.full((HEIGHT, WIDTH, 3), (110, 130, 190), np.uint8) for _ in range(FRAMES)))

    assert not write_matte(tmp_path, CROPS)
