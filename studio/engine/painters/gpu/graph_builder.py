"""A graph of ONNX under construction, with the package ``onnx`` (extra ``gpu``), which is imported when one is begun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from studio.engine.models.device import Device
from studio.engine.models.faults import NO_ONNX
from studio.engine.models.runnable import OwnGraph
from studio.engine.models.sessions import UnusableError

if TYPE_CHECKING:
    from numpy.typing import NDArray

OPSET = 17
FLOAT, U8, I64, BOOL = 1, 2, 7, 9
LEVELS = 255.0


class GraphBuilder:
    """A graph under construction; every method that adds a node gives the name of its output."""

    def __init__(self) -> None:
        try:
            from onnx import helper, numpy_helper
        except ImportError as error:
            raise UnusableError(Device("cuda"), NO_ONNX) from error
        self._helper, self._numpy = helper, numpy_helper
        self._nodes: list[Any] = []
        self._constants: list[Any] = []
        self._inputs: list[Any] = []
        self._outputs: list[Any] = []

    def input(self, name: str, kind: int, *shape: int) -> str:
        """Add an input."""
        self._inputs.append(self._helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, source: str, name: str, kind: int, *shape: int) -> None:
        """Give a result its name and shape."""
        self._nodes.append(self._helper.make_node("Identity", [source], [name]))
        self._outputs.append(self._helper.make_tensor_value_info(name, kind, shape))

    def constant(self, value: NDArray[Any]) -> str:
        """Add numbers that stay."""
        name = f"c{len(self._constants)}"
        self._constants.append(self._numpy.from_array(np.ascontiguousarray(value), name))
        return name

    def f32(self, value: float | NDArray[Any]) -> str:
        """Add numbers in single precision."""
        return self.constant(np.asarray(value, np.float32))

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Add an operator."""
        name = f"{operator.lower()}{len(self._nodes)}"
        self._nodes.append(self._helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def shaped(self, source: str, *shape: int) -> str:
        """Read the same numbers in another shape."""
        return self.node("Reshape", source, self.constant(np.array(shape, np.int64)))

    def planes(self, source: str) -> str:
        """Turn u8 [B, h, w, 3] into f32 [B, 3, h, w], 0 to 255; turned while it is small."""
        return self.node("Cast", self.node("Transpose", source, perm=[0, 3, 1, 2]), to=FLOAT)

    def whole_levels(self, source: str) -> str:
        """Round means of levels; that they leave 0 to 255 by far less than half a level, rounding takes back."""
        return self.node("Round", source)

    def pixels(self, source: str) -> str:
        """Turn f32 [B, 3, h, w] of whole levels into u8 [B, h, w, 3]."""
        return self.node("Transpose", self.node("Cast", source, to=U8), perm=[0, 2, 3, 1])

    def whole(self) -> OwnGraph:
        """Give the file."""
        import onnx

        graph = self._helper.make_graph(self._nodes, "stage", self._inputs, self._outputs, self._constants)
        model = self._helper.make_model(graph, opset_imports=[self._helper.make_opsetid("", OPSET)], ir_version=8)
        onnx.checker.check_model(model)
        return OwnGraph(bytes(model.SerializeToString()))
