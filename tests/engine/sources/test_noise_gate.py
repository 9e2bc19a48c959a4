"""The room is quiet between words, and the words are as they were."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from studio.engine.sources.noise_gate import NoiseGate

RATE, PIECE = 48_000, 480


def db(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(samples.astype(np.float64) ** 2) + 1e-20))


def words(seconds: float, room_db: float, *, voice_db: float = -20.0, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Give a room with a word of 0.4 s each second, and where the words are."""
    noise = np.random.default_rng(seed).standard_normal(round(seconds * RATE)).astype(np.float32) * 10 ** (room_db / 20)
    at = np.arange(len(noise)) / RATE % 1.0
    spoken = (at > 0.5) & (at < 0.9)
    voice = np.sqrt(2) * 10 ** (voice_db / 20) * np.sin(2 * np.pi * 220 * np.arange(len(noise)) / RATE)
    return (noise + voice * spoken).astype(np.float32), spoken


def gated(gate: NoiseGate, sound: np.ndarray) -> np.ndarray:
    made = sound.copy()
    for start in range(0, len(made), PIECE):
        gate(made[start : start + PIECE], RATE)
    return made


@pytest.mark.parametrize("room_db", [-60.0, -45.0, -36.0])
def test_pauses_are_quiet_and_words_as_they_were(room_db: float) -> None:
    sound, spoken = words(10.0, room_db)
    gate = NoiseGate()
    made = gated(gate, sound)

    assert gate.floor_db == pytest.approx(room_db, abs=3.0)
    at = np.arange(len(sound)) / RATE
    inside = spoken & (at % 1.0 > 0.52) & (at > 2)
    before = (at % 1.0 > 0.35) & (at % 1.0 < 0.48) & (at > 2)
    assert db(made[inside]) - db(sound[inside]) == pytest.approx(0.0, abs=0.1)
    assert db(made[before]) - db(sound[before]) < -25.0
    # The first 10 ms of a word are a ramp, no more.
    begins = spoken & (at % 1.0 < 0.51) & (at > 2)
    assert db(made[begins]) - db(sound[begins]) > -7.0


def test_a_room_that_becomes_louder_is_learned_and_speech_is_heard_meanwhile() -> None:
    gate = NoiseGate()
    gated(gate, words(5.0, -60.0)[0])
    sound, spoken = words(10.0, -42.0, seed=2)
    made = gated(gate, sound)

    late = np.arange(len(sound)) > 6 * RATE
    assert gate.floor_db == pytest.approx(-42.0, abs=3.0)
    assert db(made[spoken]) == pytest.approx(db(sound[spoken]), abs=0.3)
    quiet = late & (np.arange(len(sound)) / RATE % 1.0 > 0.35) & (np.arange(len(sound)) / RATE % 1.0 < 0.48)
    assert db(made[quiet]) < db(sound[quiet]) - 25


def test_a_long_vowel_is_not_taken_for_the_room() -> None:
    gate = NoiseGate()
    gated(gate, words(5.0, -60.0)[0])
    vowel = (0.1 * np.sin(2 * np.pi * 220 * np.arange(3 * RATE) / RATE)).astype(np.float32)
    made = gated(gate, vowel)
    assert db(made[RATE // 10 :]) == pytest.approx(db(vowel[RATE // 10 :]), abs=0.1)


def test_while_nothing_is_known_everything_is_heard_and_zeros_teach_nothing() -> None:
    gate = NoiseGate()
    sound = words(0.4, -30.0)[0]
    assert np.array_equal(gated(gate, sound), sound)
    gated(gate, np.zeros(5 * RATE, np.float32))
    assert gate.floor_db is None


def test_nothing_as_large_as_a_piece_is_allocated() -> None:
    gate, sound = NoiseGate(), words(2.0, -50.0)[0]
    gated(gate, sound)
    piece = sound[:PIECE].copy()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(100):
            gate(piece, RATE)
        assert tracemalloc.get_traced_memory()[1] - before < 1500
    finally:
        tracemalloc.stop()
