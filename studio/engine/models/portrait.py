"""The idle loop: pictures of the resting person, decoded a little ahead of when they are needed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.errors import AvatarError, InputError
from studio.media.pictures import LARGE, VideoReader, copy_planes

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

AHEAD = 8
"""Pictures decoded ahead, in bursts of half as many: 160 to 320 ms at 25 a second, so that a busy moment is not seen."""
LEAST_AHEAD, HELD_BYTES = 3, 128 * 1024 * 1024
"""Fewer are held of large pictures: 4 of 3840 x 2160. How long the loop is makes no difference."""
KEPT_BYTES = 48 * 1024 * 1024
"""A video no larger is read once and then decoded out of memory: no disk and no new packet while it plays."""
PATIENCE_S = 5.0


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
    planar
        Give pictures as the video keeps them, u8 [height * 3 / 2, width] I420, instead of BGR.

    Attributes
    ----------
    patience_s
        How long `read` waits for a picture that is not decoded yet.
    repeats
        Give the picture before once more when that has passed, instead of an error: whoever is live must not wait. The loop
        then goes on slower than the clock, and in order.
    stalls
        How often a picture was not there in time.
    """

    def __init__(self, path: Path, *, width: int, height: int, frames: int, planar: bool = False) -> None:
        try:
            self._video = VideoReader(path, threads=2 if width * height > LARGE else 1)
            # Whoever makes a clip passes through it a few times at most, and reads ahead without a clock.
            if not planar and path.stat().st_size <= KEPT_BYTES:
                self._video.keep(2 * frames)
        except (InputError, OSError) as error:
            raise AvatarError(f"The avatar's idle loop cannot be used: {error}") from error
        if (self._video.width, self._video.height) != (width, height):
            found = f"{self._video.width} x {self._video.height}"
            self._video.close()
            raise AvatarError(f"{path.parent.name}/{path.name} is {found}: the manifest says {width} x {height}.")
        self.frames = frames
        self.patience_s, self.repeats = PATIENCE_S, False
        self.stalls = 0
        self.capacity = max(LEAST_AHEAD, min(AHEAD, HELD_BYTES // (height * width * 3) - 1))
        """How many pictures are decoded ahead at most."""
        # One more, so that the picture given last is still there.
        self._buffers = [np.zeros((0 if planar else height, width, 3), np.uint8) for _ in range(self.capacity + 1)]
        # As they were decoded they stay in FFmpeg's own pool until the next are given.
        self._planar = planar
        self._frames: list[Any] = [None] * len(self._buffers)
        self._planes = np.zeros((0 if planar else height * 3 // 2, width), np.uint8)
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
    def index(self) -> int:
        """The loop's frame that the next `read` gives."""
        return self._taken % self.frames

    def read(self, out: U8) -> int:
        """Copy the next picture into ``out``, u8 [height, width, 3] BGR or planar, and give its index in the loop.

        Raises
        ------
        AvatarError
            The video ends early or is damaged, or no picture came in time and there is none to repeat.
        """
        number, new = self._wait()
        slot = number % len(self._buffers)
        if self._planar:
            copy_planes(self._frames[slot], out)
        else:
            np.copyto(out, self._buffers[slot])
        if new:
            self._advance(1)
        return number % self.frames

    def swap(self, picture: U8) -> tuple[U8, int]:
        """Give the next picture, BGR, and its index for ``picture``, which the portrait keeps: nothing is copied.

        Both are u8 [height, width, 3]. Only `swap` may follow, since what was given is not here any more.

        Raises
        ------
        AvatarError
            As `read`.
        """
        number, new = self._wait()
        slot = number % len(self._buffers)
        if new:
            given, self._buffers[slot] = self._buffers[slot], picture
            self._advance(1)
            return given, number % self.frames
        copy_planes(self._frames[slot], self._planes)
        cv2.cvtColor(self._planes, cv2.COLOR_YUV2BGR_I420, dst=picture)
        return picture, number % self.frames

    def _wait(self) -> tuple[int, bool]:
        """Wait for the next picture; give its number since the beginning, and false where it is the one before once more."""
        # Only this thread takes, so what was decoded stays there and needs no lock.
        if self._decoded > self._taken:
            return self._taken, True
        with self._change:
            if self._decoded == self._taken and self._error is None:
                self.stalls += 1
                patience_s = self.patience_s if self._taken else PATIENCE_S
                self._change.wait_for(lambda: self._decoded > self._taken or self._error or self._closing, patience_s)
            new = self._decoded > self._taken
            if not new and (self._error or not self.repeats or not self._taken):
                reason = self._error or f"no picture came within {self.patience_s:.0f} s."
                raise AvatarError(f"The avatar's idle loop stopped: {reason}")
        # What was given last is written over only when the next has been given.
        return (self._taken if new else self._taken - 1), new

    def skip(self, count: int) -> None:
        """Pass over ``count`` pictures, or as many as are decoded: whoever is late must not wait here as well."""
        self._advance(min(count, self._decoded - self._taken))

    def _advance(self, count: int) -> None:
        self._taken += count
        # Waking the decoder takes longer than the exchange itself, and two cores at work share what lies between them and
        # the memory: so it decodes several at a time and then leaves the networks alone.
        if self.depth <= self.capacity // 2:
            with self._change:
                self._change.notify_all()

    def _decode(self) -> None:
        try:
            while True:
                with self._change:
                    self._change.wait_for(lambda: self._decoded - self._taken < self.capacity or self._closing)
                    if self._closing:
                        return
                if self._decoded and self._decoded % self.frames == 0:
                    self._video.rewind()
                if not self._decode_into(self._decoded % len(self._buffers)):
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

    def _decode_into(self, slot: int) -> bool:
        frame = self._frames[slot] = self._video.next()
        if frame is not None and not self._planar:
            self._video.turn(frame, self._buffers[slot])
        return frame is not None

    def close(self) -> None:
        """End the thread and let go of the file; may be called more than once. Takes as long as decoding one picture."""
        with self._change:
            self._closing = True
            self._change.notify_all()
        self._thread.join()
