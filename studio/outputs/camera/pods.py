"""What PipeWire's messages about a camera are written in: SPA's plain old data (``spa/pod/pod.h``), little-endian."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ID, INT, RECTANGLE, FRACTION, OBJECT, CHOICE = 3, 4, 10, 11, 15, 19
"""Kinds of values: ``spa/utils/type.h``."""
FORMAT, BUFFERS, META = 0x40003, 0x40004, 0x40005
"""Kinds of objects."""
ENUM_FORMAT, FORMAT_CHOSEN, PARAM_BUFFERS, PARAM_META = 3, 4, 5, 6
"""What an object is given for: ``spa/param/param.h``."""
MEDIA_TYPE, MEDIA_SUBTYPE, VIDEO_FORMAT, VIDEO_SIZE, VIDEO_RATE = 1, 2, 0x20001, 0x20003, 0x20004
VIDEO, RAW = 2, 1
RANGE, ENUM, FLAGS = 1, 3, 4
"""Kinds of choices."""
PIXELS = {"I420": 2, "YUY2": 4}
"""``spa/param/video/raw.h``."""
MEM_FD = 1 << 2
HEADER_META, HEADER_BYTES = 1, 32
MOST_BYTES = 4096
"""A message about a format that is longer is not read."""


@dataclass(frozen=True, slots=True)
class VideoFormat:
    """Pictures as one reader wants them: a key of `PIXELS`, the size, and pictures a second."""

    pixels: str
    width: int
    height: int
    fps: float

    @property
    def stride(self) -> int:
        """Bytes from one row to the next."""
        return self.width * (2 if self.pixels == "YUY2" else 1)

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the u8 array that holds a picture."""
        return (self.height, self.width, 2) if self.pixels == "YUY2" else (self.height * 3 // 2, self.width)

    @property
    def bytes(self) -> int:
        """Of one picture."""
        return self.stride * self.height if self.pixels == "YUY2" else self.width * self.height * 3 // 2


def offered(pixels: str, size: tuple[int, int], rates: Sequence[int]) -> bytes:
    """Offer pictures of one kind and size at one of ``rates`` a second, the first preferred.

    One message for each size: Chromium reads none that leaves the size open.
    """
    wanted = [struct.pack("<II", rate, 1) for rate in (rates[0], *rates)]
    return _object(FORMAT, ENUM_FORMAT, [
        (MEDIA_TYPE, _id(VIDEO)), (MEDIA_SUBTYPE, _id(RAW)), (VIDEO_FORMAT, _id(PIXELS[pixels])),
        (VIDEO_SIZE, _pod(RECTANGLE, struct.pack("<II", *size))), (VIDEO_RATE, _choice(ENUM, FRACTION, 8, wanted)),
    ])


def buffers(form: VideoFormat) -> bytes:
    """Ask for two to sixteen buffers in shared memory, each with room for one picture."""
    count = _choice(RANGE, INT, 4, [struct.pack("<i", number) for number in (8, 2, 16)])
    kinds = _choice(FLAGS, INT, 4, [struct.pack("<i", MEM_FD)])
    return _object(BUFFERS, PARAM_BUFFERS, [
        (1, count), (2, _int(1)), (3, _int(form.bytes)), (4, _int(form.stride)), (6, kinds)])


def header() -> bytes:
    """Ask for room for a picture's number and time beside it."""
    return _object(META, PARAM_META, [(1, _id(HEADER_META)), (2, _int(HEADER_BYTES))])


def read_format(message: bytes) -> VideoFormat | None:
    """Read what was agreed upon; None where that cannot be understood."""
    pixels, width, height, rate = "", 0, 0, 0.0
    try:
        at = 16
        while at + 16 <= len(message):
            key, _, size, kind = struct.unpack_from("<IIII", message, at)
            # A choice with one value says what was chosen behind its own head of 16 bytes.
            value = at + 16 + (16 if kind == CHOICE else 0)
            if key == VIDEO_FORMAT:
                number = struct.unpack_from("<I", message, value)[0]
                pixels = next((name for name, code in PIXELS.items() if code == number), "")
            elif key == VIDEO_SIZE:
                width, height = struct.unpack_from("<II", message, value)
            elif key == VIDEO_RATE:
                above, below = struct.unpack_from("<II", message, value)
                rate = above / below if below else 0.0
            at += 16 + size + -size % 8
    except struct.error:
        return None
    fits = pixels and 0 < width <= 8192 and 0 < height <= 8192 and width % 2 == height % 2 == 0
    return VideoFormat(pixels, width, height, rate) if fits else None


def _pod(kind: int, body: bytes) -> bytes:
    return struct.pack("<II", len(body), kind) + body + bytes(-len(body) % 8)


def _id(value: int) -> bytes:
    return _pod(ID, struct.pack("<I", value))


def _int(value: int) -> bytes:
    return _pod(INT, struct.pack("<i", value))


def _choice(kind: int, of: int, size: int, values: Iterable[bytes]) -> bytes:
    """Give a choice: the first value is the one preferred, in a range followed by least and most."""
    return _pod(CHOICE, struct.pack("<IIII", kind, 0, size, of) + b"".join(values))


def _object(kind: int, given_for: int, properties: Iterable[tuple[int, bytes]]) -> bytes:
    body = b"".join(struct.pack("<II", key, 0) + value for key, value in properties)
    return _pod(OBJECT, struct.pack("<II", kind, given_for) + body)
