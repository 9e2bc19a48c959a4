"""Where pictures and sound of the program belong in a stream, which goes on through all its jumps."""

from __future__ import annotations

from dataclasses import dataclass

from studio.engine.core.output import SOUND_RATE

MOST_SILENCE = 10 * SOUND_RATE
"""Samples that may be missing in a row; what is more is an error of the other side."""


@dataclass(slots=True)
class Splice:
    """A stream's clock: it is 0 at the first picture and never goes back; one thread.

    Parameters
    ----------
    fps
        Pictures a second.
    """

    fps: int
    _base: int | None = None
    _index: int = -1
    _sound: int = 0
    _at: int = 0

    def picture(self, at: int) -> int | None:
        """Give the index of a picture that starts at sample ``at`` of the program; None if one has that place already."""
        # The program of an engine that begins again counts from 0.
        if self._base is None or at < self._at - SOUND_RATE:
            self._base = at - (self._index + 1) * SOUND_RATE // self.fps
        self._at = at
        index = round((at - self._base) * self.fps / SOUND_RATE)
        if index <= self._index:
            return None
        self._index = index
        return index

    def sound(self, at: int, count: int) -> tuple[int, int]:
        """Say for ``count`` samples from sample ``at`` on how many of silence go before them, and how many are left out."""
        if self._base is None:
            return 0, count
        place = at - self._base
        missing = place - self._sound
        silence, left_out = (min(missing, MOST_SILENCE), 0) if missing > 0 else (0, min(-missing, count))
        self._sound += silence + count - left_out
        return silence, left_out
