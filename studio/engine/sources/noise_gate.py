"""What the room sounds like is learned, and let through only with a voice.

No network is used. Of the packages with a fitting licence pyrnnoise 0.4 brings matplotlib and a second sound library, and
webrtc-noise-gain 1.3 takes 16 kHz alone, on Linux alone; a gate takes no time and leaves the voice as it is.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

SMOOTH_S = 0.03
"""The level is smoothed with this time constant before its least is looked for."""
PART_S, PARTS = 0.1, 40
"""The floor is the least level of the last 4 s, in parts of 0.1 s: speech has a gap between words within that time."""
KNOWN_S = 0.5
"""So long everything is let through, while nothing is known of the room."""
OPEN_DB, CLOSE_DB = 10.0, 6.0
"""Above the floor: what opens the gate, and what lets it close."""
HOLD_S, FALL_S = 0.25, 0.15
"""How long it stays open after that, and how long it takes to close; it opens within one piece."""
CLOSED = 0.03
"""What is let through while it is closed: -30 dB, so that the room does not vanish between words."""
_LEAST = 1e-7


class NoiseGate:
    """Make what is no louder than the room quiet, in place. The device's thread alone; it delays nothing.

    Attributes
    ----------
    floor_db
        What the room was learned to be, dBFS; None until that is known.
    """

    def __init__(self, most: int = 8192) -> None:
        self.floor_db: float | None = None
        self._ramp = np.zeros(most, np.float32)
        self._steps = np.arange(1, most + 1, dtype=np.float32)
        self._smooth = 0.0
        self._parts = [math.inf] * PARTS
        self._part, self._part_s, self._heard_s = 0, 0.0, 0.0
        self._gain, self._quiet_s = 1.0, 0.0

    def __call__(self, samples: F32, rate: int) -> None:
        """Work on a piece of some ten milliseconds, f32 [n] at ``rate`` Hz."""
        count = len(samples)
        if not count:
            return
        seconds = count / rate
        power = float(np.dot(samples, samples)) / count
        # What is exactly zero is a microphone that is switched off, not a room.
        if power > 0.0:
            self._learn(power, seconds)
        target = self._target(10.0 * math.log10(power + _LEAST**2), seconds)
        most = seconds / FALL_S
        end = target if target >= self._gain else max(target, self._gain - most)
        if end == self._gain == 1.0:
            return
        ramp = self._ramp[:count]
        np.multiply(self._steps[:count], np.float32((end - self._gain) / count), out=ramp)
        ramp += np.float32(self._gain)
        np.multiply(samples, ramp, out=samples)
        self._gain = end

    def _learn(self, power: float, seconds: float) -> None:
        self._heard_s += seconds
        self._smooth = power if not self._smooth else self._smooth + (power - self._smooth) * min(1.0, seconds / SMOOTH_S)
        self._parts[self._part] = min(self._parts[self._part], self._smooth)
        self._part_s += seconds
        if self._part_s >= PART_S:
            self._part_s, self._part = 0.0, (self._part + 1) % PARTS
            self._parts[self._part] = math.inf
        if self._heard_s >= KNOWN_S:
            self.floor_db = 10.0 * math.log10(min(self._parts) + _LEAST**2)

    def _target(self, level_db: float, seconds: float) -> float:
        """Tell what is to be let through of a piece that is so loud."""
        if self.floor_db is None or level_db > self.floor_db + OPEN_DB:
            self._quiet_s = 0.0
            return 1.0
        if level_db > self.floor_db + CLOSE_DB and self._gain > CLOSED:
            self._quiet_s = 0.0
        else:
            self._quiet_s += seconds
        return CLOSED if self._quiet_s > HOLD_S or self._gain <= CLOSED else self._gain
