"""A few drawing words that the painted panels share; none keeps state."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from studio.ui import language
from studio.ui.drawing import image, theme
from studio.ui.drawing.focus_rings import shows_ring
from studio.ui.sentences.window import DECIBELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPaintDevice
    from PySide6.QtWidgets import QWidget

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
MINUS = "\N{MINUS SIGN}"
DASH = "\N{EN DASH}"
"""What stands where nothing was measured."""


def begin(device: QPaintDevice) -> QPainter:
    """Start to paint a widget, or a picture of one, with smooth edges; the caller ends it.

    Left is left in every language: what is painted has its places, and scales and time run to the right.
    """
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def ground(painter: QPainter, box: QRectF, colour: str) -> None:
    """Fill a box of an opaque widget, with every pixel of the screen that it touches.

    At a scale such as 1.5 an edge may lie within a pixel. Half painted that kept half of what was there before, for nothing is
    painted below an opaque widget. What lies outside the widget Qt cuts off.
    """
    painter.fillRect(box.adjusted(-1.0, -1.0, 1.0, 1.0), QColor(colour))


def snapped(painter: QPainter, box: QRectF) -> QRectF:
    """Give the box whose edges are the borders between the screen's pixels that lie nearest; in the painter's pixels.

    At a scale such as 1.5 also the widget itself may begin within a pixel.
    """
    to_screen = painter.deviceTransform()
    there = to_screen.mapRect(box)
    left, top = floor(there.left() + 0.5), floor(there.top() + 0.5)
    right, bottom = max(left + 1, floor(there.right() + 0.5)), max(top + 1, floor(there.bottom() + 0.5))
    return to_screen.inverted()[0].mapRect(QRectF(left, top, right - left, bottom - top))


def text(painter: QPainter, box: QRectF, words: str, colour: str, *, px: int = theme.CAPTION, weight: int = 400,
         align: Qt.AlignmentFlag = LEFT) -> None:
    """Write ``words`` on one line inside ``box``."""
    painter.setFont(image.font(px, weight))
    painter.setPen(QColor(colour))
    painter.drawText(box, align.value, words)


def figure(painter: QPainter, box: QRectF, words: str, colour: str, *, weight: int = 400, over: bool = False) -> None:
    """Write a figure at the right end of ``box``, after a mark where it is ``over`` its budget: colour alone says nothing."""
    text(painter, box, words, colour, weight=weight, align=RIGHT)
    if over:
        triangle(painter, box.right() - width(painter, words, weight=weight) - 4.5, box.center().y() - 2.5, colour, 3.0)


def width(painter: QPainter, words: str, px: int = theme.CAPTION, weight: int = 400) -> float:
    """Measure ``words`` in logical pixels."""
    painter.setFont(image.font(px, weight))
    return float(painter.fontMetrics().horizontalAdvance(words))


def bar(painter: QPainter, box: QRectF, colour: str, radius: float = 2.0) -> None:
    """Fill a box with round corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(box, radius, radius)


def line(painter: QPainter, start: tuple[float, float], end: tuple[float, float], colour: str, *, thick: float = 1.0,
         dashed: bool = False) -> None:
    """Draw a sharp straight line."""
    pen = QPen(QColor(colour), thick)
    if dashed:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawLine(QPointF(*start), QPointF(*end))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def triangle(painter: QPainter, x: float, y: float, colour: str, size: float = 4.0, *, down: bool = False) -> None:
    """Draw a mark with a shape of its own, so that what it says does not hang on its colour; the tip is at x, y."""
    rise = -1.6 * size if down else 1.6 * size
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x - size, y + rise), QPointF(x + size, y + rise)]))


def curve(painter: QPainter, xs: NDArray[np.float64], ys: NDArray[np.float64], colour: str, *, thick: float = 1.5,
          base: float | None = None) -> None:
    """Draw a curve through points f64 [n], filled faintly down to ``base`` if that is given."""
    points: Sequence[QPointF] = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    if len(points) < 2:
        return
    if base is not None:
        fill = QColor(colour)
        fill.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF([QPointF(points[0].x(), base), *points, QPointF(points[-1].x(), base)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF(points))


def focus_ring(painter: QPainter, widget: QWidget, radius: float) -> None:
    """Mark the widget that has the keyboard: 2 px in the text colour, unlike "chosen", which is the accent."""
    if shows_ring(widget):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.colours().text), 2))
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), radius, radius)


def milliseconds(value: float) -> str:
    """Write a time in ms as the tables do: one decimal below 100."""
    return language.number(f"{value:.0f}" if value >= 99.95 else f"{value:.1f}")


def decibels(value: float) -> str:
    """Write a gain as a whole number of dB with its sign and a real minus; zero has no sign."""
    return DECIBELS.format(value=f"{value:+.0f}".replace("-", MINUS) if round(value) else "0")
