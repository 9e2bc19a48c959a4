"""Record what is on screen, with its sound, into a clip."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from studio.errors import StudioError

if TYPE_CHECKING:
    from studio.engine.sinks.recorder import Recorder
    from studio.ui.engine_thread import EngineThread

LOOK_MS = 250


def default_folder() -> Path:
    """Give the folder for recordings and clips; not created here."""
    movies = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    return Path(movies or Path.home()) / "Viseme Studio"


def free_name(folder: Path, stem: str) -> Path:
    """Give a path in ``folder`` that no file has yet: stem.mp4, stem (2).mp4, and so on."""
    path, number = folder / f"{stem}.mp4", 2
    while path.exists():
        path, number = folder / f"{stem} ({number}).mp4", number + 1
    return path


class Recording(QObject):
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
    """It began, paused, went on or ended."""
    finished = Signal(object, float, int)
    """A clip is whole: its path, length in seconds, size in bytes."""
    cut_short = Signal(str, object)
    """It ended by itself, why in one sentence, and a clip was kept: its path."""
    failed = Signal(str)
    """It could not begin, or there is no clip; why, in one sentence."""

    def __init__(self, bridge: EngineThread, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.quality = "good"
        """Of the next recording, one of `studio.media.formats.QUALITIES`."""
        self._bridge = bridge
        self._recorder: Recorder | None = None
        self._finishing: list[threading.Thread] = []
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_after)

    @property
    def on(self) -> bool:
        """Whether it records, paused or not."""
        return self._recorder is not None

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

    def toggle(self) -> None:
        """Begin, or end and keep the clip."""
        if self.on:
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """Begin a clip named after the avatar and the time."""
        avatar = self._bridge.on_air
        if self.on or avatar is None:
            return
        # Imported here: the encoder is not needed before something is recorded.
        from studio.engine.sinks.recorder import Recorder

        stem = f"{avatar.manifest.name} {datetime.now().astimezone():%Y-%m-%d %H.%M}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._recorder = Recorder(free_name(self.folder, stem), avatar.manifest, avatar.timeline, quality=self.quality)
        except StudioError as error:
            self.failed.emit(str(error))
            return
        except OSError as error:
            self.failed.emit(f"The folder {self.folder} cannot be made ({error.strerror}): see whether its place is writable.")
            return
        self._bridge.record(self._recorder)
        self._look.start()
        self.changed.emit()

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
        self._bridge.record(None)
        thread = threading.Thread(target=self._finish, args=(recorder,), name="finish-recording", daemon=True)
        self._finishing = [one for one in self._finishing if one.is_alive()] + [thread]
        thread.start()
        self.changed.emit()

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

    def _finish(self, recorder: Recorder) -> None:
        self._bridge.wait_until_let_go(recorder)
        try:
            recorder.finish()
        except StudioError as error:
            self.failed.emit(recorder.failure or str(error))
            return
        if recorder.failure:
            self.cut_short.emit(recorder.failure, recorder.path)
            return
        self.finished.emit(recorder.path, recorder.elapsed_s, recorder.path.stat().st_size)
