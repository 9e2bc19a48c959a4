"""MP4 files written box by box, whose tables say what no encoder would."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def box(kind: bytes, *parts: bytes) -> bytes:
    data = b"".join(parts)
    return struct.pack(">I", 8 + len(data)) + kind + data


def full(kind: bytes, *parts: bytes, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", flags), *parts)


def track(samples: int, number: int, edits: Sequence[tuple[int, int]] = (), ticks: int = 2) -> bytes:
    """A track of sound whose tables say that it has so many samples (ISO/IEC 14496-12, 8.3 to 8.7).

    Each edit is its length in ms and where in the sound it begins. Of two ticks a sample, FFmpeg makes a packet each.
    """
    form = box(b"sowt", bytes(6), struct.pack(">H", 1), bytes(8), struct.pack(">HHHHI", 1, 16, 0, 0, 16_000 << 16))
    table = box(
        b"stbl", full(b"stsd", struct.pack(">I", 1), form), full(b"stts", struct.pack(">III", 1, samples, ticks)),
        full(b"stsc", struct.pack(">IIII", 1, 1, samples, 1)), full(b"stsz", struct.pack(">II", 1, samples)),
        full(b"stco", struct.pack(">II", 1, 40)))
    where = box(b"dinf", full(b"dref", struct.pack(">I", 1), full(b"url ", flags=1)))
    media = box(b"mdia", full(b"mdhd", struct.pack(">IIIIHH", 0, 0, 16_000, samples * ticks, 0, 0)),
                full(b"hdlr", bytes(4), b"soun", bytes(12), b"x\0"), box(b"minf", full(b"smhd", bytes(4)), where, table))
    cuts = b"".join(struct.pack(">IiI", length_ms, start, 1 << 16) for length_ms, start in edits)
    edit = box(b"edts", full(b"elst", struct.pack(">I", len(edits)), cuts)) if edits else b""
    return box(b"trak", full(b"tkhd", struct.pack(">IIIII", 0, 0, number, 0, 1000), bytes(60), flags=3), edit, media)


def write_mp4(path: Path, *samples: int) -> Path:
    """Write a file of 64 KB with a track of so many samples each."""
    return write_tracks(path, *(track(count, number) for number, count in enumerate(samples, 1)))


def write_tracks(path: Path, *tracks: bytes) -> Path:
    """Write a file of 64 KB with these tracks."""
    head = full(b"mvhd", struct.pack(">IIII", 0, 0, 1000, 1000), bytes(80))
    path.write_bytes(box(b"ftyp", b"isom\0\0\2\0isommp41") + box(b"mdat", bytes(64_000)) + box(b"moov", head, *tracks))
    return path
