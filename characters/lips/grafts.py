"""What is put into an encoder's graph once it is there: all its names begin alike, so that it can be taken out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from onnx import helper

from studio.engine.frontends.log_mel import BANDS, FLOOR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import onnx

LATELY = 120
"""Newest frames (1.5 s) whose levels are looked at."""
_POWER = 1.25 * np.log(10)
"""Power of a band is ``exp(_POWER * mel)`` but for a factor, see `characters.lips.augment`."""
NOTHING_DB = float(10 * np.log10(BANDS) + 12.5 * FLOOR)
"""The level of digital silence, on the scale of `LEVELS`: every band at its floor."""
LEVELS = (
    ("Slice", ["mel", "first", "end", "axis"], "heard"), ("Mul", ["heard", "power"], "scaled"), ("Exp", ["scaled"], "powers"),
    ("ReduceSum", ["powers", "sum_over"], "loud"), ("Log", ["loud"], "levels"), ("Mul", ["levels", "decibel"], "decibels"),
)
"""Steps, see `nodes_of`, to the loudness of the newest `LATELY` frames in dB, [B, LATELY]."""


def level_constants(frames: int) -> dict[str, np.ndarray]:
    """Give what `LEVELS` needs for windows of so many frames."""
    return {
        "first": np.array([frames - LATELY]), "end": np.array([frames]), "axis": np.array([3]), "sum_over": np.array([1, 2]),
        "power": np.array(_POWER, np.float32), "decibel": np.array(10 / np.log(10), np.float32),
    }


def nodes_of(
    steps: Sequence[tuple[str, list[str], str]], beginning: str, outside: Sequence[str], over: Mapping[str, int] | None = None
) -> list[onnx.NodeProto]:
    """Make nodes of ``steps``, each an operator, the names it takes and the one it gives, which all get this ``beginning``.

    Names of the graph itself are ``outside``. ``over``: the axis that a step reduces and keeps, by the name it gives.
    """
    made = []
    for operator, takes, gives in steps:
        names = [name if name in outside else beginning + name for name in takes]
        made.append(helper.make_node(operator, names, [beginning + gives], beginning + gives))
        if operator == "ReduceSum":
            made[-1].attribute.append(helper.make_attribute("keepdims", 0))
        elif over is not None and gives in over:
            made[-1].attribute.append(helper.make_attribute("axes", [over[gives]]))
    return made


def insert(graph: onnx.GraphProto, place: int, made: Sequence[onnx.NodeProto]) -> None:
    """Put nodes in before the one at a place."""
    nodes = list(graph.node)
    nodes[place:place] = made
    del graph.node[:]
    graph.node.extend(nodes)


def redirect(graph: onnx.GraphProto, name: str, other: str) -> None:
    """Let every node that reads the value ``name`` read ``other`` instead."""
    for node in graph.node:
        for place, one in enumerate(node.input):
            if one == name:
                node.input[place] = other


def remove(graph: onnx.GraphProto, beginning: str) -> None:
    """Take out the nodes and weights whose names have this ``beginning``."""
    for node in [node for node in graph.node if node.name.startswith(beginning)]:
        graph.node.remove(node)
    for weight in [weight for weight in graph.initializer if weight.name.startswith(beginning)]:
        graph.initializer.remove(weight)
