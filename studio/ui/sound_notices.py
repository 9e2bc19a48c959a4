"""What is said when there is no microphone, when one is lost, or when it gives nothing, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.engine.snapshot import State
from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Action, Notices
    from studio.ui.session import Session

SOUND, ZEROS = "sound", "zeros"
"""Keys of the notices about sound: one at a time, closed when the sound is back."""


class SoundNotices(QObject):
    """Turn the rare events of sound into notices with a way out.

    Parameters
    ----------
    others
        Gives the names of the microphones there are now.
    open_file
        Asks for a sound file; the way out that always works.
    """

    def __init__(self, notices: Notices, session: Session, bridge: EngineThread, *, others: Callable[[], tuple[str, ...]],
                 open_file: Callable[[], object]) -> None:
        super().__init__(notices)
        self._notices, self._session = notices, session
        self._others, self._open_file = others, open_file
        self.found_none = False
        """Whether the system has no microphone at all."""
        self.fault = ""
        """Why the system's sound cannot be asked; empty while it can."""
        session.trouble.connect(self._on_session_trouble)
        bridge.trouble.connect(self._on_trouble)
        bridge.state_changed.connect(self._on_state)

    def show_devices(self, names: tuple[str, ...]) -> None:
        """Say that there is no microphone, or no longer."""
        if not names and not self.found_none:
            self.found_none = True
            words = self.fault or "Plug one in and it appears here by itself, or let the portrait speak a sound file."
            self._notices.trouble(SOUND, "No microphone found", words, [("Open a sound file…", self._open_file)])
        elif names and self.found_none:
            self.found_none = False
            self._notices.close(SOUND)

    def say_only_zeros(self, name: str) -> None:
        """Say that a microphone gives nothing but zeros."""
        words = "It is switched off, or this program may not hear it: look at its switch and at the system's privacy settings."
        self._notices.trouble(ZEROS, f"{name} gives only zeros", words, self._ways_out())

    def take_back_only_zeros(self) -> None:
        """Close that notice: sound came, or another source runs."""
        self._notices.close(ZEROS)

    def _ways_out(self) -> list[Action]:
        session = self._session
        current = session.source.name if session.source else session.device
        other = next((name for name in self._others() if name not in (current, session.device)), None)
        ways: list[Action] = []
        if other is not None:
            ways.append((f"Use {other}", lambda: self._use(other)))
        if not ways:
            ways.append(("Open a sound file…", self._open_file))
        return ways

    def _use(self, name: str) -> None:
        self._session.choose_device(name)
        if self._session.running is Running.NOTHING:
            self._session.start_microphone()

    def _on_session_trouble(self, title: str, sentence: str) -> None:
        self._notices.trouble(SOUND, title, sentence, [("Open a sound file…", self._open_file)])

    def _on_trouble(self, sentence: str) -> None:
        """Say why nothing could be opened. A source that runs and is lost comes as a state of the engine."""
        if self._session.running is Running.NOTHING:
            self._notices.trouble(SOUND, "No sound", sentence, self._ways_out())

    def _on_state(self, state: State) -> None:
        source = self._session.source
        if state is State.LIVE:
            self._notices.close(SOUND)
        elif state is State.LOST and source is not None:
            words = "The portrait is resting. Plug the microphone in again and it goes on by itself, or use another."
            self._notices.trouble(SOUND, f"{source.name} gives no sound", words, self._ways_out())
