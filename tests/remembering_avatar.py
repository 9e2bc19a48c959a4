"""A small avatar that is painted from memory: what its bank lends is told by the sound's loudness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import TensorProto, helper

from studio.media.loop import write_loop
from tests import tiny_avatar
from tests.tiny_avatar import FACE

if TYPE_CHECKING:
    from pathlib import Path

PICTURES, SIDE, CODES, KEYS, AHEAD = 8, 32, 3, 1, 1
RIGHT = 1
MEMORY = f"""
[memory]
pictures = {PICTURES}
width = {SIDE}
height = {SIDE}
codes = {CODES}
keys = {KEYS}
ahead = {AHEAD}
"""
SPACING = 4.0
"""Between the keys of neighbours in the bank, in leaps."""


def guide() -> onnx.ModelProto:
    """The face, brighter by 10 levels for each unit of the code's mean."""
    return _typed(tiny_avatar.generator(1, CODES), "hundred", 10)


def _typed(model: onnx.ModelProto, name: str, value: float) -> onnx.ModelProto:
    for one in model.graph.initializer:
        if one.name == name:
            one.CopyFrom(onnx.numpy_helper.from_array(np.float32(value), name))
    return model


def choice(scale: float = SPACING * PICTURES) -> onnx.ModelProto:
    """A code of zeros, and as key how loud this and the next picture are, 0 to ``scale``."""
    nodes = [
        helper.make_node("ReduceMean", ["features"], ["loud"], axes=[2], keepdims=1),
        helper.make_node("Mul", ["loud", "scale"], ["key"]),
        helper.make_node("Mul", ["key", "none"], ["code"]),
        helper.make_node("Concat", ["code", "key"], ["spoken"], axis=2),
        helper.make_node("Cast", ["face"], ["pixels"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["pixels"], ["mean"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Mul", ["mean", "nothing"], ["zero"]),
        helper.make_node("Unsqueeze", ["zero", "axes"], ["zeros"]),
        helper.make_node("Add", ["spoken", "zeros"], ["told"]),
    ]
    constants = {"scale": np.float32(scale), "none": np.zeros((1, 1, CODES), np.float32),
                 "nothing": np.float32(0), "axes": np.array([1, 2])}
    return tiny_avatar._model(
        nodes, constants,
        [("face", TensorProto.UINT8, ["batch", FACE, FACE, 3]), ("features", TensorProto.FLOAT, ["batch", AHEAD + 1, 8])],
        ("told", TensorProto.FLOAT, ["batch", AHEAD + 1, CODES + KEYS]),
    )


def warp() -> onnx.ModelProto:
    """The face above, the guide beside and below, what is lent in the middle; of the picture before what the fade says."""
    low, high = (FACE - SIDE) // 2, (FACE + SIDE) // 2
    nodes = [helper.make_node("Cast", [one], [f"{one} f"], to=TensorProto.FLOAT)
             for one in ("guide", "before", "lent", "face")]
    nodes += [
        helper.make_node("Slice", ["lent f", "zero", "side", "two"], ["mouth f"]),
        helper.make_node("Slice", ["face f", "zero", "low", "one"], ["above"]),
        helper.make_node("Slice", ["guide f", "high", "all", "one"], ["below"]),
        helper.make_node("Slice", ["guide f", "low", "high", "one"], ["middle"]),
        helper.make_node("Slice", ["middle", "zero", "low", "two"], ["left"]),
        helper.make_node("Slice", ["middle", "high", "all", "two"], ["right"]),
        helper.make_node("Concat", ["left", "mouth f", "right"], ["row"], axis=2),
        helper.make_node("Concat", ["above", "row", "below"], ["whole"], axis=1),
        helper.make_node("ReduceMean", ["codes"], ["told"], axes=[1, 2], keepdims=1),
        helper.make_node("Mul", ["told", "nothing"], ["told none"]),
        helper.make_node("Unsqueeze", ["fade", "last"], ["fade 3"]),
        helper.make_node("Add", ["fade 3", "told none"], ["share"]),
        helper.make_node("Unsqueeze", ["share", "last"], ["share 4"]),
        helper.make_node("Sub", ["before f", "whole"], ["change"]),
        helper.make_node("Mul", ["change", "share 4"], ["kept"]),
        helper.make_node("Add", ["whole", "kept"], ["sum"]),
        helper.make_node("Clip", ["sum", "black", "white"], ["bounded"]),
        helper.make_node("Cast", ["bounded"], ["mouth"], to=TensorProto.UINT8),
    ]
    constants = {
        "zero": np.array([0]), "side": np.array([SIDE]), "low": np.array([low]), "high": np.array([high]),
        "all": np.array([FACE]), "one": np.array([1]), "two": np.array([2]), "last": np.array([-1]), "nothing": np.float32(0),
        "black": np.float32(0), "white": np.float32(255),
    }
    face = ["batch", FACE, FACE, 3]
    inputs = [("guide", TensorProto.UINT8, face), ("before", TensorProto.UINT8, face),
              ("lent", TensorProto.UINT8, ["batch", SIDE, 2 * SIDE, 3]), ("codes", TensorProto.FLOAT, ["batch", 2, CODES]),
              ("fade", TensorProto.FLOAT, ["batch", 1]), ("face", TensorProto.UINT8, face)]
    return tiny_avatar._model(nodes, constants, inputs, ("mouth", TensorProto.UINT8, face))


def pictures() -> list[np.ndarray]:
    """The bank: an even grey for each mouth, 20 levels apart."""
    return [np.full((SIDE, 2 * SIDE, 3), 30 + 20 * number, np.uint8) for number in range(PICTURES)]


def table(places: tuple[int, ...] = tuple(range(0, 10 * PICTURES, 10))) -> np.ndarray:
    """Codes of zeros, keys `SPACING` apart, and places in the footage that do not follow each other."""
    rows = np.zeros((PICTURES, 2 * CODES + KEYS + 1), np.float32)
    rows[:, 2 * CODES] = SPACING * np.arange(PICTURES)
    rows[:, -1] = places
    return rows


def write(folder: Path) -> Path:
    """Write the whole avatar into ``folder`` and give it back."""
    tiny_avatar.write(folder, right=RIGHT)
    toml = folder / "avatar.toml"
    text = toml.read_text().replace('family = "test"\n', 'family = "test"\npainter = "memory"\n')
    toml.write_text(text + MEMORY)
    onnx.save(guide(), folder / "generator.onnx")
    onnx.save(choice(), folder / "choice.onnx")
    onnx.save(warp(), folder / "warp.onnx")
    write_loop(folder / "bank.mp4", pictures(), quality=4)
    np.save(folder / "bank.npy", table())
    return folder
