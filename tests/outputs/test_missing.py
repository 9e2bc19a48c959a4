"""What a clip lacks is counted, and said by its place."""

from __future__ import annotations

import pytest

from studio.outputs.missing import MOST_PLACES, Missing, Place


def test_what_is_missing_close_together_is_one_place() -> None:
    missing = Missing().after(3.0, 3.04, 1).after(12.0, 12.2, 5).after(12.9, 13.1, 5).after(41.0, 41.08, 2)

    assert missing.count == 13
    assert missing.places == (Place(3.0, 3.04, 1), Place(12.0, 13.1, 10), Place(41.0, 41.08, 2))
    assert missing.where() == ("0:03, 0:12-0:13, 0:41", 0)
    assert missing.where(most=1) == ("0:03", 2)
    assert Missing().where() == ("", 0)


@pytest.mark.parametrize(("seconds", "said"), [(59.99, "0:59"), (61.0, "1:01"), (3_725.0, "1:02:05")])
def test_places_are_written_as_times_in_the_clip(seconds: float, said: str) -> None:
    assert Missing().after(seconds, seconds, 1).where() == (said, 0)


def test_however_much_is_missing_few_places_are_kept_and_all_is_counted() -> None:
    missing = Missing()
    for minute in range(3 * MOST_PLACES):
        missing = missing.after(60.0 * minute, 60.0 * minute + 0.04, 1)

    assert (missing.count, len(missing.places)) == (3 * MOST_PLACES, MOST_PLACES)
    assert missing.places[-1].end_s == pytest.approx(60.0 * (3 * MOST_PLACES - 1) + 0.04)


def test_parts_are_told_by_the_time_since_the_first_began() -> None:
    first, second = Missing().after(1.0, 1.2, 5), Missing().after(2.0, 2.1, 2)

    assert Missing().then(first, 0.0).then(second, 10.0).places == (Place(1.0, 1.2, 5), Place(12.0, 12.1, 2))
