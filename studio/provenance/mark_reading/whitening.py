"""Making all places and all finenesses of what was demodulated count the same, before it is compared with the pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    C64 = NDArray[np.complex64]

_LEAST_CHANGE: Final = 1e-3
"""Of what is compared, which has a spread of about 1."""
_WHITENING: Final = 0.5
"""Power of the spectrum that is divided by: 1 would make noise white. More raises the score of the mark, and still more that of
patterns that look like it."""
_RINGS: Final = 120
"""Finenesses that are told apart, over one cycle a pixel."""


def flattened(signal: C64, noise: F32) -> C64 | None:
    """Give what is compared with the pattern; None for a film in which no colour changes, of which nothing can be said."""
    even = _evened(signal, noise)
    # There are rounding errors.
    return None if min(even.shape) < 16 or np.abs(even).max() < _LEAST_CHANGE else _whitened(even)


def _evened(signal: C64, noise: F32) -> C64:
    """Take away what is wide, and give every place the same weight: a mouth or a hand that moves counts no more than a wall."""
    wide = signal.shape[0] / 10
    real, imaginary = (part - cv2.GaussianBlur(part, (0, 0), wide) for part in (signal.real.copy(), signal.imag.copy()))
    even = (real + 1j * imaginary).astype(np.complex64)
    size = np.abs(even)
    even /= cv2.GaussianBlur(noise, (0, 0), 3) + np.float32(0.5 * np.median(size) + 1e-6)
    size = np.abs(even)
    return even * np.minimum(1, 4 * np.median(size) / (size + 1e-9)).astype(np.float32)  # type: ignore[no-any-return]


def _whitened(even: C64) -> C64:
    """Give every fineness the same weight: video keeps colour in blocks that are wider than a cell, and so is their noise."""
    spectrum = np.fft.fft2(even)
    down, right = (np.fft.fftfreq(side) for side in even.shape)
    ring = np.minimum(np.hypot(down[:, None], right) * _RINGS, _RINGS // 2).astype(int)
    power = np.bincount(ring.ravel(), (np.abs(spectrum) ** 2).ravel()) / np.maximum(np.bincount(ring.ravel()), 1)
    flat = np.fft.ifft2(spectrum * (power + 1e-12 * power.max())[ring] ** (-_WHITENING / 2))
    return np.asarray(flat / np.sqrt(np.mean(np.abs(flat) ** 2)), np.complex64)
