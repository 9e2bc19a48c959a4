"""The invisible mark: a pattern in the colour of each picture. Encoding and cropping, which remove credentials, leave it.

The picture is divided into cells, 45 over its height. In one half of them, by a fixed random sign each, blue is raised; every
second the two halves swap. Half of the cells say that the mark is there and where, the others carry 32 bits. `mark_reading`
finds it in any large part of a picture at any size, in more than four seconds.

Blue against yellow, because the eye sees least there. How far blue is raised depends on what is there: from a third of a step
of Cb (8 bits) in the dark to four steps in the light and where there is little blue, always less than the eye can tell
(`strength`). A part of a step is dithered: so many sixteenths of a step raise so many of 16 pixels. Video keeps colour at half
the size and predicts what stands still, so that a clip grows little.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]
    F64 = NDArray[np.float64]

ROWS, COLUMNS = 45, 128
"""Cells over the height, and over a width of 2.8 heights; of a narrower picture the middle ones."""
BITS: Final = 32
PERIOD_S: Final = 2.0
"""Time after which the pattern is the same again."""
_SEED: Final = b"Viseme Studio's mark, form 1"
_SEEN: Final = ((0, 4, 8, 16, 32, 64, 96, 128, 200, 240), (0.37, 0.64, 0.87, 0.94, 1.05, 1.33, 1.61, 1.89, 2.53, 2.90))
"""How many steps of Cb are just seen on greys of these levels: castleCSF, for the strongest of the gratings of which the cells
are made, half a hertz, from three picture heights, on a screen of 250 cd/m2 and 1000 to 1, over a ground as large as the
picture. `benchmarks/marks.py` computes it, and holds marked pictures to it."""
_OF_SEEN: Final = 0.9
"""The mark's strength as a part of what is just seen."""
_MOST: Final = 4.0
"""Largest strength, in steps of Cb."""
_FINE: Final = 4
"""Fraction bits of a strength, which is in sixteenths of a step. Bayer's order dithers it: no rows or dots are seen."""
_ORDER: Final = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.uint8)
_BLOCK: Final = len(_ORDER)
"""Pixels of colour in a row over which the strength is the same."""


def layout() -> tuple[NDArray[np.int8], NDArray[np.int8]]:
    """Give for each cell its sign, -1 or 1, and the number of the bit that it carries, -1 for those that carry none.

    Both i8 [ROWS, COLUMNS], the same for ever: drawn from SHA-256 in counter mode.
    """
    count = ROWS * COLUMNS
    drawn = b"".join(hashlib.sha256(_SEED + block.to_bytes(4, "big")).digest() for block in range(-(-count // 32)))
    numbers = np.frombuffer(drawn[:count], np.uint8).reshape(ROWS, COLUMNS)
    signs = np.where(numbers & 1, 1, -1).astype(np.int8)
    which = (numbers >> 1 & 63).astype(np.int8)
    return signs, np.where(which < BITS, which, -1).astype(np.int8)


def payload_of(sha256: str) -> int:
    """Give the 32 bits for an avatar: the first 24 of the digest of its generator (hexadecimal digits) and their check."""
    value = int(sha256[:6] or "0", 16)
    return value << 8 | _check(value)


def avatar_of(payload: int) -> str | None:
    """Give the first six hexadecimal digits of the generator's digest, or None where the check does not fit."""
    value = payload >> 8
    return f"{value:06x}" if payload & 0xFF == _check(value) else None


def _check(value: int) -> int:
    return hashlib.sha256(b"mark" + value.to_bytes(3, "big")).digest()[0]


def strength(light: F64, blue: F64, of_seen: float | F64 = _OF_SEEN) -> F64:
    """Give how many steps of Cb the mark takes on colours of this light and blue, both sRGB levels from 0 to 255.

    A level of blue is the more light the more blue there is already (sRGB's curve): where there is little, the mark takes more.
    In the dark it does so no further than the light that goes with blue stays below what is seen.
    """
    slope = ((light + 14) / (np.maximum(blue, 0) + 14)) ** 1.4
    steps: F64 = np.minimum(of_seen * np.interp(light, *_SEEN) * np.minimum(slope, 1 + light / 160), _MOST)
    return steps


_GREEN: Final = (298 % 256, -100 % 256, -208 % 256)
"""Parts of a level of green, of 256, in a step of Y, Cb and Cr (ITU-R BT.601, limited range), modulo 256 as bytes are."""
_GREEN_OF_STEP: Final = 0.391762
"""Levels by which green falls with a step of Cb."""
_BLUE_OF_STEP: Final = 516 % 256
"""Parts of a level of blue in a step of Cb, as in `_GREEN`; in one of Y there are as many as of green."""
_THIRD: Final = (-298 * 16 + 128 + 14) % 256
"""Added to blue's parts: below `_THIRDS` a step of Cb, 2.02 levels, may then be shown as three."""
_THIRDS: Final = 20
_PARTS: Final = 32
"""Into how many parts `_lowered` divides a level of green."""


def _lowered() -> U8:
    """Give by how many steps Cb is lowered first, u8 [8 * `_PARTS`], at the mark's steps times `_PARTS` plus green's parts.

    A player rounds green to whole levels. Where the picture is even, a step of Cb therefore changes the green of no pixel or of
    all, by one level, which is seen in the dark. Among the values up to 4 steps lower there is always one from which the mark
    changes green as little as possible. A mark of three steps and more occurs only in the light; there Cb is not lowered.
    """
    steps, parts, down = np.ogrid[:8, :_PARTS, :5]
    at = ((parts + 0.5 - 16 * 298 / 256 * _PARTS) / _PARTS + 0.5 + _GREEN_OF_STEP * down) % 1
    after = at - _GREEN_OF_STEP * steps
    changes, room = -np.floor(after), np.minimum.reduce([1 - at + 0 * after, after % 1, 1 - after % 1])
    # The least change; a tenth of a level to spare is enough; and then no further down than needed.
    best: U8 = np.argmin(changes * 10 - np.minimum(room, 0.1) + 1e-6 * down, axis=2).astype(np.uint8)
    best[0] = best[3:] = 0
    return best.ravel()


_LOWERED: Final = _lowered()


class Mark:
    """Marks the pictures of one size; the constructor allocates all memory. One thread at a time.

    Parameters
    ----------
    width, height
        Of the pictures, even.
    payload
        32 bits.
    fps
        Pictures a second.
    """

    def __init__(self, width: int, height: int, payload: int, fps: int = 25) -> None:
        signs, which = layout()
        bits = np.array([1 if payload >> bit & 1 else -1 for bit in range(BITS)], np.int8)
        cells = np.where(which < 0, signs, signs * bits[np.maximum(which, 0)])
        cell = height / ROWS
        rows = np.minimum(((np.arange(height // 2) * 2 + 1) / cell).astype(int), ROWS - 1)
        columns = np.floor((np.arange(width // 2) * 2 + 1 - width / 2) / cell + COLUMNS / 2).astype(int)
        small = cells[rows][:, np.clip(columns, 0, COLUMNS - 1)]
        self._half_period = round(PERIOD_S * fps / 2)
        self._phases = tuple(np.where(small == sign, 255, 0).astype(np.uint8, order="C") for sign in (1, -1))
        self._even_phases = tuple(phase & 254 for phase in self._phases)
        high, wide = small.shape
        blocks = -(-high // _BLOCK), -(-wide // _BLOCK)
        self._size = blocks[::-1]
        self._pair = np.empty((*blocks, 2), np.uint8)
        self._place = np.empty(blocks, np.int64)
        self._strength = np.empty(blocks, np.uint8)
        self._blue, self._light = np.empty(blocks, np.uint8), np.empty(blocks, np.uint8)
        self._colour = np.empty((*blocks, 3), np.uint8)
        self._across = np.empty((blocks[0], wide), np.uint8)
        self._order = np.tile(_ORDER, (1, blocks[1]))[None, :, :wide]
        self._padded = np.empty((blocks[0], _BLOCK, wide), np.uint8)
        self._plane = self._padded.reshape(-1, wide)[:high]
        self._half, self._parts, self._part = (np.empty((high, wide), np.uint8) for _ in range(3))
        self._kept = np.empty((high, wide), np.bool_)
        self._twice = np.empty((high, wide, 2), np.uint8)
        self._none = np.zeros((high, 2 * wide), np.uint8)
        self._row = np.empty((high, 2 * wide, 3), np.uint8)
        """What is added to each two rows of a picture."""

    def mark_planes(self, light: U8, blue: U8, red: U8, index: int) -> None:
        """Mark a picture in place, in its Cb alone.

        ``light`` is Y, u8 [height, width]; ``blue`` and ``red`` are Cb and Cr, u8 [height / 2, width / 2]. ``index`` counts
        pictures and gives the mark's phase.
        """
        cv2.resize(light, self._size, dst=self._light)
        cv2.resize(blue, self._size, dst=self._blue)
        self._make(_OF_PLANES)
        np.right_shift(self._padded, _FINE, out=self._padded)
        cv2.resize(light, self._half.shape[::-1], dst=self._half, interpolation=cv2.INTER_AREA)
        self._keep_light(blue, red)
        np.bitwise_and(self._plane, self._phases[index // self._half_period & 1], out=self._plane)
        cv2.add(blue, self._plane, dst=blue)

    def _keep_light(self, blue: U8, red: U8) -> None:
        """Bring Cb, in both halves, and its steps to where whole levels of green and blue do not make light change."""
        np.multiply(self._half, _GREEN[0], out=self._half)
        np.multiply(blue, _GREEN[1], out=self._parts)
        np.multiply(red, _GREEN[2], out=self._part)
        for one in (self._half, self._part):
            np.add(self._parts, one, out=self._parts)
        np.right_shift(self._parts, 3, out=self._parts)
        np.left_shift(self._plane, 5, out=self._part)
        np.bitwise_or(self._parts, self._part, out=self._parts)
        cv2.LUT(self._parts, _LOWERED, dst=self._part)
        cv2.subtract(blue, self._part, dst=blue)
        np.multiply(blue, _BLUE_OF_STEP, out=self._parts)
        np.add(self._parts, self._half, out=self._parts)
        np.add(self._parts, _THIRD, out=self._parts)
        np.greater_equal(self._parts, _THIRDS, out=self._kept)
        np.multiply(self._plane, self._kept, out=self._plane)

    def mark_picture(self, picture: U8, index: int, out: U8) -> None:
        """Give ``picture``, u8 [height, width, 3] BGR, with the mark in ``out``, which may be the same array."""
        cv2.resize(picture, self._size, dst=self._colour)
        cv2.cvtColor(self._colour, cv2.COLOR_BGR2GRAY, dst=self._light)
        cv2.extractChannel(self._colour, 0, dst=self._blue)
        self._make(_OF_PICTURES)
        # Two levels of blue are one step of Cb (ITU-R BT.601 in limited range: 2.02).
        np.right_shift(self._padded, _FINE - 1, out=self._padded)
        np.bitwise_and(self._plane, self._even_phases[index // self._half_period & 1], out=self._plane)
        cv2.merge((self._plane, self._plane), dst=self._twice)
        cv2.merge((self._twice.reshape(self._none.shape), self._none, self._none), dst=self._row)
        for half in (0, 1):
            cv2.add(picture[half::2], self._row, dst=out[half::2])

    def _make(self, table: U8) -> None:
        """Give each chroma pixel the strength of its block, from light and blue, in 1/16 of a step, plus its threshold."""
        cv2.merge((self._blue, self._light), dst=self._pair)
        np.copyto(self._place, self._pair.view("<u2")[:, :, 0])
        np.take(table, self._place, out=self._strength, mode="clip")
        cv2.resize(self._strength, self._across.shape[::-1], dst=self._across, interpolation=cv2.INTER_NEAREST)
        np.add(self._across[:, None], self._order, out=self._padded)


def _table(light: F64, blue: F64, of_seen: float | F64) -> U8:
    return np.round(strength(light, blue, of_seen) * 2**_FINE).astype(np.uint8).ravel()


_HIGH, _LOW = np.indices((256, 256)).astype(np.float64)
_OF_PICTURES: Final = _table(_HIGH, _LOW, _OF_SEEN)
"""Strength in parts of a step, by 256 times the level of light and the level of blue."""
_LIGHT: Final = np.clip((_HIGH - 16) * 255 / 219, 0, 255)
_OF_PLANES: Final = _table(_LIGHT, _LIGHT + 2.02 * (_LOW - 128), _OF_SEEN)
"""The same by 256 times Y and Cb, in limited range."""
