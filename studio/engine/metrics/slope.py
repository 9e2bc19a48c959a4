"""How fast a size grows, and how sure that is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PART_S = 10.0
_LEAST_PARTS = 6
_T95 = {4: 2.78, 6: 2.45, 8: 2.31, 12: 2.18, 20: 2.09, 40: 2.02}
"""Student's t for 95 %, by degrees of freedom; 1.96 for more."""


@dataclass(frozen=True, slots=True)
class Slope:
    """What a size gains in a minute, with the half width of its 95 % confidence interval."""

    per_min: float
    within: float

    @property
    def certain(self) -> bool:
        """Whether it differs from nothing."""
        return abs(self.per_min) > self.within


def slope(at_s: NDArray[np.float64], sizes: NDArray[np.float64]) -> Slope | None:
    """Fit a line through the medians of every ten seconds; None before there is a minute of them.

    Neighbouring medians are alike, so that they say less than as many independent ones: the interval is widened by their
    correlation (an autoregressive process of the first order).

    Parameters
    ----------
    at_s, sizes
        Times f64 [n] in s, oldest first, and sizes f64 [n].
    """
    if not len(at_s):
        return None
    part = ((at_s - at_s[0]) // _PART_S).astype(int)
    begin = np.flatnonzero(np.diff(part, prepend=-1))
    if len(begin) < _LEAST_PARTS:
        return None
    medians = np.array([np.median(piece) for piece in np.split(sizes, begin[1:])])
    minutes = part[begin] * (_PART_S / 60.0)
    centred = minutes - minutes.mean()
    spread = float(centred @ centred)
    gain = float(centred @ medians) / spread
    rest = medians - medians.mean() - gain * centred
    alike = float(rest[1:] @ rest[:-1]) / max(float(rest @ rest), 1e-12)
    worth = (1.0 - alike) / (1.0 + alike) if 0.0 < alike < 0.99 else 1.0 if alike <= 0.0 else 0.005
    free = max(1.0, (len(medians) - 2) * worth)
    error = math.sqrt(float(rest @ rest) / free / spread)
    t95 = next((t for most, t in _T95.items() if free <= most), 1.96)
    return Slope(gain, t95 * error)
