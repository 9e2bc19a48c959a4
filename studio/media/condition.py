"""What is wrong with the samples of a sound that can be decoded: it is silent, far too loud, or not made of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SILENT: Final = 1e-3
"""Peak below which nothing can be heard, 60 dB below full scale."""
TOO_LOUD: Final = 2.0
"""Peak over which a sound is broken when it is cut off at full scale; a little over it, floats are usual and do no harm."""


class Condition:
    """Look at all samples of a sound; one owner, one thread."""

    def __init__(self) -> None:
        self._samples = 0
        self._peak = 0.0
        self._broken_s = 0.0

    def see(self, samples: NDArray[np.float32], rate: int) -> None:
        """Look at f32 [n, channels], as they are in the file, full scale at 1."""
        self._samples += len(samples)
        peak = float(np.abs(samples).max(initial=0.0))
        if not np.isfinite(peak):
            numbers = np.isfinite(samples)
            self._broken_s += float((~numbers).any(axis=1).sum()) / rate
            peak = float(np.abs(samples, where=numbers, out=np.zeros_like(samples)).max(initial=0.0))
        self._peak = max(self._peak, peak)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the person should know, a sentence each."""
        told = list[str]()
        if self._broken_s:
            length = f"{self._broken_s:.1f} s" if self._broken_s >= 0.1 else "Some samples"
            told.append(f"{length} of the sound are not numbers (NaN or infinite); there is silence instead. Export it again.")
        if self._peak > TOO_LOUD:
            over_db = 20 * np.log10(self._peak)
            told.append(f"The sound goes {over_db:.0f} dB over full scale, where it is cut off and distorts. Export it again, "
                        "lower.")
        elif self._samples and self._peak < SILENT and not self._broken_s:
            told.append("The sound is silent, so the mouth stays shut. If there should be a voice, look whether the microphone "
                        "was muted.")
        return tuple(told)
