"""What is behind the figure: what was chosen is remembered, and made on a thread of its own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from studio.engine.background import Background, Kind, parse_background
from studio.errors import StudioError, in_words
from studio.ui.sentences import background as say

if TYPE_CHECKING:
    from pathlib import Path

    from studio.host import StudioHost
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences

_LOG = logging.getLogger(__name__)
MEANWHILE = Background(Kind.COLOUR, (96, 96, 96))
"""Behind the figure while a picture that was chosen in an earlier session is read: not the room."""


class _Making(QThread):
    """Read a background and give it to the engine."""

    made = Signal(str)
    refused = Signal(str)

    def __init__(self, host: StudioHost, words: str) -> None:
        super().__init__()
        self.setObjectName("background")
        self._host, self._words = host, words

    def run(self) -> None:
        """Make it, and tell."""
        try:
            self._host.put_behind(parse_background(self._words))
            self.made.emit(self._words)
        except Exception as error:  # noqa: BLE001 - the border of the thread
            if not isinstance(error, StudioError):
                _LOG.exception("a background could not be made")
            self.refused.emit(in_words(error, say.REFUSED))


class Backgrounds(QObject):
    """Join the choice of a background to the engine and to what is remembered; the window's thread alone.

    Parameters
    ----------
    bridge
        To the engine.
    preferences
        Where the choice is remembered.
    notices
        Where it is told that a picture cannot be used.
    """

    changed = Signal()
    """Another one was chosen, or another avatar is on air."""

    def __init__(self, bridge: EngineThread, preferences: Preferences, notices: Notices) -> None:
        super().__init__()
        self._bridge, self._preferences, self._notices = bridge, preferences, notices
        self._making: _Making | None = None
        self._beside: QThread | None = None
        self._next = ""
        words = preferences.background
        if words and words != Kind.ORIGINAL.value:
            bridge.host.put_behind(MEANWHILE)
            self.choose(words)
        bridge.ready.connect(self.changed)

    @property
    def words(self) -> str:
        """What is chosen, as `parse_background` reads it."""
        return self._preferences.background or Kind.ORIGINAL.value

    @property
    def kind(self) -> Kind:
        """What kind that is."""
        if self.words.startswith("#"):
            return Kind.COLOUR
        return Kind(self.words) if self.words in [one.value for one in Kind] else Kind.PICTURE

    @property
    def folder(self) -> Path | None:
        """Of the avatar on air, whose background can be exchanged; None where it cannot."""
        on_air = self._bridge.host.on_air
        return on_air.folder if on_air is not None and on_air.manifest.picture.matte else None

    @property
    def refusal(self) -> str:
        """Why none is offered, in one sentence; empty where some are."""
        on_air = self._bridge.host.on_air
        if on_air is None:
            return say.NONE_YET
        return "" if on_air.manifest.picture.matte else say.NOT_OFFERED.format(name=on_air.manifest.name)

    def choose(self, words: str) -> None:
        """Put this behind the figure and remember it once it is there; of several calls the last counts."""
        if self._making is not None:
            self._next = words
            return
        self._making = _Making(self._bridge.host, words)
        self._making.made.connect(self._on_made)
        self._making.refused.connect(self._on_refused)
        self._making.finished.connect(self._on_finished)
        self._making.start()

    def _on_made(self, words: str) -> None:
        self._preferences.background = words
        self.changed.emit()

    def _on_refused(self, sentence: str) -> None:
        self._notices.trouble("background", say.REFUSED, sentence)
        self.changed.emit()

    def _on_finished(self) -> None:
        if self._making is not None:
            self._making.wait()
        self._making, words = None, self._next
        self._next = ""
        if words:
            self.choose(words)

    def run_until_closed(self, thread: QThread) -> None:
        """Start a thread that makes pictures of backgrounds; `close` interrupts it and waits for it."""
        self._beside = thread
        thread.start()

    def close(self) -> None:
        """Wait for what is being made."""
        self._next = ""
        if self._beside is not None:
            self._beside.requestInterruption()
            self._beside.wait()
        if self._making is not None:
            self._making.wait()
