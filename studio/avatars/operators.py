"""Which operators a network may have, and what is known of a tensor before anything runs: its dtype, and what moves it.

Operators are taken by list: what networks for mouths are made of, and nothing that runs without end, decodes files, gives
something else each time, or traps (an integer ``Mod`` or ``Div`` by zero, or of the smallest number by -1, is a signal that
ends the process).

A tensor is *fixed* when it comes from constants and shapes alone. Whatever says how large a tensor becomes has to be fixed:
so every size is a matter of the number of pictures, and what a network took in its trial it takes later as well.
"""

from __future__ import annotations

ARITHMETIC = frozenset({
    "Abs", "Add", "Ceil", "Clip", "Cos", "Div", "Erf", "Exp", "Floor", "Log", "Max", "Mean", "Min", "Mul", "Neg", "Pow",
    "Reciprocal", "Round", "Sign", "Sin", "Sqrt", "Sub", "Sum",
})
ACTIVATIONS = frozenset({
    "Celu", "Elu", "Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "LogSoftmax", "Mish", "PRelu", "Relu", "Selu", "Sigmoid",
    "Softmax", "Softplus", "Softsign", "Tanh", "ThresholdedRelu",
})
LAYERS = frozenset({
    "AveragePool", "BatchNormalization", "Conv", "ConvTranspose", "Dropout", "GRU", "Gemm", "GlobalAveragePool",
    "GlobalMaxPool", "GridSample", "GroupNormalization", "InstanceNormalization", "LSTM", "LayerNormalization",
    "LpNormalization", "MatMul", "MaxPool",
})
REDUCTIONS = frozenset({
    "ReduceL1", "ReduceL2", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum", "ReduceSumSquare",
})
FORMS = frozenset({
    "Cast", "Concat", "Constant", "ConstantOfShape", "DepthToSpace", "Expand", "Flatten", "Gather", "Identity", "Pad", "Range",
    "Reshape", "Resize", "Shape", "Size", "Slice", "SpaceToDepth", "Split", "Squeeze", "Tile", "Transpose", "Unsqueeze",
    "Upsample", "Where",
})
LOGIC = frozenset({"And", "Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "Not", "Or"})
TAKEN = ARITHMETIC | ACTIVATIONS | LAYERS | REDUCTIONS | FORMS | LOGIC
"""The operators of ONNX itself that a network may have; ``docs/avatar-format.md`` lists them."""

SIZES: dict[str, tuple[int, ...]] = {
    "ConstantOfShape": (0,), "Expand": (1,), "GRU": (4,), "LSTM": (4,), "Pad": (1, 3), "Range": (0, 1, 2), "Reshape": (1,),
    "Resize": (1, 2, 3), "Slice": (1, 2, 3, 4), "Split": (1,), "Squeeze": (1,), "Tile": (1,), "Unsqueeze": (1,),
    "Upsample": (1,), **dict.fromkeys(REDUCTIONS, (1,)),
}
"""The inputs of an operator that say how large its output is, by their place."""
GROWING = frozenset({"ConstantOfShape", "Expand", "Tile", "Range", "Resize", "Upsample", "Pad"})
"""Operators that make more out of little."""

FLOAT, INT64, BOOL = 1, 7, 9
FRACTIONS = frozenset({1, 10, 11})
"""``TensorProto.DataType``: of 32, 16 and 64 bits."""

_SECOND = {"MaxPool": INT64, "Dropout": BOOL}
"""Operators whose second output is of another dtype than the first."""


def result(operator: str, given: list[int], cast: int, place: int = 0) -> int:
    """Give the dtype of one of an operator's outputs, 0 where it is not known.

    Parameters
    ----------
    operator
        One of `TAKEN`.
    given
        The dtypes of its inputs; 0 for one that is left out.
    cast
        Of ``Cast`` what it casts to, of ``Constant`` and ``ConstantOfShape`` the dtype of their value; otherwise 0.
    place
        Which of its outputs.
    """
    if place and operator in _SECOND:
        return _SECOND[operator]
    if operator in ("Cast", "Constant"):
        return cast
    if operator == "ConstantOfShape":
        return cast or FLOAT
    if operator in ("Shape", "Size"):
        return INT64
    if operator in LOGIC:
        return BOOL
    if operator == "Where":
        return given[1] if len(given) > 1 else 0
    return given[0] if given else 0
