"""The sound file in the player: chosen, dropped or the sample; its waveform, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from studio.ui.waveform import Waveform

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.ui.notices import Notices
    from studio.ui.session import Session
    from studio.ui.transport import Transport

SOUND_FILES = "Sound and video (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;All files (*)"


class FilePlayer(QObject):
    """Put files into the session's player and show them in the transport.

    Parameters
    ----------
    window
        Under which dialogs open.
    sample
        A sound file to try with, or None when there is none.
    """

    def __init__(self, window: QWidget, session: Session, transport: Transport, notices: Notices, sample: Path | None) -> None:
        super().__init__(window)
        self._window, self._session, self._transport, self._notices = window, session, transport, notices
        self._sample = sample
        self._waveform = Waveform()
        self._waveform.read.connect(self._on_read)
        self._waveform.failed.connect(self._on_refused)
        transport.open_asked.connect(self.ask)

    def ask(self) -> None:
        """Let the person choose a sound file."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open a sound file", "", SOUND_FILES)
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path, *, play: bool = False) -> None:
        """Put a sound file into the player."""
        if self._session.open_file(path):
            self._transport.seek.set_sound(None, None)
            self._waveform.ask(path)
            if play:
                self._session.play()

    def play_sample(self) -> None:
        """Let the portrait speak the bundled sample."""
        if self._sample is not None:
            self.open(self._sample, play=True)

    def close(self) -> None:
        """Read no more."""
        self._waveform.close()

    def _on_read(self, path: Path, peaks: object, seconds: float) -> None:
        if path == self._session.file:
            self._session.know_length(seconds)
            self._transport.seek.set_sound(peaks, seconds)  # type: ignore[arg-type]  # as `Waveform.read` says
            self._transport.refresh_position()

    def _on_refused(self, path: Path, sentence: str) -> None:
        if path == self._session.file:
            self._session.forget_file()
            self._notices.trouble("file", "This file cannot be used", sentence, [("Choose another…", self.ask)])
