"""Sounds that are no speech to answer: hiss, fan, mains hum, machines, keyboard, breath, knocks, music, a crowd talking.

With these alone the mouth stays shut; under speech they must not disturb. Each is f32 [samples] at 16 kHz with an
effective value of 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.stages.mel import SAMPLE_RATE

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


def music(count: int, random: Generator) -> F32:
    """Chords of decaying harmonics over a beat."""
    sound = np.zeros(count)
    beat = int(60 / random.uniform(70, 150) * SAMPLE_RATE)
    root = int(random.integers(36, 56))
    for start in range(0, count, beat):
        length = min(int(beat * random.choice([0.5, 1, 2])), count - start)
        time = np.arange(length) / SAMPLE_RATE
        for step in random.choice([0, 3, 4, 7, 9, 12, 16, 19], 3, replace=False):
            pitch = 440 * 2 ** ((root + int(step) - 69) / 12) * float(random.choice([1, 2, 4]))
            envelope = np.exp(-time * random.uniform(0.5, 6)) * np.minimum(1, time / 0.01)
            for number in range(1, int(random.integers(3, 9))):
                if pitch * number < 7800:
                    tone = np.sin(2 * np.pi * pitch * number * time + random.uniform(0, 6))
                    sound[start : start + length] += tone * envelope / number ** random.uniform(0.7, 1.6)
        if random.uniform() < 0.8:
            length = min(2500, count - start)
            drum = random.standard_normal(length) * np.exp(-np.arange(length) / random.uniform(150, 700))
            sound[start : start + length] += drum * random.uniform(0.3, 2)
    return _unit(sound)


def babble(count: int, random: Generator, voices: Sequence[F32]) -> F32:
    """Talk of several people at once, from given readings."""
    sound = np.zeros(count)
    for _ in range(int(random.integers(4, 10))):
        voice = voices[int(random.integers(len(voices)))]
        repeated = np.resize(voice, count)
        sound += np.roll(repeated, int(random.integers(count))) / max(1e-3, float(np.std(voice)))
    return _unit(sound)


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
