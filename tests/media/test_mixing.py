"""Channels become left, right and speech."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.media.mixing import Mixer, samples_from, stereo_weights

NAMES = st.sampled_from(["FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR", "BC", "TFL", "NONE"])


@given(names=st.lists(NAMES, min_size=1, max_size=16), signs=st.integers(0, 2**16 - 1))
def test_no_mix_goes_over_full_scale_where_no_channel_does(names: list[str], signs: int) -> None:
    loudest = np.array([1.0 if signs >> bit & 1 else -1.0 for bit in range(len(names))], np.float32)
    samples = np.tile(loudest, (2_000, 1))

    _, playback = Mixer(48_000, names)(samples)

    assert np.abs(playback).max() <= 1.0 + 1e-6


def test_six_channels_go_to_their_sides_as_the_standard_has_it() -> None:
    weights = stereo_weights(["FL", "FR", "FC", "LFE", "BL", "BR"])

    low = 0.5**0.5
    np.testing.assert_allclose(weights[:, 0], [1, 0, low, 0, low, 0], rtol=1e-6)
    np.testing.assert_allclose(weights[:, 1], [0, 1, low, 0, 0, low], rtol=1e-6)


LAYOUTS = (("FL", "FR", "FC"), ("FL", "FR", "FC", "LFE", "BL", "BR"), ("FL", "FR", "FC", "LFE", "SL", "SR"),
           ("FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR"))


@pytest.mark.parametrize("names", LAYOUTS)
def test_a_voice_in_the_middle_of_a_films_sound_is_as_loud_as_alone(names: tuple[str, ...]) -> None:
    voice = (0.2 * np.random.default_rng(0).standard_normal(16_000)).astype(np.float32)
    samples = np.zeros((len(voice), len(names)), np.float32)
    samples[:, names.index("FC")] = voice

    speech, playback = Mixer(16_000, names)(samples)

    alone = Mixer(16_000, ("FC",))(voice[:, None])
    np.testing.assert_allclose(speech, alone[0], atol=1e-6)
    np.testing.assert_allclose(playback, alone[1] * 0.5**0.5, atol=1e-5)


def test_of_a_recorders_eight_channels_the_one_that_speaks_is_heard() -> None:
    voice = (0.2 * np.random.default_rng(0).standard_normal(32_000)).astype(np.float32)
    samples = np.zeros((len(voice), 8), np.float32)
    samples[:, 5] = voice

    speech, playback = Mixer(16_000, ["NONE"] * 8)(samples)

    np.testing.assert_allclose(speech[1_000:], voice[1_000:], atol=1e-6)
    assert playback[48_000:].std() == pytest.approx(voice.std(), rel=0.1)


@pytest.mark.parametrize(
    ("form", "dtype", "full"),
    [
        ("u8", np.uint8, 255),
        ("s16", np.int16, 32767),
        ("s32p", np.int32, 2**31 - 1),
        ("fltp", np.float32, 1),
        ("dbl", np.float64, 1),
    ],
)
def test_full_scale_is_one_in_every_form(form: str, dtype: type, full: float) -> None:
    values = np.full((2, 3) if form.endswith("p") else (1, 6), full, dtype)

    samples = samples_from(values, form, 2)

    assert samples.shape == (3, 2)
    np.testing.assert_allclose(samples, 1.0, atol=1 / 127)


@given(sizes=st.lists(st.integers(1, 3_000), min_size=1, max_size=12), rate=st.sampled_from([8_000, 44_100, 48_000]))
def test_cutting_into_blocks_changes_nothing(sizes: list[int], rate: int) -> None:
    samples = np.random.default_rng(0).uniform(-1, 1, (sum(sizes), 2)).astype(np.float32)
    whole = Mixer(rate, ("FL", "FR"))
    cut = Mixer(rate, ("FL", "FR"))

    once = [whole(samples), whole.flush()]
    ends = np.cumsum(sizes)
    parts = [cut(samples[end - size : end]) for size, end in zip(sizes, ends, strict=True)] + [cut.flush()]

    for stream in (0, 1):
        a = np.concatenate([block[stream] for block in once])
        b = np.concatenate([block[stream] for block in parts])
        np.testing.assert_allclose(a, b, atol=1e-6)


def test_speech_whose_second_channel_is_inverted_is_heard_and_played_as_it_is() -> None:
    one = (0.2 * np.random.default_rng(0).standard_normal(16_000)).astype(np.float32)
    mixer, mono = Mixer(16_000, ("FL", "FR")), Mixer(16_000, ("FC",))

    speech, playback = mixer(np.stack([one, -one], axis=1))

    np.testing.assert_allclose(speech[400:], mono(one[:, None])[0][400:], atol=1e-6)
    np.testing.assert_allclose(playback[:, 0], -playback[:, 1], atol=1e-6)
