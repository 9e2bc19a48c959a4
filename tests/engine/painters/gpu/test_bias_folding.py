"""A network whose biases became weights gives the same numbers, and is left alone where that cannot be."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper, numpy_helper

from benchmarks import synctalk
from studio.avatars.onnxfile import read_onnx
from studio.engine.models.runnable import OwnGraph
from studio.engine.painters.gpu.bias_folding import EXTRA, folded

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.models.runnable import Runnable

ASSETS = Path(__file__).resolve().parents[4] / "assets" / "avatars"


def biases(network: Runnable) -> int:
    return sum(len(node.input) > 2 for node in onnx.load_model_from_string(network.data).graph.node if node.op_type == "Conv")


def given_by(network: Runnable, **inputs: np.ndarray) -> np.ndarray:
    out: np.ndarray = ort.InferenceSession(network.data).run(None, inputs)[0]
    return out


def test_a_u_net_of_two_inputs_gives_the_same_with_a_third_of_its_biases(tmp_path: Path) -> None:
    synctalk.write_unet(tmp_path / "unet.onnx", synctalk.SMALL)
    data = read_onnx(tmp_path / "unet.onnx")
    random = np.random.default_rng(0)
    inputs = {"input": random.random((2, 6, 320, 320), np.float32),
              "audio": random.normal(size=(2, 32, 16, 16)).astype(np.float32)}

    light = folded(data)

    assert light is not None
    onnx.checker.check_model(light.data)
    assert (biases(data), biases(light)) == (65, 24)
    assert np.abs(given_by(light, **inputs) - given_by(data, **inputs)).max() < 1e-5
    # Nobody's weights are left behind.
    graph = onnx.load_model_from_string(light.data).graph
    assert {one.name for one in graph.initializer} <= {name for node in graph.node for name in node.input}


class Small:
    """A network of a few operators on ``x`` [1, 4, 8, 8]."""

    def __init__(self, seed: int = 0) -> None:
        self._random, self.nodes, self.weights = np.random.default_rng(seed), list[Any](), list[Any]()

    def constant(self, value: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(value, f"w{len(self.weights)}"))
        return f"w{len(self.weights) - 1}"

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, inputs, [name], **attributes))
        return name

    def conv(self, x: str, inputs: int, outputs: int, size: int = 1, *, bias: bool = True, **attributes: Any) -> str:
        shape = outputs, inputs // attributes.get("group", 1), size, size
        values = [self._random.normal(0, 0.5, shape)] + ([self._random.normal(0, 1, outputs)] if bias else [])
        return self.node("Conv", x, *(self.constant(one.astype(np.float32)) for one in values), **attributes)

    def depthwise(self, x: str, channels: int, size: int = 3, **attributes: Any) -> str:
        return self.conv(x, channels, channels, size, group=channels, **attributes)

    def whole(self, last: str) -> OwnGraph:
        self.nodes.append(helper.make_node("Identity", [last], ["y"]))
        graph = helper.make_graph(
            self.nodes, "small", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4, 8, 8])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", "c", "h", "w"])], self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        return OwnGraph(model.SerializeToString())


def inverted(net: Small, x: str, inputs: int, outputs: int, **attributes: Any) -> str:
    y = net.node("Relu", net.conv(x, inputs, 2 * inputs))
    y = net.node("Relu", net.depthwise(y, 2 * inputs, **({"pads": [1] * 4} | attributes)))
    return net.conv(y, 2 * inputs, outputs)


def strides(net: Small) -> str:
    return net.conv(net.node("Relu", inverted(net, net.conv("x", 4, 6), 6, 6, strides=[2, 2])), 6, 3)


def dilations(net: Small) -> str:
    return inverted(net, net.conv("x", 4, 6), 6, 3, dilations=[2, 2], pads=[2] * 4)


def residuals(net: Small) -> str:
    x = net.conv("x", 4, 6)
    for _ in range(3):
        # The channel of ones is 2, 3 and 4 in turn.
        x = net.node("Add", x, inverted(net, x, 6, 6))
    return net.conv(x, 6, 3)


def concatenated(net: Small) -> str:
    one, other = net.conv("x", 4, 6), net.conv("x", 4, 5, 3, pads=[1] * 4)
    return inverted(net, net.node("Concat", one, other, axis=1), 11, 3)


def resized(net: Small) -> str:
    twice = net.constant(np.array([1, 1, 2, 2], np.float32))
    large = net.node("Resize", net.conv("x", 4, 6), "", twice, mode="linear", coordinate_transformation_mode="align_corners")
    return net.node("Sigmoid", inverted(net, large, 6, 3))


def no_bias_of_its_own(net: Small) -> str:
    x = net.node("Relu", net.conv(net.conv("x", 4, 6), 6, 6, bias=False))
    return net.conv(net.depthwise(x, 6, bias=False, pads=[1] * 4), 6, 3)


def shared_weights(net: Small) -> str:
    x = net.node("Relu", net.conv("x", 4, 4))
    weight, bias = net.nodes[0].input[1:]
    return net.node("Conv", x, weight, bias)


@pytest.mark.parametrize(("build", "left"), [
    (strides, 2), (dilations, 2), (residuals, 4), (concatenated, 3), (resized, 2), (no_bias_of_its_own, 1), (shared_weights, 1),
])
def test_whatever_the_ones_pass_the_numbers_stay(build: Callable[[Small], str], left: int) -> None:
    net = Small()
    data = net.whole(build(net))
    x = np.random.default_rng(1).normal(size=(1, 4, 8, 8)).astype(np.float32)

    light = folded(data)

    assert light is not None
    onnx.checker.check_model(light.data)
    assert biases(light) == left
    assert np.allclose(given_by(light, x=x), given_by(data, x=x), atol=1e-4)


def padded(net: Small) -> str:
    return net.conv(net.conv("x", 4, 6), 6, 3, 3, pads=[1] * 4)


def a_pointwise_one_that_pads(net: Small) -> str:
    return net.conv(net.conv("x", 4, 6), 6, 3, pads=[1] * 4)


def off_centre(net: Small) -> str:
    return net.conv(net.depthwise(net.conv("x", 4, 6), 6, pads=[0, 0, 2, 2]), 6, 3)


def seen_from_outside(net: Small) -> str:
    return net.conv("x", 4, 6)


def scaled(net: Small) -> str:
    return net.conv(net.node("Mul", net.conv("x", 4, 6), net.constant(np.ones((1, 6, 1, 1), np.float32))), 6, 3)


def half_wide(net: Small) -> str:
    return net.conv(net.node("Concat", net.conv("x", 4, 6), "x", axis=1), 10, 3)


def summed_with_another_layout(net: Small) -> str:
    one = net.node("Concat", net.conv("x", 4, 3), net.conv("x", 4, 3), axis=1)
    return net.conv(net.node("Add", one, net.conv("x", 4, 6)), 6, 3)


def of_16_bits(net: Small) -> str:
    last = net.conv(net.conv(net.node("Cast", "x", to=TensorProto.FLOAT16), 4, 6), 6, 3)
    for number, one in enumerate(net.weights):
        net.weights[number] = numpy_helper.from_array(numpy_helper.to_array(one).astype(np.float16), one.name)
    return net.node("Cast", last, to=TensorProto.FLOAT)


def along_the_picture(net: Small) -> str:
    return net.conv(net.node("Concat", net.conv("x", 4, 6), net.conv("x", 4, 6), axis=2), 6, 3)


@pytest.mark.parametrize("build", [
    padded, a_pointwise_one_that_pads, off_centre, seen_from_outside, scaled, half_wide, summed_with_another_layout,
    of_16_bits, along_the_picture,
])
def test_what_the_ones_cannot_pass_is_left_alone(build: Callable[[Small], str]) -> None:
    net = Small()

    assert folded(net.whole(build(net))) is None


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_the_bundled_presenters_have_nothing_to_fold(name: str) -> None:
    assert folded(read_onnx(ASSETS / name / "generator.onnx")) is None


def test_products_stay_multiples_of_eight() -> None:
    net = Small()
    light = folded(net.whole(net.conv(net.conv("x", 4, 16), 16, 3)))
    assert light is not None
    shapes = [tuple(one.dims) for one in onnx.load_model_from_string(light.data).graph.initializer if len(one.dims) == 4]

    assert EXTRA == 8
    assert [one[1] for one in shapes[1:]] == [before[0] for before, _ in pairwise(shapes)] == [24]
