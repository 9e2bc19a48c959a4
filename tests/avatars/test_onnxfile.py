"""A network from elsewhere is looked through before it is run."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from studio.avatars.onnxfile import Tensor, read_onnx, walk
from studio.errors import AvatarError
from tests import tiny_avatar

ROOT = Path(__file__).resolve().parents[2]



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
    found = read_onnx(save(tmp_path / "a.onnx", tiny_avatar.generator(neighbours=3))).found

    assert found.inputs == [
        Tensor("face", "uint8", ("batch", 64, 64, 3)), Tensor("features", "float32", ("batch", 3, 8)),
    ]
    assert found.outputs == [Tensor("mouth", "uint8", ("batch", 64, 64, 3))]
    assert found.operators == {"ReduceMean", "Mul", "Unsqueeze", "Cast", "Add", "Clip"}
    assert (found.opset, found.weights) == (17, 6)


def test_weights_among_the_inputs_are_no_inputs(tmp_path: Path) -> None:
    model = tiny_avatar.encoder()
    model.graph.input.append(helper.make_tensor_value_info("four", 1, []))

    assert [one.name for one in read_onnx(save(tmp_path / "a.onnx", model)).found.inputs] == ["mel"]


@pytest.mark.parametrize(("model", "sentence"), [
    (network(helper.make_node("Sum", ["in"], ["out"], domain="com.microsoft")), "is not one of ONNX itself"),
    (network(helper.make_node("Relu", ["in"], ["out"]), domain="com.microsoft"), "needs the operators of 'com.microsoft'"),
    (network(helper.make_node("Relu", ["in"], ["out"]), opset=7), "operator set is 7, 11 to 23 is taken"),
    (network(helper.make_node("RandomNormalLike", ["in"], ["out"])), "operator 'RandomNormalLike' is not taken"),
    (network(helper.make_node("Add", ["in", "w"], ["out"]), ("w", np.float32([1, np.nan]))), "'w' are not finite"),
    (network(helper.make_node("Add", ["in", "w"], ["out"]), ("w", np.array([1, np.inf]))), "'w' are not finite"),
    (network(helper.make_node("ConstantOfShape", ["w"], ["out"]), ("w", np.array([1 << 20, 1 << 20]))), "makes more than"),
    (network(helper.make_node("Tile", ["in", "w"], ["out"]), ("w", np.array([1 << 30, 1]))), "makes more than"),
    (network(helper.make_node("Resize", ["in", "", "w"], ["out"]), ("w", np.float32([1, 1, 1e5, 1e5]))), "makes more than"),
    (network(helper.make_node("MaxPool", ["in"], ["out"], kernel_shape=[1, 1], pads=[0, 10**6, 0, 0])), "has pads over 8192"),
    (network(helper.make_node("Add", ["in", "w"], ["out"]), ("w", np.array(["text"], object))), "weights that are texts"),
    (network(helper.make_node("Mod", ["in", "in"], ["out"], fmod=1)), "operator 'Mod' is not taken"),
    (network(helper.make_node("Conv", ["in", "w"], ["out"], group=0), ("w", np.float32([1]))), "group under 1"),
    (network(helper.make_node("Relu", ["later"], ["out"])), "takes 'later', which nothing before it makes"),
    (network(helper.make_node("Relu", ["in"], ["in"])), "two tensors of the name 'in'"),
    (network(helper.make_node("Relu", ["in"], ["other"])), "nothing makes its output 'out'"),
    (network(helper.make_node("Cast", ["in"], ["out"], to=8)), "casts to the type 8"),
])
def test_what_no_mouth_needs_is_refused(tmp_path: Path, model: onnx.ModelProto, sentence: str) -> None:
    with pytest.raises(AvatarError, match=f"a.onnx is not accepted as a network: .*{sentence}"):
        read_onnx(save(tmp_path / "a.onnx", model))


def several(*nodes: onnx.NodeProto, **constants: Any) -> onnx.ModelProto:
    """A network of some operators from ``in``, f32 [n, 4], to ``out``."""
    model = network(nodes[-1], *constants.items())
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model


@pytest.mark.parametrize("node", [
    helper.make_node("ConstantOfShape", ["wild"], ["out"]), helper.make_node("Expand", ["in", "wild"], ["out"]),
    helper.make_node("Tile", ["in", "wild"], ["out"]), helper.make_node("Reshape", ["in", "wild"], ["out"]),
    helper.make_node("Slice", ["in", "wild", "wild"], ["out"]), helper.make_node("Pad", ["in", "wild"], ["out"]),
    helper.make_node("Range", ["one", "wild", "one"], ["out"]), helper.make_node("Resize", ["in", "", "", "wild"], ["out"]),
], ids=lambda node: node.op_type)
def test_a_size_that_depends_on_what_is_heard_is_refused(tmp_path: Path, node: onnx.NodeProto) -> None:
    wild = helper.make_node("Cast", ["in"], ["wild"], to=TensorProto.INT64)

    with pytest.raises(AvatarError, match=f"operator {node.op_type} makes its size of what is heard or seen"):
        read_onnx(save(tmp_path / "a.onnx", several(wild, node, one=np.array(1))))


def test_a_size_worked_out_of_shapes_is_taken(tmp_path: Path) -> None:
    nodes = [helper.make_node("Shape", ["in"], ["shape"]), helper.make_node("Mul", ["shape", "two"], ["twice"]),
             helper.make_node("ConstantOfShape", ["twice"], ["out"])]

    assert read_onnx(save(tmp_path / "a.onnx", several(*nodes, two=np.array([2, 2]))))


@pytest.mark.parametrize(("dtype", "divisor", "taken"), [
    (TensorProto.INT32, np.int32([3]), True), (TensorProto.INT32, np.int32([2, -1, 3, 4]), False),
    (TensorProto.INT64, np.array(0), False), (TensorProto.FLOAT, np.float32(0), True), (TensorProto.INT32, None, False),
])
def test_whole_numbers_are_divided_only_by_what_cannot_trap(tmp_path: Path, dtype: int, divisor: Any, taken: bool) -> None:
    nodes = [helper.make_node("Cast", ["in"], ["whole"], to=dtype),
             helper.make_node("Div", ["whole", "whole" if divisor is None else "by"], ["out"])]
    path = save(tmp_path / "a.onnx", several(*nodes, **({} if divisor is None else {"by": divisor})))

    if taken:
        assert read_onnx(path)
    else:
        with pytest.raises(AvatarError, match="divides whole numbers by something that may be 0 or -1"):
            read_onnx(path)


def test_places_of_the_largest_are_whole_numbers_too(tmp_path: Path) -> None:
    nodes = [helper.make_node("Reshape", ["in", "shape"], ["picture"]),
             helper.make_node("MaxPool", ["picture"], ["largest", "places"], kernel_shape=[1, 1]),
             helper.make_node("Div", ["places", "places"], ["out"])]

    with pytest.raises(AvatarError, match="divides whole numbers"):
        read_onnx(save(tmp_path / "a.onnx", several(*nodes, shape=np.array([-1, 1, 2, 2]))))


def test_what_is_handed_on_says_the_same_and_nothing_else(tmp_path: Path) -> None:
    model = tiny_avatar.generator()
    model.producer_name, model.doc_string = "someone", "a remark"
    model.metadata_props.add(key="a", value="b")
    model.graph.node[0].doc_string = "another"
    wanted = tiny_avatar.generator()

    found = read_onnx(save(tmp_path / "a.onnx", model))

    assert onnx.load_model_from_string(found.data) == wanted
    assert b"remark" not in found.data
    assert found.sha256 == hashlib.sha256((tmp_path / "a.onnx").read_bytes()).hexdigest()


@pytest.mark.parametrize("path", sorted((ROOT / "assets" / "avatars").glob("*/*.onnx")), ids=str)
def test_the_bundled_networks_are_taken_whole(path: Path) -> None:
    wanted = onnx.load(path)
    wanted.ClearField("producer_name")
    wanted.ClearField("producer_version")

    assert onnx.load_model_from_string(walk(path.read_bytes(), path.name, "").data) == wanted


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))


def hidden(number: int, payload: bytes) -> bytes:
    """A part whose tag has bit 32 set: another number to one reader, ``number`` to one that drops the bit."""
    return varint(number << 3 | 2 | 1 << 32) + varint(len(payload)) + payload


def with_parts(model: onnx.ModelProto, *parts: bytes) -> bytes:
    """The file of a model with further parts in its graph."""
    graph = model.graph.SerializeToString() + b"".join(parts)
    rest = onnx.ModelProto()
    rest.CopyFrom(model)
    rest.ClearField("graph")
    return rest.SerializeToString() + b"\x3a" + varint(len(graph)) + graph


def test_an_operator_behind_a_tag_that_onnxruntime_reads_otherwise_is_refused(tmp_path: Path) -> None:
    random = helper.make_node("RandomUniformLike", ["in"], ["out"]).SerializeToString()
    model = network(helper.make_node("Relu", ["in"], ["other"]))
    (tmp_path / "a.onnx").write_bytes(with_parts(model, hidden(1, random)))
    # So that this test cannot become empty: onnxruntime does run it.
    assert ort.InferenceSession((tmp_path / "a.onnx").read_bytes()).run(None, {"in": np.zeros((1, 4), np.float32)})[0].max() > 0

    with pytest.raises(AvatarError, match="a graph has no field"):
        read_onnx(tmp_path / "a.onnx")


def test_weights_of_another_file_behind_such_a_tag_are_refused(tmp_path: Path) -> None:
    weight = helper.make_tensor("w", TensorProto.UINT8, [1], b"\0", raw=True).SerializeToString()
    entry = onnx.StringStringEntryProto(key="location", value="secret.txt").SerializeToString()
    parts = weight + hidden(13, entry) + b"\x70\x01"
    model = network(helper.make_node("Cast", ["w"], ["out"], to=1))
    (tmp_path / "a.onnx").write_bytes(with_parts(model, b"\x2a" + bytes((len(parts),)) + parts))

    with pytest.raises(AvatarError, match="a tensor has no field"):
        read_onnx(tmp_path / "a.onnx")


def test_a_graph_inside_an_operator_is_refused(tmp_path: Path) -> None:
    body = helper.make_graph([], "body", [], [])

    with pytest.raises(AvatarError, match="a graph inside an operator"):
        read_onnx(save(tmp_path / "a.onnx", network(helper.make_node("Loop", ["in"], ["out"], body=body))))
    with pytest.raises(AvatarError, match="a graph inside an operator"):
        read_onnx(save(tmp_path / "a.onnx", network(helper.make_node("Relu", ["in"], ["out"], body=body))))


def test_weights_in_another_file_are_refused(tmp_path: Path) -> None:
    model = tiny_avatar.encoder()
    weight = model.graph.initializer[0]
    weight.ClearField("raw_data")
    weight.data_location = TensorProto.EXTERNAL
    weight.external_data.add(key="location", value="../../etc/passwd")

    with pytest.raises(AvatarError, match="it has weights in another file"):
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
    (tmp_path / "a.onnx").write_bytes(b"\x72\x00" * 2_000_000)

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
