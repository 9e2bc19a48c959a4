"""The stages around the networks as ONNX graphs, so that a GPU runs them between the networks without the host.

The same arithmetic as `LogMel`, `Rows`, `LightMatch` and `Composite`; a contract test holds both to two levels of 255. Every
shape is fixed, so that the arrays are made once and a CUDA graph can be recorded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.frontends.log_mel import BANDS, BINS, FLOOR, HOP, PRE_EMPHASIS, QUIETEST, WINDOW, mel_weights
from studio.engine.painters.gpu.graph_builder import BOOL, FLOAT, I64, LEVELS, U8, GraphBuilder
from studio.engine.stages.light_match import LEAST, MOST, Border

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.runnable import OwnGraph

def mel_graph(frames: int, window: int, batch: int) -> OwnGraph:
    """Sound to windows of log-mel: pre-emphasis, Hann window and DFT folded into one product, see `LogMel`.

    Parameters
    ----------
    frames
        Mel frames that are computed, M.
    window
        Of these, how many the encoder takes, T.
    batch
        Windows, B.

    Returns
    -------
    The graph: ``samples`` f32 [801 + 200 (M - 1)], ``silent`` i64 [1] (so many frames from the first are before the
    sound), ``first`` i64 [B] (where each window begins) to ``mel`` f32 [B, 1, 80, T] and ``rows`` f32 [M, 80].
    """
    draft, weights = GraphBuilder(), mel_weights()
    used = np.flatnonzero(weights.any(axis=1))
    bins = slice(int(used[0]), int(used[-1]) + 1)
    count = bins.stop - bins.start
    samples = draft.input("samples", FLOAT, WINDOW + 1 + HOP * (frames - 1))
    silent, first = draft.input("silent", I64, 1), draft.input("first", I64, batch)
    places = np.arange(frames)[:, None] * HOP + np.arange(WINDOW + 1)
    spectra = draft.node("MatMul", draft.node("Gather", samples, draft.constant(places)), draft.f32(_folded(bins)))
    both = draft.node("Mul", spectra, spectra)
    halves = [draft.node("Slice", both, *(draft.constant(np.array([one])) for one in (start, start + count, 1)))
              for start in (0, count)]
    magnitudes = draft.node("Sqrt", draft.node("Add", *halves))
    bands = draft.node("Max", draft.node("MatMul", magnitudes, draft.f32(weights[bins])), draft.f32(QUIETEST))
    # 8 (20 log10(x) - 20 + 100) / 100 - 4
    scaled = draft.node("Add", draft.node("Mul", draft.node("Log", bands), draft.f32(1.6 / np.log(10))), draft.f32(2.4))
    clipped = draft.node("Clip", scaled, draft.f32(float(FLOOR)), draft.f32(4))
    heard = draft.node("Less", draft.constant(np.arange(frames)[:, None]), silent)
    rows = draft.node("Where", heard, draft.f32(float(FLOOR)), clipped)
    which = draft.node("Add", draft.shaped(first, batch, 1), draft.constant(np.arange(window)[None]))
    mel = draft.node("Transpose", draft.node("Gather", rows, which), perm=[0, 2, 1])
    draft.output(draft.shaped(mel, batch, 1, BANDS, window), "mel", FLOAT, batch, 1, BANDS, window)
    draft.output(rows, "rows", FLOAT, frames, BANDS)
    return draft.whole()


def _folded(bins: slice) -> NDArray[np.float64]:
    """Give [801, 2 bins] f64: real and imaginary DFT of the windowed, pre-emphasised samples, the first the one before."""
    n = np.arange(WINDOW)[:, None]
    angle = 2 * np.pi * n * np.arange(BINS)[None, bins] / WINDOW
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * n / WINDOW)
    dft = np.concatenate([hann * np.cos(angle), -hann * np.sin(angle)], axis=1)
    folded = np.zeros((WINDOW + 1, dft.shape[1]))
    folded[1:] = dft
    folded[:-1] -= PRE_EMPHASIS * dft
    return folded


def context_graph(neighbours: int, size: int, batch: int) -> OwnGraph:
    """Give every picture its neighbours' features; what the next ones need is carried over, see `Rows`.

    Parameters
    ----------
    neighbours
        Features that the generator takes, N; the own one is among them.
    size
        Of a feature, D.
    batch
        New features, B.

    Returns
    -------
    The graph: ``new`` f32 [B, D], ``carried`` f32 [N - 1, D], ``again`` bool [N - 1, 1] (rows to be the first new one) to
    ``features`` f32 [B, N, D] and ``left`` f32 [N - 1, D]. With N = 1 only ``new`` and ``features``.
    """
    draft = GraphBuilder()
    new = draft.input("new", FLOAT, batch, size)
    if neighbours == 1:
        draft.output(draft.shaped(new, batch, 1, size), "features", FLOAT, batch, 1, size)
        return draft.whole()
    carried, again = draft.input("carried", FLOAT, neighbours - 1, size), draft.input("again", BOOL, neighbours - 1, 1)
    first = draft.node("Slice", new, *(draft.constant(np.array([one])) for one in (0, 1, 0)))
    rows = draft.node("Concat", draft.node("Where", again, first, carried), new, axis=0)
    places = np.arange(batch)[:, None] + np.arange(neighbours)
    draft.output(draft.node("Gather", rows, draft.constant(places)), "features", FLOAT, batch, neighbours, size)
    left = draft.node("Slice", rows, *(draft.constant(np.array([one])) for one in (batch, batch + neighbours - 1, 0)))
    draft.output(left, "left", FLOAT, neighbours - 1, size)
    return draft.whole()


def most_taps(face: tuple[int, int], largest: tuple[int, int]) -> int:
    """Give how many samples a side `cut_graph` takes of the largest crop."""
    return max(1, round(max(largest[0] / face[0], largest[1] / face[1])))


def fit_graph(mask: NDArray[np.uint8], largest: tuple[int, int], batch: int) -> OwnGraph:
    """Lay out how crops of these sizes come to the generator's size and back; worked out only when sizes change.

    Parameters
    ----------
    mask
        u8 [h, w].
    largest
        Height and width of the largest crop.

    Returns
    -------
    The graph: ``size`` f32 [B, 2] (height, width) and of K = `most_taps` samples a side the place in the pixel ``at`` and the
    weight ``share``, both f32 [B, K], to the matrices for `cut_graph`, ``cut_rows`` [B, 1, h, H] and ``cut_columns``
    [B, 1, W, w], those for `finish_graph`, ``rows`` [B, 1, H, h] and ``columns`` [B, 1, w, W], and the mask in the crop's
    size, ``feather`` [B, 1, H, W]; all f32.
    """
    draft, face, taps = GraphBuilder(), mask.shape, most_taps((mask.shape[0], mask.shape[1]), largest)
    size = draft.input("size", FLOAT, batch, 2)
    at, share = (draft.shaped(draft.input(name, FLOAT, batch, taps), batch, taps, 1, 1) for name in ("at", "share"))
    sides = [_side(draft, size, axis, batch) for axis in (0, 1)]
    small = [_sampled(draft, sides[axis], at, share, face[axis], largest[axis]) for axis in (0, 1)]
    large = [_between(draft, sides[axis], largest[axis], face[axis]) for axis in (0, 1)]
    for name, (rows, columns), (tall, wide) in (("cut_", small, face), ("", large, largest)):
        turned = draft.node("Transpose", columns, perm=[0, 1, 3, 2])
        draft.output(rows, f"{name}rows", FLOAT, batch, 1, tall, largest[0] + face[0] - tall)
        draft.output(turned, f"{name}columns", FLOAT, batch, 1, largest[1] + face[1] - wide, wide)
    feather = _resized(draft, draft.f32(mask[None, None] / LEVELS), large[0], turned)
    draft.output(feather, "feather", FLOAT, batch, 1, *largest)
    return draft.whole()


def cut_graph(face: tuple[int, int], largest: tuple[int, int], batch: int) -> OwnGraph:
    """Bring the face crop to the generator's size: the mean of some linear samples of each pixel, see `Composite.cut`.

    Returns
    -------
    The graph: ``crop`` u8 [B, H, W, 3], of which only the upper left part counts, and two matrices of `fit_graph` to ``face``
    u8 [B, h, w, 3].
    """
    draft = GraphBuilder()
    crop = draft.input("crop", U8, batch, *largest, 3)
    rows = draft.input("cut_rows", FLOAT, batch, 1, face[0], largest[0])
    columns = draft.input("cut_columns", FLOAT, batch, 1, largest[1], face[1])
    small = draft.whole_levels(_resized(draft, draft.planes(crop), rows, columns))
    draft.output(draft.pixels(small), "face", U8, batch, *face, 3)
    return draft.whole()


def finish_graph(mask: NDArray[np.uint8], largest: tuple[int, int], batch: int, *, resize: bool,
                 match: bool = False) -> OwnGraph:
    """Put the painted mouth into its crop under the feather, see `Composite`.

    Parameters
    ----------
    mask
        u8 [h, w].
    largest
        Height and width of the largest crop; where nothing is resized the mask's own.
    resize
        Whether crops have other sizes than the generator's.
    match
        Whether the mouth first gets the light of the picture, see `LightMatch`.

    Returns
    -------
    The graph: ``mouth`` and ``face`` u8 [B, h, w, 3], and only with ``resize`` ``crop`` u8 [B, H, W, 3] and the rest of what
    `fit_graph` gives, to ``finished`` u8 [B, H, W, 3] and ``aperture`` f32 [B] (`Stamps.aperture`).
    """
    draft, (tall, wide) = GraphBuilder(), mask.shape
    mouth, face = (draft.input(name, U8, batch, tall, wide, 3) for name in ("mouth", "face"))
    every_eighth = draft.constant(np.arange(0, tall, 8))
    far = [draft.node("Cast", draft.node("Gather", one, every_eighth, axis=1), to=FLOAT) for one in (mouth, face)]
    mean = draft.node("ReduceMean", draft.node("Abs", draft.node("Sub", *far)), axes=[1, 2, 3], keepdims=0)
    draft.output(mean, "aperture", FLOAT, batch)
    if not resize and not match:
        # Pixel by pixel the order of the colours does not matter.
        painted, resting = (draft.node("Cast", one, to=FLOAT) for one in (mouth, face))
        feather = draft.f32(np.repeat(mask[:, :, None], 3, axis=2) / LEVELS)
        mixed = draft.node("Cast", _mixed(draft, painted, resting, feather), to=U8)
        draft.output(mixed, "finished", U8, batch, *largest, 3)
        return draft.whole()
    painted = draft.planes(mouth)
    if match:
        painted = _matched(draft, painted, draft.planes(face), mask)
    if resize:
        resting = draft.planes(draft.input("crop", U8, batch, *largest, 3))
        rows = draft.input("rows", FLOAT, batch, 1, largest[0], tall)
        columns = draft.input("columns", FLOAT, batch, 1, wide, largest[1])
        painted, feather = _resized(draft, painted, rows, columns), draft.input("feather", FLOAT, batch, 1, *largest)
    else:
        resting, feather = draft.planes(face), draft.f32(mask[None, None] / LEVELS)
    draft.output(draft.pixels(_mixed(draft, painted, resting, feather)), "finished", U8, batch, *largest, 3)
    return draft.whole()


def _mixed(draft: GraphBuilder, painted: str, resting: str, feather: str) -> str:
    """Lay what was painted over what rests, in whole levels."""
    difference = draft.node("Mul", feather, draft.node("Sub", painted, resting))
    return draft.whole_levels(draft.node("Add", resting, difference))


def _matched(draft: GraphBuilder, painted: str, resting: str, mask: NDArray[np.uint8]) -> str:
    """Multiply what was painted by the ratio of both along the border, spread inwards: `LightMatch` on planes."""
    border = Border.of(mask)
    ring, dim, down, across = (draft.f32(one[None, None]) for one in (border.ring, border.dim, border.down, border.across))
    rows, columns = (_mean(one, of) for one, of in zip(border.ring.shape, mask.shape, strict=True))
    sums = []
    for planes in (resting, painted):
        small = draft.node("MatMul", draft.node("MatMul", draft.f32(rows), planes), draft.f32(columns.T))
        # The processor keeps the small picture in whole levels.
        lit = draft.node("Mul", draft.node("Round", small), ring)
        sums.append(draft.node("Add", draft.node("MatMul", draft.node("MatMul", down, lit), across), dim))
    gain = draft.node("Clip", draft.node("Div", *sums), draft.f32(LEAST), draft.f32(MOST))
    rows, columns = (_stretch(of, one) for one, of in zip(border.ring.shape, mask.shape, strict=True))
    gain = draft.node("MatMul", draft.node("MatMul", draft.f32(rows), gain), draft.f32(columns.T))
    return draft.node("Clip", draft.node("Round", draft.node("Mul", painted, gain)), draft.f32(0), draft.f32(LEVELS))


def _mean(to: int, of: int) -> NDArray[np.float64]:
    """Give [to, of]: the mean over the part of ``of`` pixels that each of ``to`` covers (OpenCV's ``INTER_AREA``)."""
    edges = np.arange(to + 1) * of / to
    ends, pixels = edges[:, None], np.arange(of)
    covered = np.clip(np.minimum(ends[1:], pixels + 1) - np.maximum(ends[:-1], pixels), 0, None)
    return np.asarray(covered / covered.sum(axis=1, keepdims=True), np.float64)


def _stretch(to: int, of: int) -> NDArray[np.float64]:
    """Give [to, of]: the value between the centres of ``of`` pixels at the centre of each of ``to``, as `_between` has it."""
    at = np.clip((np.arange(to)[:, None] + 0.5) * of / to - 0.5, 0, of - 1)
    return np.maximum(0.0, 1.0 - np.abs(at - np.arange(of)))


def _side(draft: GraphBuilder, size: str, axis: int, batch: int) -> str:
    """Give one side of every crop, f32 [B, 1, 1, 1]."""
    side = draft.node("Slice", size, *(draft.constant(np.array([one])) for one in (axis, axis + 1, 1)))
    return draft.shaped(side, batch, 1, 1, 1)


def _resized(draft: GraphBuilder, planes: str, rows: str, columns: str) -> str:
    """Apply matrices to the rows and the columns of [B, C, h, w]: [B, 1, H, h] and [B, 1, w, W]."""
    return draft.node("MatMul", draft.node("MatMul", rows, planes), columns)


def _between(draft: GraphBuilder, side: str, most: int, of: int) -> str:
    """Give the matrix [B, 1, most, of] that stretches ``of`` pixels to ``side``: linear between their centres (cv2's)."""
    middle = draft.f32(np.arange(most)[None, None, :, None] + 0.5)
    at = draft.node("Sub", draft.node("Div", draft.node("Mul", middle, draft.f32(of)), side), draft.f32(0.5))
    inside = draft.node("Clip", at, draft.f32(0), draft.f32(of - 1))
    apart = draft.node("Abs", draft.node("Sub", inside, draft.f32(np.arange(of)[None, None, None])))
    return draft.node("Relu", draft.node("Sub", draft.f32(1), apart))


def _sampled(draft: GraphBuilder, side: str, at: str, share: str, to: int, most: int) -> str:
    """Give the matrix [B, 1, to, most] that takes the mean of some linear samples of ``side`` pixels for each of ``to``."""
    step = draft.node("Div", side, draft.f32(to))
    numbers = draft.node("Add", draft.f32(np.arange(to)[None, None, :, None]), at)
    middle = draft.node("Sub", draft.node("Mul", numbers, step), draft.f32(0.5))
    inside = draft.node("Max", draft.node("Min", middle, draft.node("Sub", side, draft.f32(1))), draft.f32(0))
    apart = draft.node("Abs", draft.node("Sub", inside, draft.f32(np.arange(most)[None, None, None])))
    weights = draft.node("Mul", draft.node("Relu", draft.node("Sub", draft.f32(1), apart)), share)
    return draft.node("ReduceSum", weights, draft.constant(np.array([1])), keepdims=1)
