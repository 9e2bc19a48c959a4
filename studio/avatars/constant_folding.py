"""What a graph makes out of constants alone is worked out once, when it is compiled, and not whenever it is opened.

Only operators that move numbers about or count with whole ones are worked out here: they have one result to the last bit,
on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_MOVING = frozenset({
    "Cast", "Concat", "Constant", "Flatten", "Gather", "Identity", "Reshape", "Shape", "Slice", "Split", "Squeeze", "Transpose",
    "Unsqueeze",
})
_COUNTING = frozenset({"Add", "Mul", "Neg", "Sub"})
"""Of whole numbers; a division may be rounded in two ways."""
MOST_NUMBERS = 16_000_000
"""In one constant that is worked out; what goes in is bounded by `studio.avatars.onnxfile`."""


def fold(nodes: Sequence[Any], weights: Sequence[Any], opsets: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """Work out the nodes that see only constants; give the nodes that are left and the constants that they use.

    Parameters
    ----------
    nodes
        ``onnx.NodeProto``, each after those that it needs.
    weights
        ``onnx.TensorProto``, the constants by name.
    opsets
        ``onnx.OperatorSetIdProto``, what the operators mean.
    """
    from onnx import numpy_helper

    known: dict[str, Any] = {one.name: one for one in weights}
    left: list[Any] = []
    for node in nodes:
        results = None
        if all(name in known or not name for name in node.input):
            given = {name: numpy_helper.to_array(known[name]) for name in node.input if name}
            results = _result(node, given, opsets)
        if results is None:
            left.append(node)
        else:
            known |= {name: numpy_helper.from_array(one, name) for name, one in zip(node.output, results, strict=True)}
    used = {name for node in left for name in node.input}
    return left, [one for name, one in known.items() if name in used]


def _result(node: Any, given: dict[str, NDArray[Any]], opsets: Sequence[Any]) -> list[NDArray[Any]] | None:
    """Give what a node makes of constants; None where that is left to the runtime."""
    from onnx import helper
    from onnx.reference import ReferenceEvaluator

    whole = all(one.dtype.kind in "iu" for one in given.values())
    if node.domain or not (node.op_type in _MOVING or (node.op_type in _COUNTING and whole)) or not all(node.output):
        return None
    if sum(one.size for one in given.values()) > MOST_NUMBERS:
        return None
    inputs, outputs = ([helper.make_tensor_value_info(name, 0, None) for name in names] for names in (given, node.output))
    model = helper.make_model(helper.make_graph([node], "constant", inputs, outputs), opset_imports=opsets)
    try:
        results = [np.ascontiguousarray(one) for one in ReferenceEvaluator(model).run(None, given)]
    # What it does not know, or finds wrong, the runtime judges.
    except Exception:  # noqa: BLE001
        return None
    return results if all(isinstance(one, np.ndarray) and one.size <= MOST_NUMBERS for one in results) else None
