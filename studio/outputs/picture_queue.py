"""The pictures of the program in order, for a reader in this process that wants them all."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.frame import Stamps
from studio.engine.core.output import OutputStatus, PixelFormat, Wants

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.output import ProgramForm

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

HELD = 8
"""Pictures that may wait, 320 ms: a reader that is later than that has missed the moment anyway."""


@dataclass(slots=True, eq=False)
class QueuedPicture:
    """A picture u8 [H * 3 / 2, W] I420 and its stamps; the reader's until its next ``take``."""

    planes: U8
    stamps: Stamps = field(default_factory=Stamps)


class PictureQueue:
    """An `Output` that hands every picture to one reader, who may wait for the next.

    Where the queue is full the oldest picture gives way and is counted.

    Parameters
    ----------
    rests
        Whether the idle loop's pictures are wanted.
    name
        See `Output`.
    marked
        Whether they have the marks of the program.
    """

    def __init__(self, *, rests: bool = True, name: str = "pictures", marked: bool = True) -> None:
        self.name = name
        self.wants = Wants(PixelFormat.I420, rests=rests, marked=marked)
        self._changed = threading.Condition()
        self._waiting: deque[QueuedPicture] = deque()
        self._free: list[QueuedPicture] = []
        self._given: QueuedPicture | None = None
        self._sent = self._dropped = 0
        self._closed = False

    def open(self, form: ProgramForm) -> None:
        """Make room for pictures of a size that will come."""
        shape = form.height * 3 // 2, form.width
        with self._changed:
            self._free = [QueuedPicture(np.zeros(shape, np.uint8)) for _ in range(HELD + 2)]

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Copy a picture for the reader; false when another had to go for it."""
        with self._changed:
            full = len(self._waiting) >= HELD
            room = self._waiting.popleft() if full else self._free.pop() if self._free else None
            self._dropped += full
        if room is None or room.planes.shape != picture.shape:
            room = QueuedPicture(np.zeros_like(picture))
        np.copyto(room.planes, picture)
        stamps.copy_to(room.stamps)
        with self._changed:
            self._waiting.append(room)
            self._changed.notify_all()
        return not full

    def sound(self, block: F32, at: int) -> bool:  # noqa: ARG002  (none is wanted)
        """See `Output.sound`."""
        return True

    def take(self, timeout_s: float) -> QueuedPicture | None:
        """Give the next picture, waiting for it so long at most; None when none came, or after `close` (reader's thread)."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed, timeout_s)
            if not self._waiting:
                return None
            if self._given is not None and len(self._free) < HELD + 2:
                self._free.append(self._given)
            self._given = self._waiting.popleft()
            self._sent += 1
            return self._given

    @property
    def closed(self) -> bool:
        """Whether no more pictures come."""
        return self._closed

    def status(self) -> OutputStatus:
        """Tell how many pictures were taken and how many were lost."""
        return OutputStatus(sent=self._sent, dropped=self._dropped)

    def close(self, *, keep: bool = True) -> None:  # noqa: ARG002  (nothing is kept)
        """Wake the reader; no more pictures come."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
