"""Pictures as cameras store them become pictures as a screen shows them, by FFmpeg's filters.

HDR becomes the range of an ordinary screen, interlaced pictures become whole ones, and pixels that are not square are made so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import av
import av.error
from av.video.frame import VideoFrame

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from av.video.stream import VideoStream

HDR: Final = {16: "PQ", 18: "HLG"}
"""Transfer characteristics of ITU-R BT.2100, by their numbers in ITU-T H.273, table 3."""
# swscale's colour management puts HDR's reference white (203 cd/m2, ITU-R BT.2408) where a screen has its white, and colours of
# BT.2020 that a screen has not at the nearest that it has. Faces keep their levels; what is brighter than white becomes white.
_TO_SCREEN: Final = "out_primaries=bt709:out_transfer=bt709:out_color_matrix=bt709:out_range=tv:intent=relative_colorimetric"
_WHOLE: Final = "mode=send_frame:deint=interlaced"
MOST_ASPECT: Final = 4
"""The most that a pixel may be wider than high, or higher than wide; beyond that a file is wrong about it."""


@dataclass(frozen=True, slots=True)
class Nature:
    """How pictures are stored: ``hdr`` is PQ, HLG or empty, the sizes are in pixels, width first."""

    hdr: str
    interlaced: bool
    stored: tuple[int, int]
    shown: tuple[int, int]

    @property
    def ordinary(self) -> bool:
        """Whether nothing has to be done."""
        return not self.hdr and not self.interlaced and self.stored == self.shown


def nature_of(stream: VideoStream, frame: VideoFrame, largest: int) -> Nature:
    """Tell how a video is stored from its first picture; no side of what is shown is longer than ``largest``."""
    stored = frame.width, frame.height
    return Nature(HDR.get(int(frame.color_trc), ""), bool(frame.interlaced_frame), stored,
                  square(*stored, stream.sample_aspect_ratio, largest))


def square(width: int, height: int, aspect: Fraction | None, largest: int) -> tuple[int, int]:
    """Give the size with square pixels of a picture whose pixels are ``aspect`` times as wide as high; both even if it differs.

    The shorter side grows, so that nothing is lost; only where it would be too large the other one shrinks.
    """
    if aspect is None or aspect == 1 or not 1 / MOST_ASPECT <= aspect <= MOST_ASPECT:
        return width, height
    wide, high = (width * float(aspect), height) if aspect > 1 else (width, height / float(aspect))
    scale = min(1.0, largest / max(wide, high))
    return max(2, round(wide * scale / 2) * 2), max(2, round(high * scale / 2) * 2)


class Filters:
    """A video's pictures made ordinary, in order; one owner, one thread.

    Parameters
    ----------
    stream
        Of the file.
    frame
        Its first picture.
    nature
        What has to be done.
    """

    def __init__(self, stream: VideoStream, frame: VideoFrame, nature: Nature) -> None:
        steps = []
        if nature.interlaced:
            steps.append(("bwdif", _WHOLE))
        if nature.hdr or nature.stored != nature.shown:
            sizes = f"w={nature.shown[0]}:h={nature.shown[1]}:flags=bicubic+full_chroma_int+accurate_rnd"
            steps.append(("scale", f"{sizes}:{_TO_SCREEN}" if nature.hdr else sizes))
        if nature.hdr:
            steps.append(("format", "yuv444p"))
        self._graph = av.filter.Graph()
        last = self._graph.add_buffer(template=stream, width=frame.width, height=frame.height, format=frame.format,
                                      time_base=frame.time_base)
        for name, options in steps:
            step = self._graph.add(name, options)
            last.link_to(step)
            last = step
        last.link_to(self._graph.add("buffersink"))
        self._graph.configure()

    def __call__(self, frame: VideoFrame | None) -> Iterator[VideoFrame]:
        """Give the pictures that are ready after one more, None after the last; `av.FFmpegError` when it does not fit."""
        self._graph.push(frame)
        while True:
            try:
                ready = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            if isinstance(ready, VideoFrame):
                yield ready
