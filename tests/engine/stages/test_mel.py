"""The streamed log-mel is the common one, to the last bit that matters."""

from __future__ import annotations

import librosa
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.stages.mel import BANDS, FLOOR, HOP, WINDOW, LogMel, log_mel


def sound(seconds: float = 2.0, level: float = 0.1) -> np.ndarray:
    rng = np.random.default_rng(3)
    t = np.arange(int(16_000 * seconds)) / 16_000
    return (level * (np.sin(2 * np.pi * 180 * t * (1 + t)) + 0.3 * rng.normal(size=len(t)))).astype(np.float32)


@pytest.mark.parametrize("level", [1.0, 0.1, 1e-3, 1e-6])
def test_it_equals_librosa(level: float) -> None:
    samples = sound(level=level)
    emphasised = np.append(samples[0], samples[1:] - 0.97 * samples[:-1])
    spectrum = np.abs(librosa.stft(emphasised, n_fft=800, hop_length=200, win_length=800, pad_mode="constant"))
    bands = librosa.filters.mel(sr=16_000, n_fft=800, n_mels=80, fmin=55, fmax=7600) @ spectrum
    expected = np.clip(8 * (20 * np.log10(np.maximum(1e-5, bands)) - 20 + 100) / 100 - 4, -4, 4).T

    ours = log_mel(samples)

    # librosa pads after the pre-emphasis, so it misses the step from the last sample to silence.
    whole = len(expected) - 3
    assert np.abs(ours[:whole] - expected[:whole]).max() < 1e-3


@settings(deadline=None, max_examples=25)
@given(counts=st.lists(st.integers(1, 8), min_size=1, max_size=12))
def test_a_stream_in_any_portions_equals_the_whole(counts: list[int]) -> None:
    samples = sound(1.5)
    whole = log_mel(samples)
    padded = np.concatenate([np.zeros(1 + WINDOW // 2, np.float32), samples, np.zeros(WINDOW, np.float32)])
    mel, out, at = LogMel(8), np.empty((8, BANDS), np.float32), 0

    for count in counts:
        mel(padded[at * HOP : at * HOP + mel.samples_needed(count)], out=out[:count])
        assert np.abs(out[:count] - whole[at : at + count]).max() < 1e-5
        at += count


def test_silence_is_the_floor() -> None:
    assert (log_mel(np.zeros(4000, np.float32)) == FLOOR).all()
