"""The generator's network: the face as it is, and over it what the mouth's parameters ask for.

The identity is fixed, so nearly all of a picture can be remembered: learned constant maps at every scale, moved by the
eight parameters and by a pose code. The pose code says by how many hundredths of a pixel this face is shifted, tilted
and grown; for one identity that is a linear function of the face's coarse pixels, so it is a fixed projection. What does
not move is the face itself, bit-near: a cheap coat over the whole crop follows cheeks and jaw, a rich one over the
window where the mouth moves replaces pixels by as much as its gate says.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from characters.generator.grid import CELL, COARSE, POOL


@dataclass(frozen=True)
class Shape:
    """Sizes of a network; what a checkpoint keeps to build it again."""

    height: int
    width: int
    window: tuple[int, int, int, int]
    """x, y, width, height of the window where the mouth moves, in pixels of the crop."""
    features: int = 8
    pose: int = 16
    code: int = 64
    widths: tuple[int, int, int, int, int, int, int, int] = (32, 64, 32, 32, 16, 32, 16, 24)
    """Channels: start, at 1/32, 1/16, 1/8, coat at 1/4, window at 1/4, window at 1/2, face at 1/4."""

    def __post_init__(self) -> None:
        if self.height % COARSE or self.width % COARSE:
            raise ValueError(f"a crop's sides have to be multiples of {COARSE}: {self.width}x{self.height}")
        x, y, width, height = self.window
        if any(side % CELL for side in self.window) or x + width > self.width or y + height > self.height:
            raise ValueError(f"a window has to lie on a grid of {CELL} pixels inside the crop: {self.window}")

    def plain(self) -> dict[str, object]:
        """Give the fields as plain values, for a checkpoint."""
        return asdict(self)


class Up(nn.Module):
    """Twice the size: a convolution to four times the channels, shuffled into place, plus a constant map."""

    def __init__(self, inside: int, outside: int, height: int, width: int, side: int = 3) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inside, 4 * outside, side, padding=side // 2)
        self.constant = nn.Parameter(torch.zeros(1, outside, 2 * height, 2 * width))

    def forward(self, x: Tensor) -> Tensor:
        """[B, inside, h, w] to [B, outside, 2 h, 2 w], not rectified."""
        return functional.pixel_shuffle(self.conv(x), 2) + self.constant


class Steer(nn.Module):
    """Shift maps by parts of a cell: the map plus its slopes times the shift, which is affine over the crop.

    A sum of maps cannot move an edge by a third of a pixel; this product can (Taylor's first term, with slopes that are
    learned from central differences onwards).
    """

    def __init__(self, channels: int, height: int, width: int, place: tuple[float, float, float, float], cell: float) -> None:
        """Take the rectangle's `place` in the crop (left, top, right, bottom, the crop being -1..1) and pixels a cell."""
        super().__init__()
        self.across = nn.Conv2d(channels, channels, 3, padding=1, groups=channels, bias=False)
        self.down = nn.Conv2d(channels, channels, 3, padding=1, groups=channels, bias=False)
        slope = torch.tensor([[0.0, 0.0, 0.0], [-0.5, 0.0, 0.5], [0.0, 0.0, 0.0]])
        with torch.no_grad():
            self.across.weight.copy_(slope.expand(channels, 1, 3, 3))
            self.down.weight.copy_(slope.T.expand(channels, 1, 3, 3))
        left, top, right, bottom = place
        x = torch.linspace(left, right, 2 * width + 1)[1::2].expand(height, width)
        y = torch.linspace(top, bottom, 2 * height + 1)[1::2, None].expand(height, width)
        self.register_buffer("terms", torch.stack([torch.ones_like(x), x, y]).reshape(3, -1) / cell)
        self.size = (height, width)

    def forward(self, x: Tensor, shift: Tensor) -> Tensor:
        """Shift [B, C, h, w] by [B, 6] as from `batches.shift_terms`."""
        moved = (shift.reshape(-1, 3) @ self.terms).reshape(-1, 2, *self.size)
        return x + self.across(x) * moved[:, :1] + self.down(x) * moved[:, 1:]


class Generator(nn.Module):
    """Face [B, 3, H, W] and parameters [B, 8], both f32 in 0..1, to the painted face [B, 3, H, W] (not clipped).

    `pose_mean` and `pose_basis` come from `batches.pose_projection` and are not learned; `steer` begins with its third.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        start, s32, s16, s8, coat, rich, fine, face = shape.widths
        high, wide = shape.height // COARSE, shape.width // COARSE
        x, y, width, height = shape.window
        self.cells = (y // CELL, (y + height) // CELL, x // CELL, (x + width) // CELL)
        self.start_size = (start, high, wide)
        pooled = 3 * (shape.height // POOL) * (shape.width // POOL)
        self.register_buffer("pose_mean", torch.zeros(pooled))
        self.register_buffer("pose_basis", torch.zeros(shape.pose, pooled))
        self.register_buffer("feather", window_feather(height, width))
        self.code = nn.Sequential(
            nn.Linear(shape.features + shape.pose, 96), nn.SiLU(), nn.Linear(96, shape.code), nn.SiLU()
        )
        self.begin = nn.Linear(shape.code, start * high * wide)
        self.at32 = nn.Conv2d(start, s32, 3, padding=1)
        self.up16 = Up(s32, s16, high, wide)
        self.at16 = nn.Conv2d(s16, s16, 3, padding=1)
        self.up8 = Up(s16, s8, 2 * high, 2 * wide)
        self.at8 = nn.Conv2d(s8, s8, 3, padding=1)
        self.look = nn.Conv2d(3, face, 4, stride=4)
        # The convolution after it looks around; a second one that does costs 0.06 of a call and shows nothing.
        self.coat_up = Up(s8, coat, 4 * high, 4 * wide, side=1)
        self.coat_look = nn.Conv2d(face, coat, 1)
        self.coat_at4 = nn.Conv2d(coat, coat, 3, padding=1, groups=coat)
        self.coat_steer = Steer(coat, shape.height // 4, shape.width // 4, (-1.0, -1.0, 1.0, 1.0), cell=4.0)
        self.coat_out = nn.Conv2d(coat, 64, 1)
        self.rich_up = Up(s8, rich, height // 8, width // 8)
        self.rich_look = nn.Conv2d(face, rich, 1)
        self.rich_at4 = nn.Conv2d(rich, rich, 3, padding=1)
        self.fine_up = Up(rich, fine, height // 4, width // 4)
        self.steer = nn.Linear(shape.pose, 6)
        across, down = 2.0 / shape.width, 2.0 / shape.height
        place = (across * x - 1, down * y - 1, across * (x + width) - 1, down * (y + height) - 1)
        self.fine_steer = Steer(fine, height // 2, width // 2, place, cell=2.0)
        self.fine_out = nn.Conv2d(fine, 16, 3, padding=1)
        self._begin_quietly()

    def _begin_quietly(self) -> None:
        """Begin as the face itself: no coat, a window nearly shut."""
        nn.init.zeros_(self.coat_out.weight)
        nn.init.zeros_(self.coat_out.bias)
        nn.init.normal_(self.fine_out.weight, std=0.01)
        with torch.no_grad():
            self.coat_out.bias[48:] = -0.9
            self.fine_out.bias.copy_(torch.tensor([0.6] * 12 + [0.0] * 4))

    def forward(self, face: Tensor, params: Tensor) -> Tensor:
        """Paint; see the class."""
        batch = face.shape[0]
        # A hundredth of a pixel is less than bf16 can tell apart.
        with torch.autocast(face.device.type, enabled=False):
            coarse = functional.avg_pool2d(face, POOL).flatten(1)
            pose = functional.linear(coarse - self.pose_mean, self.pose_basis)
            shift = self.steer(pose)
        code = self.code(torch.cat([params * 2.0 - 1.0, pose], 1))
        relu = functional.relu
        x = relu(self.begin(code).reshape(batch, *self.start_size))
        x = relu(self.at32(x))
        x = relu(self.up16(x))
        x = relu(x + self.at16(x))
        x = relu(self.up8(x))
        x = relu(x + self.at8(x))
        seen = relu(self.look(face))

        coat = relu(self.coat_up(x) + self.coat_look(seen))
        coat = relu(coat + self.coat_at4(coat))
        over = functional.pixel_shuffle(self.coat_out(self.coat_steer(coat, shift)), 4)
        # Where the jaw comes over hair, hair has to go whole: its strands cannot be subtracted one by one.
        under = face * torch.sigmoid(-4.0 * over[:, 3:]) + over[:, :3]

        top, bottom, left, right = self.cells
        near = x[:, :, top:bottom, left:right]
        rich = relu(self.rich_up(near) + self.rich_look(seen[:, :, 2 * top:2 * bottom, 2 * left:2 * right]))
        rich = relu(rich + self.rich_at4(rich))
        fine = self.fine_steer(relu(self.fine_up(rich)), shift)
        fine = functional.pixel_shuffle(self.fine_out(fine), 2)
        paint, gate = fine[:, :3], fine[:, 3:]
        below = under[:, :, CELL * top:CELL * bottom, CELL * left:CELL * right]
        change = (paint - below) * (torch.sigmoid(4.0 * gate) * self.feather)
        margins = (CELL * left, self.shape.width - CELL * right, CELL * top, self.shape.height - CELL * bottom)
        return under + functional.pad(change, margins)


def window_feather(height: int, width: int, edge: int = 12) -> Tensor:
    """Fade of the window towards its border, [1, 1, height, width] f32, 0 outside and 1 from `edge` pixels inwards."""
    def side(length: int) -> Tensor:
        place = torch.arange(length, dtype=torch.float32)
        ramp = torch.clamp((torch.minimum(place, length - 1 - place) + 0.5) / edge, 0.0, 1.0)
        return ramp * ramp * (3.0 - 2.0 * ramp)
    return (side(height)[:, None] * side(width)[None, :])[None, None]
