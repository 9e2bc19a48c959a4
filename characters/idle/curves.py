"""Curves that close on themselves: the movement of a loop, sampled once a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    F64 = NDArray[np.float64]


def periodic(frames: int, parts: Sequence[tuple[int, float, float]]) -> F64:
    """Sum sines that each fit a whole number of times into the loop.

    Parameters
    ----------
    frames
        Pictures in the loop.
    parts
        (turns in one loop, amplitude, phase in turns) of each sine.

    Returns
    -------
    [frames] f64; the value after the last one would be the first again, with the same slope.
    """
    turn = np.arange(frames) / frames
    return np.sum([size * np.sin(2 * np.pi * (turns * turn + phase)) for turns, size, phase in parts], axis=0)


def breath(frames: int, breaths: int) -> F64:
    """Fill of the chest from 0 to 1, [frames] f64: in over two fifths of a breath, out over three fifths."""
    turn = (np.arange(frames) / frames * breaths) % 1.0
    warped = np.where(turn < 0.4, turn / 0.8, 0.5 + (turn - 0.4) / 1.2)
    return 0.5 - 0.5 * np.cos(2 * np.pi * warped)


def smoothstep(value: F64) -> F64:
    """0 below 0, 1 above 1, with no corner between (3 v^2 - 2 v^3)."""
    v = np.clip(value, 0.0, 1.0)
    return v * v * (3.0 - 2.0 * v)
