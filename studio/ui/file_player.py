"""The sound file in the player: chosen, dropped or the sample; its waveform, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.files.names import shown
from studio.ui.platform import choosing
from studio.ui.sentences import sound as say
from studio.ui.sentences.window import CHOOSE_ANOTHER
from studio.ui.session import Running
from studio.ui.waveform import Waveform

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from studio.media.tracks import Track
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences
    from studio.ui.session import Session
    from studio.ui.transport import Transport


@dataclass(frozen=True, slots=True)
class _Opening:
    """A file that is looked into.

    Attributes
    ----------
    play
        Whether it is to play once it is known to be good.
    there
        Whether it is in the player already, which was empty.
    """

    path: Path
    play: bool
    there: bool


class FilePlayer(QObject):
    """Put files into the session's player and show them in the transport.

    Parameters
    ----------
    window
        Under which dialogs open.
    preferences
        Where the files that were opened last are remembered.
    sample
        A sound file to try with, or None when there is none.
    """

    def __init__(self, window: QWidget, session: Session, transport: Transport, notices: Notices, preferences: Preferences,
                 sample: Path | None) -> None:
        super().__init__(window)
        self._window, self._session, self._transport, self._notices = window, session, transport, notices
        self._preferences = preferences
        self._sample = sample
        self._opening: _Opening | None = None
        """What is looked into; None once it is known to be good or bad."""
        self._waveform = Waveform()
        self._waveform.opened.connect(self._on_opened)
        self._waveform.read.connect(self._on_read)
        self._waveform.failed.connect(self._on_refused)
        transport.open_asked.connect(lambda: self.ask())
        transport.tracks.picked.connect(self.choose_track)
        session.file_trouble.connect(self._on_trouble)

    def ask(self) -> None:
        """Let the person choose a sound file, and play it: a file is opened to be heard."""
        chosen = choosing.open_file(self._window, choosing.Purpose.SOUND, say.OPEN_FILE, say.FILES)
        if chosen is not None:
            self.open(chosen, play=True)

    def open(self, path: Path, *, play: bool = False) -> None:
        """Put a sound file into the player, and ``play`` it, once it is known to be one.

        What is in the player or is heard until then goes on meanwhile, and stays where the file is none that can be played.
        """
        # What was said of the one before would seem to be about this one.
        self._notices.close("file")
        self._opening = None
        session = self._session
        if not path.is_file():
            self._preferences.forget_file(path)
            self._notices.trouble("file", say.NO_SUCH_FILE, say.FILE_GONE.format(path=path), [(CHOOSE_ANOTHER, self.ask)])
            return
        empty = session.file is None and session.running is Running.NOTHING
        if empty:
            self._put_in(path)
        self._opening = _Opening(path, play, there=empty)
        self._waveform.ask(path)

    def _put_in(self, path: Path) -> None:
        if self._session.open_file(path):
            if path != self._sample:
                self._preferences.use_file(path)
            self._transport.seek.set_sound(None, None)

    def choose_track(self, number: int) -> None:
        """Load the file again with another of its tracks, and go on playing if it played."""
        session = self._session
        if session.file is None or number == session.track:
            return
        playing = session.running is Running.FILE and not session.paused
        session.choose_track(number)
        self._transport.seek.set_sound(None, None)
        self._waveform.ask(session.file, number)
        if playing:
            session.play()

    @property
    def sample_player(self) -> Callable[[], None] | None:
        """`play_sample`, or None where there is no sample."""
        return self.play_sample if self._sample is not None else None

    def play_sample(self) -> None:
        """Let the portrait speak the bundled sample."""
        if self._sample is not None:
            self.open(self._sample, play=True)

    def close(self) -> None:
        """Read no more."""
        self._waveform.close()

    def _on_opened(self, path: Path, tracks: tuple[Track, ...], used: int) -> None:
        session, opening = self._session, self._opening
        play = False
        if opening is not None and path == opening.path:
            self._opening = None
            if not opening.there:
                self._put_in(path)
            # The person may have been faster.
            play = opening.play and session.running is not Running.FILE
        # Another one may have been chosen since.
        if path == session.file and session.track in (None, used):
            session.know_tracks(tracks, used)
        if play:
            session.play()

    def _on_read(self, path: Path, peaks: object, seconds: float, remarks: tuple[str, ...]) -> None:
        if path == self._session.file:
            if remarks:
                self._notices.trouble("file", say.FILE_REMARKS.format(name=shown(path.name)), " ".join(remarks))
            self._session.know_length(seconds)
            self._transport.seek.set_sound(peaks, seconds)  # type: ignore[arg-type]  # as `Waveform.read` says
            self._transport.refresh_position()

    def _on_trouble(self, sentence: str) -> None:
        self._notices.trouble("file", say.FILE_UNPLAYABLE, sentence, [(CHOOSE_ANOTHER, self.ask)])

    def _on_refused(self, path: Path, sentence: str) -> None:
        session = self._session
        self._preferences.forget_file(path)
        opening = self._opening if self._opening is not None and path == self._opening.path else None
        if opening is None and path != session.file:
            return
        if opening is not None:
            self._opening = None
        if opening is None or opening.there:
            session.forget_file()
        elif session.file is not None and not self._transport.seek.has_sound:
            # It was given up for this one.
            self._waveform.ask(session.file, session.track)
        self._notices.trouble("file", say.FILE_UNUSABLE, sentence, [(CHOOSE_ANOTHER, self.ask)])
