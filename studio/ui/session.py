"""What runs now: the microphone, a file or nothing, and what the person set for each."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from studio.engine.snapshot import State
from studio.errors import StudioError
from studio.ui.sentences import sound as say
from studio.ui.watched_source import WatchedSource

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.engine.core.protocols import Source
    from studio.media.tracks import Track
    from studio.ui.engine_thread import EngineThread

LOWEST_GAIN_DB, HIGHEST_GAIN_DB = -12, 24


class FileSource(Protocol):
    """What the player needs of a sound file that plays as a source; also a `Source`."""

    duration_s: float | None
    loop: bool
    volume: float

    @property
    def position_s(self) -> float:
        """How far it has played."""

    def seek(self, seconds: float) -> None:
        """Go on from there."""

    def pause(self, on: bool = True) -> None:
        """Stand still or go on."""


class Running(enum.Enum):
    """What the picture speaks."""

    NOTHING = "nothing"
    MICROPHONE = "microphone"
    FILE = "file"


class Session(QObject):
    """Start, stop and steer what the engine listens to; the window's thread alone.

    Parameters
    ----------
    bridge
        To the engine.
    microphone
        Makes the source for a device's id, or for the system's default when given None.
    wave_file
        Makes the source for a file and the number of its track, None for the one that speaks; `StudioError` when it cannot
        be used.
    """

    changed = Signal()
    """Something the transport shows is different."""
    trouble = Signal(str, str)
    """Title and sentence: what went wrong here, in words."""
    file_trouble = Signal(str)
    """Why the file came to an early end, where the microphone is heard again after it."""

    def __init__(self, bridge: EngineThread, *, microphone: Callable[[str | None], Source],
                 wave_file: Callable[[Path, int | None], Source]) -> None:
        super().__init__()
        self._bridge, self._microphone, self._wave_file = bridge, microphone, wave_file
        self._source: Source | None = None
        self._watched: WatchedSource | None = None
        self.running = Running.NOTHING
        self.lost = self.late = False
        """Whether the device of what runs is gone, or only held up."""
        self.paused = False
        self.device: str | None = None
        """Id of the chosen one; None follows the system."""
        self.file: Path | None = None
        self.tracks: tuple[Track, ...] = ()
        """The file's tracks of sound, once it was read."""
        self.track: int | None = None
        """Number of the one that is used; None until that is known."""
        self.loop = False
        self._goes_back = False
        """Whether the microphone is heard again after the file: it ran when the file was begun."""
        self._played: Source | None = None
        """The file after which it is heard again."""
        self.muted = False
        self.deaf = False
        """Whether there is no microphone that could be heard."""
        self.gain_db = 0
        self.volume = 100
        """Of a file that plays, in per cent; it changes what is heard here, and nothing that leaves."""
        self._file_length_s: float | None = None
        bridge.state_changed.connect(self._on_state)
        bridge.trouble.connect(self._on_trouble)
        bridge.failed.connect(self._on_failed)

    # What the person asks for.

    def toggle(self) -> None:
        """Start the microphone, or without one the file in the player, when nothing runs; stop what runs otherwise."""
        if self.running is not Running.NOTHING:
            self.stop()
        elif self.file_to_start is not None:
            self.play()
        else:
            self.start_microphone()

    def start_microphone(self) -> None:
        """Listen to the chosen microphone."""
        self._goes_back = False
        try:
            source = self._microphone(self.device)
        except StudioError as error:
            self.trouble.emit(say.NO_MICROPHONE, str(error))
            return
        self._begin(source, Running.MICROPHONE)

    def stop(self) -> None:
        """Listen to nothing; the picture rests."""
        self._goes_back = False
        self._let_go()

    def close(self) -> None:
        """Begin nothing any more: the window goes, and with it what runs."""
        self._goes_back = False

    def _let_go(self) -> None:
        self._bridge.host.listen(None)
        self._source = self._watched = None
        self.running, self.lost, self.late, self.paused = Running.NOTHING, False, False, False
        self.changed.emit()

    def open_file(self, path: Path) -> bool:
        """Put a file into the player; tell whether there is such a file. It is read when it plays."""
        if not path.is_file():
            self.trouble.emit(say.NO_SUCH_FILE, say.FILE_GONE.format(path=path))
            return False
        if self.running is Running.FILE:
            self._let_go()
        self.file = path
        self._know_nothing()
        return True

    def choose_track(self, number: int) -> None:
        """Use another track of the file in the player, which begins anew with it."""
        if self.file is not None and number != self.track:
            if self.running is Running.FILE:
                self._let_go()
            self.track = number
            self.changed.emit()

    def know_tracks(self, tracks: tuple[Track, ...], used: int) -> None:
        """Tell which tracks of sound the file in the player has, and which of them is used."""
        self.tracks, self.track = tracks, used
        self.changed.emit()

    def track_of(self, file: Path) -> int | None:
        """Give the track that is used of a file; None where nothing was chosen."""
        return self.track if file == self.file else None

    def play(self) -> None:
        """Play the file from its beginning, or go on when it stands still, or let it stand still.

        A microphone that runs now is heard again when the file has come to its end.
        """
        if self.file is None:
            return
        if self.running is Running.FILE and self._source is not None:
            self.paused = not self.paused
            self._player.pause(self.paused)
            self.changed.emit()
            return
        try:
            source = self._wave_file(self.file, self.track)
        except StudioError as error:
            self.trouble.emit(say.FILE_UNPLAYABLE, str(error))
            return
        self._goes_back = self._goes_back or self.running is Running.MICROPHONE
        self._begin(source, Running.FILE)
        self._player.loop, self._player.volume = self.loop, self.volume / 100

    def seek(self, seconds: float) -> None:
        """Go to a place in the file; starts it when it does not play."""
        if self.running is not Running.FILE:
            self.play()
        if self.running is Running.FILE:
            self._player.seek(seconds)
            self.changed.emit()

    def choose_device(self, device: str | None) -> None:
        """Use another microphone, at once when one is running."""
        self.device = device
        if self.running is Running.MICROPHONE:
            self.start_microphone()
        self.changed.emit()

    def set_volume(self, volume: int) -> None:
        """Play files louder or softer, 0 to 100 per cent."""
        self.volume = max(0, min(100, volume))
        if self.running is Running.FILE:
            self._player.volume = self.volume / 100

    def set_gain(self, gain_db: int) -> None:
        """Make the microphone louder or softer, -12 to 24 dB."""
        self.gain_db = max(LOWEST_GAIN_DB, min(HIGHEST_GAIN_DB, gain_db))
        self._apply_gain()
        self.changed.emit()

    def set_muted(self, muted: bool) -> None:
        """Let the microphone be heard or not."""
        self.muted = muted
        self._apply_gain()
        self.changed.emit()

    def set_loop(self, loop: bool) -> None:
        """Begin the file again at its end, or not."""
        self.loop = loop
        if self.running is Running.FILE:
            self._player.loop = loop
        self.changed.emit()

    def know_length(self, seconds: float) -> None:
        """Tell how long the file in the player is, once it was read."""
        self._file_length_s = seconds

    def forget_file(self) -> None:
        """Take the file out of the player: it cannot be used."""
        if self.running is Running.FILE:
            goes_back = self._goes_back
            self.stop()
            if goes_back:
                self.start_microphone()
        self.file = None
        self._know_nothing()

    def _know_nothing(self) -> None:
        self._file_length_s, self.tracks, self.track = None, (), None
        self.changed.emit()

    def know_deaf(self, deaf: bool) -> None:
        """Tell whether there is no microphone that could be heard."""
        if deaf is not self.deaf:
            self.deaf = deaf
            self.changed.emit()

    # What is asked of it.

    @property
    def file_to_start(self) -> Path | None:
        """The file that `toggle` would play, which it does where there is no microphone."""
        return self.file if self.deaf and self.running is Running.NOTHING else None

    @property
    def source(self) -> Source | None:
        """What the engine was told to listen to."""
        return self._source

    @property
    def goes_back(self) -> bool:
        """Whether the microphone is heard again after the file that plays."""
        return self._goes_back

    @property
    def mutes(self) -> bool:
        """Whether a microphone runs that is muted."""
        return self.muted and self.running is Running.MICROPHONE

    @property
    def position_s(self) -> float | None:
        """How far the file has played; None when none plays."""
        return self._player.position_s if self.running is Running.FILE else None

    @property
    def duration_s(self) -> float | None:
        """Length of the file that plays or played last; None when it is not known."""
        if self.running is Running.FILE:
            self._file_length_s = self._player.duration_s or self._file_length_s
        return self._file_length_s

    @property
    def _player(self) -> FileSource:
        assert self._source is not None
        return self._source  # type: ignore[return-value]  # a file is running, so it is both

    # What happens.

    def _begin(self, source: Source, running: Running) -> None:
        self._source, self._watched = source, WatchedSource(source)
        self.running, self.lost, self.late, self.paused = running, False, False, False
        self._apply_gain()
        self._bridge.host.listen(self._watched)
        self.changed.emit()

    def _apply_gain(self) -> None:
        if self._source is None:
            return
        if self.running is Running.MICROPHONE:
            self._source.gain = 0.0 if self.muted else 10.0 ** (self.gain_db / 20.0)

    def _on_state(self, state: State) -> None:
        self.lost, self.late = state is State.LOST, state is State.LATE
        self._look()

    def _on_trouble(self, sentence: str) -> None:
        self._look()
        played, self._played = self._played, None
        if played is not None and played.trouble == sentence:
            self.file_trouble.emit(sentence)

    def _look(self) -> None:
        """Notice that the engine let go of the source: a file came to its end, or a device did not open."""
        if self._watched is not None and self._watched.closed:
            self._played = self._source if self._goes_back else None
            self._source = self._watched = None
            self.running, self.lost, self.late, self.paused = Running.NOTHING, False, False, False
            if self._goes_back:
                self.start_microphone()
        self.changed.emit()

    def _on_failed(self, _sentence: str) -> None:
        self._goes_back = False
        self._source = self._watched = None
        self.running = Running.NOTHING
        self.changed.emit()
