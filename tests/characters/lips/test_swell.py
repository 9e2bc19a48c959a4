"""Corners that follow how a voice swells: what moves them, what does not, and how that gets into an encoder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from characters.lips import lull
from characters.lips.articulation import REST, TEETH, WIDTH
from characters.lips.grafts import LATELY
from characters.lips.swell import COMES_IN, MOST_DB, TEETH_WIDEN, put_in, swell_weights, without
from characters.speech.sound import read_flac
from studio.avatars.format_reading import read_manifest
from studio.engine.frontends.log_mel import log_mel

AVATAR = Path(__file__).resolve().parents[3] / "assets/avatars/mara"
AHEAD = 7


def said(model: onnx.ModelProto, mel: np.ndarray) -> np.ndarray:
    opened = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return np.concatenate([opened.run(None, {"mel": mel[row : row + 32]})[0] for row in range(0, len(mel), 32)])


@pytest.fixture(scope="module")
def plain() -> onnx.ModelProto:
    model = onnx.load(AVATAR / "encoder.onnx")
    without(model.graph)
    return model


@pytest.fixture(scope="module")
def speech() -> np.ndarray:
    """Mel windows of two sentences, f32 [B, 1, 80, 132]."""
    mel = log_mel(read_flac(AVATAR.parents[1] / "training/spoken/two_sentences.flac"))
    rows = np.arange(0, len(mel) - 132, 3)[:, None] + np.arange(132)
    return np.ascontiguousarray(mel[rows].transpose(0, 2, 1)[:, None], np.float32)


@pytest.mark.parametrize("ahead", [1, 4, 7, 14])
def test_an_even_voice_does_not_swell_and_one_that_gets_louder_now_does(ahead: int) -> None:
    weights = swell_weights(ahead)[:, 0]
    assert weights @ np.full(LATELY, -23.0) == pytest.approx(0, abs=1e-4)
    louder = np.where(np.arange(ahead - LATELY + 1, ahead + 1) >= -8, 10.0, 0.0)
    assert 7 < weights @ louder < 10


def test_corners_go_out_with_the_teeth_and_come_in_as_the_voice_rises(plain: onnx.ModelProto, speech: np.ndarray) -> None:
    before, after = said(plain, speech), said(onnx.load(AVATAR / "encoder.onnx"), speech)
    others = np.arange(8) != WIDTH
    assert np.array_equal(before[:, others], after[:, others])
    decibels = 10 * np.log10((10 ** (1.25 * speech[:, 0, :, -LATELY:].astype(np.float64))).sum(1))
    rise = np.clip((decibels @ swell_weights(AHEAD))[:, 0], -MOST_DB, MOST_DB)
    # Silence takes the rise back as it takes all to rest; here it has no say in most pictures.
    moved, wanted = (after - before)[:, WIDTH], TEETH_WIDEN * before[:, TEETH] - COMES_IN * rise
    assert np.median(np.abs(moved - wanted)) < 1e-5
    assert np.corrcoef(moved, wanted)[0, 1] > 0.9
    assert np.abs(moved).max() > 0.03


def test_silence_and_a_machine_stay_at_rest(plain: onnx.ModelProto) -> None:
    noise = np.random.default_rng(4).standard_normal(48_000).astype(np.float32) * np.float32(0.01)
    windows = np.ascontiguousarray(log_mel(noise)[None, None, -132:].transpose(0, 1, 3, 2), np.float32)
    for mel in (windows, np.full_like(windows, -4.0)):
        for model in (plain, onnx.load(AVATAR / "encoder.onnx")):
            assert said(model, mel)[0, WIDTH] == pytest.approx(REST[WIDTH], abs=1e-3)


@pytest.mark.parametrize("profile", read_manifest(AVATAR).profiles, ids=lambda one: one.encoder)
def test_every_shipped_encoder_swells_and_is_the_same_when_it_is_done_again(profile, tmp_path: Path) -> None:
    shipped, again = tmp_path / "shipped.onnx", tmp_path / "again.onnx"
    # What closes the lips came later, and lies behind.
    model = onnx.load(AVATAR / profile.encoder)
    lull.without(model.graph)
    onnx.save(model, shipped)
    put_in(shipped, again, profile.mel_ahead)
    assert again.read_bytes() == shipped.read_bytes()
    bare = onnx.load(shipped)
    without(bare.graph)
    assert len(bare.graph.node) == len(onnx.load(shipped).graph.node) - 12
    onnx.checker.check_model(bare, full_check=True)


def test_a_graph_that_does_not_end_at_rest_is_refused_in_words(other_encoder: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no rest at its end"):
        put_in(other_encoder, tmp_path / "out.onnx", AHEAD)
