"""The notes' work by the studio's own stages: one frame of arrays, one pipeline, and a JPEG buffer that is written again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import turbojpeg

from benchmarks.notes import scene
from studio.engine.core.ring import Ring
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

NO_REALLOCATION = 1024
"""TJFLAG_NOREALLOC: an error where the buffer is too small, never another buffer."""
RING_S = 4


class Pooled:
    """25 pictures from a second of sound, one after another into the same memory.

    Attributes
    ----------
    sizes
        Bytes of the last batch's JPEG pictures.
    """

    def __init__(self, folder: Path) -> None:
        self.avatar = Performer.load(folder)
        self.ring = Ring(RING_S * scene.RATE)
        self.pipeline, self.frame = Pipeline(self.avatar, self.ring), self.avatar.new_frame()
        self.made = 0
        self.sizes = [0] * scene.BATCH
        self._encoder = turbojpeg.TurboJPEG()
        # The worst case of the binding, which asks for no picture of its own then.
        self.jpeg = bytearray(self._encoder.buffer_size(self.frame.picture, turbojpeg.TJSAMP_420))

    def __call__(self, _batch: int, samples: NDArray[np.float32]) -> list[bytes]:
        """Make the pictures that are due after ``samples``, f32 [16000]; each JPEG goes over the last."""
        self.ring.write(samples, 0.0)
        first = self.made
        while self.made <= self.pipeline.timeline.newest_due(self.ring.end):
            self.pipeline.make(self.made, self.frame)
            self.sizes[(self.made - first) % scene.BATCH] = self.encode_jpeg()
            self.made += 1
        return []

    def encode_jpeg(self) -> int:
        """Write the frame's picture into the buffer and give its length."""
        given = self._encoder.encode(
            self.frame.picture, quality=scene.QUALITY, jpeg_subsample=turbojpeg.TJSAMP_420, flags=NO_REALLOCATION,
            dst=self.jpeg,
        )
        return int(given[1])

    def close(self) -> None:
        self.avatar.close()
