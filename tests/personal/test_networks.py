"""A lent mouth is bent as the flow says, and at the border as at no other place."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("torch", reason="learning needs the extra 'own'")
import torch
from torch.nn import functional

from studio.personal import layout
from studio.personal.learning import Learner
from studio.personal.networks import Warp, fade, kept, unmoved


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


def test_at_a_leap_half_of_the_light_of_before_is_kept_in_the_face_less_in_the_mouth_and_none_of_its_detail() -> None:
    learner = Learner(SimpleNamespace(folder=Path()), SimpleNamespace(), lambda *_: None, device="cpu")  # type: ignore[arg-type]
    fades = torch.from_numpy(learner.fades).float()[None, None]
    made, before = torch.full((2, 1, 3, learner.high, learner.wide), 0.5)
    before = before + 0.2
    before[..., ::2] += 0.1
    before[..., 1::2] -= 0.1

    found = fade(made, before, torch.full((1, 1), 0.5), fades)

    top, _, left, _ = learner.window
    rows, columns = layout.box((-0.3, 1.1, 0.3, 1.4), layout.FACE)
    mouth = found[..., rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    assert float((mouth - 0.56).abs().max()) < 0.01
    assert float((found[..., -20:, 20:-20] - 0.6).abs().max()) < 0.01


def _shirt(jaw: int) -> torch.Tensor:
    """A face down to the row ``jaw`` before a light shirt with fine dark stripes, [1, 3, 80, 100]."""
    picture = torch.full((1, 3, 80, 100), 0.85)
    picture[..., ::4] = 0.75
    picture[:, :, :jaw] = torch.tensor([0.35, 0.45, 0.7]).view(1, 3, 1, 1)
    return picture


def _painted(picture: torch.Tensor) -> torch.Tensor:
    """The same without detail, as a guide has it."""
    return functional.avg_pool2d(picture, 5, 1, 2, count_include_pad=False)


NOWHERE = torch.zeros(1, 1, 80, 100)


def test_a_filmed_shirt_is_kept_where_the_guide_shows_a_shirt() -> None:
    beside = torch.ones(1, 1, 80, 100)
    beside[:, :, :30] = 0

    much = kept(_shirt(40), _painted(_shirt(41)), beside, NOWHERE)

    assert float(much[:, :, 30:].min()) > 0.9
    assert float(much[:, :, :30].max()) == 0


@pytest.mark.parametrize(("filmed", "painted"), [(40, 60), (60, 40)])
def test_a_shirt_is_not_kept_where_a_jaw_is_painted_nor_a_jaw_where_a_shirt_is(filmed: int, painted: int) -> None:
    much = kept(_shirt(filmed), _painted(_shirt(painted)), torch.ones(1, 1, 80, 100), NOWHERE)

    assert float(much[:, :, 47:53].max()) < 0.05
    assert float(much[:, :, 72:].min()) > 0.9
    assert float(much[:, :, :28].min()) > 0.9


def test_a_collar_that_the_guide_paints_a_little_aside_is_kept() -> None:
    filmed = _shirt(20)
    filmed[..., 30:, 46:54] = torch.tensor([0.2, 0.2, 0.6]).view(1, 3, 1, 1)
    painted = _painted(filmed.roll(10, -1))

    much = kept(filmed, painted, torch.ones(1, 1, 80, 100), NOWHERE)

    assert float(much[:, :, 30:].min()) > 0.9


def test_where_no_mouth_moves_anything_the_filmed_is_kept_whatever_is_painted() -> None:
    still = torch.zeros(1, 1, 80, 100)
    still[:, :, 50:] = 1

    much = kept(_shirt(40), _painted(_shirt(80)), torch.ones(1, 1, 80, 100), still)

    assert float(much[:, :, 50:].min()) == 1
    assert float(much[:, :, 44:50].max()) < 0.5


def test_a_mouth_moves_nothing_where_other_codes_change_no_guide() -> None:
    random = torch.Generator().manual_seed(1)
    own = torch.cat([_painted(_shirt(40)) for _ in range(5)])
    others = own + 0.02 * torch.randn((6, *own.shape), generator=random)
    others[..., 30:50, :] += 0.3 * torch.rand((6, 5, 1, 1, 1), generator=random)

    still = unmoved(own, others)

    assert still.shape == (1, 1, 80, 100)
    assert float(still[:, :, 35:45].max()) < 0.01
    assert float(still[:, :, 62:].min()) > 0.95
    assert float(still[:, :, :18].min()) > 0.95
