"""The sound of any file that FFmpeg decodes, as a stream of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import av.error
import numpy as np

from studio.errors import InputError
from studio.media.clock import SoundClock
from studio.media.condition import Condition
from studio.media.container import READABLE
from studio.media.decoding import Decoder
from studio.media.mixing import SAMPLE_FORMATS, Mixer, cleaned, scaled
from studio.media.stated import length_before_cut_s

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.audio import AudioFrame
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

RATES_HZ = (4_000, 384_000)
MOST_CHANNELS = 64
LATE_S = 0.5
"""A sound that begins later than its video by more than this, or lacks more, is worth a sentence."""


class SoundReader:
    """A file's sound as speech for the engine and playback for people, in constant memory.

    The first samples are decoded when it is made, so that a file which holds none is known before anything else is
    begun. Packets that cannot be decoded are left out and counted in `corrupt`. Where the file's time stamps jump, and where
    the sound begins later than the video or the other tracks, there is silence, so that everything keeps its place; see
    `SoundClock`. One owner, one thread.

    Parameters
    ----------
    path
        A sound file, or a video of which the sound is taken.
    track
        Number of the track of sound, from 1; by default the one that speaks, see `studio.media.tracks`.

    Attributes
    ----------
    duration_s
        As the file states it; it may be wrong, and None when the file does not say.
    rate, channels
        Of the file itself.
    tracks, track
        The file's tracks of sound, and the one that is read.
    choice
        Which of several tracks was chosen and why, in one sentence; empty where there was nothing to choose.

    Raises
    ------
    InputError
        Nothing here can be heard; the message says why.
    """

    def __init__(self, path: Path, *, track: int | None = None) -> None:
        self.path = path
        self._lacks_s = 0.0
        self._clock, self._condition = SoundClock(), Condition()
        try:
            self._decoder = decoder = Decoder(path, track)
        except MemoryError:
            raise
        except av.error.FFmpegError as error:
            raise InputError(f"{path} has sound that cannot be decoded; name {READABLE}.") from error
        self.duration_s, self.rate, self.channels = decoder.duration_s, decoder.rate, decoder.channels
        self.tracks, self.track, self.choice = decoder.tracks, decoder.track, decoder.choice
        try:
            self._check(self.rate, self.channels)
            self._frames = decoder.frames()
            self._first = next(self._frames, None)
            if self._first is None:
                raise InputError(f"{path} holds no samples; name {READABLE}.")
        except (InputError, MemoryError):
            decoder.close()
            raise
        except av.error.FFmpegError as error:
            decoder.close()
            raise InputError(f"{path} has sound that cannot be decoded; name {READABLE}.") from error

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
        while (found := self._next()) is not None:
            frame, second, joins = found
            names = tuple(channel.name for channel in frame.layout.channels)
            if mixer is None or (mixer.rate, mixer.names) != (frame.sample_rate, names):
                if mixer is not None:
                    yield mixer.flush()
                mixer = Mixer(frame.sample_rate, names)
            samples = scaled(frame.to_ndarray(), frame.format.name, len(names))
            self._condition.see(samples, mixer.rate)
            cleaned(samples)
            if joins:
                self._clock.join()
            silence, left_out = self._clock.place(second, len(samples), mixer.rate)
            while silence > 0:
                yield mixer(np.zeros((min(silence, mixer.rate), len(names)), np.float32))
                silence -= mixer.rate
            if left_out < len(samples):
                yield mixer(samples[left_out:])
        if mixer is not None:
            yield mixer.flush()
        said_s = self.duration_s if self._decoder.counted else length_before_cut_s(self.path)
        if said_s is not None:
            self._lacks_s = said_s - self._clock.at_s

    def seek(self, seconds: float) -> None:
        """Let the next iteration begin at ``seconds``; before the start counts as the start."""
        start_s = max(0.0, seconds)
        self._first = None
        self._clock = SoundClock(start_s, begins_s=self._decoder.seek(start_s))
        self._frames = self._decoder.frames()

    def measure(self, most_s: float) -> float | None:
        """Give the length in seconds as `Decoder.measure` does; None where it is longer than ``most_s``."""
        return self._decoder.measure(most_s)

    @property
    def corrupt(self) -> int:
        """Pieces that could not be decoded and were left out so far."""
        return self._decoder.corrupt

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the person should know of how the sound was read, a sentence each; whole once it was read to its end."""
        clock, told = self._clock, list[str]()
        if clock.late_s > LATE_S:
            told.append(f"The sound begins {clock.late_s:.1f} s after the start of the file; before that there is silence.")
        if clock.missing_s > LATE_S:
            told.append(f"{clock.missing_s:.1f} s are missing in the sound; there is silence instead.")
        if self._lacks_s > LATE_S:
            told.append(f"The file was cut short: its last {self._lacks_s:.1f} s are not in it. Copy or record it again.")
        if clock.closed_s:
            told.append(f"The time stamps jump by {clock.closed_s:.0f} s, too long for a pause: the sound goes on without one.")
        return (*told, *self._condition.remarks)

    def close(self) -> None:
        """Let go of the file; may be called more than once."""
        self._decoder.close()

    def _next(self) -> tuple[AudioFrame, float | None, bool] | None:
        """Give the next frame, checked before anything is made from it; None at the end."""
        found, self._first = self._first or next(self._frames, None), None
        if found is None:
            return None
        frame = found[0]
        self._check(frame.sample_rate, frame.layout.nb_channels)
        if frame.format.name.removesuffix("p") not in SAMPLE_FORMATS:
            raise InputError(f"{self.path} holds {frame.format.name} samples, which cannot be used; convert it to wav.")
        return found

    def _check(self, rate: int, channels: int) -> None:
        """Refuse what would cost too much, before anything is allocated for it."""
        low, high = RATES_HZ
        if not low <= rate <= high:
            raise InputError(f"{self.path} has {rate} samples a second; between {low} and {high} can be used.")
        if not 1 <= channels <= MOST_CHANNELS:
            raise InputError(f"{self.path} has {channels} channels; between 1 and {MOST_CHANNELS} can be used.")
