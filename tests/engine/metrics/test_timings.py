"""Percentiles of the newest pictures, not of all that ever were."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.metrics.timings import Timings


def test_percentiles_are_of_the_chosen_stretch() -> None:
    timings = Timings(["one", "two"], capacity=100)
    for at in range(250):
        timings.add(np.array([at, 1.0]), float(at))

    whole, late = timings.percentiles(), timings.percentiles(start_s=240.0)

    assert whole["one"][0] == pytest.approx(np.percentile(np.arange(150, 250), 50))
    assert late["one"][0] == pytest.approx(244.5)
    assert late["total"][0] == pytest.approx(245.5)


def test_without_pictures_there_are_no_percentiles() -> None:
    assert Timings(["one"]).percentiles() == {}
