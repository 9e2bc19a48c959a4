"""The table of percentiles beside the histogram: the whole way, the engine's work, and the painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from studio.ui.drawing import paint, theme
from studio.ui.panels.latency.figures import exceeds, figure_words
from studio.ui.panels.latency.parts import PICTURE_MS
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from studio.ui.panels.latency.figures import LatencyFigures
    from studio.ui.panels.latency.parts import Budget

_NAME = 88.0


def draw_percentiles(painter: QPainter, box: QRectF, line: float, title: str, budget: Budget, figures: LatencyFigures) -> None:
    """Draw the table, each line so high."""
    k, column = theme.colours(), (box.width() - _NAME) / 3
    paint.text(painter, QRectF(box.left(), box.top(), _NAME, 16), title, k.faint)
    for number, words in enumerate(("p50", "p95", "p99")):
        place = QRectF(box.left() + _NAME + number * column, box.top(), column, 16)
        paint.text(painter, place, words, k.faint, align=paint.RIGHT)
    spread, totals = figures.spread, figures.totals
    painting = None if spread is None else spread[:, -1]
    screen, picture = (None, None) if totals is None else (totals[:, 0], totals[:, 1])
    rows = ((say.TO_SCREEN_SHORT, screen, budget.total_ms), (say.FRAME, picture, PICTURE_MS),
            (say.PAINT, painting, budget.parts[-1].budget_ms))
    for number, (name, of_row, most_ms) in enumerate(rows):
        y = box.top() + line * (number + 1)
        paint.line(painter, (box.left(), y - 1), (box.right(), y - 1), k.line)
        values = [None] * 3 if of_row is None else of_row.tolist()
        marked = any(exceeds(value, most_ms) for value in values[:2])
        if marked:
            paint.triangle(painter, box.left() - 6, y + line / 2 - 3, k.warn, 3.5)
        paint.text(painter, QRectF(box.left(), y, _NAME, line), name, k.warn if marked else k.muted)
        for which, value in enumerate(values):
            over = exceeds(value, most_ms)
            place = QRectF(box.left() + _NAME + which * column, y, column, line)
            paint.figure(painter, place, figure_words(value), k.warn if over else k.text,
                         weight=600 if over else 500 if number == 0 else 400, over=over)
