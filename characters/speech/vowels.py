"""Held vowels of our own: a glottal pulse train through five resonances, for as long as wanted.

Engines never hold a vowel for two seconds; singers and thinkers do, and the mouth must then stand still.
Resonances: mean formants of American vowels (Peterson and Barney 1952), scaled by the length of the tract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from characters.speech.utterance import Phone, Utterance
from studio.engine.frontends.log_mel import SAMPLE_RATE

if TYPE_CHECKING:
    from random import Random

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

FORMANTS_HZ: dict[str, tuple[float, float, float]] = {
    "iy": (270, 2290, 3010),
    "ih": (390, 1990, 2550),
    "eh": (530, 1840, 2480),
    "ae": (660, 1720, 2410),
    "aa": (730, 1090, 2440),
    "ao": (570, 840, 2410),
    "uh": (440, 1020, 2240),
    "uw": (300, 870, 2240),
    "ah": (640, 1190, 2390),
    "er": (490, 1350, 1690),
}


def held_vowel(name: str, seconds: float, random: Random) -> F32:
    """Sing one vowel of `FORMANTS_HZ`, f32 [samples] at 16 kHz, effective value about 0.08, with soft ends of 60 ms."""
    count = int(seconds * SAMPLE_RATE)
    noise = np.random.default_rng(random.getrandbits(32))
    time = np.arange(count) / SAMPLE_RATE
    pitch = np.exp(random.uniform(np.log(85), np.log(280)))
    drift = np.cumsum(noise.standard_normal(count)) / np.sqrt(SAMPLE_RATE) * 0.01
    vibrato = random.choice((0.0, 0.01, 0.03)) * np.sin(2 * np.pi * random.uniform(4, 6.5) * time)
    phase = np.cumsum(pitch * np.exp(drift + vibrato)) / SAMPLE_RATE
    tract = random.uniform(0.9, 1.25)
    formants = [hz * tract * random.uniform(0.96, 1.04) for hz in (*FORMANTS_HZ[name], 3500.0, 4500.0)]
    widths = [random.uniform(50, 110) * (1 + 0.35 * place) for place in range(5)]
    slope = random.uniform(0.9, 1.6)
    sound = np.zeros(count)
    # Harmonics one by one: amplitude is the cascade of resonances at that frequency over the slope of the glottis.
    for number in range(1, int(7600 / pitch) + 1):
        hz = number * pitch
        gain = number**-slope
        for centre, width in zip(formants, widths, strict=True):
            gain *= centre**2 / np.hypot(centre**2 - hz**2 + width**2 / 4, hz * width)
        sound += gain * np.sin(2 * np.pi * number * phase + random.random() * 6)
    sound *= 1 + 0.05 * np.sin(2 * np.pi * random.uniform(0.5, 3) * time)
    sound += noise.standard_normal(count) * np.std(sound) * random.uniform(0.003, 0.05)
    edge = min(960, count // 2)
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(edge) / edge)
    sound[:edge] *= ramp
    sound[-edge:] *= ramp[::-1]
    return np.asarray(sound / np.std(sound) * 0.08, np.float32)


def vowel_utterance(number: int, random: Random) -> tuple[Utterance, F32]:
    """Make one to three held vowels with pauses between them."""
    pieces: list[F32] = []
    phones: list[Phone] = []
    at = 0.0
    for _ in range(random.randint(1, 3)):
        pause, length = random.uniform(0.3, 0.6), random.uniform(0.5, 2.5)
        name = random.choice(tuple(FORMANTS_HZ))
        phones += [Phone(at, at + pause, "pau"), Phone(at + pause, at + pause + length, name)]
        pieces += [np.zeros(int(pause * SAMPLE_RATE), np.float32), held_vowel(name, length, random)]
        at += pause + length
    text = " ".join(phone.name for phone in phones)
    return Utterance(f"v{number:05d}", "vowels", "own", "en", text, f"v{number:05d}.wav", tuple(phones)), np.concatenate(pieces)
