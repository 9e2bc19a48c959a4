"""Where the mark is found in films of our own making; how it fares at full size is `benchmarks/marks.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.media.planes import views
from studio.provenance.mark_reading.demodulation import demodulate
from studio.provenance.mark_reading.found_mark import LEAST_SCORE
from studio.provenance.mark_reading.locator import find
from tests.provenance.films import FPS, HEIGHT, PAYLOAD, SECONDS, WIDTH, film

if TYPE_CHECKING:
    from studio.provenance.mark_reading.found_mark import FoundMark
    from tests.provenance.films import U8


def looked_for(pictures: list[U8]) -> FoundMark:
    planes = [(index / FPS, views(one)[1]) for index, one in enumerate(pictures)]
    return find(*demodulate(planes))


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
