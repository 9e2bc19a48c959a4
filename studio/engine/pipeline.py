"""A window of sound becomes a picture: the product on one screen."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars.format import EDGES
from studio.engine.core import heap
from studio.engine.core.context import Context
from studio.engine.core.frame import PARTS
from studio.engine.stages.composite import Composite
from studio.engine.stages.encode import Encode
from studio.engine.stages.generate import Generate
from studio.engine.stages.mel import LogMel
from studio.engine.stages.seam import Seam
from studio.engine.windows import MOST_MEL, Windows

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.avatars.format import Manifest
    from studio.engine.core.frame import Frame
    from studio.engine.core.pool import Pool
    from studio.engine.core.ring import Ring
    from studio.engine.models.avatar import Avatar
    from studio.engine.models.faults import Fault
    from studio.engine.models.hearing import Hearing
    from studio.engine.sinks.comparison import Comparison
    from studio.engine.sinks.history import History

# Blending and converting one picture gain nothing from threads, which take the core that the video encoder needs.
cv2.setNumThreads(1)
heap.map_large_blocks()

FIRST_STAGE = PARTS.index("mel")


class Pipeline:
    """One avatar listening to one ring; one thread.

    What a stretch of sound carries from picture to picture (mel frames, features) is kept here, so pictures come out the
    same however the sound was cut into blocks.

    Parameters
    ----------
    avatar
        Stays the caller's; it must outlive the pipeline.
    ring
        Where the sound arrives.
    history
        Told of every mel frame, for the spectrogram. Only for it is measured how far each mouth is open.

    Attributes
    ----------
    on_fault
        Called when `fallen` has changed.
    """

    def __init__(self, avatar: Avatar, ring: Ring, history: History | None = None) -> None:
        self.avatar, self.ring, self.history = avatar, ring, history
        self.on_fault: Callable[[], None] = lambda: None
        self.mel = LogMel(MOST_MEL)
        self.generate = Generate(avatar.generator)
        crops = avatar.crops
        self.comparison: Comparison | None = None
        """Told of every picture before it is painted on."""
        self.seam = Seam(avatar.mask) if avatar.manifest.generator.match else None
        self.composite = Composite(avatar.mask, (int(crops[:, 3].max()), int(crops[:, 2].max())))
        face = avatar.manifest.generator
        self._newest = np.zeros((1, face.feature_size), np.float32)
        self._features = context_for(avatar.manifest)
        self._held = np.zeros((self._features.count, face.feature_size), np.float32)
        self._made = self._holds = False
        self._next_feature = 0
        self._attach(avatar.hearing)
        self.start(0)

    @property
    def provider(self) -> str:
        """Execution provider that runs the generator."""
        return self.avatar.provider

    @property
    def fault(self) -> Fault | None:
        """Why it does not run on a faster processor; None when it does, or when nobody asked."""
        return self.avatar.fault

    @property
    def fallen(self) -> str:
        """Why the avatar's device failed, in words, while the processor stands in for it; otherwise empty."""
        return ""

    @property
    def untimed(self) -> str:
        """Why the device's own clock is not read although there is one; otherwise empty."""
        return ""

    def _attach(self, hearing: Hearing) -> None:
        self.timeline = hearing.timeline
        self.encode = Encode(hearing.network)
        self.windows = Windows(self.mel, hearing.timeline.mel_frames, self.avatar.manifest.sound.bands, self.history)

    def hear(self, hearing: Hearing, frames: Pool[Frame]) -> None:
        """Go over to another of the avatar's encoders; `resume` must follow before the next picture.

        What the mouth did last is kept for `hold`. Every one of ``frames`` gets a window of the encoder's length.
        """
        if self._made:
            np.copyto(self._held, self._features.newest)
            self._made, self._holds = False, True
        self.avatar.hearing.network.unbind()
        self.avatar.hearing = hearing
        self._attach(hearing)
        for frame in [frames.acquire() for _ in range(frames.size)]:
            frame.fit(hearing.timeline.mel_frames)
            frames.release(frame)

    def start(self, index: int, ring: Ring | None = None) -> None:
        """Begin a stretch of sound at picture ``index``, in another ``ring`` if one is given: forget what was carried over."""
        self.ring = ring or self.ring
        self._made = self._holds = False
        self._begin(index)

    def _begin(self, index: int) -> None:
        self.windows.begin(self.timeline.mel_end(index))
        self._next_feature = index
        self._features.begin()

    def resume(self, index: int) -> None:
        """Go on with picture ``index`` as if everything before had been made with this encoder.

        The sound under the windows of the picture and of the features to its left is heard once more, so the picture is the
        same as in a stretch without a change. Where the ring does not hold all of it any more, the rest is silence.
        """
        self._begin(max(0, index - self.timeline.features_left))
        self.windows.pass_over(self.ring, self.timeline.mel_end(index))

    def make(self, index: int, frame: Frame) -> None:
        """Make picture ``index`` in ``frame``; its sound (`Timeline.needs`) must be in the ring.

        Indices grow from call to call. Of indices passed over only those are encoded whose features this picture sees.

        Raises
        ------
        TooLateError
            The sound was overwritten before it was used.
        """
        self._paint(frame, self.listen(index, frame))
        frame.stamps.index, frame.stamps.position = index, self.timeline.position(index)
        frame.stamps.live = True
        self._made = True

    def listen(self, index: int, frame: Frame) -> float:
        """Compute ``frame.features`` of picture ``index``, the first half of `make`; give the clock's time after it."""
        started, heard_s, encoded_s = perf_counter(), 0.0, 0.0
        first = max(self._next_feature, index - self.timeline.features_left)
        for one in range(first, index + self.timeline.features_right + 1):
            heard = self._hear(one, frame)
            encoded = perf_counter()
            heard_s += heard - started
            encoded_s += encoded - heard
            started = encoded
        self._next_feature = max(self._next_feature, index + self.timeline.features_right + 1)
        np.copyto(frame.features[0], self._features.newest)
        parts = frame.stamps.parts_ms
        parts[FIRST_STAGE], parts[FIRST_STAGE + 1] = heard_s * 1e3, encoded_s * 1e3
        return started

    def _hear(self, one: int, frame: Frame) -> float:
        """Make the features of picture ``one``; give the time when its mel was there."""
        self.windows(self.ring, self.timeline.mel_end(one), out=frame.mel[0, 0])
        heard = perf_counter()
        self.encode(frame.mel, out=self._newest)
        self._features.push(self._newest[0])
        return heard

    def _paint(self, frame: Frame, started: float) -> None:
        """Take the idle loop's next picture and give it the mouth of ``frame.features``."""
        frame.picture, index = self.avatar.portrait.swap(frame.picture)
        crop = self.avatar.crops[index]
        self.composite.cut(frame.picture, crop, out=frame.face)
        fetched = perf_counter()
        self.generate(frame.features, frame.face, out=frame.mouth)
        painted = perf_counter()
        if self.comparison is not None:
            self.comparison.keep(frame.picture)
        mouth = frame.mouth if self.seam is None else self.seam(frame.face, frame.mouth)
        if self.history is not None:
            # Every eighth row is enough for a measure of the whole; now both are still in the processor's cache.
            rows, resting = frame.mouth[0, ::8], frame.face[0, ::8]
            frame.stamps.opening = cv2.norm(rows, resting, cv2.NORM_L1) / rows.size
        self.composite(mouth, frame.face, crop, out=frame.picture)
        done = perf_counter()
        parts = frame.stamps.parts_ms
        parts[FIRST_STAGE + 2] = (painted - fetched) * 1e3
        parts[FIRST_STAGE + 3] = (fetched - started + done - painted) * 1e3

    def hold(self, frame: Frame) -> None:
        """Give the idle loop's next picture with the mouth that was there before `hear`; no picture of the timeline."""
        if not self._holds:
            self.rest(frame)
            return
        np.copyto(frame.features[0], self._held)
        self._paint(frame, perf_counter())
        frame.stamps.parts_ms.fill(0.0)
        frame.stamps.live = False

    def rest(self, frame: Frame) -> None:
        """Give the idle loop's next picture, with no network."""
        frame.picture, _ = self.avatar.portrait.swap(frame.picture)
        frame.stamps.parts_ms.fill(0.0)
        frame.stamps.live = False
        frame.stamps.opening = 0.0


def context_for(manifest: Manifest) -> Context:
    """Make the table of features that an avatar's generator looks at."""
    face = manifest.generator
    return Context(face.features_left + 1 + face.features_right, face.feature_size,
                   min(EDGES[face.features_edge], face.features_left))
