"""How long each part of a picture took: the last pictures, and their percentiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.metrics.series import Series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

PERCENTILES = (50.0, 95.0, 99.0)


class Timings(Series):
    """A table of the newest pictures, one row each, one column a part, in milliseconds.

    Parameters
    ----------
    parts
        Names of the columns.
    capacity, touched
        See `Series`.
    """

    def __init__(self, parts: Sequence[str], capacity: int = 1500, *, touched: bool = True) -> None:
        super().__init__(parts, capacity, touched=touched)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self.columns

    def since(self, start_s: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Copy the rows made since monotonic ``start_s``, oldest first: times f64 [n] in s, parts f64 [n, parts] in ms."""
        return self.span(start_s)

    def percentiles(self, start_s: float = 0.0) -> dict[str, tuple[float, float, float]]:
        """Give p50, p95 and p99 in ms of every part, and of their sum as ``total``, since monotonic ``start_s``."""
        _, rows = self.since(start_s)
        return percentiles(self.parts, rows)


def spread(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give p50, p95 and p99, f64 [3, ...], of values f64 [n, ...]: for panels, pages and reports alike."""
    found: NDArray[np.float64] = np.percentile(values, PERCENTILES, axis=0)
    return found


def usual(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the usual parts f64 [parts] of rows f64 [n, parts], n > 0: their mean over the middle half of the rows by their sum.

    Unlike medians of each part they add up to the usual sum, also where each slow picture was slow in another part.
    """
    order, quarter = np.argsort(rows.sum(axis=1)), len(rows) // 4
    middle: NDArray[np.float64] = rows[order[quarter : len(rows) - quarter]].mean(axis=0)
    return middle


def percentiles(parts: Sequence[str], rows: NDArray[np.float64]) -> dict[str, tuple[float, float, float]]:
    """Give p50, p95 and p99 of the parts of rows f64 [n, parts], and of their sum as ``total``; nothing of no rows."""
    if not len(rows):
        return {}
    table = spread(np.column_stack([rows, rows.sum(axis=1)])).T
    return {name: (float(row[0]), float(row[1]), float(row[2])) for name, row in zip((*parts, "total"), table, strict=True)}
