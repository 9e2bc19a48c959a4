"""Messages to the page: a header of 16 bytes, then a JPEG, with the alpha after it, or samples. ``site/page.js`` reads them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np

from studio.media.alpha_png import AlphaPng
from studio.media.bleed import Bleed
from studio.media.jpeg import JpegEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

Bytes: TypeAlias = memoryview
HEAD = struct.Struct("<B3xId")
"""What it is, bytes of the JPEG, and the sample of the program at which it starts; the browser reads samples at a multiple of 4
bytes."""
PICTURE, SOUND = 0, 1
MOST_SAMPLES = 4800
"""In one message: a block of the program."""
FULL_SCALE = 32767.0
BGRA = 4
"""Channels of a picture with alpha."""


class Messages:
    """Make messages in memory that is used again: each is valid until the next of its kind."""

    def __init__(self) -> None:
        self._jpeg = JpegEncoder()
        self._picture: U8 = np.zeros(0, np.uint8)
        self._size = (0, 0)
        self._cut: _Cut | None = None
        self._scaled = np.zeros(MOST_SAMPLES, np.float32)
        self._sound: U8 = np.zeros(HEAD.size + 2 * MOST_SAMPLES, np.uint8)

    def picture(self, picture: U8, at: int) -> Bytes:
        """Make a message of a picture, u8 [h, w, 3] BGR or [h, w, 4] BGRA, whose colours are not multiplied by alpha."""
        height, width, channels = picture.shape
        if self._size != (height, width):
            self._size, self._cut = (height, width), None
            self._picture = np.zeros(HEAD.size + self._jpeg.room_bytes(height, width), np.uint8)
        if channels == BGRA and self._cut is None:
            self._cut = _Cut(width, height)
            self._picture = np.zeros(len(self._picture) + self._cut.png.room_bytes, np.uint8)
        colours = self._cut.colours_of(picture) if channels == BGRA and self._cut is not None else picture
        length = self._jpeg.encode(colours, self._picture[HEAD.size :])
        HEAD.pack_into(self._picture.data, 0, PICTURE, length, at)
        end = HEAD.size + length
        if channels == BGRA and self._cut is not None:
            end += self._cut.png.encode(picture, self._picture[end:])
        return self._picture.data[:end]

    def sound(self, block: F32, at: int) -> Bytes:
        """Make a message of at most `MOST_SAMPLES` samples, f32 [n]: 16 bits each, little-endian."""
        count = len(block)
        scaled = self._scaled[:count]
        np.minimum(block, 1.0, out=scaled)  # not `np.clip`, whose wrapper takes longer than the samples
        np.maximum(scaled, -1.0, out=scaled)
        np.multiply(scaled, FULL_SCALE, out=scaled)
        HEAD.pack_into(self._sound.data, 0, SOUND, 0, at)
        end = HEAD.size + 2 * count
        np.copyto(self._sound[HEAD.size : end].view("<i2"), scaled, casting="unsafe")
        return self._sound.data[:end]


class _Cut:
    """What a picture with alpha takes: its colours for the JPEG, and its alpha."""

    def __init__(self, width: int, height: int) -> None:
        self.png = AlphaPng(width, height)
        self._colours, self._alpha = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.uint8)
        self._bleed = Bleed(width, height)

    def colours_of(self, picture: U8) -> U8:
        cv2.cvtColor(picture, cv2.COLOR_BGRA2BGR, dst=self._colours)
        cv2.extractChannel(picture, 3, dst=self._alpha)
        self._bleed(self._colours, self._alpha)
        return self._colours
