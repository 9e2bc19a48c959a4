"""How long each part of a picture took: the last minute of them, and their percentiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

PERCENTILES = (50.0, 95.0, 99.0)


class Timings:
    """A table of the newest pictures, one row each, one column a part, in milliseconds.

    One thread adds; any thread may read a copy. A row half written while it is read can be wrong by one picture, which a
    percentile does not show.

    Parameters
    ----------
    parts
        Names of the columns.
    capacity
        Rows kept; the oldest are written over.
    """

    def __init__(self, parts: Sequence[str], capacity: int = 1500) -> None:
        self.parts = tuple(parts)
        self.capacity = capacity
        self.count = 0
        self._rows = np.zeros((capacity, len(self.parts)))
        self._at_s = np.zeros(capacity)

    def add(self, row: NDArray[np.float64], at_s: float) -> None:
        """Add a picture's parts, f64 [len(parts)] in ms, made at monotonic ``at_s`` (one thread)."""
        slot = self.count % self.capacity
        np.copyto(self._rows[slot], row)
        self._at_s[slot] = at_s
        self.count += 1

    def since(self, start_s: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Copy the rows made since monotonic ``start_s``, oldest first: times f64 [n] in s, parts f64 [n, parts] in ms."""
        held = min(self.count, self.capacity)
        order = (np.arange(self.count - held, self.count)) % self.capacity
        at_s, rows = self._at_s[order], self._rows[order]
        chosen = at_s >= start_s
        return at_s[chosen], rows[chosen]

    def percentiles(self, start_s: float = 0.0) -> dict[str, tuple[float, float, float]]:
        """Give p50, p95 and p99 in ms of every part, and of their sum as ``total``, since monotonic ``start_s``."""
        _, rows = self.since(start_s)
        if not len(rows):
            return {}
        table = np.percentile(np.column_stack([rows, rows.sum(axis=1)]), PERCENTILES, axis=0).T
        return {
            name: (float(row[0]), float(row[1]), float(row[2]))
            for name, row in zip((*self.parts, "total"), table, strict=True)
        }
