"""The two graphs of the latency panel: the last minute as it went, and how long pictures took."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from studio.ui import paint, theme
from studio.ui.latency_parts import PICTURE_MS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from studio.ui.screen_times import ScreenTimes

_STEPS_MS = (200, 400, 800, 1600)
_LONGEST_MS, _BINS = 60.0, 30
_MARK_EVERY = 8.0
_THREE_FROM = 40.0
"""Height from which three numbers have room beside a graph."""

Mark = Callable[[QPainter, float, float], None]
"""Draws a small shape with its foot at x, y."""


def draw_history(painter: QPainter, box: QRectF, times: ScreenTimes, now_s: float, span_s: float,
                 budget_ms: float) -> None:
    """Draw microphone to screen over ``span_s``: lowest to highest in each column of pixels, and its budget.

    At the top, where it happened: a bar for a picture that took longer than it is shown, a triangle for skipped ones.
    """
    k = theme.colours()
    at_s, rows = times.totals.since(now_s - span_s)
    highest = float(rows[:, 0].max(initial=0.0))
    top = next((step for step in _STEPS_MS if highest <= step and budget_ms < 1.2 * step), _STEPS_MS[-1])
    scale = box.height() / top

    def y_of(value: float) -> float:
        return box.bottom() - min(value, top) * scale

    paint.bar(painter, box, k.graph, 4)
    for mark in (0, top // 2, top) if box.height() >= _THREE_FROM else (0, top):
        place = min(max(y_of(mark) - 8, box.top() - 3), box.bottom() - 13)
        paint.text(painter, QRectF(box.left() - 40, place, 34, 16), str(mark), k.faint, align=paint.RIGHT)
    paint.line(painter, (box.left(), y_of(top / 2)), (box.right(), y_of(top / 2)), k.line)
    if budget_ms < top:
        paint.line(painter, (box.left(), y_of(budget_ms)), (box.right(), y_of(budget_ms)), k.muted, dashed=True)
    words = (f"{paint.MINUS}{span_s:.0f} s", paint.LEFT), (f"{paint.MINUS}{span_s / 2:.0f}", paint.CENTRE), ("now", paint.RIGHT)
    for text, align in words:
        paint.text(painter, QRectF(box.left(), box.bottom() + 2, box.width(), 14), text, k.faint, align=align)
    legend = QRectF(box.left() + 6, box.bottom() - 17, box.width() - 12, 14)
    if not len(rows):
        paint.text(painter, legend, "measured while live", k.faint)
        return
    if np.median(rows[:, 0]) < top / 2:
        # Where the curve is not: above it, below the marks of what was skipped.
        legend.moveTop(box.top() + 9)
    _draw_range(painter, box, 1.0 - (now_s - at_s) / span_s, rows[:, 0], y_of)
    skips = [(at, count) for at, count in times.skips if at > now_s - span_s]
    late_s = at_s[rows[:, 1] > PICTURE_MS]
    _draw_marks(painter, box, (1.0 - (now_s - late_s) / span_s).tolist(), _late_mark)
    _draw_marks(painter, box, [1.0 - (now_s - at) / span_s for at, _ in skips], _skip_mark)
    skipped = sum(count for _, count in skips)
    left = _count(painter, legend.right(), legend, f"{skipped} skipped", _skip_mark if skipped else None)
    if len(late_s):
        _count(painter, left, legend, f"{len(late_s)} late", _late_mark)
    _plate(painter, legend.left(), legend, "mic \N{RIGHTWARDS ARROW} screen, ms")
    paint.text(painter, legend, "mic \N{RIGHTWARDS ARROW} screen, ms", k.faint)


def _draw_range(painter: QPainter, box: QRectF, places: NDArray[np.float64], values: NDArray[np.float64],
                y_of: Callable[[float], float]) -> None:
    """Draw one stroke a column of pixels, from the lowest to the highest value in it; ``places`` are 0 to 1 across."""
    columns = np.clip((places * box.width()).astype(int), 0, int(box.width()) - 1)
    starts = np.flatnonzero(np.diff(columns, prepend=-1))
    low, high = np.minimum.reduceat(values, starts), np.maximum.reduceat(values, starts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.colours().accent), 1))
    lines = [
        QLineF(box.left() + column, y_of(bottom) + 0.5, box.left() + column, y_of(top) - 0.5)
        for column, bottom, top in zip(columns[starts].tolist(), low.tolist(), high.tolist(), strict=True)
    ]
    painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _draw_marks(painter: QPainter, box: QRectF, places: Iterable[float], mark: Mark) -> None:
    """Draw a mark at the top where something happened, at most one every 8 px; ``places`` are 0 to 1 across."""
    for slot in {int(place * box.width() / _MARK_EVERY) for place in places}:
        mark(painter, box.left() + slot * _MARK_EVERY + 4, box.top() + 7)


def _skip_mark(painter: QPainter, x: float, y: float) -> None:
    paint.triangle(painter, x, y, theme.colours().danger, 3.5, down=True)


def _late_mark(painter: QPainter, x: float, y: float) -> None:
    paint.bar(painter, QRectF(x - 1, y - 6, 2, 6), theme.colours().warn, 0)


def _count(painter: QPainter, right: float, legend: QRectF, words: str, mark: Mark | None) -> float:
    """Write how many there were, with their mark before it; give where the next goes."""
    x = right - paint.width(painter, words) - 8
    _plate(painter, x - 6, legend, words)
    if mark is not None:
        mark(painter, x, legend.bottom() - 4)
    paint.text(painter, QRectF(legend.left(), legend.top(), right - legend.left(), legend.height()), words,
               theme.colours().muted, align=paint.RIGHT)
    return x - 12


def _plate(painter: QPainter, left: float, legend: QRectF, words: str) -> None:
    """Keep words legible over the curve."""
    fill = QColor(theme.colours().graph)
    fill.setAlphaF(0.8)
    painter.fillRect(QRectF(left - 2, legend.top(), paint.width(painter, words) + 18, legend.height()), fill)


def draw_histogram(painter: QPainter, box: QRectF, times_ms: NDArray[np.float64]) -> None:
    """Draw how long the engine worked on each picture, f64 [n] ms: 2 ms a bar, on a log scale, late ones in red."""
    k = theme.colours()
    paint.text(painter, QRectF(box.left(), box.top(), box.width(), 16), "Picture time, 60 s, log", k.faint)
    plot = QRectF(box.left(), box.top() + 18, box.width(), box.height() - 33)
    paint.bar(painter, plot, k.graph, 4)
    counts, _ = np.histogram(np.clip(times_ms, 0, _LONGEST_MS - 1e-3), _BINS, (0, _LONGEST_MS))
    width = plot.width() / _BINS
    most = np.log1p(max(1, int(counts.max(initial=0))))
    for number, count in enumerate(counts.tolist()):
        if count:
            height = max(2.0, float(np.log1p(count) / most) * (plot.height() - 4))
            late = number * _LONGEST_MS / _BINS >= PICTURE_MS
            bar = QRectF(plot.left() + number * width + 0.5, plot.bottom() - height, width - 1, height)
            paint.bar(painter, bar, k.danger if late else k.bar_work, 1)
    x = plot.left() + PICTURE_MS / _LONGEST_MS * plot.width()
    paint.line(painter, (x, plot.top()), (x, plot.bottom()), k.muted, dashed=True)
    for mark, align, shift in ((0, paint.LEFT, 0), (20, paint.CENTRE, -24), (40, paint.CENTRE, -24), (60, paint.RIGHT, -48)):
        place = QRectF(plot.left() + mark / _LONGEST_MS * plot.width() + shift, plot.bottom() + 1, 48, 14)
        paint.text(painter, place, "60 ms" if mark == 60 else str(mark), k.text if mark == 40 else k.faint, align=align)
