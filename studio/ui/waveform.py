"""The outline of a sound file, read beside the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    Block = NDArray[np.float32]

POINTS_S = 50
"""Peaks a second while reading."""
MOST_POINTS = 4000
"""Peaks kept: finer than any screen; a long file is folded down."""
_RATE = 16_000


class Waveform(QObject):
    """Read a file's peaks on a thread of its own; only the newest wish is answered."""

    opened = Signal(object, object, int)
    """Path, its tracks of sound, and the number of the one that is read."""
    read = Signal(object, object, float, object)
    """Path, peaks f32 [n] of 0 to 1, length in seconds, and what should be known of the sound, a sentence each."""
    failed = Signal(object, str)
    """Path, and why it cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted: tuple[Path, int | None] | None = None
        self._thread: threading.Thread | None = None

    def ask(self, path: Path, track: int | None = None) -> None:
        """Read this file, by default the track that speaks; what was asked before is given up."""
        self.close()
        self._wanted = wanted = path, track
        self._thread = threading.Thread(target=self._read, args=wanted, name="waveform", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Give up, and wait for the thread, which looks after every block."""
        self._wanted = None
        if self._thread is not None:
            self._thread.join(1.0)
            self._thread = None

    def _read(self, path: Path, track: int | None) -> None:
        # Imported here: the decoder is not needed before a file is opened.
        from studio.media.sound import SoundReader

        try:
            reader = SoundReader(path, track=track)
            if self._wanted == (path, track):
                self.opened.emit(path, reader.tracks, reader.track.number)
            try:
                peaks = self._peaks((path, track), reader)
            finally:
                reader.close()
        except StudioError as error:
            if self._wanted == (path, track):
                self.failed.emit(path, str(error))
            return
        if self._wanted == (path, track) and peaks is not None:
            points, seconds = peaks
            self.read.emit(path, points, seconds, reader.remarks)

    def _peaks(self, wanted: tuple[Path, int | None], blocks: Iterable[tuple[Block, Block]]) -> tuple[Block, float] | None:
        step = _RATE // POINTS_S
        found: list[float] = []
        rest = np.zeros(0, np.float32)
        samples = 0
        for speech, _ in blocks:
            if self._wanted != wanted:
                return None
            samples += len(speech)
            rest = np.concatenate([rest, np.abs(speech)])
            whole = len(rest) // step
            if whole:
                found.extend(rest[: whole * step].reshape(whole, step).max(axis=1).tolist())
                rest = rest[whole * step :]
            if len(found) > 2 * MOST_POINTS:
                step *= 2
                found = [max(pair) for pair in zip(found[::2], found[1::2], strict=False)]
        if len(rest):
            found.append(float(rest.max()))
        return np.array(found, np.float32), samples / _RATE
