"""A size that is read now and then: what it was in the last eleven minutes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.metrics.series import Series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.engine.metrics.series import Rows, Times

KEPT_S = 690.0
"""Eleven minutes, which is what `growth.judge` looks at, and some seconds that a busy machine may be late."""
APART_S = 0.25
"""Readings nearer to each other are not kept."""


class Readings:
    """At most four rows of f64 a second, and of them those of the last `KEPT_S`, however seldom it is read.

    Made whole at the start: what measures growth does not grow. Any thread may call; one at a time goes in.

    Parameters
    ----------
    columns
        Names of the columns.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        self._kept = Series(columns, int(KEPT_S / APART_S) + 1)
        self._newest_s = -np.inf
        self._lock = threading.Lock()

    def add(self, row: Sequence[float], at_s: float) -> None:
        """Keep one row of monotonic ``at_s``, unless it comes too soon after the one before."""
        with self._lock:
            if at_s >= self._newest_s + APART_S:
                self._newest_s = at_s
                self._kept.add(row, at_s)

    def newest(self) -> tuple[Times, Rows]:
        """Copy what is kept, oldest first: monotonic seconds f64 [n], rows f64 [n, columns]."""
        with self._lock:
            return self._kept.span(self._newest_s - KEPT_S)
