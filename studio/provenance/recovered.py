"""A recording that a crash left and that was kept is signed like any other, once its last, half-written piece is cut off."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.format import read_manifest
from studio.errors import AvatarError, OutputError
from studio.files.draft import Draft
from studio.files.names import shown
from studio.media.clip import disclosure
from studio.media.recovery import comment_of, whole_end
from studio.provenance.credentials import BESIDE
from studio.provenance.seal import Seal
from studio.provenance.statement import Statement

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest


def sign_recovered(clip: Path) -> str:
    """Sign a recording under the name it has now; give why it has no credentials, in one sentence, or nothing.

    Which avatar is seen stands in the recording's comment; one that is not here any more cannot be stated.
    """
    try:
        found = _avatar(comment_of(clip))
        if found is None:
            return (f"{shown(clip.name)} is kept without content credentials: the avatar in it is not among the avatars here, "
                    "or says something else of itself now.")
        folder, manifest = found
        with clip.open("rb") as file:
            end = whole_end(file)
        seal = Seal(Statement.of(manifest), folder)
        if clip.suffix.lower() in BESIDE:
            seal.beside(clip)
        elif end == clip.stat().st_size:
            seal.replace(clip, clip)
        else:
            _cut(clip, end, seal)
    except (OSError, OutputError, AvatarError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return f"{shown(clip.name)} is kept without content credentials ({reason:.160})."
    return seal.notice


def _cut(clip: Path, end: int, seal: Seal) -> None:
    """Sign what is whole of a clip; where that fails, the clip stays as it was."""
    part = Draft(clip, private=True)
    try:
        with clip.open("rb") as source, part.temporary.open("wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
            target.truncate(end)
        seal.replace(clip, part.temporary)
    finally:
        part.discard()


def _avatar(comment: str) -> tuple[Path, Manifest] | None:
    """Find the avatar of which a clip's comment speaks."""
    for folder in library.installed().values():
        try:
            manifest = read_manifest(folder)
        except AvatarError:
            continue
        if disclosure(manifest.name, manifest.person.pictured, manifest.person.consent) == comment:
            return folder, manifest
    return None
