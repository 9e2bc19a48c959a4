"""Comparing a picture with the pattern, at one size and all places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.provenance.mark import ROWS
from studio.provenance.mark_reading.pattern import WIDEST, ring_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    C64 = NDArray[np.complex64]


class Correlation:
    """Compares one picture with patterns of many sizes at all places.

    It is taken as a ring, so that a pattern that hangs out at one side comes in at the other: that costs a cut picture a
    little of its score, and spares five sixths of the work.
    """

    def __init__(self, flat: C64) -> None:
        self._flat = flat
        self._energy = np.abs(flat) ** 2
        self._spectra: dict[tuple[int, int], C64] = {}
        self._room = np.empty(0)

    def at(self, sync: F32, size: float) -> tuple[float, float, tuple[int, int], tuple[int, int]]:
        """Give score, size, shape, and row and column of the best place for the pattern with cells of ``size`` pixels."""
        high, wide = shape = round(ROWS * size), round(WIDEST * size)
        pattern = cv2.resize(sync, (wide, high), interpolation=cv2.INTER_AREA if size < 3 else cv2.INTER_NEAREST)
        ring = ring_of(self._flat.shape, shape)
        if ring not in self._spectra:
            self._spectra[ring] = _spectrum(self._flat, ring)
        found = np.abs(np.fft.ifft2(self._spectra[ring] * np.conj(_spectrum(pattern, ring)))) ** 2
        energy = np.zeros(ring, np.float32)
        energy[: self._flat.shape[0], : self._flat.shape[1]] = self._energy
        around = cv2.copyMakeBorder(energy, 0, high - 1, 0, wide - 1, cv2.BORDER_WRAP)
        sums = cv2.integral(around, sum=self._sums_of(around.shape))
        across = sums[high:] - sums[:-high]
        under = across[:, wide:] - across[:, :-wide]
        # A place with next to nothing under it is no witness.
        ratio = found / np.maximum(under, 0.04 * under.max())
        down, right = divmod(int(ratio.argmax()), ring[1])
        return float(np.sqrt(2 * ratio[down, right] / ratio.mean())), size, shape, (down, right)

    def _sums_of(self, shape: tuple[int, ...]) -> F64:
        """Give the room for sums over such a picture, one for all sizes: new memory costs more than the sums."""
        high, wide = shape[0] + 1, shape[1] + 1
        if self._room.size < high * wide:
            self._room = np.empty(high * wide)
        return self._room[: high * wide].reshape(high, wide)


def _spectrum(plane: NDArray[Any], ring: tuple[int, int]) -> C64:
    """Transform a plane, divided by its size: of real numbers, or undivided, NumPy takes eight times as long (doubles)."""
    return np.asarray(np.fft.fft2(plane.astype(np.complex64), ring, norm="forward"), np.complex64)
