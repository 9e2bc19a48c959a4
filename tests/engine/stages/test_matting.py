"""A figure is taken off its plate without a fringe, and nothing of the plate comes along."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.stages.matting import ROWS, SURE, Matting

HEIGHT, WIDTH = 2 * ROWS + 7, 160
FIGURE, PLATE = np.array([30, 60, 180]), np.array([220, 200, 90])


def edge() -> np.ndarray:
    """Every level of a matte, and much of both ends; u8 [h, w]."""
    row = np.concatenate([np.zeros(32), np.linspace(0, 255, 96), np.full(32, 255)])
    matte = np.rint(np.tile(row, (HEIGHT, 1))).astype(np.uint8)
    matte[:5] = 0
    return matte


def seen(matte: np.ndarray, figure: np.ndarray, behind: np.ndarray) -> np.ndarray:
    share = matte[:, :, None] / 255.0
    return np.rint(share * figure + (1 - share) * behind).astype(np.uint8)


@pytest.mark.parametrize("other", [(0, 0, 0), (255, 255, 255), (0, 0, 255), (64, 177, 0)])
def test_on_another_background_it_looks_as_if_it_had_been_filmed_there(other: tuple[int, int, int]) -> None:
    matte = edge()
    matting = Matting(np.full((HEIGHT, WIDTH, 3), PLATE, np.uint8))
    matting.background = np.full((HEIGHT, WIDTH, 3), other, np.uint8)
    out = np.full((HEIGHT, WIDTH, 3), 77, np.uint8)

    matting.over(seen(matte, FIGURE, PLATE), matte, out=out)

    assert np.abs(out.astype(int) - seen(matte, FIGURE, np.array(other))).max() <= 3


def test_cut_out_it_has_its_own_colours_up_to_its_edge() -> None:
    matte = edge()
    out = np.full((HEIGHT, WIDTH, 3), 77, np.uint8)

    Matting(np.full((HEIGHT, WIDTH, 3), PLATE, np.uint8)).cut(seen(matte, FIGURE, PLATE), matte, out=out)

    assert not out[matte < SURE].any()
    # Half a level of rounding is divided by the matte.
    wrong = np.abs(out.astype(int) - FIGURE).max(axis=2) * (matte / 255.0)
    assert wrong[matte >= SURE].max() <= 2
    assert np.abs(out[matte == 255].astype(int) - FIGURE).max() == 0


def test_where_the_matte_has_nothing_there_is_nothing_of_what_was_filmed() -> None:
    """A room is never quite its plate: noise and movement are not to be seen on another background."""
    matte = np.zeros((HEIGHT, WIDTH), np.uint8)
    matte[20:40, 20:40] = 255
    noisy = np.random.default_rng(1).integers(150, 256, (HEIGHT, WIDTH, 3)).astype(np.uint8)
    matting = Matting(np.full((HEIGHT, WIDTH, 3), 170, np.uint8))
    matting.background = np.full((HEIGHT, WIDTH, 3), 9, np.uint8)
    out = np.zeros_like(noisy)

    matting.over(noisy, matte, out=out)

    assert np.all(out[matte == 0] == 9)
    assert np.array_equal(out[matte == 255], noisy[matte == 255])


def test_planes_of_a_video_are_laid_as_pictures_are() -> None:
    matte = edge()
    plate, figure = np.full((HEIGHT, WIDTH), 200, np.uint8), np.full((HEIGHT, WIDTH), 40.0)
    picture = np.rint(matte / 255 * figure + (1 - matte / 255) * 200).astype(np.uint8)
    matting = Matting(plate)
    matting.background = np.full_like(plate, 128)
    out = np.zeros_like(plate)

    matting.over(picture, matte, out=out)

    assert np.abs(out - (matte / 255 * 40 + (1 - matte / 255) * 128)).max() <= 3
