"""A sentence pair of our own with marks made by hand: the shipped lips do what a viewer would look for first."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from characters.lips.articulation import PRESS, ROUND, UNDER
from characters.lips.score import aperture, encode, picture_times
from characters.speech.sound import read_flac

ROOT = Path(__file__).resolve().parents[3]
MARKS = json.loads((ROOT / "assets/training/spoken/two_sentences.json").read_text(encoding="utf-8"))
NEAR_S = 0.04


@pytest.fixture(scope="module")
def shown():
    samples = read_flac(ROOT / "assets/training/spoken/two_sentences.flac")
    session = onnxruntime.InferenceSession(ROOT / "assets/avatars/mara/encoder.onnx", providers=["CPUExecutionProvider"])
    return picture_times(len(samples)), encode(lambda windows: session.run(None, {"mel": windows})[0], samples, 132, 7)


def within(shown, spans, wider_s=0.0):
    times, features = shown
    return [features[(times >= start - wider_s) & (times <= end + wider_s)] for start, end in spans]


def test_the_lips_press_for_p_b_and_m(shown):
    seen = [part[:, PRESS].max() > 0.5 for part in within(shown, MARKS["lips closed (P/B/M), within 0.04 s"], NEAR_S)]
    assert sum(seen) >= len(seen) - 2


def test_the_lower_lip_meets_the_teeth_for_f_and_v(shown):
    seen = [part[:, UNDER].max() > 0.5 for part in within(shown, MARKS["lower lip to the teeth (F/V), within 0.04 s"], NEAR_S)]
    assert sum(seen) >= len(seen) - 1


def test_open_vowels_are_open_and_round_ones_round_and_small(shown):
    opened, rounded = within(shown, MARKS["open vowels"]), within(shown, MARKS["lips rounded (U)"])
    assert min(float(aperture(part).max()) for part in opened) > 0.3
    assert max(float(aperture(part).mean()) for part in rounded) < 0.3
    assert min(float(part[:, ROUND].mean()) for part in rounded) > max(float(part[:, ROUND].mean()) for part in opened)


def test_a_pause_is_quiet_and_the_end_is_shut(shown):
    (pause,) = within(shown, [MARKS["quiet between the sentences"]])
    (end,) = within(shown, [MARKS["shut at the end"]])
    assert np.abs(np.diff(aperture(pause))).max() < 0.1
    assert aperture(end).max() < 0.05
