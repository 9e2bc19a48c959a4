"""A mix stays within full scale, and is touched nowhere else."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from studio.media.limiter import RELEASE_S, Limiter

RATE = 16_000


def test_what_stays_within_full_scale_is_not_touched() -> None:
    samples = np.random.default_rng(0).uniform(-1, 1, (1_000, 2)).astype(np.float32)

    np.testing.assert_array_equal(Limiter(RATE)(samples), samples)


def test_a_loud_moment_is_turned_down_as_a_whole_and_comes_back_slowly() -> None:
    time = np.arange(2 * RATE) / RATE
    wave = np.sin(2 * np.pi * 200 * time)
    loud = np.where(time < 1, 2.0, 0.5) * wave
    samples = np.stack([loud, loud / 2], axis=1).astype(np.float32)

    limited = Limiter(RATE)(samples)

    assert np.abs(limited).max() <= 1.0
    # After the first rise the gain rests near a half: the wave keeps its form.
    part = slice(RATE // 2, RATE // 2 + 800)
    gains = limited[part, 0][np.abs(samples[part, 0]) > 0.1] / samples[part, 0][np.abs(samples[part, 0]) > 0.1]
    assert 0.5 <= gains.min() <= gains.max() < 0.51
    np.testing.assert_allclose(limited[:, 1], limited[:, 0] / 2, atol=1e-6)
    np.testing.assert_array_equal(limited[round((1 + RELEASE_S) * RATE) :], samples[round((1 + RELEASE_S) * RATE) :])


@given(sizes=st.lists(st.integers(0, 700), min_size=1, max_size=12))
def test_cutting_into_blocks_changes_nothing(sizes: list[int]) -> None:
    samples = (2.5 * np.random.default_rng(0).standard_normal((sum(sizes), 2))).astype(np.float32)
    cut = Limiter(RATE)

    parts = [cut(block) for block in np.split(samples, np.cumsum(sizes)[:-1])]

    np.testing.assert_allclose(np.concatenate(parts), Limiter(RATE)(samples), atol=1e-6)
    assert np.abs(np.concatenate(parts)).max(initial=0) <= 1.0 + 1e-6
