"""Panels as a picture to keep, under a heading: PNG of pixels, or SVG of lines and words."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from studio.ui.drawing import image, paint, theme
from studio.ui.sentences.panels import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from studio.ui.panels.panel import Panel

SCALE = 2
"""Pixels of a PNG for one of the window."""
_MARGIN, _TITLE, _ABOUT, _HEAD = 16, 26, 16, 28
"""Around everything, and heights of the heading's lines and of the name of a panel, in pixels of the window."""


class Heading(NamedTuple):
    """What stands above the panels: what they are, and when and of which session, in words that stay together."""

    title: str
    about: Sequence[str]


def as_png(panels: Sequence[Panel], heading: Heading) -> bytes:
    """Draw panels that can be seen one under the other, all as wide as the widest, as the contents of a PNG."""
    with _equally_wide(panels):
        size = _size(panels, heading)
        picture = QImage(size * SCALE, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(SCALE)
        picture.fill(QColor(theme.colours().surface))
        painter = paint.begin(picture)
        _draw(painter, panels, heading, size.width())
        painter.end()
    return image.encoded(picture, ".png")


def as_svg(panels: Sequence[Panel], heading: Heading) -> bytes:
    """Draw the same as the contents of an SVG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _equally_wide(panels):
        size = _size(panels, heading)
        generator = QSvgGenerator()
        generator.setTitle(heading.title)
        generator.setDescription(GAP.join(heading.about))
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRect(QPoint(), size))
        painter = QPainter(generator)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(QRect(QPoint(), size), QColor(theme.colours().surface))
        _draw(painter, panels, heading, size.width())
        painter.end()
    return bytes(data.data())


@contextmanager
def _equally_wide(panels: Sequence[Panel]) -> Iterator[None]:
    """Let all bodies have one width, so that none leaves half of the picture empty; as they were when it is over.

    Nothing of it is seen: the window is painted once more afterwards.
    """
    before = [panel.body.geometry() for panel in panels]
    widest = max((box.width() for box in before), default=1)
    try:
        for panel, box in zip(panels, before, strict=True):
            if box.width() != widest:
                panel.body.resize(widest, box.height())
        yield
    finally:
        for panel, box in zip(panels, before, strict=True):
            panel.body.setGeometry(box)


def _size(panels: Sequence[Panel], heading: Heading) -> QSize:
    width = max((panel.body.width() for panel in panels), default=1)
    height = sum(_HEAD + panel.body.height() + theme.S for panel in panels)
    about = _ABOUT * len(_lines(heading.about, width - 2 * theme.M))
    return QSize(width + 2 * _MARGIN, _MARGIN + _TITLE + about + theme.S + height + _MARGIN)


def _lines(about: Sequence[str], width: int) -> list[str]:
    """Write words in as many lines as they need in so much width."""
    font, lines = QFontMetricsF(image.font(theme.CAPTION)), list[str]()
    for words in about:
        longer = GAP.join((lines[-1], words)) if lines else ""
        if lines and font.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(words)
    return lines


def _draw(painter: QPainter, panels: Sequence[Panel], heading: Heading, width: int) -> None:
    """Draw the heading, and each panel under its name and the figure of its head."""
    k, y, room = theme.colours(), _MARGIN, width - 2 * _MARGIN
    # The bodies have a rim of their own, and the words begin where theirs do.
    left, words = _MARGIN + theme.M, room - 2 * theme.M
    paint.text(painter, QRectF(left, y, words, _TITLE), heading.title, k.text, px=theme.TITLE, weight=600)
    y += _TITLE
    for line in _lines(heading.about, words):
        paint.text(painter, QRectF(left, y, words, _ABOUT), line, k.muted)
        y += _ABOUT
    y += theme.S
    for panel in panels:
        box = QRectF(left, y, words, _HEAD)
        paint.line(painter, (left, y), (left + words, y), k.line)
        paint.text(painter, box, panel.windowTitle(), k.text, weight=600)
        paint.text(painter, box, panel.head.figure.text(), k.text, weight=500, align=paint.RIGHT)
        y += _HEAD
        panel.body.render(painter, QPoint(_MARGIN, y), renderFlags=QWidget.RenderFlag.DrawChildren)
        y += panel.body.height() + theme.S
