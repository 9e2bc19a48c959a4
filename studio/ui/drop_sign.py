"""What is seen while files are dragged over the window: a frame around all that takes them, and what letting go does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from studio.ui.drawing import paint, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_EDGE, _INSET, _PLATE_HEIGHT = 3, 4, 44


class DropSign(QWidget):
    """Lies over the whole of ``host`` while files are over it; the pointer goes through it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        host.installEventFilter(self)

    def say(self, words: str) -> None:
        """Show what letting go does; "" shows nothing."""
        self.words = words
        self.setAccessibleName(words)
        if words:
            self.setGeometry(self._host.rect())
            self.raise_()
        self.setVisible(bool(words))
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Cover the host in every size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._host.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the frame, and the words on a plate in the middle."""
        painter, k = paint.begin(self), theme.colours()
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        veil = QColor(k.bg)
        veil.setAlphaF(0.35)
        painter.setBrush(veil)
        painter.setPen(QPen(QColor(k.accent), _EDGE))
        painter.drawRoundedRect(frame, theme.RADIUS_PANEL, theme.RADIUS_PANEL)
        wide = min(frame.width() - 24, paint.width(painter, self.words, px=theme.TITLE, weight=600) + 48)
        plate = QRectF((self.width() - wide) / 2, (self.height() - _PLATE_HEIGHT) / 2, wide, _PLATE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(k.accent_fill))
        painter.drawRoundedRect(plate, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        paint.text(painter, plate, self.words, k.on_accent, px=theme.TITLE, weight=600, align=paint.CENTRE)
        painter.end()
