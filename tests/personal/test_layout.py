"""The place that is painted: nothing of the filmed lips shows in it, and the networks can halve it."""

from __future__ import annotations

import numpy as np
import pytest

from studio.personal import layout


def test_the_painted_is_whole_where_lips_are() -> None:
    left, top, right, bottom = layout.NEAR
    alpha = layout.feather()

    middle = alpha[layout.box((0.7 * left, top, 0.7 * right, bottom), layout.FACE)]
    assert middle.min() > 0.8
    assert middle[3:].min() > 0.99
    assert alpha[layout.box((left, top + 0.1, right, bottom), layout.FACE)].min() > 0.99
    assert alpha[layout.hole(layout.FACE) == 0].max() == 0


@pytest.mark.parametrize("top", [0.86, 0.82, 0.78])
def test_the_window_holds_the_hole_and_can_be_halved(monkeypatch: pytest.MonkeyPatch, top: float) -> None:
    monkeypatch.setattr(layout, "HOLE_TOP", top)
    for size in (layout.GUIDE, layout.FACE):
        above, below, left, right = layout.window(size)
        outside = layout.hole(size)
        outside[above:below, left:right] = 0

        assert not np.any(outside)
        assert (below - above) % 2 == 0
        assert (right - left) % 2 == 0
        assert 0 <= above < below <= size
