"""Features of the pictures of a sound that is pushed in pieces, computed when a picture is taken."""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.ring import Ring
from studio.engine.painters.cpu import CpuListener

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.performer import Performer

    F32 = NDArray[np.float32]

RING_S = 4
"""Length of the ring that the windows are read from; sound goes into it only as `take` needs it, so none is overwritten."""
PIECE_S = 0.64
"""Most silence that is written at a time after the end."""


class PushedSound:
    """Turn sound that is pushed in any pieces into features, picture by picture in order; one thread, on the processor.

    The features are those of a live `Pipeline` for the same samples, however they were cut.

    Parameters
    ----------
    avatar
        Its encoder is used; stays the caller's, and must outlive this.

    Attributes
    ----------
    index
        The picture that `take` gives next, counted from where the sound began.
    samples
        Number of samples pushed since then.
    heard_s
        Time spent in `take` in all, in seconds.
    """

    def __init__(self, avatar: Performer) -> None:
        self._timeline, self._listener = avatar.timeline, CpuListener(avatar)
        self._mel = np.zeros((1, 1, avatar.manifest.sound.bands, self._timeline.mel_frames), np.float32)
        self.heard_s = 0.0
        self._piece = np.zeros(int(PIECE_S * self._timeline.rate), np.float32)
        self.begin()

    def begin(self) -> None:
        """Begin another sound: forget everything pushed, and number pictures from 0 again."""
        self._ring = Ring(RING_S * self._timeline.rate, self._timeline.rate)
        self._waiting: deque[F32] = deque()
        self._ended = False
        self._next_feature = self.index = self.samples = 0
        self._listener.begin(0)

    def push(self, samples: F32) -> None:
        """Add f32 [n] at the avatar's rate. The array is kept, not copied: do not write to it afterwards."""
        if len(samples):
            self._waiting.append(samples)
            self.samples += len(samples)

    def end(self) -> None:
        """Mark the end of the sound: the last pictures look ahead into silence."""
        self._ended = True

    @property
    def total(self) -> int | None:
        """How many pictures the sound has; None until its end is known."""
        return self._timeline.pictures_for(self.samples) if self._ended and self.samples else 0 if self._ended else None

    @property
    def ready(self) -> int:
        """How many pictures `take` can give now."""
        total = self.total
        end = self._timeline.newest_due(self.samples) + 1 if total is None else total
        return max(0, end - self.index)

    def take(self, out: F32) -> None:
        """Write the next picture's features into ``out``, f32 [N, D]; only while `ready` is above 0."""
        timeline, began_s = self._timeline, perf_counter()
        self._feed(timeline.needs(self.index))
        for one in range(max(self._next_feature, self.index - timeline.features_left),
                         self.index + timeline.features_right + 1):
            self._listener.hear(self._ring, one, self._mel)
            self._listener.encode(self._mel)
        self._next_feature = self.index + timeline.features_right + 1
        np.copyto(out, self._listener.features())
        self.index += 1
        self.heard_s += perf_counter() - began_s

    def _feed(self, end: int) -> None:
        """Write the samples before ``end`` into the ring, silence where none were pushed."""
        while self._ring.end < end:
            count = min(len(self._piece), end - self._ring.end)
            if not self._waiting:
                self._piece[:count] = 0.0
                self._ring.write(self._piece[:count], 0.0)
                continue
            first = self._waiting.popleft()
            self._ring.write(first[:count], 0.0)
            if len(first) > count:
                self._waiting.appendleft(first[count:])
