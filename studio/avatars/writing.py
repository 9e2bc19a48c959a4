"""Writing what `studio.avatars.format_reading` reads, as an avatar that appears among the user's own when it is whole."""

from __future__ import annotations

import json
import os
import unicodedata
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

from studio.avatars.format import FORMAT, MANIFEST, MEMORY
from studio.avatars.front_ends import LOG_MEL
from studio.avatars.library import bundled, own_folder
from studio.errors import AvatarError
from studio.files.draft import write_text
from studio.files.folders import DraftFolder
from studio.files.locks import turn
from studio.files.names import file_name, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from studio.avatars.format import Manifest

MOST_SLUG_BYTES = 60


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write ``avatar.toml``; statements about the person that are not known are left out."""
    person, picture, sound, face = manifest.person, manifest.picture, manifest.sound, manifest.generator
    tables: dict[str, dict[str, str | int | bool]] = {
        "": {
            "format": FORMAT, "name": manifest.name, "author": manifest.author, "licence": manifest.licence,
            "family": manifest.family, **({"painter": MEMORY} if manifest.memory is not None else {}),
        },
        "person": {
            "pictured": person.pictured, "consent": person.consent, "date": person.date, "generated": person.generated,
            "spoken_sha256": person.spoken,
        },
        "picture": {
            "width": picture.width, "height": picture.height, "fps": picture.fps, "frames": picture.frames,
            **({"matte": True} if picture.matte else {}),
        },
        "sound": {
            "rate": sound.rate, "bands": sound.bands, "hop": sound.hop, "window": sound.window,
            "mel_frames": sound.mel_frames, "mel_ahead": sound.mel_ahead,
            **({"front_end": sound.front_end} if sound.front_end != LOG_MEL.name else {}),
        },
        "generator": {
            "width": face.width, "height": face.height, "feature_size": face.feature_size,
            "features_left": face.features_left, "features_right": face.features_right, "features_edge": face.features_edge,
            **({"match": True} if face.match else {}),
        },
        **({"memory": asdict(manifest.memory)} if manifest.memory is not None else {}),
        "provenance": {"source": manifest.source, "original_sha256": manifest.original_sha256},
    }
    if not person.consent_known:
        del tables["person"]
    lines = []
    for table, values in tables.items():
        lines += ["", f"[{table}]"] if table else []
        lines += _lines(values)
    for one in manifest.further:
        values = {"name": one.name, "encoder": one.encoder, "mel_frames": one.mel_frames, "mel_ahead": one.mel_ahead}
        lines += ["", "[[profiles]]", *_lines(values)]
    write_text(folder / MANIFEST, "\n".join(lines) + "\n")


def _lines(values: Mapping[str, str | int | bool]) -> list[str]:
    # A text of JSON is a text of TOML: both escape the same letters in the same way.
    said = {key: shown(value) if isinstance(value, str) else value for key, value in values.items() if value != ""}
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in said.items()]


def slug(name: str) -> str:
    """Turn an avatar's name into the name of its folder: small letters, digits and dashes."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in unicodedata.normalize("NFC", name).lower())
    short = file_name("-".join(part for part in plain.split("-") if part), otherwise="", most_bytes=MOST_SLUG_BYTES)
    if not short:
        raise AvatarError(f"{name!r:.60} makes no name for a folder: give one with letters or digits, such as --name anna.")
    return short


class NewAvatar:
    """A new avatar of the user's own in the making.

    Attributes
    ----------
    inner
        The folder to write to.
    folder
        Where it will be; where it is, after the block.
    """

    def __init__(self, draft: DraftFolder, folder: Path) -> None:
        self._draft = draft
        self.inner, self.folder = draft.inner, folder
        self._dropped = False

    def drop(self, instead: Path) -> None:
        """Keep nothing of it, since the same avatar is there already."""
        self._dropped, self.folder = True, instead

    def put(self, *, free: bool) -> None:
        """Give it its place, the first free one of its name if ``free``."""
        if self._dropped:
            return
        if not free:
            self._draft.keep()
            return
        root, stem, number = self.folder.parent, self.folder.name, 2
        with turn(root / ".lock"):
            while self.folder.name in bundled() or os.path.lexists(self.folder):
                self.folder = root / f"{stem}-{number}"
                number += 1
            self._draft.keep(self.folder.name)


def refuse_taken(name: str) -> None:
    """Refuse a name that is taken; what takes long asks before it begins.

    Raises
    ------
    AvatarError
        The name is taken, or none for a folder.
    """
    folder = own_folder() / slug(name)
    if folder.name in bundled():
        raise AvatarError(f"{folder.name} is the name of an avatar of the studio: choose another with --name.")
    if folder.exists():
        raise AvatarError(
            f"There is an avatar {folder.name} already: choose another name with --name, or delete it with "
            f"'viseme-studio avatar remove {folder.name}'."
        )


@contextmanager
def new_avatar(name: str, *, free: bool = False) -> Iterator[NewAvatar]:
    """Make a folder to put a new avatar of the user's own into; it gets its name when the block ends well.

    Parameters
    ----------
    name
        Of the avatar; its `slug` is that of the folder.
    free
        Take another name where this one is taken.

    Raises
    ------
    AvatarError
        The name is taken, or the place cannot be written to.
    """
    if not free:
        refuse_taken(name)
    folder = own_folder() / slug(name)
    try:
        with DraftFolder(folder.parent, folder.name) as draft:
            made = NewAvatar(draft, folder)
            yield made
            made.put(free=free)
    except OSError as error:
        raise AvatarError(f"{folder} cannot be written ({error.strerror or error}).") from error
