"""What an ONNX file says, read without running it and without believing it, and the bytes that may be run.

A network comes with an avatar from anywhere. It is read from the disk once; `check_onnx` walks it by a strict schema and
gives a `CheckedNetwork`: what was found, and the network written anew from exactly that. Only such bytes reach onnxruntime,
so there is nothing in them that was not looked at: the operators are those of `studio.avatars.operators`, the weights are
all inside, of the length that their shape says, and finite.

Networks that ship with the studio were walked before: ``networks.json`` beside them has what was found, under the SHA-256 of
the file (`scripts/shipped_networks.py`, and a test walks them all again). Bytes of that digest are taken as they are.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.avatars.onnxnumbers import DTYPES, finite, numbers
from studio.avatars.onnxschema import MODEL
from studio.avatars.operators import FRACTIONS, GROWING, SIZES, TAKEN, result
from studio.avatars.protobuf import Bounded, Message
from studio.errors import AvatarError
from studio.places import assets

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SHIPPED = "networks.json"
"""In the folder of the avatars that ship with the studio."""
LARGEST = 512 * 1024 * 1024
OPSETS = range(11, 24)
IR_VERSIONS = range(3, 14)
MOST_NODES = 20_000
MOST_ELEMENTS = 1 << 26
"""Elements that one operator may make out of constants; a 4K picture has 2^25."""
MOST_ATTRIBUTE = 8192
"""Of the numbers in an operator's attributes that say how large something is."""
_GEOMETRY = frozenset({
    "pads", "kernel_shape", "strides", "dilations", "output_padding", "output_shape", "group", "num_groups", "blocksize",
    "hidden_size",
})
_POSITIVE = frozenset({"kernel_shape", "strides", "dilations", "group", "num_groups", "blocksize", "hidden_size"})
_ATTRIBUTES = {"f": 1, "i": 2, "s": 3, "t": 4, "floats": 6, "ints": 7, "strings": 8}
"""``AttributeProto.AttributeType`` by the field that its value is in."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """An input or output: its name, the name of its dtype (``float32``) and its shape; a dynamic axis is a text."""

    name: str
    dtype: str
    shape: tuple[int | str, ...]


@dataclass(slots=True)
class Found:
    """What was found: the operator set, the operators, inputs and outputs, and how many weights."""

    opset: int = 0
    inputs: list[Tensor] = field(default_factory=list)
    outputs: list[Tensor] = field(default_factory=list)
    operators: set[str] = field(default_factory=set)
    weights: int = 0


@dataclass(frozen=True, slots=True)
class CheckedNetwork:
    """A network that may be run; only `check_onnx` and `walk` make one.

    Attributes
    ----------
    name
        What messages call it: its file, and the folder that is in.
    data
        ONNX, written anew from what was checked, or a file that ships with the studio.
    found
        What is in it.
    sha256
        Of the file as it came, in hexadecimal digits.
    """

    name: str
    data: bytes = field(repr=False)
    found: Found
    sha256: str


def read_onnx(path: Path) -> CheckedNetwork:
    """Read a file, once, and check it.

    Raises
    ------
    AvatarError
        In one sentence, why this network is not accepted.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise AvatarError(f"{path.name} is larger than {LARGEST >> 20} MB: that is no network for an avatar.")
        with path.open("rb") as file:
            # It may have grown meanwhile; what is there beyond its size is damage.
            data = file.read(size + 1)
    except OSError as error:
        raise AvatarError(f"{path.name} cannot be read ({error.strerror}).") from error
    return check_onnx(data, f"{path.parent.name}/{path.name}")


def check_onnx(data: bytes, name: str) -> CheckedNetwork:
    """Check the bytes of a network that messages call ``name``; errors as `read_onnx`."""
    sha256 = hashlib.sha256(data).hexdigest()
    found = _shipped().get(sha256)
    return walk(data, name, sha256) if found is None else CheckedNetwork(name, data, found, sha256)


def walk(data: bytes, name: str, sha256: str) -> CheckedNetwork:
    """Walk the bytes of a network, whose digest is ``sha256``, by the schema; errors as `read_onnx`."""
    short = name.rpartition("/")[2]
    if len(data) > LARGEST:
        raise AvatarError(f"{short} is larger than {LARGEST >> 20} MB: that is no network for an avatar.")
    try:
        model = Bounded(memoryview(data)).message(MODEL)
        found = _Reader().model(model)
        return CheckedNetwork(name, model.write(), found, sha256)
    except (ValueError, OverflowError) as error:
        raise AvatarError(f"{short} is not accepted as a network: {error!s:.200}.") from error


def as_json(found: Found) -> dict[str, Any]:
    """Give what was found as an object of `SHIPPED`."""
    return asdict(found) | {"operators": sorted(found.operators)}


@cache
def _shipped() -> dict[str, Found]:
    """Give what is in the networks that ship with the studio, by the SHA-256 of each."""
    kept = json.loads((assets() / "avatars" / SHIPPED).read_text("utf-8"))

    def tensors(listed: list[dict[str, Any]]) -> list[Tensor]:
        return [Tensor(one["name"], one["dtype"], tuple(one["shape"])) for one in listed]

    return {sha256: Found(one["opset"], tensors(one["inputs"]), tensors(one["outputs"]), set(one["operators"]), one["weights"])
            for sha256, one in kept.items()}


class _Reader:
    """Walks one model; `ValueError` with the reason in words."""

    def __init__(self) -> None:
        self._found = Found()
        self._small: dict[str, tuple[float, ...]] = {}
        self._values: dict[str, NDArray[Any]] = {}
        # Every tensor that is known so far: its dtype, and whether it is fixed.
        self._known: dict[str, tuple[int, bool]] = {"": (0, True)}

    def model(self, model: Message) -> Found:
        if model.whole("ir_version") not in IR_VERSIONS:
            raise ValueError(f"its format is version {model.whole('ir_version')}, {IR_VERSIONS.start} to "
                             f"{IR_VERSIONS.stop - 1} are taken")
        for one in model.all("opset_import"):
            domain, version = one.text("domain"), one.whole("version")
            if domain not in ("", "ai.onnx"):
                raise ValueError(f"it needs the operators of {domain!r:.60}, only those of ONNX itself are taken")
            if version not in OPSETS or self._found.opset:
                raise ValueError(f"its operator set is {version}, {OPSETS.start} to {OPSETS.stop - 1} is taken")
            self._found.opset = version
        if not self._found.opset:
            raise ValueError("it names no operator set")
        self._graph(model.message("graph"))
        return self._found

    def _graph(self, graph: Message) -> None:
        for tensor in graph.all("initializer"):
            name = self._tensor(tensor, tensor.text("name"))
            self._define(name, tensor.whole("data_type"), fixed=True)
        for one in graph.all("input"):
            # Old files list their weights among the inputs.
            if one.text("name") in self._values:
                continue
            self._found.inputs.append(_tensor_info(one))
            self._define(one.text("name"), one.message("type").message("tensor_type").whole("elem_type"), fixed=False)
        nodes = graph.all("node")
        if not 0 < len(nodes) <= MOST_NODES:
            raise ValueError(f"it has {len(nodes)} operators, 1 to {MOST_NODES} are taken")
        for node in nodes:
            self._node(node)
        self._found.outputs = [_tensor_info(one) for one in graph.all("output")]
        for output in self._found.outputs:
            if output.name not in self._known:
                raise ValueError(f"nothing makes its output {output.name!r:.60}")
        if len(self._found.inputs) > 8 or len(self._found.outputs) > 8:
            raise ValueError("it has more than 8 inputs or outputs")

    def _define(self, name: str, dtype: int, *, fixed: bool) -> None:
        if not name or name in self._known:
            raise ValueError(f"it has two tensors of the name {name!r:.60}" if name else "it has a tensor without a name")
        self._known[name] = dtype, fixed

    def _node(self, node: Message) -> None:
        domain, operator = node.text("domain"), node.text("op_type")
        if domain not in ("", "ai.onnx"):
            raise ValueError(f"the operator {operator!r:.40} is not one of ONNX itself but of {domain!r:.60}")
        if operator not in TAKEN:
            raise ValueError(f"the operator {operator!r:.40} is not taken")
        self._found.operators.add(operator)
        inputs: list[str] = node.all("input")
        for name in inputs:
            if name not in self._known:
                raise ValueError(f"the operator {operator} takes {name!r:.60}, which nothing before it makes")
        outputs = [one for one in node.all("output") if one]
        cast = self._attributes(node, operator, outputs[0] if outputs else "")
        given = [self._known[name] for name in inputs]
        for place in SIZES.get(operator, ()):
            if place < len(given) and not given[place][1]:
                raise ValueError(f"the operator {operator} makes its size of what is heard or seen")
        if operator in GROWING:
            self._growth(operator, inputs)
        kinds = [kind for kind, _ in given]
        dtype = result(operator, kinds, cast)
        if operator == "Div" and dtype not in FRACTIONS:
            self._division(inputs)
        fixed = operator in ("Shape", "Size") or all(one for _, one in given)
        for place, name in enumerate(node.all("output")):
            if name:
                self._define(name, result(operator, kinds, cast, place), fixed=fixed)

    def _division(self, inputs: list[str]) -> None:
        """Refuse a division of whole numbers by what could be 0 or -1: it traps."""
        divisor = self._values.get(inputs[1]) if len(inputs) > 1 else None
        if divisor is None or bool(np.isin(divisor, (0, -1)).any()):
            raise ValueError("it divides whole numbers by something that may be 0 or -1")

    def _attributes(self, node: Message, operator: str, into: str) -> int:
        """Check the attributes of an operator; give what it casts to, or the dtype of its value."""
        cast, seen = 0, set[str]()
        for attribute in node.all("attribute"):
            name = attribute.text("name")
            held = [one for one in _ATTRIBUTES if attribute.has(one)]
            if name in seen or len(held) > 1 or any(_ATTRIBUTES[one] != attribute.whole("type") for one in held):
                raise ValueError(f"the operator {operator} has {name!r:.40} twice, or of two types")
            seen.add(name)
            wholes = [*attribute.all("ints"), *attribute.all("i")]
            if name in _GEOMETRY and any(abs(one) > MOST_ATTRIBUTE for one in wholes):
                raise ValueError(f"the operator {operator} has {name} over {MOST_ATTRIBUTE}")
            if name in _POSITIVE and any(one < 1 for one in wholes):
                raise ValueError(f"the operator {operator} has {name} under 1")
            if name == "to" and operator == "Cast":
                cast = attribute.whole("i")
                if cast not in DTYPES:
                    raise ValueError(f"it casts to the type {cast}, which is not taken")
            for tensor in attribute.all("t"):
                self._tensor(tensor, into if operator == "Constant" else "")
                cast = tensor.whole("data_type")
            if operator == "Constant":
                cast = self._constant(attribute, name, into) or cast
        if operator == "Constant" and not cast:
            raise ValueError("a constant has no value")
        return cast

    def _constant(self, attribute: Message, name: str, into: str) -> int:
        """Note a constant that is written as plain numbers; give its dtype, 0 when it is written as a tensor."""
        values: NDArray[Any]
        if name in ("value_int", "value_ints"):
            values = np.array([*attribute.all("i"), *attribute.all("ints")], np.int64)
        elif name in ("value_float", "value_floats"):
            values = np.frombuffer(attribute.raw("f" if attribute.has("f") else "floats"), "<f4")
        else:
            return 0
        self._note(into, values)
        return 7 if values.dtype.kind == "i" else 1

    def _growth(self, operator: str, inputs: list[str]) -> None:
        for name in inputs:
            values = self._small.get(name, ())
            if math.prod(max(1.0, abs(one)) for one in values) > MOST_ELEMENTS:
                raise ValueError(f"the operator {operator} makes more than {MOST_ELEMENTS} numbers")

    def _note(self, name: str, values: NDArray[Any]) -> None:
        self._values[name] = values
        if 0 < values.size <= 16:
            self._small[name] = tuple(float(one) for one in values)

    def _tensor(self, tensor: Message, own: str) -> str:
        """Check one tensor of weights, which the graph calls ``own``, and give that name."""
        dtype = DTYPES.get(tensor.whole("data_type"))
        if dtype is None:
            raise ValueError(f"the weights {own!r:.60} are of the type {tensor.whole('data_type')}, which is not taken")
        shape = tensor.all("dims")
        if len(shape) > 8 or any(one < 0 for one in shape):
            raise ValueError(f"the weights {own!r:.60} have the shape {shape!s:.60}")
        count = math.prod(shape)
        values = numbers(tensor, dtype, own)
        if len(values) != count:
            raise ValueError(f"the weights {own!r:.60} are {len(values)} numbers, their shape says {count}")
        if values.dtype.kind == "f" and not finite(values):
            raise ValueError(f"the weights {own!r:.60} are not finite")
        if own:
            self._note(own, values)
        self._found.weights += count
        return own


def _tensor_info(message: Message) -> Tensor:
    name = message.text("name")
    tensor = message.message("type").message("tensor_type")
    dtype = DTYPES.get(tensor.whole("elem_type"))
    if dtype is None:
        raise ValueError(f"{name!r:.60} is of the type {tensor.whole('elem_type')}, which is not taken")
    shape: list[int | str] = []
    for axis in tensor.message("shape").all("dim") if tensor.has("shape") else []:
        length = axis.whole("dim_value")
        if length > 0 and axis.has("dim_param"):
            raise ValueError(f"an axis of {name!r:.60} has both a length and a name")
        if length <= 0:
            # Zero and less is how some exporters say that they do not know.
            axis.forget("dim_value")
        shape.append(length if length > 0 else axis.text("dim_param") or "?")
    if len(shape) > 8:
        raise ValueError(f"{name!r:.60} has {len(shape)} axes")
    return Tensor(name, dtype.name, tuple(shape))
