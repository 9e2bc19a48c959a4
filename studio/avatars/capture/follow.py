"""Follow one face through footage and measure every picture of it; nothing is judged here."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars.capture.eyes import find_eyes
from studio.avatars.capture.finder import Box, FaceFinder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]
    Row = NDArray[np.float32]

LOOK_AROUND = 50
"""Every so many pictures the whole picture is searched for other faces."""
_STAYS = 12
"""Pictures for which a lost face is looked for where it was."""
_OTHER = 0.4
"""How sure the detector has to be of a second face."""
_SEARCH_LOST = 3
_THUMB = 64, 36
_PATCH = 96


class Column(IntEnum):
    """What is measured of one picture, all in pixels and levels of the picture itself."""

    FOUND = 0  # 1 when there is a face
    X = 1  # the detector's square
    Y = 2
    SIDE = 3
    SCORE = 4
    LEFT_X = 5  # eyes; not a number when they were not seen
    LEFT_Y = 6
    RIGHT_X = 7
    RIGHT_Y = 8
    FACES = 9  # how many faces there are; not a number where it was not looked for
    SKIN = 10  # median level of the face
    BRIGHT = 11  # part of the face that is white without detail, 0 to 1
    SHARP = 12  # how much fine detail the face has, see `_sharpness`
    MOUTH = 13  # height of the dark between the lips, in eye distances
    CHANGE = 14  # mean difference from the picture before, as a thumbnail
    MOVED_X = 15  # how far the face moved since the picture before
    MOVED_Y = 16
    SOURCE = 17  # which picture of the file it is


class Follower:
    """Looks at pictures in order; what it says of one depends on that picture and the one before alone.

    So work that was interrupted goes on with the last row and the last picture, and gives what it would have given.

    Parameters
    ----------
    finder
        Finds the face.
    """

    def __init__(self, finder: FaceFinder) -> None:
        self._finder = finder
        self._known: Box | None = None
        self._missing = 0
        self._grey: U8 | None = None
        self._thumb: NDArray[np.float32] | None = None
        self._window = cv2.createHanningWindow((_PATCH, _PATCH), cv2.CV_32F)

    def resume(self, picture: U8, rows: NDArray[np.float32]) -> None:
        """Go on after ``rows``, f32 [n, columns], of which the last belongs to ``picture``."""
        self._see(picture)
        found = np.flatnonzero(rows[:, Column.FOUND])
        if len(found):
            row = rows[found[-1]]
            self._known = Box(*(float(row[one]) for one in (Column.X, Column.Y, Column.SIDE, Column.SCORE)))
            self._missing = len(rows) - 1 - int(found[-1])

    def look(self, index: int, source: int, picture: U8) -> Row:
        """Measure the next picture u8 [h, w, 3] BGR; give its row f32 [columns]."""
        before, thumb, known = self._grey, self._thumb, self._known
        grey = self._see(picture)
        row = np.full(len(Column), np.nan, np.float32)
        row[Column.SOURCE], row[Column.CHANGE] = source, 0.0
        if thumb is not None and self._thumb is not None:
            row[Column.CHANGE] = np.abs(self._thumb - thumb).mean()
        face = self._find(index, grey, row)
        row[Column.FOUND] = face is not None
        row[Column.MOVED_X : Column.MOVED_Y + 1] = 0.0
        if face is None:
            self._missing += 1
            return row
        row[Column.X : Column.SCORE + 1] = face.x, face.y, face.side, face.score
        if before is not None and known is not None and not self._missing:
            row[Column.MOVED_X : Column.MOVED_Y + 1] = self._moved(before, grey, known)
        self._known, self._missing = face, 0
        # What is stored is what the next picture is told, so that an interruption changes nothing.
        self._known = Box(*(float(one) for one in row[Column.X : Column.SCORE + 1]))
        _measure(grey, face, row)
        return row

    def _see(self, picture: U8) -> U8:
        self._grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
        self._thumb = cv2.resize(self._grey, _THUMB, interpolation=cv2.INTER_AREA).astype(np.float32)
        return self._grey

    def _find(self, index: int, grey: U8, row: Row) -> Box | None:
        face = self._finder.near(grey, self._known) if self._known is not None and self._missing < _STAYS else None
        if index % LOOK_AROUND and (face is not None or index % _SEARCH_LOST):
            return face
        faces = self._finder.everywhere(grey)
        row[Column.FACES] = max(sum(one.score > _OTHER for one in faces), face is not None)
        return face or max(faces, key=lambda one: (one.score > _OTHER, one.side), default=None)

    def _moved(self, before: U8, grey: U8, face: Box) -> tuple[float, float]:
        """Give by how many pixels what is at ``face`` moved, from the phases of both pictures' spectra."""
        scale = face.side / _PATCH
        matrix = np.array([[scale, 0, face.x], [0, scale, face.y]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        then, now = (
            cv2.warpAffine(one, matrix, (_PATCH, _PATCH), flags=flags, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
            for one in (before, grey)
        )
        (x, y), peak = cv2.phaseCorrelate(then, now, self._window)
        if peak < 0.1 or max(abs(x), abs(y)) > _PATCH / 6:
            return 0.0, 0.0
        return x * scale, y * scale


def _measure(grey: U8, face: Box, row: Row) -> None:
    eyes = find_eyes(grey, face)
    if eyes is not None:
        row[Column.LEFT_X : Column.RIGHT_Y + 1] = eyes.ravel()
    x, y, side = round(face.x), round(face.y), round(face.side)
    inner = grey[max(0, y + side // 6) : y + side, max(0, x + side // 6) : x + side * 5 // 6]
    if inner.size < 64:
        return
    row[Column.SKIN] = np.median(inner)
    row[Column.BRIGHT] = np.count_nonzero(inner >= 250) / inner.size
    row[Column.SHARP] = _sharpness(inner)
    if eyes is not None:
        row[Column.MOUTH] = _mouth(grey, eyes)


def _sharpness(face: U8) -> float:
    """Give the finest detail of a face as a part of the coarser: near 1 when in focus, towards 0 when blurred.

    The face is brought to 160 pixels, so that a large one is not called blurred at a scale at which it cannot be seen.
    """
    scale = min(1.0, 160 / face.shape[1])
    small = cv2.resize(face, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.float32)
    fine, middle, coarse = (cv2.GaussianBlur(small, (0, 0), sigma) for sigma in (0.7, 1.4, 2.8))
    # A little of the face's own level is what noise leaves; it keeps an even grey from being called sharp.
    return float(np.std(fine - middle) / (np.std(middle - coarse) + 0.003 * np.mean(small)))


def _mouth(grey: U8, eyes: NDArray[np.float64]) -> float:
    """Give the height of the dark between the lips, in eye distances."""
    (x1, y1), (x2, y2) = eyes
    distance = float(np.hypot(x2 - x1, y2 - y1))
    across, down = np.array([x2 - x1, y2 - y1]) / distance, np.array([y1 - y2, x2 - x1]) / distance
    # 48 pixels an eye distance; rows from 0.3 to 1.7 of it below the eyes, columns 0.5 to each side.
    unit = distance / 48
    corner = np.array([(x1 + x2) / 2, (y1 + y2) / 2]) - 24 * unit * across + 14 * unit * down
    matrix = np.stack([unit * across, unit * down, corner], axis=1)
    patch = cv2.warpAffine(grey, matrix, (48, 68), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                           borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    skin = np.median(patch[:16])
    # The lips' line is a row or two of dark; an open mouth is many, between 0.7 and 1.45 below the eyes.
    rows = np.median(patch[20:56, 18:30], axis=1) < 0.42 * skin
    longest = run = 0
    for dark in rows:
        run = run + 1 if dark else 0
        longest = max(longest, run)
    return longest / 48
