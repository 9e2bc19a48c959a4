"""What an ONNX file says, read without running it and without believing it.

A network comes with an avatar from anywhere. Before onnxruntime sees it, its protobuf is walked here within bounds: which
operators of which set it uses, what goes in and out, and that its weights are all inside the file, of the length that
their shape says, and finite. Nothing is copied but names and small integers.

Field numbers: ``onnx.proto`` of ONNX IR version 10 (github.com/onnx/onnx); wire format: protobuf's encoding guide.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.avatars.wire import Fields, Message
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

LARGEST = 512 * 1024 * 1024
OPSETS = range(11, 24)
MOST_NODES = 20_000
MOST_ELEMENTS = 1 << 26
"""Elements that one operator may make out of constants; a 4K picture has 2^25."""
REFUSED = frozenset({
    "If", "Loop", "Scan", "SequenceMap", "ImageDecoder", "RegexFullMatch", "StringConcat", "StringNormalizer",
    "StringSplit", "TfIdfVectorizer", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike",
    "Multinomial", "Bernoulli",
})
"""Operators that no mouth needs: those that run without end, decode files, or give something else each time."""
_GROWING = frozenset({"ConstantOfShape", "Expand", "Tile", "Range", "Resize", "Upsample", "Pad", "EyeLike", "OneHot"})
_GEOMETRY = frozenset({"pads", "kernel_shape", "strides", "dilations", "output_padding", "output_shape"})
_LARGEST_GEOMETRY = 8192
_DTYPES: dict[int, np.dtype[Any]] = {
    1: np.dtype("<f4"), 2: np.dtype("u1"), 3: np.dtype("i1"), 4: np.dtype("<u2"), 5: np.dtype("<i2"), 6: np.dtype("<i4"),
    7: np.dtype("<i8"), 9: np.dtype("?"), 10: np.dtype("<f2"), 11: np.dtype("<f8"), 12: np.dtype("<u4"), 13: np.dtype("<u8"),
}
"""``TensorProto.DataType``; texts and complex numbers are not among them."""
_TYPED: dict[int, np.dtype[Any]] = {4: np.dtype("<f4"), 10: np.dtype("<f8")}


@dataclass(frozen=True, slots=True)
class Tensor:
    """An input or output: its name, the name of its dtype (``float32``) and its shape; a dynamic axis is a text."""

    name: str
    dtype: str
    shape: tuple[int | str, ...]


@dataclass(slots=True)
class OnnxFile:
    """What was found: the operator set, the operators, inputs and outputs, and how many weights."""

    opset: int = 0
    inputs: list[Tensor] = field(default_factory=list)
    outputs: list[Tensor] = field(default_factory=list)
    operators: set[str] = field(default_factory=set)
    weights: int = 0


def read_onnx(path: Path) -> OnnxFile:
    """Walk the file.

    Raises
    ------
    AvatarError
        In one sentence, why this network is not accepted.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise AvatarError(f"{path.name} is larger than {LARGEST >> 20} MB: that is no network for an avatar.")
        data = path.read_bytes()
    except OSError as error:
        raise AvatarError(f"{path.name} cannot be read ({error.strerror}).") from error
    try:
        return _Reader().model(Fields(memoryview(data)))
    except (ValueError, OverflowError) as error:
        raise AvatarError(f"{path.name} is not accepted as a network: {error!s:.200}.") from error


class _Reader:
    """Walks one model; `ValueError` with the reason in words."""

    def __init__(self) -> None:
        self._found = OnnxFile()
        self._constants: dict[str, tuple[float, ...]] = {}
        self._weights: set[str] = set()

    def model(self, fields: Fields) -> OnnxFile:
        message = fields.message()
        for number, what in ((25, "functions of its own"), (20, "training steps")):
            if message.get(number):
                raise ValueError(f"it has {what}")
        for one in message.messages(8):
            domain, version = one.text(1), one.whole(2)
            if domain not in ("", "ai.onnx"):
                raise ValueError(f"it needs the operators of {domain!r:.60}, only those of ONNX itself are taken")
            if version not in OPSETS or self._found.opset:
                raise ValueError(f"its operator set is {version}, {OPSETS.start} to {OPSETS.stop - 1} is taken")
            self._found.opset = version
        if not self._found.opset:
            raise ValueError("it names no operator set")
        self._graph(message.one(7))
        return self._found

    def _graph(self, graph: Message) -> None:
        if graph.get(15):
            raise ValueError("it has sparse weights")
        for tensor in graph.messages(5):
            name = self._tensor(tensor)
            if name in self._weights:
                raise ValueError(f"it has two weights of the name {name!r:.60}")
            self._weights.add(name)
        nodes = graph.messages(1)
        if not 0 < len(nodes) <= MOST_NODES:
            raise ValueError(f"it has {len(nodes)} operators, 1 to {MOST_NODES} are taken")
        for node in nodes:
            self._attributes(node)
        for node in nodes:
            self._growth(node)
        # Old files list their weights among the inputs.
        self._found.inputs = [_tensor_info(one) for one in graph.messages(11) if one.text(1) not in self._weights]
        self._found.outputs = [_tensor_info(one) for one in graph.messages(12)]
        if len(self._found.inputs) > 8 or len(self._found.outputs) > 8:
            raise ValueError("it has more than 8 inputs or outputs")

    def _attributes(self, node: Message) -> None:
        domain, operator = node.text(7), node.text(4)
        if domain not in ("", "ai.onnx"):
            raise ValueError(f"the operator {operator!r:.40} is not one of ONNX itself but of {domain!r:.60}")
        if operator in REFUSED:
            raise ValueError(f"the operator {operator} is not taken")
        self._found.operators.add(operator)
        # Names that are no text are refused here; onnxruntime complains about them on the terminal.
        _inputs, outputs, _name = (node.texts(number) for number in (1, 2, 3))
        for attribute in node.messages(5):
            for number, what in ((6, "a graph"), (11, "graphs"), (22, "a sparse tensor"), (23, "sparse tensors")):
                if attribute.get(number):
                    raise ValueError(f"the operator {operator} has {what} inside")
            values = tuple(float(one) for one in attribute.wholes(8))
            name, into = attribute.text(1), outputs[0] if outputs else ""
            if name in _GEOMETRY and any(abs(one) > _LARGEST_GEOMETRY for one in values):
                raise ValueError(f"the operator {operator} has {name} over {_LARGEST_GEOMETRY}")
            for tensor in [*attribute.messages(5), *attribute.messages(10)]:
                self._tensor(tensor, name=into)
            if operator == "Constant" and values:
                self._constants[into] = values

    def _growth(self, node: Message) -> None:
        operator = node.text(4)
        if operator not in _GROWING:
            return
        for name in node.texts(1):
            values = self._constants.get(name, ())
            if math.prod(max(1.0, abs(one)) for one in values) > MOST_ELEMENTS:
                raise ValueError(f"the operator {operator} makes more than {MOST_ELEMENTS} numbers")

    def _tensor(self, tensor: Message, name: str = "") -> str:
        """Check one tensor of weights and give its name; ``name`` is the one it has in the graph if it has none itself."""
        own = tensor.text(8) or name
        if tensor.get(13) or tensor.whole(14):
            raise ValueError(f"the weights {own!r:.60} are in another file")
        dtype = _DTYPES.get(tensor.whole(2))
        if dtype is None:
            raise ValueError(f"the weights {own!r:.60} are of the type {tensor.whole(2)}, which is not taken")
        shape = tensor.wholes(1)
        if len(shape) > 8 or any(one < 0 for one in shape):
            raise ValueError(f"the weights {own!r:.60} have the shape {shape!s:.60}")
        count = math.prod(shape)
        values = self._values(tensor, dtype)
        if len(values) != count:
            raise ValueError(f"the weights {own!r:.60} are {len(values)} numbers, their shape says {count}")
        if values.dtype.kind == "f" and not _finite(values):
            raise ValueError(f"the weights {own!r:.60} are not finite")
        if 0 < count <= 16:
            self._constants[own] = tuple(float(one) for one in values)
        self._found.weights += count
        return own

    def _values(self, tensor: Message, dtype: np.dtype[Any]) -> NDArray[Any]:
        raw = tensor.bytes(9)
        if len(raw):
            if len(raw) % dtype.itemsize:
                raise ValueError("weights end in the middle of a number")
            return np.frombuffer(raw, dtype)
        for number, kind in _TYPED.items():
            if tensor.get(number):
                packed = tensor.bytes(number)
                if len(packed) % kind.itemsize:
                    raise ValueError("weights end in the middle of a number")
                return np.frombuffer(packed, kind)
        whole = tensor.wholes(5) or tensor.wholes(7) or tensor.wholes(11)
        return np.array(whole, np.int64)


def _finite(values: NDArray[Any]) -> bool:
    """Tell whether all are finite; a single infinity is a limit as some exporters write it for a clip."""
    if len(values) == 1:
        return not bool(np.isnan(values[0]))
    step = 1 << 20
    return all(bool(np.isfinite(values[at : at + step]).all()) for at in range(0, len(values), step))


def _tensor_info(message: Message) -> Tensor:
    name = message.text(1)
    kind = message.one(2)
    if any(kind.get(number) for number in (4, 5, 8, 9)):
        raise ValueError(f"{name!r:.60} is no plain tensor")
    tensor = kind.one(1)
    dtype = _DTYPES.get(tensor.whole(1))
    if dtype is None:
        raise ValueError(f"{name!r:.60} is of the type {tensor.whole(1)}, which is not taken")
    shape: list[int | str] = []
    for axis in tensor.one(2).messages(1) if tensor.get(2) else []:
        length = axis.whole(1)
        shape.append(length if length > 0 else axis.text(2) or "?")
    if len(shape) > 8:
        raise ValueError(f"{name!r:.60} has {len(shape)} axes")
    return Tensor(name, dtype.name, tuple(shape))
