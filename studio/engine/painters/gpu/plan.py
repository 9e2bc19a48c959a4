"""The sizes of a chain of stages on a device."""

from __future__ import annotations

from dataclasses import dataclass

from studio.engine.frontends.log_mel import HOP, WINDOW


@dataclass(frozen=True, slots=True)
class Plan:
    """The sizes of a chain, all fixed: mel frames of a window, pictures at a time, neighbours and size of a feature.

    ``face`` and ``largest`` are height and width of the generator's picture and of the largest crop; ``resize`` whether
    crops have other sizes, ``match`` whether mouths get the light of the picture. ``spread`` is how many mel frames the last
    window of a batch begins after the first.
    """

    mel_frames: int
    neighbours: int
    feature_size: int
    face: tuple[int, int]
    largest: tuple[int, int]
    resize: bool
    match: bool = False
    batch: int = 1
    spread: int = 0

    @property
    def frames(self) -> int:
        """Mel frames that are computed at a time."""
        return self.mel_frames + self.spread

    @property
    def samples(self) -> int:
        """Samples that are heard at a time: from the one before the first mel frame's window."""
        return WINDOW + 1 + HOP * (self.frames - 1)
