"""The newest rows of a running table, always as one contiguous block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]


class Rows:
    """Keep the newest ``count`` rows of ``width`` numbers; one thread.

    Every row is stored twice, ``count`` apart, so `newest` is a view and nothing is moved.
    """

    def __init__(self, count: int, width: int) -> None:
        self.count = count
        self._table = np.zeros((2 * count, width), np.float32)
        self._next = 0

    def push(self, row: F32) -> None:
        """Append a row, f32 [width]."""
        at = self._next % self.count
        self._table[at] = row
        self._table[at + self.count] = row
        self._next += 1

    def extend(self, rows: F32) -> None:
        """Append rows, f32 [n, width], in order; of more than there is room for the last stay."""
        while len(rows):
            at = self._next % self.count
            part = rows[: self.count - at]
            self._table[at : at + len(part)] = part
            self._table[at + self.count : at + self.count + len(part)] = part
            self._next += len(part)
            rows = rows[len(part) :]

    def fill(self, value: float) -> None:
        """Set every row to ``value``."""
        self._table.fill(value)

    @property
    def newest(self) -> F32:
        """View of all rows, f32 [count, width], oldest first; good until the next `push`."""
        at = self._next % self.count
        return self._table[at : at + self.count]
