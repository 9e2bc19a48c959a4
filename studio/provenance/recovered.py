"""A recording that a crash left and that was kept is signed like any other, once its last, half-written piece is cut off."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.cast import Cast, Shown
from studio.avatars.format_reading import read_manifest
from studio.errors import AvatarError, OutputError
from studio.files.bounded import parse_json
from studio.files.draft import Draft
from studio.files.names import shown
from studio.media.recovery import comment_of, seconds_of, whole_end
from studio.provenance.comment import comment_on
from studio.provenance.credentials import BESIDE
from studio.provenance.seal import Seal
from studio.provenance.statement import Statement

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.cast import Role


def sign_recovered(clip: Path, noted: str = "") -> str:
    """Sign a recording under the name it has now; give why it has no credentials, in one sentence, or nothing.

    Which avatars are seen was ``noted`` beside the recording while it was written, or else, where there was only one, stands in
    its comment; one that is not here any more cannot be stated.
    """
    try:
        cast, fps = _cast(clip, noted)
        if not cast:
            return (f"{shown(clip.name)} is kept without content credentials: the avatar in it is not among the avatars here, "
                    "or says something else of itself now.")
        with clip.open("rb") as file:
            end = whole_end(file)
        first = cast[0].shown
        seal = Seal(Statement.of(first.manifest), first.folder)
        seal.shows(cast, fps)
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


def _cast(clip: Path, noted: str) -> tuple[tuple[Role, ...], int]:
    """Give who is seen in a recording, by what was noted or else by its comment, and its pictures a second.

    Empty where one of them is not here.
    """
    here = _avatars()
    cast, fps, lines = Cast(), 25, noted.splitlines() or [json.dumps({"picture": 0, "fps": 25, "comment": comment_of(clip)})]
    for line in lines:
        try:
            said = parse_json(line)
            index, fps, comment = int(said["picture"]), int(said["fps"]), str(said["comment"])
        except (ValueError, KeyError, TypeError, OverflowError):
            # Half a line, at which the writer died; no picture came after it.
            break
        avatar = here.get(comment)
        if avatar is None or index < 0 or fps <= 0:
            return (), fps
        cast.put(avatar, index)
    return cast.between(0, max(1, round(seconds_of(clip) * fps))), fps


def _avatars() -> dict[str, Shown]:
    """Give the avatars that are here by what a comment says of them."""
    found: dict[str, Shown] = {}
    for folder in library.installed().values():
        try:
            manifest = read_manifest(folder)
        except AvatarError:
            continue
        said = comment_on(manifest)
        for comment in (said, shown(said)):
            found.setdefault(comment, Shown(folder, manifest))
    return found
