"""What a crash left under hidden names: told apart from what another process, container or machine still writes.

A hidden name says the kind, the machine and the start of that machine. Whether its process lives is told by the lock that it
holds. Where that says nothing, because another machine wrote it and its locks may not reach here, or because the file system
has no locks, a file counts as alive: it is neither offered nor deleted.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import stat
import sys
from typing import TYPE_CHECKING

from studio.files.hidden import DRAFT, LOCK, NOTES, RECORDING, kind_of, lock_tells, notes_of
from studio.files.locks import HeldError, UnlockableError, hold, open_regular, same_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LOG = logging.getLogger(__name__)
_swept: set[Path] = set()
"""Folders in which this process has looked for what a crash left."""
MOST_NAMES = 100_000
"""Of a folder that are looked at."""


@contextlib.contextmanager
def taken(path: Path) -> Iterator[int | None]:
    """Hold a hidden file, or the lock of a hidden folder, while it is looked at.

    Yields
    ------
    The descriptor of the held file; None where its process may live, where it is no regular file or folder of this user,
    and where it is gone.
    """
    descriptor = _take(path)
    try:
        yield descriptor
    finally:
        if descriptor is not None:
            os.close(descriptor)


def of_kind(folder: Path, kind: str) -> list[Path]:
    """List the hidden names of a kind in ``folder``; `taken` says whether a process still uses one."""
    names = list[str]()
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for _, entry in zip(range(MOST_NAMES), entries, strict=False):
            if kind_of(entry.name) == kind:
                names.append(entry.name)
    return [folder / name for name in sorted(names)]


def sweep(*folders: Path) -> list[Path]:
    """Remove the drafts in these folders whose process has died; give what went. Recordings stay, for they can be played.

    So do their notes; those whose recording is gone go.
    """
    gone = []
    for folder in folders:
        # In this order: notes are written after their recording has begun.
        notes = of_kind(folder, NOTES)
        owned = {notes_of(one) for one in of_kind(folder, RECORDING)} if notes else set()
        for path in (one for one in notes if one not in owned):
            # Notes are a file; what else has such a name is not ours.
            with contextlib.suppress(OSError):
                path.unlink()
    for path in (one for folder in folders for one in of_kind(folder, DRAFT)):
        with taken(path) as descriptor:
            dead = descriptor is not None
            # Windows removes no file that is open.
            if dead and sys.platform != "win32":
                _remove(path)
        if dead and sys.platform == "win32":
            _remove(path)
        if dead and not os.path.lexists(path):
            gone.append(path)
    if gone:
        _LOG.info("removed what a crash had left: %s", ", ".join(map(str, gone)))
    return gone


def sweep_once(folder: Path) -> None:
    """Remove the drafts in ``folder`` whose process has died, the first time that this process asks."""
    if folder not in _swept:
        _swept.add(folder)
        sweep(folder)


def remove_folder(path: Path) -> None:
    """Remove a hidden folder as far as that goes, its lock last: one that is left without a lock and not empty is not ours."""
    with contextlib.suppress(OSError):
        for one in list(path.iterdir()):
            if one.name == LOCK:
                continue
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one, ignore_errors=True)
            else:
                one.unlink()
        if all(one.name == LOCK for one in path.iterdir()):
            (path / LOCK).unlink(missing_ok=True)
            path.rmdir()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        remove_folder(path)
        return
    with contextlib.suppress(OSError):
        path.unlink()


def _take(path: Path) -> int | None:
    if not lock_tells(path.name):
        return None
    descriptor = None
    try:
        about = path.lstat()
        if hasattr(os, "getuid") and about.st_uid != os.getuid():
            return None
        file = path / LOCK if stat.S_ISDIR(about.st_mode) else path
        if file is not path and not os.path.lexists(file) and any(path.iterdir()):
            # Ours have their lock before anything else and longer than anything else.
            return None
        # A folder that was killed before it had its lock is made whole, so that two sweepers exclude each other.
        descriptor = open_regular(file, create=file is not path)
        hold(descriptor)
        if same_file(descriptor, file):
            return descriptor
    except (HeldError, UnlockableError, OSError):
        pass
    if descriptor is not None:
        os.close(descriptor)
    return None

