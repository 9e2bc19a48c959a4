"""Sounds that are no speech to answer: hiss, fan, hum, machines, keyboard, breath, knocks, music, offices, a crowd talking.

With these alone the mouth stays shut; under speech they must not disturb. Each is f32 [samples] at 16 kHz with an
effective value of 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.frontends.log_mel import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.random import Generator
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]


def _unit(sound: F64) -> F32:
    return np.asarray(sound / max(1e-9, float(np.sqrt(np.mean(sound**2)))), np.float32)


def coloured(count: int, random: Generator, slope: float) -> F64:
    """Noise whose power falls with frequency to the power ``slope``: 0 white, 1 pink, 2 brown."""
    hz = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    hz[0] = hz[1]
    spectrum = (random.standard_normal(len(hz)) + 1j * random.standard_normal(len(hz))) * hz ** (-slope / 2)
    sound = np.fft.irfft(spectrum, count)
    return np.asarray(sound / np.std(sound))


def hiss(count: int, random: Generator) -> F32:
    """White to pink noise."""
    return _unit(coloured(count, random, random.uniform(0, 1)))


def fan(count: int, random: Generator) -> F32:
    """Low noise, slowly breathing, with the tones of blades."""
    time = np.arange(count) / SAMPLE_RATE
    sound = coloured(count, random, random.uniform(1, 2)) * (1 + 0.15 * np.sin(2 * np.pi * random.uniform(0.2, 3) * time))
    blades = random.uniform(60, 300)
    for number in range(1, 6):
        sound += random.uniform(0, 0.4) / number * np.sin(2 * np.pi * blades * number * time + random.uniform(0, 6))
    return _unit(sound)


def hum(count: int, random: Generator) -> F32:
    """Mains hum of 50 or 60 Hz with its harmonics, or the buzz of a telephone nearby."""
    time = np.arange(count) / SAMPLE_RATE
    base = float(random.choice([50, 60, 100, 120, 217]))
    fall = random.uniform(0.7, 1.6)
    sound = 0.02 * coloured(count, random, 1.0)
    for number in range(1, 24):
        sound += np.sin(2 * np.pi * base * number * time + random.uniform(0, 6)) * random.uniform(0.3, 1) / number**fall
    return _unit(sound)


def machine(count: int, random: Generator) -> F32:
    """Noise of any colour under one to forty steady tones, of one series or of many: an engine, a server, a vacuum cleaner."""
    time = np.arange(count) / SAMPLE_RATE
    sound = coloured(count, random, random.uniform(0, 2.2))
    tones = int(np.exp(random.uniform(0, np.log(40.5))))
    base = float(np.exp(random.uniform(np.log(45), np.log(400))))
    loud = float(np.exp(random.uniform(np.log(0.05), np.log(1.2))))
    series = random.uniform() < 0.6
    for number in range(1, tones + 1):
        hz = base * number if series else float(np.exp(random.uniform(np.log(45), np.log(5000))))
        if hz < 7800:
            breathing = 1 + random.uniform(0, 0.3) * np.sin(2 * np.pi * random.uniform(0.2, 6) * time)
            fall = number ** random.uniform(0.2, 1.2)
            sound += loud * random.uniform(0.3, 1) / fall * breathing * np.sin(2 * np.pi * hz * time + random.uniform(0, 6))
    return _unit(sound)


def _strokes(count: int, random: Generator, gaps_s: tuple[float, float], lengths_s: tuple[float, float]) -> F64:
    sound = 0.003 * coloured(count, random, 1.0)
    at = int(random.uniform(0, 0.2) * SAMPLE_RATE)
    while at < count:
        length = min(count - at, int(random.uniform(*lengths_s) * SAMPLE_RATE * 6))
        decay = np.exp(-np.arange(length) / (random.uniform(*lengths_s) * SAMPLE_RATE))
        burst = coloured(max(length, 64), random, random.uniform(-0.5, 1.5))[:length]
        ring = np.sin(2 * np.pi * random.uniform(150, 3000) * np.arange(length) / SAMPLE_RATE)
        sound[at : at + length] += (burst + random.uniform(0, 1) * ring) * decay * random.uniform(0.3, 1)
        at += int(random.uniform(*gaps_s) * SAMPLE_RATE)
    return sound


def keyboard(count: int, random: Generator) -> F32:
    """Key strokes, down and up."""
    return _unit(_strokes(count, random, (0.04, 0.35), (0.002, 0.012)))


def knocks(count: int, random: Generator) -> F32:
    """Knocks, steps and things put down."""
    return _unit(_strokes(count, random, (0.2, 1.5), (0.01, 0.08)))


def breath(count: int, random: Generator) -> F32:
    """Breathing and rustling: noise that swells and fades."""
    sound = 0.01 * coloured(count, random, 1.0)
    at = 0
    while at < count:
        length = min(count - at, int(random.uniform(0.15, 1.2) * SAMPLE_RATE))
        swell = np.hanning(length) * random.uniform(0.3, 1)
        sound[at : at + length] += coloured(max(length, 64), random, random.uniform(0, 1.2))[:length] * swell
        at += length + int(random.uniform(0.1, 1.5) * SAMPLE_RATE)
    return _unit(sound)


def in_a_room(sound: F64, random: Generator, direct_db: tuple[float, float]) -> F64:
    """Play a sound in a room that falls by 60 dB in 0.3 to 1.3 s; the direct sound so many dB above the room's."""
    tail = np.arange(int(random.uniform(0.3, 1.3) * SAMPLE_RATE))
    room = random.standard_normal(len(tail)) * 10 ** (-3 * tail / len(tail))
    room[:60] = 0
    room /= np.sqrt(np.sum(room**2))
    room[0] = 10 ** (random.uniform(*direct_db) / 20)
    size = 1 << int(np.ceil(np.log2(len(sound) + len(room))))
    return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(room, size), size)[: len(sound)]


def _tone(time: F64, hz: float, count: int, fall: float, random: Generator) -> F64:
    """Harmonics of a pitch below 7.6 kHz, falling with their number."""
    sound = np.zeros(len(time))
    for number in range(1, count + 1):
        if hz * number < 7600:
            sound += np.sin(2 * np.pi * hz * number * time + random.uniform(0, 6)) / number**fall
    return sound


def _lay(sound: F64, start: int, part: F64) -> None:
    """Add a part where it lies within the sound."""
    end = min(len(sound), start + len(part))
    sound[start:end] += part[: end - start]


def _drums(sound: F64, beat: int, random: Generator) -> None:
    """Add hats on every half beat, a bass drum and a snare in turn."""
    hat, kick, fall = random.uniform(0.05, 0.6), random.uniform(0.5, 2.5), random.uniform(30, 90)
    time = np.arange(3200) / SAMPLE_RATE
    for number, start in enumerate(range(0, len(sound), max(1, beat // 2))):
        _lay(sound, start, hat * np.diff(random.standard_normal(3201)) * np.exp(-time * fall))
        if number % 4 == 0:
            _lay(sound, start, kick * np.sin(2 * np.pi * (50 * time + 8 * (1 - np.exp(-time * 30)))) * np.exp(-time * 12))
        if number % 4 == 2:
            _lay(sound, start, 0.8 * kick * random.standard_normal(3200) * np.exp(-time * 18))


def _tune(sound: F64, beat: int, root: int, random: Generator) -> None:
    """Add a melody with vibrato and one resonance: a violin, a flute, a hummed voice."""
    vibrato, resonance, loud = random.uniform(0, 0.012), random.uniform(400, 2500), random.uniform(0.5, 1.5)
    start = 0
    while start < len(sound):
        time = np.arange(int(beat * random.choice([0.5, 1, 1.5, 2]))) / SAMPLE_RATE
        hz = 440 * 2 ** ((root + 24 + int(random.choice([0, 2, 4, 5, 7, 9, 11, 12])) - 69) / 12)
        phase = 2 * np.pi * hz * (time + vibrato * np.sin(2 * np.pi * 5.5 * time) / (2 * np.pi * 5.5))
        part = np.zeros(len(time))
        for number in range(1, 14):
            if hz * number < 7600:
                part += np.sin(number * phase) / number**0.8 / np.sqrt(1 + ((hz * number - resonance) / 600) ** 2)
        _lay(sound, start, loud * np.minimum(1, time / 0.03) * np.exp(-time * 0.5) * part)
        start += len(time)


def music(count: int, random: Generator) -> F32:
    """Chords, and mostly a bass, drums and a tune, in a room."""
    sound, root = np.zeros(count), int(random.integers(36, 56))
    beat = int(60 / random.uniform(70, 160) * SAMPLE_RATE)
    chords, held = random.choice([0, 5, 7, 9, 4, 2], 8), beat * int(random.choice([1, 2, 4]))
    rise, bright = random.uniform(0.005, 0.3), random.uniform(0.7, 1.8)
    for number, start in enumerate(range(0, count, held)):
        time = np.arange(int(held * 1.3)) / SAMPLE_RATE
        swell = 0.3 * np.minimum(1, time / rise) * np.exp(-time * random.uniform(0.1, 4))
        for step in (0, int(random.choice([3, 4])), 7, 12):
            hz = 440 * 2 ** ((root + 12 + int(chords[number % 8]) + step - 69) / 12)
            _lay(sound, start, swell * _tone(time, hz, 11, bright, random))
    if random.uniform() < 0.8:
        loud, time = random.uniform(0.4, 1.2), np.arange(beat) / SAMPLE_RATE
        for number, start in enumerate(range(0, count, beat)):
            hz = 440 * 2 ** ((root - 12 + int(chords[number // 4 % 8]) - 69) / 12)
            _lay(sound, start, loud * np.exp(-time * 4) * _tone(time, hz, 3, 1.0, random))
    if random.uniform() < 0.7:
        _drums(sound, beat, random)
    if random.uniform() < 0.6:
        _tune(sound, beat, root, random)
    return _unit(in_a_room(sound, random, (-2, 8)))


def babble(count: int, random: Generator, voices: Sequence[F32]) -> F32:
    """Talk of several people at once, from given readings."""
    sound = np.zeros(count)
    for _ in range(int(random.integers(4, 10))):
        voice = voices[int(random.integers(len(voices)))]
        repeated = np.resize(voice, count)
        sound += np.roll(repeated, int(random.integers(count))) / max(1e-3, float(np.std(voice)))
    return _unit(sound)


def far_voices(count: int, random: Generator, voices: Sequence[F32]) -> F32:
    """Four to twelve people who talk far away in a room, with pauses: one alone could be the speaker."""
    sound = np.zeros(count)
    for _ in range(int(random.integers(4, 13))):
        voice = voices[int(random.integers(len(voices)))]
        gap = np.zeros(int(random.uniform(0, 1.5) * SAMPLE_RATE), np.float32)
        talk = np.resize(np.concatenate([voice / max(1e-3, float(np.std(voice))), gap]), count)
        sound += np.roll(talk, int(random.integers(count))) * random.uniform(0.3, 1)
    return _unit(in_a_room(sound, random, (-20, -4)))


def office(count: int, random: Generator, voices: Sequence[F32]) -> F32:
    """Far voices among keyboards, fans and things put down."""
    sound = far_voices(count, random, voices) + random.uniform(0.1, 0.6) * keyboard(count, random)
    return _unit(sound + random.uniform(0.1, 0.8) * fan(count, random) + random.uniform(0, 0.5) * knocks(count, random))


def song(count: int, random: Generator, voices: Sequence[F32]) -> F32:
    """Music over far voices."""
    return _unit(music(count, random) + random.uniform(0.3, 0.9) * far_voices(count, random, voices))


TALKING = {"babble": babble, "far voices": far_voices, "office": office, "song": song}
"""Kinds that are made of given readings."""
KINDS: dict[str, Callable[[int, Generator], F32]] = {
    "hiss": hiss,
    "fan": fan,
    "hum": hum,
    "keyboard": keyboard,
    "knocks": knocks,
    "breath": breath,
    "music": music,
    "machine": machine,
}
