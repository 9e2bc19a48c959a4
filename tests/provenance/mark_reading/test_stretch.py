"""A film in which the mark changes, or begins anew: each is read, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.media.planes import views
from studio.provenance.mark_reading.demodulation import Demodulator
from studio.provenance.mark_reading.found_mark import LEAST_SCORE
from studio.provenance.mark_reading.stretch import MarkSpan, Stretch, together
from tests.provenance.films import FPS, ONE, OTHER, film_in_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.provenance.films import U8


def read(pictures: list[U8]) -> list[MarkSpan]:
    stretch = Stretch()
    for index, planes in enumerate(pictures):
        stretch.put(views(planes)[1], index / FPS)
    return stretch.look()[1]


def near(spans: list[MarkSpan], wanted: Sequence[tuple[float, float, str]], within_s: float = 2.1) -> bool:
    return [one.avatar for one in spans] == [avatar for _, _, avatar in wanted] and all(
        abs(one.begin_s - begin_s) <= within_s and abs(one.end_s - end_s) <= within_s
        for one, (begin_s, end_s, _) in zip(spans, wanted, strict=True))


@pytest.mark.parametrize("at_s", [8.0, 10.0, 11.0, 12.0])
def test_two_marks_in_a_film_are_both_read_and_where(plain: list[U8], at_s: float) -> None:
    spans = read(film_in_parts(plain, [(ONE, at_s, 0), (OTHER, 20 - at_s, 0)]))

    assert near(spans, [(0, at_s, "c0ffee"), (at_s, 20, "badcab")]), spans
    assert spans[0].end_s == spans[1].begin_s


def test_a_mark_whose_seconds_begin_anew_in_the_middle_is_read(plain: list[U8]) -> None:
    spans = read(film_in_parts(plain, [(ONE, 12, 0), (ONE, 12, FPS)]))

    assert near(spans, [(0, 24, "c0ffee")]), spans


def test_where_a_part_has_no_mark_that_is_said(plain: list[U8]) -> None:
    spans = read(film_in_parts(plain, [(None, 12, 0), (ONE, 12, 0)]))

    assert near(spans, [(12, 24, "c0ffee")], 4.1), spans


def test_a_film_without_a_mark_has_none_in_any_window(plain: list[U8]) -> None:
    stretch = Stretch()
    for index, planes in enumerate(film_in_parts(plain, [(None, 24, 0)])):
        stretch.put(views(planes)[1], index / FPS)
    found, spans = stretch.look()

    assert found is not None
    assert found.score < LEAST_SCORE - 3
    assert spans == []


def test_times_that_jump_or_go_back_end_and_say_nothing_false(plain: list[U8]) -> None:
    stretch = Stretch()
    for at_s in (0.0, 1.0, -5.0, 3.0, 2.0, 23.9, 0.1, 1e12, 23.9):
        stretch.put(views(plain[0])[1], at_s)

    assert stretch.look()[1] == []


@pytest.mark.parametrize("held_s", [3.0, 5.0, 13.0])
def test_a_first_picture_that_is_held_for_long_hides_no_mark(marked: list[U8], held_s: float) -> None:
    stretch = Stretch()
    for index, planes in enumerate(marked):
        stretch.put(views(planes)[1], index / FPS + (held_s if index else 0))
    found, spans = stretch.look()

    assert found is not None
    assert found.score > 2 * LEAST_SCORE
    assert [one.avatar for one in spans] == ["c0ffee"]


def test_of_pictures_that_stand_for_seconds_nothing_is_said(plain: list[U8]) -> None:
    stretch = Stretch()
    for number in range(5):
        stretch.put(views(plain[number])[1], 5.0 * number)
    found, spans = stretch.look()

    assert found is not None
    assert not found.present
    assert spans == []


def test_a_picture_of_another_size_is_not_taken_and_changes_nothing(marked: list[U8]) -> None:
    stretch, other = Stretch(), np.full((100, 160), 128, np.uint8)
    for index, planes in enumerate(marked):
        assert stretch.put(views(planes)[1], index / FPS)
        assert not stretch.put(other, index / FPS + 9)

    assert stretch.end_s == (len(marked) - 1) / FPS
    assert [one.avatar for one in stretch.look()[1]] == ["c0ffee"]


def test_a_film_that_becomes_larger_in_the_same_form_goes_on(marked: list[U8]) -> None:
    stretch = Stretch()
    for index, planes in enumerate(marked):
        blue = views(planes)[1]
        size = (blue.shape[1] * 2, blue.shape[0] * 2) if index % 50 > 25 else (blue.shape[1], blue.shape[0])
        assert stretch.put(np.asarray(cv2.resize(blue, size), np.uint8), index / FPS)

    assert [one.avatar for one in stretch.look()[1]] == ["c0ffee"]


def test_sums_refuse_a_picture_of_another_size() -> None:
    sums = Demodulator()
    sums.put(np.zeros((1, 160), np.uint8), 0.0)

    with pytest.raises(ValueError, match="of another size"):
        sums.put(np.zeros((90, 160), np.uint8), 0.1)


def test_spans_of_one_mark_that_follow_each_other_are_one() -> None:
    spans = [MarkSpan(0, 24, "a"), MarkSpan(24.04, 48, "a"), MarkSpan(48, 60, "b"), MarkSpan(90, 99, "b")]

    assert together(spans) == [MarkSpan(0, 48, "a"), MarkSpan(48, 60, "b"), MarkSpan(90, 99, "b")]
