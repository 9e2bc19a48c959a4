"""The one kind of hidden name: ``.viseme-<kind>-<host>-<boot>-<random>.part``."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

from studio.files.boot import BOOT, HOST

if TYPE_CHECKING:
    from pathlib import Path

PREFIX, SUFFIX = ".viseme-", ".part"
DRAFT, RECORDING = "draft", "recording"
"""Kinds: what is removed when its process has died, and what can be played and so is offered."""
NOTES = "notes"
"""Kind: what belongs to the hidden file of another kind and of the same name otherwise, and goes with it."""
UNLOCKED = "unlocked"
"""Stands for the boot where the file system has no locks: nothing proves that its process has died."""
LOCK = "lock"
"""In a hidden folder, the file that its process holds."""
_NAME = re.compile(rf"{re.escape(PREFIX)}([a-z]+)-([0-9a-f]+)-([0-9a-z]+)-[0-9a-f]+{re.escape(SUFFIX)}")


def hidden(folder: Path, kind: str, *, locked: bool = True, mark: str = "") -> Path:
    """Give a hidden name in ``folder``, of this machine and this start of it: a new one, or always the same for a ``mark``."""
    return folder / f"{PREFIX}{kind}-{HOST}-{BOOT if locked else UNLOCKED}-{mark or secrets.token_hex(8)}{SUFFIX}"


def notes_of(path: Path) -> Path:
    """Give the name of the notes that belong to a hidden file."""
    match = _NAME.fullmatch(path.name)
    assert match is not None
    return path.with_name(PREFIX + NOTES + path.name[match.end(1) :])


def kind_of(name: str) -> str | None:
    """Give the kind of a hidden name; None where it is not one of ours."""
    match = _NAME.fullmatch(name)
    return match[1] if match else None


def lock_tells(name: str) -> bool:
    """Tell whether a free lock proves that the process of a hidden name has died.

    It does for this start of the machine, whose processes all see each other's locks, and for an earlier one; not for
    another machine, whose locks may not reach here, nor where there were no locks.
    """
    match = _NAME.fullmatch(name)
    return match is not None and (match[3] == BOOT or (match[2] == HOST and match[3] != UNLOCKED))
