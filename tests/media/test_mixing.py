"""Channels become left, right and speech."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.media.mixing import Mixer, samples_from, stereo_weights

NAMES = st.sampled_from(["FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR", "BC", "TFL", "NONE"])


@given(st.lists(NAMES, min_size=1, max_size=16))
def test_each_side_is_a_mean_so_it_cannot_clip(names: list[str]) -> None:
    weights = stereo_weights(names)

    np.testing.assert_allclose(weights.sum(axis=0), 1.0, rtol=1e-6)
    assert (weights >= 0).all()


def test_six_channels_go_to_their_sides() -> None:
    weights = stereo_weights(["FL", "FR", "FC", "LFE", "BL", "BR"])

    np.testing.assert_allclose(weights[:, 0], [1 / 3, 0, 1 / 3, 0, 1 / 3, 0], rtol=1e-6)
    np.testing.assert_allclose(weights[:, 1], [0, 1 / 3, 1 / 3, 0, 0, 1 / 3], rtol=1e-6)


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
