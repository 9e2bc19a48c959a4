"""The exported graph laid out again for onnxruntime's processor kernels: the same function in less time.

onnxruntime keeps maps between convolutions in blocks of 16 channels and leaves that layout for every node that has no
kernel for it. What the exporter writes leaves it at each shuffle and each sum; `DepthToSpace` then moves single numbers.
Here

- a shuffle keeps the channels last, so that runs of numbers move: a `Transpose` of [h, w, 2, 2 C] to [h, 2, w, 2 C];
- x + conv(x) is a convolution whose middle tap has one more, so the sum and the rectifier are part of its kernel;
- the face is taken as cells of 4x4 pixels, [48, H / 4, W / 4], from the first cast to the last: the coat is then painted
  without a shuffle, the look is a convolution of 1x1, and the mean for the pose three more of its channels. A shuffle of
  pixels is left only for bytes, before the first cast and after the last;
- what the window has at 1/2 comes into cells by a convolution of ones and zeros, and the window into the picture as bytes;
- what stands beside a linear layer, 2 p - 1, is in its weights.

Sums are made in another order, so a painted level may differ by one. `benchmarks/painting.py` times a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from characters.generator.laying import Laying

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

SIDE = 4
"""Pixels of a cell's side: the look's stride, and what the coat's last shuffle spreads."""
COLOURS = 3
DEEP = SIDE * SIDE * COLOURS
BLOCK = 16
"""Channels that onnxruntime keeps together where the processor has AVX-512; 8 otherwise."""


def arrange(model: Any) -> Any:
    """Lay out the graph of the exporter anew; an `onnx.ModelProto` for another.

    Raises
    ------
    KeyError
        It is not such a graph, or it has been arranged already.
    """
    return _Arrangement(model).model()


def shuffled(weights: F32, factor: int) -> F32:
    """Put output channels (C, y, x) as (y, x, C): what belongs to one pixel comes to lie together."""
    rest = weights.shape[1:]
    return np.ascontiguousarray(np.moveaxis(weights.reshape(-1, factor * factor, *rest), 0, 1).reshape(-1, *rest))


def with_itself(weights: F32) -> F32:
    """Add the identity to a convolution [C, C, 3, 3], or [C, 1, 3, 3] of each channel alone: it gives x + conv(x)."""
    added = weights.copy()
    added[range(len(added)), range(len(added)) if weights.shape[1] > 1 else 0, 1, 1] += 1.0
    return added


def gathered(outputs: range) -> F32:
    """Make a convolution [4 outputs, 16, 2, 2] of stride 2 that turns a map of 2x2 pixels a place into cells of 4x4.

    The map's 16 channels are (C, y, x), ``outputs`` those of C that are wanted; the cell's are (Y, y, X, x, C).
    """
    weights = np.zeros((2, 2, 2, 2, len(outputs), 16, 2, 2), np.float32)
    for place in np.ndindex(2, 2, 2, 2):
        down, y, across, x = place
        for index, output in enumerate(outputs):
            weights[(*place, index, 4 * output + 2 * y + x, down, across)] = 1.0
    return weights.reshape(-1, 16, 2, 2)


class _Arrangement:
    """One graph in the making: the weights of the old one, the nodes of the new one."""

    def __init__(self, model: Any) -> None:
        self._lay = Laying(model, prefix="network.")
        get = self._lay.weights.__getitem__
        self._high, self._wide = (int(side) for side in get("coat_up.constant").shape[2:])
        self._window_high, self._window_wide = (int(side) // SIDE for side in get("feather").shape[2:])
        learned = len(get("look.bias"))
        self._deep = -(-(learned + COLOURS) // BLOCK) * BLOCK
        # In cells of 8 pixels, as `Generator.forward` cuts.
        self._top, self._left = (2 * self._lay.first_of_slice(f"/network/Slice_{which}") for which in (2, 3))

    def model(self) -> Any:
        lay = self._lay
        cells = self._cells()
        seen = self._seen(cells)
        pose = self._pose(seen)
        code = self._code(pose)
        x = self._trunk(code)
        under = self._under(cells, self._coat(x, seen, pose))
        changed = self._changed(under, self._rich(x, seen), pose)
        return lay.finished(self._pixels(under, changed))

    def _cells(self) -> str:
        """Give the face as cells, f32 [B, 48, H / 4, W / 4], channels (y, x, colour)."""
        lay = self._lay
        rows = lay.transpose(lay.reshape("face", -1, self._high, SIDE, self._wide * SIDE * COLOURS), 0, 2, 1, 3)
        columns = lay.transpose(lay.reshape(rows, -1, SIDE, self._high * self._wide, SIDE * COLOURS), 0, 1, 3, 2)
        return lay.node("Cast", lay.reshape(columns, -1, DEEP, self._high, self._wide), to=1)

    def _pixels(self, under: str, changed: str) -> str:
        """Put the window into the picture, as bytes, and give its pixels."""
        lay = self._lay
        below, inside = self._bytes(under), self._bytes(changed)
        top, bottom, left, right = self._place()
        band = lay.cut(below, 3, top, bottom)
        band = lay.concat([lay.cut(band, 4, 0, left), inside, lay.cut(band, 4, right, self._wide)], 4)
        whole = lay.concat([lay.cut(below, 3, 0, top), band, lay.cut(below, 3, bottom, self._high)], 3)
        columns = lay.transpose(lay.reshape(whole, -1, SIDE, SIDE * COLOURS, self._high * self._wide), 0, 1, 3, 2)
        rows = lay.transpose(lay.reshape(columns, -1, SIDE, self._high, self._wide * SIDE * COLOURS), 0, 2, 1, 3)
        return lay.reshape(rows, -1, SIDE * self._high, SIDE * self._wide, COLOURS)

    def _bytes(self, cells: str) -> str:
        """Clip and cast; the half that makes the cast round is in the biases, see `in_levels`."""
        lay = self._lay
        return lay.node("Cast", lay.node("Clip", cells, lay.number(0.0), lay.number(255.0)), to=2)

    def _coloured(self, planes: str, high: int, wide: int, colours: int = COLOURS) -> str:
        """Give the colours of cells an axis of their own, so that one gate goes to all of them."""
        return self._lay.reshape(planes, -1, SIDE * SIDE, colours, high, wide)

    def _seen(self, cells: str) -> str:
        """Look at each cell: the learned features, rectified, and the means of its three colours; the rest is nothing."""
        lay, look = self._lay, self._lay.weights["look.weight"]
        weights, bias = np.zeros((self._deep, DEEP, 1, 1), np.float32), np.zeros(self._deep, np.float32)
        weights[:len(look), :, 0, 0] = look.transpose(0, 2, 3, 1).reshape(len(look), -1)
        weights[slice(*self._means()), :, 0, 0] = np.tile(np.eye(COLOURS, dtype=np.float32), SIDE * SIDE) / SIDE**2
        bias[:len(look)] = lay.weights["look.bias"]
        # Levels are never below nothing, so the rectifier leaves the means alone.
        return lay.rectified(lay.conv(cells, weights, bias))

    def _pose(self, seen: str) -> str:
        lay = self._lay
        means = lay.cut(lay.node("AveragePool", seen, kernel_shape=[2, 2], strides=[2, 2]), 1, *self._means())
        centred = lay.node("Sub", lay.node("Flatten", means, axis=1), lay.constant(lay.weights["pose_mean"]))
        return lay.node("MatMul", centred, lay.constant(lay.basis))

    def _means(self) -> tuple[int, int]:
        learned = len(self._lay.weights["look.bias"])
        return learned, learned + COLOURS

    def _code(self, pose: str) -> str:
        lay = self._lay
        params = lay.weights["code.0.weight"].shape[1] - lay.basis.shape[1]
        # 2 p - 1 is part of the first layer.
        weights = lay.weights["code.0.weight"].copy()
        bias = lay.weights["code.0.bias"] - weights[:, :params].sum(axis=1)
        weights[:, :params] *= 2.0
        joined = lay.concat([lay.reshape("features", -1, params), pose], 1)
        x = lay.silu(lay.linear(joined, weights, bias))
        return lay.silu(lay.linear(x, lay.weights["code.2.weight"], lay.weights["code.2.bias"]))

    def _trunk(self, code: str) -> str:
        lay = self._lay
        start = lay.weights["at32.weight"].shape[1]
        x = lay.linear(code, lay.weights["begin.weight"], lay.weights["begin.bias"])
        x = lay.rectified(lay.reshape(x, -1, start, self._high // 8, self._wide // 8))
        x = lay.rectified(lay.conv(x, lay.weights["at32.weight"], lay.weights["at32.bias"]))
        for up, at in (("up16", "at16"), ("up8", "at8")):
            x = self._itself(at, lay.planes(lay.rectified(self._up(up, x))))
        return x

    def _itself(self, name: str, planes: str) -> str:
        lay = self._lay
        weights, bias = with_itself(lay.weights[f"{name}.weight"]), lay.weights[f"{name}.bias"]
        # The coat's convolution is one of each channel alone.
        return lay.rectified(lay.conv(planes, weights, bias, group=len(weights) // weights.shape[1]))

    def _up(self, name: str, planes: str) -> str:
        """Twice the size, channels last: as `Up`."""
        lay = self._lay
        constant = lay.weights[f"{name}.constant"]
        _, channels, high, wide = constant.shape
        conv = lay.conv(planes, *(shuffled(lay.weights[f"{name}.conv.{what}"], 2) for what in ("weight", "bias")))
        pairs = lay.reshape(lay.last(conv), -1, high // 2, wide // 2, 2, 2 * channels)
        spread = lay.reshape(lay.transpose(pairs, 0, 1, 3, 2, 4), -1, high, wide, channels)
        return lay.node("Add", spread, lay.constant(constant.transpose(0, 2, 3, 1)))

    def _looked(self, name: str, seen: str) -> str:
        """Run a 1x1 convolution on what was seen, channels last; the colours' means are not for it."""
        lay = self._lay
        weights = lay.weights[f"{name}.weight"]
        weights = np.pad(weights, [(0, 0), (0, self._deep - weights.shape[1]), (0, 0), (0, 0)])
        return lay.last(lay.conv(seen, weights, lay.weights[f"{name}.bias"]))

    def _steer(self, name: str, planes: str, pose: str) -> str:
        lay = self._lay
        terms = lay.weights[f"{name}.terms"]
        high, wide = (self._high, self._wide) if name == "coat_steer" else (2 * self._window_high, 2 * self._window_wide)
        shift = lay.linear(pose, lay.weights["steer.weight"], lay.weights["steer.bias"])
        moved = lay.node("MatMul", lay.reshape(shift, -1, 3), lay.constant(terms))
        moved = lay.reshape(moved, -1, 2, high, wide)
        shifted = planes
        for axis, way in enumerate(("across", "down")):
            weights = lay.weights[f"{name}.{way}.weight"]
            slope = lay.conv(planes, weights, group=len(weights))
            shifted = lay.node("Add", shifted, lay.node("Mul", slope, lay.cut(moved, 1, axis, axis + 1)))
        return shifted

    def _coat(self, x: str, seen: str, pose: str) -> str:
        lay = self._lay
        coat = lay.rectified(lay.node("Add", self._up("coat_up", x), self._looked("coat_look", seen)))
        return self._steer("coat_steer", self._itself("coat_at4", lay.planes(coat)), pose)

    def _under(self, cells: str, coat: str) -> str:
        lay, size = self._lay, (self._high, self._wide)
        weights, bias = lay.weights["coat_out.weight"], lay.weights["coat_out.bias"]
        gate = lay.node("Sigmoid", lay.conv(coat, -4.0 * weights[DEEP:], -4.0 * bias[DEEP:]))
        over = lay.conv(coat, shuffled(weights[:DEEP], SIDE), shuffled(bias[:DEEP], SIDE))
        kept = lay.node("Mul", self._coloured(cells, *size), self._coloured(gate, *size, 1))
        return lay.node("Add", kept, self._coloured(over, *size))

    def _rich(self, x: str, seen: str) -> str:
        lay = self._lay
        near = lay.planes(lay.window(lay.last(x), *(side // 2 for side in self._place())))
        looked = self._looked("rich_look", lay.planes(lay.window(lay.last(seen), *self._place())))
        rich = lay.rectified(lay.node("Add", self._up("rich_up", near), looked))
        return self._itself("rich_at4", lay.planes(rich))

    def _place(self) -> tuple[int, int, int, int]:
        return self._top, self._top + self._window_high, self._left, self._left + self._window_wide

    def _changed(self, under: str, rich: str, pose: str) -> str:
        lay = self._lay
        fine = lay.planes(lay.rectified(self._up("fine_up", rich)))
        channels = len(lay.weights["fine_steer.across.weight"])
        # A convolution of ones leaves the blocked layout faster than a transpose does.
        one = np.ones((channels, 1, 1, 1), np.float32)
        fine = self._steer("fine_steer", lay.conv(fine, one, group=channels), pose)
        fine = lay.conv(fine, lay.weights["fine_out.weight"], lay.weights["fine_out.bias"])
        size = self._window_high, self._window_wide
        paint = self._coloured(lay.conv(fine, gathered(range(COLOURS)), stride=2), *size)
        gate = lay.node("Sigmoid", lay.conv(fine, 4.0 * gathered(range(COLOURS, COLOURS + 1)), stride=2))
        gate = self._coloured(lay.node("Mul", gate, lay.constant(self._feather())), *size, 1)
        top, bottom, left, right = self._place()
        below = lay.node("Slice", under, lay.whole(top, left), lay.whole(bottom, right), lay.whole(3, 4))
        return lay.node("Add", below, lay.node("Mul", lay.node("Sub", paint, below), gate))

    def _feather(self) -> F32:
        cells = self._lay.weights["feather"].reshape(self._window_high, SIDE, self._window_wide, SIDE)
        return cells.transpose(1, 3, 0, 2).reshape(1, SIDE * SIDE, self._window_high, self._window_wide)
