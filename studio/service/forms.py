"""A picture in the form that a client asked for, into memory that is there already where the form allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np

from studio.media.h264 import H264Stream
from studio.media.jpeg import JpegEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

JPEG_FORM, I420_FORM, H264_FORM = FORMS = ("jpeg", "i420", "h264")
QUALITY = 75
"""Of JPEG, as the server had it that this one replaces."""


class PictureEncoder(Protocol):
    """Turns planes, u8 [height * 3 / 2, width] I420, into bytes; one thread."""

    def encode(self, planes: U8) -> bytes:
        """Give the picture's bytes."""


class Jpeg:
    """See `PictureEncoder`: one JPEG a picture."""

    def __init__(self, width: int, height: int, quality: int = QUALITY) -> None:
        self._encoder = JpegEncoder(quality)
        self._bgr = np.zeros((height, width, 3), np.uint8)
        self._room = np.zeros(self._encoder.room_bytes(height, width), np.uint8)

    def encode(self, planes: U8) -> bytes:
        """See `PictureEncoder.encode`."""
        cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420, dst=self._bgr)
        return self._room[: self._encoder.encode(self._bgr, self._room)].tobytes()


class I420:
    """See `PictureEncoder`: the planes as they are."""

    def encode(self, planes: U8) -> bytes:
        """See `PictureEncoder.encode`."""
        return planes.tobytes()


def encoder(form: str, width: int, height: int, fps: int, quality: int = 0) -> PictureEncoder:
    """Make what encodes one of `FORMS`; ``quality`` is JPEG's, 0 for `QUALITY`."""
    if form == H264_FORM:
        return H264Stream(width, height, fps)
    if form == I420_FORM:
        return I420()
    return Jpeg(width, height, min(100, quality) if quality > 0 else QUALITY)
