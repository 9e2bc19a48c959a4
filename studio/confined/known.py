"""What passed in a confined process is remembered, so that the next time costs nothing: one small file for each, in the cache.

The name of the file is the digest of what was tried and of the versions that tried it; in it is what was found. The folder
is the user's alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import platform
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

from studio.errors import OutputError
from studio.files.bounded import parse_json
from studio.files.draft import write_text
from studio.files.private import make_private
from studio.places import user_cache

if TYPE_CHECKING:
    from pathlib import Path

_LOG = logging.getLogger(__name__)
FORMAT = 2
"""Raised when more is tried than before."""
MOST = 4000
"""Files that are kept; the oldest half of more goes."""
_LARGEST = 4096
_here: dict[str, dict[str, Any]] = {}


def key(*parts: bytes | str) -> str:
    """Give the name under which something is remembered: what it is, and with which versions it was tried."""
    digest = hashlib.sha256(f"{FORMAT} {_versions()}".encode())
    for part in parts:
        digest.update(hashlib.sha256(part.encode() if isinstance(part, str) else part).digest())
    return digest.hexdigest()


def stamp(path: Path) -> str:
    """Tell a file by its place and times: what is written to it, or put in its place, gives another text.

    Raises
    ------
    OSError
        It is not there.
    """
    found = path.stat()
    return f"{found.st_dev} {found.st_ino} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"


def recall(name: str) -> dict[str, Any] | None:
    """Give what was found under this name; None when it was not tried, or nothing that can be believed is there."""
    if name in _here:
        return _here[name]
    return read(_folder() / name)


def read(file: Path) -> dict[str, Any] | None:
    """Read what was kept in a file; None when that is nothing that can be believed."""
    try:
        with file.open("rb") as kept:
            found = parse_json(kept.read(_LARGEST))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def remember(name: str, found: dict[str, Any], *, on_disk: bool = True) -> None:
    """Keep what was found; where that cannot be, it is tried again the next time."""
    if len(_here) > MOST:
        _here.clear()
    _here[name] = found
    if not on_disk:
        return
    folder = _folder()
    try:
        make_private(folder)
        write_text(folder / name, json.dumps(found), private=True)
        _trim(folder)
    except (OSError, OutputError) as error:
        _LOG.info("What was tried is not remembered: %s", error)


def _trim(folder: Path) -> None:
    there = list(folder.iterdir())
    if len(there) <= MOST:
        return
    with contextlib.suppress(OSError):
        for old in sorted(there, key=lambda one: one.stat().st_mtime)[: len(there) // 2]:
            old.unlink(missing_ok=True)


def _folder() -> Path:
    return user_cache() / "checked"


@cache
def _versions() -> str:
    names = ("onnxruntime-gpu", "onnxruntime", "av", "opencv-python-headless", "numpy", "viseme-studio")
    return f"{[_version(name) for name in names]} {sys.version} {platform.machine()}"


def _version(name: str) -> str:
    # Imported here: what ships with the studio is not tried, so most starts need none of this.
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
