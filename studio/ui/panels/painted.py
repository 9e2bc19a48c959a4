"""A panel's body whose words are painted by hand, around its plots."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtWidgets import QWidget

from studio.ui.drawing import paint, theme
from studio.ui.drawing.accessible import Role
from studio.ui.drawing.plotted import Plotted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

    from studio.ui.panels.table import Cell

PAD = 12.0
AXIS_ROOM = 40.0
"""Width of the axis of values beside a plot."""


class Painted(Plotted, QWidget):
    """Base of the painted bodies: a subclass draws its words in `draw`, and gives its figures in `table`."""

    accessible_role = Role.Chart

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # Time and scales run to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Everything below it would be painted again with it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Draw everything."""

    @abstractmethod
    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the figures shown, one row a line, the first row the names of the columns."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw on the panel's surface."""
        painter = paint.begin(self)
        paint.ground(painter, QRectF(event.rect()), theme.colours().surface)
        self.draw(painter)
        painter.end()
