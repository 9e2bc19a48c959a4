"""Names of avatars: which are taken, and one that is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.format_reading import LONGEST_TITLE, read_manifest
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest


def manifests() -> dict[Path, Manifest]:
    """Give what every avatar that can be read says of itself, by its folder."""
    found = {}
    for folder in library.installed().values():
        try:
            found[folder] = read_manifest(folder)
        except AvatarError:
            continue
    return found


def free_name(name: str) -> str:
    """Give ``name``, or Name (2) and so on where an avatar is called that."""
    taken, found, number = {one.name for one in manifests().values()}, name, 2
    while found in taken:
        found = f"{name[: LONGEST_TITLE - 6]} ({number})"
        number += 1
    return found


def title_of_folder(title: str) -> str:
    """Give a name that makes one of a folder, whatever the avatar or its file is called."""
    return title if any(letter.isalnum() for letter in title) else "avatar"
