"""What the screen showed is counted, in memory that is there from the start."""

from __future__ import annotations

import gc
import sys
import time

from studio.engine.core.frame import Stamps
from studio.engine.metrics.events import Event
from studio.engine.metrics.session_log import SessionLog
from studio.ui.screen_times import ScreenTimes


def test_skips_are_counted_where_they_are_marked() -> None:
    """"0 skipped" stood over marks of 15: one count began anew with each Start, the marks were of a minute."""
    log = SessionLog(60)
    times, now = ScreenTimes(log), time.monotonic()
    log.events.happened(Event.SKIPPED, now - 3.0, 15)
    log.events.happened(Event.STARTED, now - 2.0)
    log.events.happened(Event.SKIPPED, now - 1.0, 2)
    assert times.skipped_since(now - 2.0) == 2
    assert times.skipped_since(now - 60.0) == 17


def test_pictures_of_the_last_second_are_counted() -> None:
    times = ScreenTimes()
    for number in range(100):
        times.painted(Stamps(live=True), number / 25, number / 25)

    assert times.fps(99 / 25) == 25.0
    assert times.paints.count == 100
    assert times.fps(10.0) == 0.0


def test_a_slow_hour_takes_no_object_for_a_picture_or_a_skip() -> None:
    """On a busy machine every look finds more that were skipped: it filled the history of skips, by and by, with objects."""
    log, stamps = SessionLog(60), Stamps(live=True)
    times = ScreenTimes(log)

    def seconds(first: int, last: int) -> int:
        for second in range(first, last):
            log.events.happened(Event.SKIPPED, 5e4 + second, 1)
            times.skipped_since(5e4 + second - 3.0)
            times.painted(stamps, 5e4 + second, 5e4 + second)
        gc.collect()
        return sys.getallocatedblocks()

    before = seconds(0, 10)

    assert seconds(10, 3_600) - before < 100
