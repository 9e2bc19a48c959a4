"""What was chosen is written soon after it was chosen; what cannot be written is told."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from studio.errors import OutputError
from studio.files.settings import SettingsHeldError
from studio.ui.raised import in_window
from studio.ui.sentences import settings as say

if TYPE_CHECKING:
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences

_LOG = logging.getLogger(__name__)
KEY = "settings"
LOOK_MS = 1500
CLOSE_WAIT_S = 1.0
"""For another studio at the end: a window that closes does not wait for a program that hangs."""
HELD_LOOKS = 8
"""Another studio writes within some hundredths of a second: what is held at so many looks in turn is held for good."""


class Keeping(QObject):
    """Save preferences while the window is open, and say once that they cannot be saved; the window's thread alone."""

    def __init__(self, preferences: Preferences, notices: Notices) -> None:
        super().__init__(notices)
        self._preferences, self._notices = preferences, notices
        self._told = False
        self._held = 0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.save)

    def start(self) -> None:
        """Look for changes from now on."""
        self._look.start()

    def close(self) -> None:
        """Save what is not saved yet, or put it aside for the next start; there is no window any more to say so."""
        self._look.stop()
        try:
            try:
                self._preferences.save(CLOSE_WAIT_S)
            except SettingsHeldError as error:
                self._preferences.put_aside()
                _LOG.warning("The settings were put aside and are saved at the next start: %s", error)
        except OutputError as error:
            _LOG.warning("The settings were not saved: %s", error)

    def save(self) -> None:
        """Save what changed, unless another studio is just writing: the window waits for none, and looks again soon."""
        try:
            self._preferences.save(wait_s=0.0)
        except SettingsHeldError as error:
            self._held += 1
            if self._held >= HELD_LOOKS:
                self._tell(error)
        except OutputError as error:
            self._tell(error)
        else:
            if self._told:
                self._notices.close(KEY)
            self._told, self._held = False, 0

    def _tell(self, error: OutputError) -> None:
        _LOG.warning("The settings were not saved: %s", error)
        if not self._told:
            self._told = True
            self._notices.trouble(KEY, say.NOT_SAVED, say.NOT_SAVED_WHY.format(why=in_window(str(error))))
