"""The sound of any file that FFmpeg decodes, as a stream of blocks."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Self

import av.error
from av.audio import AudioFrame, AudioStream

from studio.errors import InputError
from studio.media.container import READABLE, open_container
from studio.media.mixing import SAMPLE_FORMATS, Mixer, samples_from

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

RATES_HZ = (4_000, 384_000)
MOST_CHANNELS = 64
SETTLE_S = 0.1
"""Decoded and left out after a seek: MP3, AAC and Opus build on the blocks before."""
MOST_CORRUPT_IN_A_ROW = 1_000
"""Packets that cannot be decoded, one after another, after which a file counts as damaged."""


class SoundReader:
    """A file's sound as speech for the engine and playback for people, in constant memory.

    The first samples are decoded when it is made, so that a file which holds none is known before anything else is
    begun. Packets that cannot be decoded are left out and counted in `corrupt`. One owner, one thread.

    Parameters
    ----------
    path
        A sound file, or a video of which the sound is taken.

    Attributes
    ----------
    duration_s
        As the file states it; it may be wrong, and None when the file does not say.
    rate, channels
        Of the file itself.
    corrupt
        Packets left out so far.

    Raises
    ------
    InputError
        Nothing here can be heard; the message says why.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.corrupt = 0
        self._container = open_container(path)
        try:
            stream = self._container.streams.best("audio")
            if not isinstance(stream, AudioStream):
                raise InputError(f"{path} has no sound in it; name {READABLE}.")
            # What FFmpeg has no decoder for comes without one, whatever the types say.
            if getattr(stream, "codec_context", None) is None:
                raise InputError(f"{path} has sound of an unknown kind; name {READABLE}.")
            self._stream = stream
            # A decoder's own threads gain nothing on sound.
            stream.codec_context.thread_count = 1
            self.rate, self.channels = stream.codec_context.sample_rate, stream.codec_context.channels
            self._check(self.rate, self.channels)
            self.duration_s = self._stated_duration_s()
            self._origin_s = float((stream.start_time or 0) * (stream.time_base or 0))
            self._start_s = 0.0
            self._decoded = self._decode()
            self._first: deque[AudioFrame] = deque()
            first = next(self._decoded, None)
            if first is None:
                raise InputError(f"{path} holds no samples; name {READABLE}.")
            self._first.append(first)
        except av.error.FFmpegError as error:
            self._container.close()
            raise InputError(f"{path} has sound that cannot be decoded; name {READABLE}.") from error
        except InputError:
            self._container.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[tuple[F32, F32]]:
        """Give the blocks from where the file stands (its start, or the last `seek`) to its end.

        Yields
        ------
        speech f32 [n] at 16 kHz and playback f32 [m, 2] at 48 kHz. Each stream is aligned with the file from the first
        sample on and complete at the end; within a block their lengths differ as the resamplers fill.

        Raises
        ------
        InputError
            The file turns into something that cannot be used (a rate or a channel count out of bounds).
        """
        mixer: Mixer | None = None
        skip = -1
        while (frame := self._next()) is not None:
            names = tuple(channel.name for channel in frame.layout.channels)
            if mixer is None or (mixer.rate, mixer.names) != (frame.sample_rate, names):
                if mixer is not None:
                    yield mixer.flush()
                mixer = Mixer(frame.sample_rate, names)
            samples = samples_from(frame.to_ndarray(), frame.format.name, len(names))
            if skip < 0:
                skip = self._before_start(frame)
            samples, skip = samples[skip:], max(0, skip - len(samples))
            if len(samples):
                yield mixer(samples)
        if mixer is not None:
            yield mixer.flush()

    def seek(self, seconds: float) -> None:
        """Let the next iteration begin at ``seconds``; before the start counts as the start."""
        self._start_s = max(0.0, seconds)
        self._first.clear()
        # Where a format cannot find the place (FLAC near its end), everything before it is decoded and left out.
        for place_s in (self._origin_s + max(0.0, self._start_s - SETTLE_S), self._origin_s):
            try:
                self._container.seek(int(place_s * 1_000_000), backward=True)
                break
            except av.error.FFmpegError as error:
                reason = error
        else:
            raise InputError(f"{self.path} cannot be played from another place; play it from its start.") from reason
        self._decoded = self._decode()

    def close(self) -> None:
        """Let go of the file; may be called more than once."""
        self._container.close()

    def _next(self) -> AudioFrame | None:
        """Give the next frame, checked before anything is made from it; None at the end."""
        frame = self._first.popleft() if self._first else next(self._decoded, None)
        if frame is None:
            return None
        self._check(frame.sample_rate, frame.layout.nb_channels)
        if frame.format.name.removesuffix("p") not in SAMPLE_FORMATS:
            raise InputError(f"{self.path} holds {frame.format.name} samples, which cannot be used; convert it to wav.")
        return frame

    def _decode(self) -> Iterator[AudioFrame]:
        packets = self._container.demux(self._stream)
        in_a_row = 0
        while in_a_row < MOST_CORRUPT_IN_A_ROW:
            try:
                packet = next(packets, None)
            except av.error.FFmpegError:
                # The failed iterator is spent; a new one reads on behind the damage.
                packets = self._container.demux(self._stream)
                in_a_row, self.corrupt = in_a_row + 1, self.corrupt + 1
                continue
            except IndexError:
                # PyAV stumbles at the end of a file in which damage looked like one more stream.
                return
            if packet is None:
                return
            try:
                frames = packet.decode()
            except av.error.EOFError:
                return
            except av.error.FFmpegError:
                in_a_row, self.corrupt = in_a_row + 1, self.corrupt + 1
                continue
            for frame in frames:
                if isinstance(frame, AudioFrame) and frame.samples:
                    in_a_row = 0
                    yield frame
        raise InputError(f"{self.path} is damaged: its sound cannot be decoded; save it anew, or name {READABLE}.")

    def _before_start(self, frame: AudioFrame) -> int:
        """Count the samples of the first frame and those after it that lie before the place sought."""
        if frame.pts is None or frame.time_base is None or not self._start_s:
            return 0
        frame_s = float(frame.pts * frame.time_base) - self._origin_s
        return max(0, round((self._start_s - frame_s) * frame.sample_rate))

    def _check(self, rate: int, channels: int) -> None:
        """Refuse what would cost too much, before anything is allocated for it."""
        low, high = RATES_HZ
        if not low <= rate <= high:
            raise InputError(f"{self.path} has {rate} samples a second; between {low} and {high} can be used.")
        if not 1 <= channels <= MOST_CHANNELS:
            raise InputError(f"{self.path} has {channels} channels; between 1 and {MOST_CHANNELS} can be used.")

    def _stated_duration_s(self) -> float | None:
        if self._stream.duration is not None and self._stream.time_base is not None:
            return float(self._stream.duration * self._stream.time_base)
        # The container counts microseconds.
        return self._container.duration / 1e6 if self._container.duration else None
