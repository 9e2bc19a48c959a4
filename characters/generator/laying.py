"""Nodes of an ONNX graph, one after the other, from the weights of another graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]


class Laying:
    """Takes the weights, inputs and outputs of ``model`` and lays new nodes; every method gives the name of its result.

    ``weights`` are those whose name begins with ``prefix``, by the rest of it; ``basis`` is the one that `MatMul` takes last.
    """

    def __init__(self, model: Any, prefix: str) -> None:
        self._old = model
        self._nodes: list[Any] = []
        self._constants: dict[str, NDArray[Any]] = {}
        arrays = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
        for node in model.graph.node:
            # The exporter keeps equal weights once, the others as an `Identity` of them.
            if node.op_type == "Identity" and node.input[0] in arrays:
                arrays[node.output[0]] = arrays[node.input[0]]
        self.weights: dict[str, F32] = {
            name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)
        }
        bases = [array for name, array in arrays.items() if name.startswith("onnx::MatMul")]
        self.basis: F32 = bases[0] if bases else np.empty((0, 0), np.float32)

    def first_of_slice(self, name: str) -> int:
        """Look up where the old graph's `Slice` of this name begins."""
        nodes = {node.name: node for node in self._old.graph.node}
        made = {node.output[0]: node for node in self._old.graph.node}
        return int(numpy_helper.to_array(made[nodes[name].input[1]].attribute[0].t).ravel()[0])

    def finished(self, result: str) -> Any:
        """Give the new model, with the old one's inputs, outputs and operator set; ``result`` is what it gives."""
        old = self._old.graph
        self._nodes.append(helper.make_node("Identity", [result], [old.output[0].name], name="result"))
        values = [numpy_helper.from_array(array, name) for name, array in self._constants.items()]
        graph = helper.make_graph(self._nodes, old.name, old.input, old.output, values)
        model = helper.make_model(graph, opset_imports=self._old.opset_import, ir_version=self._old.ir_version,
                                  producer_name=self._old.producer_name)
        onnx.checker.check_model(model, full_check=True)
        return model

    def constant(self, array: NDArray[Any]) -> str:
        """Keep an array in the file, once."""
        name = f"constant_{len(self._constants)}"
        for known, other in self._constants.items():
            if other.dtype == array.dtype and np.array_equal(other, array):
                return known
        self._constants[name] = np.ascontiguousarray(array)
        return name

    def number(self, value: float) -> str:
        """Keep a f32 without axes."""
        return self.constant(np.array(value, np.float32))

    def whole(self, *values: int) -> str:
        """Keep i64 [n]."""
        return self.constant(np.array(values, np.int64))

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Lay any node of one output."""
        name = f"{operator}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [name], name=name, **attributes))
        return name

    def reshape(self, x: str, *shape: int) -> str:
        """Reshape; -1 for the batch."""
        return self.node("Reshape", x, self.whole(*shape))

    def transpose(self, x: str, *order: int) -> str:
        """Put axes in this order."""
        return self.node("Transpose", x, perm=order)

    def last(self, planes: str) -> str:
        """[B, C, h, w] to [B, h, w, C]."""
        return self.transpose(planes, 0, 2, 3, 1)

    def planes(self, last: str) -> str:
        """[B, h, w, C] to [B, C, h, w]."""
        return self.transpose(last, 0, 3, 1, 2)

    def conv(self, x: str, weights: F32, bias: F32 | None = None, *, group: int = 1, stride: int = 1) -> str:
        """Convolve; a side of 3 is padded, others are not."""
        side, edge = int(weights.shape[-1]), int(weights.shape[-1] == 3)
        inputs = [x, self.constant(weights)] + ([] if bias is None else [self.constant(bias)])
        return self.node("Conv", *inputs, kernel_shape=[side] * 2, pads=[edge] * 4, strides=[stride] * 2, group=group)

    def linear(self, x: str, weights: F32, bias: F32) -> str:
        """[B, n] to [B, m] by weights [m, n]."""
        return self.node("Gemm", x, self.constant(weights), self.constant(bias), transB=1)

    def rectified(self, x: str) -> str:
        """Lay `Relu`."""
        return self.node("Relu", x)

    def silu(self, x: str) -> str:
        """Multiply with its sigmoid, which onnxruntime makes one node."""
        return self.node("Mul", x, self.node("Sigmoid", x))

    def concat(self, parts: list[str], axis: int) -> str:
        """Join along an axis."""
        return self.node("Concat", *parts, axis=axis)

    def cut(self, x: str, axis: int, first: int, end: int) -> str:
        """Cut one axis."""
        return self.node("Slice", x, self.whole(first), self.whole(end), self.whole(axis))

    def window(self, last: str, top: int, bottom: int, left: int, right: int) -> str:
        """Cut rows and columns of a map [B, h, w, C]."""
        return self.node("Slice", last, self.whole(top, left), self.whole(bottom, right), self.whole(1, 2))
