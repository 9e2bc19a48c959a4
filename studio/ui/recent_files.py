"""The sound files that were opened last, in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from studio.files.names import shown
from studio.ui.drawing.plain import caption, tip
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from studio.ui.preferences import Preferences

MOST_LETTERS = 60


class RecentFiles:
    """A menu that is filled anew whenever it opens.

    Parameters
    ----------
    parent
        The window, for the menu.
    preferences
        Where the files are remembered.
    open_file
        Opens the one that is chosen.
    """

    def __init__(self, parent: QWidget, preferences: Preferences, open_file: Callable[[Path], object]) -> None:
        self._preferences, self._open = preferences, open_file
        self.menu = QMenu(say.OPEN_RECENT, parent)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer the files that are remembered, the last one first."""
        self.menu.clear()
        files = self._preferences.recent_files
        for file in files:
            name = shown(file.name)
            if len(name) > MOST_LETTERS:
                name = name[: MOST_LETTERS - 1] + "…"
            action = self.menu.addAction(caption(name))
            action.triggered.connect(lambda _=False, file=file: self._open(file))
            action.setToolTip(tip(shown(str(file))))
        if not files:
            self.menu.addAction(say.NO_RECENT).setEnabled(False)
            return
        self.menu.addSeparator()
        self.menu.addAction(say.CLEAR_RECENT, self._clear)

    def _clear(self) -> None:
        self._preferences.recent_files = ()
