"""Pictures and sound into one file."""

from __future__ import annotations

import contextlib
from fractions import Fraction
from typing import TYPE_CHECKING, cast

import av
import av.error
import numpy as np
from av.audio import AudioFrame
from av.video import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from studio.media.formats import Layout
from studio.media.planes import views

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from av.audio import AudioStream
    from av.video import VideoStream
    from numpy.typing import NDArray

    from studio.media.formats import Format

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

SOUND_RATE = 48_000
SOUND_BIT_RATE = 160_000
PIECE_S = 0.5
"""Length of a piece of a live file: with what waits for the encoder, less than a second can be lost."""
GROUP_S, LIVE_GROUP_S = 2, 1
"""From one whole picture to the next; a piece of a long file is one group."""
BLOCK = 1024
"""Samples handed to the encoder at a time: one AAC block."""


class Planes:
    """A picture as I420 and the FFmpeg frame over the same memory, made once and used again.

    Parameters
    ----------
    width, height
        Both even: the colours are at half size.

    Attributes
    ----------
    array
        u8 [height * 3 / 2, width], BT.601 limited range.
    views
        Its three planes.
    """

    def __init__(self, width: int, height: int) -> None:
        self.array: U8 = np.zeros((height * 3 // 2, width), np.uint8)
        self.views = views(self.array)
        self.frame = VideoFrame.from_numpy_buffer(self.array, format="yuv420p")
        self.index = 0


class Encoder:
    """One file being written; one thread at a time.

    Errors of FFmpeg and of the disk come out as they are (`av.error.FFmpegError`, `OSError`).

    Parameters
    ----------
    file
        Written over.
    width, height, fps
        Of the pictures.
    kind
        What file it is.
    metadata
        ``title``, ``comment`` and other keys that every container knows.
    threads
        Threads of the pictures' encoder.
    quality
        One of `studio.media.formats.QUALITIES`.
    layout
        Where MP4 and MOV have their index.
    """

    def __init__(
        self,
        file: Path,
        *,
        width: int,
        height: int,
        fps: int,
        kind: Format,
        metadata: Mapping[str, str],
        threads: int,
        quality: str = "good",
        layout: Layout = Layout.WHOLE,
    ) -> None:
        self._container = av.open(f"file:{file.absolute()}", "w", format=kind.container,
                                  container_options=_options(kind.container, layout))
        self._container.metadata.update(metadata)
        options = {**kind.picture.options, "crf": f"{kind.picture.rates[quality]:g}"}
        picture = cast("VideoStream", self._container.add_stream(kind.picture.name, rate=fps, options=options))
        picture.width, picture.height, picture.pix_fmt = width, height, "yuv420p"
        coder = picture.codec_context
        coder.time_base = self._tick = Fraction(1, fps)
        coder.gop_size = fps * (LIVE_GROUP_S if layout is Layout.LIVE else GROUP_S)
        coder.thread_count = threads
        # The matrix is the one of OpenCV's BGR to I420; the pictures' own colours are those of a screen (BT.709).
        coder.colorspace, coder.color_range = Colorspace.ITU601, ColorRange.MPEG
        coder.color_primaries, coder.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
        self._picture = picture
        self._sound = cast("AudioStream", self._container.add_stream(kind.sound, rate=SOUND_RATE, layout="stereo",
                                                                     bit_rate=SOUND_BIT_RATE, options=dict(kind.sound_options)))
        self._sound_position = 0

    def put_picture(self, planes: Planes) -> None:
        """Encode a picture to be shown at ``planes.index`` / fps; free for another when this returns."""
        planes.frame.time_base, planes.frame.pts = self._tick, planes.index
        self._container.mux(self._picture.encode(planes.frame))

    def put_sound(self, block: F32) -> None:
        """Encode the next samples, f32 [n, 2]; n is `BLOCK` for every block but the last."""
        # NaN or a value far over full scale is an error to the encoder.
        planar = np.clip(np.nan_to_num(block.T), -1.0, 1.0)
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(planar), format="fltp", layout="stereo")
        frame.sample_rate, frame.time_base, frame.pts = SOUND_RATE, Fraction(1, SOUND_RATE), self._sound_position
        self._sound_position += len(block)
        self._container.mux(self._sound.encode(frame))

    def finish(self) -> None:
        """Write what is still held and the index, and close the file."""
        self._container.mux(self._picture.encode(None))
        self._container.mux(self._sound.encode(None))
        self._container.close()

    def abandon(self) -> None:
        """Close the file in whatever state it is."""
        with contextlib.suppress(av.error.FFmpegError, OSError):
            self._container.close()


def _options(container: str, layout: Layout) -> dict[str, str]:
    """Give the options of FFmpeg's muxer."""
    options = {"flush_packets": "1" if layout is Layout.LIVE else "0"}
    if container not in ("mp4", "mov"):
        return options
    if layout is Layout.WHOLE:
        return options | {"movflags": "faststart"}
    pieces = "frag_keyframe+delay_moov+default_base_moof"
    if layout is Layout.LIVE:
        return options | {"movflags": pieces, "frag_duration": str(round(PIECE_S * 1e6))}
    # Longer pieces would seek worse: in each the sound begins some milliseconds late, and FFmpeg's reader then reads from the
    # piece before.
    return options | {"movflags": f"{pieces}+global_sidx"}
