"""Sound becomes the windows of log-mel that an encoder hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.rows import Rows
from studio.engine.stages.mel import FLOOR, HOP, WINDOW

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.ring import Ring
    from studio.engine.sinks.history import History
    from studio.engine.stages.mel import LogMel

    F32 = NDArray[np.float32]

MOST_MEL = 8
"""Mel frames computed in one go; a picture needs three or four."""
_SPARE = 16_000
"""Samples that may arrive while the oldest in the ring are being read."""


class Windows:
    """Windows of one length over a stretch of sound, in which every mel frame is computed once; one thread.

    Parameters
    ----------
    mel
        The stage that computes the frames, used by nobody else meanwhile.
    mel_frames, bands
        Of a window.
    history
        Told of every mel frame, for the spectrogram.

    Attributes
    ----------
    next_mel
        The frame that is computed next.
    """

    def __init__(self, mel: LogMel, mel_frames: int, bands: int, history: History | None = None) -> None:
        self.next_mel = 0
        self._mel, self._history = mel, history
        self._rows = Rows(mel_frames, bands)
        self._samples = np.zeros(mel.samples_needed(mel.most_frames), np.float32)
        self._new = np.zeros((mel.most_frames, bands), np.float32)
        self._silent = np.full(bands, FLOOR, np.float32)

    def begin(self, mel_end: int) -> None:
        """Forget everything: the next window is the one before frame ``mel_end``."""
        self.next_mel = mel_end - self._rows.count
        self._rows.fill(float(FLOOR))

    def pass_over(self, ring: Ring, mel_end: int) -> None:
        """Take for silence what the ring does not hold any more, up to frame ``mel_end``."""
        oldest = -(-(ring.end - ring.capacity + _SPARE + WINDOW // 2 + 1) // HOP)
        self.next_mel = max(self.next_mel, min(oldest, mel_end))

    def __call__(self, ring: Ring, mel_end: int, out: F32) -> None:
        """Lay out the window before frame ``mel_end``, which only grows, in ``out`` f32 [bands, mel_frames].

        Raises
        ------
        TooLateError
            The sound was overwritten before it was used.
        """
        while self.next_mel < mel_end:
            if self.next_mel < 0:
                self._rows.push(self._silent)
                self.next_mel += 1
                continue
            count = min(mel_end - self.next_mel, self._mel.most_frames)
            samples = self._samples[: self._mel.samples_needed(count)]
            ring.read(self.next_mel * HOP - WINDOW // 2 - 1, samples)
            new = self._new[:count]
            self._mel(samples, out=new)
            self._rows.extend(new)
            if self._history is not None:
                self._history.put_mel(self.next_mel, new)
            self.next_mel += count
        np.copyto(out, self._rows.newest.T)
