"""Folders and files for this user alone."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from studio.files.locks import open_regular

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO


def make_private(folder: Path) -> None:
    """Make a folder and those above it that are missing, for this user alone (0700)."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)


def append_to(path: Path) -> TextIO:
    """Open a regular file to write behind what is there, whatever other processes write meanwhile; its permissions become 0600.

    `OSError` when it cannot be opened, or is a link, a device or a pipe.
    """
    descriptor = open_regular(path, create=True, append=True)
    if os.name == "posix" and stat.S_IMODE(os.fstat(descriptor).st_mode) != 0o600:
        os.fchmod(descriptor, 0o600)
    return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")
