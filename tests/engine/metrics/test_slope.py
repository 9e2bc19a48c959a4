"""A slope comes with how sure it is."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.metrics.slope import slope


def test_the_interval_has_the_truth_in_it_about_as_often_as_it_says() -> None:
    rng, at_s, inside = np.random.default_rng(7), np.arange(600.0), 0
    for _ in range(200):
        found = slope(at_s, 300.0 + 2.0 * at_s / 60 + rng.standard_normal(600))
        assert found is not None
        inside += abs(found.per_min - 2.0) <= found.within
    assert inside >= 180


def test_what_hardly_moves_is_not_certain_and_a_leak_is() -> None:
    rng, at_s = np.random.default_rng(3), np.arange(300.0)
    still = slope(at_s, 300.0 + rng.standard_normal(300))
    leak = slope(at_s, 300.0 + 3.0 * at_s / 60 + 0.2 * rng.standard_normal(300))
    assert still is not None
    assert not still.certain or abs(still.per_min) < 0.2
    assert leak is not None
    assert leak.certain
    assert leak.per_min == pytest.approx(3.0, abs=0.1)


def test_what_wanders_is_less_certain_than_noise_of_its_size() -> None:
    rng, at_s = np.random.default_rng(5), np.arange(600.0)
    walk = np.cumsum(rng.standard_normal(600)) * 0.1
    noise = rng.permutation(walk)
    wide, narrow = slope(at_s, walk), slope(at_s, noise)
    assert wide is not None
    assert narrow is not None
    assert wide.within > 3 * narrow.within


def test_less_than_a_minute_says_nothing() -> None:
    assert slope(np.arange(40.0), np.arange(40.0)) is None
    assert slope(np.zeros(0), np.zeros(0)) is None
