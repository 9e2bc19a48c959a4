"""Notice that another program adds or removes one of the user's avatars, such as an import by command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from studio.avatars import library

if TYPE_CHECKING:
    from pathlib import Path

SETTLES_MS = 300
"""A change is looked at when nothing more has changed for so long: a copy changes a folder many times."""


class Installed(QObject):
    """Watch the folder of the user's own avatars; the window's thread alone."""

    changed = Signal(object)
    """The folders of the user's own avatars by name, see `library.own`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seen: dict[str, Path] = {}
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._settling.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _path: self._settling.start())

    def start(self) -> None:
        """Begin with what is there now."""
        self._seen = library.own()
        self._watch()

    def look(self) -> None:
        """Tell of a change, if there is one."""
        self._watch()
        found = library.own()
        if found != self._seen:
            self._seen = found
            self.changed.emit(found)

    def close(self) -> None:
        """Watch no more."""
        self._settling.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    def _watch(self) -> None:
        """Watch the folder, or the nearest above it while it is not there yet."""
        folder = library.own_folder()
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        if self._watcher.directories() != [str(folder)]:
            self.close()
            self._watcher.addPath(str(folder))
