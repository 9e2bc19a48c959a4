"""The guide, which paints a code into a face, and the warp, which bends a real mouth until it fits the guide.

The guide sees the face with its lower part cut out, and is told the code; so nothing of the mouth in the idle loop comes
through. Trained for minutes it is right about shapes, place and light, and smears what it cannot foretell: teeth. So it only
leads: what is finer comes from real pixels, and no loss can smear it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.personal import layout
from studio.personal.mouths import CODES

REACH = 24.0
"""The farthest that a pixel may come from, in pixels; a soft limit."""
CRISP = 0.35
"""How much of what a 3 x 3 mean takes away is given back after bending. Set by eye: a loss on pixels would make it blur."""
_LIGHT_CELLS = 5
"""Cells of 8 pixels over which the light that is changed is averaged: too broad to wash teeth out."""
_FADE_CELLS = 15
_SEEN = 5
"""Pixels of half the size over which filmed and guide are averaged before they are compared: the guide has nothing finer."""
_EDGE = 3
"""Pixels of half the size to which what differs is widened."""
_LIGHT = 0.05
"""How much light both may differ by where they show the same; twice as much is another thing."""
_ASIDE, _DOWN = 12, 4
"""Pixels by which an edge may lie elsewhere: a jaw moves down, and what a collar does, when a head turns, it does sideways."""
_MOVED = 0.07
"""How much light a mouth may change where nothing of it moves: what another code changes in the guide there is chance."""
_OFTEN = 0.9
"""The part of the other codes that change a place less."""
_TOLD = 64
_GUIDE_WIDE = 16, 32, 48, 64
_WARP_WIDE = 16, 32, 48
"""Channels at 1/2 to 1/16, and to 1/8: whole blocks of 16, which onnxruntime fills up to otherwise."""


def conv(inside: int, outside: int, side: int = 3, stride: int = 1) -> nn.Conv2d:
    """Make a convolution that keeps the size."""
    return nn.Conv2d(inside, outside, side, stride, side // 2)


def look(inside: int, outside: int, cell: int) -> nn.Conv2d:
    """Make the convolution that looks at a picture's cells of so many pixels, and at half a cell around each."""
    return nn.Conv2d(inside, outside, 2 * cell, cell, cell // 2)


def grow(x: Tensor, size: tuple[int, int]) -> Tensor:
    """Resize [B, C, h, w] bilinearly."""
    return functional.interpolate(x, size, mode="bilinear", align_corners=False)


class Level(nn.Module):
    """Skip and deeper level to features, with the code's gain and offset and a constant map: the person is one."""

    def __init__(self, inside: int, outside: int, high: int, wide: int) -> None:
        super().__init__()
        self.first, self.second = conv(inside, outside), conv(outside, outside)
        self.film = nn.Linear(_TOLD, 2 * outside)
        self.constant = nn.Parameter(torch.zeros(1, outside, high, wide))
        nn.init.zeros_(self.film.bias)
        nn.init.normal_(self.film.weight, std=0.02)

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        """[B, inside, h, w] and [B, 64] to [B, outside, h, w]."""
        x = functional.relu(self.first(x) + self.constant)
        gain, offset = self.film(told)[:, :, None, None].chunk(2, 1)
        return functional.relu(x + self.second(x) * (1.0 + gain) + offset)


class Guide(nn.Module):
    """Face [B, 3, `GUIDE`, `GUIDE`] in 0..1 and code [B, `CODES`] to the painted window [B, 3, h, w]; a U-Net.

    What the face has in the hole is not looked at.
    """

    def __init__(self) -> None:
        super().__init__()
        size = layout.GUIDE
        w2, w4, w8, w16 = _GUIDE_WIDE
        self.register_buffer("keep", torch.from_numpy(1.0 - layout.hole(size))[None, None])
        self.code = nn.Sequential(nn.Linear(CODES, 128), nn.SiLU(), nn.Linear(128, _TOLD), nn.SiLU())
        self.look = look(3, w4, 4)
        self.down8, self.down16 = conv(w4, w8, stride=2), conv(w8, w16, stride=2)
        self.at16 = conv(w16, w16)
        self.begin = nn.Linear(_TOLD, 32 * (size // 16) ** 2)
        self.level16 = Level(w16 + 32, w16, size // 16, size // 16)
        self.up8 = conv(w16, 4 * w8 // 2, 1)
        top, bottom, left, right = (one // 4 for one in layout.window())
        self.cells = top, bottom, left, right
        # One cell more to each side: so far the finer levels look.
        self.cells8 = top // 2 - 1, min(size // 8, (bottom + 1) // 2 + 1), left // 2 - 1, (right + 1) // 2 + 1
        self.level8 = Level(w8 + w8 // 2, w8, self.cells8[1] - self.cells8[0], self.cells8[3] - self.cells8[2])
        self.up4 = conv(w8, 4 * w4 // 2, 1)
        self.level4 = Level(w4 + w4 // 2, w4, bottom - top, right - left)
        self.up2 = conv(w4, 4 * w2, 1)
        self.constant2 = nn.Parameter(torch.zeros(1, w2, 2 * (bottom - top), 2 * (right - left)))
        self.at2 = conv(w2, w2)
        self.out = conv(w2, 12)

    def forward(self, face: Tensor, code: Tensor) -> Tensor:
        """See the class."""
        relu, shuffle = functional.relu, functional.pixel_shuffle
        told = self.code(code)
        e4 = relu(self.look((face - 0.5) * self.keep))
        e8 = relu(self.down8(e4))
        e16 = relu(self.down16(e8))
        e16 = relu(e16 + self.at16(e16))
        side = layout.GUIDE // 16
        x = self.level16(torch.cat([e16, self.begin(told).reshape(-1, 32, side, side)], 1), told)
        x = torch.cat([e8, shuffle(self.up8(x), 2)], 1)
        top8, bottom8, left8, right8 = self.cells8
        x = shuffle(self.up4(self.level8(x[:, :, top8:bottom8, left8:right8], told)), 2)
        top, bottom, left, right = self.cells
        x = x[:, :, top - 2 * top8 : bottom - 2 * top8, left - 2 * left8 : right - 2 * left8]
        x = self.level4(torch.cat([e4[:, :, top:bottom, left:right], x], 1), told)
        x = relu(shuffle(self.up2(x), 2) + self.constant2)
        x = relu(x + self.at2(x))
        return shuffle(self.out(x), 2) + 0.5


class Told(nn.Module):
    """A residual layer with gain and offset by the codes."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self.conv, self.film = conv(wide, wide), nn.Linear(_TOLD, 2 * wide)
        nn.init.zeros_(self.film.bias)
        nn.init.normal_(self.film.weight, std=0.02)

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        """[B, wide, h, w] and [B, 64] to [B, wide, h, w]."""
        gain, offset = self.film(told)[:, :, None, None].chunk(2, 1)
        return functional.relu(x + self.conv(x) * (1 + gain) + offset)


class Warp(nn.Module):
    """Guide and lent mouth with their codes to the picture, all [B, 3, h, w] in 0..1: where pixels come from, light, gate.

    Parameters
    ----------
    mouth
        Where the lent picture alone counts, [1, 1, h, w].
    """

    def __init__(self, mouth: Tensor) -> None:
        super().__init__()
        a, b, c = _WARP_WIDE
        self.register_buffer("mouth", mouth)
        self.code = nn.Sequential(nn.Linear(2 * CODES, 96), nn.SiLU(), nn.Linear(96, _TOLD), nn.SiLU())
        self.look = look(9, a, 2)
        self.down4, self.down8 = conv(a, b, stride=2), conv(b, c, stride=2)
        self.first8, self.second8, self.third8 = Told(c), Told(c), Told(c)
        self.coarse = conv(c, 6)
        self.up4 = conv(c, b, 1)
        self.at4, self.more4 = Told(b), Told(b)
        self.fine = conv(b, 4)
        for layer in (self.coarse, self.fine):
            nn.init.zeros_(layer.bias)
            nn.init.normal_(layer.weight, std=0.002)
        high, across = mouth.shape[-2:]
        y = torch.linspace(-1, 1, 2 * high + 1)[1::2].view(1, high, 1).expand(1, high, across)
        x = torch.linspace(-1, 1, 2 * across + 1)[1::2].view(1, 1, across).expand(1, high, across)
        place = torch.stack([x, y], 1)
        self.register_buffer("place", place.clone())
        self.register_buffer("corner", place[:, :, :1, :1].expand_as(place).clone())
        self.register_buffer("per", torch.tensor([2.0 / across, 2.0 / high]).view(1, 2, 1, 1))

    def forward(self, guide: Tensor, lent: Tensor, lent_guide: Tensor, codes: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Give the picture, the flow [B, 2, h, w] in pixels and the gate [B, 1, h, w]; ``codes`` [B, 2, `CODES`]."""
        relu = functional.relu
        size = guide.shape[-2:]
        told = self.code(torch.cat([codes[:, 0], codes[:, 1] - codes[:, 0]], 1))
        seen = torch.cat([guide - 0.5, lent - lent_guide, guide - lent_guide], 1)
        e4 = relu(self.down4(relu(self.look(seen))))
        x = relu(self.down8(e4))
        x = self.third8(self.second8(self.first8(x, told), told), told)
        coarse = self.coarse(x).float()
        x = relu(e4 + grow(self.up4(x), e4.shape[-2:]))
        fine = self.fine(self.more4(self.at4(x, told), told)).float()
        flow = grow(coarse[:, :2] * 8, e4.shape[-2:]) + fine[:, :2] * 4
        flow = grow(REACH * torch.tanh(flow / REACH), size)
        light = grow(functional.avg_pool2d(coarse[:, 2:5], _LIGHT_CELLS, 1, _LIGHT_CELLS // 2, count_include_pad=False), size)
        gate = torch.maximum(torch.sigmoid(grow(fine[:, 3:4] * 4 + 1.0, size)), self.mouth)
        moved = self.moved(lent.float(), flow)
        moved = moved + CRISP * (moved - functional.avg_pool2d(moved, 3, 1, 1, count_include_pad=False))
        return guide + gate * (moved + light - guide), flow, gate

    def moved(self, lent: Tensor, flow: Tensor) -> Tensor:
        """Give the lent picture with each pixel from where the flow says; beyond the border lies the border's pixel."""
        # As padding_mode="border" does, for which onnxruntime takes 3.6 times as long.
        comes = torch.minimum(torch.maximum(self.place + flow * self.per, self.corner), -self.corner)
        return functional.grid_sample(lent, comes.permute(0, 2, 3, 1), mode="bilinear", padding_mode="zeros",
                                      align_corners=False)


def fade(made: Tensor, before: Tensor, much: Tensor, where: Tensor) -> Tensor:
    """Keep ``much`` [B, 1] of the light of the picture before, as far as it is coarse, ``where`` [1, 1, h, w] says."""
    change = functional.avg_pool2d(before - made, _FADE_CELLS, 1, _FADE_CELLS // 2, count_include_pad=False)
    return made + much[:, :, None, None] * where * change


def kept(face: Tensor, guide: Tensor, beside: Tensor, still: Tensor) -> Tensor:
    """Give how much of the filmed picture is kept, [B, 1, h, w]: ``beside`` the mouth, where the guide shows the same.

    A collar moves otherwise than the face above it, so one that is bent with a lent face is smeared. The filmed one is right
    wherever no jaw is before it, neither in the filmed picture nor in the painted one; there both are alike but for detail, or
    no jaw ever comes there.

    Parameters
    ----------
    face, guide
        The filmed and the painted window, [B, 3, h, w] in 0..1.
    beside
        Where it may be kept, [1, 1, h, w].
    still
        Where no mouth moves anything, see `unmoved`, [1, 1, h, w].
    """
    own, wanted, where = (_around(functional.avg_pool2d(one, 2)) for one in (face, guide, beside))
    place, pad = (_DOWN + 1, _ASIDE + 1), (_DOWN // 2, _ASIDE // 2)
    most, least = functional.max_pool2d(own, place, 1, pad), -functional.max_pool2d(-own, place, 1, pad)
    unlike = (torch.maximum(wanted - most, least - wanted) / _LIGHT - 1).clamp(0, 1).amax(1, True)
    # What is unlike in its middle is unlike at its edges as well; the guide is no picture where it is not shown.
    unlike = functional.max_pool2d(unlike * (where > 0).float(), _EDGE, 1, _EDGE // 2)
    return torch.maximum(grow(_around(1 - unlike), face.shape[-2:]), still) * beside


def unmoved(own: Tensor, others: Tensor) -> Tensor:
    """Give where a person's mouth moves nothing, [1, 1, h, w], 1 for wholly: there other codes change no guide.

    Parameters
    ----------
    own
        Guides of some faces, [n, 3, h, w] in 0..1.
    others
        The same faces' guides of other codes, [m, n, 3, h, w].
    """
    moved = torch.stack([_around(functional.avg_pool2d(one - own, 2)).abs().amax(1, True) for one in others]).flatten(0, 1)
    often = moved.quantile(_OFTEN, 0, keepdim=True)
    return grow(_around(1 - (often / _MOVED - 1).clamp(0, 1)), (own.shape[-2], own.shape[-1]))


def _around(x: Tensor) -> Tensor:
    return functional.avg_pool2d(x, _SEEN, 1, _SEEN // 2, count_include_pad=False)
