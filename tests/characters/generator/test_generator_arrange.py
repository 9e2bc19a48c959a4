"""The graph as `arrange` lays it out. That it paints what the network paints is in test_generator_network.py."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx.reference import ReferenceEvaluator  # noqa: E402

from characters.generator.arrange import arrange, gathered, shuffled, with_itself  # noqa: E402

AVATARS = Path(__file__).resolve().parents[3] / "assets" / "avatars"
RANDOM = np.random.default_rng(0)


def conv(x, weights, stride=1):
    """Convolve with a plain reference implementation; a side of 3 is padded."""
    edge, group = int(weights.shape[-1] == 3), x.shape[1] // weights.shape[1]
    node = onnx.helper.make_node("Conv", ["x", "w"], ["y"], pads=[edge] * 4, strides=[stride] * 2, group=group)
    ends = [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None) for name in "xwy"]
    model = onnx.helper.make_model(onnx.helper.make_graph([node], "conv", ends[:2], ends[2:]))
    return ReferenceEvaluator(model).run(None, {"x": x, "w": weights})[0]


def shuffle(x, factor):
    """Spread channels (C, y, x) over pixels: [1, C f f, h, w] to [1, C, f h, f w]."""
    _, _, high, wide = x.shape
    spread = x.reshape(-1, factor, factor, high, wide).transpose(0, 3, 1, 4, 2)
    return spread.reshape(1, -1, factor * high, factor * wide)


def cells(picture):
    """[1, C, 4 h, 4 w] to [1, 16 C, h, w], channels (y, x, C)."""
    _, colours, high, wide = picture.shape
    parts = picture.reshape(colours, high // 4, 4, wide // 4, 4).transpose(2, 4, 0, 1, 3)
    return parts.reshape(1, 16 * colours, high // 4, wide // 4)


@pytest.mark.parametrize("seen", [4, 1])
def test_a_sum_with_the_input_is_a_convolution(seen):
    x, weights = RANDOM.random((1, 4, 5, 6), np.float32), RANDOM.random((4, seen, 3, 3), np.float32)
    np.testing.assert_allclose(conv(x, with_itself(weights)), x + conv(x, weights), atol=1e-5)


def test_a_shuffled_convolution_gives_the_cells_of_the_picture():
    x, weights = RANDOM.random((1, 5, 3, 4), np.float32), RANDOM.random((48, 5, 1, 1), np.float32)
    np.testing.assert_array_equal(conv(x, shuffled(weights, 4)), cells(shuffle(conv(x, weights), 4)))


@pytest.mark.parametrize("outputs", [range(3), range(3, 4)])
def test_a_map_at_half_size_is_gathered_into_the_same_cells(outputs):
    x = RANDOM.random((1, 16, 4, 6), np.float32)
    np.testing.assert_array_equal(conv(x, gathered(outputs), stride=2), cells(shuffle(x, 2)[:, outputs.start : outputs.stop]))


@pytest.mark.parametrize("avatar", ["ines", "mara"])
def test_the_shipped_graphs_are_arranged_and_are_not_arranged_twice(avatar):
    model = onnx.load(AVATARS / avatar / "generator.onnx")
    assert not {"DepthToSpace", "Pad"} & {node.op_type for node in model.graph.node}
    with pytest.raises(KeyError):
        arrange(model)
