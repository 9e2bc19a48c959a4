"""From a trained network to ``generator.onnx``: u8 BGR in and out, every cast, scale and transpose a node of the graph."""

from __future__ import annotations

import copy
import warnings
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from characters.generator.arrange import arrange
from characters.generator.opening import attach

if TYPE_CHECKING:
    from pathlib import Path

    from characters.generator.network import Generator
    from characters.generator.opening import Opening

OPSET = 17


class Contract(nn.Module):
    """face u8 [B, H, W, 3] BGR and features f32 [B, 1, 8] to mouth u8 [B, H, W, 3] BGR."""

    def __init__(self, network: Generator) -> None:
        super().__init__()
        self.network = network

    def forward(self, face: Tensor, features: Tensor) -> Tensor:
        """Paint."""
        painted = self.network(face.permute(0, 3, 1, 2).float(), features[:, 0])
        return torch.clamp(painted, 0.0, 255.0).to(torch.uint8).permute(0, 2, 3, 1)


def in_levels(network: Generator) -> Generator:
    """Copy a network so that it takes levels, 0 to 255, and gives levels plus a half: the cast to u8 then rounds.

    The scales go into weights that are there anyway, which saves three passes over the crop in every picture.
    """
    scaled = copy.deepcopy(network)
    with torch.no_grad():
        scaled.look.weight /= 255.0
        scaled.pose_mean *= 255.0
        scaled.pose_basis /= 255.0
        # Of the coat's 64 outputs the first 48 are its paint, of the window's 16 the first 12; the rest are gates.
        scaled.coat_out.weight[:48] *= 255.0
        scaled.coat_out.bias[:48] = scaled.coat_out.bias[:48] * 255.0 + 0.5
        scaled.fine_out.weight[:12] *= 255.0
        scaled.fine_out.bias[:12] = scaled.fine_out.bias[:12] * 255.0 + 0.5
    return scaled


def export(network: Generator, path: Path, opening: Opening | None = None) -> None:
    """Write the graph with a free batch size, everything in one file, laid out by `arrange`, with ``opening`` before it."""
    import onnx

    shape = network.shape
    inputs = torch.zeros(2, shape.height, shape.width, 3, dtype=torch.uint8), torch.zeros(2, 1, shape.features)
    with warnings.catch_warnings():
        # The tracing exporter says that it is the older of the two; its graphs are the ones that fold to plain nodes.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Contract(in_levels(network)).eval(), inputs, str(path), opset_version=OPSET, dynamo=False,
            input_names=["face", "features"], output_names=["mouth"],
            dynamic_axes={name: {0: "B"} for name in ("face", "features", "mouth")},
        )
    model = arrange(onnx.load(path))
    onnx.save(attach(model, opening) if opening else model, path)
