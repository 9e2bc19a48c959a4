from __future__ import annotations

import numpy as np

from characters.idle.curves import breath, periodic, smoothstep


def test_a_periodic_curve_goes_on_over_its_end_as_it_goes_anywhere():
    curve = periodic(350, [(1, 2.0, 0.1), (3, 0.5, 0.7)])
    steps = np.abs(np.diff(np.append(curve, curve[0])))
    assert steps[-1] <= steps[:-1].max()


def test_a_breath_fills_and_empties_as_often_as_asked():
    filled = breath(400, 4)
    peaks = (filled > np.roll(filled, 1)) & (filled >= np.roll(filled, -1))
    assert peaks.sum() == 4
    assert filled.min() >= 0.0
    assert filled.max() <= 1.0
    assert abs(filled[0] - filled[-1]) < 0.02


def test_smoothstep_is_flat_at_both_ends():
    np.testing.assert_allclose(smoothstep(np.array([-1.0, 0.0, 0.5, 1.0, 2.0])), [0.0, 0.0, 0.5, 1.0, 1.0])
