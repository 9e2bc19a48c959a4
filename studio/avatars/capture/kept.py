"""What is kept of footage beside the avatars made of it: how much, for how long, and how it goes.

A folder of `studio.avatars.capture.work` holds a person's face and voice. One of which only the report card was given goes
after `EXAMINED_S`, one of which an avatar was learnt after `FINISHED_S`, in which it can be trained longer; one of work that
was asked for and is not finished stays until it is finished or forgotten. What a process works on stays in any case.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from studio.avatars import cache, library
from studio.avatars.capture.work import ABOUT, BUSY, MEASURED
from studio.errors import OutputError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.files.leftovers import sweep
from studio.files.locks import HeldError, UnlockableError, take
from studio.media.ping_pong import seconds_done

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

EXAMINED_S, FINISHED_S = 24 * 3600, 7 * 24 * 3600
"""How long footage stays of which nothing was made, from when it was last looked at, and of which an avatar was learnt."""
MOST_FOLDERS = 10_000
"""That are looked at."""
WANTED, MADE = "wanted", "made.json"
"""The files that say that an avatar is to be learnt, and which were: a list of the names of their folders."""
_BEGUN, _RESULT = ("guide.pt", "warp.pt"), "result.jpg"
"""What learning leaves, and what it leaves last; for work from before there were these files."""
_MOST_MADE, _LARGEST = 64, 64 * 1024
State = Literal["examined", "finished", "unfinished"]


@dataclass(frozen=True, slots=True)
class Kept:
    """What lies there of one file of footage.

    ``since`` is the time from which its stay counts, in seconds since the epoch; ``avatars`` are the names of the folders of
    those that were learnt of it.
    """

    folder: Path
    bytes: int
    state: State
    since: float
    avatars: tuple[str, ...]

    @property
    def footage(self) -> str:
        """The footage's name, without the end."""
        return self.folder.name.rpartition("-")[0]

    @property
    def until(self) -> float | None:
        """When it goes, in seconds since the epoch; None where it stays."""
        stays = {"examined": EXAMINED_S, "finished": FINISHED_S, "unfinished": None}[self.state]
        return None if stays is None else self.since + stays


def begin(folder: Path) -> None:
    """Note that an avatar is to be learnt of the footage in ``folder``, so that it stays until that is done."""
    (folder / WANTED).touch()


def give_up(folder: Path) -> None:
    """Note that this footage is refused: it goes like what was only examined."""
    (folder / WANTED).unlink(missing_ok=True)


def finish(folder: Path, avatar: str) -> None:
    """Note that an avatar, the name of its folder, was learnt of it; from now on it counts as finished."""
    give_up(folder)
    names = [one for one in _made(folder) if one != avatar][1 - _MOST_MADE:]
    # On a full disk its time counts from what was written before.
    with contextlib.suppress(OutputError):
        write_text(folder / MADE, json.dumps([*names, avatar]), private=True)


def kept() -> list[Kept]:
    """Give what lies there, the largest first; links and what is none of ours are left out."""
    found = []
    with contextlib.suppress(OSError), os.scandir(library.captures()) as entries:
        for _, entry in zip(range(MOST_FOLDERS), entries, strict=False):
            # What another process takes away just now is not there.
            with contextlib.suppress(OSError):
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False):
                    folder = library.captures() / entry.name
                    if (folder / ABOUT).is_file() and not (folder / ABOUT).is_symlink():
                        found.append(_look(folder))
    return sorted(found, key=lambda one: (-one.bytes, one.folder))


def let_go(now: float | None = None) -> int:
    """Delete what has been there for its time, at ``now`` in seconds since the epoch; give the bytes that it took.

    What an earlier deletion had not finished when its process was killed goes, too.
    """
    now = time.time() if now is None else now
    sweep(library.captures())
    old = [one for one in kept() if one.until is not None and one.until < now]
    return sum(one.bytes for one in forget(old, now)) if old else 0


def forget(which: Iterable[Kept], only_old_at: float | None = None) -> list[Kept]:
    """Delete it at once; give what went. What a process works on stays, and so does what cannot be deleted.

    Parameters
    ----------
    only_old_at
        Leave what was taken up again since it was found, and is not old at this time.

    Raises
    ------
    OSError
        The folder of all of it cannot be written to.
    """
    gone = []
    with cache.turn_at(library.captures()):
        # While it is our turn no other begins to work there.
        for one in which:
            if only_old_at is not None and not _old(one.folder, only_old_at):
                continue
            if not worked_on(one.folder) and cache.delete(one.folder):
                gone.append(one)
    return gone


def of_avatar(name: str) -> list[Kept]:
    """Give the finished work that an avatar, by the name of its folder, was learnt from, if no other avatar of it is left."""
    left = set(library.own()) - {name}
    return [one for one in kept() if one.state == "finished" and name in one.avatars and not left.intersection(one.avatars)]


def remove_avatar(name: str) -> tuple[Path, int]:
    """Delete one of the user's own avatars and, with the last that was learnt of it, the footage.

    Returns
    -------
    Where the avatar was, and the bytes of footage that went.

    Raises
    ------
    AvatarError
        As `studio.avatars.library.remove`.
    """
    folder = library.remove(name)
    try:
        found = of_avatar(folder.name)
        return folder, sum(one.bytes for one in forget(found)) if found else 0
    except OSError:
        return folder, 0


def films() -> list[Path]:
    """Give what a person filmed of themselves in the window."""
    with contextlib.suppress(OSError):
        return [one for one in sorted(library.films().glob("[!.]*")) if one.is_file() and not one.is_symlink()]
    return []


def _look(folder: Path) -> Kept:
    times, size = dict[str, float](), 0
    for _, entry in zip(range(MOST_FOLDERS), folder.iterdir(), strict=False):
        with contextlib.suppress(FileNotFoundError):
            about = entry.lstat()
            times[entry.name] = about.st_mtime
            size += about.st_size
    ended = max((times[one] for one in (MADE, _RESULT) if one in times), default=None)
    began = max((times[one] for one in _BEGUN if one in times), default=0.0)
    state: State = "unfinished"
    since = folder.stat().st_mtime
    if WANTED not in times and ended is not None and ended >= began:
        state, since = "finished", ended
    elif WANTED not in times and not began and MEASURED in times and not seconds_done(folder):
        state = "examined"
    return Kept(folder, size, state, since, _made(folder))


def _old(folder: Path, now: float) -> bool:
    try:
        until = _look(folder).until
    except OSError:
        return False
    return until is not None and until < now


def _made(folder: Path) -> tuple[str, ...]:
    try:
        names = parse_json(read_bytes(folder / MADE, most_bytes=_LARGEST))
    except (OSError, ValueError):
        return ()
    return tuple(one for one in names if isinstance(one, str)) if isinstance(names, list) else ()


def worked_on(folder: Path) -> bool:
    """Tell whether a process works there now."""
    try:
        os.close(take(folder / BUSY))
    except HeldError:
        return True
    except (UnlockableError, OSError):
        return False
    return False
