"""An avatar that is one already, as a package or as a folder, added to the user's own."""

from __future__ import annotations

import dataclasses
import shutil
from typing import TYPE_CHECKING

from studio.avatars.check import check_folder
from studio.avatars.format import read_manifest
from studio.avatars.package import SUFFIX, files_of, unpack
from studio.avatars.writing import new_avatar, write_manifest
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest, Person


def import_whole(source: Path, *, name: str | None = None, person: Person | None = None) -> tuple[Manifest, Path]:
    """Copy or unpack ``source`` into the user's own avatars; give its manifest and its folder.

    Parameters
    ----------
    source
        A package or a folder.
    name
        What to call it instead of its own name.
    person
        Who is pictured and on what basis, where the avatar does not say.

    Raises
    ------
    AvatarError
        It is not a whole avatar, its name is taken, or it says already who is pictured.
    """
    if source.is_dir():
        title = name or read_manifest(source).name
    elif source.is_file() and source.suffix.lower() == SUFFIX:
        title = name or source.stem
    else:
        raise AvatarError(f"{source} is neither a folder nor a {SUFFIX} file; for a model of another program add --from.")
    with new_avatar(title) as (part, folder):
        if source.is_dir():
            for one in files_of(source, read_manifest(source)):
                shutil.copyfile(source / one, part / one)
        else:
            part.rmdir()
            unpack(source, part)
        manifest = check_folder(part, decode=False)
        changed = dataclasses.replace(manifest, name=name or manifest.name)
        if person is not None:
            if manifest.person.consent_known:
                raise AvatarError(f"{manifest.name} says already who is pictured: leave out --pictured and --consent.")
            changed = dataclasses.replace(changed, person=person)
        if changed != manifest:
            write_manifest(part, changed)
    return changed, folder
