"""Several channels become one: their mean, or the loudest alone where they cancel each other out.

A balanced cable in a stereo jack gives one voice twice, the second time inverted: the mean of both is silence. On an
interface of eight inputs with one microphone the mean is the microphone 18 dB softer.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

PIECE_S = 0.01
"""Interval between two decisions, mean or one channel; the weights change linearly over the next piece."""
MEMORY_S = 1.0
"""Time constant of the smoothed energies: long enough that the noise of a pause between words does not decide."""
CANCELS_AT = 1 / 16
"""Ratio of the mean's energy to the loudest channel's below which that channel is used alone: -12 dB. Two uncorrelated
channels have -3 dB, a voice in one of two -6 dB."""
HOLDS_AT = 1 / 4
"""The same ratio above which the mean is used again: -6 dB."""
LOUDER = 4.0
"""Factor of energy by which another channel must exceed the one in use to replace it: 6 dB."""


class Downmix:
    """Mix one stream to mono, whatever blocks it comes in; one owner, one thread.

    The weights for a piece are decided from the pieces before it, so there is no delay, but the first 10 ms of a voice that
    cancels out are lost.

    Parameters
    ----------
    rate, channels
        Of what comes in.

    Attributes
    ----------
    alone
        Number of the channel that is heard alone; None while the mean is.
    """

    def __init__(self, rate: int, channels: int) -> None:
        self.alone: int | None = None
        self._piece = max(1, round(rate * PIECE_S))
        self._decay = math.exp(-self._piece / (rate * MEMORY_S))
        self._at = 0
        self._ramp = np.arange(1, self._piece + 1, dtype=np.float32) / np.float32(self._piece)
        self._scratch = np.zeros(self._piece, np.float32)
        self._mean = np.full(channels, 1.0 / channels, np.float32)
        self._before, self._weights = self._mean, self._mean
        self._energies, self._added = np.zeros(channels, np.float32), np.zeros(channels, np.float32)
        self._mean_energy = 0.0

    def __call__(self, samples: F32, out: F32) -> F32:
        """Mix f32 [n, channels], C-contiguous, into ``out``, f32 [n], and give it; makes no array of its own."""
        if len(self._mean) == 1:
            np.copyto(out, samples[:, 0])
            return out
        done = 0
        while done < len(samples):
            taken = min(len(samples) - done, self._piece - self._at)
            self._mix(samples[done : done + taken], out[done : done + taken])
            done += taken
            self._at += taken
            if self._at == self._piece:
                self._decide()
        return out

    def _mix(self, piece: F32, out: F32) -> None:
        """Mix what lies within one piece, and count its energy."""
        scratch = self._scratch[: len(piece)]
        np.dot(piece, self._mean, out=scratch)
        self._mean_energy += float(np.dot(scratch, scratch))
        np.einsum("ij,ij->j", piece, piece, out=self._added)
        self._energies += self._added
        np.dot(piece, self._before, out=out)
        if self._weights is not self._before:
            np.dot(piece, self._weights, out=scratch)
            scratch -= out
            scratch *= self._ramp[self._at : self._at + len(piece)]
            out += scratch

    def _decide(self) -> None:
        """Choose at the end of a piece what the next one fades to."""
        loudest = int(self._energies.argmax())
        energy = float(self._energies[loudest])
        alone = self.alone
        if alone is None:
            if self._mean_energy < CANCELS_AT * energy:
                alone = loudest
        elif self._mean_energy > HOLDS_AT * energy:
            alone = None
        elif energy > LOUDER * self._energies[alone]:
            alone = loudest
        self._before = self._weights
        if alone != self.alone:
            self.alone = alone
            self._weights = self._mean if alone is None else np.eye(1, len(self._mean), alone, dtype=np.float32)[0]
        self._energies *= np.float32(self._decay)
        self._mean_energy *= self._decay
        self._at = 0
