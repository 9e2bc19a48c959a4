"""``lips-swell``: let the corners follow how a voice swells, in encoders that are there.

A phone's width is a mean over how it is said. Two things beside the phone move real corners: where a voice rises over its own
level of the last second and a half they come in, and they go out where it falls, in short pauses most; and they go out with
the teeth that show. Both are read from what the encoder has: the loudness of its mel window, and its teeth. A few small
nodes before silence takes over, so that rest stays rest; the other seven numbers stay to the last bit.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper

from characters.lips.articulation import PARAMETERS, TEETH, WIDTH
from characters.lips.grafts import LATELY, LEVELS, insert, level_constants, nodes_of, redirect, remove
from studio.avatars.format_reading import read_manifest
from studio.engine.frontends.log_mel import BANDS

SWELL = "swell/"
"""What all names in a graph begin with that belong to this."""
NOW_AT, NOW_SPREAD = 1.0, 4.0
"""Centre and deviation of the weights of the present level, in frames after the picture's own: 12.5 and 50 ms."""
COMES_IN, MOST_DB = 0.003, 25.0
"""Width for each dB over the voice's own level, and how many dB count. Fitted to real lips with the next one."""
TEETH_WIDEN = 0.1
"""Width for teeth that show fully. A ridge regression on 19 recordings of 15 speakers gives 0.12, and 0.003 for each dB."""
_SPREAD, _REST_GAP = "/finish/Mul_10", "/finish/Sub_6"
"""The node that gives the finished pose before silence, and the one that takes its distance from rest."""
_OTHERS = [number for number in range(len(PARAMETERS)) if number != WIDTH]


def swell_weights(ahead: int) -> np.ndarray:
    """Give the weights, f32 [LATELY, 1] of sum 0, that take levels of the newest frames to the rise over their mean."""
    after = np.arange(ahead - LATELY + 1, ahead + 1)
    now = np.exp(-0.5 * ((after - NOW_AT) / NOW_SPREAD) ** 2)
    return (now / now.sum() - 1 / LATELY)[:, None].astype(np.float32)


def without(graph: onnx.GraphProto) -> None:
    """Take out of an encoder's graph what `put_in` added, if anything."""
    pose = next(node for node in graph.node if node.name == _SPREAD).output[0]
    remove(graph, SWELL)
    redirect(graph, SWELL + "pose", pose)


def put_in(path: Path, out: Path, ahead: int) -> None:
    """Write the encoder ``path``, which looks ``ahead`` mel frames ahead, with swelling corners to ``out``.

    Raises
    ------
    ValueError
        The encoder does not finish as those of this project do, or something else than the width would change.
    """
    model = onnx.load(path)
    graph = model.graph
    if not {_SPREAD, _REST_GAP} <= {node.name for node in graph.node}:
        raise ValueError(f"{path} has no rest at its end; only encoders of this project can be given swelling corners")
    without(graph)
    place = next(place for place, node in enumerate(graph.node) if node.name == _SPREAD)
    pose = graph.node[place].output[0]
    redirect(graph, pose, SWELL + "pose")
    widen = np.zeros((len(PARAMETERS), len(PARAMETERS)), np.float32)
    widen[TEETH, WIDTH] = TEETH_WIDEN
    only = np.zeros((1, len(PARAMETERS)), np.float32)
    only[0, WIDTH] = -COMES_IN
    frames = graph.input[0].type.tensor_type.shape.dim[3].dim_value
    constants = {
        **level_constants(frames),
        "weights": swell_weights(ahead), "low": np.array(-MOST_DB, np.float32), "high": np.array(MOST_DB, np.float32),
        "widen": widen, "only": only,
    }
    graph.initializer.extend(numpy_helper.from_array(value, SWELL + name) for name, value in constants.items())
    made = nodes_of([
        *LEVELS,
        ("MatMul", ["decibels", "weights"], "rise"), ("Clip", ["rise", "low", "high"], "rise_limited"),
        ("MatMul", ["rise_limited", "only"], "in"), ("MatMul", [pose, "widen"], "out"), ("Add", ["in", "out"], "moves"),
        ("Add", [pose, "moves"], "pose"),
    ], SWELL, ("mel", pose))
    insert(graph, place + 1, made)
    onnx.checker.check_model(model, full_check=True)
    mel = (np.random.default_rng(1).random((3, 1, BANDS, frames)) * 8 - 4).astype(np.float32)
    before, after = _said(path.read_bytes(), mel), _said(model.SerializeToString(), mel)
    if not np.array_equal(before[:, _OTHERS], after[:, _OTHERS]):
        raise ValueError(f"{out} would say something else than {path} about more than the width")
    onnx.save(model, out)


def _said(model: bytes, mel: np.ndarray) -> np.ndarray:
    """Give what a model says of mel windows, on one thread of the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    opened = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return np.asarray(opened.run(None, {"mel": mel})[0])


def main(argv: list[str]) -> int:
    """Put swelling corners into all encoders of the first folder, and these into the others."""
    parser = argparse.ArgumentParser(prog="python -m characters lips-swell", description=main.__doc__)
    parser.add_argument("--out", type=Path, nargs="+", default=[Path("assets/avatars/mara")])
    options = parser.parse_args(argv)
    first, *others = options.out
    for profile in read_manifest(first).profiles:
        name = profile.encoder
        put_in(first / name, first / name, profile.mel_ahead)
        print(f"{first / name}: {(first / name).stat().st_size / 1e6:.2f} MB")
        for folder in others:
            shutil.copyfile(first / name, folder / name)
    return 0
