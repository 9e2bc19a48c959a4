"""The program's sound, which comes before its pictures, held until they have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.output import SOUND_RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

HELD = 4 * SOUND_RATE
"""Samples held at most; a look-ahead is a twentieth of it."""


class HeldSound:
    """A queue of the program's sound, f32 [n, 2]. One thread.

    Attributes
    ----------
    given, heard
        The program's samples up to which sound was given on, and has come.
    """

    def __init__(self) -> None:
        self._room = np.zeros((HELD, 2), np.float32)
        self.given = self.heard = 0

    def put(self, block: F32, at: int) -> None:
        """Hold sound, f32 [n, 2], from sample ``at`` of the program; after what does not follow it, it begins anew.

        What is more than `HELD` writes over the oldest, which the owner has given on before.
        """
        if at != self.heard:
            self.given = self.heard = at
        while len(block):
            place = self.heard % HELD
            part = block[: HELD - place]
            self._room[place : place + len(part)] = part
            self.heard += len(part)
            block = block[len(part) :]

    def give(self, end: int, take: Callable[[F32, int], object]) -> None:
        """Give ``take`` what is held before sample ``end``, f32 [n, 2] from a sample of the program on; views of the queue."""
        end = min(end, self.heard)
        while self.given < end:
            place = self.given % HELD
            count = min(end - self.given, HELD - place)
            take(self._room[place : place + count], self.given)
            self.given += count
