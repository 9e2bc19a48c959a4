"""A file that bears its name only when it is whole."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from studio.errors import OutputError

PREFIX, SUFFIX = ".viseme-", ".part"
"""Hidden names are ``.viseme-<process>-<random>.part``: the process tells whether somebody still writes."""

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or name a file on another disk.",
    errno.EDQUOT: "your disk quota is used up; free some space or name a file on another disk.",
    errno.EFBIG: "it grew larger than this system allows; name a file on another disk.",
    errno.ENOENT: "its folder does not exist; make the folder first.",
    errno.ENOTDIR: "what should be its folder is a file; name another folder.",
    errno.EACCES: "you may not write in its folder; name a file in one of yours.",
    errno.EPERM: "you may not write in its folder; name a file in one of yours.",
    errno.EROFS: "its disk can only be read; name a file on another disk.",
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one.",
    errno.EIO: "the disk reports a fault; name a file on another disk.",
}


def output_error(path: Path, error: Exception) -> OutputError:
    """Say in one sentence why ``path`` cannot be written, from what the system said."""
    number = getattr(error, "errno", None)
    said = getattr(error, "strerror", None) or str(error)
    return OutputError(f"{path} cannot be written: {_REASONS.get(number or 0, f'{said}; name another file.')}")


class Draft:
    """A new file beside the place where it will be, under a hidden name until `keep`.

    What was at the place stays untouched until then. One owner, one thread at a time.

    Parameters
    ----------
    path
        Where the finished file will be; a file there is replaced by `keep`.

    Attributes
    ----------
    temporary
        The file to write to; it exists and is empty.

    Raises
    ------
    OutputError
        Nothing can be written there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.temporary = path.absolute().parent / f"{PREFIX}{os.getpid()}-{secrets.token_hex(8)}{SUFFIX}"
        try:
            if path.is_dir():
                raise OutputError(f"{path} is a folder; name a file in it.")
            os.close(os.open(self.temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        except (OSError, ValueError) as error:
            raise output_error(path, error) from error

    def keep(self) -> None:
        """Give the file its name; `OutputError` (and no file) when that fails."""
        try:
            Path(self.temporary).replace(self.path)
        except OSError as error:
            self.discard()
            raise output_error(self.path, error) from error

    def discard(self) -> None:
        """Remove the file; nothing happens if it is gone or has its name already."""
        self.temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a text that appears whole or not at all; `OutputError` when it cannot be written."""
    draft = Draft(path)
    try:
        draft.temporary.write_text(text, encoding="utf-8")
    except OSError as error:
        draft.discard()
        raise output_error(path, error) from error
    draft.keep()
