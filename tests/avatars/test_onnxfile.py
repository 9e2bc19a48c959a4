"""A network from elsewhere is looked through before it is run."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from studio.avatars.onnxfile import Tensor, read_onnx
from studio.errors import AvatarError
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path


def save(path: Path, model: onnx.ModelProto) -> Path:
    path.write_bytes(model.SerializeToString())
    return path


def network(node: onnx.NodeProto, *constants: tuple[str, Any], domain: str = "", opset: int = 17) -> onnx.ModelProto:
    """A network of one operator from ``in`` to ``out``."""
    graph = helper.make_graph(
        [node], "one", [helper.make_tensor_value_info("in", 1, ["n", 4])], [helper.make_tensor_value_info("out", 1, None)],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid(domain, opset)], ir_version=8)


def test_inputs_outputs_and_operators_are_found(tmp_path: Path) -> None:
    found = read_onnx(save(tmp_path / "a.onnx", tiny_avatar.generator(neighbours=3)))

    assert found.inputs == [
        Tensor("face", "uint8", ("batch", 64, 64, 3)), Tensor("features", "float32", ("batch", 3, 8)),
    ]
    assert found.outputs == [Tensor("mouth", "uint8", ("batch", 64, 64, 3))]
    assert found.operators == {"ReduceMean", "Mul", "Unsqueeze", "Cast", "Add", "Clip"}
    assert (found.opset, found.weights) == (17, 6)


def test_weights_among_the_inputs_are_no_inputs(tmp_path: Path) -> None:
    model = tiny_avatar.encoder()
    model.graph.input.append(helper.make_tensor_value_info("four", 1, []))

    assert [one.name for one in read_onnx(save(tmp_path / "a.onnx", model)).inputs] == ["mel"]


@pytest.mark.parametrize(("model", "sentence"), [
    (network(helper.make_node("Sum", ["in"], ["out"], domain="com.microsoft")), "is not one of ONNX itself"),
    (network(helper.make_node("Relu", ["in"], ["out"]), domain="com.microsoft"), "needs the operators of 'com.microsoft'"),
    (network(helper.make_node("Relu", ["in"], ["out"]), opset=7), "operator set is 7, 11 to 23 is taken"),
    (network(helper.make_node("RandomNormalLike", ["in"], ["out"])), "operator RandomNormalLike is not taken"),
    (network(helper.make_node("Add", ["in", "w"], ["out"]), ("w", np.float32([1, np.nan]))), "'w' are not finite"),
    (network(helper.make_node("Add", ["in", "w"], ["out"]), ("w", np.array([1, np.inf]))), "'w' are not finite"),
    (network(helper.make_node("ConstantOfShape", ["w"], ["out"]), ("w", np.array([1 << 20, 1 << 20]))), "makes more than"),
    (network(helper.make_node("Tile", ["in", "w"], ["out"]), ("w", np.array([1 << 30, 1]))), "makes more than"),
    (network(helper.make_node("Resize", ["in", "", "w"], ["out"]), ("w", np.float32([1, 1, 1e5, 1e5]))), "makes more than"),
    (network(helper.make_node("MaxPool", ["in"], ["out"], kernel_shape=[1, 1], pads=[0, 10**6, 0, 0])), "has pads over 8192"),
    (network(helper.make_node("Add", ["in", "w"], ["out"]), ("w", np.array(["text"], object))), "of the type 8"),
])
def test_what_no_mouth_needs_is_refused(tmp_path: Path, model: onnx.ModelProto, sentence: str) -> None:
    with pytest.raises(AvatarError, match=f"a.onnx is not accepted as a network: .*{sentence}"):
        read_onnx(save(tmp_path / "a.onnx", model))


def test_a_graph_inside_an_operator_is_refused(tmp_path: Path) -> None:
    body = helper.make_graph([], "body", [], [])

    with pytest.raises(AvatarError, match="operator Loop is not taken"):
        read_onnx(save(tmp_path / "a.onnx", network(helper.make_node("Loop", ["in"], ["out"], body=body))))
    with pytest.raises(AvatarError, match="operator Relu has a graph inside"):
        read_onnx(save(tmp_path / "a.onnx", network(helper.make_node("Relu", ["in"], ["out"], body=body))))


def test_weights_in_another_file_are_refused(tmp_path: Path) -> None:
    model = tiny_avatar.encoder()
    weight = model.graph.initializer[0]
    weight.ClearField("raw_data")
    weight.data_location = TensorProto.EXTERNAL
    weight.external_data.add(key="location", value="../../etc/passwd")

    with pytest.raises(AvatarError, match="are in another file"):
        read_onnx(save(tmp_path / "a.onnx", model))


def test_weights_of_another_length_than_their_shape_are_refused(tmp_path: Path) -> None:
    model = tiny_avatar.encoder()
    model.graph.initializer[-1].dims[:] = [1 << 40, 1 << 40]

    with pytest.raises(AvatarError, match="are 8 numbers, their shape says"):
        read_onnx(save(tmp_path / "a.onnx", model))


def test_a_second_graph_that_other_readers_would_merge_is_refused(tmp_path: Path) -> None:
    once = tiny_avatar.encoder().SerializeToString()
    (tmp_path / "a.onnx").write_bytes(once + once)

    with pytest.raises(AvatarError, match="is not accepted"):
        read_onnx(tmp_path / "a.onnx")


def test_millions_of_empty_parts_are_not_read_to_the_end(tmp_path: Path) -> None:
    (tmp_path / "a.onnx").write_bytes(b"\x0a\x00" * 2_000_000)

    with pytest.raises(AvatarError, match="too many parts"):
        read_onnx(tmp_path / "a.onnx")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_damage_is_an_avatar_error_at_most(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(tiny_avatar.encoder().SerializeToString())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    (tmp_path / "a.onnx").write_bytes(bytes(content))
    with contextlib.suppress(AvatarError):
        read_onnx(tmp_path / "a.onnx")
