"""What the screen showed is counted, in memory that is there from the start."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from studio.engine.core.frame import Stamps
from studio.ui.screen_times import ScreenTimes

if TYPE_CHECKING:
    from studio.engine.metrics.series import Series


def kept(series: Series) -> list[tuple[float, int]]:
    at_s, rows = series.span(0.0)
    return list(zip(at_s.tolist(), rows[:, 0].astype(int).tolist(), strict=True))


def test_skips_are_counted_where_they_happen_and_begin_anew_with_the_count() -> None:
    times = ScreenTimes()
    times.skipped(3, 10.0)
    times.skipped(3, 10.5)
    times.skipped(5, 11.0)
    assert kept(times.skips) == [(10.0, 3), (11.0, 2)]
    assert times.skipped_since(10.5) == 2

    # It was stopped and started again.
    times.skipped(0, 20.0)
    assert (times.all_skipped, kept(times.skips)) == (0, [])
    times.skipped(2, 21.0)
    assert kept(times.skips) == [(21.0, 2)]


def test_pictures_of_the_last_second_are_counted() -> None:
    times = ScreenTimes()
    for number in range(100):
        times.painted(Stamps(live=True), number / 25, number / 25)

    assert times.fps(99 / 25) == 25.0
    assert times.paints.count == 100
    assert times.fps(10.0) == 0.0


def test_a_slow_hour_takes_no_object_for_a_picture_or_a_skip() -> None:
    """On a busy machine every look finds more that were skipped: it filled the history of skips, by and by, with objects."""
    times, stamps = ScreenTimes(), Stamps(live=True)

    def seconds(first: int, last: int) -> int:
        for second in range(first, last):
            times.skipped(1 + second, 5e4 + second)
            times.painted(stamps, 5e4 + second, 5e4 + second)
        gc.collect()
        return sys.getallocatedblocks()

    before = seconds(0, 10)

    assert seconds(10, 3_600) - before < 100
