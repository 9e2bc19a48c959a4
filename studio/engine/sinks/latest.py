"""The newest picture, for whoever looks: newest wins, the rest are counted."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.frame import Stamps
from studio.engine.sinks.comparison import Comparison

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.frame import Frame


@dataclass(slots=True)
class Shown:
    """A finished picture, u8 [H, W, 3] BGR, and its stamps; the reader's until its next ``take``."""

    picture: NDArray[np.uint8]
    stamps: Stamps = field(default_factory=Stamps)


class Latest:
    """Hand the newest picture from the engine's thread to one reader over three buffers.

    The writer fills one while the reader still paints from another, so neither waits and no picture tears. A picture
    that nobody took before the next came is counted in ``unseen``.

    Parameters
    ----------
    height, width
        Size of the pictures; another size takes new buffers (an avatar was switched), those of `make_room` if there are.
    """

    def __init__(self, height: int, width: int) -> None:
        self.unseen = 0
        self.comparison = Comparison()
        """What of the pictures is shown; whoever paints them lets it `keep` them first."""
        self._lock = threading.Lock()
        self._back, self._ready, self._front = (Shown(np.zeros((height, width, 3), np.uint8)) for _ in range(3))
        self._room: list[Shown] = []
        self._fresh = False

    def make_room(self, height: int, width: int) -> None:
        """Make the buffers for pictures of a size that will come (any thread but the engine's).

        Memory is slow to write for the first time: three pictures of 3840 x 2160 take 20 to 200 ms.
        """
        room = []
        if self._back.picture.shape[:2] != (height, width):
            for _ in range(3):
                picture = np.empty((height, width, 3), np.uint8)
                picture.fill(0)
                room.append(Shown(picture))
        self._room = room

    def put(self, frame: Frame) -> None:
        """Copy the frame's picture, or what is compared with it (engine's thread)."""
        if self._back.picture.shape != frame.picture.shape:
            room = self._room
            fits = room and room[-1].picture.shape == frame.picture.shape
            self._back = room.pop() if fits else Shown(np.zeros_like(frame.picture))
        self.comparison.show(frame.picture, out=self._back.picture)
        frame.stamps.copy_to(self._back.stamps)
        with self._lock:
            self._back, self._ready = self._ready, self._back
            self.unseen += self._fresh
            self._fresh = True

    def take(self) -> Shown | None:
        """Give the newest picture, or None if there is none since the last call (reader's thread)."""
        with self._lock:
            if not self._fresh:
                return None
            self._front, self._ready = self._ready, self._front
            self._fresh = False
        return self._front
