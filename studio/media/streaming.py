"""The program as a stream: encoded at a constant rate and given to FFmpeg's muxer, which sends it.

Opening and sending may wait for a peer without end, opening with Python's lock held. So this is for a process of its own that
can be ended at any time, never for the studio's.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from fractions import Fraction
from typing import IO, TYPE_CHECKING, cast

import av
import av.error
import numpy as np
from av.audio import AudioFrame
from av.video import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from studio.errors import OutputError
from studio.media.encoders import ALL
from studio.media.encoding import BLOCK, SOUND_RATE
from studio.media.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from av.audio import AudioStream
    from av.video import VideoStream
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

GROUP_S = 2
"""From one whole picture to the next: what Twitch and YouTube ask for."""
SOUND_BIT_RATE = 128_000


@dataclass(frozen=True, slots=True)
class StreamForm:
    """What a stream is made of: its pictures, bits a second of them, the encoder, and FFmpeg's muxer with its options."""

    width: int
    height: int
    fps: int
    bit_rate: int
    encoder: str
    muxer: str
    options: Mapping[str, str] = field(default_factory=dict)


class EncoderError(OutputError):
    """An encoder does not work here."""


class StreamWriter:
    """One connection; one thread. When it is made, the peer has answered.

    Parameters
    ----------
    place
        FFmpeg's address, or a file to write to.
    form
        See `StreamForm`.

    Attributes
    ----------
    bytes
        Given to the muxer.

    Raises
    ------
    OutputError
        It cannot be opened (`EncoderError`: for lack of the encoder). `put_picture`, `put_sound` and `finish` raise it when the
        peer is gone. The words have no part of the address in them, for that may be a key.
    """

    def __init__(self, place: str | IO[bytes], form: StreamForm) -> None:
        self.bytes = 0
        encoder = ALL[form.encoder]
        try:
            self._container = av.open(place, "w", format=form.muxer, container_options=dict(form.options))
        except (av.error.FFmpegError, OSError) as error:
            raise _lost(error) from None
        picture = cast("VideoStream", self._container.add_stream(encoder.name, rate=form.fps, options=dict(encoder.live)))
        picture.width, picture.height, picture.pix_fmt = form.width, form.height, encoder.pixels
        coder = picture.codec_context
        coder.bit_rate = form.bit_rate
        coder.options = dict(encoder.live) | {"maxrate": str(form.bit_rate), "bufsize": str(form.bit_rate)}
        coder.time_base = self._tick = Fraction(1, form.fps)
        coder.gop_size = GROUP_S * form.fps
        coder.thread_count = 1
        # As in clips: OpenCV's matrix, a screen's colours.
        coder.colorspace, coder.color_range = Colorspace.ITU601, ColorRange.MPEG
        coder.color_primaries, coder.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
        self._picture, self._pixels = picture, encoder.pixels
        self._sound = self._container.add_stream("aac", rate=SOUND_RATE, layout="stereo", bit_rate=SOUND_BIT_RATE,
                                                 options=dict(FORMATS[".mp4"].sound_options))
        self._block = np.zeros((2, BLOCK), np.float32)
        self._filled = self._position = 0
        self._frames: dict[int, VideoFrame] = {}
        try:
            coder.open()
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise EncoderError(f"{encoder.words}: {_lost(error)}") from None
        self._guarded(self._container.start_encoding)

    def put_picture(self, planes: U8, index: int) -> None:
        """Send a picture, u8 [height * 3 / 2, width] I420, to be shown at ``index`` / fps."""
        place = planes.ctypes.data
        if place not in self._frames:
            self._frames[place] = VideoFrame.from_numpy_buffer(planes, format="yuv420p")
        frame = self._frames[place]
        if self._pixels != "yuv420p":
            frame = frame.reformat(format=self._pixels)
        frame.time_base, frame.pts = self._tick, index
        self._send(self._picture, frame)

    def put_sound(self, block: F32) -> None:
        """Send the next samples, f32 [n, 2]."""
        while len(block):
            count = min(len(block), BLOCK - self._filled)
            np.clip(np.nan_to_num(block[:count].T), -1.0, 1.0, out=self._block[:, self._filled : self._filled + count])
            self._filled += count
            block = block[count:]
            if self._filled == BLOCK:
                frame = AudioFrame.from_ndarray(self._block, format="fltp", layout="stereo")
                frame.sample_rate, frame.time_base, frame.pts = SOUND_RATE, Fraction(1, SOUND_RATE), self._position
                self._position += BLOCK
                self._filled = 0
                self._send(self._sound, frame)

    def finish(self) -> None:
        """Send what is still held, and say goodbye."""
        self._send(self._picture, None)
        self._send(self._sound, None)
        self._guarded(self._container.close)

    def abandon(self) -> None:
        """Let go of the connection in whatever state it is."""
        with contextlib.suppress(av.error.FFmpegError, OSError, ValueError):
            self._container.close()

    def _send(self, stream: VideoStream | AudioStream, frame: VideoFrame | AudioFrame | None) -> None:
        for packet in stream.encode(frame):  # type: ignore[arg-type]
            self.bytes += packet.size
            self._guarded(self._container.mux, packet)

    @staticmethod
    def _guarded(call: Callable[..., object], *given: object) -> None:
        try:
            call(*given)
        except (av.error.FFmpegError, OSError) as error:
            raise _lost(error) from None


def _lost(error: Exception) -> OutputError:
    """Give the reason alone: FFmpeg's own words may have the address in them."""
    reason = getattr(error, "strerror", None)
    return OutputError(str(reason) if reason else type(error).__name__)
