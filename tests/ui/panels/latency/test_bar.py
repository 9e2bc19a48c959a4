"""The bar of the parts: names in it, and the line of the budget across it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from studio.ui.drawing import paint
from studio.ui.panels.latency.bar import draw_bar
from studio.ui.panels.latency.parts import Budget

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication


def drawn(took_ms: list[float], width: float) -> tuple[dict[str, tuple[float, float]], float]:
    """Give from where to where each word in the bar is, and where the line of the budget is."""
    words: dict[str, tuple[float, float]] = {}
    lines: list[float] = []
    image = QImage(600, 120, QImage.Format.Format_RGB32)
    painter = paint.begin(image)

    def note(painter: QPainter, box: QRectF, said: str, _colour: str, *, weight: int = 400, align: object = None) -> None:
        if said and align is paint.CENTRE:
            half = paint.width(painter, said, weight=weight) / 2
            words[said] = box.center().x() - half, box.center().x() + half

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paint, "text", note)
        patch.setattr(paint, "line", lambda _painter, start, *_, **__: lines.append(start[0]))
        draw_bar(painter, width, "", Budget(), np.array(took_ms))
    painter.end()
    return words, lines[0]


@pytest.mark.parametrize("width", [352.0, 496.0])
@pytest.mark.parametrize("late_ms", range(20, 420, 25))
@pytest.mark.parametrize("which", [0, 5, 7, 8])
def test_the_line_of_the_budget_crosses_no_word(qapp: QApplication, width: float, late_ms: int, which: int) -> None:
    took = [5.0, 108.0, 2.0, 0.1, 1.0, 2.5, 0.3, 9.0, 2.0]
    took[which] += late_ms
    words, line = drawn(took, width)
    assert [said for said, (left, right) in words.items() if left - 1 < line < right + 1] == []


def test_a_name_stands_in_the_larger_side_of_its_part(qapp: QApplication) -> None:
    words, line = drawn([5.0, 108.0, 2.0, 0.1, 1.0, 2.5, 0.3, 300.0, 2.0], 496.0)
    assert words["Hand-over"][0] > line
    assert "Look-ahead" in words
