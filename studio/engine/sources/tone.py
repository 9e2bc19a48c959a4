"""Bursts of a voiced tone with pauses between them: a source that needs no device and no file."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.protocols import SourceState
from studio.engine.sources.intake import Intake
from studio.engine.sources.meter import Meter
from studio.engine.sources.pacer import Pacer

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.protocols import Level
    from studio.engine.core.ring import Ring

    F32 = NDArray[np.float32]

BURST_S, PAUSE_S, EDGE_S = 0.4, 0.4, 0.03
FORMANTS = ((700.0, 110.0, 1.0), (1200.0, 120.0, 0.5), (2600.0, 160.0, 0.2))
"""Centre and width in Hz and weight of the resonances that make the buzz an open vowel, as in "father"
(typical values, Peterson and Barney 1952)."""
PEAK = 0.3
MOST_BEHIND_S = 0.5
"""After a longer stall the samples in between are lost and counted, not hurried after."""


def voiced_bursts(hz: float, rate: int) -> F32:
    """Make one period of the source: a burst and a pause, f32 [n] with a peak of `PEAK`.

    Parameters
    ----------
    hz
        Pitch; rounded so that the burst holds whole periods.
    rate
        Samples a second.
    """
    burst = round(BURST_S * rate)
    pitch = max(1, round(hz * BURST_S)) / BURST_S
    at_s = np.arange(burst) / rate
    sound = np.zeros(burst)
    for number in range(1, int(rate / 2 / pitch)):
        partial = number * pitch
        strength = sum(weight / (1.0 + ((partial - centre) / width) ** 2) for centre, width, weight in FORMANTS)
        sound += strength / number**0.5 * np.sin(2 * np.pi * partial * at_s)
    edge = np.minimum(1.0, np.minimum(at_s, BURST_S - at_s) / EDGE_S)
    sound *= 0.5 - 0.5 * np.cos(np.pi * edge)
    period = np.zeros(burst + round(PAUSE_S * rate), np.float32)
    period[:burst] = PEAK / np.abs(sound).max() * sound
    return period


class Tone:
    """A `Source` of `voiced_bursts`, paced in real time; the same samples every time.

    Parameters
    ----------
    hz
        Pitch of the voice.
    """

    device_latency_s = 0.0

    def __init__(self, hz: float = 140.0) -> None:
        self.name = "tone"
        self.gain = 1.0
        self.overflows = 0
        self.trouble = ""
        self._hz = hz
        self._meter = Meter()
        self._pacer: Pacer | None = None

    @property
    def level(self) -> Level:
        """Loudness of the newest block."""
        return self._meter.level

    def open(self, ring: Ring) -> None:
        """Begin at the start of a burst."""
        self.close()
        self._rate = ring.rate
        self._intake = Intake(ring, self._meter, rate=ring.rate, channels=1)
        self._period = voiced_bursts(self._hz, ring.rate)[:, None]
        self._position = 0
        self._began_s = time.monotonic()
        self._pacer = Pacer("tone", self._step)

    def poll(self, now_s: float) -> SourceState:  # noqa: ARG002  (the protocol's; a tone has nothing to look after)
        """Tell that it runs; it ends only with a fault of its own."""
        if self._pacer is None or not self._pacer.failure:
            return SourceState.RUNNING
        self.trouble = f"The tone was given up because of a fault in it ({self._pacer.failure})."
        return SourceState.ENDED

    def lead_by(self, change_s: float) -> bool:  # noqa: ARG002
        """Decline: a tone is not heard aloud."""
        return False

    def close(self) -> None:
        """Stop the pacer."""
        if self._pacer is not None:
            self._pacer.close()
            self._pacer = None

    def _step(self, now_s: float) -> None:
        due = int((now_s - self._began_s) * self._rate)
        behind = due - self._position
        if behind > MOST_BEHIND_S * self._rate:
            self.overflows += 1
            self._began_s += behind / self._rate
            return
        while behind > 0:
            at = self._position % len(self._period)
            block = self._period[at : at + behind]
            self._position += len(block)
            behind = due - self._position
            self._intake.put(block, self._began_s + self._position / self._rate, self.gain)
