"""Folders that can be made again (unpacked packages, interrupted work), kept while there is room: the oldest go first."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 8_000_000_000
"""Of all folders beside the one that is wanted now."""
_USERS = ".in-use"


def use(folder: Path) -> None:
    """Note that this process uses ``folder`` from now on until it ends, and that it was wanted now."""
    users = folder.parent / _USERS
    users.mkdir(parents=True, exist_ok=True)
    (users / f"{folder.name}.{os.getpid()}").touch()
    os.utime(folder)


def trim(root: Path, *, keep: Path, most_bytes: int = MOST_BYTES) -> list[Path]:
    """Delete the folders in ``root`` that were not wanted for longest until the rest is small enough; give what went.

    ``keep`` stays, and so does every folder that a living process uses. A folder that cannot be deleted stays too.
    """
    found = sorted(
        (one for one in root.glob("[!.]*") if one.is_dir() and not one.is_symlink() and one != keep),
        key=lambda one: one.stat().st_mtime,
    )
    sizes = {one: _size(one) for one in found}
    too_much, gone = sum(sizes.values()) - most_bytes, []
    used = _used(root) if too_much > 0 else set()
    for one in found:
        if too_much <= 0:
            break
        if one.name in used:
            continue
        shutil.rmtree(one, ignore_errors=True)
        if not one.exists():
            gone.append(one)
            too_much -= sizes[one]
    return gone


def _size(folder: Path) -> int:
    total = 0
    for one in folder.iterdir():
        try:
            total += one.lstat().st_size
        # Another process may take its file away just now.
        except FileNotFoundError:
            continue
    return total


def _used(root: Path) -> set[str]:
    """Give the names of the folders that a living process uses, and forget the processes that ended."""
    names = set()
    for one in (root / _USERS).glob("*"):
        name, _, process = one.name.rpartition(".")
        if process.isdecimal() and psutil.pid_exists(int(process)):
            names.add(name)
        else:
            one.unlink(missing_ok=True)
    return names
