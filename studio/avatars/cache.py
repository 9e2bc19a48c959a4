"""Folders that can be made again (unpacked packages, interrupted work), kept while there is room: the oldest go first."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from studio.files.hidden import DRAFT, LOCK, hidden
from studio.files.leftovers import remove_folder
from studio.files.locks import HeldError, UnlockableError, open_regular, take, turn
from studio.files.private import make_private

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

MOST_BYTES = 8_000_000_000
"""Of all folders beside the one that is wanted now."""
_USERS = ".in-use"
_used: dict[Path, int] = {}
"""Locks that this process holds to its end, one for each folder that it uses."""


def turn_at(root: Path) -> AbstractContextManager[None]:
    """Wait for a turn at the folders in ``root``: to make, `use` and `trim` them. `OSError` when nothing can be written."""
    make_private(root)
    return turn(root / ".lock")


def use(folder: Path) -> None:
    """Note that this process uses ``folder`` from now on until it ends, and that it was wanted now."""
    users = folder.parent / _USERS
    make_private(users)
    if folder not in _used:
        # Without locks in this file system nothing is trimmed either.
        with contextlib.suppress(HeldError, UnlockableError):
            _used[folder] = take(users / folder.name, shared=True)
    os.utime(folder)


def trim(root: Path, *, keep: Path, most_bytes: int = MOST_BYTES) -> list[Path]:
    """Delete the folders in ``root`` that were not wanted for longest until the rest is small enough; give what went.

    ``keep`` stays, and so does every folder that a process uses. A folder that cannot be deleted stays too.
    """
    found = sorted(
        (one for one in root.glob("[!.]*") if one.is_dir() and not one.is_symlink() and one != keep),
        key=lambda one: one.stat().st_mtime,
    )
    sizes = {one: _size(one) for one in found}
    too_much, gone = sum(sizes.values()) - most_bytes, []
    for one in found:
        if too_much <= 0:
            break
        if _delete(one):
            gone.append(one)
            too_much -= sizes[one]
    return gone


def delete(folder: Path) -> bool:
    """Delete a folder that no other process uses and this one no longer; tell whether it is gone."""
    used = _used.pop(folder, None)
    if used is not None:
        os.close(used)
    return _delete(folder)


def _delete(folder: Path) -> bool:
    """Delete a folder that no process uses; tell whether it is gone."""
    users = folder.parent / _USERS
    try:
        make_private(users)
        descriptor = take(users / folder.name)
    except (HeldError, UnlockableError, OSError):
        return False
    try:
        # Under a hidden name first: half a folder must not look like a whole one.
        hid = folder.rename(hidden(folder.parent, DRAFT))
        # With a lock in it, so that the next start takes what is left when this process is killed here.
        with contextlib.suppress(OSError):
            os.close(open_regular(hid / LOCK, create=True))
        remove_folder(hid)
        (users / folder.name).unlink(missing_ok=True)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True


def _size(folder: Path) -> int:
    total = 0
    for one in folder.iterdir():
        try:
            total += one.lstat().st_size
        # Another process may take its file away just now.
        except FileNotFoundError:
            continue
    return total

