"""A video as it was filmed, of any rate, form and range of light, upright or not: read as ordinary pictures at 25 a second."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.reformatter import Interpolation

from studio.errors import InputError
from studio.media.accepted import FOOTAGE_DECODERS, KINDS
from studio.media.container import open_container
from studio.media.content import is_film
from studio.media.loop import FPS
from studio.media.ordinary import Filters, nature_of

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from av.container import InputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

_EXACT = Interpolation.BICUBIC | Interpolation.FULL_CHR_H_INT | Interpolation.ACCURATE_RND
_ONE_THREAD = 1280 * 720
"""Pixels up to which a picture is brought to BGR by one thread."""
SMALLEST, LARGEST = 64, 4096
"""Width and height in pixels that are read."""
MOST_RATE = 1000.0
"""Pictures a second; what states more has no steady rate, or states its clock's."""
WANTED = f"a video ({KINDS}) or a photo (JPEG, PNG or WebP)"
EXPORT = "export it as MP4 with H.264"


@dataclass(frozen=True, slots=True)
class FilmPicture:
    """One picture of the 25 a second: its own number, and which picture of the file it is."""

    index: int
    source: int
    picture: U8


class Film:
    """The pictures of a video in order, from the beginning, at 25 a second.

    A file of another rate is read by nearest time: its pictures are repeated or left out, never mixed. HDR, interlaced
    pictures and pixels that are not square are made ordinary first, see `studio.media.ordinary`.

    Parameters
    ----------
    path
        A video in one of `studio.media.accepted.CONTAINERS`, by one of its `FOOTAGE_DECODERS`.

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
    nature
        How the pictures are stored.
    alone
        The picture, u8 [height, width, 3] BGR, of a file that has one alone (a photo in a film's container, a GIF that stands
        still); otherwise None.

    Raises
    ------
    InputError
        It is no video, in a form that is not read, or its pictures are smaller than 64 or larger than 4096 pixels.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._open() as container:
            stream = self._stream(container)
            coder = stream.codec_context
            rate = float(stream.average_rate or stream.guessed_rate or 0)
            self.rate = rate if rate <= MOST_RATE else 0.0
            tick = stream.time_base
            length = float(stream.duration * tick) if stream.duration and tick else (container.duration or 0) / 1e6
            self.expected = max(0, round(length * FPS))
            self._check(coder.width, coder.height)
            decoded = self._decode(container, stream)
            first = next(decoded, None)
            if first is None:
                raise InputError(f"{path.name} has no picture that can be read: {EXPORT}.")
            self.nature = nature_of(stream, first, LARGEST)
            self._check(*self.nature.shown)
            # A film's second picture is one of the first of a second; a damaged one is met when it is read.
            with contextlib.suppress(InputError):
                alone = next(decoded, None) is None
            decoded.close()
        self.width, self.height = self.nature.shown[::-1] if _turns(first) % 2 else self.nature.shown
        self.alone = self._first() if alone else None
        self.seconds, self.taken = 0.0, 0

    def read(self, start: int = 0) -> Iterator[FilmPicture]:
        """Give every picture from number ``start`` on, u8 [height, width, 3] BGR, a new array each.

        Raises
        ------
        InputError
            The file is damaged here, or its pictures change their size.
        """
        self.seconds, self.taken, index = 0.0, 0, 0
        with self._open() as container:
            held: av.VideoFrame | None = None
            began, at, source = 0.0, 0.0, 0
            step = 1 / self.rate if self.rate > 0 else 1 / FPS
            for frame in self._ordinary(container):
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
                            yield FilmPicture(index, source, self._upright(held))
                        index += 1
                    step = now - at
                held, at, source = frame, now, number
                self.seconds = at - began + step
            while held is not None and (index == 0 or index / FPS < at - began + min(step, 1.0) / 2 - 1e-9):
                if index >= start:
                    yield FilmPicture(index, source, self._upright(held))
                index += 1

    def _first(self) -> U8:
        with self._open() as container:
            return self._upright(next(self._ordinary(container)))

    def _open(self) -> InputContainer:
        return open_container(self.path, decoders=FOOTAGE_DECODERS, wanted=WANTED)

    def _stream(self, container: InputContainer) -> VideoStream:
        """Give the film in a file that may also hold covers and thumbnails; refuse what no decoder of the list is for."""
        stream = next((one for one in container.streams.video if is_film(one)), None)
        if stream is None:
            raise InputError(f"{self.path.name} ({container.format.long_name}) has no moving pictures in it: give {WANTED}.")
        # A stream of no known codec has none, whatever PyAV's types say.
        coder: object = stream.codec_context
        if coder is None:
            raise InputError(f"{self.path.name} has pictures of a kind that is not known: {EXPORT}.")
        codec = stream.codec_context.codec
        if codec.name not in FOOTAGE_DECODERS:
            raise InputError(f"{self.path.name} has pictures in {codec.long_name} ({codec.name}), which is not read: {EXPORT}.")
        stream.codec_context.thread_count = 1
        return stream

    def _decode(self, container: InputContainer, stream: VideoStream) -> Generator[av.VideoFrame]:
        try:
            for frame in container.decode(stream):
                self._check(frame.width, frame.height)
                yield frame
        except MemoryError:
            raise
        except (av.FFmpegError, ValueError) as error:
            raise InputError(f"{self.path.name} is damaged ({error!s:.120}): export it again.") from error

    def _ordinary(self, container: InputContainer) -> Iterator[av.VideoFrame]:
        """Decode, and make ordinary what is not."""
        stream, filters = self._stream(container), None
        if self.nature.ordinary:
            yield from self._decode(container, stream)
            return
        try:
            for frame in self._decode(container, stream):
                if filters is None:
                    filters = Filters(stream, frame, self.nature)
                if (frame.width, frame.height) != self.nature.stored:
                    raise InputError(f"{self.path.name} changes its picture size on the way: export it again.")
                yield from filters(frame)
            if filters is not None:
                yield from filters(None)
        except MemoryError:
            raise
        except (av.FFmpegError, ValueError) as error:
            raise InputError(f"{self.path.name} cannot be shown on an ordinary screen ({error!s:.120}): {EXPORT}.") from error

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


def _turns(frame: av.VideoFrame) -> int:
    """Give by how many quarters a picture is to be turned against the clock, as FFmpeg's display matrix and rot90 have it."""
    return round(getattr(frame, "rotation", 0) / 90) % 4


def _upright(frame: av.VideoFrame) -> U8:
    """Turn a decoded picture as its file says it is to be shown; colours by the file's own matrix and range."""
    # FFmpeg would start a thread on every core anew for each picture, which takes longer than a small picture itself.
    threads = 1 if frame.width * frame.height <= _ONE_THREAD else 0
    shown = frame.reformat(format="bgr24", interpolation=_EXACT, threads=threads)
    picture = np.asarray(shown.to_ndarray(), np.uint8)
    turns = _turns(frame)
    return np.ascontiguousarray(np.rot90(picture, turns)) if turns else picture
