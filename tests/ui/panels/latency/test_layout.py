"""Where the parts of the latency panel are: inside it, beside each other, and as many as there is room for."""

from __future__ import annotations

from itertools import product

import pytest

from studio.ui.panels.latency.layout import BARS_LEAST, LINE_ROOM, LatencyLayout, columns_beside, least_height
from studio.ui.panels.latency.parts import Budget

PARTS = len(Budget().parts)
SIZES = [(width, height) for width, height in product((376, 440, 640, 1200), (236, 260, 300, 396, 420, 500, 900))]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("lines", [0, 1, 3])
def test_plots_and_words_are_inside_and_not_over_each_other(width: int, height: int, lines: int) -> None:
    height = max(height, least_height(lines, short=False))
    layout = LatencyLayout.of(width, height, parts=PARTS, lines=lines)
    below = [layout.histogram] if layout.tall else [layout.histogram, layout.rows]

    assert layout.whole
    assert layout.below == height - lines * LINE_ROOM
    assert layout.caption.bottom() <= layout.history.top() + 1
    assert layout.history.bottom() < layout.title.top()
    assert all(layout.history.bottom() < box.top() and box.bottom() <= layout.below for box in below)
    assert all(0 <= box.left() and box.right() <= width for box in (layout.history, layout.title, *below))
    if layout.tall:
        assert layout.waterfall(parts=PARTS, columns=3).bottom() <= layout.caption.top()
    else:
        assert layout.rows.right() < layout.histogram.left()


@pytest.mark.parametrize("width", [376, 440, 520, 640])
def test_so_many_columns_leave_the_waterfall_its_room_and_one_more_does_not(width: int) -> None:
    layout, most = LatencyLayout.of(width, 500, parts=PARTS, lines=0), columns_beside(width)

    assert layout.waterfall(parts=PARTS, columns=most).width() >= BARS_LEAST
    assert layout.waterfall(parts=PARTS, columns=most + 1).width() < BARS_LEAST


def test_a_short_panel_has_no_room_for_percentiles_and_histogram() -> None:
    short = LatencyLayout.of(376, least_height(0, short=True), parts=PARTS, lines=0)

    assert not short.whole
    assert not short.tall
    assert short.history.bottom() <= short.below
