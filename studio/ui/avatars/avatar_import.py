"""Bring an avatar in from elsewhere: looked through beside the window, and copied to the user's own."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.errors import StudioError, in_words
from studio.ui.avatar_entries import Entry
from studio.ui.sentences import avatars as say

if TYPE_CHECKING:
    from pathlib import Path

_LOG = logging.getLogger(__name__)
SUFFIX = ".avatar"


def is_avatar(path: Path) -> bool:
    """Tell whether a dropped path looks like an avatar: a package, or a folder with a manifest."""
    return path.suffix.lower() == SUFFIX or (path / "avatar.toml").is_file()


class AvatarImport(QObject):
    """One import at a time; a second waits for none and is refused in words."""

    imported = Signal(object, bool)
    """The `Entry`, and whether it is new: otherwise it was there already, file for file."""
    failed = Signal(str)
    """Why the avatar cannot be used, in one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether an avatar is being brought in."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self, path: Path) -> None:
        """Bring in a package or a folder; `imported` or `failed` follows."""
        if self.busy:
            self.failed.emit(say.IMPORT_BUSY)
            return
        self._thread = threading.Thread(target=self._import, args=(path,), name="avatar-import", daemon=True)
        self._thread.start()

    def close(self, wait_s: float = 1.0) -> None:
        """Wait for what is being brought in."""
        if self._thread is not None:
            self._thread.join(wait_s)

    def _import(self, path: Path) -> None:
        try:
            entry, new = _bring(path)
        except Exception as error:  # noqa: BLE001 - the border of the thread: whatever a stranger's file raises ends in words
            if not isinstance(error, StudioError):
                _LOG.exception("an avatar could not be imported")
            self.failed.emit(in_words(error, say.NOT_IMPORTED))
        else:
            self.imported.emit(entry, new)


def _bring(path: Path) -> tuple[Entry, bool]:
    """Copy an avatar to the user's own, unless it is there; give what the gallery knows of it, and whether it is new."""
    # Imported here: what checks networks is not needed before an avatar comes.
    from studio.avatars.importers.package_import import import_whole

    folder, there = path.absolute(), set(library.installed().values())
    if folder not in there:
        _, folder = import_whole(path, free=True)
    return Entry(folder.name, folder, read_manifest(folder)), folder not in there
