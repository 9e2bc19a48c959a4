"""Files dropped on the window: an avatar, a sound to speak, several to export, or pictures that an avatar can be made of."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from studio.errors import StudioError
from studio.files.names import shown
from studio.ui.avatars.avatar_import import is_avatar
from studio.ui.sentences import avatars as say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.media.content import Content
    from studio.ui.avatars.avatar_switcher import AvatarSwitcher
    from studio.ui.file_player import FilePlayer
    from studio.ui.notices import Notices

KEY = "dropped"
_WIDE = 240
"""Pixels for the name of a file in the title."""


def promise(files: list[Path]) -> str:
    """Say what letting these files go here would do, by their names and kinds alone: nothing is read."""
    # Imported here, as below: it brings FFmpeg, which a start can do without.
    from studio.media.content import PHOTOS

    first = files[0]
    if is_avatar(first):
        return say.LET_GO_AVATAR
    if len(files) > 1:
        return say.LET_GO_MANY.format(count=len(files))
    if first.is_dir():
        return say.LET_GO_FOLDER.format(name=shorter(first.name))
    return say.LET_GO_PHOTO if first.suffix.lower() in PHOTOS else say.LET_GO_OPEN.format(name=shorter(first.name))


def shorter(name: str) -> str:
    """Give a file's name as there is room for in a title."""
    return QFontMetrics(QApplication.font()).elidedText(shown(name), Qt.TextElideMode.ElideMiddle, _WIDE)


class Dropped(QObject):
    """Find out what was dropped and do the one thing that it is for; a film with sound is for two, so it is asked.

    A file is looked into on a thread of its own, since it may lie on a slow disk. Only what was dropped last counts.

    Parameters
    ----------
    export, check
        Show the export dialog with these files, and the check of one.
    """

    _looked = Signal(object, object)
    """The file and its `Content`, None where it is not media."""

    def __init__(self, switcher: AvatarSwitcher, files: FilePlayer, notices: Notices, export: Callable[[list[Path]], object],
                 check: Callable[[Path], object]) -> None:
        super().__init__(notices)
        self._switcher, self._files, self._notices, self._export, self._check = switcher, files, notices, export, check
        self._last: Path | None = None
        self._thread: threading.Thread | None = None
        self._looked.connect(self._on_looked)

    def take(self, files: list[Path]) -> None:
        """Take what was dropped, at least one file or folder."""
        # Imported here, as in `_look`: it brings FFmpeg, which a start can do without.
        from studio.media.content import PHOTOS

        self._notices.close(KEY)
        self._last = None
        first = files[0]
        if is_avatar(first):
            self._switcher.bring(first)
        elif len(files) > 1:
            self._export(files)
        elif first.is_dir():
            self._notices.trouble(KEY, say.DROPPED_FOLDER.format(name=shorter(first.name)), say.DROPPED_FOLDER_SAYS)
        elif first.suffix.lower() in PHOTOS:
            self._switcher.make_own(first)
        else:
            self._last = first
            self._thread = threading.Thread(target=self._look, args=(first,), name="dropped", daemon=True)
            self._thread.start()

    def close(self, wait_s: float = 1.0) -> None:
        """Wait for what is being looked into."""
        self._last = None
        if self._thread is not None:
            self._thread.join(wait_s)

    def _look(self, path: Path) -> None:
        from studio.media.content import look_into

        found: Content | None = None
        # What is wrong with it the player says.
        with suppress(StudioError):
            found = look_into(path)
        # The window may have gone meanwhile.
        with suppress(RuntimeError):
            self._looked.emit(path, found)

    def _on_looked(self, path: Path, found: Content | None) -> None:
        if path != self._last:
            return
        self._last = None
        if found is None or not found.pictures:
            self._files.open(path, play=True)
        elif not found.sound:
            self._switcher.make_own(path)
        else:
            self._notices.ask(
                KEY, say.DROPPED_TITLE.format(name=shorter(path.name)), say.DROPPED,
                [(say.DROPPED_SPEAK, lambda: self._files.open(path, play=True)),
                 (say.DROPPED_MAKE, lambda: self._switcher.make_own(path)),
                 (say.DROPPED_CHECK, lambda: self._check(path))],
            )
