"""Whether a size grows and goes on growing. What happens once is no growth: a window drawn larger, a dialog, an export.

Of ten minutes each part of ten seconds stands for its median. A change between two parts that stands out from those beside it
is a load; a load, and what gives one back, ends a plateau. A slope is the median of those between all pairs of parts on one
plateau (Theil 1950, Sen 1968), so that neither noise nor what is loaded counts. A size grows when

- the slope of all is more than `GROWING_BYTES_PER_MIN`, by `CERTAIN` standard deviations of Kendall's S on those pairs;
- that of every quarter is between `SLOWER` and `FASTER` of it, that of the second half above `STEADY` of the first's: a leak
  goes on, and what settles with a time constant of two and a half minutes has a seventh of its slope left after five;
- the least of the second half, without the loads, is above that of the first: a collector's saw comes down again;
- the last 40 seconds do not certainly grow less than `SLOWER` as fast: what was loaded for minutes is over then;
- a minute before it was so as well: chance seldom comes twice.

A leak by pieces has nothing between them and is told by its minutes: all of ten but one gained, none much less than the others.

So a leak is told once it has lasted eleven minutes: with noise of 2 MiB, one of 1.5 MiB a minute in nine of ten looks from then
on. Chance can still tell one that is not there, for a single look: ``python benchmarks/growth.py`` simulates hours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    F64 = NDArray[np.float64]
    Int = NDArray[np.intp]

MINUTE_S, PART_S = 60.0, 10.0
JUDGED_S, BEFORE_S = 600.0, 60.0
"""What is looked at, now and once more so long before; nothing is said before so much is there."""
LEAST_SHARE = 0.75
"""Of the parts that must have samples: a machine that slept is not judged by the gap."""
GROWING_BYTES_PER_MIN = 1024 * 1024
CERTAIN = 5.0
QUARTERS, LEAST_PAIRS = 4, 10
"""A quarter with fewer pairs, as under a long load, says nothing."""
SLOWER, FASTER, STEADY = 0.6, 3.0, 0.7
BESIDE = 7
"""Parts at each side whose changes are those beside one: more than twice as many as a load of a minute changes."""
LOAD_BYTES, STANDS_OUT = 2 * 1024 * 1024, 4.0
"""A load is more than the first, and than so many standard deviations of all changes, by their median."""
GIVEN_BACK = 0.5, 1.2
"""What gives a load back, as a share of it."""
LAST_S, OVER, LAST_SAMPLES = 40.0, -2.0, 40
_SECOND, _FIRST = np.tril_indices(max(int(JUDGED_S // PART_S), 2 * LAST_SAMPLES), -1)
"""Places of both of each pair of as many sizes as are ever compared, in the order of the second: those of fewer come first."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What a size gains in a minute, in bytes, and whether that is a growth to warn of, see the module."""

    per_min: float
    goes_on: bool


def judge(at_s: F64, size: F64) -> Growth | None:
    """Judge the last eleven minutes of sizes; None before there are so many.

    Parameters
    ----------
    at_s, size
        Seconds f64 [n] and bytes f64 [n], oldest first, one a second or more.
    """
    if not len(at_s) or at_s[-1] - at_s[0] < JUDGED_S + BEFORE_S:
        return None
    before = int(np.searchsorted(at_s, at_s[-1] - BEFORE_S, side="right"))
    parts = _medians(at_s, size, PART_S)
    if parts is None:
        return None
    row = _Row(*parts)
    goes_on = (_steadily(row, at_s, size) and _steadily_at(at_s[:before], size[:before])) or _by_pieces(at_s, size)
    return Growth(row.slope(), goes_on)


def _steadily_at(at_s: F64, size: F64) -> bool:
    parts = _medians(at_s, size, PART_S)
    return parts is not None and _steadily(_Row(*parts), at_s, size)


def _steadily(row: _Row, at_s: F64, size: F64) -> bool:
    per_min = row.slope()
    if per_min <= GROWING_BYTES_PER_MIN or row.certainty(GROWING_BYTES_PER_MIN) <= CERTAIN:
        return False
    older, newer = row.cut(2)
    if newer.slope() <= STEADY * older.slope() or newer.rest.min() - older.rest.min() <= GROWING_BYTES_PER_MIN:
        return False
    quarters = [one.slope() for one in row.cut(QUARTERS) if one.pairs >= LEAST_PAIRS]
    if not quarters or min(quarters) <= SLOWER * per_min or max(quarters) >= FASTER * per_min:
        return False
    last = np.flatnonzero(at_s > at_s[-1] - LAST_S)
    last = last[:: max(1, len(last) // LAST_SAMPLES)]
    return _Row(at_s[last] / MINUTE_S, size[last], np.zeros(len(last), np.intp)).certainty(SLOWER * per_min) > OVER


def _by_pieces(at_s: F64, size: F64) -> bool:
    minutes = _medians(at_s, size, MINUTE_S)
    if minutes is None:
        return False
    gains = np.diff(minutes[1])
    older, newer = (float(np.median(one)) for one in np.array_split(gains, 2))
    # A piece that comes every 61 seconds leaves one minute out.
    least = max(GROWING_BYTES_PER_MIN, SLOWER * max(older, newer))
    return bool(np.sort(gains)[1] > least and newer > STEADY * older)


class _Row:
    """Sizes at times, in bytes and minutes, and the plateau that each lies on."""

    def __init__(self, at: F64, size: F64, plateau: Int | None = None, rest: F64 | None = None) -> None:
        if plateau is None:
            plateau, rest = _plateaus(size)
        self._at, self._size, self._plateau = at, size, plateau
        self.rest = size if rest is None else rest
        """The sizes without the loads."""
        first, second = _pairs(len(at))
        on_one = plateau[first] == plateau[second]
        self._first, self._second = first[on_one], second[on_one]

    @property
    def pairs(self) -> int:
        return len(self._first)

    def cut(self, count: int) -> Iterator[_Row]:
        """Give so many equal parts of it, oldest first."""
        for one in np.array_split(np.arange(len(self._at)), count):
            yield _Row(self._at[one], self._size[one], self._plateau[one], self.rest[one])

    def slope(self) -> float:
        """Give the median slope of all pairs, 0 without any."""
        if not self.pairs:
            return 0.0
        gain = self._size[self._second] - self._size[self._first]
        return float(np.median(gain / (self._at[self._second] - self._at[self._first])))

    def certainty(self, slope: float) -> float:
        """Give by how many standard deviations its slope is above this one (Kendall 1938: the variance of S, without ties)."""
        left = self._size - slope * self._at
        counts = np.bincount(self._plateau)
        variance = float((counts * (counts - 1) * (2 * counts + 5)).sum()) / 18
        more = np.sign(left[self._second] - left[self._first]).sum()
        return float(more) / variance**0.5 if variance else 0.0


def _plateaus(size: F64) -> tuple[Int, F64]:
    """Give the plateau on which each size lies, by number, and the sizes without the loads."""
    changes = np.diff(size)
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(changes, BESIDE, mode="reflect"), 2 * BESIDE + 1)
    beside = np.median(windows, axis=1)
    over = changes - beside
    # 1.4826 times the median of distances is the standard deviation, of normal noise.
    bound = max(LOAD_BYTES, STANDS_OUT * 1.4826 * float(np.median(np.abs(over))))
    ends, loads, last = np.zeros(len(size), np.intp), list[float](), -2
    for at in np.flatnonzero(np.abs(over) > bound).tolist():
        one = float(over[at])
        if one > 0 and loads and at <= last + 2:
            loads[-1] += one
        elif one > 0:
            loads.append(one)
        else:
            given_back = [load for load in loads if GIVEN_BACK[0] * load <= -one <= GIVEN_BACK[1] * load]
            if not given_back:
                continue
            loads.remove(given_back[-1])
        if one > 0:
            last = at
        changes[at] = beside[at]
        # A load may begin in the part before and end in the one after.
        ends[at : at + 3] = 1
    return np.cumsum(ends), np.concatenate((size[:1], size[0] + np.cumsum(changes)))


def _medians(at_s: F64, size: F64, part_s: float) -> tuple[F64, F64] | None:
    """Give minute and median size of each part that has samples, oldest first; None where too few have."""
    ago = ((at_s[-1] - at_s) // part_s).astype(np.intp)
    used = ago < JUDGED_S // part_s
    ago, size = ago[used], size[used]
    begins = np.flatnonzero(np.diff(ago, prepend=-1))
    if len(begins) < LEAST_SHARE * JUDGED_S / part_s:
        return None
    # All parts at once: a call of np.median for each takes most of the time of a look.
    ranked = size[np.lexsort((size, -ago))]
    counts = np.diff(begins, append=len(size))
    medians = (ranked[begins + (counts - 1) // 2] + ranked[begins + counts // 2]) / 2
    return -ago[begins] * part_s / MINUTE_S, medians


def _pairs(count: int) -> tuple[Int, Int]:
    """Give the places of both of each pair of so many."""
    pairs = count * (count - 1) // 2
    return _FIRST[:pairs], _SECOND[:pairs]
