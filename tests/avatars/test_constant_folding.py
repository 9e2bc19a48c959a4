"""What a graph makes of constants alone is in the compiled graph as a constant, to the last bit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import helper, numpy_helper

from studio.avatars import constant_folding as folding
from studio.avatars.constant_folding import fold
from studio.avatars.importers import synctalk2d
from tests.avatars.importers.conftest import NETWORKS, open_network

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SETS = [helper.make_opsetid("", 17)]


def constant(name: str, value: np.ndarray) -> onnx.TensorProto:
    return numpy_helper.from_array(value, name)


def shape_of_a_weight() -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    """A picture is given the shape of a weight, as exporters write it, and multiplied by that weight turned round."""
    nodes = [
        helper.make_node("Shape", ["weight"], ["shape"]),
        helper.make_node("Gather", ["shape", "first"], ["height"]),
        helper.make_node("Constant", [], ["two"], value=constant("", np.array([2], np.int64))),
        helper.make_node("Mul", ["height", "two"], ["twice"]),
        helper.make_node("Sub", ["twice", "height"], ["again"]),
        helper.make_node("Concat", ["again", "rest"], ["wanted"], axis=0),
        helper.make_node("Reshape", ["x", "wanted"], ["laid"]),
        helper.make_node("Transpose", ["weight"], ["turned"], perm=[1, 0]),
        helper.make_node("MatMul", ["laid", "turned"], ["y"]),
    ]
    weights = [constant("weight", np.arange(12, dtype=np.float32).reshape(3, 4)), constant("first", np.array([0], np.int64)),
               constant("rest", np.array([-1], np.int64)), constant("unused", np.zeros(5, np.float32))]
    return nodes, weights


def test_only_what_depends_on_the_input_is_left() -> None:
    nodes, weights = fold(*shape_of_a_weight(), SETS)

    assert [node.op_type for node in nodes] == ["Reshape", "MatMul"]
    found = {one.name: numpy_helper.to_array(one) for one in weights}
    assert set(found) == {"wanted", "turned"}
    assert found["wanted"].tolist() == [3, -1]
    assert np.array_equal(found["turned"], np.arange(12, dtype=np.float32).reshape(3, 4).T)


def test_arithmetic_of_fractions_is_left_to_the_runtime() -> None:
    half = constant("half", np.array(0.1, np.float32))
    nodes = [helper.make_node("Mul", ["half", "half"], ["quarter"]), helper.make_node("Exp", ["half"], ["power"]),
             helper.make_node("Sum", ["quarter", "power", "x"], ["y"])]

    left, weights = fold(nodes, [half], SETS)

    assert left == nodes
    assert weights == [half]


def test_what_would_be_large_or_is_wrong_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    nodes = [helper.make_node("Reshape", ["a", "shape"], ["b"]), helper.make_node("Add", ["b", "x"], ["y"])]
    weights = [constant("a", np.zeros(6, np.float32)), constant("shape", np.array([4], np.int64))]
    assert fold(nodes, weights, SETS) == (nodes, weights)

    monkeypatch.setattr(folding, "MOST_NUMBERS", 6)
    weights = [constant("a", np.zeros(6, np.float32)), constant("shape", np.array([6], np.int64))]
    assert fold(nodes, weights, SETS) == (nodes, weights)


def test_a_compiled_network_has_no_node_that_could_be_worked_out(tmp_path: Path) -> None:
    model = onnx.load(NETWORKS / "synctalk2d.onnx")
    last = model.graph.node[-1]
    last.output[0] = "before"
    model.graph.node.extend([
        helper.make_node("Shape", [model.graph.initializer[0].name], ["a shape"]),
        helper.make_node("Slice", ["a shape", "0", "0"], ["nothing"]),
        helper.make_node("Concat", ["nothing", "sizes"], ["as it is"], axis=0),
        helper.make_node("Reshape", ["before", "as it is"], [model.graph.output[0].name]),
    ])
    model.graph.initializer.extend([constant("0", np.array([0], np.int64)), constant("sizes", np.array([-1, 3, 320, 320]))])
    onnx.save(model, tmp_path / "unfolded.onnx")

    synctalk2d.compile_generator(tmp_path / "unfolded.onnx", tmp_path / "generator.onnx", open_network)

    graph = onnx.load(tmp_path / "generator.onnx").graph
    constants = {one.name for one in graph.initializer}
    assert not [node.op_type for node in graph.node if all(name in constants for name in node.input)]
    assert constants == {name for node in graph.node for name in node.input} & constants
