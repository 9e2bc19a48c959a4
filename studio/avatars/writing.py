"""Writing what `studio.avatars.format` reads, as an avatar that appears among the user's own when it is whole."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from studio.avatars.format import FORMAT, MANIFEST
from studio.avatars.library import bundled, own_folder
from studio.errors import AvatarError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from studio.avatars.format import Manifest


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write ``avatar.toml``; statements about the person that are not known are left out."""
    person, picture, sound, face = manifest.person, manifest.picture, manifest.sound, manifest.generator
    tables: dict[str, dict[str, str | int | bool]] = {
        "": {
            "format": FORMAT, "name": manifest.name, "author": manifest.author, "licence": manifest.licence,
            "family": manifest.family,
        },
        "person": {
            "pictured": person.pictured, "consent": person.consent, "date": person.date, "generated": person.generated,
        },
        "picture": {"width": picture.width, "height": picture.height, "fps": picture.fps, "frames": picture.frames},
        "sound": {
            "rate": sound.rate, "bands": sound.bands, "hop": sound.hop, "window": sound.window,
            "mel_frames": sound.mel_frames, "mel_ahead": sound.mel_ahead,
        },
        "generator": {
            "width": face.width, "height": face.height, "feature_size": face.feature_size,
            "features_left": face.features_left, "features_right": face.features_right, "features_edge": face.features_edge,
            **({"match": True} if face.match else {}),
        },
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
    (folder / MANIFEST).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _lines(values: Mapping[str, str | int | bool]) -> list[str]:
    # A text of JSON is a text of TOML: both escape the same letters in the same way.
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value != ""]


def slug(name: str) -> str:
    """Turn an avatar's name into the name of its folder: small letters, digits and dashes."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())
    short = "-".join(part for part in plain.split("-") if part)[:60]
    if not short:
        raise AvatarError(f"{name!r:.60} makes no name for a folder: give one with letters or digits, such as --name anna.")
    return short


@contextmanager
def new_avatar(name: str) -> Iterator[tuple[Path, Path]]:
    """Make a folder to put a new avatar of the user's own into; it gets its name when the block ends well.

    Yields
    ------
    The folder to write to, and where it will be.

    Raises
    ------
    AvatarError
        The name is taken, or the place cannot be written to.
    """
    folder = own_folder() / slug(name)
    if folder.name in bundled():
        raise AvatarError(f"{folder.name} is the name of an avatar of the studio: choose another with --name.")
    if folder.exists():
        raise AvatarError(
            f"There is an avatar {folder.name} already: choose another name with --name, or delete it with "
            f"'viseme-studio avatar remove {folder.name}'."
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _sweep(folder.parent)
        part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".new-{os.getpid()}-"))
    except OSError as error:
        raise AvatarError(f"{folder.parent} cannot be written to ({error.strerror}).") from error
    try:
        inner = part / folder.name
        inner.mkdir()
        yield inner, folder
        inner.rename(folder)
    except OSError as error:
        raise AvatarError(f"{folder} cannot be written ({error.strerror or error}).") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _sweep(root: Path) -> None:
    """Delete what a process left here that was killed while it made an avatar."""
    for one in root.glob(".new-*-*"):
        process = one.name.split("-")[1]
        if one.is_dir() and not one.is_symlink() and process.isdecimal() and not psutil.pid_exists(int(process)):
            shutil.rmtree(one, ignore_errors=True)
