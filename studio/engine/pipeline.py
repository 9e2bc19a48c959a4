"""A window of sound becomes a picture: the product on one screen."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars.format import EDGES
from studio.engine.core import heap
from studio.engine.core.frame import PARTS
from studio.engine.core.rows import Rows
from studio.engine.stages.composite import Composite
from studio.engine.stages.encode import Encode
from studio.engine.stages.generate import Generate
from studio.engine.stages.mel import FLOOR, HOP, WINDOW, LogMel
from studio.engine.stages.seam import Seam

if TYPE_CHECKING:
    from collections.abc import Callable

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

_MOST_MEL = 8
"""Mel frames computed in one go; a picture needs three or four."""
_SPARE = 16_000
"""Samples that may arrive while the oldest in the ring are being read."""
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
        Told of every mel frame, for the spectrogram.

    Attributes
    ----------
    on_fault
        Called when `fallen` has changed.
    """

    def __init__(self, avatar: Avatar, ring: Ring, history: History | None = None) -> None:
        self.avatar, self.ring, self.history = avatar, ring, history
        self.on_fault: Callable[[], None] = lambda: None
        self.mel = LogMel(_MOST_MEL)
        self.generate = Generate(avatar.generator)
        crops = avatar.crops
        self.comparison: Comparison | None = None
        """Told of every picture before it is painted on."""
        self.seam = Seam(avatar.mask) if avatar.manifest.generator.match else None
        self.composite = Composite(avatar.mask, (int(crops[:, 3].max()), int(crops[:, 2].max())))
        sound, face = avatar.manifest.sound, avatar.manifest.generator
        self._samples = np.zeros(self.mel.samples_needed(_MOST_MEL), np.float32)
        self._new_mel = np.zeros((_MOST_MEL, sound.bands), np.float32)
        self._silent_mel = np.full(sound.bands, FLOOR, np.float32)
        self._newest = np.zeros((1, face.feature_size), np.float32)
        self._features = Rows(face.features_left + 1 + face.features_right, face.feature_size)
        self._held = np.zeros((self._features.count, face.feature_size), np.float32)
        self._made = self._holds = False
        self._edge = min(EDGES[face.features_edge], face.features_left)
        self._first_again = 0
        self._next_mel = 0
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
        self._mel = Rows(hearing.timeline.mel_frames, self.avatar.manifest.sound.bands)

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
        self._next_mel = self.timeline.mel_end(index) - self.timeline.mel_frames
        self._next_feature = index
        self._mel.fill(float(FLOOR))
        self._features.fill(0.0)
        self._first_again = self._edge

    def resume(self, index: int) -> None:
        """Go on with picture ``index`` as if everything before had been made with this encoder.

        The sound under the windows of the picture and of the features to its left is heard once more, so the picture is the
        same as in a stretch without a change. Where the ring does not hold all of it any more, the rest is silence.
        """
        self._begin(max(0, index - self.timeline.features_left))
        oldest = -(-(self.ring.end - self.ring.capacity + _SPARE + WINDOW // 2 + 1) // HOP)
        self._next_mel = max(self._next_mel, min(oldest, self.timeline.mel_end(index)))

    def make(self, index: int, frame: Frame) -> None:
        """Make picture ``index`` in ``frame``; its sound (`Timeline.needs`) must be in the ring.

        Indices grow from call to call. Of indices passed over only those are encoded whose features this picture sees.

        Raises
        ------
        TooLateError
            The sound was overwritten before it was used.
        """
        parts = frame.stamps.parts_ms
        self._paint(frame, self.listen(index, frame))
        parts[FIRST_STAGE:] *= 1e3
        frame.stamps.index, frame.stamps.position = index, self.timeline.position(index)
        frame.stamps.live = True
        self._made = True

    def listen(self, index: int, frame: Frame) -> float:
        """Compute ``frame.features`` of picture ``index``, the first half of `make`; give the clock's time after it."""
        parts = frame.stamps.parts_ms
        parts[FIRST_STAGE:] = 0.0
        started = perf_counter()
        first = max(self._next_feature, index - self.timeline.features_left)
        for one in range(first, index + self.timeline.features_right + 1):
            started = self._hear(one, frame, started)
        self._next_feature = max(self._next_feature, index + self.timeline.features_right + 1)
        np.copyto(frame.features[0], self._features.newest)
        return started

    def _hear(self, one: int, frame: Frame, started: float) -> float:
        """Make the features of picture ``one``; give the time when it was done."""
        self._listen(self.timeline.mel_end(one), frame)
        heard = perf_counter()
        self.encode(frame.mel, out=self._newest)
        self._features.push(self._newest[0])
        while self._first_again:
            self._features.push(self._newest[0])
            self._first_again -= 1
        encoded = perf_counter()
        frame.stamps.parts_ms[FIRST_STAGE] += heard - started
        frame.stamps.parts_ms[FIRST_STAGE + 1] += encoded - heard
        return encoded

    def _paint(self, frame: Frame, started: float) -> None:
        """Take the idle loop's next picture and give it the mouth of ``frame.features``."""
        parts = frame.stamps.parts_ms
        frame.picture, index = self.avatar.portrait.swap(frame.picture)
        crop = self.avatar.crops[index]
        self.composite.cut(frame.picture, crop, out=frame.face)
        fetched = perf_counter()
        self.generate(frame.features, frame.face, out=frame.mouth)
        painted = perf_counter()
        if self.comparison is not None:
            self.comparison.keep(frame.picture)
        mouth = frame.mouth if self.seam is None else self.seam(frame.face, frame.mouth)
        self.composite(mouth, crop, out=frame.picture)
        done = perf_counter()
        parts[FIRST_STAGE + 2] = painted - fetched
        parts[FIRST_STAGE + 3] = (fetched - started) + (done - painted)
        # Every fourth row is enough for a measure of the whole.
        mouth, face = frame.mouth[0, ::4], frame.face[0, ::4]
        frame.stamps.opening = cv2.norm(mouth, face, cv2.NORM_L1) / mouth.size

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

    def _listen(self, mel_end: int, frame: Frame) -> None:
        """Compute the mel frames up to ``mel_end`` that are new, and lay out the encoder's window."""
        while self._next_mel < mel_end:
            if self._next_mel < 0:
                self._mel.push(self._silent_mel)
                self._next_mel += 1
                continue
            count = min(mel_end - self._next_mel, _MOST_MEL)
            samples = self._samples[: self.mel.samples_needed(count)]
            self.ring.read(self._next_mel * HOP - WINDOW // 2 - 1, samples)
            new = self._new_mel[:count]
            self.mel(samples, out=new)
            for row in new:
                self._mel.push(row)
            if self.history is not None:
                self.history.put_mel(self._next_mel, new)
            self._next_mel += count
        np.copyto(frame.mel[0, 0], self._mel.newest.T)
