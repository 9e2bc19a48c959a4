"""An avatar that is one already, as a package or as a folder, added to the user's own."""

from __future__ import annotations

import dataclasses
import filecmp
import re
import shutil
from typing import TYPE_CHECKING

from studio.avatars.check import check_folder
from studio.avatars.format import MANIFEST
from studio.avatars.format_reading import read_manifest
from studio.avatars.names import free_name, manifests, title_of_folder
from studio.avatars.package import SUFFIX, files_of, unpack
from studio.avatars.shared import file_of
from studio.avatars.writing import new_avatar, write_manifest
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest, Person


def import_whole(source: Path, *, name: str | None = None, person: Person | None = None,
                 free: bool = False) -> tuple[Manifest, Path]:
    """Copy or unpack ``source`` into the user's own avatars; give its manifest and its folder.

    Parameters
    ----------
    source
        A package or a folder.
    name
        What to call it instead of its own name.
    person
        Who is pictured and on what basis, where the avatar does not say.
    free
        Call it otherwise where its name is taken: no two avatars look the same in a list. One that is there already, file
        for file, is given instead.

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
    with new_avatar(title_of_folder(title) if free else title, free=free) as new:
        part = new.inner
        if source.is_dir():
            for one in files_of(source, read_manifest(source)):
                shutil.copyfile(file_of(source, one), part / one)
        else:
            part.rmdir()
            unpack(source, part)
        manifest = check_folder(part, decode=False)
        if free and (there := _same(part, manifest)) is not None:
            new.drop(there)
            return read_manifest(there), there
        changed = dataclasses.replace(manifest, name=free_name(manifest.name) if free else name or manifest.name)
        if person is not None:
            if manifest.person.consent_known:
                raise AvatarError(f"{manifest.name} says already who is pictured: leave out --pictured and --consent.")
            changed = dataclasses.replace(changed, person=person)
        if changed != manifest:
            write_manifest(part, changed)
    return changed, new.folder


def _same(folder: Path, manifest: Manifest) -> Path | None:
    """Find an avatar that is the same, under its name or the one that `free_name` gave it."""
    numbered = re.compile(rf"{re.escape(manifest.name)}( \(\d+\))?")
    names = [name for name in files_of(folder, manifest) if name != MANIFEST]
    for other, known in manifests().items():
        if not numbered.fullmatch(known.name) or dataclasses.replace(known, name=manifest.name) != manifest:
            continue
        if names != [name for name in files_of(other, known) if name != MANIFEST]:
            continue
        if all(filecmp.cmp(file_of(folder, name), file_of(other, name), shallow=False) for name in names):
            return other
    return None
