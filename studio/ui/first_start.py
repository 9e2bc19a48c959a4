"""The first start's card: shown until it is closed or something was started, then never again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.ui import words
from studio.ui.session import Running
from studio.ui.welcome import Welcome

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.avatars.format import Manifest
    from studio.ui.preferences import Preferences
    from studio.ui.session import Session


class FirstStart(QObject):
    """Tell in the card what was found; nothing happens once it is closed.

    Parameters
    ----------
    host
        Over whose lower edge the card lies.
    with_sample
        Whether there is a sample to try.
    """

    over = Signal()
    """The card was closed."""
    sample_asked = Signal()

    def __init__(self, host: QWidget, session: Session, preferences: Preferences, *, with_sample: bool) -> None:
        super().__init__(host)
        self._session, self._preferences = session, preferences
        self.card = None if preferences.welcomed else Welcome(host, with_sample=with_sample)
        if self.card is not None:
            self.card.closed.connect(self._on_closed)
            self.card.sample_asked.connect(self.sample_asked)
            session.changed.connect(self._close_while_running)

    @property
    def on(self) -> bool:
        """Whether the card is there."""
        return self.card is not None

    def step_aside(self, aside: bool) -> None:
        """Leave the place to a notice, or take it again."""
        if self.card is not None:
            self.card.setVisible(not aside)

    def show_microphones(self, names: tuple[str, ...], default: str) -> None:
        """Tell which microphone was found."""
        if self.card is not None:
            detail = (default or names[0]) if names else "plug one in, or play a sound file"
            self.card.microphone.say("Microphone found" if names else "No microphone", detail, well=bool(names))

    def show_avatar(self, manifest: Manifest, installed: int, provider: str) -> None:
        """Tell who is ready to speak, and on which processor."""
        if self.card is not None:
            self.card.title.setText(f"Speak, and {manifest.name} speaks")
            self.card.avatar.say(f"{manifest.name} is ready", words.count(installed, "portrait"), well=True)
            self.card.processor.say("Networks loaded", provider, well=True)

    def _close_while_running(self) -> None:
        if self.card is not None and self._session.running is not Running.NOTHING:
            self.card.dismiss()

    def _on_closed(self) -> None:
        self._preferences.welcomed = True
        self.card = None
        self.over.emit()
