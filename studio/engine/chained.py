"""The pipeline on an NVIDIA GPU: the same loop, its stages one chain in the memory of the device."""

from __future__ import annotations

import logging
import threading
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.sessions import UnusableError
from studio.engine.pipeline import FIRST_STAGE, Pipeline
from studio.engine.stages.chain import Chain, Plan
from studio.engine.stages.halving import lightest
from studio.engine.stages.mel import HOP, WINDOW

if TYPE_CHECKING:
    from studio.engine.core.frame import Frame
    from studio.engine.core.pool import Pool
    from studio.engine.core.ring import Ring
    from studio.engine.models.avatar import Avatar
    from studio.engine.models.faults import Fault
    from studio.engine.models.hearing import Hearing
    from studio.engine.sinks.history import History

_LOG = logging.getLogger(__name__)
RETRY_S = 30.0
"""After a failure of the device it is tried again, so long after the last time."""


def plan_for(avatar: Avatar, batch: int = 1) -> Plan:
    """Lay out the chain of an avatar."""
    face, timeline, crops = avatar.manifest.generator, avatar.timeline, avatar.crops
    ends = [timeline.mel_end(index) for index in range(batch + 2 * timeline.fps)]
    return Plan(
        mel_frames=timeline.mel_frames, neighbours=face.features_left + 1 + face.features_right,
        feature_size=face.feature_size, face=(face.height, face.width),
        largest=(int(crops[:, 3].max()), int(crops[:, 2].max())),
        resize=bool((crops[:, 2:] != [face.width, face.height]).any()), batch=batch,
        spread=max(late - early for early, late in zip(ends, ends[batch - 1 :], strict=False)),
    )


def chain_for(avatar: Avatar, batch: int = 1) -> Chain:
    """Open the avatar's networks and the stages around them on its device; `UnusableError` when that cannot be."""
    return Chain(avatar.device, plan_for(avatar, batch), encoder=(avatar.folder / avatar.hearing.profile.encoder).read_bytes(),
                 generator=lightest(avatar), mask=avatar.mask)


class ChainedPipeline(Pipeline):
    """A pipeline whose stages run on the avatar's device, and on the processor while that fails.

    When the device fails (its memory is full, it was taken away) the picture is made on the processor, `on_fault` is called,
    and what the chain held there is let go. After `RETRY_S` another thread tries the device again; when that works, the
    next picture is made there. All else is `Pipeline`'s.
    """

    def __init__(self, avatar: Avatar, ring: Ring, history: History | None = None) -> None:
        self._fault: Fault | None = None
        self._chain: Chain | None = None
        self._returning: threading.Thread | None = None
        self._returned: Chain | None = None
        self._failed_at_s = 0.0
        self._sound = np.zeros(0, np.float32)
        self._first = np.zeros(1, np.int64)
        self._crop = np.zeros((1, *plan_for(avatar).largest, 3), np.uint8)
        self._size = np.zeros((1, 2), np.float32)
        super().__init__(avatar, ring, history)

    @property
    def provider(self) -> str:
        """Execution provider that runs the generator."""
        return self.avatar.provider if self._chain is None else self.avatar.device.provider

    @property
    def fault(self) -> Fault | None:
        """Why the device is not used now."""
        return self._fault

    @property
    def fallen(self) -> str:
        """See `Pipeline.fallen`."""
        return self._fault.sentence if self._fault is not None else ""

    def _attach(self, hearing: Hearing) -> None:
        super()._attach(hearing)
        self._chain = self._returned = None
        self._sound = np.zeros(plan_for(self.avatar).samples, np.float32)
        try:
            self._chain, self._fault = chain_for(self.avatar), None
        except UnusableError as error:
            self._fail(error.fault)

    def hear(self, hearing: Hearing, frames: Pool[Frame]) -> None:
        """See `Pipeline.hear`."""
        if self._chain is not None:
            for row in self._chain.features():
                self._features.push(row)
        super().hear(hearing, frames)

    def hold(self, frame: Frame) -> None:
        """See `Pipeline.hold`; for these few pictures the processor paints."""
        chain, self._chain = self._chain, None
        super().hold(frame)
        self._chain = chain

    def _begin(self, index: int) -> None:
        super()._begin(index)
        if self._chain is not None:
            self._chain.start(self._edge)

    def make(self, index: int, frame: Frame) -> None:
        """See `Pipeline.make`; a failure of the device is not one of the picture."""
        if self._chain is None:
            self._look_for_return(index)
        try:
            super().make(index, frame)
        except UnusableError as error:
            self._fail(error.fault)
            # What it needs is still in the ring.
            self.resume(index)
            super().make(index, frame)

    def _hear(self, one: int, frame: Frame, started: float) -> float:
        chain = self._chain
        if chain is None:
            return super()._hear(one, frame, started)
        end = self.timeline.mel_end(one)
        start = end - self.timeline.mel_frames
        at = start * HOP - WINDOW // 2 - 1
        before = min(max(0, -at), len(self._sound))
        self._sound[:before] = 0.0
        self.ring.read(at + before, self._sound[before:])
        chain.hear(self._sound, self._first, min(max(0, -start), self.timeline.mel_frames))
        if self.history is not None and self._next_mel < end:
            new = min(end - max(0, self._next_mel), self.timeline.mel_frames)
            self.history.put_mel(end - new, chain.rows()[len(self._mel.newest) - new :])
        self._next_mel = max(self._next_mel, end)
        heard = perf_counter()
        chain.encode()
        encoded = perf_counter()
        frame.stamps.parts_ms[FIRST_STAGE] += heard - started
        frame.stamps.parts_ms[FIRST_STAGE + 1] += encoded - heard
        return encoded

    def _paint(self, frame: Frame, started: float) -> None:
        chain = self._chain
        if chain is None:
            super()._paint(frame, started)
            return
        crop = self.avatar.crops[self.avatar.portrait.read(frame.picture)]
        x, y, width, height = crop.tolist()
        face = frame.picture[y : y + height, x : x + width]
        np.copyto(self._crop[0, :height, :width], face)
        self._size[0] = height, width
        chain.see(self._crop, self._size)
        fetched = perf_counter()
        chain.paint()
        painted = perf_counter()
        if self.comparison is not None:
            self.comparison.keep(frame.picture)
        finished, opening = chain.finish()
        if self.seam is None:
            np.copyto(face, finished[0, :height, :width])
        else:
            # Matching the light is not among the graphs: these mouths are put in on the host.
            self.composite.cut(frame.picture, crop, out=frame.face)
            np.copyto(frame.mouth, chain.mouth())
            self.composite(self.seam(frame.face, frame.mouth), crop, out=frame.picture)
        done = perf_counter()
        parts = frame.stamps.parts_ms
        parts[FIRST_STAGE + 2] = painted - fetched
        parts[FIRST_STAGE + 3] = (fetched - started) + (done - painted)
        frame.stamps.opening = float(opening[0])

    def _fail(self, fault: Fault) -> None:
        # Without the last reference to it, the memory that it holds on the device is free.
        self._chain, self._fault, self._failed_at_s = None, fault, monotonic()
        _LOG.warning("The networks run on the processor. %s", fault.sentence)
        self.on_fault()

    def _look_for_return(self, index: int) -> None:
        """Begin to try the device again, or use it when that went well."""
        if self._returned is not None:
            chain, self._returned = self._returned, None
            self._chain, self._fault = chain, None
            self.resume(index)
            _LOG.info("The networks run on %s again", self.avatar.device.words)
            self.on_fault()
        elif monotonic() - self._failed_at_s > RETRY_S and (self._returning is None or not self._returning.is_alive()):
            self._failed_at_s = monotonic()
            self._returning = threading.Thread(target=self._return, name="device", daemon=True)
            self._returning.start()

    def _return(self) -> None:
        try:
            self._returned = chain_for(self.avatar)
        except UnusableError as error:
            _LOG.info("%s still does not work: %s", self.avatar.device.words, error.fault.cause)
