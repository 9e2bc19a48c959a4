"""What is said when there is no microphone, when one is lost, or when it gives nothing, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.engine.snapshot import State
from studio.errors import NoAnswerError
from studio.ui.sentences import sound as say
from studio.ui.sentences.window import WELCOME_SAMPLE
from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.devices.device import AudioDevice
    from studio.engine.core.protocols import Source
    from studio.errors import StudioError
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Action, Notices
    from studio.ui.session import Session

SOUND, ZEROS, MUTED, UNHEARD = "sound", "zeros", "muted", "unheard"
"""Keys of the notices about sound: one at a time, closed when the sound is back."""


class SoundNotices(QObject):
    """Turn the rare events of sound into notices with a way out.

    Parameters
    ----------
    open_file
        Asks for a sound file and plays it; the way out that always works.
    play_sample
        Plays the sample, where there is one.
    """

    def __init__(self, notices: Notices, session: Session, bridge: EngineThread, *,
                 open_file: Callable[[], object], play_sample: Callable[[], object] | None) -> None:
        super().__init__(notices)
        self._notices, self._session = notices, session
        self._open_file, self._play_sample = open_file, play_sample
        self._devices: tuple[AudioDevice, ...] | None = None
        self._failure: StudioError | None = None
        self._said = False
        self._unheard: Source | None = None
        """The file of which it was said that it plays unheard."""
        self.wait: Callable[[], bool] = lambda: False
        """Whether something else tells now whether there is a microphone; afterwards `show` does."""
        session.trouble.connect(self._on_session_trouble)
        session.changed.connect(self._on_choice)
        bridge.trouble.connect(self._on_trouble)
        bridge.state_changed.connect(self._on_state)

    @property
    def silent(self) -> bool:
        """Whether the sound server does not answer."""
        return isinstance(self._failure, NoAnswerError)

    def show_devices(self, devices: tuple[AudioDevice, ...]) -> None:
        """Learn which microphones there are."""
        self._devices = devices
        self._session.know_deaf(self._none)
        self.show()

    def show_failure(self, error: StudioError | None) -> None:
        """Learn why the system's sound cannot be asked, or that it can be again (None)."""
        self._failure = error
        self.show()

    def show(self) -> None:
        """Say that there is no microphone, or that the sound server does not answer; or close what was said."""
        if self.wait():
            return
        way_out = self._files()
        if self.silent:
            self._notices.trouble(SOUND, say.SERVER_SILENT, say.SERVER_SILENT_HINT, way_out, lasts=True)
        elif self._none and self._devices:
            monitor = self._devices[0]
            use = (say.USE_ANYWAY, lambda: self._session.choose_device(monitor.id))
            self._notices.trouble(SOUND, say.NONE, say.ONLY_MONITOR.format(name=monitor.label), [*way_out, use], lasts=True)
        elif self._none:
            self._notices.trouble(SOUND, say.NONE, str(self._failure or say.CONNECT_ONE), way_out, lasts=True)
        elif self._said:
            self._notices.close(SOUND)
        self._said = self.silent or self._none

    @property
    def _none(self) -> bool:
        """Whether there is no microphone, and no monitor was chosen instead."""
        return self._devices is not None and all(one.monitor and one.id != self._session.device for one in self._devices)

    def _on_choice(self) -> None:
        self._session.know_deaf(self._none)
        if self._unheard is not None and self._session.source is not self._unheard:
            self._unheard = None
            self._notices.close(UNHEARD)
        if self._said and not self.silent and not self._none:
            self.show()

    def say_only_zeros(self, name: str) -> None:
        """Say that a microphone gives nothing but zeros."""
        self._notices.trouble(ZEROS, say.ONLY_SILENCE.format(name=name), say.SILENCE_HINT, self._ways_out(), lasts=True)

    def take_back_only_zeros(self) -> None:
        """Close that notice: sound came, or another source runs."""
        self._notices.close(ZEROS)

    def say_muted(self) -> None:
        """Say that there is speech while the microphone is muted."""
        unmute = (say.UNMUTE, lambda: self._session.set_muted(False))
        self._notices.trouble(MUTED, say.YOU_ARE_MUTED, say.MUTED_SPEECH, [unmute], lasts=True)

    def take_back_muted(self) -> None:
        """Close that notice: the microphone is heard, or runs no more."""
        self._notices.close(MUTED)

    def _ways_out(self) -> list[Action]:
        session = self._session
        current = session.source.name if session.source else ""
        other = next((one for one in self._devices or ()
                      if one.label != current and one.id != session.device and not one.monitor), None)
        ways: list[Action] = []
        if other is not None:
            ways.append((say.USE.format(name=other.label), lambda: self._use(other.id)))
        return ways or self._files()

    def _files(self) -> list[Action]:
        """Give the ways to speak with a sound file."""
        ways: list[Action] = [(say.OPEN_FILE_BUTTON, self._open_file)]
        if self._session.file is not None:
            ways.insert(0, (say.PLAY_FILE, self._session.play))
        elif self._play_sample is not None:
            ways.append((WELCOME_SAMPLE, self._play_sample))
        return ways

    def _use(self, device: str) -> None:
        self._session.choose_device(device)
        if self._session.running is Running.NOTHING:
            self._session.start_microphone()

    def _on_session_trouble(self, title: str, sentence: str) -> None:
        self._notices.trouble(SOUND, title, sentence, [(say.OPEN_FILE_BUTTON, self._open_file)])

    def _on_trouble(self, sentence: str) -> None:
        """Say why nothing could be opened, a microphone that is there gives nothing, or a file is not heard.

        One that is lost comes as a state of the engine.
        """
        session = self._session
        if session.running is Running.NOTHING:
            self._notices.trouble(SOUND, say.NO_SOUND, sentence, self._ways_out())
        elif session.running is Running.MICROPHONE and session.late and session.source is not None:
            self._notices.trouble(SOUND, say.LATE.format(name=session.source.name), sentence, self._ways_out(), lasts=True)
        elif session.running is Running.FILE and session.source is not None and session.source.trouble == sentence:
            self._unheard = session.source
            self._notices.trouble(UNHEARD, say.UNHEARD, sentence, lasts=True)

    def _on_state(self, state: State) -> None:
        source = self._session.source
        if self.silent:
            self.show()
        elif state is State.LIVE:
            self._notices.close(SOUND)
        elif state is State.LOST and source is not None:
            self._notices.trouble(SOUND, say.NO_SIGNAL.format(name=source.name), say.NO_SIGNAL_LOST, self._ways_out(),
                                  lasts=True)
