"""Which of several tracks of sound speaks: a recording of a screen has the desktop on one and the microphone on another."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import av.error
import numpy as np
from av.audio import AudioFrame, AudioStream

from studio.errors import InputError
from studio.media.accepted import SOUND_DECODERS
from studio.media.container import decodable, open_container
from studio.media.mixing import SAMPLE_FORMATS, SPEECH_RATE, Mixer, samples_from

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.container import InputContainer
    from numpy.typing import NDArray

    from studio.media.chained import Link

    F32 = NDArray[np.float32]

MOST_TRACKS = 16
"""Tracks that are listened to, the first of a file."""
FIRST_S, LATER_S, LATER = 30.0, 15.0, (0.25, 0.5, 0.75)
"""What is listened to: so long from the start, and so long from each of these parts of a file that states its length."""
MOST_PACKETS = 40_000
"""Packets read for one of these stretches."""
SILENT_DB = -60.0
"""Full scale is 0: the loud moments of a track that is heard are above this."""
STEP = SPEECH_RATE // 50
"""Samples of one value of the envelope, 20 ms."""
SYLLABLES_HZ = (2.0, 8.0)
"""How often speech swells and fades (Houtgast and Steeneken 1985: its envelope's spectrum peaks near 4 Hz)."""
CLEARLY = 1.5
"""By this factor another track must be more like a voice than the one that players take."""


@dataclass(frozen=True, slots=True)
class Track:
    """One track of sound of a file: its number from 1, the stream in its container, and what the file says of it.

    ``name`` and ``language`` (a code of ISO 639) are empty and ``channels`` is 0 where it says nothing.
    """

    number: int
    stream: int
    name: str
    language: str = ""
    channels: int = 0


@dataclass(frozen=True, slots=True)
class TrackSound:
    """What listening to a track told: its loud moments in dBFS, and how much its envelope moves at the rate of syllables."""

    level_db: float
    voice: float

    @property
    def silent(self) -> bool:
        """Whether nothing can be heard in it."""
        return self.level_db < SILENT_DB


def tracks_of(container: InputContainer) -> tuple[Track, ...]:
    """List the tracks of sound that can be decoded, by one of `SOUND_DECODERS`."""
    known = [one for one in container.streams.audio if decodable(one, SOUND_DECODERS)]
    return tuple(
        Track(number, one.index, one.metadata.get("title", ""), one.metadata.get("language", ""), one.codec_context.channels)
        for number, one in enumerate(known, 1)
    )


def choose(path: Path, tracks: tuple[Track, ...], usual: int, link: Link | None = None) -> tuple[Track, str]:
    """Choose the track that speaks.

    Parameters
    ----------
    path
        The file.
    tracks
        Two or more of `tracks_of`.
    usual
        The stream that players take.
    link
        The part of the file that they are in, as in `open_container`.

    Returns
    -------
    The track, and a sentence that says which it is and why.
    """
    ordinary = next((one for one in tracks if one.stream == usual), tracks[0])
    heard = listen(path, tracks[:MOST_TRACKS], link)
    audible = [one for one in tracks if one.number in heard and not heard[one.number].silent]
    chosen, why = ordinary, "is used"
    if audible:
        best = max(audible, key=lambda one: heard[one.number].voice)
        if ordinary not in audible:
            chosen, why = best, f"is used, because track {ordinary.number} is silent"
        elif heard[best.number].voice > CLEARLY * heard[ordinary.number].voice:
            chosen, why = best, "is used, because it sounds like a voice"
    if chosen.name:
        return chosen, f'Track {chosen.number} of {len(tracks)} ("{chosen.name:.60}") {why}.'
    return chosen, f"Track {chosen.number} of {len(tracks)} {why}."


def listen(path: Path, tracks: tuple[Track, ...], link: Link | None = None) -> dict[int, TrackSound]:
    """Listen to some stretches of each track; give what was heard by its number, without those that cannot be decoded."""
    envelopes: dict[int, list[F32]] = {one.stream: [] for one in tracks}
    with open_container(path, link=link) as container:
        for start_s, length_s in _stretches(container):
            with contextlib.suppress(av.error.FFmpegError):
                if start_s:
                    container.seek(int(start_s * 1e6) + (container.start_time or 0), backward=True)
                for stream, samples in _sound(container, list(envelopes), length_s):
                    envelopes[stream].append(samples)
    heard = {}
    for one in tracks:
        samples = np.concatenate([np.zeros(0, np.float32), *envelopes[one.stream]])
        if len(samples) >= STEP:
            heard[one.number] = _judge(samples)
    return heard


def _stretches(container: InputContainer) -> Iterator[tuple[float, float]]:
    yield 0.0, FIRST_S
    length_s = (container.duration or 0) / 1e6
    if length_s > FIRST_S + len(LATER) * LATER_S:
        yield from ((length_s * part, LATER_S) for part in LATER)


def _sound(container: InputContainer, streams: list[int], length_s: float) -> Iterator[tuple[int, F32]]:
    """Decode so long of each stream from where the container stands; give pieces of speech at 16 kHz."""
    mixers: dict[int, Mixer] = {}
    left = dict.fromkeys(streams, length_s)
    wanted = [one for one in container.streams if one.index in left]
    for number, packet in enumerate(container.demux(wanted)):
        if number > MOST_PACKETS or not any(one > 0 for one in left.values()):
            return
        stream = packet.stream
        if left[stream.index] <= 0 or not isinstance(stream, AudioStream):
            continue
        frames: list[AudioFrame] = []
        with contextlib.suppress(av.error.FFmpegError):
            frames = [one for one in packet.decode() if isinstance(one, AudioFrame) and one.samples]
        for frame in frames:
            names = tuple(channel.name for channel in frame.layout.channels)
            if frame.format.name.removesuffix("p") not in SAMPLE_FORMATS or not 4_000 <= frame.sample_rate <= 384_000:
                left[stream.index] = 0.0
                break
            mixer = mixers.get(stream.index)
            if mixer is None or (mixer.rate, mixer.names) != (frame.sample_rate, names):
                mixer = mixers[stream.index] = Mixer(frame.sample_rate, names)
            left[stream.index] -= frame.samples / frame.sample_rate
            yield stream.index, mixer(samples_from(frame.to_ndarray(), frame.format.name, len(names)))[0]


def _judge(samples: F32) -> TrackSound:
    """Give the level and the modulation of speech f32 [n] at 16 kHz."""
    steps = len(samples) // STEP
    envelope = np.sqrt(np.square(samples[: steps * STEP], dtype=np.float64).reshape(steps, STEP).mean(axis=1))
    level_db = float(20 * np.log10(max(np.quantile(envelope, 0.95), 1e-9)))
    mean = float(envelope.mean())
    if steps < 25 or mean <= 0.0:
        return TrackSound(level_db, 0.0)
    power = np.square(np.abs(np.fft.rfft(envelope - mean))) * 2 / steps**2
    rates = np.fft.rfftfreq(steps, STEP / SPEECH_RATE)
    band = (rates >= SYLLABLES_HZ[0]) & (rates <= SYLLABLES_HZ[1])
    return TrackSound(level_db, float(np.sqrt(power[band].sum()) / mean))


def numbered(path: Path, tracks: tuple[Track, ...], number: int) -> Track:
    """Give the track of this number; `InputError` where there is none."""
    if not 1 <= number <= len(tracks):
        said = "one track of sound" if len(tracks) == 1 else f"{len(tracks)} tracks of sound"
        raise InputError(f"{path} has {said}, and no number {number}; choose a number from 1 to {len(tracks)}.")
    return tracks[number - 1]
