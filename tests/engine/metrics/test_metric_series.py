"""The newest rows are found by their time, however often the ring went round."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.metrics.memory import Resident
from studio.engine.metrics.series import Series
from studio.engine.metrics.session_log import SessionLog


def test_a_span_has_the_rows_of_its_times_and_no_others() -> None:
    series = Series(("value",), 10)
    for number in range(27):
        series.add((number,), float(number))

    at_s, rows = series.span(19.0, 22.5)

    assert at_s.tolist() == [19.0, 20.0, 21.0, 22.0]
    assert rows[:, 0].tolist() == [19.0, 20.0, 21.0, 22.0]
    assert series.span(0.0)[0].tolist() == list(range(17, 27))
    assert len(series.span(30.0)[0]) == 0


@pytest.mark.parametrize("count", [3, 10, 14, 40])
def test_many_rows_at_once_are_kept_like_one_after_the_other(count: int) -> None:
    one, many = Series(("value",), 10), Series(("value",), 10)
    for number in range(count):
        one.add((number,), number / 2)
    many.extend(np.arange(count, dtype=float)[:, None], np.arange(count) / 2)

    assert many.span(0.0)[0].tolist() == one.span(0.0)[0].tolist()
    assert many.span(0.0)[1].tolist() == one.span(0.0)[1].tolist()


def test_what_was_added_after_a_count_is_given_once() -> None:
    series = Series(("value",), 4)
    series.add((1,), 1.0)
    known = series.count
    for number in range(2, 9):
        series.add((number,), float(number))

    assert series.after(known)[1][:, 0].tolist() == [5.0, 6.0, 7.0, 8.0]
    assert len(series.after(series.count)[1]) == 0


def test_a_time_that_goes_back_is_that_of_the_row_before() -> None:
    series = Series(("value",), 8)
    series.add((1,), 5.0)
    series.add((2,), 4.0)
    series.extend(np.array([[3.0], [4.0]]), np.array([4.5, 6.0]))

    assert series.span(0.0)[0].tolist() == [5.0, 5.0, 5.0, 6.0]


def test_a_copy_stays_as_it_was() -> None:
    series = Series(("value",), 4, np.uint8)
    for number in range(6):
        series.add((number,), float(number))
    copy = series.copy()
    series.add((99,), 99.0)

    assert copy.span(0.0)[1][:, 0].tolist() == [2, 3, 4, 5]
    assert copy.after(copy.count - 1)[1].tolist() == [[5]]
    assert Series(("value",), 4).copy().span(0.0)[1].shape == (0, 1)


def test_adding_takes_no_memory() -> None:
    series = Series(("one", "two"), 100)
    before = (series._rows.ctypes.data, series._at_s.ctypes.data)
    for number in range(1_000):
        series.add((number, number), float(number))

    assert (series._rows.ctypes.data, series._at_s.ctypes.data) == before


def test_touching_makes_the_memory_the_process_s_and_changes_no_row() -> None:
    resident = Resident()
    before = resident.sample()
    late = Series([str(number) for number in range(100)], 40_000, touched=False)
    assert resident.sample() - before < 8_000_000
    late.add(np.arange(100.0), 1.0)
    late.touch()

    assert resident.sample() - before > 0.9 * 40_000 * 101 * 8
    assert late.after(0)[1].tolist() == [list(range(100))]


def test_a_session_log_is_touched_ring_by_ring() -> None:
    log = SessionLog(60, touched=False)
    log.totals.add((1.0, 2.0), 3.0)
    log.sound.begin(0.0)
    log.sound.write(np.full(16_000, 0.5, np.float32), 1.0)

    assert len(list(log.touching())) == 6
    assert log.totals.after(0)[1].tolist() == [[1.0, 2.0]]
    assert log.sound.read(0.1, 0.9).tolist() == [16383] * 12_800
