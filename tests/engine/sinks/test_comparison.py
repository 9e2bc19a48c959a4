"""What the painting changed is shown to whoever looks, and to nobody else."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from studio.engine.core.frame import Stamps
from studio.engine.sinks.comparison import Comparison, View
from studio.engine.sinks.latest import Latest

BEFORE = np.arange(4 * 6 * 3, dtype=np.uint8).reshape(4, 6, 3)
AFTER = BEFORE.copy()
AFTER[1, 2] += 5
AFTER[3, 5] += 100


def seen(view: View, *, painted: bool = True) -> np.ndarray:
    latest = Latest(4, 6)
    latest.comparison.view = view
    frame = SimpleNamespace(picture=BEFORE.copy(), stamps=Stamps())
    if painted:
        latest.comparison.keep(frame.picture)
        frame.picture[:] = AFTER
    latest.put(frame)  # type: ignore[arg-type]
    assert np.array_equal(frame.picture, AFTER if painted else BEFORE), "what is recorded was changed"
    shown = latest.take()
    assert shown is not None
    return shown.picture


@pytest.mark.parametrize(("view", "wanted"), [
    (View.PAINTED, AFTER), (View.ORIGINAL, BEFORE), (View.DIFFERENCE, np.minimum(4 * (AFTER.astype(int) - BEFORE), 255)),
])
def test_each_view_shows_what_it_says(view: View, wanted: np.ndarray) -> None:
    assert np.array_equal(seen(view), wanted)


@pytest.mark.parametrize(("view", "wanted"), [(View.PAINTED, BEFORE), (View.ORIGINAL, BEFORE), (View.DIFFERENCE, 0 * BEFORE)])
def test_a_picture_that_was_not_painted_on_differs_in_nothing(view: View, wanted: np.ndarray) -> None:
    assert np.array_equal(seen(view, painted=False), wanted)


def test_nothing_is_copied_while_nobody_compares() -> None:
    comparison, out = Comparison(), np.zeros_like(BEFORE)
    comparison.keep(BEFORE)
    comparison.view = View.ORIGINAL
    comparison.show(AFTER, out)

    assert np.array_equal(out, AFTER)


def test_a_picture_of_another_size_takes_a_new_array_and_then_none() -> None:
    comparison = Comparison()
    comparison.view = View.DIFFERENCE
    comparison.keep(BEFORE)
    comparison.keep(np.zeros((8, 8, 3), np.uint8))
    kept = comparison._before
    comparison.keep(np.ones((8, 8, 3), np.uint8))

    assert comparison._before is kept
    out = np.full_like(BEFORE, 9)
    comparison.show(AFTER, out)
    assert not out.any()
