"""What a person does with an avatar that is there: call it otherwise, copy it, give it another small picture."""

from __future__ import annotations

import dataclasses
import shutil
from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.format import THUMBNAIL
from studio.avatars.format_reading import LONGEST_TITLE, read_manifest
from studio.avatars.names import free_name, manifests, title_of_folder
from studio.avatars.package import files_of
from studio.avatars.picture_header import is_thumbnail
from studio.avatars.shared import file_of
from studio.avatars.writing import new_avatar, write_manifest
from studio.errors import AvatarError, OutputError
from studio.files.draft import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest


def rename(folder: Path, name: str) -> Manifest:
    """Call one of the user's own avatars otherwise; its folder stays as it is.

    Raises
    ------
    AvatarError
        It belongs to the studio, the name cannot be used or is taken, or it cannot be written.
    """
    manifest = _own_manifest(folder)
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_TITLE:
        raise AvatarError(f"A name of an avatar has 1 to {LONGEST_TITLE} letters: choose another name.")
    if name in {one.name for other, one in manifests().items() if other != folder}:
        raise AvatarError(f"Another avatar is called {name}: choose another name.")
    changed = dataclasses.replace(manifest, name=name)
    try:
        write_manifest(folder, changed)
    except OutputError as error:
        raise AvatarError(str(error)) from error
    return read_manifest(folder)


def duplicate(folder: Path) -> tuple[Manifest, Path]:
    """Copy an avatar, of the studio or of the user's own, to the user's own under a free name; give the copy.

    Raises
    ------
    AvatarError
        It cannot be read, or the copy cannot be written.
    """
    manifest = read_manifest(folder)
    with new_avatar(title_of_folder(manifest.name), free=True) as new:
        for name in files_of(folder, manifest):
            shutil.copyfile(file_of(folder, name), new.inner / name)
        write_manifest(new.inner, dataclasses.replace(manifest, name=free_name(manifest.name)))
    return read_manifest(new.folder), new.folder


def use_thumbnail(folder: Path, picture: bytes) -> None:
    """Show one of the user's own avatars in lists by another small picture, the contents of a JPEG file.

    Raises
    ------
    AvatarError
        It belongs to the studio, this is no JPEG within the bounds of a thumbnail, or it cannot be written.
    """
    _own_manifest(folder)
    if not is_thumbnail(picture):
        raise AvatarError("This picture is too large to stand for an avatar: choose a smaller one.")
    try:
        write_bytes(folder / THUMBNAIL, picture)
    except OutputError as error:
        raise AvatarError(str(error)) from error


def _own_manifest(folder: Path) -> Manifest:
    manifest = read_manifest(folder)
    if not library.is_own(folder):
        raise AvatarError(f"{manifest.name} belongs to the studio and stays as it is: duplicate it, and change the copy.")
    return manifest
