"""How loud the sound is that comes in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.protocols import Level

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

FULL_SCALE = 32767 / 32768
"""The largest positive sample of a 16-bit device: from here on a sample counts as clipped."""
_QUIETEST = 1e-6


def decibels(amplitude: float) -> float:
    """Give ``amplitude`` (1 is full scale) in dBFS, never below -120."""
    return 20.0 * math.log10(max(amplitude, _QUIETEST))


class Meter:
    """Peak, RMS and clipping of one source; it outlives the device's streams.

    One thread measures; any thread may read `level` and `zeros_s`.

    Parameters
    ----------
    most
        The most samples measured at once.
    """

    def __init__(self, most: int = 8192) -> None:
        self.clipped = 0
        self.zeros_s = 0.0
        """Seconds for which the device has given nothing but exact zeros; 0 once it has given anything else."""
        self._absolute = np.zeros(most, np.float32)
        self._clips = np.zeros(most, np.bool_)
        self._newest = (0.0, 0.0)
        self._peak = 0.0
        self._energy = 0.0
        self._count = 0

    @property
    def level(self) -> Level:
        """Loudness of the newest block."""
        peak, rms = self._newest
        return Level(peak_db=decibels(peak), rms_db=decibels(rms), clipped=self.clipped)

    def measure(self, samples: F32, rate: int, gain: float) -> None:
        """Take in part of a block (measuring thread; no array of its own).

        Parameters
        ----------
        samples
            f32 [n], mono, after ``gain``; n at most ``most``.
        rate
            Samples a second.
        gain
            What they were multiplied with. A sample has clipped when the device's own or the one after the gain reaches
            full scale.
        """
        count = len(samples)
        if not count:
            return
        absolute = self._absolute[:count]
        np.abs(samples, out=absolute)
        peak = float(absolute.max())
        limit = FULL_SCALE * min(1.0, abs(gain))
        if limit > 0.0:
            if peak >= limit:
                clips = self._clips[:count]
                np.greater_equal(absolute, np.float32(limit), out=clips)
                self.clipped += int(np.count_nonzero(clips))
            self.zeros_s = 0.0 if peak > 0.0 else self.zeros_s + count / rate
        self._peak = max(self._peak, peak)
        self._energy += float(np.dot(samples, samples))
        self._count += count

    def end_block(self) -> None:
        """Show what was measured since the last call as the newest block (measuring thread)."""
        if self._count:
            self._newest = (self._peak, math.sqrt(self._energy / self._count))
        self._peak, self._energy, self._count = 0.0, 0.0, 0

    def rest(self) -> None:
        """Show silence: nothing comes any more."""
        self._newest = (0.0, 0.0)
        self.zeros_s = 0.0
