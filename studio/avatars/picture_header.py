"""What the first bytes of a JPEG or WebP picture say of it: its size, and whether it may be a thumbnail. Decodes nothing."""

from __future__ import annotations

from studio.avatars.format import LARGEST_THUMBNAIL

WIDEST_THUMBNAIL = 2048
"""Pixels, in either direction."""
MOST_SCANS = 32
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def is_thumbnail(data: bytes) -> bool:
    """Tell whether this is a JPEG within bounds: its size, and how often a decoder would go over it.

    A progressive picture may have any number of scans of some bytes each, and each takes as long as the first; encoders write
    about ten. In what is coded 0xFF is never followed by 0xDA (ITU-T T.81, B.1.1.2).
    """
    size = jpeg_size(data)
    return (size is not None and len(data) <= LARGEST_THUMBNAIL and all(0 < one <= WIDEST_THUMBNAIL for one in size)
            and data.count(b"\xff\xda") <= MOST_SCANS)


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Give width and height from a JPEG's frame header (ITU-T T.81, B.2.2), or None."""
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _START_OF_FRAME:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 1 if marker == 0xFF else 2 + max(length, 2)
    return None


def webp_size(data: bytes) -> tuple[int, int] | None:
    """Give width and height from the first chunk of a WebP file (Google, *WebP Container Specification*), or None."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(data) < 30:
        return None
    kind, body = data[12:16], data[20:30]
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8L" and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    return None


def webp_moves(data: bytes) -> bool:
    """Tell whether a WebP file says that it holds an animation (the same specification, *Extended File Format*)."""
    return data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8X" and len(data) > 20 and bool(data[20] & 0x02)
