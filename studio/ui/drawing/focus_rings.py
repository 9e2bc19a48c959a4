"""Rings around what has the keyboard, for those who use the keyboard: a click, or a window that opens by one, draws none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

RING = "ring"
"""Property of a widget that the style sheet and `paint.focus_ring` look at."""


def shows_ring(widget: QWidget) -> bool:
    """Tell whether a widget has the keyboard and should show it."""
    return widget.hasFocus() and bool(widget.property(RING))


class FocusRings(QObject):
    """Mark the widget with the keyboard while the keyboard was used last; one for the application.

    A field for text is always marked: it is typed into wherever the focus came from.

    Attributes
    ----------
    by_keyboard
        Whether a key was pressed after the last click; so at the start.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.by_keyboard = True
        application.focusChanged.connect(self._on_focus)
        # Of windows alone: a filter of the application would be asked about everything that is painted.
        application.focusWindowChanged.connect(self._on_window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice which of the two is used."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._use(by_keyboard=True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._use(by_keyboard=False)
        return False

    def _use(self, *, by_keyboard: bool) -> None:
        if self.by_keyboard is not by_keyboard:
            self.by_keyboard = by_keyboard
            focused = QApplication.focusWidget()
            if focused is not None:
                self._mark(focused)

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002
        if now is not None:
            self._mark(now)

    def _mark(self, widget: QWidget) -> None:
        ring = self.by_keyboard or isinstance(widget, QLineEdit)
        if bool(widget.property(RING)) is not ring:
            widget.setProperty(RING, ring)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
            widget.update()
