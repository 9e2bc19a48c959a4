"""How long a WAV or MP3 file was before it was cut short: what FFmpeg tells of it is what is left."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

MOST_CHUNKS = 64
"""Looked at before the sound; a WAV file has a handful."""
_UNKNOWN_BYTES = 0x7FFF_0000
"""From here on programs that write into a pipe say that they do not know."""
_XING_WITHIN = 64
"""Bytes after the first frame's beginning in which the note about the whole lies, at most 4 + 2 + 32 with a checksum."""
_MPEG_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8000)}


def length_before_cut_s(path: Path) -> float | None:
    """Give the length in seconds that a file says it has, where it has fewer bytes than it says; None otherwise.

    Reads some kilobytes at the most; what is of another kind, or cannot be read, says nothing.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            head = file.read(12)
            if head[:4] == b"RIFF" and head[8:] == b"WAVE":
                return _wav_s(file, size)
            return _mp3_s(file, head, size)
    except (OSError, struct.error, IndexError):
        return None


def _wav_s(file: BinaryIO, bytes_there: int) -> float | None:
    """Read chunk after chunk up to the sound."""
    bytes_a_second = 0
    for _ in range(MOST_CHUNKS):
        name, size = struct.unpack("<4sI", file.read(8))
        if name == b"data":
            cut = size < _UNKNOWN_BYTES and file.tell() + size > bytes_there
            return size / bytes_a_second if cut and bytes_a_second else None
        if name == b"fmt ":
            _, _, _, bytes_a_second = struct.unpack("<HHII", file.read(12))
            size -= 12
        file.seek(size + size % 2, 1)
    return None


def _mp3_s(file: BinaryIO, head: bytes, bytes_there: int) -> float | None:
    """Read the note that encoders leave in the first frame, after the tags."""
    begin = 0
    if head[:3] == b"ID3":
        begin = 10 + sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(head[6:10])))
    file.seek(begin)
    frame = file.read(_XING_WITHIN)
    version, layer, rate = frame[1] >> 3 & 3, frame[1] >> 1 & 3, frame[2] >> 2 & 3
    at = max(frame.find(b"Xing"), frame.find(b"Info"))
    if frame[0] != 0xFF or frame[1] < 0xE0 or layer != 1 or version not in _MPEG_RATES or rate == 3 or at < 0:
        return None
    flags, frames, size = (int(number) for number in struct.unpack(">III", frame[at + 4 : at + 16]))
    if flags & 3 != 3 or begin + size <= bytes_there:
        return None
    return frames * (1152 if version == 3 else 576) / _MPEG_RATES[version][rate]
