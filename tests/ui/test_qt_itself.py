"""The Qt that is installed is one that can be trusted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel

from studio.ui.drawing import image


def test_calls_that_give_nothing_do_not_lose_references_to_none(qapp: object) -> None:
    """Some versions lose one reference a call, and the process dies after some thousands."""
    label = QLabel()
    picture = QImage(32, 32, QImage.Format.Format_RGB32)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
        label.setVisible(False)
        painter = QPainter(picture)
        painter.fillRect(QRectF(0, 0, 32, 32), QColor("#102030"))
        painter.end()
    after = sys.getrefcount(None)
    label.deleteLater()
    assert after > before - 100


def test_figures_are_as_wide_as_each_other(qapp: object) -> None:
    label = QLabel()
    label.setFont(image.font(12, 500))
    widths = {label.fontMetrics().horizontalAdvance(digit * 8) for digit in "0123456789"}
    label.deleteLater()
    assert len(widths) == 1


def test_the_bundled_typeface_is_the_one_in_use(qapp: object) -> None:
    label = QLabel()
    label.setFont(image.font())
    family = label.fontInfo().family()
    label.deleteLater()
    assert family == "Inter"
