"""Idle loops: footage read forwards and backwards, and written as a loop that a portrait plays.

H.264, yuv420p, BT.601 limited range, one closed group of pictures a second and no B-frames: a reader can jump to any
second, and the order of decoding is the order of showing. A loop is written once and decoded for ever, 25 pictures a second
beside everything else, so it does without what makes decoding dear (CABAC, deblocking, weighted prediction: x264's tune
``fastdecode``): 8.3 against 20 ms a picture of a camera's noise at 1920 x 1080, for a file 12 % larger.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from studio.errors import InputError, OutputError
from studio.media.container import open_container
from studio.media.pictures import LARGE, VideoReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

FPS = 25
QUALITY, QUALITY_LARGE = 14.0, 18.0
"""x264's constant rate factor of a loop; the second for pictures of more pixels than `LARGE`."""
HELD_BYTES = 256 * 1024 * 1024
"""Decoded pictures held at a time while footage is read from its end."""


class Footage:
    """A video of 25 pictures a second, read in both directions.

    Parameters
    ----------
    path
        A file that `VideoReader` opens.

    Raises
    ------
    InputError
        It cannot be opened or has another rate.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        reader = VideoReader(path)
        self.width, self.height = reader.width, reader.height
        reader.close()
        with open_container(path) as container:
            rate = float(container.streams.video[0].average_rate or 0)
        if abs(rate - FPS) > 0.01:
            raise InputError(
                f"{path.name} has {rate:.3f} pictures a second and {FPS} are wanted: convert it first, for instance with "
                f"'ffmpeg -i {path.name} -r {FPS} new.mp4'."
            )

    def forwards(self) -> Iterator[U8]:
        """Give every picture, u8 [height, width, 3] BGR, a new array each."""
        reader = VideoReader(self.path)
        try:
            while True:
                picture = np.empty((self.height, self.width, 3), np.uint8)
                if not reader.read(picture):
                    return
                yield picture
        finally:
            reader.close()

    def backwards(self, count: int) -> Iterator[U8]:
        """Give the first ``count`` pictures from the last to the first.

        Raises
        ------
        InputError
            The file's times do not say which picture is which.
        """
        chunk = max(FPS, HELD_BYTES // (self.width * self.height * 3))
        with open_container(self.path) as container:
            stream = container.streams.video[0]
            first, tick = stream.start_time or 0, stream.time_base
            if tick is None:
                raise InputError(f"{self.path.name} does not say when its pictures are shown.")
            for end in range(count, 0, -chunk):
                begin = max(0, end - chunk)
                container.seek(first + round(begin / FPS / tick), stream=stream)
                held: dict[int, U8] = {}
                for frame in container.decode(stream):
                    index = round(((frame.pts or 0) - first) * tick * FPS)
                    if index >= end:
                        break
                    if index >= begin:
                        planes = frame.to_ndarray(format="yuv420p")
                        held[index] = np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420), np.uint8)
                for index in reversed(range(begin, end)):
                    if index not in held:
                        raise InputError(f"{self.path.name} has no picture at {index / FPS:.2f} s: convert it first.")
                    yield held.pop(index)


def write_loop(path: Path, pictures: Iterable[U8], *, quality: float | None = None) -> int:
    """Encode BGR pictures u8 [h, w, 3], all of one even size, and give how many there were.

    Parameters
    ----------
    path
        The MP4 file to write.
    pictures
        Taken one at a time.
    quality
        x264's constant rate factor; at 14 a decoded picture differs from its source by one to two levels. By default 14, and
        18 for pictures larger than 2560 x 1440: at 14, decoding one of 3840 x 2160 takes a core 44 ms, and 40 are there.

    Raises
    ------
    OutputError
        There was no picture, their sizes differ, or the file cannot be written.
    """
    count, size = 0, (0, 0)
    pictures = iter(pictures)
    first = next(pictures, None)
    if first is None:
        raise OutputError("There is no picture to make a loop of.")
    if quality is None:
        quality = QUALITY if first.shape[0] * first.shape[1] <= LARGE else QUALITY_LARGE
    try:
        with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
            stream = container.add_stream("libx264", rate=FPS)
            stream.pix_fmt = "yuv420p"
            stream.options = {
                "preset": "medium", "tune": "fastdecode", "crf": str(quality),
                "bf": "0", "g": str(FPS), "keyint_min": str(FPS), "sc_threshold": "0",
                "x264-params": "open-gop=0:colorprim=smpte170m:transfer=smpte170m:colormatrix=smpte170m:range=tv:threads=1",
            }
            coder = stream.codec_context
            coder.color_range, coder.colorspace = ColorRange.MPEG, Colorspace.ITU601
            coder.color_primaries, coder.color_trc = ColorPrimaries.SMPTE170M, ColorTrc.SMPTE170M
            for picture in chain([first], pictures):
                if count == 0:
                    size = picture.shape[:2]
                    stream.height, stream.width = size
                elif picture.shape[:2] != size:
                    raise OutputError(f"Picture {count} of the loop is {picture.shape[1]} x {picture.shape[0]}, the first is "
                                      f"{size[1]} x {size[0]}.")
                planes = np.asarray(cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_BGR2YUV_I420), np.uint8)
                frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
                frame.pts = count
                container.mux(stream.encode(frame))
                count += 1
            container.mux(stream.encode(None))
    except (av.FFmpegError, OSError) as error:
        raise OutputError(f"{path} cannot be written ({error!s:.120}).") from error
    return count


def join_loops(parts: Iterable[Path], path: Path) -> int:
    """Put loops that `write_loop` wrote one after the other without encoding again; give how many pictures there are.

    Raises
    ------
    OutputError
        There is none, or the file cannot be written.
    """
    count = 0
    try:
        with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
            stream = None
            for part in parts:
                with av.open(str(part)) as source:
                    given = source.streams.video[0]
                    if stream is None:
                        stream = container.add_stream_from_template(given)
                    for packet in source.demux(given):
                        if packet.dts is None:
                            continue
                        packet.stream, packet.time_base = stream, Fraction(1, FPS)
                        packet.pts = packet.dts = count
                        packet.duration = 1
                        container.mux(packet)
                        count += 1
            if not count:
                raise OutputError("There is no picture to make a loop of.")
    except (av.FFmpegError, OSError) as error:
        raise OutputError(f"{path} cannot be written ({error!s:.120}).") from error
    return count
