"""Which avatars there are, and finding one by name, by folder or by package."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studio.avatars.cache import trim, turn_at, use
from studio.avatars.package import MOST_BYTES, SUFFIX, digest, unpack
from studio.avatars.shared import FIRST
from studio.errors import AvatarError
from studio.files.folders import DraftFolder
from studio.files.names import file_name
from studio.places import assets, user_data

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT = FIRST
_STEM_BYTES = 60
"""Of a package's name in that of the folder it is unpacked into."""


def bundled() -> dict[str, Path]:
    """Give the folders of the avatars that ship with the studio by name, the default first."""
    folders = {path.parent.name: path.parent for path in sorted((assets() / "avatars").glob("*/avatar.toml"))}
    return dict(sorted(folders.items(), key=lambda item: item[0] != DEFAULT))


def own_folder() -> Path:
    """Give the folder of the user's own avatars; it may not be there yet."""
    return user_data() / "avatars"


def is_own(folder: Path) -> bool:
    """Tell whether the avatar in ``folder`` is among the user's own, which may be changed."""
    return folder.parent == own_folder()


def films() -> Path:
    """Where the window keeps what a person filmed of themselves."""
    return user_data() / "films"


def captures() -> Path:
    """Give the folder of footage that is being worked on; it may not be there yet."""
    return user_data() / "captures"


def own() -> dict[str, Path]:
    """Give the folders of the user's own avatars by name."""
    return {path.parent.name: path.parent for path in sorted(own_folder().glob("[!.]*/avatar.toml"))}


def installed() -> dict[str, Path]:
    """Give the folders of all avatars by name: the bundled ones, then the user's own."""
    return bundled() | own()


def find(name_or_path: str) -> Path:
    """Give the folder of an avatar; a package is unpacked once and found again by its content.

    Raises
    ------
    AvatarError
        It is neither the name of an avatar nor a folder nor a package that can be used.
    """
    known = installed()
    if name_or_path.lower() in known:
        return known[name_or_path.lower()]
    path = Path(name_or_path)
    if path.is_dir():
        return path
    if _is_package(path):
        return _unpacked(path)
    raise AvatarError(
        f"There is no avatar {name_or_path}: choose {' or '.join(known)}, or give the path of a folder or of a "
        f"{SUFFIX} file."
    )


@contextmanager
def looked_at(name_or_path: str) -> Iterator[Path]:
    """Give the folder of an avatar as `find` does, for a look: a package that was not unpacked before leaves nothing behind.

    Raises
    ------
    AvatarError
        As `find`.
    """
    path = Path(name_or_path)
    if name_or_path.lower() in installed() or not _is_package(path) or _place_of(path).is_dir():
        yield find(name_or_path)
        return
    place = _place_of(path)
    with ExitStack() as ended:
        try:
            draft = ended.enter_context(DraftFolder(place.parent, place.name))
        except OSError as error:
            raise AvatarError(f"{place.parent} cannot be written to ({error.strerror}).") from error
        yield unpack(path, draft.inner / place.name)


def remove(name: str) -> Path:
    """Delete one of the user's own avatars and give where it was.

    Raises
    ------
    AvatarError
        There is none of that name, it belongs to the studio, or it cannot be deleted.
    """
    folder = own().get(name.lower())
    if folder is None:
        why = "belongs to the studio and stays" if name.lower() in bundled() else "is not among your own avatars"
        raise AvatarError(f"{name} {why}; see 'viseme-studio avatar list'.")
    try:
        if folder.is_symlink():
            folder.unlink()
        else:
            shutil.rmtree(folder)
    except OSError as error:
        raise AvatarError(f"{folder} cannot be deleted ({error.strerror}).") from error
    return folder


def _is_package(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() == SUFFIX


def _place_of(package: Path) -> Path:
    """Give the folder into which a package is unpacked; its name is what errors call the avatar, so it begins with its own."""
    if package.stat().st_size > MOST_BYTES:
        raise AvatarError(f"{package.name} is larger than {MOST_BYTES / 1e9:.0f} GB: that is no avatar package.")
    stem = file_name(package.stem, otherwise="avatar", most_bytes=_STEM_BYTES)
    return user_data() / "unpacked" / f"{stem}-{digest(package)[:32]}"


def _unpacked(package: Path) -> Path:
    folder = _place_of(package)
    try:
        # One process unpacks, those who want the same meanwhile wait for it.
        with turn_at(folder.parent):
            if not folder.is_dir():
                unpack(package, folder)
            use(folder)
            trim(folder.parent, keep=folder)
    except OSError as error:
        raise AvatarError(f"{folder.parent} cannot be written to ({error.strerror}).") from error
    return folder
