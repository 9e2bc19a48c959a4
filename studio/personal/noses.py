"""Where a nose ends: the crop follows it, and begins low enough, so that nothing of it is painted.

Eyes tell where a face is and how large. But a nose stands out: as a head turns or nods it moves against the eyes, and noses
are of different lengths. What is painted begins right under it, so the crop is laid by the nose's lower end in each picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.personal import layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    U8 = NDArray[np.uint8]

_SIDE = 120
"""Pixels to which a face is brought."""
_END = (-0.4, 0.45, 0.4, 0.95)
"""Left, top, right, bottom of a nose's lower end."""
_REACH = 0.2
"""How far it is looked for, in eye distances."""
_ROUNDS = 3
_SMOOTH = 7
"""Pictures over which its way is averaged, so that the crop does not tremble."""
_NOSTRILS = 0.3, 0.55
"""Half their width, and from where down they are looked for."""
_SHADE = 0.1
"""Eye distances over which the light is averaged that nostrils are darker than."""
_PART = 0.25
"""The rows of nostrils around the darkest are at least so dark, made to that."""
UNDER = 0.03
"""Eye distances between the nostrils' last row and where painting begins."""
SPEAKS = 0.25
"""The correlation with what is heard above which it was lips: a real nose that was followed had .10, drawn lips .4."""
_LATEST = 12
"""Pictures by which the sound may be early or late."""
LOWEST = 0.12
"""The most by which a crop begins lower: the mouth has to stay where it is looked for."""


def ends(faces: Iterable[U8], good: NDArray[np.bool_]) -> F64:
    """Give by how much the crop should be moved so that the nose ends above what is painted, f64 [n, 2], in eye distances.

    Parameters
    ----------
    faces
        Crops u8 [`FACE`, `FACE`, 3].
    good
        In which a face is seen, bool [n]: the others follow their neighbours.
    """
    grey = [_grey(one) for one in faces]
    found = np.zeros((len(grey), 2), np.int64)
    learnt = np.flatnonzero(good)
    if not len(learnt):
        return found.astype(np.float64)
    end = np.median([_cut(grey[one], found[one]) for one in learnt[::5]], 0)
    for _ in range(_ROUNDS):
        for one in learnt:
            found[one] = _find(grey[one], end.astype(np.uint8))
        end = np.median([_cut(grey[one], found[one]) for one in learnt[::5]], 0)
    moved = found[learnt] - np.median(found[learnt], 0)
    index = np.arange(len(grey))
    way = np.stack([np.interp(index, learnt, one) for one in moved.T], 1) / _SIDE * layout.SIDE
    middle = np.median(found[learnt], 0) / _SIDE * layout.SIDE
    return np.stack([_calm(one) for one in way.T], 1) + [0.0, lower(end.astype(np.float32), float(middle[1]))]


def speaks(moved: F64, opened: F32) -> bool:
    """Tell whether what `ends` found, f64 [n, 2], goes up and down with the opening heard, f32 [n]: then it was lips.

    A crop that moved with the lips would tell the painter the filmed mouth. Sound and picture may be out of step.
    """
    down, reach = moved[:, 1], min(_LATEST, len(moved) // 4)
    for late in range(-reach, reach + 1):
        a, b = down[reach + late : len(down) - reach + late], opened[reach : len(down) - reach]
        if min(float(a.std()), float(b.std())) > 1e-6 and abs(float(np.corrcoef(a, b)[0, 1])) > SPEAKS:
            return True
    return False


def lower(end: F32, at: float = 0.0) -> float:
    """Give by how much a crop should begin lower for a nose's usual lower end f32 [h, w], which was found ``at`` lower."""
    x, y = (one[layout.box(_END, _SIDE)] for one in layout.grid(_SIDE))
    dark = np.maximum(cv2.GaussianBlur(end, (0, 0), _SHADE / layout.SIDE * _SIDE) - end, 0)
    rows = np.where((np.abs(x) < _NOSTRILS[0]) & (y > _NOSTRILS[1]), dark, 0).sum(1)
    darkest = int(rows.argmax())
    beyond = np.flatnonzero(rows[darkest:] < _PART * rows[darkest])
    last = darkest + int(beyond[0]) - 1 if len(beyond) else darkest
    return float(np.clip(y[last, 0] + at + UNDER - layout.HOLE_TOP, 0.0, LOWEST))


def _grey(face: U8) -> U8:
    small = cv2.resize(face, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)


def _cut(grey: U8, moved: NDArray[np.int64]) -> U8:
    rows, columns = layout.box(_END, _SIDE)
    return grey[rows.start + moved[1] : rows.stop + moved[1], columns.start + moved[0] : columns.stop + moved[0]]


def _find(grey: U8, end: U8) -> tuple[int, int]:
    """Give by how many pixels to the right and down ``end`` is found."""
    rows, columns = layout.box(_END, _SIDE)
    reach = round(_REACH / layout.SIDE * _SIDE)
    near = grey[rows.start - reach : rows.stop + reach, columns.start - reach : columns.stop + reach]
    x, y = cv2.minMaxLoc(cv2.matchTemplate(near, end, cv2.TM_CCOEFF_NORMED))[3]
    return x - reach, y - reach


def _calm(way: F64) -> F64:
    """Average what a nose does, without what one picture alone says."""
    for average in (np.median, np.mean):
        padded = np.pad(way, _SMOOTH // 2, mode="edge")
        way = np.asarray(average(np.lib.stride_tricks.sliding_window_view(padded, _SMOOTH), axis=1), np.float64)
    return way
