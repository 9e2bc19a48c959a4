"""The pipeline on an NVIDIA GPU: the same loop, its stages one chain in the memory of the device."""

from __future__ import annotations

import logging
import threading
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.chains import chain_for, plan_for
from studio.engine.core.frame import GPU_PARTS, STAGES
from studio.engine.models.sessions import UnusableError
from studio.engine.pipeline import FIRST_STAGE, Pipeline
from studio.engine.stages.chain import Chain
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
_ON_DEVICE = tuple(GPU_PARTS.index(stage) for stage in STAGES[:-1])
RETRY_S = 30.0
"""After a failure of the device it is tried again, so long after the last time."""


class ChainedPipeline(Pipeline):
    """A pipeline whose stages run on the avatar's device, and on the processor while that fails.

    When the device fails (its memory is full, it was taken away) the picture is made on the processor, `on_fault` is called,
    and what the chain held there is let go. After `RETRY_S` another thread tries the device again; when that works, the
    next picture is made there. So it is too with another encoder: the processor paints until its chain is there. All else is
    `Pipeline`'s.

    Where the chain has a stream, the host asks for a whole picture and waits once. The parts of a picture's time are then
    the device's own, and the composite has what is left: copies, and what the host does meanwhile.
    """

    def __init__(self, avatar: Avatar, ring: Ring, history: History | None = None) -> None:
        self._fault: Fault | None = None
        self._chain: Chain | None = None
        self._opening: threading.Thread | None = None
        self._opened: tuple[Hearing, Chain | Fault] | None = None
        self._failed_at_s = 0.0
        self._sound = np.zeros(0, np.float32)
        self._first = np.zeros(1, np.int64)
        self._size = np.zeros((1, 2), np.float32)
        self._kept = (0, 0)
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

    @property
    def untimed(self) -> str:
        """See `Pipeline.untimed`."""
        return self._chain.untimed if self._chain is not None else ""

    def _attach(self, hearing: Hearing) -> None:
        first = self._failed_at_s == 0.0
        super()._attach(hearing)
        self._chain, self._failed_at_s = None, monotonic()
        self._sound = np.zeros(plan_for(self.avatar).samples, np.float32)
        if not first:
            self._open_beside()
            return
        try:
            self._chain = chain_for(self.avatar)
        except UnusableError as error:
            self._fail(error.fault)

    def hear(self, hearing: Hearing, frames: Pool[Frame]) -> None:
        """See `Pipeline.hear`."""
        if self._chain is not None:
            try:
                for row in self._chain.listening.features():
                    self._features.push(row)
            except UnusableError as error:
                self._fail(error.fault)
        super().hear(hearing, frames)

    def hold(self, frame: Frame) -> None:
        """See `Pipeline.hold`; for these few pictures the processor paints."""
        chain, self._chain = self._chain, None
        super().hold(frame)
        self._chain = chain

    def _begin(self, index: int) -> None:
        super()._begin(index)
        if self._chain is not None:
            try:
                self._chain.listening.start(self._features.edge)
            except UnusableError as error:
                self._fail(error.fault)

    def make(self, index: int, frame: Frame) -> None:
        """See `Pipeline.make`; a failure of the device is not one of the picture."""
        if self._chain is None:
            self._look_for_return(index)
        frame.stamps.gpu_ms.fill(np.nan)
        try:
            super().make(index, frame)
            self._tell_times(frame)
        except UnusableError as error:
            self._fail(error.fault)
            # What it needs is still in the ring.
            self.resume(index)
            super().make(index, frame)

    def _tell_times(self, frame: Frame) -> None:
        """Read the device's clock, and say with it which stage took how much of the picture's time."""
        stream = self._chain.stream if self._chain is not None else None
        if stream is None:
            return
        gpu_ms, parts = frame.stamps.gpu_ms, frame.stamps.parts_ms[FIRST_STAGE:]
        stream.times_ms(gpu_ms)
        left_ms = float(parts.sum())
        for number, at in enumerate(_ON_DEVICE):
            parts[number] = min(left_ms, gpu_ms[at])
            left_ms -= parts[number]
        parts[-1] = left_ms

    def _hear(self, one: int, frame: Frame) -> float:
        chain = self._chain
        if chain is None:
            return super()._hear(one, frame)
        end = self.timeline.mel_end(one)
        start = end - self.timeline.mel_frames
        at = start * HOP - WINDOW // 2 - 1
        before = min(max(0, -at), len(self._sound))
        self._sound[:before] = 0.0
        self.ring.read(at + before, self._sound[before:])
        # Of several that are heard for one picture, what the spectrogram has not shown yet is brought to it in between.
        self._put_history(chain)
        chain.listening.hear(self._sound, self._first, min(max(0, -start), self.timeline.mel_frames),
                             keep=self.history is not None)
        self._kept = end, min(end - max(0, self.windows.next_mel), self.timeline.mel_frames)
        self.windows.next_mel = max(self.windows.next_mel, end)
        heard = perf_counter()
        chain.listening.encode()
        return heard

    def _put_history(self, chain: Chain) -> None:
        end, new = self._kept
        if self.history is not None and new > 0:
            self.history.put_mel(end - new, chain.listening.rows()[self.timeline.mel_frames - new :])
        self._kept = end, 0

    def _paint(self, frame: Frame, started: float) -> None:
        chain = self._chain
        if chain is None:
            super()._paint(frame, started)
            return
        crop = self.avatar.crops[self.avatar.portrait.read(frame.picture)]
        x, y, width, height = crop.tolist()
        face = frame.picture[y : y + height, x : x + width]
        np.copyto(chain.painting.room()[0, :height, :width], face)
        self._size[0] = height, width
        chain.painting.see(self._size)
        fetched = perf_counter()
        chain.painting.paint()
        painted = perf_counter()
        chain.painting.finish()
        if self.comparison is not None:
            self.comparison.keep(frame.picture)
        finished, opening = chain.painting.take()
        np.copyto(face, finished[0, :height, :width])
        self._put_history(chain)
        done = perf_counter()
        parts = frame.stamps.parts_ms
        parts[FIRST_STAGE + 2] = (painted - fetched) * 1e3
        parts[FIRST_STAGE + 3] = (fetched - started + done - painted) * 1e3
        frame.stamps.opening = float(opening[0])

    def _fail(self, fault: Fault) -> None:
        # Without the last reference to it, the memory that it holds on the device is free.
        self._chain, self._fault, self._failed_at_s = None, fault, monotonic()
        self._kept = (0, 0)
        _LOG.warning("The networks run on the processor. %s", fault.sentence)
        self.on_fault()

    def _look_for_return(self, index: int) -> None:
        """Use the device when it was opened meanwhile; begin to try it again when it is time."""
        opened, self._opened = self._opened, None
        if opened is not None and opened[0] is self.avatar.hearing:
            if isinstance(opened[1], Chain):
                _LOG.info("The networks run on %s", self.avatar.device.words)
                self._chain, self._fault = opened[1], None
                self.on_fault()
                self.resume(index)
            elif self._fault is None:
                self._fail(opened[1])
        elif monotonic() - self._failed_at_s > RETRY_S or (opened is not None and self._fault is None):
            self._open_beside()

    def _open_beside(self) -> None:
        if self._opening is not None and self._opening.is_alive():
            return
        self._failed_at_s = monotonic()
        self._opening = threading.Thread(target=self._open, args=(self.avatar.hearing,), name="device", daemon=True)
        self._opening.start()

    def _open(self, hearing: Hearing) -> None:
        try:
            self._opened = hearing, chain_for(self.avatar)
        except UnusableError as error:
            _LOG.info("%s does not work: %s", self.avatar.device.words, error.fault.cause)
            self._opened = hearing, error.fault
