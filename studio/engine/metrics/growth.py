"""Whether a size grows and goes on growing. What happens once is no growth: a window drawn larger, a dialog, an export."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_low

MINUTE_S = 60.0
PARTS, LOADED = 6, 2
"""Parts of a minute, and in how many of them a load that happens once may be; a leak is in all of them."""
JUDGED = 5
"""Minutes that must have passed."""
MOST_JUDGED = 10
"""Minutes that are looked at."""
GROWING_BYTES_PER_MIN = 1024 * 1024
LEAST_BYTES = (JUDGED - 1) * GROWING_BYTES_PER_MIN
BEFORE, SHRINKS = 3, 0.75
"""A size settles when the last minute gained less than this share of what those before it usually did, so many of them."""
SPREAD = 0.5
"""Share of the growth that must be there without the largest parts, where noise takes some of it."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What a size gains in a usual minute, what it gained over all that were looked at, and how steadily, in bytes.

    ``spread`` is the usual minute's gain without the largest of its parts, as if all were like the rest. ``newest`` is the last
    minute's, by its median, from end to end and as its second half goes, whichever is least.
    ``settles`` says that the last minute gained clearly less than those just before it, as what is filled once does.
    ``each`` says that all ten were looked at and every one gained, which tells a leak by pieces from things done one after
    another.
    """

    per_min: float
    total: float
    spread: float
    newest: float
    each: bool = False
    settles: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether this is a growth to warn of: usual, to this day, and within the minutes or in every one of ten."""
        usually = self.per_min > GROWING_BYTES_PER_MIN and self.total > LEAST_BYTES
        steadily = self.spread > SPREAD * GROWING_BYTES_PER_MIN or self.each
        return usually and steadily and self.newest > GROWING_BYTES_PER_MIN / 2 and not self.settles


def judge(samples: list[tuple[float, int]]) -> Growth | None:
    """Judge the last `MOST_JUDGED` minutes of (seconds, bytes), oldest first; None before there are `JUDGED`.

    Each minute stands for its median, and the usual gain is the lower median of what each has over the one before: a step
    changes one gain, so nearly half of the minutes may hold one. Where more of them do, as when one thing after another is done
    for the first time, each step is in one part of its minute, or in two.
    """
    if not samples or samples[-1][0] - samples[0][0] < JUDGED * MINUTE_S:
        return None
    whole = min(MOST_JUDGED, int((samples[-1][0] - samples[0][0]) // MINUTE_S))
    kept = _medians(samples, MINUTE_S, whole)
    if len(kept) < 2:
        return None
    gains = _gains(kept)
    steps = _gains(_medians(samples, MINUTE_S / PARTS, whole * PARTS))
    rests = [_rest(steps[end - PARTS : end]) for end in range(len(steps), PARTS - 1, -PARTS)]
    each = len(kept) >= MOST_JUDGED - 1 and min(gains) > GROWING_BYTES_PER_MIN
    newest = min(gains[-1], sum(steps[-PARTS:]))
    if not each:
        # A leak by pieces may rest for half a minute; what is loaded once is over when it does.
        newest = min(newest, 2 * sum(steps[-PARTS // 2 :]))
    # By the minutes with their steps and without them: steps beside a leak do not make its last minute look like the end of it.
    usual = min(median_low(gains[-BEFORE - 1 : -1]), max(rests[1 : BEFORE + 1], default=0.0)) if len(gains) > BEFORE else 0.0
    settles = gains[-1] < SHRINKS * usual
    return Growth(median_low(gains), kept[-1][1] - kept[0][1], median_low(rests) if rests else 0.0, newest, each=each,
                  settles=settles)


def _gains(sizes: list[tuple[int, float]]) -> list[float]:
    return [(size - before) / (at - earlier) for (earlier, before), (at, size) in pairwise(sizes)]


def _rest(steps: list[float]) -> float:
    """Give what a minute would gain if all its steps were like those beside the `LOADED` largest."""
    return sum(sorted(steps)[:-LOADED]) * PARTS / (PARTS - LOADED)


def _medians(samples: list[tuple[float, int]], part_s: float, most: int) -> list[tuple[int, float]]:
    """Give number and median size of each of the last ``most`` parts that has samples, oldest first; the last is number 0."""
    end = samples[-1][0]
    parts: dict[int, list[int]] = {}
    for at_s, size in samples:
        parts.setdefault(int((end - at_s) // part_s), []).append(size)
    return [(-ago, median(parts[ago])) for ago in range(most - 1, -1, -1) if ago in parts]
