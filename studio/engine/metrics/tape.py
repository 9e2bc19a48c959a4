"""The last minutes of sound, found again by the time at which it was at the microphone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.metrics.series import Series, touch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    I16 = NDArray[np.int16]

_AROUND_S = 5.0
"""Marks this long before and after a piece say when it was heard: their median is calmer than one block's stamp."""
_MARKS_S = 16
_TAKES = 256


class Tape:
    """The newest samples as 16-bit numbers in a ring of a fixed size; one thread.

    A take is sound from one source without an interruption: its samples are counted without a gap, and between two takes there
    is silence for as long as nothing was heard.

    Parameters
    ----------
    seconds
        Kept, in whole seconds.
    rate
        Samples a second.
    touched
        Whether its memory is the process's from the beginning, see `touch`.

    Attributes
    ----------
    end
        Samples ever written.
    """

    def __init__(self, seconds: int, rate: int = 16_000, *, touched: bool = True) -> None:
        self.rate = rate
        self.end = 0
        self._samples: I16 = np.zeros(seconds * rate, np.int16)
        self._marks = Series(("end",), seconds * _MARKS_S, touched=touched)
        self._takes = Series(("first",), _TAKES)
        if touched:
            self.touch()

    def touch(self) -> None:
        """Write to all of it once, as `Series.touch` does (the thread that writes)."""
        touch(self._samples)
        self._marks.touch()

    def begin(self, at_s: float) -> None:
        """Begin another take at monotonic ``at_s``."""
        self._takes.add((self.end,), at_s)

    def write(self, samples: F32, heard_at_s: float) -> None:
        """Append samples f32 [n] of -1 to 1, the last of which was at the microphone at monotonic ``heard_at_s``."""
        samples = samples[-len(self._samples) :]
        whole: I16 = np.clip(samples * 32767.0, -32768, 32767).astype(np.int16)
        at = self.end % len(self._samples)
        head = min(len(whole), len(self._samples) - at)
        self._samples[at : at + head], self._samples[: len(whole) - head] = whole[:head], whole[head:]
        self.end += len(whole)
        self._marks.add((self.end,), heard_at_s)

    def read(self, start_s: float, end_s: float) -> I16:
        """Copy the sound from monotonic ``start_s`` to ``end_s``, i16 [n]; silence where nothing was heard."""
        out = np.zeros(max(0, round((end_s - start_s) * self.rate)), np.int16)
        at_s, rows = self._marks.span(start_s - _AROUND_S, end_s + _AROUND_S)
        ends = rows[:, 0].astype(np.int64)
        _, begun = self._takes.after(0)
        firsts = [*begun[:, 0].astype(np.int64).tolist(), self.end]
        for first, last in pairwise(firsts):
            mine = (ends > first) & (ends <= last)
            if mine.any():
                offset_s = float(np.median(at_s[mine] - ends[mine] / self.rate))
                self._copy(out, start_s, offset_s, max(first, self.end - len(self._samples)), last)
        return out

    def _copy(self, out: I16, start_s: float, offset_s: float, first: int, last: int) -> None:
        """Put the samples ``first`` to ``last`` where they belong in ``out``; sample n was heard at n / rate + ``offset_s``."""
        begin = round((start_s - offset_s) * self.rate)
        low, high = max(first, begin), min(last, begin + len(out))
        if low < high:
            out[low - begin : high - begin] = self._samples[np.arange(low, high) % len(self._samples)]

    def copy(self) -> Tape:
        """Copy what is kept into a tape that is just large enough."""
        made = object.__new__(Tape)
        held = min(self.end, len(self._samples))
        made.rate, made.end = self.rate, self.end
        made._samples = np.zeros(max(1, held), np.int16)
        positions = np.arange(self.end - held, self.end)
        made._samples[positions % max(1, held)] = self._samples[positions % len(self._samples)]
        made._marks, made._takes = self._marks.copy(), self._takes.copy()
        return made
