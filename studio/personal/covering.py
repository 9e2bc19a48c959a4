"""What is before a mouth: a hand, a cup, a microphone. It is seen for a while and never again, while mouths come back.

So a picture is held to all that was filmed at another time: what a mouth does is told by the principal components of the
rest (leaving out a third at a time, so that what covers it for a while cannot explain itself), and what is left is small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.personal import layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]
    Bools = NDArray[np.bool_]

PLACE = (-0.75, 0.75, 0.75, 1.9)
"""Left, top, right, bottom of what is looked at: the lips and a finger's breadth around them."""
_SMALL = 18, 15
_PARTS = 3
"""The footage is left out in so many parts, and in as many that begin half a part later: what lasts a sixth is out whole."""
_KEPT = 20
_MOST = 400
"""Pictures that principal components are found in."""
MORE = 4.5
"""How many times more than usual is left of a picture with something before the mouth. Set with Mara and Ines filmed, of whose
2,000 pictures each the most unusual has 3.4; a hand that is drawn over them has 5.6 and more."""
_LEAST = 5
"""Pictures for which something is there, at least."""


def covered(faces: Iterator[U8], count: int, good: Bools) -> Bools:
    """Tell in which pictures something is before the mouth, bool [count].

    Parameters
    ----------
    faces
        ``count`` crops u8 [`FACE`, `FACE`, 3].
    good
        Which of them show the face at all: the others are not compared with, and are not covered.
    """
    much = left_over(faces, count, good)
    usual = float(np.median(much[good])) if good.any() else 0.0
    found = good & (_middle(much) > MORE * max(usual, 1e-6))
    # Where it comes and goes it is half there.
    return np.asarray(good & beside(_lasting(found), 4), np.bool_)


def left_over(faces: Iterator[U8], count: int, good: Bools) -> F32:
    """Give how much of each mouth what was filmed at other times does not tell, f32 [count]."""
    rows, columns = layout.box(PLACE, layout.FACE)
    seen = np.empty((count, _SMALL[0] * _SMALL[1] * 3), np.float32)
    for number, face in zip(range(count), faces, strict=False):
        small = cv2.resize(face[rows, columns], _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
        # Brighter light is no other mouth.
        seen[number] = (small / max(float(small.mean()), 1.0)).ravel()
    most = np.zeros(count, np.float32)
    for part in _parts(count):
        others = np.flatnonzero(good & ~part)
        if len(others) < 2 * _KEPT:
            continue
        others = others[:: -(-len(others) // _MOST)]
        mean = np.median(seen[others], 0)
        axes = np.linalg.svd(seen[others] - mean, full_matrices=False)[2][:_KEPT]
        own = seen[part] - mean
        rest = own - own @ axes.T @ axes
        most[part] = np.maximum(most[part], np.sqrt(np.square(rest).mean(1)))
    return most


def beside(found: Bools, reach: int) -> Bools:
    """Give what was found and so many pictures to each side, bool [n]."""
    around = np.lib.stride_tricks.sliding_window_view(np.pad(found, reach), 2 * reach + 1)
    return np.asarray(around.any(1), np.bool_)


def _parts(count: int) -> Iterator[Bools]:
    edges = np.linspace(0, count, 2 * _PARTS + 1).astype(int)
    for first in range(2 * _PARTS - 1):
        part = np.zeros(count, np.bool_)
        part[edges[first] : edges[first + 2]] = True
        yield part


def _middle(values: F32) -> F32:
    """Give the median of each value and two to each side: noise of one picture is nothing before the mouth."""
    around = np.lib.stride_tricks.sliding_window_view(np.pad(values, 2, mode="edge"), 5)
    return np.asarray(np.median(around, axis=1), np.float32)


def _lasting(found: Bools) -> Bools:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], found.astype(np.int8), [0]])))
    out = np.zeros_like(found)
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        out[begin:end] = end - begin >= _LEAST
    return out
