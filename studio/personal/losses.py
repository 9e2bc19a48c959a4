"""What a painted picture is compared by: pixels, slopes at three scales, structure, and how steep it is around each pixel."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

_SIDE = 7
_SOFT = 0.004


def soft(x: Tensor) -> Tensor:
    """Give the absolute value, round at 0."""
    return torch.sqrt(x * x + _SOFT * _SOFT) - _SOFT


def pixels(error: Tensor, weight: Tensor) -> Tensor:
    """Weigh an error [B, 3, h, w] by ``weight`` [1, 1, h, w], itself and its slopes at three scales."""
    loss = (weight * (soft(error) + 2 * error * error)).mean()
    for much in (0.7, 0.5, 0.3):
        right, down = error[..., :, 1:] - error[..., :, :-1], error[..., 1:, :] - error[..., :-1, :]
        loss = loss + much * ((weight[..., :, 1:] * soft(right)).mean() + (weight[..., 1:, :] * soft(down)).mean())
        error, weight = functional.avg_pool2d(error, 2), functional.avg_pool2d(weight, 2)
    return loss


def unlike(a: Tensor, b: Tensor) -> Tensor:
    """Give 1 - SSIM of two pictures' light (Wang et al. 2004, *Image Quality Assessment*), means over 7 x 7."""
    tell = torch.tensor([0.11, 0.59, 0.30], device=a.device).view(1, 3, 1, 1)
    a, b = (a * tell).sum(1, True), (b * tell).sum(1, True)

    def mean(x: Tensor) -> Tensor:
        return functional.avg_pool2d(x, _SIDE, 1)

    ma, mb = mean(a), mean(b)
    va, vb, both = mean(a * a) - ma * ma, mean(b * b) - mb * mb, mean(a * b) - ma * mb
    return 1 - ((2 * ma * mb + 1e-4) * (2 * both + 9e-4) / ((ma * ma + mb * mb + 1e-4) * (va + vb + 9e-4))).mean()


def steep(x: Tensor) -> Tensor:
    """Give how steep a picture [B, 3, h, w] is around each pixel, wherever exactly its edges are."""
    x = x.mean(1, True)
    slope = (x[..., 1:, 1:] - x[..., 1:, :-1]).abs() + (x[..., 1:, 1:] - x[..., :-1, 1:]).abs()
    return functional.avg_pool2d(slope, _SIDE, 2)
