"""Whether a size grows and goes on growing: a window drawn larger or an avatar loaded is a step, and no growth."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_low

MINUTE_S = 60.0
JUDGED = 5
"""Minutes that must have passed."""
MOST_JUDGED = 10
"""Minutes that are looked at."""
GROWING_BYTES_PER_MIN = 1024 * 1024
LEAST_BYTES = (JUDGED - 1) * GROWING_BYTES_PER_MIN


@dataclass(frozen=True, slots=True)
class Growth:
    """What a size gains in a usual minute and what it gained over all that were looked at, in bytes."""

    per_min: float
    total: float

    @property
    def goes_on(self) -> bool:
        """Whether this is a growth to warn of: the usual minute and the whole both say so."""
        return self.per_min > GROWING_BYTES_PER_MIN and self.total > LEAST_BYTES


def judge(samples: list[tuple[float, int]]) -> Growth | None:
    """Judge the last `MOST_JUDGED` minutes of (seconds, bytes), oldest first; None before there are `JUDGED`.

    Each minute stands for its median, and the usual gain is the lower median of what each has over the one before: a step
    changes one gain, so nearly half of the minutes may hold one.
    """
    if not samples or samples[-1][0] - samples[0][0] < JUDGED * MINUTE_S:
        return None
    end = samples[-1][0]
    minutes: dict[int, list[int]] = {}
    for at_s, size in samples:
        minutes.setdefault(int((end - at_s) // MINUTE_S), []).append(size)
    whole = min(MOST_JUDGED, int((end - samples[0][0]) // MINUTE_S))
    kept = [(-ago, median(minutes[ago])) for ago in range(whole - 1, -1, -1) if ago in minutes]
    if len(kept) < 2:
        return None
    gains = [(size - before) / (at - earlier) for (earlier, before), (at, size) in pairwise(kept)]
    return Growth(median_low(gains), kept[-1][1] - kept[0][1])
