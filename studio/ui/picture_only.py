"""The picture alone: on the whole screen, or as a small window above all others that one can move beside a call."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent

from studio.ui.drawing import theme
from studio.ui.drawing.controls import ToolButton
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow, QWidget

    from studio.ui.commands import Commands
    from studio.ui.layouts import Layouts
    from studio.ui.preview import Preview

SMALL_WIDE, SMALL_LEAST = 480, QSize(160, 90)
EDGE = 10
"""Pixels along the edges of the small window by which it is made larger or smaller."""
_ABOVE = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Alone(enum.Enum):
    """How the picture is alone, if it is."""

    NOT = "not"
    FULL_SCREEN = "full"
    SMALL = "small"


class PictureOnly(QObject):
    """Hide everything around the picture, and bring back what was there.

    Parameters
    ----------
    layouts
        Kept before, and arranged again afterwards.
    commands
        Whose menu marks how the picture is alone.
    always
        Parts that are there otherwise.
    panels
        Parts that may be there.
    """

    changed = Signal(bool)
    """The picture is alone, or no longer."""

    def __init__(self, window: QMainWindow, preview: Preview, layouts: Layouts, commands: Commands, *,
                 always: Sequence[QWidget], panels: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._preview, self._always, self._panels = window, preview, always, panels
        self._layouts, self._commands = layouts, commands
        self.how = Alone.NOT
        self._hidden: list[QWidget] = []
        self._was_maximised = False
        self._was_at = QRect()
        self._least, self._preview_least = window.minimumSize(), preview.minimumSize()
        self._held: QPoint | None = None
        """Where the pointer holds the small window, while it is moved without the system's help."""
        self.back = ToolButton("expand", say.BACK, side=24, glyph=16, kind="solid", role="text")
        """Ends the small window, which has neither frame nor menu."""
        self.back.setParent(preview)
        self.back.hide()
        self.back.clicked.connect(lambda: self.show(Alone.NOT))
        preview.installEventFilter(self)

    def back_box(self) -> QRect | None:
        """Give the place of the button that ends the small window, in pixels of the preview; None while there is none."""
        return self.back.geometry() if self.how is Alone.SMALL else None

    @property
    def on(self) -> bool:
        """Whether the picture is alone."""
        return self.how is not Alone.NOT

    def show(self, how: Alone) -> None:
        """Let the picture be alone in this way, or bring everything back; the menu marks it."""
        if how is not self.how:
            if self.on:
                self._come_back()
            if how is Alone.NOT:
                self._layouts.arrange()
            else:
                self._layouts.remember()
                self._leave_alone(how)
        self.back.setVisible(how is Alone.SMALL)
        self.changed.emit(self.on)
        self._commands.check("alone", on=how is Alone.FULL_SCREEN)
        self._commands.check("floating", on=how is Alone.SMALL)

    def _leave_alone(self, how: Alone) -> None:
        window = self._window
        self.how, self._preview.alone = how, True
        self._was_maximised, self._was_at = window.isMaximized(), window.geometry()
        self._hidden = [panel for panel in self._panels if panel.isVisible()]
        for part in (*self._always, *self._hidden):
            part.setVisible(False)
        window.setContentsMargins(0, 0, 0, 0)
        if how is Alone.FULL_SCREEN:
            window.showFullScreen()
            return
        self._least, self._preview_least = window.minimumSize(), self._preview.minimumSize()
        free, box = window.screen().availableGeometry(), self._preview.picture_box()
        window.setWindowFlags(window.windowFlags() | _ABOVE)
        window.setMinimumSize(SMALL_LEAST)
        self._preview.setMinimumSize(SMALL_LEAST)
        wide = min(SMALL_WIDE, free.width() // 2)
        size = QSize(wide, round(wide * box.height() / max(1.0, box.width())))
        window.showNormal()
        window.resize(size)
        window.move(free.bottomRight() - QPoint(size.width() + theme.L, size.height() + theme.L))

    def _come_back(self) -> None:
        window, how = self._window, self.how
        self.how, self._preview.alone = Alone.NOT, False
        if how is Alone.SMALL:
            window.setWindowFlags(window.windowFlags() & ~_ABOVE)
            window.setMinimumSize(self._least)
            self._preview.setMinimumSize(self._preview_least)
        for part in (*self._always, *self._hidden):
            part.setVisible(True)
        window.setContentsMargins(theme.S, 0, theme.S, 0)
        if self._was_maximised:
            window.showMaximized()
        else:
            window.showNormal()
            if how is Alone.SMALL:
                window.setGeometry(self._was_at)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move the small window by its picture, and size it by its edges; keep the button that ends it in its corner."""
        if event.type() == QEvent.Type.Resize:
            corner = QPoint(self._preview.width(), self._preview.height())
            self.back.move(corner - QPoint(self.back.width() + theme.S, self.back.height() + theme.S))
            self.back.raise_()
        if self.how is not Alone.SMALL or not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            handle, edges = self._window.windowHandle(), self._edges(event.position().toPoint())
            begun = handle.startSystemResize(edges) if edges else handle.startSystemMove()
            self._held = None if begun else event.globalPosition().toPoint() - self._window.frameGeometry().topLeft()
        elif event.type() == QEvent.Type.MouseMove and self._held is not None:
            self._window.move(event.globalPosition().toPoint() - self._held)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._held = None
        return False

    def _edges(self, at: QPoint) -> Qt.Edge:
        edges = Qt.Edge(0)
        for near, edge in ((at.x() < EDGE, Qt.Edge.LeftEdge), (at.x() >= self._preview.width() - EDGE, Qt.Edge.RightEdge),
                           (at.y() < EDGE, Qt.Edge.TopEdge), (at.y() >= self._preview.height() - EDGE, Qt.Edge.BottomEdge)):
            if near:
                edges |= edge
        return edges
