"""Which avatars there are, and finding one by name or by folder."""

from __future__ import annotations

from pathlib import Path

from studio.errors import AvatarError
from studio.places import assets, user_data

DEFAULT = "mara"


def bundled() -> dict[str, Path]:
    """Give the folders of the avatars that ship with the studio by name, the default first."""
    folders = {path.parent.name: path.parent for path in sorted((assets() / "avatars").glob("*/avatar.toml"))}
    return dict(sorted(folders.items(), key=lambda item: item[0] != DEFAULT))


def installed() -> dict[str, Path]:
    """Give the folders of all avatars by name: the bundled ones, then the user's own."""
    own = {path.parent.name: path.parent for path in sorted((user_data() / "avatars").glob("*/avatar.toml"))}
    return bundled() | own


def find(name_or_folder: str) -> Path:
    """Give the folder of an avatar.

    Raises
    ------
    AvatarError
        It is neither the name of an avatar nor a folder.
    """
    known = installed()
    if name_or_folder.lower() in known:
        return known[name_or_folder.lower()]
    folder = Path(name_or_folder)
    if folder.is_dir():
        return folder
    raise AvatarError(f"There is no avatar {name_or_folder}: choose {' or '.join(known)}, or give the path of a folder.")
