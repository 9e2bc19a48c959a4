"""Sound to the encoder's input: windows of a front end's rows (mel frames)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.rows import Rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.history import History
    from studio.engine.core.ring import Ring
    from studio.engine.frontends.front_end import FrontEnd

    F32 = NDArray[np.float32]

_SPARE = 16_000
"""Samples that may arrive while the oldest ones are read from the ring: 1 s at 16 kHz. Older sound counts as overwritten."""


class Windows:
    """Windows of ``mel_frames`` rows over continuous sound, each row computed once; one thread.

    Parameters
    ----------
    front_end
        Computes the rows, f32 [bands]; belongs to this object from now on.
    mel_frames
        Rows of a window.
    history
        Gets every new row, for the spectrogram; only for a log-mel front end.

    Attributes
    ----------
    next_mel
        Number of the row that is computed next; those below 0 are silence.
    """

    def __init__(self, front_end: FrontEnd, mel_frames: int, history: History | None = None) -> None:
        self.next_mel = 0
        self._front_end, self._history = front_end, history
        form, most = front_end.form, front_end.most_frames
        self._hop, self._before = form.hop, form.window // 2 + front_end.lead
        self._rows = Rows(mel_frames, form.bands)
        # For one to ``most`` rows at a time, allocated here: the loop allocates no array.
        self._samples = np.zeros(front_end.samples_needed(most), np.float32)
        self._needed = [front_end.samples_needed(rows) for rows in range(most + 1)]
        self._new = np.zeros((most, form.bands), np.float32)

    def begin(self, mel_end: int) -> None:
        """Forget everything: the next window is the one before row ``mel_end``."""
        self.next_mel = mel_end - self._rows.count
        for _ in range(self._rows.count):
            self._rows.push(self._front_end.silence)

    def pass_over(self, ring: Ring, mel_end: int) -> None:
        """Skip the rows before ``mel_end`` whose sound the ring does not hold any more: those of the window stay silence."""
        self.next_mel = max(self.next_mel, min(oldest_row(ring, self._hop, self._before), mel_end))

    def __call__(self, ring: Ring, mel_end: int, out: F32) -> None:
        """Write the rows before ``mel_end``, which only grows, into ``out``, f32 [bands, mel_frames].

        Raises
        ------
        TooLateError
            The sound was overwritten before it was used.
        """
        while self.next_mel < mel_end:
            if self.next_mel < 0:
                self._rows.push(self._front_end.silence)
                self.next_mel += 1
                continue
            count = min(mel_end - self.next_mel, len(self._new))
            samples = self._samples[: self._needed[count]]
            ring.read(self.next_mel * self._hop - self._before, samples)
            new = self._new[:count]
            self._front_end(samples, out=new)
            self._rows.extend(new)
            if self._history is not None:
                self._history.put_mel(self.next_mel, new)
            self.next_mel += count
        np.copyto(out, self._rows.newest.T)


def oldest_row(ring: Ring, hop: int, before: int) -> int:
    """Give the number of the oldest row that can be computed: its samples begin ``before`` samples before row * ``hop``."""
    return -(-(ring.end - ring.capacity + _SPARE + before) // hop)
