"""Lips that close when nothing is said any more: where they do, where they do not, and how that gets into an encoder."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from characters.lips.lull import put_in, without
from characters.lips.nonspeech import breath
from characters.lips.score import FPS, aperture, encode
from characters.speech.sound import read_flac, to_16k
from studio.avatars.format_reading import read_manifest
from studio.engine.frontends.log_mel import SAMPLE_RATE

ASSETS = Path(__file__).resolve().parents[3] / "assets"
AVATAR = ASSETS / "avatars/mara"
PROFILES = {one.mel_ahead: one for one in read_manifest(AVATAR).profiles}
SHUT = 0.02
"""An opening that no viewer sees."""


@cache
def lips(ahead: int = 7, *, plain: bool = False):
    """Sound to the eight numbers of each picture; ``plain``: without what closes the lips."""
    model = onnx.load(AVATAR / PROFILES[ahead].encoder)
    if plain:
        without(model.graph)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    opened = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    frames = PROFILES[ahead].mel_frames
    return lambda sound: encode(lambda mel: opened.run(None, {"mel": mel})[0], np.asarray(sound, np.float32), frames, ahead)


def sample() -> np.ndarray:
    """The bundled sample at 16 kHz; it is a file of 32 kHz."""
    return to_16k(read_flac(ASSETS / "samples/welcome.flac"), 32_000)


@pytest.fixture(scope="module")
def sentence():
    """The sample's last 3 s of speech, to its last word's last sound."""
    sound = sample()
    return sound[: np.flatnonzero(np.abs(sound) > 0.003)[-1]][-3 * SAMPLE_RATE :]


def noise(level_db: float, count: int) -> np.ndarray:
    return np.random.default_rng(3).standard_normal(count) * 10 ** (level_db / 20)


def quiet_after(sentence: np.ndarray, seconds: float, level_db: float | None = None) -> np.ndarray:
    """The sentence and a silence, all of it in a room of this noise in dBFS."""
    sound = np.concatenate([sentence, np.zeros(round(seconds * SAMPLE_RATE))])
    return sound if level_db is None else sound + noise(level_db, len(sound))


@pytest.mark.parametrize("ahead", PROFILES)
def test_at_the_end_of_a_sound_lips_are_shut_a_third_of_a_second_after_the_last_word(ahead: int, sentence: np.ndarray) -> None:
    opened = aperture(lips(ahead)(quiet_after(sentence, 0.6)))[3 * FPS :]
    # What looks 25 ms ahead has to wait longer to know a pause of 0.35 s from an end.
    shut_from = round((0.36 if ahead >= 7 else 0.44) * FPS)
    assert opened[0] > 0.1
    assert opened[shut_from:].max() < SHUT
    assert np.diff(opened).min() > -0.17, "they close softly"


def test_the_samples_clip_ends_and_begins_with_shut_lips() -> None:
    opened = aperture(lips()(sample()))
    assert opened[:7].max() < SHUT
    assert opened[-5:].max() < SHUT
    assert (opened[7:-15] > 0.1).mean() > 0.5


@pytest.mark.parametrize("ahead", PROFILES)
@pytest.mark.parametrize("level_db", [None, -72.0, -50.0, -40.0])
def test_in_a_silence_of_two_seconds_lips_are_shut_from_six_tenths_on_in_any_room(
    ahead: int, level_db: float | None, sentence: np.ndarray
) -> None:
    opened = aperture(lips(ahead)(quiet_after(sentence, 2, level_db)))[3 * FPS :]
    assert opened[round(0.64 * FPS) :].max() < SHUT


@pytest.mark.parametrize("ahead", PROFILES)
@pytest.mark.parametrize("level_db", [None, -60.0])
@pytest.mark.parametrize("pause_s", [0.2, 0.34])
def test_a_pause_between_phrases_stays_as_it_was_to_the_last_bit(
    ahead: int, level_db: float | None, pause_s: float, sentence: np.ndarray
) -> None:
    # Cut so that no pause of the sentence itself joins it.
    loud = np.flatnonzero(np.abs(sentence) > 0.05)
    word = sentence[loud[0] : loud[-1]][-SAMPLE_RATE:]
    sound = np.concatenate([word, np.zeros(round(pause_s * SAMPLE_RATE)), word[: SAMPLE_RATE // 2]])
    if level_db is not None:
        sound = sound + noise(level_db, len(sound))
    first, end = len(word) * FPS // SAMPLE_RATE - 2, round((len(word) / SAMPLE_RATE + pause_s) * FPS) + 4
    now, before = lips(ahead)(sound)[first:end], lips(ahead, plain=True)(sound)[first:end]
    assert np.array_equal(now, before)
    assert aperture(before).max() > 0.1


def test_breathing_after_a_sentence_does_not_open_the_lips(sentence: np.ndarray) -> None:
    count = 3 * SAMPLE_RATE
    breathing = breath(count, np.random.default_rng(5))
    breathing = breathing / np.abs(breathing).max() * 10 ** (-30 / 20)
    sound = quiet_after(sentence, 3, -62.0)
    sound[-count:] += breathing
    now, before = (aperture(one(sound))[3 * FPS + 16 :] for one in (lips(), lips(plain=True)))
    assert (now <= before + 1e-6).all()
    assert (now >= 0.1).mean() < 0.1
    assert np.abs(np.diff(now)).sum() <= np.abs(np.diff(before)).sum(), "nothing flickers that did not"


def test_whispering_after_a_sentence_moves_the_lips_as_before(sentence: np.ndarray) -> None:
    # A whisper has the speech's bands and no pitch: here noise that swells as each of eight bands of the sentence does.
    spectrum = np.fft.rfft(np.random.default_rng(6).standard_normal(len(sentence)))
    hertz, own = np.fft.rfftfreq(len(sentence), 1 / SAMPLE_RATE), np.fft.rfft(sentence)
    whisper = np.zeros(len(sentence))
    for low, high in pairwise((300, 600, 1000, 1600, 2300, 3200, 4500, 6000, 7800)):
        band = (hertz >= low) & (hertz < high)
        swells = np.convolve(np.abs(np.fft.irfft(own * band, len(sentence))), np.hanning(400) / 200, "same")
        whisper += np.fft.irfft(spectrum * band, len(sentence)) / np.sqrt(band.mean()) * swells
    whisper *= 10 ** (-38 / 20) / whisper.std()
    sound = np.concatenate([sentence, whisper])
    sound = sound + noise(-62, len(sound))
    now, before = (aperture(one(sound))[3 * FPS : -2] for one in (lips(), lips(plain=True)))
    assert before.mean() > 0.08
    assert np.abs(now - before).max() < 0.05


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda one: one.encoder)
def test_every_shipped_encoder_closes_lips_and_is_the_same_when_it_is_done_again(profile, tmp_path: Path) -> None:
    shipped, again = AVATAR / profile.encoder, tmp_path / "again.onnx"
    put_in(shipped, again, profile.mel_ahead)
    assert again.read_bytes() == shipped.read_bytes()
    bare = onnx.load(shipped)
    without(bare.graph)
    assert len(bare.graph.node) < len(onnx.load(shipped).graph.node)
    onnx.checker.check_model(bare, full_check=True)


def test_a_graph_that_does_not_end_at_rest_is_refused_in_words(other_encoder: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no rest at its end"):
        put_in(other_encoder, tmp_path / "out.onnx", 7)
