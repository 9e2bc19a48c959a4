"""What a file that is not read seems to be, by its first bytes, so that a message can name it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_ISO_BRANDS: Final = {
    b"heic": "a HEIC photo", b"heix": "a HEIC photo", b"mif1": "a HEIF photo", b"msf1": "a HEIF sequence",
    b"avif": "an AVIF photo", b"avis": "an AVIF sequence", b"crx ": "a raw photo of a Canon camera",
}
"""Brands of ISO media files (ISO/IEC 14496-12, 4.3) that are no films."""
MOST_BOXES: Final = 1000
"""Outermost boxes of a file that are looked at."""
_STARTS: Final = (
    (b"\xff\xd8\xff", "a JPEG photo"), (b"\x89PNG\r\n\x1a\n", "a PNG picture"), (b"II*\0", "a TIFF or raw photo"),
    (b"MM\0*", "a TIFF or raw photo"), (b"8BPS", "a Photoshop picture"), (b"BM", "a BMP picture"), (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"), (b"\x1f\x8b", "a gzip archive"), (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"), (b"\xd0\xcf\x11\xe0", "an office document"), (b".RMF", "a RealMedia file"),
    (b"MThd", "MIDI notes"), (b"#EXTM3U", "a playlist"), (b"[playlist]", "a playlist"), (b"ffconcat", "a playlist"),
    (b"<", "a page or a document"), (b"{", "data in JSON"), (b"\x7fELF", "a program"), (b"MZ", "a program"),
    (b"SQLite format", "a database"), (b"GIF8", "a GIF"), (b"OggS", "an Ogg file of an unknown kind"),
)


def found(path: Path) -> str:
    """Give " (it seems to be ...)" for a kind that can be told, otherwise an empty text; never raises."""
    try:
        with path.open("rb") as file:
            start = file.read(512)
    except OSError:
        return ""
    if start[4:8] == b"ftyp" and start[8:12] in _ISO_BRANDS:
        return f" (it seems to be {_ISO_BRANDS[start[8:12]]})"
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return " (it seems to be an animated WebP picture)"
    for signature, words in _STARTS:
        if start.startswith(signature):
            return f" (it seems to be {words})"
    with_text = start[:256].replace(b"\r", b"").replace(b"\n", b"").replace(b"\t", b"")
    return " (it seems to be text)" if with_text and all(32 <= one < 127 for one in with_text) else ""


def lacks_index(path: Path) -> bool:
    """Tell whether this is an MP4 or MOV file without a box "moov" among its outermost ones (ISO/IEC 14496-12, 8.2.1)."""
    at = 0
    try:
        with path.open("rb") as file:
            for number in range(MOST_BOXES):
                file.seek(at)
                head = file.read(16)
                size, kind = int.from_bytes(head[:4], "big"), head[4:8]
                if kind == b"moov" or (number == 0 and kind != b"ftyp"):
                    return False
                if size == 1:
                    size = int.from_bytes(head[8:16], "big")
                if size < 8:
                    return True
                at += size
    except OSError:
        pass
    return False
