"""The last seconds of what the model heard and how far the mouth opened, for the spectrogram."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.frame import Frame

    F32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Heard:
    """A copy: mel f32 [n, bands] ending before mel frame ``mel_end``, openings f32 [m] ending with picture ``index``."""

    mel: F32
    mel_end: int
    openings: F32
    index: int


class History:
    """Rings of mel frames and mouth openings; the engine's thread writes, any thread copies.

    The reader copies while the writer goes on; both rings are longer than what is shown, so the copy is never the part
    being written.

    Parameters
    ----------
    mel_frames, pictures
        Lengths kept: 640 mel frames are 8 s.
    bands
        Numbers in one mel frame.
    """

    def __init__(self, mel_frames: int = 640, pictures: int = 250, bands: int = 80) -> None:
        self._mel = np.full((mel_frames, bands), -4.0, np.float32)
        self._openings = np.zeros(pictures, np.float32)
        self._mel_end = 0
        self._index = -1

    def clear(self) -> None:
        """Forget everything: a new stretch of sound begins (engine's thread)."""
        self._mel.fill(-4.0)
        self._openings.fill(0.0)
        self._mel_end, self._index = 0, -1

    def put_mel(self, first: int, rows: F32) -> None:
        """Keep ``rows`` f32 [n, bands], the mel frames from ``first`` on (engine's thread)."""
        while len(rows):
            at = first % len(self._mel)
            part = rows[: len(self._mel) - at]
            self._mel[at : at + len(part)] = part
            first, rows = first + len(part), rows[len(part) :]
        self._mel_end = first

    def put(self, frame: Frame) -> None:
        """Keep how far the picture's mouth differs from rest (engine's thread)."""
        if not frame.stamps.live:
            return
        for index in range(max(self._index + 1, frame.stamps.index - len(self._openings)), frame.stamps.index):
            self._openings[index % len(self._openings)] = frame.stamps.opening
        self._openings[frame.stamps.index % len(self._openings)] = frame.stamps.opening
        self._index = frame.stamps.index

    def read(self, mel_frames: int = 240, pictures: int = 75) -> Heard:
        """Copy the newest ``mel_frames`` and ``pictures`` (any thread); silence where there are fewer."""
        mel_end, index = self._mel_end, self._index
        mel = self._mel[np.arange(mel_end - mel_frames, mel_end) % len(self._mel)]
        openings = self._openings[np.arange(index - pictures + 1, index + 1) % len(self._openings)]
        if mel_end < mel_frames:
            mel[: mel_frames - mel_end] = -4.0
        if index + 1 < pictures:
            openings[: pictures - index - 1] = 0.0
        return Heard(mel, mel_end, openings, index)
