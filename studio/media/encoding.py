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

from studio.errors import OutputError
from studio.media.encoders import X264
from studio.media.formats import Layout
from studio.media.planes import views

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from av.audio import AudioStream
    from av.container import OutputContainer
    from av.video import VideoStream
    from numpy.typing import NDArray

    from studio.media.encoders import H264Encoder
    from studio.media.formats import Format
    from studio.media.planes import Views

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

SOUND_RATE = 48_000
SOUND_BIT_RATE = 160_000
PIECE_S = 0.5
"""Length of a piece of a live file, which is what can be lost of it, with what waits for the encoder."""
GROUP_S, LIVE_GROUP_S = 2, 1
"""From one whole picture to the next; a piece of a long file is one group."""
BLOCK = 1024
"""Samples handed to the encoder at a time: one AAC block."""


class Planes:
    """A picture as I420, or with alpha as BGRA, and the FFmpeg frame over the same memory, made once and used again.

    Parameters
    ----------
    width, height
        Both even: the colours are at half size.
    alpha
        Whether it has alpha.

    Attributes
    ----------
    array
        u8 [height * 3 / 2, width], BT.601 limited range, or u8 [height, width, 4] whose colours are not multiplied by alpha.
    """

    def __init__(self, width: int, height: int, *, alpha: bool = False) -> None:
        self.array: U8 = np.zeros((height, width, 4) if alpha else (height * 3 // 2, width), np.uint8)
        self._form = "bgra" if alpha else "yuv420p"
        self.frame = VideoFrame.from_numpy_buffer(self.array, format=self._form)
        self.index = 0

    @property
    def views(self) -> Views:
        """The three planes of a picture without alpha."""
        return views(self.array)

    def fitted(self, stream: VideoStream, tick: Fraction) -> VideoFrame:
        """Give the frame as the encoder of ``stream`` takes it, to be shown at `index` times ``tick``."""
        frame = self.frame if stream.pix_fmt == self._form else self.frame.reformat(format=stream.pix_fmt)
        frame.time_base, frame.pts = tick, self.index
        return frame


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
    encoder
        One of `studio.media.encoders.working` instead of the kind's own, where that is H.264.

    Raises
    ------
    OutputError
        The encoder does not work here.
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
        encoder: H264Encoder = X264,
    ) -> None:
        self._container = av.open(f"file:{file.absolute()}", "w", format=kind.container,
                                  container_options=_options(kind.container, layout))
        self._container.metadata.update(metadata)
        self._tick = Fraction(1, fps)
        try:
            self._picture = add_pictures(
                self._container, kind, width=width, height=height, fps=fps, threads=threads, quality=quality, encoder=encoder,
                group_s=LIVE_GROUP_S if layout is Layout.LIVE else GROUP_S,
            )
        except OutputError:
            self.abandon()
            raise
        self._sound = add_sound(self._container, kind)
        self._sound_position = 0

    def put_picture(self, planes: Planes) -> None:
        """Encode a picture to be shown at ``planes.index`` / fps; free for another when this returns."""
        self._container.mux(self._picture.encode(planes.fitted(self._picture, self._tick)))

    def put_sound(self, block: F32) -> None:
        """Encode the next samples, f32 [n, 2]; n is `BLOCK` for every block but the last."""
        self._container.mux(self._sound.encode(sound_frame(block, self._sound_position)))
        self._sound_position += len(block)

    def finish(self) -> None:
        """Write what is still held and the index, and close the file."""
        self._container.mux(self._picture.encode(None))
        self._container.mux(self._sound.encode(None))
        self._container.close()

    def abandon(self) -> None:
        """Close the file in whatever state it is."""
        with contextlib.suppress(av.error.FFmpegError, OSError):
            self._container.close()


def copied(source: Path, target: Path, *, kind: Format, layout: Layout, metadata: Mapping[str, str]) -> None:
    """Write a file of our own once more with other metadata, packet by packet; errors as of `Encoder`."""
    with av.open(f"file:{source.absolute()}", format=kind.container if kind.container != "mov" else "mp4") as before, \
            av.open(f"file:{target.absolute()}", "w", format=kind.container,
                    container_options=_options(kind.container, layout)) as after:
        after.metadata.update(metadata)
        streams = {one.index: after.add_stream_from_template(one) for one in (*before.streams.video, *before.streams.audio)}
        for packet in before.demux():
            # The last of each stream is empty.
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                after.mux(packet)


def add_pictures(container: OutputContainer, kind: Format, *, width: int, height: int, fps: int, threads: int, quality: str,
                 encoder: H264Encoder, group_s: int) -> VideoStream:
    """Add a stream of pictures to a file; `OutputError` when an encoder that was asked for does not work here."""
    chosen = encoder if kind.picture.name == X264.name else X264
    rate = f"{kind.picture.rates[quality]:g}"
    if chosen is X264:
        name, options, pixels = kind.picture.name, {**kind.picture.options, kind.picture.rate: rate}, kind.picture.pixels
    else:
        name, pixels = chosen.name, chosen.pixels
        options = {key: value.format(rate=rate) for key, value in chosen.steady.items()}
    picture = cast("VideoStream", container.add_stream(name, rate=fps, options=options))
    picture.width, picture.height, picture.pix_fmt = width, height, pixels
    if kind.alpha and kind.container == "webm":
        # What tells a player to look for it (WebM Container Guidelines, AlphaMode).
        picture.metadata["alpha_mode"] = "1"
    coder = picture.codec_context
    coder.time_base = Fraction(1, fps)
    coder.gop_size = fps * group_s
    coder.thread_count = threads
    # The matrix is the one of OpenCV's BGR to I420; the pictures' own colours are those of a screen (BT.709).
    coder.colorspace, coder.color_range = Colorspace.ITU601, ColorRange.MPEG
    coder.color_primaries, coder.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
    if chosen is not X264:
        try:
            coder.open()
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise OutputError(f"The encoder {chosen.words}, does not work here ({getattr(error, 'strerror', error)}); "
                              "choose another one.") from error
    return picture


def add_sound(container: OutputContainer, kind: Format) -> AudioStream:
    """Add a stream of sound to a file."""
    return cast("AudioStream", container.add_stream(kind.sound, rate=SOUND_RATE, layout="stereo", bit_rate=SOUND_BIT_RATE,
                                                    options=dict(kind.sound_options)))


def sound_frame(block: F32, position: int) -> AudioFrame:
    """Give samples f32 [n, 2], the first of which is number ``position``, as an encoder takes them."""
    # NaN or a value far over full scale is an error to the encoder.
    planar = np.clip(np.nan_to_num(block.T), -1.0, 1.0)
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(planar), format="fltp", layout="stereo")
    frame.sample_rate, frame.time_base, frame.pts = SOUND_RATE, Fraction(1, SOUND_RATE), position
    return frame


def _options(container: str, layout: Layout) -> dict[str, str]:
    """Give the options of FFmpeg's muxer."""
    options = {"flush_packets": "1" if layout is Layout.LIVE else "0"}
    if container == "matroska" and layout is Layout.LIVE:
        return options | {"cluster_time_limit": str(round(PIECE_S * 1e3))}
    if container not in ("mp4", "mov"):
        return options
    if layout is Layout.WHOLE:
        return options | {"movflags": "faststart"}
    # A list of the pieces at the end would be the one part of a clip that content credentials do not cover.
    pieces = "frag_keyframe+delay_moov+default_base_moof+skip_trailer"
    if layout is Layout.LIVE:
        return options | {"movflags": pieces, "frag_duration": str(round(PIECE_S * 1e6))}
    # Longer pieces would seek worse: in each the sound begins some milliseconds late, and FFmpeg's reader then reads from the
    # piece before.
    return options | {"movflags": f"{pieces}+global_sidx"}
