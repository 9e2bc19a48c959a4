"""The first start: the portrait, one sentence and Start, until it is closed or something was started; then never again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.errors import NoAnswerError
from studio.ui.dialogs.welcome import Welcome
from studio.ui.sentences import window as say
from studio.ui.session import Running

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.devices.device import AudioDevice
    from studio.errors import StudioError
    from studio.ui.preferences import Preferences
    from studio.ui.session import Session


class FirstStart(QObject):
    """Say in the card what to do; nothing happens once it is closed.

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
        self._avatar = ""
        self._deaf = ""
        """Why nothing can be heard, in a sentence."""
        self.card = None if preferences.welcomed else Welcome(host, with_sample=with_sample)
        if self.card is not None:
            self.card.closed.connect(self._on_closed)
            self.card.start_asked.connect(session.start_microphone)
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

    def end(self) -> None:
        """Close the card for good: the person found the way."""
        if self.card is not None:
            self.card.dismiss()

    def show_devices(self, devices: tuple[AudioDevice, ...]) -> None:
        """Tell whether there is a microphone."""
        self._deaf = "" if any(not device.monitor for device in devices) else say.WELCOME_DEAF
        self._say()

    def show_failure(self, error: StudioError | None) -> None:
        """Tell that the sound server does not answer."""
        if isinstance(error, NoAnswerError):
            self._deaf = say.WELCOME_SILENT
            self._say()

    def show_avatar(self, name: str) -> None:
        """Tell who is ready to speak."""
        self._avatar = name
        self._say()

    def _say(self) -> None:
        if self.card is not None:
            ready = say.WELCOME_NAMED.format(name=self._avatar) if self._avatar else say.WELCOME_SAYS
            self.card.say(self._deaf or ready, can_start=not self._deaf)

    def _close_while_running(self) -> None:
        if self._session.running is not Running.NOTHING:
            self.end()

    def _on_closed(self) -> None:
        self._preferences.welcomed = True
        self.card = None
        self.over.emit()
