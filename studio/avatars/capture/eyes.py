"""The centres of two eyes in a face that was found: where the gradients of round dark things point away from.

Source: Timm & Barth 2011, *Accurate Eye Centre Localisation by Means of Gradients*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.avatars.capture.finder import Box

    U8 = NDArray[np.uint8]

_SIDE = 100
"""Pixels to which the face is brought; the windows below are of this square."""
_WINDOWS = ((6, 16, 48, 50), (52, 16, 94, 50))
"""x1, y1, x2, y2 in which the left and the right eye of the picture are looked for."""
_MOST_GRADIENTS = 160
_APART = 0.28, 0.68
_TILT = 0.35
_REACH = 12
"""Pixels up to which a gradient votes: a brow or the hair is as dark as an eye but larger."""
_DOWN, _ACROSS = (one.ravel() for one in np.mgrid[-_REACH : _REACH + 1, -_REACH : _REACH + 1])
_NEAR = (np.hypot(_DOWN, _ACROSS) > 0) & (np.hypot(_DOWN, _ACROSS) < _REACH + 1)
_DOWN, _ACROSS = _DOWN[_NEAR], _ACROSS[_NEAR]
_TOWARDS = (np.stack([_ACROSS, _DOWN]) / np.hypot(_DOWN, _ACROSS)).astype(np.float32)
"""Where a gradient may be from a point that it votes for, and the directions there, f32 [2, n] x, y."""


def find_eyes(grey: U8, face: Box) -> NDArray[np.float64] | None:
    """Give the centres of the eyes, f64 [2, 2] x, y of the left and the right one in the picture.

    Parameters
    ----------
    grey
        u8 [h, w], the whole picture.
    face
        Where the face is in it.

    Returns
    -------
    None when what was found cannot be two eyes of that face.
    """
    scale = face.side / _SIDE
    matrix = np.array([[scale, 0, face.x], [0, scale, face.y]])
    patch = cv2.warpAffine(grey, matrix, (_SIDE, _SIDE), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                           borderMode=cv2.BORDER_REPLICATE)
    soft = np.asarray(cv2.GaussianBlur(patch, (0, 0), 1.0), np.float32)
    centres = np.array([_centre(soft[y1:y2, x1:x2]) + (x1, y1) for x1, y1, x2, y2 in _WINDOWS])
    apart = centres[1] - centres[0]
    if not (_APART[0] * _SIDE < apart[0] < _APART[1] * _SIDE and abs(apart[1]) < _TILT * apart[0]):
        return None
    return np.asarray(centres * scale + (face.x, face.y), np.float64)


def _centre(patch: NDArray[Any]) -> NDArray[np.float64]:
    """Give x, y of the point that most gradients of the patch point away from."""
    across, down = cv2.Sobel(patch, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(patch, cv2.CV_32F, 0, 1, ksize=3)
    length = np.hypot(across, down)
    floor = np.partition(length, -_MOST_GRADIENTS, axis=None)[-_MOST_GRADIENTS]
    rows, columns = np.nonzero(length > max(float(floor), 1e-3))
    if not len(rows):
        return np.array([patch.shape[1] / 2, patch.shape[0] / 2])
    units = np.stack([across[rows, columns], down[rows, columns]], axis=1) / length[rows, columns, None]
    votes = np.square(np.maximum(units @ _TOWARDS, 0))
    # Each gradient has a vote for every point within its reach of it; those outside of the patch are cut off.
    high, wide = patch.shape[0] + 2 * _REACH, patch.shape[1] + 2 * _REACH
    at = ((rows + _REACH) * wide + columns + _REACH)[:, None] - (_DOWN * wide + _ACROSS)
    votes = np.bincount(at.ravel(), votes.ravel(), high * wide).reshape(high, wide)[_REACH:-_REACH, _REACH:-_REACH]
    dark = 255 - cv2.GaussianBlur(patch, (0, 0), 2.0)
    votes = votes * dark
    best = int(np.argmax(votes))
    row, column = divmod(best, patch.shape[1])
    top, left = max(0, row - 1), max(0, column - 1)
    weights = np.square(votes[top : row + 2, left : column + 2])
    ys, xs = np.mgrid[top : top + weights.shape[0], left : left + weights.shape[1]]
    return np.array([(xs * weights).sum(), (ys * weights).sum()]) / max(float(weights.sum()), 1e-9)
