"""A lent mouth is bent as the flow says, and at the border as at no other place."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="learning needs the extra 'own'")
import torch
from torch.nn import functional

from studio.personal.networks import Warp


def test_what_comes_from_beyond_the_border_is_the_border() -> None:
    torch.manual_seed(2)
    warp = Warp(torch.zeros(1, 1, 40, 60))
    lent, flow = torch.rand(2, 3, 40, 60), 15 * torch.randn(2, 2, 40, 60)

    found = warp.moved(lent, flow)

    y, x = torch.meshgrid((2 * torch.arange(40) + 1) / 40 - 1, (2 * torch.arange(60) + 1) / 60 - 1, indexing="ij")
    comes = torch.stack([x + flow[:, 0] * 2 / 60, y + flow[:, 1] * 2 / 40], -1)
    assert (comes.abs() > 1).float().mean() > 0.2
    wanted = functional.grid_sample(lent, comes, padding_mode="border", align_corners=False)
    assert float((found - wanted).abs().max()) < 1e-4
    assert float((warp.moved(lent, torch.zeros_like(flow)) - lent).abs().max()) < 1e-4
