"""Pictures as an H.264 stream without a file around it, for what is sent picture by picture."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from studio.media.encoding import Planes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

GROUP_S = 2
"""From one key picture to the next."""


class H264Stream:
    """Encodes pictures one after another, each at once; one thread.

    Annex B with the parameters before every key picture; no picture waits for a later one.

    Parameters
    ----------
    width, height
        Even.
    fps
        Pictures a second.
    quality
        Of libx264's constant rate factor: 18 to 28 are usual, less is better.
    """

    def __init__(self, width: int, height: int, fps: int, quality: float = 23.0) -> None:
        coder = av.CodecContext.create("libx264", "w")
        coder.width, coder.height, coder.pix_fmt = width, height, "yuv420p"
        coder.time_base = Fraction(1, fps)
        coder.framerate = Fraction(fps)
        coder.gop_size, coder.thread_count = GROUP_S * fps, 1
        coder.options = {"preset": "veryfast", "tune": "zerolatency", "crf": f"{quality:g}"}
        coder.colorspace, coder.color_range = Colorspace.ITU601, ColorRange.MPEG
        coder.color_primaries, coder.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
        self._coder, self._planes, self._index = coder, Planes(width, height), 0

    def encode(self, picture: U8) -> bytes:
        """Give the next picture, u8 [height * 3 / 2, width] I420, as a piece of the stream."""
        np.copyto(self._planes.array, picture)
        frame = self._planes.frame
        frame.time_base, frame.pts = self._coder.time_base, self._index
        self._index += 1
        return b"".join(bytes(packet) for packet in self._coder.encode(frame))
