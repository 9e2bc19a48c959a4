"""Ogg files that are several, one after another (RFC 3533, section 4): a radio's recording has one for every song.

FFmpeg takes all for one stream of the first one's form. What follows in another form cannot be decoded then, and a short one
is written over by the next: each is opened by itself.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from studio.errors import InputError
from studio.files.bounded import open_plain

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from av.audio.stream import AudioStream

MOST_LINKS: Final = 512
"""More in one file are refused: each is opened."""
MOST_PAGES: Final = 2_000_000
"""So many pages are looked at, those of more than a day; what comes after them belongs to the last link."""
MOST_DAMAGE: Final = 64 << 20
"""Bytes that are searched for the next page of a damaged file, in all; what comes after them belongs to the last link."""
PIECE: Final = 1 << 20
_MAGIC: Final = b"OggS"
_PAGE: Final = struct.Struct("<4sBBqIIIB")
"""Of a page's header: magic, version, flags, granule position, serial number, sequence number, checksum, segments."""
_BEGINS: Final = 2
"""Flag of the first page of a stream."""


@dataclass(frozen=True, slots=True)
class Link:
    """One of the files in a chain: its bytes are those from ``start`` on and before ``end``."""

    start: int
    end: int


def links_of(path: Path) -> tuple[Link, ...]:
    """Give the links of a chained Ogg file in order; none for any other file, and for an Ogg file that is one.

    Raises
    ------
    InputError
        It has more than `MOST_LINKS`.
    """
    try:
        # Read and not mapped: a mapped file that another program cuts short ends the process.
        with open_plain(path) as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                return ()
            size = os.fstat(file.fileno()).st_size
            starts = _starts(path, file, size)
    except (OSError, ValueError):
        return ()
    if len(starts) < 2:
        return ()
    return tuple(Link(start, end) for start, end in zip(starts, [*starts[1:], size], strict=True))


def _starts(path: Path, file: BinaryIO, size: int) -> list[int]:
    """Give where a stream begins after pages of others that had begun already."""
    starts, at, begins_before, searched = list[int](), 0, False, 0
    for _ in range(MOST_PAGES):
        file.seek(at)
        head = file.read(_PAGE.size + 255)
        while head[: len(_MAGIC)] != _MAGIC and searched < MOST_DAMAGE and at < size:
            # Damage: the next page is looked for.
            file.seek(at)
            piece = file.read(PIECE)
            found = piece.find(_MAGIC)
            searched += len(piece) if found < 0 else found
            at += found if found >= 0 else max(1, len(piece) - len(_MAGIC) + 1)
            file.seek(at)
            head = file.read(_PAGE.size + 255)
        if len(head) < _PAGE.size or head[: len(_MAGIC)] != _MAGIC:
            break
        _, version, flags, _, _, _, _, segments = _PAGE.unpack_from(head)
        begins = version == 0 and bool(flags & _BEGINS)
        if begins and not begins_before:
            starts.append(at)
            if len(starts) > MOST_LINKS:
                raise InputError(f"{path} is more than {MOST_LINKS} Ogg files, one after another; convert it to one.")
        begins_before = begins
        table = head[_PAGE.size : _PAGE.size + segments]
        at += _PAGE.size + segments + sum(table)
    return starts


def length_of(stream: AudioStream) -> float:
    """Give the length in seconds that a stream of an Ogg file states; 0 where it says nothing."""
    if stream.duration is None or stream.time_base is None:
        return 0.0
    length_s = float(stream.duration * stream.time_base)
    head = stream.codec_context.extradata or b""
    if head.startswith(b"OpusHead") and len(head) >= 12:
        # Its first samples are no sound (RFC 7845, 4.2), which FFmpeg counts.
        length_s -= int.from_bytes(head[10:12], "little") / 48_000
    return max(0.0, length_s)
