"""Panels as a picture to keep: PNG of pixels, or SVG of lines and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from studio.ui.drawing import image, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

SCALE = 2
"""Pixels of a PNG for one of the window."""


def as_png(widgets: Sequence[QWidget]) -> bytes:
    """Draw widgets one under the other as the contents of a PNG."""
    size = _size(widgets)
    picture = QImage(size * SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SCALE)
    picture.fill(QColor(theme.colours().surface))
    painter = QPainter(picture)
    _draw(painter, widgets)
    painter.end()
    return image.encoded(picture, ".png")


def as_svg(widgets: Sequence[QWidget]) -> bytes:
    """Draw widgets one under the other as the contents of an SVG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(widgets)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    painter = QPainter(generator)
    painter.fillRect(QRect(QPoint(), size), QColor(theme.colours().surface))
    _draw(painter, widgets)
    painter.end()
    return bytes(data.data())


def _size(widgets: Sequence[QWidget]) -> QSize:
    width = max((widget.width() for widget in widgets), default=1)
    return QSize(width, sum(widget.height() + theme.S for widget in widgets) or 1)


def _draw(painter: QPainter, widgets: Sequence[QWidget]) -> None:
    y = 0
    for widget in widgets:
        widget.render(painter, QPoint(0, y), renderFlags=QWidget.RenderFlag.DrawChildren)
        y += widget.height() + theme.S


