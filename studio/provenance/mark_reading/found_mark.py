"""A mark that was found: how much it stands out, what it says, and from when on that is believed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.provenance.mark import avatar_of

LEAST_SCORE, CERTAIN_SCORE = 15.0, 40.0
"""From the first on the mark is there if its bits fit their check, from the second on whatever they say. By the scores of films
without a mark (``benchmarks/marks.py``) chance does so less than once in a million files, with `stretch.MOST_SEARCHES` in
each."""
_LEAST_EVENNESS: Final = 0.78
"""Of bits, see `FoundMark.evenness`. In ten million draws 0.8 % of chance's were above it; marks of which a bit was misread had
0.82 and more (`benchmarks/marks.py --part survival`)."""


@dataclass(frozen=True, slots=True)
class FoundMark:
    """What was found.

    Attributes
    ----------
    score
        How much the pattern stands out, in standard deviations of chance.
    payload
        The 32 bits as they were read.
    weakest
        How much the least certain bit stands out, of what they do on average.
    evenness
        How alike all bits stand out: the square of their mean size over the mean of their squares. Those of a mark are all
        of one size, 1; those of chance are normal, 2 / pi.
    cell
        Size of a cell, of what it is in a whole picture.
    """

    score: float
    payload: int
    weakest: float
    evenness: float
    cell: float

    @property
    def legible(self) -> bool:
        """Tell whether the bits are those of one mark, as far as they say so themselves."""
        return self.evenness >= _LEAST_EVENNESS and avatar_of(self.payload) is not None

    @property
    def present(self) -> bool:
        """Tell whether the mark is there."""
        if self.evenness < _LEAST_EVENNESS:
            return False
        return self.score >= CERTAIN_SCORE or (self.score >= LEAST_SCORE and avatar_of(self.payload) is not None)


NO_MARK: Final = FoundMark(0.0, 0, 0.0, 0.0, 0.0)
"""Of pictures of which nothing can be said."""
