"""The visible label: where it is, that it can be read on anything, and that it takes nothing while it runs."""

from __future__ import annotations

import tracemalloc

import cv2
import numpy as np
import pytest

from studio.errors import OutputError
from studio.provenance.label import LONGEST, PLACES, Label, LabelPatch

WIDTH, HEIGHT = 640, 360


def labelled(label: Label, level: int | tuple[int, int, int], size: tuple[int, int] = (WIDTH, HEIGHT)) -> np.ndarray:
    picture = np.full((size[1], size[0], 3), level, np.uint8)
    LabelPatch(label, *size).on_picture(picture)
    return picture


def box(changed: np.ndarray) -> tuple[int, int, int, int]:
    """Give left, top, right and bottom of what is true."""
    rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def light(level: float) -> float:
    """Relative luminance of a grey level, as WCAG 2.2 defines it."""
    part = level / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


@pytest.mark.parametrize("place", PLACES)
def test_it_is_in_its_corner_within_the_safe_area_and_nothing_else_changes(place: str) -> None:
    left, top, right, bottom = box((labelled(Label(place=place), 200) != 200).any(2))

    assert (left == 32) == place.endswith("left")
    assert (right == WIDTH - 32) == place.endswith("right")
    assert (top == 18) == place.startswith("top")
    assert (bottom == HEIGHT - 18) == place.startswith("bottom")
    assert (right - left) < WIDTH / 10
    assert (bottom - top) < HEIGHT / 10


@pytest.mark.parametrize("ground", [0, 60, 128, 200, 255, (0, 255, 255), (255, 255, 0)])
def test_its_letters_stand_out_on_light_and_dark(ground: int | tuple[int, int, int]) -> None:
    picture = cv2.cvtColor(labelled(Label("AI"), ground, (1280, 720)), cv2.COLOR_BGR2GRAY)
    plate = picture[36:72, 1280 - 64 - 56 : 1280 - 64]

    # The plate's middle row crosses letters and what is between them.
    letters, between = int(plate[18].max()), int(np.median(plate[4]))
    assert (light(letters) + 0.05) / (light(between) + 0.05) >= 4.5
    assert (plate > 220).sum() > 100


def test_the_letters_are_the_words() -> None:
    one, same, other = (labelled(Label(words), 255) for words in ("AI", "AI", "IA"))

    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


@pytest.mark.parametrize("words", ["KI-generiert", "Généré par IA", "ИИ", "人工智能", "AI合成", "ذكاء"])
def test_words_of_many_scripts_are_drawn(words: str) -> None:
    left, _, right, _ = box((labelled(Label(words), 255) != 255).any(2))

    assert right - left > 20


def test_long_words_are_made_smaller_until_they_fit() -> None:
    left, top, right, bottom = box((labelled(Label("W" * LONGEST, "bottom-left"), 255, (320, 240)) != 255).any(2))

    assert left >= 16
    assert right <= 320 - 16
    assert 0 < bottom - top < 30


@pytest.mark.parametrize("size", [(64, 64), (64, 4096), (4096, 64)])
def test_the_smallest_and_oddest_pictures_have_room_for_it(size: tuple[int, int]) -> None:
    assert (labelled(Label(), 255, size) != 255).any()


@pytest.mark.parametrize("place", PLACES)
def test_a_picture_of_planes_shows_the_same(place: str) -> None:
    rng = np.random.default_rng(1)
    ground = cv2.resize(rng.integers(0, 256, (9, 16, 3), np.uint8), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    planes = cv2.cvtColor(ground, cv2.COLOR_BGR2YUV_I420)
    # What planes can keep of it at all.
    picture = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    patch = LabelPatch(Label("AI", place), WIDTH, HEIGHT)

    patch.on_picture(picture)
    patch.on_planes(planes)

    back = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    apart = cv2.absdiff(back, picture).max(2)
    assert np.percentile(apart, 99.9) <= 6
    assert (cv2.cvtColor(back, cv2.COLOR_BGR2GRAY) > 225).sum() >= (cv2.cvtColor(ground, cv2.COLOR_BGR2GRAY) > 225).sum()


def test_drawing_makes_no_array() -> None:
    patch = LabelPatch(Label("AI"), WIDTH, HEIGHT)
    picture, planes = np.zeros((HEIGHT, WIDTH, 3), np.uint8), np.zeros((HEIGHT * 3 // 2, WIDTH), np.uint8)
    where = picture.ctypes.data, planes.ctypes.data
    patch.on_picture(picture)
    patch.on_planes(planes)

    tracemalloc.start()
    for _ in range(50):
        patch.on_picture(picture)
        patch.on_planes(planes)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    # Views of the arrays that are there, and no pixels.
    assert peak < 20_000
    assert (picture.ctypes.data, planes.ctypes.data) == where
    assert picture.any()
    assert planes.any()


def test_only_the_first_seconds_show_it() -> None:
    label = Label(seconds=2)

    assert [label.shown_at(index, 25) for index in (0, 49, 50, 5000)] == [True, True, False, False]
    assert Label().shown_at(10**9, 25)


@pytest.mark.parametrize(("chosen", "said"), [
    ({"words": ""}, "1 to 40 letters"), ({"words": "  "}, "1 to 40 letters"), ({"words": "a\nb"}, "one line"),
    ({"words": "A" * 41}, "1 to 40 letters"), ({"words": "AI \U0001f600"}, "No font here has the letter"),
    ({"place": "middle"}, "top-left"), ({"seconds": 0.2}, "1 to 3600 seconds"), ({"seconds": float("nan")}, "seconds"),
])
def test_what_cannot_be_drawn_is_told_in_one_sentence(chosen: dict[str, object], said: str) -> None:
    with pytest.raises(OutputError, match=said):
        Label(**chosen)  # type: ignore[arg-type]
