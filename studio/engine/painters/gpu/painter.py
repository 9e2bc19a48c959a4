"""`Listener` and `Painter` on an NVIDIA GPU: sound from the ring into the sessions of `chain`, faces back into pictures."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.front_ends import LOG_MEL
from studio.engine.core.frame import FIRST_STAGE, GPU_PARTS, STAGES
from studio.engine.frontends.log_mel import HOP, WINDOW
from studio.engine.frontends.mel_windows import oldest_row
from studio.engine.painters.cpu import context_for
from studio.engine.painters.gpu.factory import chain_for, painting_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.history import History
    from studio.engine.core.ring import Ring
    from studio.engine.core.timeline import Timeline
    from studio.engine.models.performer import Performer
    from studio.engine.painters.gpu.cuda import CudaStream
    from studio.engine.painters.gpu.listening import Listening
    from studio.engine.painters.gpu.painting import Painting
    from studio.engine.painters.gpu.tensors import Bound
    from studio.engine.painters.painter import Faces

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

_ON_DEVICE = tuple(GPU_PARTS.index(stage) for stage in STAGES[:-1])


class GpuListener:
    """A `Listener` that leaves the features in the GPU's memory.

    Parameters
    ----------
    listening
        The stages there, for one picture at a time.
    timeline
        Of the encoder.
    edge
        See `Context`.
    history
        Brought every mel frame, for the spectrogram.

    Attributes
    ----------
    heard
        The GPU has features of a picture that was not painted yet.
    """

    def __init__(self, listening: Listening, timeline: Timeline, edge: int, history: History | None) -> None:
        self.heard = False
        self._listening, self._timeline, self._edge, self._history = listening, timeline, edge, history
        self._sound = np.zeros(listening.plan.samples, np.float32)
        self._first = np.zeros(1, np.int64)
        self._next_mel = 0
        self._new = (0, 0)
        """The mel frames that the spectrogram has not been brought: where they end, and how many."""

    @property
    def sessions(self) -> dict[str, Bound]:
        """The parts by name."""
        return self._listening.sessions

    def begin(self, index: int) -> None:
        """See `Listener.begin`."""
        self._next_mel = self._timeline.mel_end(index) - self._timeline.mel_frames
        self._new, self.heard = (0, 0), False
        self._listening.start(self._edge)

    def pass_over(self, ring: Ring, index: int) -> None:
        """See `Listener.pass_over`: a window is heard whole, so only the spectrogram passes over anything."""
        self._next_mel = max(self._next_mel, min(oldest_row(ring, HOP, WINDOW // 2 + 1), self._timeline.mel_end(index)))

    def hear(self, ring: Ring, index: int, mel: F32) -> None:  # noqa: ARG002  (the window stays on the device)
        """See `Listener.hear`."""
        end, count = self._timeline.mel_end(index), self._timeline.mel_frames
        start = end - count
        at = start * HOP - WINDOW // 2 - 1
        before = min(max(0, -at), len(self._sound))
        self._sound[:before] = 0.0
        ring.read(at + before, self._sound[before:])
        # Of several that are heard for one picture, what the spectrogram has not shown yet is brought to it in between.
        self.bring()
        self._listening.hear(self._sound, self._first, min(max(0, -start), count), keep=self._history is not None)
        self._new = end, min(end - max(0, self._next_mel), count)
        self._next_mel = max(self._next_mel, end)

    def encode(self, mel: F32) -> None:  # noqa: ARG002  (the window stayed on the device)
        """See `Listener.encode`."""
        self._listening.encode()
        self.heard = True

    def features(self) -> F32:
        """See `Listener.features`."""
        return self._listening.features()

    def bring(self) -> None:
        """Bring the history what it has not been brought."""
        end, new = self._new
        if self._history is not None and new > 0:
            self._history.put_mel(end - new, self._listening.rows()[self._timeline.mel_frames - new :])
        self._new = end, 0


class GpuPainter:
    """The work of a `Painter` on one GPU; it raises `UnusableError` when that fails, which `FallbackPainter` sees to.

    Where there is a stream, the host asks for all of it and waits once for each group. The parts of a picture's time are
    then the device's own, and the composite has what is left: copies, and what the host does meanwhile.

    Parameters
    ----------
    painting
        The stages there. Of more pictures than it paints at a time, one group is painted while the host sees to another.
    provider
        See `Painter`.
    listener
        Leaves features where ``painting`` takes them from.
    stream
        Through which both are asked.
    untimed
        See `Painter`.
    """

    def __init__(self, painting: Painting, provider: str, *,
                 listener: GpuListener | None = None, stream: CudaStream | None = None,
                 untimed: str = "") -> None:
        self.painting, self.listener, self.stream, self.untimed, self.provider = painting, listener, stream, untimed, provider
        self._group = painting.plan.batch
        self._sizes = np.ones((self._group, 2), np.float32)
        self.apertures = np.zeros(self._group * painting.depth)

    @property
    def sessions(self) -> dict[str, Bound]:
        """The parts by name."""
        return self.painting.sessions if self.listener is None else self.listener.sessions | self.painting.sessions

    def paint(self, faces: Faces, places: Sequence[U8]) -> float:
        """See `Painter.paint`."""
        heard = self.listener is not None and self.listener.heard
        generated_s, firsts = 0.0, range(0, len(places), self._group)
        for first in firsts:
            features = None if heard else faces.features[first : first + self._group]
            generated_s += self._ask(places[first : first + self._group], features)
        for first in firsts:
            self._take(first, places[first : first + self._group])
        if self.listener is not None:
            self.listener.heard = False
            self.listener.bring()
        return generated_s

    def _ask(self, places: Sequence[U8], features: F32 | None) -> float:
        """Ask for a group; of too few it paints as many as ever, and the rows after theirs are padding."""
        painting = self.painting
        room = painting.room()
        for number, place in enumerate(places):
            self._sizes[number] = height, width = place.shape[:2]
            np.copyto(room[number, :height, :width], place)
        if features is not None:
            painting.tell(features)
        painting.see(self._sizes)
        began = perf_counter()
        painting.paint()
        generated_s = perf_counter() - began
        painting.finish()
        return generated_s

    def _take(self, first: int, places: Sequence[U8]) -> None:
        finished, apertures = self.painting.take()
        for number, place in enumerate(places):
            np.copyto(place, finished[number, : place.shape[0], : place.shape[1]])
            self.apertures[first + number] = apertures[number]

    def stamp(self, stamps: Stamps) -> None:
        """See `Painter.stamp`."""
        if self.stream is None:
            stamps.gpu_ms.fill(np.nan)
            return
        gpu_ms, parts = stamps.gpu_ms, stamps.parts_ms[FIRST_STAGE:]
        self.stream.times_ms(gpu_ms)
        left_ms = float(parts.sum())
        for number, at in enumerate(_ON_DEVICE):
            parts[number] = min(left_ms, gpu_ms[at])
            left_ms -= parts[number]
        parts[-1] = left_ms


def live_on_gpu(avatar: Performer, history: History | None = None) -> GpuPainter:
    """Open the painter and listener for the avatar's encoder in use on its GPU; `UnusableError` when the GPU fails."""
    if avatar.manifest.sound.front_end != LOG_MEL.name:
        # Its features come from the processor.
        painting, stream = painting_for(avatar, 1)
        return GpuPainter(painting, avatar.device.provider, stream=stream)
    chain = chain_for(avatar)
    listener = GpuListener(chain.listening, avatar.timeline, context_for(avatar.manifest).edge, history)
    return GpuPainter(chain.painting, avatar.device.provider, listener=listener, stream=chain.stream, untimed=chain.untimed)


def clip_on_gpu(avatar: Performer, most: int) -> GpuPainter:
    """Open the painter of up to ``most`` pictures, in two batches, on the avatar's GPU; `UnusableError` when the GPU fails."""
    painting, stream = painting_for(avatar, (most + 1) // 2, depth=2)
    return GpuPainter(painting, avatar.device.provider, stream=stream)
