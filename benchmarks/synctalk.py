"""SyncTalk_2D's U-Net and 'ave' encoder at their published sizes with random weights, laid out as ONNX without PyTorch."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

FULL, SMALL = (32, 64, 128, 256, 512), (4, 4, 8, 8, 16)
SIDE = 320
CONTRAST = 1 / 100
"""Of the last convolution, for a picture's soft tones: without it random weights make nearly every pixel black or white."""


class Layers:
    """A network under construction; normalisation is already folded into the convolutions, as exporters do."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def node(self, operator: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        name = output or f"{operator}{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def constant(self, value: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(value, f"w{len(self.weights)}"))
        return f"w{len(self.weights) - 1}"

    def conv(self, x: str, inputs: int, outputs: int, size: int, stride: Any = 1, padding: int = 0, groups: int = 1,
             gain: float = 1.0) -> str:
        fan = inputs // groups * size * size
        weight = self._random.normal(0, gain * np.sqrt(2 / fan), (outputs, inputs // groups, size, size)).astype(np.float32)
        bias = self._random.uniform(-0.1, 0.1, outputs).astype(np.float32)
        strides = [stride, stride] if isinstance(stride, int) else list(stride)
        return self.node("Conv", x, self.constant(weight), self.constant(bias), kernel_shape=[size, size], strides=strides,
                         pads=[padding] * 4, group=groups)

    def inverted(self, x: str, inputs: int, outputs: int, stride: int) -> str:
        wide = 2 * inputs
        y = self.node("Relu", self.conv(x, inputs, wide, 1))
        y = self.node("Relu", self.conv(y, wide, wide, 3, stride, 1, groups=wide))
        y = self.conv(y, wide, outputs, 1)
        return self.node("Add", x, y) if stride == 1 and inputs == outputs else y

    def double(self, x: str, inputs: int, outputs: int, stride: int = 1) -> str:
        return self.inverted(self.inverted(x, inputs, outputs, stride), outputs, outputs, 1)

    def save(self, path: Path, inputs: dict[str, tuple[int, ...]], output: tuple[int, ...]) -> None:
        def info(name: str, shape: tuple[int, ...]) -> Any:
            return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", *shape])

        graph = helper.make_graph(self.nodes, path.stem, [info(*one) for one in inputs.items()], [info("output", output)],
                                  self.weights)
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)


def write_unet(path: Path, channels: tuple[int, ...] = FULL) -> None:
    """Write the generator: ``input`` [n, 6, 320, 320] and ``audio`` [n, 32, 16, 16] to ``output`` [n, 3, 320, 320]."""
    net, c = Layers(1), channels
    levels = [net.inverted("input", 6, c[0], 1)]
    for a, b in pairwise(c):
        levels.append(net.double(levels[-1], a, b, 2))
    # The padding of 3 brings 16 x 16 to the 20 x 20 of the lowest level.
    sound = net.node("Relu", net.conv(net.inverted("audio", 32, c[2], 1), c[2], c[3], 3, 1, 3))
    sound = net.inverted(sound, c[3], c[4], 1)
    x = net.double(net.node("Concat", levels[-1], sound, axis=1), 2 * c[4], c[4])
    twice = net.constant(np.array([1, 1, 2, 2], np.float32))
    for (a, b), across in zip(pairwise(c[::-1]), levels[-2::-1], strict=True):
        larger = net.node("Resize", x, "", twice, mode="linear", coordinate_transformation_mode="align_corners")
        x = net.double(net.node("Concat", across, larger, axis=1), a + b, b)
    net.node("Sigmoid", net.conv(x, c[0], 3, 1, gain=CONTRAST), output="output")
    net.save(path, {"input": (6, SIDE, SIDE), "audio": (32, 16, 16)}, (3, SIDE, SIDE))


def write_encoder(path: Path, channels: int = 32) -> None:
    """Write the encoder: ``mel`` [n, 1, 80, 16] to ``output`` [n, 512]."""
    net, c = Layers(2), channels
    x = "mel"
    plan = [(1, c, 3, 1, 1), (c, c, 3, 1, 1), (c, c, 3, 1, 1), (c, 2 * c, 3, (3, 1), 1), (2 * c, 2 * c, 3, 1, 1),
            (2 * c, 4 * c, 3, 3, 1), (4 * c, 4 * c, 3, 1, 1), (4 * c, 8 * c, 3, (3, 2), 1), (8 * c, 8 * c, 3, 1, 1),
            (8 * c, 512, 3, 1, 0), (512, 512, 1, 1, 0)]
    for inputs, outputs, size, stride, padding in plan:
        y = net.conv(x, inputs, outputs, size, stride, padding)
        same = inputs == outputs and stride == 1 and size == 3
        x = net.node("Relu", net.node("Add", y, x) if same else y)
    net.node("Flatten", x, output="output")
    net.save(path, {"mel": (1, 80, 16)}, (512,))
