"""``lips-export``: write ``encoder.onnx`` from a checkpoint and check it against the network."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper

from characters.lips.network import Encoder, Finish, Lips

if TYPE_CHECKING:
    from collections.abc import Sequence

OPSET = 17
AGREES, HALF_AGREES = 1e-4, 1e-2
"""Largest difference of an exported model from its network, with weights in single and in half precision."""
HALF = "_half"
"""What the name of a weight in half precision ends with."""
CORNERS = "corners/"
"""What all names in a graph begin with that belong to the network of the corners."""
_LARGE = 1024
"""Elements from which on a weight is worth storing so."""


def mixed(checkpoints: Sequence[Path], earlier: float) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
    """Give settings and weights of a checkpoint: the running average of its weights where it has one.

    With a second one of the same kind, the weights are averaged and ``earlier`` is that one's share: the mean of a run hears
    unlike voices better than its end (Izmailov et al. 2018, *Averaging Weights Leads to Wider Optima*).
    """
    states = [torch.load(path) for path in checkpoints]
    weights, *others = [state.get("average", state["network"]) for state in states]
    for other in others:
        weights = {
            name: value * (1 - earlier) + other[name] * earlier if value.is_floating_point() else value
            for name, value in weights.items()
        }
    return states[0]["settings"], weights


def load(*checkpoints: Path, earlier: float = 0.0) -> Lips:
    """Read the network of `mixed` checkpoints, ready to be used."""
    settings, weights = mixed(checkpoints, earlier)
    network = Lips(**{**settings, "stem": tuple(settings["stem"])})
    network.load_state_dict(weights)
    return network.eval()


def session(path: Path) -> onnxruntime.InferenceSession:
    """Open a model with one thread on the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def halve(path: Path) -> None:
    """Store a model's large weights in half precision: half the file; a runtime casts them back once, when it loads it."""
    model = onnx.load(path)
    graph, casts = model.graph, []
    for weight in graph.initializer:
        if weight.data_type == onnx.TensorProto.FLOAT and int(np.prod(weight.dims)) >= _LARGE:
            name = weight.name
            weight.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(weight).astype(np.float16), name + HALF))
            casts.append(onnx.helper.make_node("Cast", [name + HALF], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, path)


def export(encoder: Encoder, path: Path, *, half: bool = False) -> None:
    """Write the model: "mel" f32 [B, 1, 80, T] to "features" f32 [B, 8], any B; ``half`` as in `halve`.

    Raises
    ------
    ValueError
        The model does not give what the network gives.
    """
    mel = torch.rand(3, 1, 80, encoder.lips.frames, generator=torch.Generator().manual_seed(1)) * 8 - 4
    torch.onnx.export(
        encoder.eval(),
        (mel,),
        path,
        input_names=["mel"],
        output_names=["features"],
        dynamic_axes={"mel": {0: "batch"}, "features": {0: "batch"}},
        opset_version=OPSET,
        dynamo=False,
    )
    if half:
        halve(path)
    onnx.checker.check_model(onnx.load(path), full_check=True)
    with torch.no_grad():
        wanted = encoder(mel).numpy()
    given = session(path).run(None, {"mel": mel.numpy()})[0]
    difference = float(np.abs(given - wanted).max())
    if difference > (HALF_AGREES if half else AGREES):
        msg = f"the exported model differs from the network by {difference:.1e}"
        raise ValueError(msg)


def main(argv: list[str]) -> int:
    """Export a checkpoint's network with its finish."""
    parser = argparse.ArgumentParser(prog="python -m characters lips-export", description=main.__doc__)
    parser.add_argument("--checkpoint", type=Path, default=Path("out/training/lips/checkpoint.pt"))
    parser.add_argument("--earlier", type=Path, help="an earlier checkpoint of the run (it keeps earlier.pt), to average with")
    parser.add_argument("--share", type=float, default=0.7, help="of the earlier one in the average")
    parser.add_argument("--out", type=Path, nargs="+", default=[Path("assets/avatars/mara")])
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    checkpoints = [options.checkpoint, options.earlier] if options.earlier else [options.checkpoint]
    encoder = Encoder(load(*checkpoints, earlier=options.share), Finish())
    for folder in options.out:
        folder.mkdir(parents=True, exist_ok=True)
        export(encoder, folder / "encoder.onnx", half=True)
    path = options.out[0] / "encoder.onnx"
    model, mel = session(path), np.zeros((1, 1, 80, encoder.lips.frames), np.float32)
    took = []
    for _ in range(300):
        began = time.perf_counter()
        model.run(None, {"mel": mel})
        took.append(time.perf_counter() - began)
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB, {1e3 * np.median(took):.2f} ms a picture on one thread")
    return 0
