"""What identifies an avatar whatever its folder is called."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from studio.avatars.package import files_of
from studio.avatars.shared import file_of
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest


def fingerprint(folder: Path, manifest: Manifest) -> str:
    """Give the SHA-256 over the names and digests of an avatar's files, in the order of `files_of`, as hexadecimal digits.

    A folder and the package made of it have the same; every byte of the idle loop is read for it.

    Raises
    ------
    AvatarError
        One of the files cannot be read.
    """
    whole = hashlib.sha256()
    try:
        for name in files_of(folder, manifest):
            with file_of(folder, name).open("rb") as file:
                whole.update(f"{name} {hashlib.file_digest(file, 'sha256').hexdigest()}\n".encode())
    except OSError as error:
        raise AvatarError(f"{folder} cannot be read ({error.strerror}).") from error
    return whole.hexdigest()
