"""A panel's body that is painted by hand: what never moves is drawn once and kept."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from studio.ui.drawing import paint
from studio.ui.drawing.accessible import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from studio.ui.panels.table import Cell

PAD = 12.0


class Painted(QWidget):
    """Base of the painted bodies: a still layer kept as a picture, and what moves on top of it.

    A subclass draws the still layer in `draw_still`, everything else in `draw_moving`, and gives its figures in `table`.
    """

    accessible_role = Role.Chart

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # Time and scales run to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._still: QPixmap | None = None
        self._still_key: object = None

    @abstractmethod
    def draw_still(self, painter: QPainter) -> None:
        """Draw what only changes with size, theme and `still_key`."""

    @abstractmethod
    def draw_moving(self, painter: QPainter) -> None:
        """Draw what changes with every update."""

    @abstractmethod
    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the figures shown, one row a line, the first row the names of the columns."""

    def still_key(self) -> object:
        """Give what the still layer depends on besides size and theme."""
        return None

    def forget_still(self) -> None:
        """Draw the still layer again at the next update."""
        self._still = None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.forget_still()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw both layers."""
        ratio = self.devicePixelRatioF()
        key = (self.size().toTuple(), ratio, self.still_key())
        if self._still is None or key != self._still_key:
            made = QPixmap(self.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            still = QPainter(made)
            still.setRenderHint(QPainter.RenderHint.Antialiasing)
            still.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self.draw_still(still)
            still.end()
            self._still, self._still_key = made, key
        painter = paint.begin(self)
        painter.drawPixmap(0, 0, self._still)
        self.draw_moving(painter)
        painter.end()
