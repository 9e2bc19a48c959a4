"""Recordings that a crash left under their hidden names: find them, and give them back."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import IO, TYPE_CHECKING

import av

from studio.errors import OutputError
from studio.files.hidden import RECORDING, notes_of
from studio.files.leftovers import of_kind, taken
from studio.files.locks import same_file
from studio.files.names import file_name, free_path
from studio.media.accepted import DECODERS

if TYPE_CHECKING:
    from pathlib import Path


MOST_NOTES = 4_000_000
"""Letters that are read of what was noted beside a recording."""
TITLE_BYTES = 160
"""Of the name that a recording would have had; a word comes after it, and a number where that name is taken."""
_OPTIONS = {"codec_whitelist": ",".join(DECODERS)}


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A recording that is not written any more: its file, when it was written last, how long it plays, how its name ends.

    ``title`` stands in it and is the name that it would have had.
    """

    file: Path
    written_at: datetime
    seconds: float
    suffix: str = ".mp4"
    title: str = ""


def find(folder: Path) -> list[LeftBehind]:
    """List the recordings in ``folder`` whose writer has died, oldest first; files that do not play are left out.

    What another process, container or machine may still write is left out too, see `studio.files.leftovers`.
    """
    found = []
    for file in of_kind(folder, RECORDING):
        with taken(file) as descriptor:
            if descriptor is None:
                continue
            with open(descriptor, "rb", closefd=False) as opened:
                suffix, container = _kind(opened)
                seconds, title = _seconds_and_title(opened, container)
            if seconds > 0:
                written_at = datetime.fromtimestamp(os.fstat(descriptor).st_mtime).astimezone()
                found.append(LeftBehind(file, written_at, seconds, suffix, title))
    return sorted(found, key=lambda one: one.written_at)


def notes_on(left: LeftBehind) -> str:
    """Give what its writer noted beside the recording, see `ClipWriter.note`; they go once it is recovered or discarded."""
    try:
        with notes_of(left.file).open(encoding="utf-8", errors="replace") as file:
            return file.read(MOST_NOTES)
    except OSError:
        return ""


def recover(left: LeftBehind) -> Path:
    """Give the recording a visible name beside it, which no file has yet; return that.

    Raises
    ------
    OutputError
        It cannot be renamed.
    """
    # What it would have been called, had it been ended, stands in it.
    began_at = left.written_at - timedelta(seconds=left.seconds)
    title = file_name(left.title, otherwise=f"Recording {began_at:%Y-%m-%d %H.%M}", most_bytes=TITLE_BYTES)
    named = f"{title} recovered"
    while True:
        path = free_path(left.file.parent, named, left.suffix)
        try:
            return _renamed(left, path)
        except FileExistsError:
            # Another studio gave that name to another recording just now.
            continue
        except OSError as error:
            raise OutputError(f"{left.file} cannot be renamed ({error.strerror}): rename it to {path.name} yourself."
                              ) from error


def _renamed(left: LeftBehind, path: Path) -> Path:
    """Give the recording this name; `FileExistsError` where another has it by now."""
    with taken(left.file) as descriptor:
        # What was offered a while ago may have been given another name by another studio.
        if descriptor is None:
            raise OutputError(f"{left.file} is not there any more, or is in use.")
        try:
            # Unlike a rename, a link replaces nothing.
            os.link(left.file, path)
        except FileExistsError:
            raise
        except OSError:
            # Not every file system has links.
            left.file.rename(path)
        else:
            if not same_file(descriptor, path):
                # Another file was put in its place.
                path.unlink()
                raise OutputError(f"{left.file} is not there any more, or is in use.")
            left.file.unlink()
        # Half a piece ends a player with an error, and half of its head keeps it from opening the file at all.
        with open(descriptor, "rb", closefd=False) as opened:
            end = whole_end(opened)
        # What has the name by now may be another file.
        os.ftruncate(descriptor, end)
    notes_of(left.file).unlink(missing_ok=True)
    return path


def whole_end(file: IO[bytes]) -> int:
    """Give where the last whole piece of a recording ends: a ``moof`` and its ``mdat`` (ISO/IEC 14496-12, 8.8).

    Players go through half a piece of Matroska, so all of that is whole.
    """
    whole = at = 0
    _, container = _kind(file)
    size = file.seek(0, os.SEEK_END)
    if container != "mp4":
        file.seek(0)
        return size
    while at < size:
        file.seek(at)
        head = file.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length < 8 or at + length > size:
            break
        at += length
        if head[4:8] in (b"mdat", b"moov", b"mfra"):
            whole = at
    file.seek(0)
    return whole


class _UpTo(io.RawIOBase):
    """The beginning of a file, as a file."""

    def __init__(self, file: IO[bytes], end: int) -> None:
        self._file, self._end = file, end

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, count: int = -1) -> bytes:
        left = max(0, self._end - self._file.tell())
        return self._file.read(left if count < 0 else min(count, left))

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(self._end + offset) if whence == os.SEEK_END else self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


def comment_of(clip: Path) -> str:
    """Give the comment in a recording's metadata; empty where there is none, or it cannot be read."""
    try:
        with clip.open("rb") as file:
            _, container = _kind(file)
            whole = _UpTo(file, whole_end(file))
            with av.open(whole, mode="r", format=container, container_options=_OPTIONS) as opened:
                return opened.metadata.get("comment", "")
    except (av.FFmpegError, OSError):
        return ""


def discard(left: LeftBehind) -> None:
    """Delete the recording for good; nothing happens where it is in use or gone."""
    with taken(left.file) as descriptor:
        left_behind = descriptor is not None
    if left_behind:
        left.file.unlink(missing_ok=True)
        notes_of(left.file).unlink(missing_ok=True)


def seconds_of(clip: Path) -> float:
    """Give how long a recording plays as far as it is whole; 0 where it does not."""
    with clip.open("rb") as file:
        return _seconds_and_title(file, _kind(file)[1])[0]


def _kind(file: IO[bytes]) -> tuple[str, str]:
    """Give how the name of such a file ends, and FFmpeg's name of its container."""
    head = file.read(12)
    file.seek(0)
    # The magic numbers: EBML (RFC 8794), and the brand of a QuickTime file (ISO/IEC 14496-12, 4.3).
    if head.startswith(b"\x1aE\xdf\xa3"):
        return ".mkv", "matroska"
    return (".mov" if head[4:12] == b"ftypqt  " else ".mp4"), "mp4"


def _seconds_and_title(file: IO[bytes], container: str) -> tuple[float, str]:
    """Give the length of what can be played, which is the time of the last whole packet of pictures, and the title."""
    try:
        with av.open(_UpTo(file, whole_end(file)), mode="r", format=container, container_options=_OPTIONS) as clip:
            last = 0.0
            for packet in clip.demux(clip.streams.video[0]):
                if packet.pts is not None and packet.time_base is not None:
                    last = float((packet.pts + (packet.duration or 0)) * packet.time_base)
            return last, clip.metadata.get("title", "")
    except (av.FFmpegError, OSError, IndexError):
        return 0.0, ""
