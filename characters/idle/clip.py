"""An idle loop on disk: H.264, yuv420p, BT.601 limited range, one closed group of pictures a second, no B-frames.

A group a second lets a reader jump; without B-frames the order of decoding is the order of showing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av
import cv2
import numpy as np
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

FPS = 25


def write_loop(path: Path, pictures: Iterable[U8], crf: float = 15.0) -> int:
    """Encode BGR pictures [H, W, 3] u8, all of one even size; return how many there were.

    `crf` is x264's quality: at 15 decoding gives the planes back to 0.6 levels. The loop is decoded while speech is rendered,
    so it is tuned for that (no CABAC, no deblocking): a third of the time of the usual settings.
    """
    # OpenCV rounds where swscale cuts: there and back costs 0.8 levels and no shift of colour, instead of 2.2.
    return _write(path, (cv2.cvtColor(np.ascontiguousarray(one), cv2.COLOR_BGR2YUV_I420) for one in pictures), crf)


def write_mattes(path: Path, mattes: Iterable[U8], crf: float = 8.0) -> int:
    """Encode mattes [H, W] u8 as the light of pictures without colour; return how many there were.

    A matte has nothing but edges: at 8 decoding gives them back to a level in the mean.
    """
    return _write(path, (_as_light(matte) for matte in mattes), crf)


def _as_light(matte: U8) -> U8:
    height, width = matte.shape
    planes = np.full((height * 3 // 2, width), 128, np.uint8)
    planes[:height] = np.rint(16 + matte.astype(np.float32) * (219 / 255))
    return planes


def _write(path: Path, pictures: Iterable[Any], crf: float) -> int:
    count = 0
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=FPS)
        stream.pix_fmt = "yuv420p"
        stream.options = {
            "preset": "slow", "tune": "fastdecode", "crf": str(crf), "bf": "0", "g": str(FPS),
            "keyint_min": str(FPS), "sc_threshold": "0",
            "x264-params": "open-gop=0:colorprim=smpte170m:transfer=smpte170m:colormatrix=smpte170m:range=tv:threads=1",
        }
        context = stream.codec_context
        context.color_range = ColorRange.MPEG
        context.colorspace = Colorspace.ITU601
        context.color_primaries = ColorPrimaries.SMPTE170M
        context.color_trc = ColorTrc.SMPTE170M
        for picture in pictures:
            if count == 0:
                stream.height, stream.width = picture.shape[0] * 2 // 3, picture.shape[1]
            frame = av.VideoFrame.from_ndarray(np.asarray(picture, np.uint8), format="yuv420p")
            frame.pts = count
            container.mux(stream.encode(frame))
            count += 1
        container.mux(stream.encode(None))
    return count


def read_loop(path: Path) -> Iterator[U8]:
    """Decode a loop, one BGR picture [H, W, 3] u8 after the other."""
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            planes = frame.to_ndarray(format="yuv420p")
            yield np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420), np.uint8)
