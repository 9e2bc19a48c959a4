"""The last second, or one picture, as one bar of its parts in order, and every part by name below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from studio.ui.drawing import paint, theme
from studio.ui.panels.painted import PAD
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter

    from studio.ui.panels.latency.parts import Budget, Part

    F64 = NDArray[np.float64]

_TOP, _HEIGHT = 16.0, 20.0


def draw_bar(painter: QPainter, width: float, title: str, budget: Budget, took_ms: F64 | None) -> list[QRectF]:
    """Draw the bar in so much width, of what each part took, f64 [parts]; give where the parts' names are."""
    k, parts, total_ms = theme.colours(), budget.parts, budget.total_ms
    values = [] if took_ms is None else took_ms.tolist()
    scale = width / max(total_ms * 1.12, sum(values) * 1.02)
    paint.bar(painter, QRectF(PAD, _TOP, width, _HEIGHT), k.graph, 4)
    x, mark = PAD, PAD + total_ms * scale
    for part, value in zip(parts, values, strict=bool(values)):
        room = value * scale
        paint.bar(painter, QRectF(x, _TOP, max(room - 1, 1), _HEIGHT), part.tone(k), 2)
        left, right = _beside(x, x + room - 1, mark)
        names = (name for name in (part.name, part.short) if name)
        fitting = (name for name in names if paint.width(painter, name, weight=500) + 7 <= right - left)
        paint.text(painter, QRectF(left, _TOP, right - left, _HEIGHT), next(fitting, ""), part.ink(k), weight=500,
                   align=paint.CENTRE)
        x += room
    paint.line(painter, (mark, _TOP - 1), (mark, _TOP + _HEIGHT + 3), k.text, thick=1.5)
    paint.text(painter, QRectF(PAD, -2, 240, 16), title, k.faint)
    paint.text(painter, QRectF(PAD, -2, width, 16), say.BUDGET_IS.format(value=total_ms), k.muted, align=paint.RIGHT)
    return _draw_names(painter, width, parts, values)


def _beside(start: float, end: float, mark: float) -> tuple[float, float]:
    """Give the room for a name in a part of the bar: all of it, or the larger side of the budget's line where that is in it."""
    if not start < mark < end:
        return start, end
    return (start, mark) if mark - start >= end - mark else (mark, end)


def _draw_names(painter: QPainter, width: float, parts: Sequence[Part], values: Sequence[float]) -> list[QRectF]:
    """Draw each part's name, its colour and its figure, in three columns."""
    k, column, y = theme.colours(), (width - 40) / 3, _TOP + _HEIGHT + 8
    boxes = []
    for number, part in enumerate(parts):
        left, top = PAD + number // 3 * (column + 20), y + number % 3 * 16
        box = QRectF(left, top, column, 16)
        boxes.append(box)
        value = values[number] if values else None
        over = value is not None and value > part.budget_ms
        if over:
            paint.triangle(painter, left + 4, top + 4, k.warn, 4.5)
        else:
            paint.bar(painter, QRectF(left, top + 4, 8, 8), part.tone(k), 2)
        paint.text(painter, box.adjusted(14, 0, 0, 0), part.name, k.text if over else k.muted, weight=600 if over else 400)
        words = paint.DASH if value is None else paint.milliseconds(value)
        paint.text(painter, box, words, k.warn if over else k.text, weight=600 if over else 500, align=paint.RIGHT)
    return boxes
