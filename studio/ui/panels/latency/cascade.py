"""The names and figures beside the waterfall, one row a part, and the sums below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF

from studio.ui.drawing import paint, theme
from studio.ui.panels.latency.figures import exceeds, figure_words
from studio.ui.panels.latency.layout import COLUMN, ROW
from studio.ui.panels.latency.parts import PICTURE_MS
from studio.ui.panels.painted import PAD
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter

    from studio.engine.metrics.earlier import EarlierSession
    from studio.ui.panels.latency.figures import LatencyFigures
    from studio.ui.panels.latency.parts import Budget

    F64 = NDArray[np.float64]


class Column(NamedTuple):
    """Figures beside the waterfall in ms: their head, of the parts f64 [parts] and of the sums f64 [2], NaN where unknown."""

    head: str
    parts: F64 | None
    totals: F64 | None
    of: str = ""
    """"usual" stands out, "before" is of a session before, "tail" is a rare one, which alone marks no row."""


def columns_of(figures: LatencyFigures, before: EarlierSession | None, most: int) -> list[Column]:
    """Give the columns from left to right: of the picked picture or percentiles, and those of a session before.

    Where more than ``most`` columns would have to stand there, p95 gives way to the session before.
    """
    if figures.picked is not None:
        columns = [Column("", figures.picked[0][0], figures.picked[1][0], "usual")]
    else:
        columns = [Column(name, None if figures.spread is None else figures.spread[number],
                          None if figures.totals is None else figures.totals[number], of)
                   for number, (name, of) in enumerate((("p50", "usual"), ("p95", ""), ("p99", "tail")))]
    if before is not None:
        # What its file does not have is 0 there.
        parts = None if before.parts_ms is None else np.where(before.parts_ms > 0.0, before.parts_ms, np.nan)
        if len(columns) + 1 > most and len(columns) > 1:
            del columns[1]
        columns.insert(1, Column(say.BEFORE, parts, before.totals[0], "before"))
    return columns


def draw_cascade(painter: QPainter, width: float, title: str, budget: Budget, columns: Sequence[Column]) -> list[QRectF]:
    """Draw it in so much width; give where the parts' rows are."""
    k, right = theme.colours(), PAD + width
    paint.text(painter, QRectF(PAD, -2, 260, 16), title, k.faint)
    for number, column in enumerate(columns):
        box = QRectF(right - (len(columns) + 1 - number) * COLUMN - 16, -2, COLUMN, 16)
        paint.text(painter, box, column.head, k.ghost if column.of == "before" else k.faint, align=paint.RIGHT)
    paint.text(painter, QRectF(right - COLUMN - 16, -2, COLUMN + 16, 16), say.BUDGET, k.faint, align=paint.RIGHT)
    y = 18.0
    boxes = []
    for number, part in enumerate(budget.parts):
        cells = [(column.of, None if column.parts is None else float(column.parts[number])) for column in columns]
        boxes.append(QRectF(PAD, y, width, ROW))
        _draw_row(painter, boxes[-1], part.name, cells, part.budget_ms)
        y += ROW
    y += 18
    paint.line(painter, (PAD, y), (right, y), k.line)
    y += 2
    for number, (name, most_ms) in enumerate(((say.TO_SCREEN_SHORT, budget.total_ms), (say.FRAME, PICTURE_MS))):
        cells = [(column.of, None if column.totals is None else float(column.totals[number])) for column in columns]
        _draw_row(painter, QRectF(PAD, y, width, ROW), name, cells, most_ms, strong=number == 0)
        y += ROW
    return boxes


def _draw_row(painter: QPainter, box: QRectF, name: str, cells: Sequence[tuple[str, float | None]], budget_ms: float, *,
              strong: bool = False) -> None:
    """Draw a name, its figures, each with what it is of (see `Column`), and the budget.

    A figure over the budget is amber, with a mark; so is the name, unless it is no more than a rare one.
    """
    k = theme.colours()
    marked = any(exceeds(value, budget_ms) for of, value in cells if of not in ("before", "tail"))
    tone = k.warn if marked else k.text if strong else k.muted
    words = say.OVER_BUDGET.format(name=name) if marked else name
    paint.text(painter, box, words, tone, weight=600 if strong or marked else 400)
    for number, (of, value) in enumerate(cells):
        over = of != "before" and exceeds(value, budget_ms)
        ink = k.ghost if of == "before" else k.warn if over else k.text if of == "usual" or strong else k.muted
        place = QRectF(box.right() - (len(cells) + 1 - number) * COLUMN - 16, box.top(), COLUMN, box.height())
        weight = 600 if strong or over else 500 if of == "usual" else 400
        paint.figure(painter, place, figure_words(value), ink, weight=weight, over=over)
    paint.text(painter, box, f"{budget_ms:.0f}", k.faint, align=paint.RIGHT)
