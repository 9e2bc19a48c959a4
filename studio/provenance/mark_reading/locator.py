"""Where the mark is in a picture, and what it says there: whitened, compared at all sizes and places, and read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from studio.provenance.mark import ROWS
from studio.provenance.mark_reading.bits import read_bits
from studio.provenance.mark_reading.correlation import Correlation
from studio.provenance.mark_reading.found_mark import NO_MARK, FoundMark
from studio.provenance.mark_reading.pattern import SIGNS, WHICH, middle
from studio.provenance.mark_reading.whitening import flattened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    C64 = NDArray[np.complex64]

_SMALLEST, _LARGEST = 0.28, 1.5
"""Sizes of a cell that are tried, of what it is in a whole picture: a window that fills a part of a screen, a cut picture."""
_STEP: Final = 0.011
"""Of the logarithm of the size: over half a picture's width the pattern is then off by less than half a cell."""
_LEAST_CELL: Final = 1.5
"""Pixels of colour; smaller cells are not told apart."""


def find(signal: C64, noise: F32) -> FoundMark:
    """Look for the mark in what `Demodulator` gives."""
    return MarkLocator(signal, noise).found


class MarkLocator:
    """Looks for the mark in what `Demodulator` gives, at all sizes and places, and reads it there in further pictures.

    Attributes
    ----------
    found
        What came of it.
    """

    def __init__(self, signal: C64, noise: F32) -> None:
        self.found = NO_MARK
        self._shape, self._place = (0, 0), (0, 0)
        flat = flattened(signal, noise)
        if flat is None:
            return
        search, sync = Correlation(flat), middle(np.where(WHICH < 0, SIGNS, 0))
        whole, best = flat.shape[0] / ROWS, (0.0, 0.0, (0, 0), (0, 0))
        for size in _sizes(whole * _SMALLEST, whole * _LARGEST, _STEP):
            best = max(best, search.at(sync, size))
        # Between two sizes that were tried.
        for size in _sizes(best[1] * (1 - _STEP), best[1] * (1 + _STEP), _STEP / 8):
            best = max(best, search.at(sync, size))
        score, size, self._shape, self._place = best
        if score:
            self.found = FoundMark(score, *read_bits(flat, self._shape, self._place), size / whole)

    def read(self, signal: C64, noise: F32) -> FoundMark:
        """Read the bits in other pictures of the film, of the same size, where the mark was found; the score is the same."""
        flat = flattened(signal, noise)
        if flat is None:
            return replace(self.found, evenness=0.0)
        return FoundMark(self.found.score, *read_bits(flat, self._shape, self._place), self.found.cell)


def _sizes(smallest: float, largest: float, step: float) -> Iterator[float]:
    """Give sizes of a cell in pixels, in steps of their logarithm."""
    yield from (float(one) for one in np.exp(np.arange(np.log(max(smallest, _LEAST_CELL)), np.log(largest), step)))
