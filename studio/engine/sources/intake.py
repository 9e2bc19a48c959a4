"""From a device's blocks to the ring: any rate and channel count in, 16 kHz mono out, every sample's time accounted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import soxr

from studio.engine.core.output import SOUND_RATE
from studio.media.downmix import Downmix

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.ring import Ring
    from studio.engine.sources.meter import Meter
    from studio.engine.sources.noise_gate import NoiseGate

    F32 = NDArray[np.float32]

PIECE_S = 0.01
"""Blocks are worked through in pieces of this length, so that nothing the resampler returns reaches 4 KiB."""
MOST_VALUES = 8192
"""A piece has no more samples times channels than this; larger products may wake the linear algebra's threads."""


class MicrophoneResampler:
    """A stream from one rate to another whose delay is steady and known.

    soxr's fixed-ratio streams work in transforms and hand out 20 to 40 ms at once. Its variable-ratio engine is a plain
    filter: at a fixed ratio every block gives its share, 11 to 14 ms late on the way down (30 ms up from 8 kHz), flat to
    0.01 dB up to 7 kHz and with aliases below -110 dB. It leaves its output 0.1 ms late; so much of the input is left out
    at the start that sample ``n`` of the output is the sound at ``n / out_rate`` to within half an input sample and 10 us
    below 3 kHz; its phase bends above, by 0.05 ms at 6 kHz.

    Parameters
    ----------
    in_rate, out_rate
        Samples a second.
    """

    def __init__(self, in_rate: int, out_rate: int) -> None:
        self._stream = soxr.ResampleStream(in_rate, out_rate, 1, dtype="float32", vr=True)
        self.left_out = max(0, round(self._late_s(in_rate, out_rate) * in_rate))
        """Input samples dropped at the start to undo the filter's own shift."""
        self._to_leave_out = self.left_out

    @staticmethod
    def _late_s(in_rate: int, out_rate: int) -> float:
        """Measure the filter's shift in seconds: where the centroid of an impulse comes out."""
        impulse = np.zeros(in_rate // 4, np.float32)
        at = len(impulse) // 2
        impulse[at] = 1.0
        stream = soxr.ResampleStream(in_rate, out_rate, 1, dtype="float32", vr=True)
        answer = np.concatenate([stream.resample_chunk(impulse), stream.resample_chunk(impulse[:0], last=True)])
        centroid = float(np.dot(answer.astype(np.float64), np.arange(len(answer)))) / float(answer.sum(dtype=np.float64))
        return centroid / out_rate - at / in_rate

    def __call__(self, samples: F32) -> F32:
        """Give what is ready after ``samples``, f32 [n] to f32 [m]; a small new array owned by the caller."""
        if self._to_leave_out:
            dropped = min(self._to_leave_out, len(samples))
            self._to_leave_out -= dropped
            samples = samples[dropped:]
        ready: F32 = self._stream.resample_chunk(samples)
        return ready


class Lane:
    """Resample one stream for a ring, every sample's time accounted; the device's thread.

    Ring sample ``n`` (counted from the first written here) is the sound ``n / to`` seconds after the first sample put.

    Parameters
    ----------
    rate
        Of what is put.
    to
        Of the ring.
    """

    def __init__(self, rate: int, to: int) -> None:
        self._rate, self._to = rate, to
        self._resample = None if rate == to else MicrophoneResampler(rate, to)
        self._taken = 0
        self._given = 0

    @property
    def delay_s(self) -> float:
        """How far the ring is behind: what the resampler still holds back."""
        return max(0.0, self._taken / self._rate - self._given / self._to)

    def put(self, mono: F32, captured_at_s: float, ring: Ring) -> None:
        """Write f32 [n], whose last sample was at the microphone at monotonic ``captured_at_s``, to ``ring``."""
        self._taken += len(mono)
        ready = mono if self._resample is None else self._resample(mono)
        if not len(ready):
            return
        self._given += len(ready)
        behind_s = (self._taken - 1) / self._rate - (self._given - 1) / self._to
        ring.write(ready, captured_at_s - behind_s)


class Intake:
    """Mix to mono, measure, apply the gain, resample and write to the ring, on the device's own thread.

    Nothing in here waits or logs, and nothing allocates 4 KiB or more. While the ring has another for outputs, that gets the
    sound as well, from the device's rate to its own.

    Parameters
    ----------
    ring
        Where the sound goes; this thread must be its only writer.
    meter
        Measures the sound before the gain and after it.
    rate, channels
        What the device delivers.
    for_outputs
        Whether the ring for outputs is given it too.
    gate
        Makes the room quiet, after the level was measured and before the gain.
    """

    def __init__(self, ring: Ring, meter: Meter, *, rate: int, channels: int, for_outputs: bool = True,
                 gate: NoiseGate | None = None) -> None:
        self.rate = rate
        self.channels = channels
        self._ring = ring
        self._meter = meter
        self._gate = gate
        self._most = max(1, min(round(rate * PIECE_S), MOST_VALUES // channels))
        self._mono = np.zeros(self._most, np.float32)
        self._downmix = Downmix(rate, channels)
        self._lane = Lane(rate, ring.rate)
        self._sound_lane = Lane(rate, SOUND_RATE) if for_outputs else None

    @property
    def delay_s(self) -> float:
        """How far the ring is behind the device: what the resampler still holds back."""
        return self._lane.delay_s

    def put(self, block: F32, captured_at_s: float, gain: float = 1.0) -> None:
        """Take a block from the device.

        Parameters
        ----------
        block
            f32 [n, channels], C-contiguous, full scale is 1; any n.
        captured_at_s
            Monotonic time at which the block's last sample was at the microphone.
        gain
            Linear factor; 0 mutes.
        """
        count = len(block)
        for start in range(0, count, self._most):
            piece = block[start : start + self._most]
            mono = self._mono[: len(piece)]
            self._downmix(piece, mono)
            self._meter.measure(mono, self.rate, gain)
            if self._gate is not None:
                self._gate(mono, self.rate)
            if gain != 1.0:
                np.multiply(mono, np.float32(gain), out=mono)
            after_s = (count - start - len(piece)) / self.rate
            self._lane.put(mono, captured_at_s - after_s, self._ring)
            sound = self._ring.sound
            if sound is not None and self._sound_lane is not None:
                self._sound_lane.put(mono, captured_at_s - after_s, sound)
        self._meter.end_block()
