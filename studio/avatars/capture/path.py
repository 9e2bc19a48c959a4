"""Where the crops go: the measured face, made steady without being late, and never faster than a crop may move."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.capture.follow import Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    F8 = NDArray[np.float64]

SPEED = 0.04
"""The most that a crop moves from one picture to the next, as a part of its width; 4 % is 12 pixels of 300."""
GROWTH = 0.01
"""The most that its width changes from one picture to the next, as a part of it."""
_HOLD = 0.8
"""Pixels that the face has to move before a crop follows: below, rounding would make it tremble."""
_EYES_OFF = 0.15
"""How far the eyes' distance may be from its neighbours' before they count as not seen (a blink, a shadow)."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A family's crop around the face, in eye distances from the middle between the eyes; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Steady:
    """The steady face of every picture: the middle between the eyes, f64 [n, 2], and their distance, f64 [n], in pixels."""

    middle: F8
    apart: F8
    cuts: NDArray[np.int64]


def find_cuts(rows: NDArray[np.float32]) -> NDArray[np.int64]:
    """Give the numbers of the pictures with which another shot begins."""
    change = rows[:, Column.CHANGE].astype(np.float64)
    around = _sliding(change, 12)
    side = np.where(rows[:, Column.FOUND] > 0, rows[:, Column.SIDE], np.nan)
    jump = np.zeros(len(rows))
    jump[1:] = np.hypot(*(np.diff(rows[:, one] + side / 2) for one in (Column.X, Column.Y))) / side[1:]
    # Motion of the whole picture at once, or of the face alone, beyond what its neighbours show.
    found = (change > np.maximum(4.0, 8 * around)) | ((np.nan_to_num(jump) > 0.35) & (change > 1.0))
    found[0] = False
    return np.flatnonzero(found)


def steady(rows: NDArray[np.float32]) -> Steady:
    """Make the measured face of every picture, f32 [n, columns], steady.

    Eyes say where the face is and how large, motion between pictures how it gets there: the first is exact on average, the
    second from one picture to the next. Pictures without a face get what lies between their neighbours.

    Raises
    ------
    ValueError
        No picture has a face.
    """
    if not (rows[:, Column.FOUND] > 0).any():
        raise ValueError("no picture has a face")
    cuts = find_cuts(rows)
    middle, apart = np.zeros((len(rows), 2)), np.zeros(len(rows))
    seen, distance = _seen(rows)
    for part in _between(cuts, len(rows)):
        if not np.isfinite(distance[part]).any():
            # A shot without a face keeps the crop of the one before.
            before = max(part.start - 1, 0)
            middle[part] = middle[before] if part.start else np.nan
            apart[part] = apart[before] if part.start else np.nan
            continue
        gone = np.cumsum(np.where(np.arange(part.stop - part.start)[:, None] > 0, _moved(rows[part]), 0.0), axis=0)
        for axis in range(2):
            # What is left after the motion changes slowly, so it may be smoothed much without being late.
            left = _filled(seen[part, axis] - gone[:, axis])
            middle[part, axis] = gone[:, axis] + _smooth(_sliding(left, 8), 12.0)
        apart[part] = _smooth(_sliding(_filled(distance[part]), 12), 25.0)
    first = int(np.flatnonzero(np.isfinite(apart))[0])
    middle[:first], apart[:first] = middle[first], apart[first]
    return Steady(middle, apart, cuts)


def crops(face: Steady, layout: Layout) -> NDArray[np.int64]:
    """Give where the crops are, i64 [n, 4] x1, y1, x2, y2; they may leave the picture.

    From one picture to the next a crop moves by at most `SPEED` and changes its width by at most `GROWTH` of its width
    (at least 1 pixel), except at cuts. It stands still until the face moved by 0.8 pixels.
    """
    placed = np.zeros((len(face.apart), 4), np.int64)
    wide, high = layout.right - layout.left, layout.bottom - layout.top
    for part in _between(face.cuts, len(face.apart)):
        widths = wide * face.apart[part]
        step, growth = most_step(float(widths.min())), max(1, int(GROWTH * widths.min()))
        width = _whole(_bounded(widths, growth), growth)
        centre_x = face.middle[part, 0] + (layout.left + layout.right) / 2 * face.apart[part]
        centre_y = face.middle[part, 1] + (layout.top + layout.bottom) / 2 * face.apart[part]
        height = np.rint(width * high / wide).astype(np.int64)
        # The corner moves by what the centre moves and half of what the size changes.
        x, y = (_whole(_bounded(one, step), step) for one in (centre_x, centre_y))
        placed[part] = np.stack([x - width // 2, y - height // 2, x - width // 2 + width, y - height // 2 + height], axis=1)
    return placed


def most_step(width: float) -> int:
    """Give by how many pixels the centre of a crop of this width may move from one picture to the next."""
    return max(2, int(SPEED * width))


def _seen(rows: NDArray[np.float32]) -> tuple[F8, F8]:
    """Give the middle between the eyes, f64 [n, 2], and their distance, f64 [n]; not a number without a face."""
    x1, y1, x2, y2 = rows[:, Column.LEFT_X : Column.RIGHT_Y + 1].astype(np.float64).T
    distance, middle = np.hypot(x2 - x1, y2 - y1), np.stack([x1 + x2, y1 + y2], axis=1) / 2
    side = np.where(rows[:, Column.FOUND] > 0, rows[:, Column.SIDE], np.nan).astype(np.float64)
    box = np.stack([rows[:, Column.X], rows[:, Column.Y]], axis=1) + side[:, None] / 2
    ratio = np.nanmedian(distance / side) if np.isfinite(distance / side).any() else 0.44
    wanted = _sliding(_filled(np.where(np.isfinite(distance), distance, ratio * side)), 12)
    good = np.isfinite(distance) & (np.abs(distance / wanted - 1) < _EYES_OFF)
    # Without eyes the detector's square has to do; where the eyes are in it is known from the other pictures.
    offset = np.nanmedian((middle - box)[good] / side[good, None], axis=0) if good.any() else np.array([0.0, -0.17])
    middle = np.where(good[:, None], middle, box + offset * side[:, None])
    return middle, np.where(good, distance, np.where(np.isfinite(side), wanted, np.nan))


def _moved(rows: NDArray[np.float32]) -> F8:
    return np.nan_to_num(rows[:, Column.MOVED_X : Column.MOVED_Y + 1].astype(np.float64))


def _between(cuts: NDArray[np.int64], count: int) -> Iterator[slice]:
    edges = [0, *(int(one) for one in cuts), count]
    for begin, end in pairwise(edges):
        if end > begin:
            yield slice(begin, end)


def _filled(values: F8) -> F8:
    """Replace values that are not finite by linear interpolation between their neighbours."""
    known = np.flatnonzero(np.isfinite(values))
    return np.interp(np.arange(len(values)), known, values[known])


def _sliding(values: F8, reach: int) -> F8:
    """Give the median of each value and ``reach`` neighbours on both sides; the ends are repeated."""
    padded = np.pad(values, reach, mode="edge")
    return np.asarray(np.median(np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1), axis=1), np.float64)


def _smooth(values: F8, sigma: float) -> F8:
    """Filter with a Gaussian, which is late nowhere; beyond its ends the path is mirrored through them."""
    reach = min(int(4 * sigma), len(values) - 1)
    if reach < 1:
        return values
    weights = np.exp(-0.5 * np.square(np.arange(-reach, reach + 1) / sigma))
    front, back = 2 * values[0] - values[reach:0:-1], 2 * values[-1] - values[-2 : -reach - 2 : -1]
    return np.convolve(np.concatenate([front, values, back]), weights / weights.sum(), mode="valid")


def _bounded(values: F8, step: float) -> F8:
    """Give the path in the middle between the highest one below and the lowest one above that change by ``step`` at most."""
    above, below = values.copy(), values.copy()
    for order in (range(1, len(values)), range(len(values) - 2, -1, -1)):
        back = -1 if order.step > 0 else 1
        for index in order:
            above[index] = max(above[index], above[index + back] - step)
            below[index] = min(below[index], below[index + back] + step)
    return (above + below) / 2


def _whole(values: F8, step: int) -> NDArray[np.int64]:
    """Give whole numbers that stay until the value has moved by `_HOLD`, and change by ``step`` at most."""
    whole = np.zeros(len(values), np.int64)
    now = round(float(values[0]))
    for index, value in enumerate(values):
        if abs(value - now) >= _HOLD:
            now += int(np.clip(round(float(value)) - now, -step, step))
        whole[index] = now
    return whole
