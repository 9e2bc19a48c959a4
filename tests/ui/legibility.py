"""Judge by its pixels whether what a window shows can be read: the contrast of every word with what is under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from studio.ui.drawing import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT, LARGE = 4.5, 3.0
"""Least contrast of text, and of large text and of marks that mean something (WCAG 2.2, 1.4.3 and 1.4.11)."""
SCALE = 3
"""Text is drawn so many times larger, so that its strokes have pixels of the full ink; icons are made up to this scale."""
ROWS = 6
_LEAST_PIXELS = 12
"""An ink has as many, at this scale."""
_LARGE_PX = 24


def picture(widget: QWidget) -> QImage:
    """Draw a widget and what is in it, on nothing of its own."""
    image = QImage(widget.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    return image


def contrast(image: QImage, box: QRect) -> float:
    """Give the contrast that `_LEAST_PIXELS` in ``box`` (logical pixels) have with its ground, which most pixels have."""
    box = QRect(box.topLeft() * SCALE, QSize(box.width() * SCALE, box.height() * SCALE)) & image.rect()
    if box.isEmpty():
        return 21.0
    part = image.copy(box)
    rows = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.bytesPerLine())[:, : part.width() * 4]
    values, counts = np.unique(rows.copy().view(np.uint32), return_counts=True)
    ground = f"#{int(values[counts.argmax()]) & 0xFFFFFF:06X}"
    got = np.array([theme.contrast(f"#{ink & 0xFFFFFF:06X}", ground) for ink in values.tolist()])
    order = np.argsort(-got)
    enough = np.cumsum(counts[order]) >= _LEAST_PIXELS
    return float(got[order][enough.argmax()])


def words_of(top: QWidget) -> Iterator[tuple[str, QRect, float]]:
    """Give every word that is shown in ``top``: what it is, where it stands, and the contrast that it needs."""
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not top or _scrolled_away(widget):
            continue
        origin = widget.mapTo(top, QPoint()) if widget is not top else QPoint()
        least = LARGE if widget.font().pixelSize() >= _LARGE_PX else TEXT
        name = type(widget).__name__
        inner = widget.rect().adjusted(4, 4, -4, -4)
        if isinstance(widget, QAbstractItemView):
            if not isinstance(widget, QHeaderView):
                yield from _rows(top, widget)
        elif isinstance(widget, QMenu):
            for action in widget.actions():
                if action.text():
                    yield f"{name} {action.text()!r}", widget.actionGeometry(action).adjusted(28, 2, -24, -2), TEXT
        elif isinstance(widget, QLineEdit) and (widget.text() or widget.placeholderText()):
            yield f"{name} {widget.text() or widget.placeholderText()!r}", inner.translated(origin), least
        elif isinstance(widget, QComboBox) and widget.currentText():
            yield f"{name} {widget.currentText()!r}", inner.adjusted(0, 0, -24, 0).translated(origin), least
        elif isinstance(widget, QLabel) and widget.text().strip() and "\n" not in widget.text()[:1]:
            yield f"{name} {widget.text()!r}", widget.rect().translated(origin), least
        elif isinstance(widget, QAbstractButton) and widget.text():
            yield f"{name} {widget.text()!r}", inner.translated(origin), least
        elif isinstance(widget, QAbstractButton) and not widget.icon().isNull() and widget.isEnabled():
            yield f"icon of {name} {widget.accessibleName() or widget.objectName()!r}", inner.translated(origin), LARGE
        elif isinstance(widget, QAbstractSpinBox | QTextEdit):
            yield name, inner.translated(origin), least


def _rows(top: QWidget, view: QAbstractItemView) -> Iterator[tuple[str, QRect, float]]:
    model, port = view.model(), view.viewport()
    origin = port.mapTo(top, QPoint()) if port is not top else QPoint()
    for row in range(min(ROWS, model.rowCount(view.rootIndex()) if model is not None else 0)):
        index = model.index(row, 0, view.rootIndex())
        words, box = str(index.data() or ""), view.visualRect(index) & port.rect()
        if words and not box.isEmpty():
            icon = 0 if index.data(Qt.ItemDataRole.DecorationRole) is None else view.iconSize().width() + 20
            selected = view.selectionModel() is not None and view.selectionModel().isSelected(index)
            yield (f"{type(view).__name__} {words!r}{' (selected)' if selected else ''}",
                   box.adjusted(icon, 2, -2, -2).translated(origin), TEXT)


def _scrolled_away(widget: QWidget) -> bool:
    """Tell whether a widget lies below or above what its scroll area shows: it is read when it is scrolled to."""
    seen = widget.visibleRegion().boundingRect()
    return seen.height() < widget.height() // 2


def illegible(top: QWidget) -> list[str]:
    """List the words of a window whose contrast is too low, with it."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    image, found = picture(top), []
    for name, box, least in words_of(top):
        if box.width() < 4 or box.height() < 4:
            continue
        got = contrast(image, box)
        if got < least:
            found.append(f"{name} {got:.1f}:1, needs {least}")
    return found
