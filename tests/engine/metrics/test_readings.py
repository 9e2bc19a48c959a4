"""A size is kept for eleven minutes, however often it is read, in memory that is there from the start."""

from __future__ import annotations

import pytest

from studio.engine.metrics.readings import KEPT_S, Readings


@pytest.mark.parametrize(("apart_s", "kept_apart_s"), [(0.05, 0.25), (0.25, 0.25), (1.0, 1.0), (5.0, 5.0)])
def test_eleven_minutes_are_kept_however_often_it_is_read(apart_s: float, kept_apart_s: float) -> None:
    """Read once a second it was kept for forty-six, and grew so long."""
    readings = Readings(("size",))
    place = readings._kept._rows.ctypes.data
    for number in range(int(3_600 / apart_s) + 1):
        readings.add((number,), number * apart_s)
    at_s, rows = readings.newest()

    assert at_s[-1] - at_s[0] == KEPT_S
    assert len(at_s) == len(rows) == KEPT_S / kept_apart_s + 1
    assert readings._kept._rows.ctypes.data == place


def test_before_the_first_reading_there_is_none() -> None:
    at_s, rows = Readings(("one", "two")).newest()

    assert (at_s.shape, rows.shape) == ((0,), (0, 2))
