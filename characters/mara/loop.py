"""Mara's idle loop: the base with its eyes, warped into each pose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from characters.mara.eyes import eye_states, with_eyes
from characters.mara.figure import figure_weights
from characters.mara.pose import loop_poses, warp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from characters.mara.source import Source

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


def loop_mattes(source: Source, frames: int = FRAMES) -> Iterator[U8]:
    """Give the mattes of the loop's pictures in order, [H, W] u8: the base's, warped as they are."""
    weights = figure_weights(source.base.shape[1], source.base.shape[0])
    for pose in loop_poses(frames):
        yield warp(source.matte, pose, weights)


def loop_crops(source: Source, frames: int = FRAMES) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """Where the mouth's crop sits in each picture, [F, 4] i32, and what the whole pixels leave, [F, 2, 3] f64."""
    placed = [pose.crop(source.mouth) for pose in loop_poses(frames)]
    return np.array([crop for crop, _ in placed], np.int32), np.stack([rest for _, rest in placed])
