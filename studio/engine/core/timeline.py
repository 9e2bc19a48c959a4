"""One clock: sample positions and picture indices, turned into each other with integers alone."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timeline:
    """Which samples a picture shows and which it needs.

    Picture ``i`` shows the mouth as it is at sample ``rate * i / fps``. Its mel window ends ``mel_ahead`` frames after
    mel frame ``floor(rate * i / (fps * hop))``, the same grid as ``int(80 * i / 25)`` of Wav2Lip and SyncTalk_2D.

    Parameters
    ----------
    rate, fps, hop, window
        Samples a second, pictures a second, samples between mel frames, samples under one mel frame.
    mel_frames
        Mel frames in one window of the encoder.
    mel_ahead
        The window's last mel frame, counted from the picture's own.
    features_left, features_right
        Neighbouring pictures whose features the generator also wants.
    """

    rate: int = 16_000
    fps: int = 25
    hop: int = 200
    window: int = 800
    mel_frames: int = 52
    mel_ahead: int = 7
    features_left: int = 0
    features_right: int = 0

    def position(self, index: int) -> int:
        """Give the sample that picture ``index`` shows."""
        return self.rate * index // self.fps

    def mel_end(self, index: int) -> int:
        """Give the number after the last mel frame in the window of picture ``index``."""
        return self.rate * index // (self.fps * self.hop) + self.mel_ahead + 1

    def mel_samples_end(self, mel_end: int) -> int:
        """Give the position after the last sample under mel frame ``mel_end - 1``."""
        return (mel_end - 1) * self.hop + self.window // 2

    def needs(self, index: int) -> int:
        """Give the position up to which samples must have arrived before picture ``index`` can be made."""
        return self.mel_samples_end(self.mel_end(index + self.features_right))

    def newest_due(self, arrived: int) -> int:
        """Give the newest picture that can be made once ``arrived`` samples are there; -1 when there is none."""
        mel_end = (arrived - self.window // 2) // self.hop + 1
        own = mel_end - self.mel_ahead - 1
        if own < 0:
            return -1
        # The largest i with floor(rate i / (fps hop)) <= own.
        return ((own + 1) * self.fps * self.hop - 1) // self.rate - self.features_right

    def first_after(self, position: int) -> int:
        """Give the first picture that shows a sample at or after ``position``."""
        return -(-position * self.fps // self.rate)

    def pictures_for(self, samples: int) -> int:
        """Give how many pictures a sound of ``samples`` lasts, the last one begun counting whole; at least one."""
        return max(1, self.first_after(samples))

    @property
    def look_ahead_samples(self) -> int:
        """The most samples after its own that a picture waits for."""
        # After so many pictures the pictures and the mel frames coincide again.
        period = self.fps * self.hop // math.gcd(self.rate, self.fps * self.hop)
        return max(self.needs(index) - self.position(index) for index in range(period))
