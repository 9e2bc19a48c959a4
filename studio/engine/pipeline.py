"""From a window of sound to a finished picture: mel, encode, generate, composite, in order."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.core import heap
from studio.engine.core.frame import FIRST_STAGE
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.choice import live_painter
from studio.engine.painters.cpu import CpuListener
from studio.errors import NetworkError

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.comparison import Comparison
    from studio.engine.core.frame import Frame
    from studio.engine.core.history import History
    from studio.engine.core.pool import Pool
    from studio.engine.core.ring import Ring
    from studio.engine.core.timeline import Timeline
    from studio.engine.models.faults import Fault
    from studio.engine.models.loaded_encoder import LoadedEncoder
    from studio.engine.models.performer import Performer
    from studio.engine.painters.painter import Listener, Painter

# Blending and converting one picture gain nothing from threads, which take the core that the video encoder needs.
cv2.setNumThreads(1)
heap.map_large_blocks()


class Pipeline:
    """One avatar listening to one ring; one thread.

    What is carried from picture to picture (mel frames, features) is kept by the listener, so pictures are the same however
    the sound was cut into blocks. A device that fails costs no picture: the painter changes to the processor, and the sound,
    which is still in the ring, is encoded once more.

    Parameters
    ----------
    avatar
        Stays the caller's; it must outlive the pipeline.
    ring
        Where the sound arrives.
    history
        Gets every mel frame, for the spectrogram. Apertures (how far each mouth is open) are measured only if it is given.
    painter
        Where the avatar's networks run; `live_painter`'s choice unless given.
    """

    def __init__(self, avatar: Performer, ring: Ring, history: History | None = None, *,
                 painter: Painter | None = None) -> None:
        self.avatar, self.ring = avatar, ring
        self.painter = painter if painter is not None else live_painter(avatar, history)
        self.comparison: Comparison | None = None
        """Gets a copy of every picture before the mouth is painted."""
        self.on_broken: Callable[[str], None] | None = None
        """Called with one sentence when a network fails on its input; from then on all pictures are the idle loop's. While it
        is None, `make` raises `NetworkError` instead."""
        self._listener = CpuListener(avatar, history)
        self._held = np.zeros_like(self._listener.features())
        self._made = self._holds = False
        self._next_feature = 0
        self.start(0)

    @property
    def timeline(self) -> Timeline:
        """The clock of the encoder in use."""
        return self.avatar.timeline

    @property
    def listener(self) -> Listener:
        """Turns sound into features now: on the painter's device if that has a listener, otherwise on the processor."""
        return self.painter.listener or self._listener

    @property
    def provider(self) -> str:
        """Execution provider that runs the generator."""
        return self.painter.provider

    @property
    def fault(self) -> Fault | None:
        """Why the networks do not run on the faster device that was asked for; None if they do, or if none was asked for."""
        return self.painter.fault

    def use_encoder(self, encoder: LoadedEncoder, frames: Pool[Frame]) -> None:
        """Go over to another of the avatar's encoders; `resume` must follow before the next picture.

        The last picture's features are kept for `hold`. All ``frames`` must be free; each gets a mel window of the new length.
        """
        if self._made:
            self._made, self._holds = False, True
            try:
                np.copyto(self._held, self.listener.features())
            except UnusableError as error:
                self.painter.give_way(error)
        self.avatar.encoder.network.unbind()
        self.avatar.encoder = encoder
        self._listener.attach(encoder)
        self.painter.change()
        for frame in [frames.acquire() for _ in range(frames.size)]:
            frame.fit(encoder.timeline.mel_frames)
            frames.release(frame)

    def start(self, index: int, ring: Ring | None = None) -> None:
        """Begin at picture ``index``, with another ``ring`` if one is given, and forget all mel frames and features."""
        self.ring = ring or self.ring
        self._made = self._holds = False
        self.avatar.begin()
        self._begin(index)

    def _begin(self, index: int) -> None:
        try:
            self.listener.begin(index)
        except UnusableError as error:
            self.painter.give_way(error)
            self.listener.begin(index)
        self._next_feature = index

    def resume(self, index: int) -> None:
        """Go on with picture ``index`` as if everything before had been made with this encoder.

        The sound under the windows of the picture and of the features to its left is encoded once more, so the picture is the
        same as without a change. Sound that the ring does not hold any more counts as silence.
        """
        self._begin(max(0, index - self.timeline.features_left))
        try:
            self.listener.pass_over(self.ring, index)
        except NetworkError as error:
            self._break(error)

    def _break(self, error: NetworkError) -> None:
        """Stop running the avatar's networks; the idle loop and the sound go on. Raise ``error`` if `on_broken` is None."""
        if self.on_broken is None:
            raise error
        if not self.avatar.broken:
            self.avatar.broken = str(error)
            self.on_broken(self.avatar.broken)

    def make(self, index: int, frame: Frame) -> None:
        """Make picture ``index`` in ``frame``; its sound (`Timeline.needs`) must be in the ring.

        Indices grow from call to call. Where indices are skipped, only those are encoded whose features this picture uses.

        Raises
        ------
        TooLateError
            The sound was overwritten before it was used.
        NetworkError
            A network fails on what it is given, and `on_broken` is not set.
        """
        try:
            if not self.avatar.broken:
                self._make(index, frame)
        except NetworkError as error:
            self._break(error)
        if self.avatar.broken:
            self.rest(frame)
        frame.stamps.index, frame.stamps.position = index, self.timeline.position(index)
        # Also with a resting mouth: the program places the sound by live pictures.
        frame.stamps.live = True

    def _make(self, index: int, frame: Frame) -> None:
        if self.painter.renew():
            self.resume(index)
        try:
            self._paint(frame, self._listen(index, frame))
        except UnusableError as error:
            self.painter.give_way(error)
            # The sound of this picture is still in the ring.
            self.resume(index)
            self._paint(frame, self._listen(index, frame))
        self.painter.stamp(frame.stamps)
        self._made = True

    def _listen(self, index: int, frame: Frame) -> float:
        """Compute the features of picture ``index`` into ``frame``, or on the device; give `perf_counter` after it, in s."""
        listener, timeline = self.listener, self.timeline
        started, heard_s, encoded_s = perf_counter(), 0.0, 0.0
        first = max(self._next_feature, index - timeline.features_left)
        for one in range(first, index + timeline.features_right + 1):
            listener.hear(self.ring, one, frame.mel)
            heard = perf_counter()
            listener.encode(frame.mel)
            encoded = perf_counter()
            heard_s += heard - started
            encoded_s += encoded - heard
            started = encoded
        self._next_feature = max(self._next_feature, index + timeline.features_right + 1)
        if listener is self._listener:
            np.copyto(frame.features[0], self._listener.features())
        parts = frame.stamps.parts_ms
        parts[FIRST_STAGE], parts[FIRST_STAGE + 1] = heard_s * 1e3, encoded_s * 1e3
        return started

    def _paint(self, frame: Frame, started: float) -> None:
        """Take the idle loop's next picture and paint the mouth for the newest features; ``started`` is from `_listen`."""
        frame.picture, index = self.avatar.idle_loop.swap(frame.picture)
        frame.matte = self.avatar.idle_loop.matte
        x, y, width, height = self.avatar.crops[index].tolist()
        if self.comparison is not None:
            self.comparison.keep(frame.picture)
        generated_s = self.painter.paint(frame, (frame.picture[y : y + height, x : x + width],))
        frame.stamps.aperture = float(self.painter.apertures[0])
        parts = frame.stamps.parts_ms
        parts[FIRST_STAGE + 2] = generated_s * 1e3
        parts[FIRST_STAGE + 3] = (perf_counter() - started - generated_s) * 1e3

    def hold(self, frame: Frame) -> None:
        """Give the idle loop's next picture with the mouth from before `use_encoder`; it has no index on the timeline."""
        if not self._holds or self.avatar.broken:
            self.rest(frame)
            return
        np.copyto(frame.features[0], self._held)
        try:
            self._paint(frame, perf_counter())
        except UnusableError as error:
            self.painter.give_way(error)
            self._paint(frame, perf_counter())
        frame.stamps.parts_ms.fill(0.0)
        frame.stamps.live = False

    def rest(self, frame: Frame) -> None:
        """Give the idle loop's next picture, without running a network."""
        frame.picture, _ = self.avatar.idle_loop.swap(frame.picture)
        frame.matte = self.avatar.idle_loop.matte
        frame.stamps.parts_ms.fill(0.0)
        frame.stamps.live = False
        frame.stamps.aperture = 0.0
