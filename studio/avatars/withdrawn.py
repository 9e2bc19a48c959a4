"""Consents that were withdrawn: avatars that this computer no longer loads, told by the digest of their generator.

The list is a file of the user's own, so it holds whatever the avatar's folder or package is called and wherever it lies.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING, Any

from studio.avatars.format import FILES, GENERATOR
from studio.errors import AvatarError
from studio.files.draft import write_text
from studio.files.private import make_private
from studio.places import user_data

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest

MOST = 10_000
"""Entries; the file is bounded by it."""
_LARGEST = 4_000_000


def list_file() -> Path:
    """Give the file of the list; it may not be there yet."""
    return user_data() / "consent" / "withdrawn.json"


def withdraw(folder: Path, manifest: Manifest) -> None:
    """Put an avatar on the list.

    Raises
    ------
    AvatarError
        Its generator or the list cannot be read.
    OutputError
        The list cannot be written.
    """
    digest = _digest(folder)
    entries = {key: value for key, value in _entries().items() if key != digest}
    if len(entries) >= MOST:
        raise AvatarError(f"{list_file()} names {MOST} avatars already; take some out first.")
    today = dt.datetime.now(dt.UTC).astimezone().date().isoformat()
    _write(entries | {digest: {"name": manifest.name, "date": today}})


def allow(folder: Path) -> bool:
    """Take an avatar off the list again and tell whether it was on it; errors as `withdraw`."""
    digest, entries = _digest(folder), _entries()
    if digest not in entries:
        return False
    _write({key: value for key, value in entries.items() if key != digest})
    return True


def refuse_withdrawn(generator_sha256: str, manifest: Manifest) -> None:
    """Raise `AvatarError` in words if the consent for an avatar was withdrawn, or the list cannot be read."""
    entry = _entries().get(generator_sha256)
    if entry is not None:
        when = f" on {entry['date']}" if isinstance(entry.get("date"), str) else ""
        raise AvatarError(f"The consent for the avatar {manifest.name} was withdrawn{when}, so it is not loaded: delete it "
                          "with 'viseme-studio avatar remove', or allow it with 'viseme-studio avatar withdraw --undo'.")


def _entries() -> dict[str, dict[str, Any]]:
    file = list_file()
    try:
        with file.open("rb") as source:
            data = source.read(_LARGEST + 1)
        found = json.loads(data) if len(data) <= _LARGEST else None
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise AvatarError(f"{file} cannot be read ({error!s:.120}), so it is not known whose consent was withdrawn: mend or "
                          "remove it.") from error
    if not isinstance(found, dict) or len(found) > MOST or not all(isinstance(one, dict) for one in found.values()):
        raise AvatarError(f"{file} is no list of withdrawn consents: mend or remove it.")
    return found


def _write(entries: dict[str, dict[str, Any]]) -> None:
    try:
        make_private(list_file().parent)
    except OSError as error:
        raise AvatarError(f"{list_file().parent} cannot be made ({error.strerror}).") from error
    write_text(list_file(), json.dumps(entries, indent=1) + "\n", private=True)


def _digest(folder: Path) -> str:
    try:
        with (folder / GENERATOR).open("rb") as file:
            return hashlib.sha256(file.read(FILES[GENERATOR])).hexdigest()
    except OSError as error:
        raise AvatarError(f"{folder / GENERATOR} cannot be read ({error.strerror}).") from error
