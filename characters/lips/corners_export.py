"""``lips-corners-export``: let the network of the corners speak in encoders that are there, all else in them as it is.

Its graph is put beside the encoder's, and the width's row of what goes to the smoother becomes a mean of both. No other node
changes, so the other seven numbers stay to the last bit.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from torch import Tensor, nn

from characters.lips.articulation import PARAMETERS, WIDTH
from characters.lips.corners import CORNERS_REACH, SHARE, Corners
from characters.lips.corners_train import load_corners
from characters.lips.export import CORNERS, HALF_AGREES, OPSET, halve, session
from characters.lips.grafts import redirect, remove
from characters.lips.network import MEL_AHEAD, STEPS
from characters.profiles import AHEADS as PROFILES
from studio.engine.frontends.log_mel import BANDS

_SMOOTHER = "/finish/Slice"
"""The node that takes the newest steps of the eight parameters."""


class _Window(nn.Module):
    """Mel f32 [B, 1, 80, T] to the width at the newest steps, [B, 1, STEPS]."""

    def __init__(self, corners: Corners, ahead: int) -> None:
        super().__init__()
        self.corners, self.ahead = corners, ahead

    def forward(self, mel: Tensor) -> Tensor:
        return self.corners(mel.squeeze(1)[:, :, -(CORNERS_REACH - 1 + STEPS) :].transpose(1, 2), self.ahead)


def without(graph: onnx.GraphProto) -> None:
    """Take out of an encoder's graph what `put_in` added, if anything."""
    smoother = next(node for node in graph.node if node.name == _SMOOTHER)
    remove(graph, CORNERS)
    redirect(graph, CORNERS + "mixed", smoother.output[0])


def put_in(path: Path, out: Path, corners: Corners, ahead: int, share: float = SHARE) -> None:
    """Write the encoder ``path``, which looks ``ahead`` mel frames ahead, with these corners to ``out``.

    Raises
    ------
    ValueError
        The encoder has no smoother to put them before, or the written graph does not say what the two networks say.
    """
    model = onnx.load(path)
    graph = model.graph
    if not any(node.name == _SMOOTHER for node in graph.node):
        raise ValueError(f"{path} has no smoother of its eight numbers; only encoders of this project can be given corners")
    without(graph)
    frames = graph.input[0].type.tensor_type.shape.dim[3].dim_value
    window = _Window(corners, ahead).eval()
    mel = torch.rand(3, 1, BANDS, frames, generator=torch.Generator().manual_seed(1)) * 8 - 4
    with tempfile.TemporaryDirectory() as folder:
        alone = Path(folder) / "corners.onnx"
        torch.onnx.export(
            window,
            (mel,),
            alone,
            input_names=["mel"],
            output_names=["heard"],
            dynamic_axes={"mel": {0: "batch"}, "heard": {0: "batch"}},
            opset_version=OPSET,
            dynamo=False,
        )
        halve(alone)
        with torch.no_grad():
            wanted = window(mel).numpy()
        given = session(alone).run(None, {"mel": mel.numpy()})[0]
        if np.abs(given - wanted).max() > HALF_AGREES:
            raise ValueError(f"the exported corners differ from the network by {np.abs(given - wanted).max():.1e}")
        added = onnx.load(alone).graph
    smoother = next(place for place, node in enumerate(graph.node) if node.name == _SMOOTHER)
    taken = graph.node[smoother].output[0]
    redirect(graph, taken, CORNERS + "mixed")
    for number, node in enumerate(added.node):
        node.name = f"{CORNERS}{number}{node.name}"
        for names_of in (node.input, node.output):
            for place, name in enumerate(names_of):
                if name and name != "mel":
                    names_of[place] = CORNERS + name
    for weight in added.initializer:
        weight.name = CORNERS + weight.name
        graph.initializer.append(weight)
    only = np.zeros((1, len(PARAMETERS), 1), np.float32)
    only[0, WIDTH] = share
    graph.initializer.append(numpy_helper.from_array(only, CORNERS + "share"))
    mixing = [
        helper.make_node("Sub", [CORNERS + "heard", taken], [CORNERS + "apart"], CORNERS + "apart"),
        helper.make_node("Mul", [CORNERS + "apart", CORNERS + "share"], [CORNERS + "moved"], CORNERS + "moved"),
        helper.make_node("Add", [taken, CORNERS + "moved"], [CORNERS + "mixed"], CORNERS + "mixed"),
    ]
    nodes = list(graph.node)
    nodes[smoother + 1 : smoother + 1] = [*added.node, *mixing]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model, full_check=True)
    before = session(path).run(None, {"mel": mel.numpy()})[0]
    onnx.save(model, out)
    after = session(out).run(None, {"mel": mel.numpy()})[0]
    others = [place for place in range(len(PARAMETERS)) if place != WIDTH]
    if not np.array_equal(before[:, others], after[:, others]):
        raise ValueError(f"{out} would say something else than {path} about more than the width")


def main(argv: list[str]) -> int:
    """Put the corners of a checkpoint into all encoders of the first folder, and these into the others."""
    parser = argparse.ArgumentParser(prog="python -m characters lips-corners-export", description=main.__doc__)
    parser.add_argument("--checkpoint", type=Path, default=Path("out/training/corners/checkpoint.pt"))
    parser.add_argument("--share", type=float, default=SHARE, help="of the corners in the width")
    parser.add_argument("--out", type=Path, nargs="+", default=[Path("assets/avatars/mara")])
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    corners = load_corners(options.checkpoint)
    first, *others = options.out
    for name, ahead in {"encoder.onnx": MEL_AHEAD, **PROFILES}.items():
        if (first / name).exists():
            put_in(first / name, first / name, corners, ahead, options.share)
            print(f"{first / name}: {(first / name).stat().st_size / 1e6:.2f} MB")
            for folder in others:
                shutil.copyfile(first / name, folder / name)
    return 0
