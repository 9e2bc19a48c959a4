"""Sounds that are no speech: their level, and that they repeat."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.stages.mel import SAMPLE_RATE
from studio.training.lips.nonspeech import KINDS

COUNT = SAMPLE_RATE


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_has_an_effective_value_of_one_and_repeats_with_its_seed(name):
    first, again = (KINDS[name](COUNT, np.random.default_rng(5)) for _ in range(2))
    assert first.shape == (COUNT,)
    assert first.dtype == np.float32
    assert np.isfinite(first).all()
    assert np.sqrt(np.mean(first**2)) == pytest.approx(1.0, abs=1e-3)
    assert np.array_equal(first, again)
