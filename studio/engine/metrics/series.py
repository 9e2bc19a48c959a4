"""A table of rows with a time each, of which the newest are kept."""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Self

    from numpy.typing import DTypeLike, NDArray

    Rows = NDArray[Any]
    Times = NDArray[np.float64]


class Series:
    """The newest rows of a table in a ring of a fixed size, each with the monotonic time it belongs to.

    One thread adds; any thread may read a copy. A row half written while it is read can be wrong by one row, which neither a
    percentile nor a plot shows. Times never go back: one that would is taken as that of the row before.

    Parameters
    ----------
    columns
        Names of the columns.
    capacity
        Rows kept; the oldest are written over.
    dtype
        Of the rows.
    touched
        Whether its memory is the process's from the beginning, see `touch`.

    Attributes
    ----------
    count
        Rows ever added.
    """

    def __init__(self, columns: Sequence[str], capacity: int, dtype: DTypeLike = np.float64, *,
                 touched: bool = True) -> None:
        self.columns = tuple(columns)
        self.capacity = capacity
        self.count = 0
        self._rows = np.zeros((capacity, len(self.columns)), dtype)
        self._at_s = np.zeros(capacity)
        self._last_s = -np.inf
        if touched:
            self.touch()

    def touch(self) -> None:
        """Write to all of it once, so that from now on the memory is the process's and never seems to grow (who adds)."""
        touch(self._rows)
        touch(self._at_s)

    def add(self, row: Rows | Sequence[float], at_s: float) -> None:
        """Add one row [columns] of monotonic ``at_s`` (one thread; allocates no array)."""
        slot = self.count % self.capacity
        self._rows[slot] = row
        self._last_s = self._at_s[slot] = max(at_s, self._last_s)
        self.count += 1

    def extend(self, rows: Rows, at_s: Times) -> None:
        """Add rows [n, columns] of monotonic times f64 [n], oldest first (one thread)."""
        rows, at_s = rows[-self.capacity :], at_s[-self.capacity :]
        if not len(rows):
            return
        at_s = np.maximum(np.maximum.accumulate(at_s), self._last_s)
        slots = np.arange(self.count, self.count + len(rows)) % self.capacity
        self._rows[slots], self._at_s[slots] = rows, at_s
        self._last_s = float(at_s[-1])
        self.count += len(rows)

    def span(self, start_s: float, end_s: float = np.inf) -> tuple[Times, Rows]:
        """Copy the rows of monotonic ``start_s`` to ``end_s``, both in it, oldest first: times f64 [n], rows [n, columns]."""
        pieces = [_between(self._at_s, part, start_s, end_s) for part in self._parts()]
        return (np.concatenate([self._at_s[piece] for piece in pieces]),
                np.concatenate([self._rows[piece] for piece in pieces]))

    def after(self, count: int) -> tuple[Times, Rows]:
        """Copy the rows that were added after the first ``count``, as far as they are kept, oldest first."""
        end = self.count
        slots = np.arange(max(count, end - self.capacity, 0), end) % self.capacity
        return self._at_s[slots], self._rows[slots]

    def copy(self) -> Self:
        """Copy what is kept into a series that is just large enough."""
        made = object.__new__(type(self))
        at_s, rows = self.span(-np.inf)
        made.columns, made.capacity, made.count = self.columns, max(1, len(rows)), len(rows)
        made._rows = rows if len(rows) else self._rows[:1].copy()
        made._at_s = at_s if len(rows) else self._at_s[:1].copy()
        made._last_s = self._last_s
        return made

    def clear(self) -> None:
        """Forget all rows (the thread that adds)."""
        self.count, self._last_s = 0, -np.inf

    def _parts(self) -> tuple[slice, ...]:
        """Give the slots that hold rows, oldest first: two slices once the ring has gone round."""
        count = self.count
        if count <= self.capacity:
            return (slice(0, count),)
        oldest = count % self.capacity
        return slice(oldest, self.capacity), slice(0, oldest)


def touch(array: NDArray[Any]) -> None:
    """Write to every page of a contiguous array what is there: the system gives memory only when it is written to."""
    pages = array.reshape(-1).view(np.uint8)[:: mmap.PAGESIZE]
    pages |= 0


def _between(at_s: Times, part: slice, start_s: float, end_s: float) -> slice:
    times = at_s[part]
    low, high = np.searchsorted(times, start_s, "left"), np.searchsorted(times, end_s, "right")
    return slice(part.start + int(low), part.start + int(high))
