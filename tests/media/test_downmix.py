"""A voice is heard whatever the cable did to its channels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.media.downmix import Downmix

RATE = 48_000


def voice(seconds: float, seed: int = 0) -> np.ndarray:
    """Noise in syllables of 0.2 s with as long pauses, f32 [n]."""
    count = int(seconds * RATE)
    loud = (np.arange(count) // (RATE // 5)) % 2 == 0
    return (0.2 * np.random.default_rng(seed).standard_normal(count) * np.where(loud, 1.0, 1e-3)).astype(np.float32)


def mixed(channels: list[np.ndarray], downmix: Downmix | None = None, sizes: list[int] | None = None) -> np.ndarray:
    samples = np.ascontiguousarray(np.stack(channels, axis=1))
    downmix, out, at = downmix or Downmix(RATE, len(channels)), np.zeros(len(samples), np.float32), 0
    for size in [*(sizes or []), len(samples)]:
        downmix(samples[at : at + size], out[at : at + size])
        at += size
    return out


@pytest.mark.parametrize("second", [-1.0, -0.8])
def test_a_voice_whose_second_channel_is_inverted_is_heard_but_for_its_first_moment(second: float) -> None:
    one = voice(2.0)

    out = mixed([one, second * one])

    assert np.array_equal(out[960:], one[960:])


def test_the_change_is_spread_over_ten_milliseconds() -> None:
    ones = np.full(4_800, 0.5, np.float32)

    out = mixed([ones, -ones])

    assert np.abs(np.diff(out)).max() < 0.5 / 480 * 1.01
    assert out[-1] == 0.5


def test_the_noise_of_a_pause_does_not_bring_the_mean_back() -> None:
    rng, one = np.random.default_rng(1), np.concatenate([voice(1.0), np.zeros(3 * RATE, np.float32), voice(1.0, 2)])
    left, right = (1e-3 * rng.standard_normal((2, len(one)))).astype(np.float32)

    out = mixed([one + left, right - one])

    assert np.array_equal(out[4 * RATE :], (one + left)[4 * RATE :])


@pytest.mark.parametrize("right", ["the same", "another voice", "silence", "half in common"])
def test_channels_that_do_not_cancel_are_their_mean(right: str) -> None:
    one, other = voice(2.0), voice(2.0, 3)
    second = {"the same": one, "another voice": other, "silence": 0 * one, "half in common": 0.5 * one + 0.5 * other}[right]

    np.testing.assert_allclose(mixed([one, second]), (one + second) / 2, atol=1e-7)


def test_one_microphone_on_an_interface_of_eight_is_not_made_soft() -> None:
    one, silence = voice(1.0), np.zeros(RATE, np.float32)

    out = mixed([silence] * 5 + [one] + [silence] * 2)

    assert np.array_equal(out[960:], one[960:])


def test_a_cable_that_is_put_right_gives_the_mean_again() -> None:
    one, downmix = voice(1.0), Downmix(RATE, 2)

    mixed([one, -one], downmix)
    assert downmix.alone == 0
    out = mixed([one, one / 2], downmix)

    assert downmix.alone is None
    np.testing.assert_allclose(out[-4_800:], 0.75 * one[-4_800:], atol=1e-7)


def test_of_two_that_cancel_out_the_louder_is_heard_when_it_is_clearly_louder() -> None:
    one, downmix = voice(1.0), Downmix(RATE, 2)
    mixed([one, -one], downmix)

    for _ in range(4):
        mixed([-0.75 * one, one], downmix)
    assert downmix.alone == 0
    for _ in range(4):
        mixed([-0.35 * one, one], downmix)
    assert downmix.alone == 1


@given(sizes=st.lists(st.integers(1, 2_000), max_size=20))
def test_cutting_into_blocks_changes_nothing(sizes: list[int]) -> None:
    one = voice(0.4)

    np.testing.assert_allclose(mixed([one, -one], sizes=sizes), mixed([one, -one]), atol=1e-7)


def test_silence_and_what_is_mono_already_pass() -> None:
    assert not mixed([np.zeros(RATE, np.float32)] * 2).any()
    assert np.array_equal(mixed([voice(0.1)]), voice(0.1))
