"""Record what is on screen, with its sound, into a clip."""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from studio.errors import StudioError, in_words
from studio.files.names import file_name, free_path
from studio.files.private import make_private
from studio.media.encoders import ALL, X264
from studio.media.formats import USUAL
from studio.ui.sentences import clips as say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.host_events import OnAir
    from studio.outputs.recording import Recording as Clip
    from studio.outputs.replay import ReplayOutput
    from studio.outputs.series import Series
    from studio.provenance.seal import Seal
    from studio.ui.engine_thread import EngineThread

LOOK_MS = 250
NAME_BYTES = 140
"""Of an avatar's name in that of a recording; the time comes after it."""


def default_folder() -> Path:
    """Give the folder for recordings and clips; not created here."""
    movies = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    return Path(movies or Path.home()) / "Viseme Studio"


class RecordingSession(QObject):
    """One recording at a time; the window's thread alone.

    The engine fills the recorder; finishing the file waits for its writer and so happens on a thread of its own.

    Parameters
    ----------
    bridge
        To the engine.
    folder
        Where recordings go; made when the first begins.
    """

    changed = Signal()
    """It began, paused, went on or ended, or can begin now, or no more."""
    finished = Signal(object, float, int, object)
    """A clip is whole: its path, length in seconds, size in bytes, and the pictures that it lacks (`Missing`)."""
    cut_short = Signal(str, object)
    """It ended by itself, why in one sentence, and a clip was kept: its path."""
    unsigned = Signal(str)
    """A clip that is whole could not be given content credentials, why in one sentence."""
    failed = Signal(str)
    """It could not begin, or there is no clip; why, in one sentence."""
    not_kept = Signal(str)
    """What a replay holds is no clip; why, in one sentence."""
    _ended = Signal(object)
    """One of the signals above was sent about this recorder."""

    def __init__(self, bridge: EngineThread, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.quality = "good"
        """Of the next recording, one of `studio.media.formats.QUALITIES`."""
        self.signs = True
        """Whether the next recording gets content credentials."""
        self.suffix, self.split, self.encoder = USUAL, "", X264.name
        """Of the next recording: how its name ends, where parts end (`studio.outputs.series.parse_split`; "" for one clip), and
        what encodes."""
        self._bridge = bridge
        self._recorder: Clip | Series | None = None
        self._ready = True
        self._untold: list[Clip | Series] = []
        self._finishing: list[threading.Thread] = []
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_after)
        self._ended.connect(self._on_ended)

    @property
    def on(self) -> bool:
        """Whether it records, paused or not."""
        return self._recorder is not None

    @property
    def ready(self) -> bool:
        """Whether anything runs that could be recorded; what records can be ended in any case."""
        return self._ready

    def set_ready(self, ready: bool) -> None:
        """Say whether anything runs that could be recorded: every button that records follows."""
        if ready is not self._ready:
            self._ready = ready
            self.changed.emit()

    @property
    def paused(self) -> bool:
        """Whether time stands still in the clip."""
        return self._recorder is not None and self._recorder.paused

    @property
    def elapsed_s(self) -> float:
        """Length of the clip so far."""
        return self._recorder.elapsed_s if self._recorder is not None else 0.0

    @property
    def size_bytes(self) -> int:
        """Size of the clip so far."""
        return self._recorder.size_bytes if self._recorder is not None else 0

    @property
    def dropped(self) -> int:
        """Pictures that the writer was too slow for."""
        return self._recorder.dropped if self._recorder is not None else 0

    @property
    def untold(self) -> tuple[Path, ...]:
        """The clips that are recorded, or being finished: what became of them was not told yet."""
        return tuple(path for recorder in self._recorders for path in recorder.paths)

    @property
    def untold_missing(self) -> int:
        """Pictures that those clips lack so far."""
        return sum(recorder.missing.count for recorder in self._recorders)

    @property
    def _recorders(self) -> Sequence[Clip | Series]:
        return self._untold if self._recorder is None else [*self._untold, self._recorder]

    @property
    def missing(self) -> int:
        """Pictures that the clip lacks so far, those that the writer was too slow for and those that were never made."""
        return self._recorder.missing.count if self._recorder is not None else 0

    def toggle(self) -> None:
        """Begin, or end and keep the clip; nothing begins while nothing runs."""
        if self.on:
            self.stop()
        elif self.ready:
            self.start()

    def start(self) -> None:
        """Begin a clip named after the avatar and the time."""
        avatar = self._bridge.host.on_air
        if self.on or avatar is None:
            return
        try:
            make_private(self.folder)
            recorder = self._new(free_path(self.folder, self._stem(avatar, say.FILE_NAME), self.suffix), avatar)
            self._bridge.host.add(recorder)
        except StudioError as error:
            self.failed.emit(str(error))
            return
        except OSError as error:
            self.failed.emit(say.FOLDER_NOT_MADE.format(folder=self.folder, why=error.strerror))
            return
        self._recorder = recorder
        self._look.start()
        self.changed.emit()

    @staticmethod
    def _stem(avatar: OnAir, words: str) -> str:
        name = file_name(avatar.manifest.name, otherwise=avatar.folder.name, most_bytes=NAME_BYTES)
        return words.format(avatar=name, time=f"{datetime.now().astimezone():%Y-%m-%d %H.%M}")

    def _new(self, path: Path, avatar: OnAir) -> Clip | Series:
        # Imported here: the encoder is not needed before something is recorded.
        from studio.outputs.recording import Recording as Clip
        from studio.outputs.series import Series, parse_split
        from studio.provenance.seal import Seal
        from studio.provenance.statement import Statement

        quality, signs, encoder = self.quality, self.signs, ALL[self.encoder]

        def record(clip: Path) -> Clip:
            seal = Seal(Statement.of(avatar.manifest), avatar.folder) if signs else None
            return Clip(clip, avatar.manifest, quality=quality, seal=seal, encoder=encoder)

        return Series(path, record, parse_split(self.split)) if self.split else record(path)

    def pause(self) -> None:
        """Leave out what comes, or go on."""
        if self._recorder is not None:
            if self._recorder.paused:
                self._recorder.resume()
            else:
                self._recorder.pause()
            self.changed.emit()

    def stop(self) -> None:
        """End the clip and keep it; `finished`, `cut_short` or `failed` follows."""
        recorder, self._recorder = self._recorder, None
        if recorder is None:
            return
        self._look.stop()
        self._untold.append(recorder)
        self._beside(lambda: self._end(recorder))
        self.changed.emit()

    def keep(self, replay: ReplayOutput) -> None:
        """Save what a replay holds as a clip of its own, beside what is recorded; `finished` or `not_kept` follows."""
        avatar = self._bridge.host.on_air
        if avatar is None:
            return
        from studio.provenance.seal import Seal
        from studio.provenance.statement import Statement

        try:
            make_private(self.folder)
            path = free_path(self.folder, self._stem(avatar, say.REPLAY_NAME), self.suffix)
        except (StudioError, OSError) as error:
            self.not_kept.emit(in_words(error, say.NOT_KEPT))
            return
        seal = Seal(Statement.of(avatar.manifest), avatar.folder) if self.signs else None
        self._beside(lambda: self._keep(replay, path, seal))

    def close(self, wait_s: float = 1.5) -> None:
        """End what records and wait until the clip is whole."""
        self.stop()
        for thread in self._finishing:
            thread.join(wait_s)
        self._finishing.clear()

    def _look_after(self) -> None:
        """Notice that the recorder gave up."""
        if self._recorder is not None and self._recorder.failure:
            self.stop()

    def _beside(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="finish-recording", daemon=True)
        self._finishing = [one for one in self._finishing if one.is_alive()] + [thread]
        thread.start()

    def _keep(self, replay: ReplayOutput, path: Path, seal: Seal | None) -> None:
        try:
            seconds, missing, path = replay.seconds, replay.missing, replay.save(path, seal)
        except StudioError as error:
            self.not_kept.emit(str(error))
            return
        if seal is not None and seal.notice:
            self.unsigned.emit(seal.notice)
        self.finished.emit(path, seconds, path.stat().st_size, missing)

    def _end(self, recorder: Clip | Series) -> None:
        self._finish(recorder)
        # The window may have gone meanwhile.
        with suppress(RuntimeError):
            self._ended.emit(recorder)

    def _on_ended(self, recorder: Clip | Series) -> None:
        self._untold.remove(recorder)

    def _finish(self, recorder: Clip | Series) -> None:
        try:
            self._bridge.host.remove(recorder)
        except StudioError as error:
            self.failed.emit(recorder.failure or str(error))
            return
        if recorder.unsigned:
            self.unsigned.emit(recorder.unsigned)
        if recorder.failure:
            self.cut_short.emit(recorder.failure, recorder.path)
            return
        size = sum(path.stat().st_size for path in recorder.paths)
        self.finished.emit(recorder.path, recorder.elapsed_s, size, recorder.missing)
