"""Short blocks of sound, put together until they are worth a message: each one wakes three threads and the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]


class Gathering:
    """Holds less than ``least`` samples back; one thread.

    Parameters
    ----------
    most
        What ``least`` may be set to, at most; it begins with that.
    give
        Gets f32 [n], valid until it returns, and its first sample of the program; tells whether it was taken.

    Attributes
    ----------
    least
        Samples that are given on at a time, at least, except before sound that does not follow; at least 1.
    end
        The sample of the program after the newest that was put.
    """

    def __init__(self, most: int, give: Callable[[F32, int], bool]) -> None:
        self.least, self.end = most, 0
        self._room = np.zeros(most, np.float32)
        self._give, self._filled, self._at = give, 0, 0

    def put(self, block: F32, at: int) -> bool:
        """Take sound, f32 [n], from sample ``at`` of the program on; false where some was not taken."""
        taken = True
        # Where less is to be held from now on, what is held may be enough already.
        if self._filled and (at != self._at + self._filled or self._filled >= self.least):
            taken = self._give_held()
        self.end = at + len(block)
        # What needs no more is given as it is.
        if not self._filled and len(block) >= self.least:
            return self._give(block, at) and taken
        while len(block):
            if not self._filled:
                self._at = at
            part = block[: self.least - self._filled]
            self._room[self._filled : self._filled + len(part)] = part
            self._filled, at, block = self._filled + len(part), at + len(part), block[len(part) :]
            if self._filled == self.least:
                taken = self._give_held() and taken
        return taken

    def flush(self) -> bool:
        """Give on what is held; false where it was not taken."""
        return not self._filled or self._give_held()

    def forget(self) -> None:
        """Give up what is held."""
        self._filled = 0

    def _give_held(self) -> bool:
        count, self._filled = self._filled, 0
        return self._give(self._room[:count], self._at)
