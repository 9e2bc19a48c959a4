"""The streamed log-mel is the common one, to the last bit that matters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.frontends.log_mel import BANDS, FLOOR, HOP, WINDOW, LogMel, log_mel

LIBROSA = Path(__file__).with_name("librosa_mel.npz")
"""Written by `librosa_mel.py` beside it."""


def sound(seconds: float) -> np.ndarray:
    rng = np.random.default_rng(3)
    t = np.arange(int(16_000 * seconds)) / 16_000
    return (0.1 * (np.sin(2 * np.pi * 180 * t * (1 + t)) + 0.3 * rng.normal(size=len(t)))).astype(np.float32)


@pytest.mark.parametrize("number", range(4), ids=["full", "-20 dB", "-60 dB", "-120 dB"])
def test_it_equals_librosa(number: int) -> None:
    with np.load(LIBROSA) as known:
        samples, expected = known["sound"] * known["levels"][number], known["mels"][number]

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
