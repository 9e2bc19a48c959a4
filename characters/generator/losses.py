"""What the generator is told: be right where the mouth moves, and sharp where the picture is."""

from __future__ import annotations

import torch
from torch import Tensor

_SOFT = 0.004
"""Width of the corner of the absolute value (Charbonnier): one level of 255."""


def charbonnier(error: Tensor) -> Tensor:
    """Absolute value with a round corner, so that noise of a level does not pull."""
    return torch.sqrt(error * error + _SOFT * _SOFT) - _SOFT


def place_weights(mask: Tensor, moved: Tensor) -> Tensor:
    """Weight of each pixel, [1, 1, H, W], mean 1: little outside the mask, most where pictures differ from rest.

    Parameters
    ----------
    mask, moved
        [H, W] f32: feather in 0..1, and `batches.movement` in levels.
    """
    weight = 0.02 + (mask > 0) * (0.4 + 3.0 * torch.clamp(moved / 25.0, 0.0, 1.0))
    return (weight / weight.mean())[None, None]


def slopes(picture: Tensor) -> tuple[Tensor, Tensor]:
    """Differences to the right and to the lower neighbour."""
    return picture[..., :, 1:] - picture[..., :, :-1], picture[..., 1:, :] - picture[..., :-1, :]


def painting_loss(painted: Tensor, target: Tensor, weight: Tensor, edges: Tensor) -> Tensor:
    """Compare pixels, squares and slopes of [B, 3, H, W] f32 pictures in 0..1.

    Edges of the target (teeth, lips; [B, 1, H, W] in 0..1 from `batches.edges_of`) weigh up to three times more. The
    squares keep single pictures from being far off.
    """
    weight = weight * (1.0 + 2.0 * edges)
    error = painted - target
    pixels = (weight * (charbonnier(error) + 3.0 * error * error)).mean()
    error_right, error_down = slopes(error)
    steps = (weight[..., :, 1:] * charbonnier(error_right)).mean() + (weight[..., 1:, :] * charbonnier(error_down)).mean()
    return pixels + 0.7 * steps
