"""Bring an avatar in from elsewhere: unpacked and looked through beside the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.avatars import library
from studio.avatars.format import read_manifest
from studio.errors import StudioError
from studio.ui.avatar_gallery import Entry

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".avatar"


def is_avatar(path: Path) -> bool:
    """Tell whether a dropped path looks like an avatar: a package, or a folder with a manifest."""
    return path.suffix.lower() == SUFFIX or (path / "avatar.toml").is_file()


class AvatarImport(QObject):
    """One import at a time; a second waits for none and is refused in words."""

    imported = Signal(object)
    """The new `Entry`."""
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
            self.failed.emit("Another avatar is being brought in; wait until it is there, then try again.")
            return
        self._thread = threading.Thread(target=self._import, args=(path,), name="avatar-import", daemon=True)
        self._thread.start()

    def close(self, wait_s: float = 1.0) -> None:
        """Wait for what is being brought in."""
        if self._thread is not None:
            self._thread.join(wait_s)

    def _import(self, path: Path) -> None:
        try:
            folder = library.find(str(path))
            entry = Entry(folder.name, folder, read_manifest(folder))
        except StudioError as error:
            self.failed.emit(str(error))
        else:
            self.imported.emit(entry)
