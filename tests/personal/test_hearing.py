"""What an own avatar's encoder hears: the studio's own mouth, the layer before it, and how loud it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")
from characters.speech.sound import read_flac, to_16k
from studio.avatars import library
from studio.engine.models.runtime import Network
from studio.personal.hearing import PARAMETERS, Encoder, hear, opening, own_encoder

SAMPLE = Path(__file__).resolve().parents[2] / "assets/samples/welcome.flac"


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return own_encoder()


def _speech(seconds: float = 2.0) -> np.ndarray:
    time = np.arange(int(seconds * 16_000)) / 16_000
    return (0.2 * np.sin(2 * np.pi * 150 * time) * (np.sin(2 * np.pi * 3 * time) > 0)).astype(np.float32)


def test_its_first_numbers_are_the_mouth_of_the_shipped_encoder(encoder: Encoder) -> None:
    network, found = Network(library.bundled()["mara"] / "encoder.onnx"), np.zeros((1, PARAMETERS), np.float32)
    heard = hear(encoder, np.zeros(16_000, np.float32), 3)
    network(np.full((1, 1, 80, encoder.sound.mel_frames), -4.0, np.float32), out=found)

    assert encoder.size > PARAMETERS + 1
    np.testing.assert_allclose(heard[1, :PARAMETERS], found[0], atol=1e-4)


def test_words_rest_as_the_person_does_and_a_silence_that_lasts_closes_the_lips(encoder: Encoder) -> None:
    """The shipped encoder closes them a quarter of a second after any sound that is over."""
    words = to_16k(read_flac(SAMPLE), 32_000)
    words = words[: np.flatnonzero(np.abs(words) > 0.003)[-1]][-48_000:]
    ends = len(words) // 640
    heard = hear(encoder, np.concatenate([words, np.zeros(32_000, np.float32)]), ends + 40)

    assert opening(heard)[ends + 9 : ends + 12].min() > 0.1
    assert opening(heard)[ends + 18 : ends + 30].max() < 0.02


def test_silence_is_as_soft_as_can_be_and_speech_is_louder(encoder: Encoder) -> None:
    assert hear(encoder, np.zeros(16_000, np.float32), 5)[:, -1].max() == -4.0
    assert hear(encoder, _speech(), 40)[:, -1].max() > -3.0


@pytest.mark.parametrize("pictures", [5, -5])
def test_sound_that_is_late_is_heard_with_its_pictures(encoder: Encoder, pictures: int) -> None:
    speech = _speech()
    plain, late = hear(encoder, speech, 30), hear(encoder, speech, 30, late=pictures * 640)

    # Five pictures are sixteen mel frames.
    mine, its = plain[10:22], late[10 - pictures : 22 - pictures]
    np.testing.assert_allclose(its[:, -1], mine[:, -1], atol=0.05)


def test_pressed_lips_are_not_open() -> None:
    mouth = np.zeros((2, 10), np.float32)
    mouth[:, 0], mouth[1, 3] = 0.8, 1.0

    assert opening(mouth).tolist() == pytest.approx([0.8, 0.0])
