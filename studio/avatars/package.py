"""An avatar as one file: its folder in a zip, packed the same every time and unpacked within bounds.

A package from elsewhere is opened only after its directory was seen to be small, and each entry is compared with a list
of names before a byte of it is written; so no entry leaves the folder, is a link, or grows past its limit.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
import zipfile
import zlib
from typing import IO, TYPE_CHECKING

from studio.avatars.format import (
    BANK,
    CONSENT,
    FILES,
    LARGEST_CONSENT,
    LARGEST_ENCODER,
    LARGEST_THUMBNAIL,
    LOOP,
    MANIFEST,
    MATTE,
    MATTE_FILES,
    MEMORY_FILES,
    PLATE,
    THUMBNAIL,
)
from studio.avatars.format_reading import LARGEST_MANIFEST
from studio.avatars.front_ends import GRAPH, GRAPH_FILE
from studio.avatars.latency_profiles import FURTHER_ENCODER, MOST_PROFILES
from studio.avatars.shared import file_of
from studio.errors import AvatarError
from studio.files.bounded import open_plain
from studio.files.draft import Draft, output_error
from studio.files.folders import DraftFolder

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.avatars.progress import Progress

SUFFIX = ".avatar"
LIMITS = {
    MANIFEST: LARGEST_MANIFEST,
    **FILES,
    **MEMORY_FILES,
    **MATTE_FILES,
    GRAPH_FILE: LARGEST_ENCODER,
    THUMBNAIL: LARGEST_THUMBNAIL,
    CONSENT: LARGEST_CONSENT,
    "LICENSE.txt": 1 << 20,
    "README.txt": 1 << 20,
}
"""The names that may be in a package, and the most bytes of each; further encoders come on top, see `limit`."""
MOST_BYTES = 4_000_000_000
"""Of a package, and of what is in it: a zip of the plain form holds no more."""
LARGEST_DIRECTORY = 64 * 1024
MOST_RATIO = 200
"""Bytes out for each byte in, above `FREE_BYTES`; sound networks and pictures stay below 20."""
FREE_BYTES = 4 * 1024 * 1024
_STORED = frozenset({LOOP, BANK, MATTE, PLATE, "mask.png", THUMBNAIL})
_BLOCK = 1 << 20
_END = 22


def limit(name: str) -> int | None:
    """Give the most bytes of a file of this name; None when it belongs to no avatar."""
    return LARGEST_ENCODER if FURTHER_ENCODER.fullmatch(name) else LIMITS.get(name)


def files_of(folder: Path, manifest: Manifest) -> list[str]:
    """Give the names of the files of an avatar that are there, always in the same order."""
    without = {*(MEMORY_FILES if manifest.memory is None else ()), *(() if manifest.person.spoken else (CONSENT,)),
               *(() if manifest.picture.matte else MATTE_FILES), *(() if manifest.sound.front_end == GRAPH else (GRAPH_FILE,))}
    names = [*(name for name in LIMITS if name not in without), *sorted(one.encoder for one in manifest.further)]
    return [name for name in names if (file := file_of(folder, name)).is_file() and not file.is_symlink()]


def pack(folder: Path, package: Path, *, progress: Progress | None = None) -> Path:
    """Check the avatar in ``folder`` and write it as the file ``package``, which appears when it is whole.

    The same folder gives the same bytes; ``progress`` is told how far the check is.

    Raises
    ------
    AvatarError
        The avatar is not whole.
    OutputError
        The file cannot be written.
    """
    # Imported here: what only names the files of an avatar, as the process that signs a clip does, needs no decoder.
    from studio.avatars.check import check_folder

    manifest = check_folder(folder, progress=progress)
    if package.is_dir():
        raise AvatarError(f"{package} is a folder: give the name of the file to write, such as {folder.name}{SUFFIX}.")
    names = files_of(folder, manifest)
    if sum(file_of(folder, name).stat().st_size for name in names) > MOST_BYTES:
        raise AvatarError(f"{folder.name} has more than {MOST_BYTES / 1e9:.0f} GB: use it as a folder.")
    draft = Draft(package, alone=True)
    try:
        with zipfile.ZipFile(draft.temporary, "w", allowZip64=False) as archive:
            for name in names:
                _put(archive, file_of(folder, name))
    except (OSError, zipfile.LargeZipFile) as error:
        raise output_error(package, error) from error
    else:
        draft.keep()
    finally:
        draft.discard()
    return package


def _put(archive: zipfile.ZipFile, file: Path) -> None:
    entry = zipfile.ZipInfo(file.name)
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.create_system = 3
    entry.compress_type = zipfile.ZIP_STORED if file.name in _STORED else zipfile.ZIP_DEFLATED
    entry.file_size = file.stat().st_size
    with file.open("rb") as source, archive.open(entry, "w") as target:
        shutil.copyfileobj(source, target, _BLOCK)


def unpack(package: Path, folder: Path) -> Path:
    """Unpack ``package`` beside ``folder``, check it, and give it that name; nothing is left behind when it fails.

    Raises
    ------
    AvatarError
        In one sentence, why the package is not taken.
    """
    from studio.avatars.check import check_folder

    if folder.exists():
        raise AvatarError(f"There is already something at {folder}: remove it first, or choose another name.")
    try:
        with DraftFolder(folder.parent, folder.name) as draft:
            _extract(package, draft.inner)
            strangers = {file.name for file in draft.inner.iterdir()}
            strangers -= set(files_of(draft.inner, check_folder(draft.inner, decode=False)))
            if strangers:
                raise AvatarError(f"{package.name} has a file {min(strangers)} in it, of which avatar.toml says nothing.")
            return draft.keep()
    except OSError as error:
        raise AvatarError(f"{package} cannot be unpacked into {folder} ({error.strerror or error}).") from error


def digest(package: Path) -> str:
    """Give the SHA-256 of a file, as hexadecimal digits.

    Raises
    ------
    AvatarError
        It cannot be read.
    """
    try:
        with open_plain(package) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise AvatarError(f"{package} cannot be read ({error.strerror}).") from error


def _extract(package: Path, folder: Path) -> None:
    try:
        with open_plain(package) as file:
            _look(file, package.name)
            with zipfile.ZipFile(file) as archive:
                entries = archive.infolist()
                _check_entries(entries, package.name)
                for entry in entries:
                    _take(archive, entry, folder / entry.filename)
    # zipfile answers damage with whatever it stumbles over.
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError, IndexError) as error:
        raise AvatarError(f"{package.name} is damaged ({error!s:.120}): take it from its author again.") from error


def _look(file: IO[bytes], name: str) -> None:
    """Refuse a directory that is not small before it is read: its size stands in the last 22 bytes (APPNOTE 4.3.16)."""
    size = file.seek(0, 2)
    if not _END <= size <= MOST_BYTES:
        raise AvatarError(f"{name} is not an avatar package: it has {size} bytes.")
    file.seek(max(0, size - _END - 20))
    tail = file.read()
    end = tail[-_END:]
    if end[:4] != b"PK\x05\x06" or end[-2:] != b"\0\0" or tail[:4] == b"PK\x06\x07":
        raise AvatarError(f"{name} is not an avatar package: it is no plain zip file.")
    count, directory = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    if count > len(LIMITS) + MOST_PROFILES or directory > LARGEST_DIRECTORY:
        raise AvatarError(f"{name} is not an avatar package: it lists {count} files in {directory} bytes.")


def _check_entries(entries: list[zipfile.ZipInfo], package: str) -> None:
    seen: set[str] = set()
    for entry in entries:
        most = limit(entry.filename)
        # orig_filename is what the file says before zipfile cuts it at a zero byte.
        if most is None or entry.orig_filename != entry.filename:
            raise AvatarError(f"{package} has a file {entry.orig_filename!r:.80} in it, which belongs to no avatar.")
        if entry.filename in seen:
            raise AvatarError(f"{package} has {entry.filename} in it twice.")
        seen.add(entry.filename)
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
            raise AvatarError(f"{package}: {entry.filename} is a link or a device, not a file.")
        if entry.flag_bits & 0x1 or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise AvatarError(f"{package}: {entry.filename} is encrypted or compressed in a way that is not read here.")
        if entry.file_size > most:
            raise AvatarError(f"{package}: {entry.filename} has {entry.file_size} bytes, {most} is the most.")
        if entry.file_size > max(FREE_BYTES, MOST_RATIO * entry.compress_size):
            raise AvatarError(f"{package}: {entry.filename} grows more than {MOST_RATIO} times; that is no sound file.")
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise AvatarError(f"{package} holds more than {MOST_BYTES / 1e9:.0f} GB.")


def _take(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> None:
    """Write one entry, and not a byte more than it announced."""
    left = entry.file_size
    with archive.open(entry) as source, path.open("xb") as target:
        while block := source.read(min(_BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                raise AvatarError(f"{archive.filename or entry.filename} is damaged: {entry.filename} is longer than it says.")
            target.write(block)
    if left:
        raise AvatarError(f"{archive.filename or entry.filename} is damaged: {entry.filename} is shorter than it says.")
