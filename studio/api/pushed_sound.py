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
    try:
        given = np.asarray(samples)
    except (TypeError, ValueError) as error:
        raise InputError(f"Sound is pushed as one row of mono samples, not as what makes no array ({error}).") from error
    if given.ndim != 1:
        raise InputError(f"Sound is pushed as one row of mono samples, not in the shape {given.shape}.")
    if given.dtype == np.int16:
        return given.astype(np.float32) / np.float32(32768.0)
    if not np.issubdtype(given.dtype, np.floating):
        raise InputError(f"Sound is pushed as floats or 16-bit integers, not as {given.dtype}.")
    # Bounded in its own type: what is finite as a double may be infinite as a float.
    made = np.nan_to_num(given, nan=0.0, posinf=0.0, neginf=0.0)
    np.clip(made, -LOUDEST, LOUDEST, out=made)
    return np.asarray(made, np.float32)


def check_room(waiting_s: float, more_s: float, then: str) -> None:
    """Raise `InputError` where so much more sound would be over `HELD_S`; ``then`` says when there is room again."""
    if more_s > HELD_S:
        raise InputError(f"{more_s:.1f} s of sound are too much at once: push at most {HELD_S:.0f} s, and more {then}.")
    if waiting_s + more_s > HELD_S:
        raise InputError(f"{waiting_s:.1f} s of sound wait already, and with {more_s:.1f} s more it would be over "
                         f"{HELD_S:.0f} s: push them {then}.")
