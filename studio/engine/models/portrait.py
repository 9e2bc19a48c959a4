"""The idle loop: pictures of the resting person, decoded a little ahead of when they are needed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from studio.errors import AvatarError, InputError
from studio.media.pictures import VideoReader

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

AHEAD = 6
"""Pictures decoded ahead: a quarter of a second at 25 a second, so that a busy moment is not seen."""


class Portrait:
    """Serve the loop's pictures in order, again and again.

    A thread of its own decodes into a fixed set of buffers while the engine is at work elsewhere, so the engine only
    copies. The engine's thread is the one reader.

    Parameters
    ----------
    path
        The loop's video.
    width, height, frames
        What the manifest says; a video that differs is an `AvatarError`.
    """

    def __init__(self, path: Path, *, width: int, height: int, frames: int) -> None:
        try:
            self._video = VideoReader(path)
        except InputError as error:
            raise AvatarError(f"The avatar's idle loop cannot be used: {error}") from error
        if (self._video.width, self._video.height) != (width, height):
            found = f"{self._video.width} x {self._video.height}"
            self._video.close()
            raise AvatarError(f"{path.parent.name}/{path.name} is {found}: the manifest says {width} x {height}.")
        self.frames = frames
        self.stalls = 0
        self._buffers = [np.zeros((height, width, 3), np.uint8) for _ in range(AHEAD)]
        self._decoded = 0
        self._taken = 0
        self._change = threading.Condition()
        self._error: InputError | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._decode, name="portrait", daemon=True)
        self._thread.start()

    @property
    def depth(self) -> int:
        """How many pictures are decoded and not yet used."""
        return self._decoded - self._taken

    @property
    def capacity(self) -> int:
        """How many pictures are decoded ahead at most."""
        return AHEAD

    @property
    def index(self) -> int:
        """The loop's frame that the next `read` gives."""
        return self._taken % self.frames

    def read(self, out: U8) -> int:
        """Copy the next picture into ``out``, u8 [height, width, 3] BGR, and give its index in the loop.

        Raises
        ------
        AvatarError
            The video ends early or is damaged.
        """
        with self._change:
            if self._decoded == self._taken and self._error is None:
                self.stalls += 1
                self._change.wait_for(lambda: self._decoded > self._taken or self._error or self._closing, timeout=5.0)
            if self._decoded == self._taken:
                raise AvatarError(f"The avatar's idle loop stopped: {self._error or 'no picture came within 5 s.'}")
        index = self._taken % self.frames
        np.copyto(out, self._buffers[self._taken % AHEAD])
        self._advance(1)
        return index

    def skip(self, count: int) -> None:
        """Pass over ``count`` pictures, or as many as are decoded: whoever is late must not wait here as well."""
        self._advance(min(count, self._decoded - self._taken))

    def _advance(self, count: int) -> None:
        with self._change:
            self._taken += count
            self._change.notify_all()

    def _decode(self) -> None:
        try:
            while True:
                with self._change:
                    self._change.wait_for(lambda: self._decoded - self._taken < AHEAD or self._closing)
                    if self._closing:
                        return
                if self._decoded and self._decoded % self.frames == 0:
                    self._video.rewind()
                if not self._video.read(self._buffers[self._decoded % AHEAD]):
                    raise InputError(f"it has {self._decoded} pictures, the manifest says {self.frames}.")
                with self._change:
                    self._decoded += 1
                    self._change.notify_all()
        except InputError as error:
            with self._change:
                self._error = error
                self._change.notify_all()
        finally:
            self._video.close()

    def close(self) -> None:
        """End the thread and let go of the file; may be called more than once."""
        with self._change:
            self._closing = True
            self._change.notify_all()
        self._thread.join()
