"""Reading the bits of the mark at the place where it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from studio.provenance.mark import BITS, ROWS, avatar_of
from studio.provenance.mark_reading.pattern import SIGNS, WHICH, middle, ring_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    C64 = NDArray[np.complex64]

_SOFTNESS: Final = 0.3
"""Of a cell: how far video smears its edges (standard deviation)."""


def read_bits(flat: C64, shape: tuple[int, int], place: tuple[int, int]) -> tuple[int, float, float]:
    """Read the bits at the place of the pattern; give them, and `FoundMark.weakest` and ``evenness``."""
    cells = [cv2.resize(middle(one), shape[::-1], interpolation=cv2.INTER_NEAREST) for one in (SIGNS, WHICH)]
    ring, best = ring_of(flat.shape, shape), -1.0
    # What hangs out at one side came in at the other: one of the two is the place.
    for top in (place[0], place[0] - ring[0]):
        for left in (place[1], place[1] - ring[1]):
            over, under = _overlap(flat.shape, shape, (top, left))
            signs, which = (one[under] for one in cells)
            sync = complex((flat[over] * signs)[which < 0].sum())
            if abs(sync) > best:
                best, seen = abs(sync), ((flat[over] * np.exp(-1j * np.angle(sync))).real, signs, which)
    upright, signs, which = seen
    if not signs.size:
        return 0, 0.0, 0.0
    # What is between two cells is of both, so all bits are asked at once: how much of each is in the picture (least squares).
    soft = _SOFTNESS * shape[0] / ROWS
    patterns = np.array([cv2.GaussianBlur(np.where(which == bit, signs, np.float32(0)), (0, 0), soft).ravel()
                         for bit in range(-1, BITS)])
    power = patterns @ patterns.T
    stands = np.linalg.solve(power + 1e-3 * power.max() * np.eye(len(power)), patterns @ upright.astype(np.float32).ravel())[1:]
    size = np.abs(stands)
    weakest, evenness = float(size.min() / (size.mean() + 1e-9)), float(size.mean() ** 2 / ((size**2).mean() + 1e-18))
    return _mended(sum(1 << number for number, one in enumerate(stands) if one > 0), int(size.argmin())), weakest, evenness


def _mended(payload: int, weakest: int) -> int:
    """Turn the least certain bit over where only then the bits fit their check."""
    other = payload ^ 1 << weakest
    return other if avatar_of(payload) is None and avatar_of(other) is not None else payload


def _overlap(even: tuple[int, ...], shape: tuple[int, int],
             at: tuple[int, int]) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Give where a pattern lies in a picture, and where that is in the pattern."""
    spans = [(max(start, 0), min(start + length, side), start) for start, length, side in zip(at, shape, even, strict=False)]
    over, under = ([slice(max(low - by, 0), max(high - by, 0)) for low, high, by in
                    ((low, high, start * own) for low, high, start in spans)] for own in (0, 1))
    return (over[0], over[1]), (under[0], under[1])
