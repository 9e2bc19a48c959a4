"""An avatar's device, and the processor while that fails: the one place where one takes over from the other."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from studio.engine.models.faults import Fault, explain
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu.painter import clip_on_gpu, live_on_gpu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.history import History
    from studio.engine.models.performer import Performer
    from studio.engine.painters.cpu import CpuPainter
    from studio.engine.painters.gpu.painter import GpuPainter
    from studio.engine.painters.painter import Faces, Listener

    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)
RETRY_S = 30.0
"""After a failure of the device it is tried again, so long after the last time."""


class FallbackPainter:
    """A `Painter` on a GPU, and on the processor while that fails.

    When the GPU fails (its memory is full, it was taken away), what is held there is let go. After `RETRY_S` another thread
    tries it again, and when that works, the next picture is made there. So it is too with another encoder: the processor
    paints until the GPU has it.

    Parameters
    ----------
    processor
        Stands in.
    begin
        Opens the GPU, or raises `UnusableError`; called here first, then on a thread of its own.
    words
        What the GPU is called in the log.
    """

    def __init__(self, processor: CpuPainter, begin: Callable[[], GpuPainter], words: str) -> None:
        self.on_fault: Callable[[], None] = lambda: None
        self.fault: Fault | None = None
        self.opening: threading.Thread | None = None
        """The last thread that tried to open the GPU again; None before the first."""
        self._processor, self._begin, self._words = processor, begin, words
        self._gpu: GpuPainter | None = None
        self._encoder = 0
        """Counts changes of encoder, so that a GPU painter that was opened for an earlier encoder is not used."""
        self._opened: tuple[int, GpuPainter | Fault] | None = None
        self._tried_at_s = monotonic()
        try:
            self._gpu = begin()
        except UnusableError as error:
            self._fail(error.fault)

    @property
    def gpu(self) -> GpuPainter | None:
        """The painter on the GPU; None while the processor paints."""
        return self._gpu

    @property
    def _used(self) -> GpuPainter | CpuPainter:
        return self._processor if self._gpu is None else self._gpu

    @property
    def provider(self) -> str:
        """See `Painter`."""
        return self._used.provider

    @property
    def listener(self) -> Listener | None:
        """See `Painter`."""
        return self._used.listener

    @property
    def apertures(self) -> NDArray[np.float64]:
        """See `Painter`."""
        return self._used.apertures

    @property
    def fallen(self) -> str:
        """See `Painter`."""
        return self.fault.sentence if self.fault is not None else ""

    @property
    def untimed(self) -> str:
        """See `Painter`."""
        return self._used.untimed

    def paint(self, faces: Faces, places: Sequence[U8]) -> float:
        """See `Painter.paint`."""
        return self._used.paint(faces, places)

    def stamp(self, stamps: Stamps) -> None:
        """See `Painter.stamp`."""
        self._used.stamp(stamps)

    def give_way(self, error: UnusableError) -> None:
        """See `Painter.give_way`."""
        if self._gpu is None:
            raise error
        self._fail(error.fault)

    def renew(self) -> bool:
        """See `Painter.renew`: use the GPU when it was opened meanwhile; begin to try it again when it is time."""
        if self._gpu is not None:
            return False
        opened, self._opened = self._opened, None
        if opened is not None and opened[0] == self._encoder:
            if not isinstance(opened[1], Fault):
                _LOG.info("The networks run on %s", self._words)
                self._gpu, self.fault = opened[1], None
                self.on_fault()
                return True
            if self.fault is None:
                self._fail(opened[1])
        elif monotonic() - self._tried_at_s > RETRY_S or (opened is not None and self.fault is None):
            self._open_beside()
        return False

    def change(self) -> None:
        """See `Painter.change`: the GPU is opened again, on a thread of its own."""
        self._gpu = None
        self._encoder += 1
        self._open_beside()

    def _fail(self, fault: Fault) -> None:
        # Without the last reference to it, the memory that it holds on the device is free.
        self._gpu, self.fault, self._tried_at_s = None, fault, monotonic()
        _LOG.warning("The networks run on the processor. %s", fault.sentence)
        self.on_fault()

    def _open_beside(self) -> None:
        if self.opening is not None and self.opening.is_alive():
            return
        self._tried_at_s = monotonic()
        self.opening = threading.Thread(target=self._open, args=(self._encoder,), name="device", daemon=True)
        self.opening.start()

    def _open(self, encoder: int) -> None:
        try:
            self._opened = encoder, self._begin()
        except UnusableError as error:
            _LOG.info("%s does not work: %s", self._words, error.fault.cause)
            self._opened = encoder, error.fault
        except Exception as error:  # noqa: BLE001  (the thread's last handler: an error past it would be lost)
            _LOG.exception("%s could not be opened", self._words)
            cause = f"{self._words} could not be opened ({type(error).__name__}: {error!s:.160})"
            self._opened = encoder, replace(explain(""), cause=cause)


def live_fallback(avatar: Performer, processor: CpuPainter, history: History | None = None) -> FallbackPainter:
    """Make the live painter on the avatar's GPU, with its listener, that falls back to ``processor``."""
    return FallbackPainter(processor, lambda: live_on_gpu(avatar, history), avatar.device.words)


def clip_fallback(avatar: Performer, processor: CpuPainter, most: int) -> FallbackPainter:
    """Make the painter of up to ``most`` pictures at a time on the avatar's GPU, that falls back to ``processor``."""
    return FallbackPainter(processor, lambda: clip_on_gpu(avatar, most), avatar.device.words)
