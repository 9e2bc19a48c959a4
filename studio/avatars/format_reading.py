"""Reading an avatar's manifest: every number against its range, every file against its size, before anything is allocated.

Avatars come from anywhere, so nothing in them is believed.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
from typing import TYPE_CHECKING

from studio.avatars.format import (
    CONSENT,
    EDGES,
    FILES,
    FORMAT,
    LARGEST_CONSENT,
    MANIFEST,
    MEMORY,
    NET,
    UNKNOWN,
    Generator,
    Manifest,
    Memory,
    Person,
    Picture,
    Sound,
)
from studio.avatars.format_fields import ManifestTable
from studio.avatars.front_ends import BANDS, BUILT_IN, GRAPH, HOPS, LOG_MEL, SPEECH_RATE, WINDOWS
from studio.avatars.latency_profiles import FURTHER_ENCODER, MOST_PROFILES, check_profiles
from studio.avatars.shared import file_of
from studio.errors import AvatarError
from studio.files.bounded import read_toml

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.latency_profiles import LatencyProfile

LARGEST_MANIFEST = 64 * 1024
MEL_FRAMES, MEL_AHEAD = (1, 400), (0, 80)
"""Least and most mel frames that an encoder hears, and that lie after the picture's own."""
LONGEST_TITLE = 100
"""Letters of an avatar's name: it stands in titles and names of files."""
LONGEST_NAME = 40
"""Letters of a profile's name."""
LARGEST_BANK = 192 * 1024 * 1024
"""Bytes that a bank may take once it is decoded."""
MOST_WAYS = 10_000_000
"""Ways from one of a bank's pictures to another that one choice looks at: with four times as many it takes longer than a
picture of 40 ms on a busy computer."""


def read_manifest(folder: Path) -> Manifest:
    """Read and check ``avatar.toml`` and the presence of the other files.

    Raises
    ------
    AvatarError
        In one sentence, what is missing or out of range.
    """
    try:
        return _read(folder)
    # What the system refuses (a folder without permission) and what a number or a nesting of a stranger's makes of Python.
    except (OSError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise AvatarError(f"The avatar {folder.name} cannot be read ({type(error).__name__}: {error!s:.120}).") from error


def _read(folder: Path) -> Manifest:
    if not folder.is_dir():
        raise AvatarError(f"There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.")
    path = folder / MANIFEST
    if not path.is_file():
        raise AvatarError(f"{folder} is not an avatar: it has no avatar.toml.")
    try:
        data = read_toml(path, most_bytes=LARGEST_MANIFEST)
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        raise AvatarError(f"{path} cannot be read ({error!s:.160}).") from error
    _check_files(folder, FILES)
    manifest = _manifest(ManifestTable(data, ""))
    _check_files(folder, manifest.files)
    if manifest.person.spoken:
        _check_spoken(folder, manifest.person.spoken)
    return manifest


def _check_spoken(folder: Path, sha256: str) -> None:
    """Hold the spoken consent to what the manifest says of it."""
    _check_files(folder, {CONSENT: LARGEST_CONSENT})
    with (folder / CONSENT).open("rb") as file:
        found = hashlib.sha256(file.read(LARGEST_CONSENT + 1)).hexdigest()
    if found != sha256:
        raise AvatarError(f"The spoken consent in the avatar {folder.name} is not the one it was made with, so it is not "
                          "loaded: take the avatar from its author again.")


def _check_files(folder: Path, files: dict[str, int]) -> None:
    for name, largest in files.items():
        file = file_of(folder, name)
        if not file.is_file() or file.is_symlink():
            raise AvatarError(f"The avatar {folder.name} is incomplete: {name} is missing. Take it from its author again.")
        if not 0 < file.stat().st_size <= largest:
            raise AvatarError(f"The avatar {folder.name} is damaged: {name} has {file.stat().st_size} bytes.")


def _manifest(top: ManifestTable) -> Manifest:
    top.one_of("format", (FORMAT,))
    picture, sound = top.table("picture"), top.table("sound")
    generator, provenance = top.table("generator"), top.table("provenance")
    manifest = Manifest(
        name=_title(top),
        author=top.text("author"),
        licence=top.text("licence"),
        family=top.text("family"),
        source=provenance.text("source", ""),
        original_sha256=provenance.text("original_sha256", ""),
        person=_person(top.table("person")) if top.has("person") else Person(UNKNOWN, UNKNOWN, UNKNOWN, generated=False),
        picture=Picture(
            width=picture.whole("width", 64, 4096),
            height=picture.whole("height", 64, 4096),
            fps=picture.one_of("fps", (25,)),
            frames=picture.whole("frames", 1, 100_000),
            matte=picture.has("matte") and picture.one_of("matte", (True, False)),
        ),
        sound=_sound(sound),
        generator=Generator(
            width=generator.whole("width", 32, 1024),
            height=generator.whole("height", 32, 1024),
            feature_size=generator.whole("feature_size", 1, 4096),
            features_left=generator.whole("features_left", 0, 64),
            features_right=generator.whole("features_right", 0, 64),
            features_edge=generator.one_of("features_edge", tuple(EDGES)),
            match=generator.has("match") and generator.one_of("match", (True, False)),
        ),
    )
    further = tuple(_profile(table, manifest) for table in top.tables("profiles", MOST_PROFILES))
    check_profiles((manifest.default_profile, *further))
    painter = top.one_of("painter", (NET, MEMORY)) if top.has("painter") else NET
    memory = _memory(top.table("memory"), manifest.generator) if painter == MEMORY else None
    return dataclasses.replace(manifest, further=further, memory=memory)


def _memory(table: ManifestTable, face: Generator) -> Memory:
    memory = Memory(
        pictures=table.whole("pictures", 2, 2048),
        width=table.whole("width", 16, face.width),
        height=table.whole("height", 16, face.height),
        codes=table.whole("codes", 1, 256),
        keys=table.whole("keys", 1, 512),
        ahead=table.whole("ahead", 0, 8),
    )
    if memory.width % 2 or memory.height % 2:
        raise AvatarError("avatar.toml: memory.width and memory.height must be even.")
    if memory.pictures * memory.width * memory.height * 6 > LARGEST_BANK:
        raise AvatarError(f"avatar.toml: the memory's pictures take more than {LARGEST_BANK >> 20} MB: fewer, or smaller ones.")
    if memory.pictures**2 * (memory.ahead + 1) > MOST_WAYS:
        raise AvatarError(f"avatar.toml: to choose among {memory.pictures} pictures, {memory.ahead} ahead, takes too long for "
                          "live: fewer pictures, or less ahead.")
    return memory


def _sound(table: ManifestTable) -> Sound:
    name = table.one_of("front_end", (*BUILT_IN, GRAPH)) if table.has("front_end") else LOG_MEL.name
    found = {"rate": table.one_of("rate", (SPEECH_RATE,))}
    for key, bounds in (("bands", BANDS), ("hop", HOPS), ("window", WINDOWS)):
        found[key] = table.whole(key, *bounds) if name == GRAPH else table.one_of(key, (getattr(BUILT_IN[name], key),))
    return Sound(**found, mel_frames=table.whole("mel_frames", *MEL_FRAMES), mel_ahead=table.whole("mel_ahead", *MEL_AHEAD),
                 front_end=name)


def _profile(table: ManifestTable, manifest: Manifest) -> LatencyProfile:
    name, encoder = table.text("name"), table.text("encoder")
    if len(name) > LONGEST_NAME or "\n" in name:
        raise AvatarError(f"avatar.toml: the name of a profile has at most {LONGEST_NAME} letters and no new line.")
    if FURTHER_ENCODER.fullmatch(encoder) is None:
        raise AvatarError(f"avatar.toml: a profile's encoder is a file such as encoder-040.onnx, not {encoder!r:.60}.")
    return manifest.profile(name, encoder, table.whole("mel_frames", *MEL_FRAMES), table.whole("mel_ahead", *MEL_AHEAD))


def _title(top: ManifestTable) -> str:
    name = top.text("name")
    if len(name) > LONGEST_TITLE or "\n" in name:
        raise AvatarError(f"avatar.toml: name has at most {LONGEST_TITLE} letters and no new line.")
    return name


def _person(table: ManifestTable) -> Person:
    spoken = table.text("spoken_sha256", "")
    if spoken and re.fullmatch("[0-9a-f]{64}", spoken) is None:
        raise AvatarError(f"avatar.toml: person.spoken_sha256 has 64 hexadecimal digits, and not {spoken!r:.80}.")
    return Person(
        pictured=table.text("pictured"),
        consent=table.text("consent"),
        date=table.text("date"),
        generated=table.one_of("generated", (True, False)),
        spoken=spoken,
    )
