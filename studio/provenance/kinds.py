"""What kind of file it is, by its first bytes: a name may be anything, and others sign more kinds than the studio writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

BESIDE: Final = "beside"
"""Kinds without a place for credentials: Matroska and WebM."""
_LOOKED_AT: Final = 4096
_BRANDS: Final = {b"qt  ": "video/quicktime", b"M4V ": "video/x-m4v", b"M4A ": "audio/mp4", b"heic": "image/heic",
                  b"heix": "image/heic", b"mif1": "image/heif", b"avif": "image/avif"}
"""Of a file of the MP4 family (ISO/IEC 14496-12); others are ``video/mp4``."""
_FIRST: Final = (
    (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF8", "image/gif"), (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"), (b"fLaC", "audio/flac"), (b"\x1aE\xdf\xa3", BESIDE), (b"\0\0\0\x0cJXL \r\n\x87\n", "image/jxl"),
    (b"\xff\x0a", "image/jxl"),
)
_TIFF: Final = (b"II*\0", b"MM\0*")
_RIFF: Final = {b"WAVE": "audio/wav", b"AVI ": "video/avi", b"WEBP": "image/webp"}
_RAW: Final = {".dng": "image/x-adobe-dng", ".arw": "image/x-sony-arw", ".nef": "image/x-nikon-nef"}
"""TIFF by its bytes; which of them only the name says."""
_ZIPS: Final = frozenset({
    "docx", "docm", "epub", "odg", "odp", "ods", "odt", "otg", "otp", "ots", "ott", "oxps", "pptm", "pptx", "xlsm", "xlsx",
})
_NAMED: Final = {
    ".mp4": "video/mp4", ".m4v": "video/x-m4v", ".mov": "video/quicktime", ".m4a": "audio/mp4", ".png": "image/png",
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".wav": "audio/wav", ".gif": "image/gif", ".webp": "image/webp",
    ".avi": "video/avi", ".mp3": "audio/mpeg", ".flac": "audio/flac", ".tif": "image/tiff", ".tiff": "image/tiff",
    ".pdf": "application/pdf", ".svg": "image/svg+xml", ".heic": "image/heic", ".heif": "image/heif", ".avif": "image/avif",
    ".mkv": BESIDE, ".webm": BESIDE,
}
"""Where the first bytes say nothing: what the name claims, so that a damaged file is called that."""


def kind_of(path: Path) -> str | None:
    """Give the kind of a file as c2pa names it, `BESIDE`, or None where it is of none that may carry credentials.

    Sources: the specifications of each format; c2pa's own list (`c2pa.Reader.get_supported_mime_types`).
    """
    with path.open("rb") as file:
        head = file.read(_LOOKED_AT)
    suffix = path.suffix.lower()
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], _NAMED.get(suffix))
    if head[:4] in _TIFF:
        return _RAW.get(suffix, "image/tiff")
    if head[:4] == b"PK\x03\x04":
        return suffix[1:] if suffix[1:] in _ZIPS else "zip"
    found = next((kind for first, kind in _FIRST if head.startswith(first)), None)
    if found is not None:
        return found
    if head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 == 0xE2:
        # A frame of MPEG audio, layer III, without a tag before it (ISO/IEC 11172-3).
        return "audio/mpeg"
    if b"<svg" in head and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        return "image/svg+xml"
    return _NAMED.get(suffix)
