"""Where a file of an avatar lies: in its folder, but for the encoders that the studio's own avatars share.

An encoder hears any voice for any of them, so the studio ships each once, in its first avatar's folder. Folders of others hold
all of their files, and so does every copy and every package that is made of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars.latency_profiles import DEFAULT_ENCODER, FURTHER_ENCODER
from studio.places import assets

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "mara"
"""The avatar of the studio in whose folder the shared encoders lie."""


def is_ours(folder: Path) -> bool:
    """Tell whether an avatar ships with the studio."""
    return folder.resolve().parent == (assets() / "avatars").resolve()


def file_of(folder: Path, name: str) -> Path:
    """Give the path of the file ``name`` of the avatar in ``folder``; whether it is there is not asked."""
    if (name == DEFAULT_ENCODER or FURTHER_ENCODER.fullmatch(name)) and not (folder / name).exists() and is_ours(folder):
        # Not beside ``folder``, which may be a link or relative: what lies there may be another user's.
        return assets() / "avatars" / FIRST / name
    return folder / name
