"""The visible label: words such as "AI" in a corner of the picture, where the person wants them seen.

The words are drawn once, for pictures of one size, as what stays of a pixel and what comes to it; a picture is then changed by
one product and one sum over the label's few pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from studio.errors import OutputError
from studio.media.planes import views
from studio.places import assets

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]
    F32 = NDArray[np.float32]

WORDS: Final = "AI"
PLACES: Final = ("top-left", "top-right", "bottom-left", "bottom-right")
LONGEST: Final = 40
"""Letters of a label."""
LONGEST_S: Final = 3600.0
_FONT: Final = "Inter-SemiBold.otf"
_WEIGHT: Final = 600
_SAFE: Final = 0.05
"""Of the width and the height, at each side, that stay free: the graphics safe area (EBU R 95)."""
_LETTERS: Final = 1 / 26
"""Size of the letters, of the picture's height, and the least in pixels."""
_LEAST_LETTERS: Final = 9
_PLATE: Final = 0.75
"""How far the plate behind the words covers the picture: on white their contrast is then 10 to 1; WCAG 2.2 asks for 4.5."""
_FINER: Final = 4
"""The plate's corners are drawn so many times larger and made smaller, so that they are smooth."""
_BLACK, _WHITE, _GREY = 16, 235, 128
"""Levels of planes (ITU-R BT.601, limited range)."""


@dataclass(frozen=True, slots=True)
class Label:
    """What is written in the picture, where, and for how long.

    Attributes
    ----------
    words
        In letters that there is a font for: Latin, Greek, Cyrillic, Arabic, Chinese, Japanese, Korean.
    place
        One of `PLACES`.
    seconds
        Only so long after something begins that shows, keeps or sends the picture; None for always.

    Raises
    ------
    OutputError
        One of them cannot be used, in one sentence.
    """

    words: str = WORDS
    place: str = PLACES[1]
    seconds: float | None = None

    def __post_init__(self) -> None:
        if not self.words.strip() or len(self.words) > LONGEST or not self.words.isprintable():
            raise OutputError(f"The label has to have 1 to {LONGEST} letters on one line.")
        if self.place not in PLACES:
            raise OutputError(f"The label's place is one of {', '.join(PLACES)}.")
        if self.seconds is not None and not 1 <= self.seconds <= LONGEST_S:
            raise OutputError(f"The label is shown for 1 to {LONGEST_S:.0f} seconds, or always.")
        if strange := _without_glyph(self.words):
            raise OutputError(f'No font here has the letter "{strange}"; choose other words.')

    def shown_at(self, index: int, fps: int) -> bool:
        """Tell whether the ``index``-th picture from the beginning shows it."""
        return self.seconds is None or index < self.seconds * fps


class LabelPatch:
    """A label for pictures of one size; made once, takes nothing while it runs. One thread at a time.

    Parameters
    ----------
    label
        What to draw.
    width, height
        Of the pictures, even.
    """

    def __init__(self, label: Label, width: int, height: int) -> None:
        plate, words = _drawn(label.words, width, height)
        high, wide = plate.shape
        beside, above = (round(side * _SAFE / 2) * 2 for side in (width, height))
        left = beside if label.place.endswith("left") else width - beside - wide
        top = above if label.place.startswith("top") else height - above - high
        self._left, self._top, self._wide, self._high = left, top, wide, high
        keeps = (1 - words) * (1 - _PLATE * plate)
        dark = (1 - words) * _PLATE * plate
        halves = (wide // 2, high // 2)
        half = cv2.resize(keeps, halves, interpolation=cv2.INTER_AREA)
        colour = _levels((1 - half) * _GREY)
        self._picture = _threefold(_levels(255 * keeps)), _threefold(_levels(255 * words))
        self._covers = 255 - _levels(255 * keeps)
        self._alpha = np.zeros_like(self._covers)
        self._planes = (
            (_levels(255 * keeps), _levels(_BLACK * dark + _WHITE * words)),
            (_levels(255 * half), colour), (_levels(255 * half), colour),
        )

    def on_picture(self, picture: U8) -> None:
        """Draw on a picture in place, u8 [height, width, 3] BGR."""
        _blend(picture[self._top : self._top + self._high, self._left : self._left + self._wide], *self._picture)

    def on_alpha(self, picture: U8) -> None:
        """Let what `on_picture` drew be seen in a picture u8 [height, width, 4] BGRA: alpha becomes what it covers at least."""
        region = picture[self._top : self._top + self._high, self._left : self._left + self._wide]
        cv2.extractChannel(region, 3, dst=self._alpha)
        cv2.max(self._alpha, self._covers, dst=self._alpha)
        cv2.insertChannel(self._alpha, region, 3)

    def on_planes(self, planes: U8) -> None:
        """Draw on a picture in place, u8 [height * 3 / 2, width] I420 (`studio.media.planes`)."""
        for plane, by, patch in zip(views(planes), (1, 2, 2), self._planes, strict=True):
            top, left = self._top // by, self._left // by
            _blend(plane[top : top + self._high // by, left : left + self._wide // by], *patch)


def _blend(region: U8, keeps: U8, adds: U8) -> None:
    cv2.multiply(region, keeps, dst=region, scale=1 / 255)
    cv2.add(region, adds, dst=region)


def _drawn(words: str, width: int, height: int) -> tuple[F32, F32]:
    """Draw the plate and the words on it, both f32 [h, w] from 0 to 1, even sides; smaller where the picture has no room."""
    font = _font()
    room = int(width * (1 - 2 * _SAFE))
    size = max(_LEAST_LETTERS, round(height * _LETTERS))
    while _length(font, words, size) > room - size and size > _LEAST_LETTERS:
        size -= 1
    length = _length(font, words, size)
    wide, high = min(length + size + 1, room) // 2 * 2, min(round(1.7 * size / 2) * 2, height // 2 * 2)
    plate = np.zeros((high * _FINER, wide * _FINER), np.uint8)
    around = round(0.35 * size * _FINER)
    inner = (around, around, plate.shape[1] - 2 * around, plate.shape[0] - 2 * around)
    cv2.rectangle(plate, inner, 255, 2 * around, cv2.LINE_AA)
    cv2.rectangle(plate, inner, 255, cv2.FILLED)
    letters = np.zeros((high, wide), np.uint8)
    # Capitals, which most labels are, stand in the middle.
    trial = np.zeros((2 * size, 2 * size), np.uint8)
    cv2.putText(trial, "A", (0, 2 * size - 1), (255,), font, size, _WEIGHT)
    capital = int(trial.any(axis=1).sum())
    cv2.putText(letters, words, ((wide - length) // 2, (high + capital) // 2), (255,), font, size, _WEIGHT)
    smooth = cv2.resize(plate, (wide, high), interpolation=cv2.INTER_AREA)
    return (smooth / 255).astype(np.float32), (letters / 255).astype(np.float32)


def _font() -> cv2.FontFace:
    """Give the window's font; OpenCV has letters of its own for what that lacks."""
    return cv2.FontFace(str(assets() / "fonts" / _FONT))


def _length(font: cv2.FontFace, words: str, size: int) -> int:
    return int(cv2.getTextSize((1, 1), words, (0, 0), font, size, _WEIGHT)[2])


def _without_glyph(words: str) -> str:
    """Give the first letter that no font has, empty when there is none: a question mark is drawn in its place."""
    font = _font()

    def shape(letter: str) -> U8:
        drawn = np.zeros((40, 60), np.uint8)
        cv2.putText(drawn, letter, (10, 30), (255,), font, 24, _WEIGHT)
        return drawn

    question = shape("?")
    return next((letter for letter in words if letter != "?" and np.array_equal(shape(letter), question)), "")


def _levels(values: NDArray[Any]) -> U8:
    return np.asarray(np.rint(values), np.uint8)


def _threefold(plane: U8) -> U8:
    return np.ascontiguousarray(plane[:, :, None].repeat(3, 2))
