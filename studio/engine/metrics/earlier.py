"""The figures of a session before, to be shown behind those of now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.metrics.timings import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class EarlierSession:
    """What is known of it; None for what its file does not have.

    ``parts_ms`` f64 [9] are the medians of `WAY`, ``picture_ms`` f64 [n] the times of its pictures, ``way`` the places f64 [m]
    in seconds before its end and the ms f64 [m] from microphone to screen of its pictures. ``made_ms`` f64 [3] are p50, p95 and
    p99 from microphone to finished picture, of a session without a screen.
    """

    name: str
    parts_ms: F64 | None = None
    picture_ms: F64 | None = None
    way: tuple[F64, F64] | None = None
    made_ms: F64 | None = None

    @property
    def totals(self) -> F64:
        """p50, p95 and p99, f64 [3, 2], of the whole way and the engine's work in ms; NaN for what is not known."""
        way_ms = None if self.way is None else self.way[1]
        columns = [np.full(3, np.nan) if times is None or not len(times) else spread(times)
                   for times in (way_ms, self.picture_ms)]
        return np.column_stack(columns)

    def way_at(self, at: float, within_s: float) -> float | None:
        """Give microphone to screen in ms of the picture nearest to ``at`` seconds before the end; None without one near it."""
        if self.way is None:
            return None
        times, ms = self.way
        number = int(np.abs(times - at).argmin())
        return float(ms[number]) if abs(times[number] - at) <= within_s else None
