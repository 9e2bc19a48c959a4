"""Sounds that are no speech: their level, and that they repeat."""

from __future__ import annotations

import numpy as np
import pytest

from characters.lips.nonspeech import KINDS, TALKING
from studio.engine.frontends.log_mel import SAMPLE_RATE

COUNT = SAMPLE_RATE
VOICES = [np.random.default_rng(number).standard_normal(5000).astype(np.float32) for number in range(3)]


def noise(name):
    random = np.random.default_rng(5)
    return TALKING[name](COUNT, random, VOICES) if name in TALKING else KINDS[name](COUNT, random)


@pytest.mark.parametrize("name", [*KINDS, *TALKING])
def test_every_kind_has_an_effective_value_of_one_and_repeats_with_its_seed(name):
    first, again = (noise(name) for _ in range(2))
    assert first.shape == (COUNT,)
    assert first.dtype == np.float32
    assert np.isfinite(first).all()
    assert np.sqrt(np.mean(first**2)) == pytest.approx(1.0, abs=1e-3)
    assert np.array_equal(first, again)
