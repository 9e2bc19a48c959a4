"""Summing pictures of a video into what turns over as often as the mark, and how much else changes that fast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from studio.provenance.mark import PERIOD_S

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]
    F32 = NDArray[np.float32]
    C64 = NDArray[np.complex64]

HEIGHT: Final = 180
"""Rows of colour that are looked at; larger pictures are made smaller."""
_RATES: Final = (1 / PERIOD_S, 0.8, 1.2, 1.6, 2.0)
"""Hertz: of the mark, and of the noise beside it."""
_MOST_CHANGE: Final = 2.0
"""Levels of colour that count of what changes from one picture to the next."""
_AT_ONCE: Final = 16
"""Changes that are summed at once, as a product of matrices: one after another takes three times as long."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What `Demodulator` has summed: f32 [2 * rates, h * w] of ``count`` changes of pictures [h, w]."""

    parts: F32
    count: int
    shape: tuple[int, ...]

    def __add__(self, other: Sums) -> Sums:
        if not (self.count and other.count and self.shape == other.shape):
            return self if self.count >= other.count else other
        return Sums(self.parts + other.parts, self.count + other.count, self.shape)

    def result(self) -> tuple[C64, F32]:
        """Give what turns over once a second, c64 [h, w], and how much else changes that fast, f32 [h, w]."""
        if not self.count:
            return np.zeros((1, 1), np.complex64), np.ones((1, 1), np.float32)
        parts = self.parts / np.float32(self.count)
        rates = (parts[: len(_RATES)] + 1j * parts[len(_RATES) :]).astype(np.complex64).reshape(-1, *self.shape)
        signal, *others = rates
        return signal, np.sqrt(np.mean([np.abs(one) ** 2 for one in others], axis=0)).astype(np.float32)


class Demodulator:
    """Sums pictures of one video into what changes twice in two seconds; memory does not grow with their number.

    Only changes from picture to picture count, so that what drifts says nothing, and each at most `_MOST_CHANGE`, so that a cut
    or a hand that moves says no more than the mark.
    """

    def __init__(self) -> None:
        self._before: F32 | None = None
        self._count = 0
        self._changes, self._phases = np.empty((0, 0), np.float32), np.empty((2 * len(_RATES), _AT_ONCE), np.float32)
        self._sums = np.empty((0, 0), np.float32)

    def fits(self, blue: U8) -> bool:
        """Tell whether a plane of Cb, u8 [h, w], is as large as those before it once it is `shrunk`; only such can be put."""
        return self._before is None or self._before.shape == _shrunk_shape(blue)

    def put(self, blue: U8, at_s: float) -> None:
        """Take a picture's plane of Cb, u8 [h, w], shown at ``at_s`` from the first.

        Raises
        ------
        ValueError
            It is of another size than those before it, see `fits`.
        """
        if not self.fits(blue):
            raise ValueError("the picture is of another size than those before it")
        plane = shrunk(blue).astype(np.float32)
        before, self._before = self._before, plane
        if before is None:
            return
        if not self._count:
            self._changes = np.zeros((_AT_ONCE, plane.size), np.float32)
            self._sums = np.zeros((2 * len(_RATES), plane.size), np.float32)
        at = self._count % _AT_ONCE
        np.clip(plane - before, -_MOST_CHANGE, _MOST_CHANGE, out=self._changes[at].reshape(plane.shape))
        turns = np.exp(-2j * np.pi * at_s * np.array(_RATES))
        self._phases[:, at] = *turns.real, *turns.imag
        self._count += 1
        if at == _AT_ONCE - 1:
            self._sums += self._phases @ self._changes

    def cut(self) -> Sums:
        """Give the sums since the last call; those after it begin anew, and go on with the same phase."""
        if not self._count or self._before is None:
            # One picture is no change: a first one that is held for long has steps in which there is nothing.
            return Sums(np.empty((0, 0), np.float32), 0, ())
        left = self._count % _AT_ONCE
        cut = Sums(self._sums + self._phases[:, :left] @ self._changes[:left], self._count, self._before.shape)
        self._count, self._sums = 0, np.zeros_like(self._sums)
        return cut

    def result(self) -> tuple[C64, F32]:
        """Give what `Sums.result` does of all since the last `cut`; nothing can be put after it."""
        return self.cut().result()


def demodulate(planes: Iterable[tuple[float, U8]]) -> tuple[C64, F32]:
    """Sum the planes of Cb of pictures with their times."""
    sums = Demodulator()
    for at_s, blue in planes:
        sums.put(blue, at_s)
    return sums.result()


def shrunk(blue: U8) -> U8:
    """Give a plane of Cb with at most `HEIGHT` rows, a copy."""
    rows, columns = _shrunk_shape(blue)
    if blue.shape == (rows, columns):
        return blue.copy()
    return np.asarray(cv2.resize(blue, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)


def _shrunk_shape(blue: U8) -> tuple[int, int]:
    rows, columns = blue.shape
    return (rows, columns) if rows <= HEIGHT else (HEIGHT, max(1, round(columns * HEIGHT / rows)))
