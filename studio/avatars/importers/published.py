"""SyncTalk_2D's two networks as published, for weights that are not ONNX yet; needs torch, which only this import does.

The U-Net is that of Ultralight-Digital-Human (github.com/anliyuan/Ultralight-Digital-Human), which paints 160 pixels, with
the 'ave' audio input of SyncTalk_2D (github.com/ZiqiaoPeng/SyncTalk_2D), where one level more makes it 320; the encoder is
Wav2Lip's. Blocks are inverted residuals
(Sandler et al. 2018): widened twofold, filtered channel by channel, narrowed. Only the names of the weights are those of the
published files, since weights are found by them; how many channels there are is read off the weights.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.avatars.front_ends import LOG_MEL

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_CHANNELS = 2048
_HEARD = 32


class Inverted(nn.Module):
    """Widen, filter each channel, narrow; the input is added where ``add``."""

    def __init__(self, given: int, made: int, *, stride: int = 1, add: bool = False) -> None:
        super().__init__()
        wide = 2 * given
        around = nn.Conv2d(wide, wide, 3, stride, 1, groups=wide, bias=False)
        steps = [nn.Conv2d(given, wide, 1, bias=False), around, nn.Conv2d(wide, made, 1, bias=False)]
        layers: list[nn.Module] = []
        for step in steps:
            layers += [step, nn.BatchNorm2d(step.out_channels), nn.ReLU()]
        self.conv = nn.Sequential(*layers[:-1])
        self.add = add

    def forward(self, x: Tensor) -> Tensor:
        """Run the block."""
        return x + self.conv(x) if self.add else self.conv(x)


class Twice(nn.Module):
    """Two blocks, of which the second adds."""

    def __init__(self, given: int, made: int, stride: int = 1) -> None:
        super().__init__()
        self.double_conv = nn.Sequential(Inverted(given, made, stride=stride), Inverted(made, made, add=True))

    def forward(self, x: Tensor) -> Tensor:
        """Run both."""
        return self.double_conv(x)


def _named(**layers: nn.Module) -> nn.Module:
    """Give a module that only names its parts."""
    made = nn.Module()
    for name, layer in layers.items():
        made.add_module(name, layer)
    return made


class AudioEncoder(nn.Module):
    """What the U-Net makes of the features, f32 [B, 32, 16, 16] to [B, c4, 10, 10]."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        super().__init__()
        _, one, two, three, four = channels
        self.conv1, self.conv2 = Inverted(_HEARD, one), Inverted(one, two)
        self.conv3, self.bn3 = nn.Conv2d(two, three, 3, padding=1), nn.BatchNorm2d(three)
        self.conv4 = Inverted(three, three, add=True)
        self.conv5, self.bn5 = nn.Conv2d(three, four, 3, stride=2, padding=3), nn.BatchNorm2d(four)
        self.conv6, self.conv7 = Inverted(four, four, add=True), Inverted(four, four, add=True)

    def forward(self, x: Tensor) -> Tensor:
        """Run all seven."""
        x = torch.relu(self.bn3(self.conv3(self.conv2(self.conv1(x)))))
        x = torch.relu(self.bn5(self.conv5(self.conv4(x))))
        return self.conv7(self.conv6(x))


class Painter(nn.Module):
    """The U-Net: f32 [B, 6, side, side], 0 to 1, and features [B, 32, 16, 16] to [B, 3, side, side], 0 to 1.

    ``depth`` is 5 for a side of 320 and 4 for 160; ``shapes`` says what goes in.
    """

    def __init__(self, channels: tuple[int, ...], depth: int = 5) -> None:
        super().__init__()
        side = 10 << depth
        self.shapes = {"input": (6, side, side), "audio": (_HEARD, 16, 16)}
        self.depth = depth
        down = (channels[0], *channels)[5 - depth :]
        up = [channels[3] // 2, channels[2] // 2, channels[1] // 2, channels[0], channels[0] // 2]
        self.audio_model = AudioEncoder(channels)
        self.fuse_conv = nn.Sequential(Twice(2 * channels[4], channels[4]), Twice(channels[4], channels[3]))
        self.inc = _named(inconv=nn.Sequential(Inverted(6, channels[0])))
        below = channels[3]
        for level in range(depth):
            self.add_module(f"down{level + 1}", _named(maxpool_conv=nn.Sequential(Twice(down[level], down[level + 1], 2))))
            self.add_module(f"up{level + 1}", _named(conv=Twice(below + down[depth - 1 - level], up[level])))
            below = up[level]
        self.outc = _named(conv=nn.Conv2d(below, 3, 1))

    def forward(self, image: Tensor, audio: Tensor) -> Tensor:
        """Paint."""
        levels = [self.inc.inconv(image)]
        for level in range(self.depth):
            levels.append(getattr(self, f"down{level + 1}").maxpool_conv(levels[-1]))
        x = self.fuse_conv(torch.cat([levels.pop(), self.audio_model(audio)], dim=1))
        for level in range(self.depth):
            larger = functional.interpolate(x, scale_factor=2, mode="bilinear", align_corners=True)
            x = getattr(self, f"up{level + 1}").conv(torch.cat([larger, levels.pop()], dim=1))
        return torch.sigmoid(self.outc.conv(x))


class _Step(nn.Module):
    """Convolution and normalisation, the input added if wanted, then no negative numbers."""

    def __init__(self, given: int, made: int, *, stride: int | tuple[int, int] = 1, size: int = 3, padding: int = 1,
                 add: bool = False) -> None:
        super().__init__()
        self.conv_block = nn.Sequential(nn.Conv2d(given, made, size, stride, padding), nn.BatchNorm2d(made))
        self.add = add

    def forward(self, x: Tensor) -> Tensor:
        """Run it."""
        return torch.relu(self.conv_block(x) + x if self.add else self.conv_block(x))


class Listener(nn.Module):
    """The 'ave' encoder: f32 [B, 1, 80, 16] to [B, 512]; thirteen steps. ``shapes`` says what goes in."""

    shapes = {"mel": (1, LOG_MEL.bands, 16)}  # noqa: RUF012 - never changed

    def __init__(self, channels: tuple[int, ...]) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        strides: tuple[int | tuple[int, int], ...] = (1, (3, 1), 3, (3, 2))
        given = 1
        for made, stride, again in zip(channels[:4], strides, (2, 2, 2, 1), strict=True):
            layers.append(_Step(given, made, stride=stride))
            layers += [_Step(made, made, add=True) for _ in range(again)]
            given = made
        last = channels[4]
        layers += [_Step(given, last, padding=0), _Step(last, last, size=1, padding=0)]
        self.audio_encoder = nn.Sequential(*layers)

    def forward(self, mel: Tensor) -> Tensor:
        """Hear."""
        return self.audio_encoder(mel).flatten(1)


def painter(weights: Mapping[str, Tensor]) -> nn.Module:
    """Build the U-Net with these weights.

    Raises
    ------
    ValueError
        They are not of that network.
    """
    depth = 5 if any(name.startswith("down5.") for name in weights) else 4
    # Of five levels the first keeps the channels.
    levels = range(depth - 3, depth + 1)
    names = ["inc.inconv.0.conv.6.weight", *(f"down{one}.maxpool_conv.0.double_conv.1.conv.6.weight" for one in levels)]
    return _filled(Painter(_channels(weights, names), depth), weights)


def listener(weights: Mapping[str, Tensor]) -> nn.Module:
    """Build the 'ave' encoder with these weights; names may be without ``audio_encoder.``, as that file has them.

    Raises
    ------
    ValueError
        They are not of that network.
    """
    prefix = "audio_encoder."
    named = weights if any(name.startswith(prefix) for name in weights) else {f"{prefix}{a}": b for a, b in weights.items()}
    names = [f"{prefix}{one}.conv_block.0.weight" for one in (0, 3, 6, 9, 11)]
    return _filled(Listener(_channels(named, names)), named)


def _channels(weights: Mapping[str, Tensor], names: list[str]) -> tuple[int, ...]:
    missing = [one for one in names if one not in weights or weights[one].dim() != 4]
    if missing:
        raise ValueError(f"there is no {missing[0]}")
    found = tuple(int(weights[one].shape[0]) for one in names)
    if not all(2 <= one <= MOST_CHANNELS for one in found):
        raise ValueError(f"it has {found} channels")
    return found


def _filled(network: nn.Module, weights: Mapping[str, Tensor]) -> nn.Module:
    own = network.state_dict()
    # Counters of training are in some files and not in others.
    given = {name: one for name, one in weights.items() if not name.endswith("num_batches_tracked")}
    wanted = {name for name in own if not name.endswith("num_batches_tracked")}
    odd = sorted(wanted ^ set(given))
    if odd:
        raise ValueError(f"{odd[0]} is {'missing' if odd[0] in wanted else 'one too many'}")
    for name, one in given.items():
        if one.shape != own[name].shape:
            raise ValueError(f"{name} is {list(one.shape)}, not {list(own[name].shape)}")
        if not bool(torch.isfinite(one).all()):
            raise ValueError(f"{name} is not finite")
    network.load_state_dict({name: one.float() for name, one in given.items()}, strict=False)
    return network.eval()
