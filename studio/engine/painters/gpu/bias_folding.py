"""Biases of pointwise convolutions as weights, for GPUs whose libraries add every bias in a pass of its own.

cuDNN, as onnxruntime calls it, reads and writes a whole array once more to add a bias: 45 % of the time of a U-Net of
SyncTalk_2D's size on an H100 in 16 bits. Here one more channel, which is always one, goes along with the others, and a
convolution of 1 x 1 has its bias as the weight of that channel. The sums are the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.engine.models.runnable import OwnGraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from studio.engine.models.runnable import Runnable

    F32 = NDArray[np.float32]

EXTRA = 8
"""Channels that are added, of which the first is the one: products of 16 bits go by eight (NVIDIA, *Deep Learning Performance
Guide*)."""


@dataclass(frozen=True, slots=True)
class _Wide:
    """Where the channels of a widened array are: the network's own, in order, and one that is always ``value``."""

    own: NDArray[np.intp]
    one: int
    value: float
    width: int

    @staticmethod
    def of(channels: int) -> _Wide:
        """Lay out what a convolution gives."""
        return _Wide(np.arange(channels), channels, 1.0, channels + EXTRA)

    def fits(self, other: _Wide) -> bool:
        return self.width == other.width and self.one == other.one and np.array_equal(self.own, other.own)


class _UnfitError(Exception):
    """The network cannot be widened."""


def folded(network: Runnable) -> OwnGraph | None:
    """Turn biases of pointwise convolutions into weights where the channel of ones can go along; None where none can.

    Parameters
    ----------
    network
        Its inputs and outputs stay as they are.
    """
    import onnx

    model = onnx.load_model_from_string(network.data)
    folding = _Folding(model.graph)
    try:
        gone = folding.run()
    except _UnfitError:
        return None
    return OwnGraph(bytes(model.SerializeToString())) if gone else None


class _Folding:
    """One network, changed in place."""

    def __init__(self, graph: Any) -> None:
        from onnx import helper, numpy_helper

        self._graph, self._numpy = graph, numpy_helper
        self._weights = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
        self._attributes: dict[str, dict[str, Any]] = {
            node.output[0]: {one.name: helper.get_attribute_value(one) for one in node.attribute} for node in graph.node
        }
        self._users: dict[str, list[Any]] = {}
        for node in graph.node:
            for name in node.input:
                self._users.setdefault(name, []).append(node)
        self._ends = {one.name for one in graph.output}
        self._wide: dict[str, _Wide] = {}
        self._bears: dict[str, bool] = {}
        self._gone = self._made = 0

    def run(self) -> int:
        """Widen what can be; give how many biases are gone."""
        for node in reversed(self._graph.node):
            for name in node.output:
                self._bears[name] = name not in self._ends and all(self._takes(one, name) for one in self._users.get(name, ()))
        steps: dict[str, Callable[[Any], None]] = {"Conv": self._convolve, "Add": self._add, "Concat": self._concat}
        for node in self._graph.node:
            if node.op_type in {"Relu", "Resize"}:
                self._pass(node)
            elif node.op_type in steps:
                steps[node.op_type](node)
        used = {name for node in self._graph.node for name in node.input}
        for one in [one for one in self._graph.initializer if one.name not in used]:
            self._graph.initializer.remove(one)
        return self._gone

    def _takes(self, node: Any, name: str) -> bool:
        """Tell whether an operator can be given the array with more channels."""
        kind = node.op_type
        if kind == "Conv":
            return name == node.input[0] and (self._pointwise(node) or (self._depthwise(node) and self._bears[node.output[0]]))
        if kind == "Concat":
            return self._attributes[node.output[0]].get("axis") == 1 and self._bears[node.output[0]]
        if kind == "Add":
            return not any(one in self._weights for one in node.input) and self._bears[node.output[0]]
        return (kind == "Relu" or (kind == "Resize" and self._spatial(node))) and self._bears[node.output[0]]

    def _spatial(self, node: Any) -> bool:
        """Tell whether every new pixel is a mean of old ones of its own channel."""
        scales = self._weights.get(node.input[2]) if len(node.input) == 3 else None
        made = self._attributes[node.output[0]]
        plain = made.get("mode", b"nearest") in {b"nearest", b"linear"}
        inside = made.get("coordinate_transformation_mode", b"half_pixel") != b"tf_crop_and_resize"
        return plain and inside and "axes" not in made and scales is not None and scales.shape == (4,) and (
            bool((scales[:2] == 1).all()))

    def _shape(self, node: Any) -> tuple[int, ...]:
        """Give the shape of a convolution's weights, () of those that are not known or not of 32 bits."""
        weight = self._weights.get(node.input[1])
        return weight.shape if weight is not None and weight.dtype == np.float32 else ()

    def _pointwise(self, node: Any) -> bool:
        made, shape = self._attributes[node.output[0]], self._shape(node)
        return shape[2:] == (1, 1) and made.get("group", 1) == 1 and not any(made.get("pads", ())) and (
            made.get("auto_pad", b"NOTSET") in {b"NOTSET", b"VALID"}) and self._bias_known(node)

    def _depthwise(self, node: Any) -> bool:
        """Tell whether each channel is by itself, and the middle of the kernel on a pixel of the array everywhere."""
        made, shape = self._attributes[node.output[0]], self._shape(node)
        if len(shape) != 4 or shape[1] != 1 or made.get("group", 1) != shape[0] or made.get("auto_pad", b"NOTSET") != b"NOTSET":
            return False
        dilations = made.get("dilations", (1, 1))
        middle = [side // 2 * step for side, step in zip(shape[2:], dilations, strict=True)]
        centred = shape[2] % 2 == shape[3] % 2 == 1 and list(made.get("pads", (0, 0, 0, 0))) == middle * 2
        return centred and self._bias_known(node)

    def _bias_known(self, node: Any) -> bool:
        return len(node.input) < 3 or not node.input[2] or node.input[2] in self._weights

    def _bias(self, node: Any, channels: int) -> F32:
        has = len(node.input) > 2 and node.input[2]
        return self._weights[node.input[2]] if has else np.zeros(channels, np.float32)

    def _convolve(self, node: Any) -> None:
        given, to = self._wide.get(node.input[0]), node.output[0]
        if given is not None and self._depthwise(node):
            self._along(node, given)
        elif given is not None:
            self._fold(node, given)
        elif self._bears[to] and self._attributes[to].get("group", 1) == 1 and len(node.input) > 2 and (
                self._shape(node) and node.input[2] in self._weights):
            self._begin(node)

    def _begin(self, node: Any) -> None:
        """Let a convolution that has its bias added give the channel of ones too."""
        weight, bias = self._weights[node.input[1]], self._weights[node.input[2]]
        layout = _Wide.of(len(weight))
        more, one = np.zeros((layout.width, *weight.shape[1:]), np.float32), np.zeros(layout.width, np.float32)
        more[layout.own], one[layout.own], one[layout.one] = weight, bias, layout.value
        self._replace(node, more, one)
        self._wide[node.output[0]] = layout

    def _fold(self, node: Any, given: _Wide) -> None:
        """Take the bias in as weights of the ones that come along."""
        weight = self._weights[node.input[1]]
        channels, goes_on = len(weight), self._bears[node.output[0]]
        layout = _Wide.of(channels)
        more = np.zeros((layout.width if goes_on else channels, given.width, 1, 1), np.float32)
        more[:channels, given.own] = weight
        more[:channels, given.one, 0, 0] = self._bias(node, channels) / given.value
        if goes_on:
            more[layout.one, given.one] = layout.value / given.value
            self._wide[node.output[0]] = layout
        self._gone += len(node.input) > 2
        self._replace(node, more, None)

    def _along(self, node: Any, given: _Wide) -> None:
        """Let the ones pass a convolution of each channel by itself; its own bias stays."""
        weight = self._weights[node.input[1]]
        more, bias = np.zeros((given.width, *weight.shape[1:]), np.float32), np.zeros(given.width, np.float32)
        more[given.own], bias[given.own] = weight, self._bias(node, len(weight))
        more[given.one, 0, weight.shape[2] // 2, weight.shape[3] // 2] = 1.0
        self._replace(node, more, bias if len(node.input) > 2 else None)
        next(one for one in node.attribute if one.name == "group").i = given.width
        self._wide[node.output[0]] = given

    def _pass(self, node: Any) -> None:
        given = self._wide.get(node.input[0])
        if given is not None:
            self._wide[node.output[0]] = given

    def _add(self, node: Any) -> None:
        given = [self._wide[name] for name in node.input if name in self._wide]
        if not given:
            return
        if len(given) != 2 or not given[0].fits(given[1]):
            raise _UnfitError
        one, other = given
        self._wide[node.output[0]] = _Wide(one.own, one.one, one.value + other.value, one.width)

    def _concat(self, node: Any) -> None:
        given = [self._wide.get(name) for name in node.input]
        if not any(given):
            return
        if not all(given):
            # How many channels the others have is not known here.
            raise _UnfitError
        own, start, first = [], 0, None
        for one in given:
            assert one is not None
            own.append(one.own + start)
            first = first if first is not None else one
            start += one.width
        assert first is not None
        self._wide[node.output[0]] = _Wide(np.concatenate(own), first.one, first.value, start)

    def _replace(self, node: Any, weight: F32, bias: F32 | None) -> None:
        """Give a convolution other weights; another convolution may use the old ones too."""
        del node.input[1:]
        for value in (weight, bias) if bias is not None else (weight,):
            self._made += 1
            name = f"folded{self._made}"
            self._graph.initializer.append(self._numpy.from_array(value, name))
            node.input.append(name)
