"""What is put into an encoder's graph once it is there: all its names begin alike, so that it can be taken out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import onnx


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
