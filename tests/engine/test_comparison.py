"""What the painting changed is shown to whoever looks, and to nobody else."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.comparison import Comparison
from studio.engine.view import View

BEFORE = np.arange(4 * 6 * 3, dtype=np.uint8).reshape(4, 6, 3)
AFTER = BEFORE.copy()
AFTER[1, 2] += 5
AFTER[3, 5] += 100


def seen(view: View, *, painted: bool = True) -> np.ndarray:
    comparison, picture = Comparison(), BEFORE.copy()
    comparison.view = view
    if painted:
        comparison.keep(picture)
        picture[:] = AFTER
    shown = comparison.seen(picture).copy()
    assert np.array_equal(picture, AFTER if painted else BEFORE), "what is recorded was changed"
    return shown


@pytest.mark.parametrize(("view", "wanted"), [
    (View.PAINTED, AFTER), (View.ORIGINAL, BEFORE), (View.DIFFERENCE, np.minimum(4 * (AFTER.astype(int) - BEFORE), 255)),
])
def test_each_view_shows_what_it_says(view: View, wanted: np.ndarray) -> None:
    assert np.array_equal(seen(view), wanted)


@pytest.mark.parametrize(("view", "wanted"), [(View.PAINTED, BEFORE), (View.ORIGINAL, BEFORE), (View.DIFFERENCE, 0 * BEFORE)])
def test_a_picture_that_was_not_painted_on_differs_in_nothing(view: View, wanted: np.ndarray) -> None:
    assert np.array_equal(seen(view, painted=False), wanted)


def test_nothing_is_copied_while_nobody_compares() -> None:
    comparison = Comparison()
    comparison.keep(BEFORE)
    comparison.view = View.ORIGINAL

    assert comparison.seen(AFTER) is AFTER


def test_a_picture_of_another_size_takes_a_new_array_and_then_none() -> None:
    comparison = Comparison()
    comparison.view = View.DIFFERENCE
    comparison.keep(BEFORE)
    comparison.keep(np.zeros((8, 8, 3), np.uint8))
    kept = comparison._before
    comparison.keep(np.ones((8, 8, 3), np.uint8))

    assert comparison._before is kept
    assert not comparison.seen(AFTER).any()
