"""Whether a file can hold what is read from it: an edit list can name the same sound a hundred thousand times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

MOST_REPEATED, SPARE_BYTES = 4, 1 << 20
"""So many times its size, and so much more, may be read of a file: people's edits name a part twice, or thrice."""
MOST_PIECES_A_S, MANY_PIECES = 8_000, 20_000
"""Pieces of sound in a second, once there are many: the smallest that encoders make last 2.5 ms, raw sound comes by 4 KB."""


class Plausible:
    """Count what is read of a file from one place on; one owner, one thread.

    Parameters
    ----------
    path
        The file, for messages.
    size
        Its bytes.
    """

    def __init__(self, path: Path, size: int) -> None:
        self._path, self._most = path, MOST_REPEATED * size + SPARE_BYTES
        self._bytes = self._pieces = 0
        self._seconds = 0.0

    def packet(self, size: int) -> None:
        """Count a packet of so many bytes; `InputError` when the file repeats itself."""
        self._bytes += size
        if self._bytes > self._most:
            raise InputError(f"{self._path} names the same sound again and again, far beyond its size; save it anew.")

    def piece(self, samples: int, rate: int) -> None:
        """Count a piece of decoded sound; `InputError` when they are too short to be worth the work."""
        self._pieces += 1
        self._seconds += samples / rate
        if self._pieces > MANY_PIECES and self._pieces > MOST_PIECES_A_S * self._seconds:
            raise InputError(f"{self._path} is cut into more than {MOST_PIECES_A_S} pieces a second; save it anew.")
