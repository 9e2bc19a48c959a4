"""Idle loops: pictures written as a loop that a portrait plays.

H.264, yuv420p, BT.601 limited range, one closed group of pictures a second and no B-frames: a reader can jump to any
second, and the order of decoding is the order of showing. A loop is written once and decoded for ever, 25 pictures a second
beside everything else, so it does without what makes decoding dear (CABAC, deblocking, weighted prediction: x264's tune
``fastdecode``): 8.3 against 20 ms a picture of a camera's noise at 1920 x 1080, for a file 12 % larger. Pictures larger than
`LARGE` are also predicted from the one picture before alone, in whole blocks (preset ``veryfast``, no partitions): at
3840 x 2160 a picture decodes in 12 instead of 25 ms and encodes in 0.12 instead of 0.7 s, for 0 to 0.5 dB.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from studio.errors import OutputError
from studio.media.pictures import LARGE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

FPS = 25
QUALITY, QUALITY_LARGE = 14.0, 18.0
"""x264's constant rate factor of a loop; the second for pictures of more pixels than `LARGE`."""
_BUFFER_S = 0.5
"""How unevenly bytes may be spent where they are bounded: a key picture is much larger than the rest."""


def write_loop(path: Path, pictures: Iterable[U8], *, quality: float | None = None,
               bytes_a_picture: float | None = None) -> int:
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
    bytes_a_picture
        The most that a picture may take on average, also in a file of one second; quality gives way where it would be more.

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
    large = first.shape[0] * first.shape[1] > LARGE
    if quality is None:
        quality = QUALITY_LARGE if large else QUALITY
    try:
        with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
            stream = container.add_stream("libx264", rate=FPS)
            stream.pix_fmt = "yuv420p"
            stream.options = {
                "preset": "veryfast" if large else "medium", "tune": "fastdecode", "crf": str(quality),
                "bf": "0", "g": str(FPS), "keyint_min": str(FPS), "sc_threshold": "0",
                "x264-params": ":".join([
                    "open-gop=0:colorprim=smpte170m:transfer=smpte170m:colormatrix=smpte170m:range=tv:threads=1",
                    *(["partitions=none"] if large else []), *(_bounds(bytes_a_picture) if bytes_a_picture else []),
                ]),
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


def _bounds(bytes_a_picture: float) -> list[str]:
    """Give x264's options (its buffer model, ITU-T H.264 annex C) under which no second takes more than its share."""
    # One second alone may spend what flows in and nine tenths of the buffer, with which it begins.
    rate = bytes_a_picture * 8 * FPS / 1000 / (1 + 0.9 * _BUFFER_S)
    return [f"vbv-maxrate={rate:.0f}", f"vbv-bufsize={rate * _BUFFER_S:.0f}"]


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
