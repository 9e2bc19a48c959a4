"""Networks of a hostile author: real graphs of any operators, and fields of protobuf that two readers read differently."""

from __future__ import annotations

import os
import resource
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from benchmarks.fuzzing.arena import SECRETS
from studio.avatars.onnxfile import check_onnx, read_onnx
from studio.avatars.operators import ACTIVATIONS, REDUCTIONS, TAKEN
from studio.confined.inside import UnfitError
from studio.engine.models import trial
from studio.engine.models.runnable import OwnGraph
from studio.engine.models.sessions import open_session
from studio.errors import AvatarError

if TYPE_CHECKING:
    import random

    from benchmarks.fuzzing.arena import Arena

WHOLES = (0, 1, -1, 2, 3, 7, 64, -64, 1 << 20, 1 << 31, -(1 << 31), 1 << 40, -(1 << 62), (1 << 63) - 1)
SMALL = (0, 1, 1, 1, 2, 3, -1, 5, 8)
KINDS = (1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 8, 14, 16, 0)
TRIED = "It is not used, it did not pass its trial"
_UNEXPECTED = 99
TRIED_S, USED_S = 10, 15
"""Seconds of the processor for a network's trial and for its use afterwards."""
GUESTS = ("Loop", "If", "Scan", "Mod", "RandomNormalLike", "NonZero", "TopK", "ScatterND", "Einsum", "RoiAlign", "Col2Im",
          "MaxUnpool", "ImageDecoder", "StringConcat", "BitShift", "QLinearConv", "SequenceAt", "DeformConv")
FORMS = ("Reshape", "Transpose", "Slice", "Gather", "Pad", "Resize", "Tile", "Expand", "Concat", "Split", "Squeeze",
         "Unsqueeze", "Flatten", "DepthToSpace", "SpaceToDepth", "Cast", "Shape", "ConstantOfShape", "Range", "Where")
FUNCTIONS = ("Abs", "Exp", "Log", "Sqrt", "Neg", "Floor", "Round", "Erf", "Sign", *sorted(ACTIVATIONS))
LAYERS = ("Conv", "ConvTranspose", "MaxPool", "AveragePool", "MatMul", "Gemm", "BatchNormalization", "InstanceNormalization",
          "LayerNormalization", "GRU", "LSTM", "GridSample", "GlobalAveragePool", "Softmax", "GroupNormalization")


def damaged(arena: Arena) -> None:
    """A sound network with bytes changed, or with a part that no mouth needs."""
    chance = arena.chance
    data = (arena.whole / chance.choice(("encoder.onnx", "encoder-200.onnx", "generator.onnx"))).read_bytes()
    if chance.random() < 0.4:
        data = hostile(onnx.load_model_from_string(data), chance).SerializeToString()
    if chance.random() < 0.8:
        data = arena.damage(data)
    expect_plain(read_onnx(arena.put("case.onnx", data)).data)


def fields(arena: Arena) -> None:
    """A sound network with further fields between its own, at any depth."""
    data = (arena.whole / arena.chance.choice(("encoder.onnx", "generator.onnx"))).read_bytes()
    for _ in range(arena.chance.choice((1, 1, 2, 4))):
        data = _with_field(data, arena.chance)
    expect_plain(check_onnx(data, "case.onnx").data)


def graphs(arena: Arena) -> None:
    """A graph of any operators. What passes the check is tried as the studio tries it, in a process that may die; what passes
    that is used on other inputs, which must not end the process."""
    network = check_onnx(_graph(arena.chance).SerializeToString(), "generator.onnx")
    expect_plain(network.data)
    shapes: list[dict[str, Any]] = [{"dtype": "uint8", "shape": (16, 16, 3)}, {"dtype": "float32", "shape": (1, 8)}]
    request, blobs = {"networks": {"generator.onnx": shapes}, "most": 4}, {"generator.onnx": network.data}
    most = _apart(lambda: trial.networks(request, blobs)["most"]["generator.onnx"], TRIED_S)
    if most <= 0:
        raise AvatarError(f"{TRIED}: {'an error in words' if most == 0 else f'signal {-most}'}.")
    used = _apart(lambda: _use(OwnGraph(network.data), most, arena.chance.randrange(1 << 30)), USED_S)
    assert used >= 0, f"a network that passed its trial ends the process by signal {-used}"


def expect_plain(data: bytes) -> None:
    """Hold what would be handed to onnxruntime to what ONNX's own reader finds in it."""
    model = onnx.load_model_from_string(data)
    assert not model.functions, "functions"
    assert not model.training_info, "training steps"
    assert {one.op_type for one in model.graph.node} <= TAKEN, "an operator that is not taken"
    tensors = [*model.graph.initializer, *(attribute.t for node in model.graph.node for attribute in node.attribute)]
    assert not any(one.external_data or one.data_location for one in tensors), "weights in another file"
    assert not any(attribute.HasField("g") or attribute.graphs for node in model.graph.node for attribute in node.attribute)


def _apart(work: Any, cpu_s: int) -> int:
    """Do something in a process of its own; give its number, 0 for an error in words, or minus the signal that ended it."""
    process = os.fork()
    if not process:
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        code = _UNEXPECTED
        try:
            code = int(work())
        except (UnfitError, MemoryError):
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(process, 0)
    assert status != _UNEXPECTED << 8, "an error of a kind that is not expected"
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def _use(network: OwnGraph, most: int, seed: int) -> int:
    """Run a network as the studio would: on what was never tried. Its errors are sentences there."""
    session, chance = open_session(network), np.random.default_rng(seed)
    names = [one.name for one in session.get_inputs()]
    for count in (1, most, 1, 1):
        scale = chance.choice([0.01, 1.0, 100.0, 3e38])
        given = [chance.integers(0, 256, (count, 16, 16, 3), np.uint8),
                 (chance.standard_normal((count, 1, 8)) * scale).astype(np.float32)]
        try:
            session.run(None, dict(zip(names, given, strict=True)))
        except Exception:  # noqa: BLE001 - becomes a `NetworkError`
            continue
    return 1


def hostile(model: onnx.ModelProto, chance: random.Random) -> onnx.ModelProto:
    """Put into a model what no mouth needs."""
    node, weight = chance.choice(model.graph.node), chance.choice(model.graph.initializer)
    what = chance.randrange(10)
    if what == 0:
        weight.dims[:] = [chance.choice(WHOLES) for _ in range(chance.choice((1, 2, 9)))]
    elif what == 1:
        weight.data_type = chance.randrange(30)
    elif what == 2:
        weight.data_location = chance.choice((0, 1))
        weight.external_data.add(key="location", value=chance.choice((*SECRETS, "../../../etc/passwd", "/etc/passwd")))
    elif what == 3:
        node.domain = chance.choice(("ai.onnx", "com.microsoft", "x" * 5000))
    elif what == 4:
        node.op_type = chance.choice((*GUESTS, "ConstantOfShape", "Tile", "", "\0"))
    elif what == 5:
        node.attribute.add(name="body").g.name = "body"
    elif what == 6:
        model.opset_import[0].version = chance.choice((-1, 0, 10, 24, 1 << 60))
    elif what == 7:
        model.functions.add(name="f")
    elif what == 8:
        chance.shuffle(nodes := list(model.graph.node))
        del model.graph.node[:]
        model.graph.node.extend(nodes)
    else:
        model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = chance.choice((-1, 1 << 62, 7))
    return model


def _varint(value: int, padding: int = 0) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value | (0x80 if padding else 0))
    return bytes(out) + b"\x80" * max(0, padding - 1) + (b"\0" if padding else b"")


def _with_field(data: bytes, chance: random.Random) -> bytes:
    """Put a field between those of a message: of the model, of its graph, or of a part of that."""
    if chance.random() < 0.2:
        return _inserted(data, chance)
    try:
        parts = _split(data)
        at = next(number for number, (tag, _) in enumerate(parts) if tag == 7 << 3 | 2)
        graph = _split(parts[at][1])
    # What was put in before is not always to be taken apart.
    except (IndexError, StopIteration):
        return _inserted(data, chance)
    if chance.random() < 0.3:
        inner = _inserted(parts[at][1], chance)
    else:
        which = chance.randrange(len(graph))
        tag, body = graph[which]
        if tag & 7 == 2:
            graph[which] = tag, _inserted(body, chance)
        inner = _joined(graph)
    parts[at] = parts[at][0], inner
    return _joined(parts)


def _split(data: bytes) -> list[tuple[int, bytes]]:
    """Take a message apart that is known to be sound: tags, and what belongs to them without the length."""
    parts, at = [], 0

    def number() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while at < len(data):
        tag = number()
        if tag & 7 == 2:
            length = number()
            parts.append((tag, data[at : at + length]))
            at += length
        elif tag & 7 == 0:
            began = at
            number()
            parts.append((tag, data[began:at]))
        else:
            length = 8 if tag & 7 == 1 else 4
            parts.append((tag, data[at : at + length]))
            at += length
    return parts


def _joined(parts: list[tuple[int, bytes]]) -> bytes:
    return b"".join(_varint(tag) + (_varint(len(body)) if tag & 7 == 2 else b"") + body for tag, body in parts)


def _inserted(data: bytes, chance: random.Random) -> bytes:
    try:
        parts = _split(data)
    except IndexError:
        return data
    whole = [_joined([one]) for one in parts]
    number = chance.choice((1, 2, 4, 5, 7, 8, 9, 13, 14, 15, 20, 25, 0, 99, 1 << 28))
    wire = chance.choice((0, 1, 2, 2, 2, 3, 4, 5, 6))
    tag = number << 3 | wire | chance.choice((0, 0, 1 << 32, 1 << 33, 1 << 40))
    entry = onnx.StringStringEntryProto(key="location", value=chance.choice(SECRETS)).SerializeToString()
    node = helper.make_node(chance.choice(GUESTS), ["x"], ["y"]).SerializeToString()
    body = chance.choice((b"", b"\1", entry, node, b"\xff" * 9 + b"\1", chance.randbytes(5)))
    new = _varint(tag, chance.choice((0, 0, 0, 1, 3)))
    new += _varint(len(body), chance.choice((0, 0, 2))) + body if wire == 2 else body or b"\0"
    if whole and chance.random() < 0.3:
        new = chance.choice(whole)
    whole.insert(chance.randrange(len(whole) + 1), new)
    return b"".join(whole)


class _Author:
    """Writes a graph, node by node, that is mostly sound."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.nodes = [helper.make_node("Cast", ["face"], ["pixels"], to=1)]
        self.weights: list[TensorProto] = []
        self.fractions = ["pixels", "features"]
        self.wholes: list[str] = []

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def numbers(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def constant(self, value: Any) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def any_whole(self) -> int:
        return self.chance.choice(WHOLES if self.chance.random() < 0.2 else SMALL)

    def some(self, most: int = 4) -> list[int]:
        return [self.any_whole() for _ in range(self.chance.randrange(1, most + 1))]

    def fraction(self) -> str:
        return self.chance.choice(self.fractions[-3:])

    def sizes(self, count: int = 0) -> str:
        """A list of sizes: constants, of a shape, or of what is heard (which is refused)."""
        what = self.chance.random()
        if what < 0.8:
            return self.numbers(*([self.any_whole() for _ in range(count)] if count else self.some()))
        if what < 0.95:
            shape = self.node("Shape", self.fraction())
            return self.node("Mul", shape, self.numbers(self.any_whole()))
        return self.node("Cast", self.fraction(), to=7)

    def step(self) -> None:
        what = self.chance.random()
        x = self.fraction()
        if what < 0.2:
            self.fractions.append(self.node(self.chance.choice(FUNCTIONS), x))
        elif what < 0.35:
            shape = [self.chance.choice((1, 1, 2, 3, 8, 16)) for _ in range(self.chance.randrange(4))]
            other = self.constant(np.full(shape, self.chance.choice((0, 1, -1, 1e-9, 3e38)), np.float32))
            self.fractions.append(self.node(self.chance.choice(("Add", "Sub", "Mul", "Div", "Pow", "Max", "Min", "Mean")), x,
                                            self.chance.choice((other, self.fraction()))))
        elif what < 0.45:
            self.fractions.append(self.node(self.chance.choice(sorted(REDUCTIONS)), x, keepdims=self.chance.choice((0, 1)), **(
                {} if self.chance.random() < 0.5 else {"axes": self.some(2)})))
        elif what < 0.6:
            self._whole(x)
        elif what < 0.82:
            self._form(x)
        elif what < 0.97:
            self._layer(x)
        else:
            self.fractions.append(self.node(self.chance.choice(GUESTS), x, self.fraction()))

    def trap(self) -> None:
        """Divide the smallest number by -1, or by 0, where there is sound of some level: a signal, unless it is refused."""
        dtype = self.chance.choice((np.int32, np.int64))
        loud = self.node("Greater", "features", self.constant(np.float32(self.chance.choice((0, 20)))))
        bound = self.node("Less", "features", self.constant(np.float32(1e5)))
        bad, good = (self.constant(np.array(number, dtype)) for number in (np.iinfo(dtype).min, 5))
        one = self.node("Where", self.node("And", loud, bound), bad, good)
        by = self.constant(np.array(self.chance.choice((-1, 0)), dtype))
        self.fractions.append(self.node("Cast", self.node(self.chance.choice(("Mod", "Div")), one, by), to=1))

    def _whole(self, x: str) -> None:
        kind = self.chance.choice(KINDS)
        one = self.node("Cast", x, to=kind)
        dtype = helper.tensor_dtype_to_np_dtype(kind) if kind in (2, 3, 5, 6, 7, 12, 13) else np.int64
        info = np.iinfo(dtype)
        value = self.constant(np.array(self.chance.choice((0, 1, -1 if info.min else 3, info.min, info.max)), dtype))
        if self.chance.random() < 0.5 and kind not in (1, 10, 11):
            # The smallest number once there is sound, which a trial with silence alone does not meet.
            heard = self.node("Greater", "features", self.constant(np.float32(self.chance.choice((0, 0.5)))))
            kinds = [self.constant(np.array(number, dtype)) for number in (info.min, 5)]
            one = self.node("Where", heard, *kinds)
        two = self.node(self.chance.choice(("Div", "Mod", "Mod", "Mul", "Add", "Sub", "Neg", "Abs", "Max")), one,
                        self.chance.choice((value, value, one)))
        self.fractions.append(self.node("Cast", two, to=1))

    def _form(self, x: str) -> None:
        operator, axis = self.chance.choice(FORMS), self.chance.choice((0, 1, -1, 2, 9))
        if operator in ("Reshape", "Tile", "Expand"):
            new = self.node(operator, x, self.sizes())
        elif operator == "Transpose":
            new = self.node(operator, x, perm=self.chance.choice(([0, 3, 1, 2], [0, 2, 1], self.some())))
        elif operator == "Slice":
            new = self.node(operator, x, self.sizes(1), self.sizes(1), self.numbers(axis), self.numbers(self.any_whole()))
        elif operator == "Gather":
            where = self.numbers(*self.some()) if self.chance.random() < 0.5 else self.node("Cast", x, to=7)
            new = self.node(operator, x, where, axis=axis)
        elif operator == "Pad":
            new = self.node(operator, x, self.sizes(8), mode=self.chance.choice(("constant", "reflect", "edge", "wrap", "x")))
        elif operator == "Resize":
            scales = [self.chance.choice((1, 1, 2, 0.5, 0, -1, 1e9, np.nan)) for _ in range(4)]
            how = self.chance.choice(("nearest", "linear", "cubic"))
            new = self.node(operator, x, "", self.constant(np.float32(scales)), mode=how)
        elif operator in ("Concat", "Split"):
            new = self.node(operator, x, *([x] * self.chance.choice((0, 1, 7)) if operator == "Concat" else []), axis=axis)
        elif operator in ("Squeeze", "Unsqueeze"):
            new = self.node(operator, x, self.sizes(1))
        elif operator in ("DepthToSpace", "SpaceToDepth"):
            new = self.node(operator, x, blocksize=self.any_whole())
        elif operator == "Cast":
            new = self.node("Cast", self.node("Cast", x, to=self.chance.choice(KINDS)), to=1)
        elif operator == "Shape":
            new = self.node("Cast", self.node("Shape", x), to=1)
        elif operator == "ConstantOfShape":
            new = self.node(operator, self.sizes())
        elif operator == "Range":
            new = self.node("Cast", self.node(operator, *(self.constant(np.array(self.any_whole())) for _ in range(3))), to=1)
        elif operator == "Where":
            new = self.node(operator, self.node("Greater", x, self.constant(np.float32(0))), x, self.fraction())
        else:
            new = self.node(operator, x, axis=axis)
        self.fractions.append(new)

    def _layer(self, x: str) -> None:
        operator, chance = self.chance.choice(LAYERS), self.chance
        planes = self.node("Transpose", "pixels", perm=[0, 3, 1, 2])
        if operator in ("Conv", "ConvTranspose", "MaxPool", "AveragePool"):
            geometry = {name: [self.any_whole() for _ in range(length)] for name, length in (
                ("pads", 4), ("strides", 2), ("dilations", 2)) if chance.random() < 0.4 and (name, operator) != (
                "dilations", "AveragePool")}
            if "Pool" in operator:
                new = self.node(operator, planes, kernel_shape=[abs(self.any_whole()) or 1, 2], **geometry)
            else:
                weight = np.ones((chance.choice((3, 6)), chance.choice((1, 3)), chance.choice((1, 3)), 3), np.float32)
                new = self.node(operator, planes, self.constant(weight), group=chance.choice((1, 1, 3, 0, 7)), **geometry)
        elif operator in ("MatMul", "Gemm"):
            new = self.node(operator, x, self.constant(np.ones((chance.choice((3, 8, 16)), 4), np.float32)))
        elif operator in ("GRU", "LSTM"):
            gates, size = (3 if operator == "GRU" else 4), chance.choice((1, 2, 8192))
            inputs = [self.constant(np.ones((1, gates * 2, wide), np.float32)) for wide in (8, 2)]
            lengths = chance.choice(([], ["", self.constant(np.int32([chance.choice((1, -1, 1 << 30))]))]))
            new = self.node(operator, "features", *inputs, *lengths, hidden_size=chance.choice((2, 2, size)))
        elif operator == "GridSample":
            grid = self.constant(np.full((1, 4, 4, 2), chance.choice((0, 1, 3e38, np.inf)), np.float32))
            new = self.node(operator, planes, grid, padding_mode=chance.choice(("zeros", "border", "reflection")))
        elif operator in ("BatchNormalization", "InstanceNormalization", "LayerNormalization", "GroupNormalization"):
            count = {"BatchNormalization": 4, "LayerNormalization": 1}.get(operator, 2)
            scales = [self.constant(np.ones(chance.choice((1, 3, 16)), np.float32)) for _ in range(count)]
            new = self.node(operator, planes, *scales,
                            **({"num_groups": chance.choice((1, 3, 0))} if operator == "GroupNormalization" else {}))
        else:
            new = self.node(operator, planes)
        self.fractions.append(new)


def _graph(chance: random.Random) -> onnx.ModelProto:
    author = _Author(chance)
    steps = chance.choice((0, 1, 2, 2, 3, 4, 8))
    if not steps:
        author.trap()
    for _ in range(steps):
        author.step()
    # All of it has to be used: onnxruntime leaves out what is not.
    one = author.node("ReduceMax", author.fractions[-1], keepdims=0)
    for other in author.fractions[2:-1]:
        one = author.node("Add", one, author.node("ReduceMax", other, keepdims=0))
    author.nodes += [helper.make_node("Add", ["pixels", one], ["sum"]), helper.make_node("Cast", ["sum"], ["mouth"], to=2)]
    graph = helper.make_graph(
        author.nodes, "case",
        [helper.make_tensor_value_info("face", TensorProto.UINT8, ["batch", 16, 16, 3]),
         helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", 1, 8])],
        [helper.make_tensor_value_info("mouth", TensorProto.UINT8, ["batch", 16, 16, 3])], author.weights)
    operators = helper.make_opsetid("", chance.choice((13, 16, 17, 17, 18, 21)))
    return helper.make_model(graph, opset_imports=[operators], ir_version=8)
