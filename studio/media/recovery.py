"""Recordings that a crash left under their hidden names: find them, and give them back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import av
import psutil

from studio.errors import OutputError
from studio.media.draft import PREFIX, SUFFIX

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A recording nobody writes any more: its file, when it was last written, and how long it plays."""

    file: Path
    written_at: datetime
    seconds: float


def find(folder: Path) -> list[LeftBehind]:
    """List the recordings in ``folder`` whose writer has died, oldest first; files that do not play are left out."""
    found = []
    for file in folder.glob(f"{PREFIX}*{SUFFIX}"):
        writer = file.name.removeprefix(PREFIX).split("-")[0]
        if not writer.isdecimal() or _writes(int(writer), file):
            continue
        seconds = _seconds(file)
        if seconds > 0:
            found.append(LeftBehind(file, datetime.fromtimestamp(file.stat().st_mtime).astimezone(), seconds))
    return sorted(found, key=lambda one: one.written_at)


def recover(left: LeftBehind) -> Path:
    """Give the recording a visible name beside it, which no file has yet; return that.

    Raises
    ------
    OutputError
        It cannot be renamed.
    """
    name = f"Recovered {left.written_at:%Y-%m-%d %H-%M-%S}"
    path = left.file.with_name(f"{name}.mp4")
    number = 2
    while path.exists():
        path = left.file.with_name(f"{name} ({number}).mp4")
        number += 1
    try:
        return left.file.rename(path)
    except OSError as error:
        raise OutputError(f"{left.file} cannot be renamed ({error.strerror}): rename it to {path.name} yourself.") from error


def discard(left: LeftBehind) -> None:
    """Delete the recording for good."""
    left.file.unlink(missing_ok=True)


def _writes(process: int, file: Path) -> bool:
    """Tell whether a process may still write a file: it lives, and it is no later one that was given the same number."""
    try:
        living = psutil.Process(process)
        return bool(living.status() != psutil.STATUS_ZOMBIE and living.create_time() <= file.stat().st_mtime)
    except (psutil.NoSuchProcess, OSError):
        return False
    except psutil.Error:
        return True


def _seconds(file: Path) -> float:
    """Length of what can be played: the time of the last whole packet of pictures."""
    try:
        with av.open(str(file), format="mp4") as clip:
            last = 0.0
            for packet in clip.demux(clip.streams.video[0]):
                if packet.pts is not None and packet.time_base is not None:
                    last = float((packet.pts + (packet.duration or 0)) * packet.time_base)
            return last
    except (av.FFmpegError, OSError, IndexError):
        return 0.0
