"""Foreign networks become an avatar's: what a program does before and after its network becomes nodes of one graph.

Casting, scaling, masking and transposing are the same arithmetic inside the graph, so the result is compared with the
original bit for bit before it is used. Needs the package ``onnx``, which only importing does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from studio.avatars.constant_folding import fold
from studio.avatars.onnxfile import Tensor, read_onnx
from studio.avatars.trying import try_network
from studio.errors import AvatarError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.onnxfile import CheckedNetwork, Found

OPSET = 17
"""Older files are brought to this set of operators; from 13 on our own nodes mean the same in every set."""
_OLDEST = 13


class RunNetwork(Protocol):
    """An opened network with one output."""

    def __call__(self, *inputs: NDArray[Any], out: NDArray[Any]) -> None:
        """Run on ``inputs`` in the graph's order and write ``out``."""


if TYPE_CHECKING:
    OpenNetwork = Callable[[Path | CheckedNetwork], RunNetwork]


@dataclass(frozen=True, slots=True)
class Original:
    """A foreign network: where it lay, what was checked and may be run, and its graph (``onnx.ModelProto``) read from that."""

    path: Path
    network: CheckedNetwork
    model: Any

    @property
    def file(self) -> Found:
        """What is in it."""
        return self.network.found

    @property
    def sha256(self) -> str:
        """Of the file as it came."""
        return self.network.sha256

    @property
    def batch(self) -> int | str:
        """Length of the first axis of everything: 1, or a text where it is free."""
        free = all(isinstance(one.shape[0], str) for one in [*self.file.inputs, *self.file.outputs])
        return "batch" if free else 1

    def input(self, what: str, *shape: int) -> Tensor:
        """Find the one input of this shape (without the first axis), whatever its name.

        Raises
        ------
        AvatarError
            There is none, or more than one.
        """
        found = [one for one in self.file.inputs if one.dtype == "float32" and one.shape[1:] == shape]
        if len(found) != 1:
            wanted = f"{what} as float32 {['batch', *shape]}"
            raise AvatarError(f"{self.path.name} takes {_words(self.file.inputs)}: {wanted} is wanted.")
        return found[0]

    def expect_output(self, *shape: int) -> None:
        """Compare the output's shape (without the first axis) as far as the file states it.

        Raises
        ------
        AvatarError
            It is another.
        """
        found = self.file.outputs[0].shape[1:]
        if len(found) != len(shape) or any(isinstance(h, int) and h != w for h, w in zip(found, shape, strict=True)):
            raise AvatarError(f"{self.path.name} gives {_words(self.file.outputs)}: float32 {['batch', *shape]} is wanted.")


def open_original(path: Path, *, inputs: int) -> Original:
    """Open a foreign network with ``inputs`` inputs and one output, all float32 with a free first axis or one of 1.

    Raises
    ------
    AvatarError
        It is not such a network, or ``onnx`` is not installed.
    """
    try:
        import onnx
        from onnx import version_converter
    except ImportError as error:
        raise AvatarError("Importing models needs the package onnx: install it with 'pip install onnx'.") from error
    if path.suffix.lower() in (".pth", ".pt", ".ckpt"):
        raise AvatarError(f"{path.name} holds weights of PyTorch, of a kind that is not known here: export it to ONNX first.")
    if not path.is_file():
        raise AvatarError(f"There is no file {path}.")
    network = read_onnx(path)
    file = network.found
    tensors = [*file.inputs, *file.outputs]
    plain = all(
        one.dtype == "float32" and len(one.shape) >= 2 and (one.shape[0] == 1 or isinstance(one.shape[0], str))
        for one in tensors
    )
    if len(file.inputs) != inputs or len(file.outputs) != 1 or not plain:
        raise AvatarError(
            f"{path.name} takes {_words(file.inputs)} and gives {_words(file.outputs)}: "
            f"{'one float32 input' if inputs == 1 else 'two float32 inputs'} and one output are wanted, with a free first axis "
            "or one of 1."
        )
    try:
        model = onnx.load_model_from_string(network.data)
        if file.opset < _OLDEST:
            model = version_converter.convert_version(model, OPSET)
    except Exception as error:
        raise AvatarError(f"{path.name} is not read as operator set {OPSET} ({error!s:.120}): export it again.") from error
    return Original(path, network, model)


def _words(tensors: Sequence[Tensor]) -> str:
    return ", ".join(f"{one.name:.40} {one.dtype} {list(one.shape)}" for one in tensors) or "nothing"


class Graph:
    """A graph under construction around an original.

    Every method that adds a node gives the name of its output.
    """

    def __init__(self, original: Original) -> None:
        from onnx import helper, numpy_helper

        self._helper, self._numpy_helper = helper, numpy_helper
        self._original = original
        self._nodes: list[Any] = []
        self._weights: list[Any] = []

    def node(self, operator: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add an operator."""
        output = output or f"{operator}_{len(self._nodes)}"
        self._nodes.append(self._helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def constant(self, value: NDArray[Any]) -> str:
        """Add numbers that stay as they are."""
        name = f"constant_{len(self._weights)}"
        self._weights.append(self._numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def slice(self, source: str, axis: int, start: int, stop: int) -> str:
        """Cut ``start`` to ``stop`` out of one axis."""
        return self.node("Slice", source, *(self.constant(np.array([one], np.int64)) for one in (start, stop, axis)))

    def reshape(self, source: str, *shape: int, output: str = "") -> str:
        """Read the same numbers in another shape; the first axis stays free."""
        return self.node("Reshape", source, self.constant(np.array([-1, *shape], np.int64)), output=output)

    def pixels(self, source: str) -> str:
        """Turn u8 [B, h, w, 3] into f32 [B, 3, h, w], 0 to 1."""
        planes = self.node("Transpose", self.node("Cast", source, to=1), perm=[0, 3, 1, 2])
        return self.node("Div", planes, self.constant(np.array(255, np.float32)))

    def picture(self, source: str, output: str = "") -> str:
        """Turn f32 [B, 3, h, w], 0 to 1, into u8 [B, h, w, 3]; fractions are cut off as NumPy's cast does."""
        scaled = self.node("Mul", source, self.constant(np.array(255, np.float32)))
        limits = [self.constant(np.array(one, np.float32)) for one in (0, 255)]
        whole = self.node("Cast", self.node("Clip", scaled, *limits), to=2)
        return self.node("Transpose", whole, perm=[0, 2, 3, 1], output=output)

    def network(self, feeds: dict[str, str]) -> str:
        """Put the original in; ``feeds`` names what goes into each of its inputs."""
        from onnx import NodeProto, TensorProto

        def rename(name: str) -> str:
            return feeds.get(name, f"net/{name}") if name else ""

        graph = self._original.model.graph
        for found in graph.node:
            node = NodeProto()
            node.CopyFrom(found)
            node.name = f"net/{found.name}" if found.name else ""
            node.input[:] = [rename(one) for one in found.input]
            node.output[:] = [rename(one) for one in found.output]
            self._nodes.append(node)
        for found in graph.initializer:
            weight = TensorProto()
            weight.CopyFrom(found)
            weight.name = rename(found.name)
            self._weights.append(weight)
        return rename(graph.output[0].name)

    def save(self, path: Path, inputs: Sequence[Tensor], output: Tensor) -> None:
        """Work out its constants, check it and write it.

        Raises
        ------
        AvatarError
            The graph does not fit together.
        """
        import onnx

        def info(one: Tensor) -> Any:
            kind = onnx.helper.np_dtype_to_tensor_dtype(np.dtype(one.dtype))
            return self._helper.make_tensor_value_info(one.name, kind, [self._original.batch, *one.shape[1:]])

        sets = [one for one in self._original.model.opset_import if one.domain in ("", "ai.onnx")]
        nodes, weights = fold(self._nodes, self._weights, sets)
        graph = self._helper.make_graph(nodes, path.stem, [info(one) for one in inputs], [info(output)], weights)
        model = self._helper.make_model(graph, opset_imports=sets, ir_version=max(8, min(self._original.model.ir_version, 10)))
        try:
            onnx.checker.check_model(model)
        except Exception as error:
            raise AvatarError(f"{self._original.path.name} does not fit into an avatar ({error!s:.120}).") from error
        path.write_bytes(model.SerializeToString())


def run_original(original: Original, open_network: OpenNetwork, inputs: dict[str, NDArray[Any]], out: NDArray[Any]) -> None:
    """Run the original as it came on ``inputs`` by name.

    Raises
    ------
    AvatarError
        It does not run on them.
    """
    values = [inputs[one.name] for one in original.file.inputs]
    try_network(original.network, [one.shape for one in values])
    _run(original.network, open_network, values, out)


def expect_same(path: Path, open_network: OpenNetwork, inputs: Sequence[NDArray[Any]], wanted: NDArray[Any]) -> None:
    """Run the compiled network and compare it with what the original gave.

    Raises
    ------
    AvatarError
        A single number differs.
    """
    given = np.zeros_like(wanted)
    _run(path, open_network, inputs, given)
    if not np.array_equal(given, wanted):
        differ = np.count_nonzero(given != wanted)
        raise AvatarError(
            f"The compiled {path.name} differs from its original in {differ} of {wanted.size} numbers: it is not used. "
            "Export the original again with operator set 17."
        )


def _run(source: Path | CheckedNetwork, open_network: OpenNetwork, inputs: Sequence[NDArray[Any]], out: NDArray[Any]) -> None:
    network = open_network(source)
    try:
        network(*map(np.ascontiguousarray, inputs), out=out)
    except Exception as error:
        raise AvatarError(f"{source.name.rpartition('/')[2]} does not run ({error!s:.160}).") from error
