"""What is before a mouth: a hand, a cup, a microphone. It is seen for a while and never again, while mouths come back.

So a picture is held to all that was filmed at another time: what a mouth does is told by the principal components of the
rest (leaving out a third at a time, so that what covers it for a while cannot explain itself), and what is left is small.
A head that turns away once is not seen again either; but then the bridge of the nose is unlike itself, too, and nothing covers
the mouth.
"""

from __future__ import annotations

from itertools import pairwise
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
BRIDGE = (-0.6, 0.0, 0.6, 0.48)
"""The same of the bridge of the nose and what lies beside it: it turns with the head, and a hand before the mouth leaves it."""
_SMALL = 18, 15
_PARTS = 3
"""The footage is left out in so many parts, and in as many that begin half a part later: what lasts a sixth is out whole."""
_KEPT = 20
_MOST = 400
"""Pictures that principal components are found in."""
MORE = 4.5
"""How many times more than usual is left of a picture with something before the mouth. Set with Mara and Ines filmed, of whose
2,000 pictures each the most unusual has 3.4; a hand that is drawn over them has 5.6 and more."""
TURNED = 0.5
"""The part of the mouth's surplus that the bridge of the nose has at least where it is the head that turns. Of Mara and Ines,
turned by 25 and 35 degrees for 14 s, it has .9 and more; with a hand, a cup or a microphone before the mouth .3 at most."""
_LEAST = 5
"""Pictures for which something is there, at least."""
_BESIDE = 4
_OTHER = 3.0
"""How many times more is left of a bridge where the head turns than where, just before or after, a hand is before the mouth."""


def covered(faces: Iterator[U8], count: int, good: Bools) -> tuple[Bools, Bools]:
    """Tell in which pictures something is before the mouth, and in which the head is turned as nowhere else, bool [count] each.

    Parameters
    ----------
    faces
        ``count`` crops u8 [`FACE`, `FACE`, 3].
    good
        Which of them show the face at all: the others are not compared with, and are neither.
    """
    mouth, bridge = (_middle(one) / max(float(np.median(one[good])) if good.any() else 0.0, 1e-6)
                   for one in left_over(faces, count, good))
    hidden, turned = np.zeros((2, count), np.bool_)
    for begin, end in _lasting(good & (mouth > MORE)):
        for first, last in _pieces(bridge[begin:end]):
            piece = slice(begin + first, begin + last)
            turns = np.median(bridge[piece]) > TURNED * np.median(mouth[piece])
            # Where it comes and goes it is half there.
            (turned if turns else hidden)[max(0, piece.start - _BESIDE) : piece.stop + _BESIDE] = True
    return np.asarray(good & hidden, np.bool_), np.asarray(good & turned & ~hidden, np.bool_)


def left_over(faces: Iterator[U8], count: int, good: Bools) -> tuple[F32, F32]:
    """Give how much of each mouth and of each nose's bridge what was filmed at other times does not tell, f32 [count] each."""
    places = [layout.box(one, layout.FACE) for one in (PLACE, BRIDGE)]
    seen = np.empty((2, count, _SMALL[0] * _SMALL[1] * 3), np.float32)
    for number, face in zip(range(count), faces, strict=False):
        for place, into in zip(places, seen[:, number], strict=True):
            small = cv2.resize(face[place], _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
            # Brighter light is no other mouth.
            into[:] = (small / max(float(small.mean()), 1.0)).ravel()
    return _unlike_others(seen[0], good), _unlike_others(seen[1], good)


def _unlike_others(seen: F32, good: Bools) -> F32:
    """Give how much of each row f32 [count, pixels] the principal components of the other times do not tell, f32 [count]."""
    count = len(seen)
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


def _pieces(bridge: F32) -> Iterator[tuple[int, int]]:
    """Part a span in which something is unlike, by what is left of the bridge f32 [n]: a hand may come as a head turns back."""
    low, high = np.percentile(bridge, [5, 95])
    more = bridge > np.sqrt(low * high) if high > _OTHER * low else np.zeros(len(bridge), np.bool_)
    edges = [0, *(np.flatnonzero(np.diff(more)) + 1).tolist(), len(bridge)]
    return pairwise(edges)


def _lasting(found: Bools) -> Iterator[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], found.astype(np.int8), [0]])))
    for begin, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if end - begin >= _LEAST:
            yield begin, end
