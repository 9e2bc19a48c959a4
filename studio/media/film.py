"""A video as somebody filmed it: any rate, any pixel form, upright or not, read as pictures at 25 a second."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.reformatter import Interpolation

from studio.errors import InputError
from studio.media.container import open_container
from studio.media.loop import FPS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

_EXACT = Interpolation.BICUBIC | Interpolation.FULL_CHR_H_INT | Interpolation.ACCURATE_RND
SMALLEST, LARGEST = 64, 4096
"""Width and height in pixels that are read."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture of the 25 a second: its own number, and which picture of the file it is."""

    index: int
    source: int
    picture: U8


class Film:
    """The pictures of a video in order, from the beginning, at 25 a second.

    A file of another rate is read by nearest time: its pictures are repeated or left out, never mixed.

    Parameters
    ----------
    path
        Any video that FFmpeg reads.

    Attributes
    ----------
    width, height
        Of an upright picture, in pixels.
    rate
        Pictures a second as the file says, 0 when it does not say.
    expected
        How many pictures there will be at 25 a second, as the file says; 0 when it does not say.
    seconds
        How long the pictures are that were read so far.
    taken
        How many pictures of the file those were, also those that are not shown.

    Raises
    ------
    InputError
        It is no video, or its pictures are smaller than 64 or larger than 4096 pixels.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with open_container(path) as container:
            stream = container.streams.video[0] if container.streams.video else None
            coder = stream.codec_context if stream is not None else None
            if stream is None or coder is None:
                raise InputError(f"{path.name} has no pictures in it: give a video or a photo.")
            self.rate = float(stream.average_rate or stream.guessed_rate or 0)
            tick = stream.time_base
            length = float(stream.duration * tick) if stream.duration and tick else (container.duration or 0) / 1e6
            self.expected = max(0, round(length * FPS))
            self._check(coder.width, coder.height)
            first = next(self._decode(container), None)
            if first is None:
                raise InputError(f"{path.name} has no picture that can be read.")
            self.height, self.width = _upright(first).shape[:2]
        self.seconds, self.taken = 0.0, 0

    def read(self, start: int = 0) -> Iterator[Shown]:
        """Give every picture from number ``start`` on, u8 [height, width, 3] BGR, a new array each.

        Raises
        ------
        InputError
            The file is damaged here, or its pictures change their size.
        """
        self.seconds, self.taken, index = 0.0, 0, 0
        with open_container(self.path) as container:
            held: av.VideoFrame | None = None
            began, at, source = 0.0, 0.0, 0
            step = 1 / self.rate if self.rate > 0 else 1 / FPS
            for frame in self._decode(container):
                number, self.taken = self.taken, self.taken + 1
                now = frame.time if frame.time is not None else began + number * step
                if held is None:
                    began, at = now, now
                elif now <= at:
                    continue
                else:
                    # A picture is shown until the middle between its time and the next one's.
                    while held is not None and index / FPS < (at + now) / 2 - began - 1e-9:
                        if index >= start:
                            yield Shown(index, source, self._upright(held))
                        index += 1
                    step = now - at
                held, at, source = frame, now, number
                self.seconds = at - began + step
            while held is not None and (index == 0 or index / FPS < at - began + min(step, 1.0) / 2 - 1e-9):
                if index >= start:
                    yield Shown(index, source, self._upright(held))
                index += 1

    def _decode(self, container: av.container.InputContainer) -> Iterator[av.VideoFrame]:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        try:
            for frame in container.decode(stream):
                self._check(frame.width, frame.height)
                yield frame
        except (av.FFmpegError, ValueError) as error:
            raise InputError(f"{self.path.name} is damaged ({error!s:.120}): export it again.") from error

    def _check(self, width: int, height: int) -> None:
        if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
            raise InputError(
                f"{self.path.name} is {width} x {height}: pictures of {SMALLEST} to {LARGEST} pixels in width and height are "
                "wanted."
            )

    def _upright(self, frame: av.VideoFrame) -> U8:
        picture = _upright(frame)
        if picture.shape[:2] != (self.height, self.width):
            raise InputError(f"{self.path.name} changes its picture size on the way: export it again.")
        return picture


def _upright(frame: av.VideoFrame) -> U8:
    """Turn a decoded picture as its file says it is to be shown; colours by the file's own matrix and range."""
    shown = frame.reformat(format="bgr24", interpolation=_EXACT)
    picture = np.asarray(shown.to_ndarray(), np.uint8)
    # Degrees against the clock, as FFmpeg's display matrix has them and as rot90 turns.
    turns = round(getattr(frame, "rotation", 0) / 90) % 4
    return np.ascontiguousarray(np.rot90(picture, turns)) if turns else picture
