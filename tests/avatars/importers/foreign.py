"""SyncTalk_2D's and Wav2Lip's networks as published, with random weights, in PyTorch; written as ONNX for the tests.

    python -m tests.avatars.importers.foreign

writes small ones (few channels, the real sizes of everything that goes in and out) into ``networks/``. Needs torch.
"""

from __future__ import annotations

import warnings
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

FOLDER = Path(__file__).parent / "networks"
SMALL, FULL = (4, 4, 8, 8, 16), (32, 64, 128, 256, 512)
SMALL_SOUND, FULL_SOUND = 4, 32


class Inverted(nn.Module):
    """Widen, filter each channel by itself, narrow; the input added where it has the same shape."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.same = stride == 1 and inputs == outputs
        wide = 2 * inputs
        self.layers = nn.Sequential(
            nn.Conv2d(inputs, wide, 1, bias=False), nn.BatchNorm2d(wide), nn.ReLU(),
            nn.Conv2d(wide, wide, 3, stride, 1, groups=wide, bias=False), nn.BatchNorm2d(wide), nn.ReLU(),
            nn.Conv2d(wide, outputs, 1, bias=False), nn.BatchNorm2d(outputs),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x + self.layers(x) if self.same else self.layers(x)


def double(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(Inverted(inputs, outputs, stride), Inverted(outputs, outputs, 1))


class Up(nn.Module):
    """Enlarge twofold, join with what came down at that size."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.layers = double(inputs, outputs)

    def forward(self, x: Tensor, across: Tensor) -> Tensor:
        larger = functional.interpolate(x, scale_factor=2, mode="bilinear", align_corners=True)
        return self.layers(torch.cat([across, larger], dim=1))


class UNet(nn.Module):
    """SyncTalk_2D's generator: [B, 6, 320, 320] and [B, 32, 16, 16] to [B, 3, 320, 320], 0 to 1."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        super().__init__()
        c = channels
        self.first = Inverted(6, c[0], 1)
        self.downs = nn.ModuleList(double(a, b, 2) for a, b in pairwise(c))
        self.sound = nn.Sequential(
            Inverted(32, c[2], 1), nn.Conv2d(c[2], c[3], 3, 1, 3), nn.BatchNorm2d(c[3]), nn.ReLU(), Inverted(c[3], c[4], 1),
        )
        self.join = double(2 * c[4], c[4])
        backwards = c[::-1]
        self.ups = nn.ModuleList(Up(a + b, b) for a, b in pairwise(backwards))
        self.last = nn.Conv2d(c[0], 3, 1)

    def forward(self, image: Tensor, audio: Tensor) -> Tensor:
        levels = [self.first(image)]
        for down in self.downs:
            levels.append(down(levels[-1]))
        x = self.join(torch.cat([levels[-1], self.sound(audio)], dim=1))
        for up, across in zip(self.ups, levels[-2::-1], strict=True):
            x = up(x, across)
        return torch.sigmoid(self.last(x))


class Plain(nn.Module):
    """Convolution, normalisation, the input added if wanted, ReLU: the block of Wav2Lip and of both audio encoders."""

    def __init__(self, inputs: int, outputs: int, size: Any, stride: Any, padding: Any, *, add: bool = False) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(inputs, outputs, size, stride, padding), nn.BatchNorm2d(outputs))
        self.add = add

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.layers(x) + x if self.add else self.layers(x))


def audio_layers(c: int, last: int) -> nn.Sequential:
    """[B, 1, 80, 16] to [B, last, 1, 1], as both programs have it (there with c = 32)."""
    return nn.Sequential(
        Plain(1, c, 3, 1, 1), Plain(c, c, 3, 1, 1, add=True), Plain(c, c, 3, 1, 1, add=True),
        Plain(c, 2 * c, 3, (3, 1), 1), Plain(2 * c, 2 * c, 3, 1, 1, add=True),
        Plain(2 * c, 4 * c, 3, 3, 1), Plain(4 * c, 4 * c, 3, 1, 1, add=True),
        Plain(4 * c, 8 * c, 3, (3, 2), 1), Plain(8 * c, 8 * c, 3, 1, 1, add=True),
        Plain(8 * c, last, 3, 1, 0), Plain(last, last, 1, 1, 0),
    )


class AudioEncoder(nn.Module):
    """SyncTalk_2D's 'ave' encoder: [B, 1, 80, 16] to [B, 512]."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = audio_layers(channels, 512 if channels == FULL_SOUND else 32)
        # The last two layers of the real size have 1.4 million weights: a small one widens at the end instead.
        self.widen = nn.Identity() if channels == FULL_SOUND else nn.Conv2d(32, 512, 1)

    def forward(self, mel: Tensor) -> Tensor:
        return self.widen(self.layers(mel)).flatten(1)


class Grow(nn.Module):
    """Wav2Lip's enlarging block."""

    def __init__(self, inputs: int, outputs: int, stride: int, padding: int, output_padding: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.ConvTranspose2d(inputs, outputs, 3, stride, padding, output_padding), nn.BatchNorm2d(outputs), nn.ReLU()
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(x)


class Wav2Lip(nn.Module):
    """[B, 1, 80, 16] and [B, 6, 96, 96] to [B, 3, 96, 96], 0 to 1; the real one has c = 16 and no cap."""

    def __init__(self, c: int, cap: int = 512) -> None:
        super().__init__()
        wide = [min(c * one, cap) for one in (1, 2, 4, 8, 16, 32, 32)]
        self.sound = audio_layers(2 * c, wide[6])
        downs: list[nn.Module] = [Plain(6, c, 7, 1, 3)]
        for a, b in pairwise(wide[:5]):
            downs.append(nn.Sequential(Plain(a, b, 3, 2, 1), Plain(b, b, 3, 1, 1, add=True)))
        downs += [Plain(wide[4], wide[5], 3, 2, 1), Plain(wide[5], wide[6], 3, 1, 0)]
        self.downs = nn.ModuleList(downs)
        outs = [min(c * one, cap) for one in (32, 32, 24, 16, 8, 4)]
        ups: list[nn.Module] = [Plain(wide[6], outs[0], 1, 1, 0), Grow(outs[0] + wide[6], outs[0], 1, 0, 0)]
        ins = [outs[0] + wide[5], outs[1] + wide[4], outs[2] + wide[3], outs[3] + wide[2], outs[4] + wide[1]]
        ups += [Grow(a, b, 2, 1, 1) for a, b in zip(ins, outs[1:], strict=True)]
        self.ups = nn.ModuleList(ups)
        self.last = nn.Sequential(Plain(outs[5] + wide[0], 2 * c, 3, 1, 1), nn.Conv2d(2 * c, 3, 1))

    def forward(self, mel: Tensor, faces: Tensor) -> Tensor:
        levels = [faces]
        for down in self.downs:
            levels.append(down(levels[-1]))
        x = self.sound(mel)
        for up, across in zip(self.ups, levels[:0:-1], strict=True):
            x = torch.cat([up(x), across], dim=1)
        return torch.sigmoid(self.last(x))


def randomise(network: nn.Module, seed: int) -> nn.Module:
    """Give random weights under which activations keep their size and the output uses its whole range."""
    torch.manual_seed(seed)
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        elif isinstance(layer, nn.BatchNorm2d):
            nn.init.uniform_(layer.running_mean, -0.2, 0.2)
            nn.init.uniform_(layer.running_var, 0.8, 1.6)
    return network.eval()


def synctalk(channels: tuple[int, ...] = FULL) -> nn.Module:
    return randomise(UNet(channels), 1)


def encoder(channels: int = FULL_SOUND) -> nn.Module:
    return randomise(AudioEncoder(channels), 2)


def wav2lip(channels: int = 16, cap: int = 512) -> nn.Module:
    return randomise(Wav2Lip(channels, cap), 3)


def export(network: nn.Module, path: Path, shapes: dict[str, tuple[int, ...]], *, opset: int = 17) -> None:
    """Write ``network`` with a free first axis; ``shapes`` names its inputs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network, tuple(torch.zeros(2, *shape) for shape in shapes.values()), str(path), opset_version=opset, dynamo=False,
            input_names=list(shapes), output_names=["output"], dynamic_axes={name: {0: "n"} for name in (*shapes, "output")},
        )


UNET_SHAPES = {"input": (6, 320, 320), "audio": (32, 16, 16)}
ENCODER_SHAPES = {"mel": (1, 80, 16)}
WAV2LIP_SHAPES = {"mel_spectrogram": (1, 80, 16), "video_frames": (6, 96, 96)}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    export(synctalk(SMALL), FOLDER / "synctalk2d.onnx", UNET_SHAPES)
    export(encoder(SMALL_SOUND), FOLDER / "ave.onnx", ENCODER_SHAPES, opset=11)
    export(wav2lip(1, 20), FOLDER / "wav2lip.onnx", WAV2LIP_SHAPES)
    for file in sorted(FOLDER.iterdir()):
        print(file.name, file.stat().st_size)
