"""The newest picture, for the one who looks: newest wins, the rest are counted."""

from __future__ import annotations

import threading
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


@dataclass(slots=True)
class ShownPicture:
    """A finished picture, u8 [H, W, 3] BGR, and its stamps; the reader's until its next ``take``."""

    picture: U8
    stamps: Stamps = field(default_factory=Stamps)


class Preview:
    """An `Output` that hands the newest picture to one reader over three buffers.

    The engine fills one while the reader still paints from another, so neither waits and no picture tears. A picture that
    was not taken before the next came is counted in ``unseen``. Pictures of another size take new buffers, those that `open`
    made if there are.

    Parameters
    ----------
    name
        See `Output`.
    """

    wants = Wants(PixelFormat.VIEW, stand_ins=True, newest=True)

    def __init__(self, name: str = "preview") -> None:
        self.name = name
        self.unseen = self._sent = 0
        self._lock = threading.Lock()
        self._back, self._ready, self._front = (ShownPicture(np.zeros((0, 0, 3), np.uint8)) for _ in range(3))
        self._room: list[ShownPicture] = []
        self._fresh = False

    def open(self, form: ProgramForm) -> None:
        """Make the buffers for pictures of a size that will come.

        Memory is slow to write for the first time: three pictures of 3840 x 2160 take 20 to 200 ms.
        """
        room = []
        if self._back.picture.shape[:2] != (form.height, form.width):
            for _ in range(3):
                picture = np.empty((form.height, form.width, 3), np.uint8)
                picture.fill(0)
                room.append(ShownPicture(picture))
        self._room = room

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Copy a picture as `PixelFormat.VIEW` has it; whether it will be seen is not known yet."""
        if self._back.picture.shape != picture.shape:
            room = self._room
            fits = room and room[-1].picture.shape == picture.shape
            self._back = room.pop() if fits else ShownPicture(np.zeros_like(picture))
        np.copyto(self._back.picture, picture)
        stamps.copy_to(self._back.stamps)
        with self._lock:
            self._back, self._ready = self._ready, self._back
            self.unseen += self._fresh
            self._fresh = True
        self._sent += 1
        return True

    def sound(self, block: F32, at: int) -> bool:  # noqa: ARG002  (none is wanted)
        """See `Output.sound`: a picture makes no sound."""
        return True

    def take(self) -> ShownPicture | None:
        """Give the newest picture, or None if there is none since the last call (reader's thread)."""
        with self._lock:
            if not self._fresh:
                return None
            self._front, self._ready = self._ready, self._front
            self._fresh = False
        return self._front

    def status(self) -> OutputStatus:
        """Tell how many pictures there were, and how many of them were not seen."""
        return OutputStatus(sent=self._sent, dropped=self.unseen)

    def close(self, *, keep: bool = True) -> None:
        """See `Output.close`: nothing is held but memory."""
