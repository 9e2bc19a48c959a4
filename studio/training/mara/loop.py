"""Mara's idle loop: the base with its eyes, warped into each pose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.training.mara.eyes import eye_states, with_eyes
from studio.training.mara.figure import figure_weights
from studio.training.mara.pose import loop_poses, warp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from studio.training.mara.source import Source

    U8 = NDArray[np.uint8]

FRAMES = 350
"""14 s at 25 pictures a second."""


def loop_pictures(source: Source, frames: int = FRAMES) -> Iterator[U8]:
    """Give the loop's pictures in order, [H, W, 3] u8 BGR."""
    weights = figure_weights(source.base.shape[1], source.base.shape[0])
    states = eye_states(frames)
    portraits = {state: with_eyes(source, state) for state in set(states)}
    for pose, state in zip(loop_poses(frames), states, strict=True):
        yield warp(portraits[state], pose, weights)


def loop_crops(source: Source, frames: int = FRAMES) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """Where the mouth's crop sits in each picture, [F, 4] i32, and what the whole pixels leave, [F, 2, 3] f64."""
    placed = [pose.crop(source.mouth) for pose in loop_poses(frames)]
    return np.array([crop for crop, _ in placed], np.int32), np.stack([rest for _, rest in placed])
