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
        self.heard = False
        """Whether the device has given anything else than zeros since it began."""
        self._absolute = np.zeros(most, np.float32)
        self._clips = np.zeros(most, np.bool_)
        self._newest = (0.0, 0.0, 0.0)
        self._peak = self._device_peak = 0.0
        self._energy = 0.0
        self._count = 0

    @property
    def level(self) -> Level:
        """Loudness of the newest block."""
        peak, rms, device_peak = self._newest
        return Level(peak_db=decibels(peak), rms_db=decibels(rms), clipped=self.clipped, device_peak_db=decibels(device_peak),
                     zeros_s=self.zeros_s, heard=self.heard)

    def measure(self, samples: F32, rate: int, gain: float) -> None:
        """Take in part of a block (measuring thread; no array of its own).

        Parameters
        ----------
        samples
            f32 [n], mono, as the device gives them; n at most ``most``.
        rate
            Samples a second.
        gain
            What they are multiplied with afterwards. A sample has clipped when the device's own or the one after the gain
            reaches full scale; while it mutes none counts.
        """
        count = len(samples)
        if not count:
            return
        absolute = self._absolute[:count]
        np.abs(samples, out=absolute)
        device_peak, loudness = float(absolute.max()), abs(gain)
        limit = FULL_SCALE / max(1.0, loudness)
        if loudness > 0.0 and device_peak >= limit:
            clips = self._clips[:count]
            np.greater_equal(absolute, np.float32(limit), out=clips)
            self.clipped += int(np.count_nonzero(clips))
        self.zeros_s = 0.0 if device_peak > 0.0 else self.zeros_s + count / rate
        self.heard = self.heard or device_peak > 0.0
        self._device_peak = max(self._device_peak, device_peak)
        self._peak = max(self._peak, loudness * device_peak)
        self._energy += loudness * loudness * float(np.dot(samples, samples))
        self._count += count

    def end_block(self) -> None:
        """Show what was measured since the last call as the newest block (measuring thread)."""
        if self._count:
            self._newest = (self._peak, math.sqrt(self._energy / self._count), self._device_peak)
        self._peak, self._energy, self._device_peak, self._count = 0.0, 0.0, 0.0, 0

    def rest(self) -> None:
        """Show silence: nothing comes any more."""
        self._newest = (0.0, 0.0, 0.0)
        self.begin()

    def begin(self) -> None:
        """Judge by itself what comes from now on: it is of another device, or the same one opened anew."""
        self.zeros_s, self.heard = 0.0, False
