"""The idle loop: pictures of the resting person and their mattes, decoded a little ahead of when they are needed."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.errors import AvatarError, InputError, in_words
from studio.media.pictures import LARGE, VideoReader, copy_planes

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)
PREFETCH = 8
"""Pictures decoded ahead, in bursts of half as many: 160 to 320 ms at 25 a second, so that a busy moment is not seen."""
LEAST_PREFETCH, HELD_BYTES = 3, 128 * 1024 * 1024
"""Fewer are held of large pictures: 4 of 3840 x 2160. How long the loop is makes no difference."""
KEPT_BYTES = 48 * 1024 * 1024
"""A video no larger is read once and then decoded out of memory: no disk and no new packet while it plays."""
PATIENCE_S = 5.0
CATCH_UP = 8
"""Mattes that are decoded and left out for each picture, after they were wanted, until they are level with the pictures."""
_CLEAR, _FULL, _NOISE = 16, 235, 2
"""Levels of a matte that is nothing and all of the figure (limited range), and how far the video's loss goes from them."""


class IdleLoop:
    """Serve the loop's pictures in order, again and again.

    A thread of its own decodes into a fixed set of buffers while the engine is at work elsewhere, so the engine only
    copies or swaps. One thread reads: the engine's, or the one that makes a clip.

    Parameters
    ----------
    path
        The loop's video.
    width, height, frames
        What the manifest says; a video that differs is an `AvatarError`.
    planar
        Give pictures as the video keeps them, u8 [height * 3 / 2, width] I420, instead of BGR.
    matte
        The video of the mattes, of the same form; None where there is none.

    Attributes
    ----------
    patience_s
        How long `read` waits for a picture that is not decoded yet.
    repeats
        Give the picture before once more when that has passed, instead of an error: a live engine must not wait. The loop
        then goes on slower than the clock, and in order.
    stalls
        How often a picture was not there in time.
    matte
        u8 [height, width], how far each pixel of the picture given last is the figure; empty while none is wanted, where there
        is none, and for the pictures decoded before it was wanted. Valid until the next is given.
    """

    def __init__(self, path: Path, *, width: int, height: int, frames: int, planar: bool = False,
                 matte: Path | None = None) -> None:
        try:
            self._video = VideoReader(path, threads=2 if width * height > LARGE else 1)
            # The making of a clip passes through it a few times at most, and reads ahead without a clock.
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
        self.capacity = max(LEAST_PREFETCH, min(PREFETCH, HELD_BYTES // (height * width * 3) - 1))
        """How many pictures are decoded ahead at most."""
        # One more, so that the picture given last is still there.
        self._buffers = [np.zeros((0 if planar else height, width, 3), np.uint8) for _ in range(self.capacity + 1)]
        # As they were decoded they stay in FFmpeg's own pool until the next are given.
        self._planar = planar
        self._frames: list[Any] = [None] * len(self._buffers)
        self._planes = np.zeros((0 if planar else height * 3 // 2, width), np.uint8)
        self._mattes = Mattes(matte, width, height, len(self._buffers)) if matte is not None else None
        self._none = np.zeros((0, 0), np.uint8)
        self.matte: U8 = self._none
        self._decoded = 0
        self._taken = 0
        self._change = threading.Condition()
        self._error: Exception | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._decode, name="idle loop", daemon=True)
        self._thread.start()

    @property
    def depth(self) -> int:
        """How many pictures are decoded and not yet used."""
        return self._decoded - self._taken

    @property
    def matted(self) -> bool:
        """Whether mattes are given with the pictures; nothing is decoded while they are not. Any thread may set it."""
        return self._mattes is not None and self._mattes.wanted

    @matted.setter
    def matted(self, wanted: bool) -> None:
        if self._mattes is not None:
            with self._change:
                self._mattes.wanted = wanted
                self._change.notify_all()

    def wait_for_matte(self, timeout_s: float) -> bool:
        """Wait until the next picture has its matte; before the first one is taken. False after ``timeout_s``."""
        if self._mattes is None:
            return False
        mattes = self._mattes
        with self._change:
            return self._change.wait_for(lambda: bool(mattes.of(self._taken).size) or self._error is not None, timeout_s)

    @property
    def index(self) -> int:
        """The loop's frame that the next `read` gives."""
        return self._taken % self.frames

    def read(self, out: U8) -> int:
        """Copy the next picture into ``out``, u8 [height, width, 3] BGR or planar, and give its index in the loop.

        A matte that is wanted is waited for as the picture is.

        Raises
        ------
        AvatarError
            The video ends early or is damaged, or no picture came in time and there is none to repeat.
        """
        number, new = self._wait()
        if self.matted and not self.repeats and not self.wait_for_matte(self.patience_s):
            raise AvatarError("The avatar's idle loop stopped: a matte did not come.")
        slot = number % len(self._buffers)
        self.matte = self._mattes.of(number) if self._mattes is not None else self._none
        if self._planar:
            copy_planes(self._frames[slot], out)
        else:
            np.copyto(out, self._buffers[slot])
        if new:
            self._advance(1)
        return number % self.frames

    def swap(self, picture: U8) -> tuple[U8, int]:
        """Exchange ``picture`` for the loop's next picture, BGR, and give that and its index: nothing is copied.

        Both are u8 [height, width, 3]. Only `swap` may follow, since what was given is not here any more.

        Raises
        ------
        AvatarError
            As `read`.
        """
        number, new = self._wait()
        slot = number % len(self._buffers)
        self.matte = self._mattes.of(number) if self._mattes is not None else self._none
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
                raise AvatarError(self._why())
        # What was given last is written over only when the next has been given.
        return (self._taken if new else self._taken - 1), new

    def _why(self) -> str:
        """Say why there are no more pictures."""
        if self._error is None or isinstance(self._error, InputError):
            why = self._error or f"no picture came within {self.patience_s:.0f} s."
            return f"The avatar's idle loop stopped: {why}"
        return in_words(self._error, "The avatar's idle loop stopped")

    def skip(self, count: int) -> None:
        """Pass over ``count`` pictures, or as many as are decoded: an engine that is late must not wait here as well."""
        self._advance(min(count, self._decoded - self._taken))

    def _advance(self, count: int) -> None:
        self._taken += count
        # Waking the decoder takes longer than the exchange itself, and a decoder at work shares cache and memory bandwidth with
        # the networks: so it is woken seldom and then decodes several pictures.
        if self.depth <= self.capacity // 2:
            with self._change:
                self._change.notify_all()

    def _decode(self) -> None:
        try:
            while True:
                with self._change:
                    self._change.wait_for(lambda: self._has_room or self._lacks_matte or self._closing)
                    if self._closing:
                        return
                    has_room = self._has_room
                if has_room:
                    if self._decoded and self._decoded % self.frames == 0:
                        self._video.rewind()
                    if not self._decode_into(self._decoded % len(self._buffers)):
                        raise InputError(f"it has {self._decoded} pictures, the manifest says {self.frames}.")
                    with self._change:
                        self._decoded += 1
                        self._change.notify_all()
                if self._mattes is not None and self._lacks_matte:
                    self._decode_mattes(self._mattes)
        except InputError as error:
            self._end(error)
        except Exception as error:  # noqa: BLE001  (the thread's last handler: an error past it would be lost)
            _LOG.exception("an idle loop was given up")
            self._end(error)
        finally:
            self._video.close()
            if self._mattes is not None:
                self._mattes.close()

    def _end(self, error: Exception) -> None:
        with self._change:
            self._error = error
            self._change.notify_all()

    @property
    def _has_room(self) -> bool:
        return self._decoded - self._taken < self.capacity

    @property
    def _lacks_matte(self) -> bool:
        mattes = self._mattes
        return mattes is not None and mattes.wanted and any(
            not mattes.of(number).size for number in range(self._taken, self._decoded))

    def _decode_mattes(self, mattes: Mattes) -> None:
        """Decode the mattes of the pictures that are waiting and have none: after, so that no picture waits for them."""
        for number in range(self._taken, self._decoded):
            if not mattes.of(number).size and not mattes.decode(number, self.frames):
                return
        with self._change:
            self._change.notify_all()

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


class Mattes:
    """The mattes of the pictures that are decoded; the idle loop's thread, but for `of` and ``wanted``.

    Parameters
    ----------
    path
        Their video: the light is the matte, in limited range.
    width, height
        What the manifest says.
    slots
        How many pictures there are at a time.
    """

    def __init__(self, path: Path, width: int, height: int, slots: int) -> None:
        self.wanted = False
        self._path, self._size = path, (height, width)
        self._video: VideoReader | None = None
        self._next = 0
        """Number in the loop of the matte that the video gives next."""
        self._slots: list[U8] = [np.zeros((0, 0), np.uint8)] * slots
        self._numbers = [-1] * slots
        self._none = np.zeros((0, 0), np.uint8)
        levels = (np.arange(256) - _CLEAR - _NOISE) * 255.0 / (_FULL - _CLEAR - 2 * _NOISE)
        self._levels = np.clip(np.rint(levels), 0, 255).astype(np.uint8)

    def of(self, number: int) -> U8:
        """Give the matte of the ``number``-th picture since the beginning, or an empty array."""
        slot = number % len(self._slots)
        return self._slots[slot] if self.wanted and self._numbers[slot] == number else self._none

    def decode(self, number: int, frames: int) -> bool:
        """Decode the matte of the ``number``-th picture; false where that takes more than `CATCH_UP` of them."""
        index = number % frames
        if self._video is None:
            self._video = self._open(2 * frames)
        key = self._video.key_before(index)
        if self._behind(index, frames) > index - key:
            self._video.leap(key)
            self._next = key
        for _ in range(min(CATCH_UP, self._behind(index, frames))):
            self._frame(frames)
        if self._next != index:
            return False
        slot = number % len(self._slots)
        if not self._slots[slot].size:
            self._slots[slot] = np.zeros(self._size, np.uint8)
        self._numbers[slot] = -1
        frame = self._frame(frames)
        rows = np.frombuffer(memoryview(frame.planes[0]), np.uint8).reshape(self._size[0], frame.planes[0].line_size)
        cv2.LUT(rows[:, : self._size[1]], self._levels, dst=self._slots[slot])
        self._numbers[slot] = number
        return True

    def _open(self, most: int) -> VideoReader:
        video = VideoReader(self._path, threads=2 if self._size[0] * self._size[1] > LARGE else 1)
        if (video.height, video.width) != self._size:
            video.close()
            raise InputError(f"{self._path.name} is {video.width} x {video.height}, and the pictures are not.")
        if self._path.stat().st_size <= KEPT_BYTES:
            video.keep(most)
        return video

    def _behind(self, index: int, frames: int) -> int:
        """Tell how many pictures lie before ``index``, around the loop's end as well."""
        return (index - self._next) % frames

    def _frame(self, frames: int) -> Any:
        assert self._video is not None
        frame = self._video.next()
        if frame is None:
            raise InputError(f"{self._path.name} ends early.")
        self._next += 1
        if self._next == frames:
            self._video.rewind()
            self._next = 0
        return frame

    def close(self) -> None:
        """Let go of the file."""
        if self._video is not None:
            self._video.close()
