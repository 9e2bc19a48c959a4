"""Sound that a program pushes: what it may be, and how much of it may wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.errors import InputError
from studio.media.mixing import LOUDEST

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    F32 = NDArray[np.float32]

HELD_S = 60.0
"""Seconds of pushed sound that may wait for their pictures."""


def mono(samples: ArrayLike) -> F32:
    """Bring what was pushed to f32 [n], finite and within bounds."""
    given = np.asarray(samples)
    if given.ndim != 1:
        raise InputError(f"Sound is pushed as one row of mono samples, not in the shape {given.shape}.")
    if given.dtype == np.int16:
        return given.astype(np.float32) / np.float32(32768.0)
    if not np.issubdtype(given.dtype, np.floating):
        raise InputError(f"Sound is pushed as floats or 16-bit integers, not as {given.dtype}.")
    made = np.nan_to_num(given.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    return np.clip(made, -LOUDEST, LOUDEST, out=made)
