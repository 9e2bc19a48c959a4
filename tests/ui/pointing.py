"""Real events of mouse and wheel for plots: Qt's own tests move no pointer while a button is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pyqtgraph import GraphicsView

# Moves that come faster than a hundred a second are passed over otherwise, as they are here.
pyqtgraph.setConfigOptions(mouseRateLimit=-1)

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.MouseButton.LeftButton


def _send(plot: GraphicsView, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton,
          keys: Qt.KeyboardModifier) -> None:
    port = plot.viewport()
    event = QMouseEvent(kind, at, QPointF(port.mapToGlobal(at.toPoint())), button, held, keys)
    QApplication.sendEvent(port, event)
    QApplication.processEvents()


def move(plot: GraphicsView, at: QPointF, held: Qt.MouseButton = Qt.MouseButton.NoButton,
         keys: Qt.KeyboardModifier = NONE) -> None:
    """Move the pointer to a place of the plot."""
    _send(plot, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, held, keys)


def click(plot: GraphicsView, at: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    """Press and let go the first button at a place."""
    move(plot, at)
    _send(plot, QEvent.Type.MouseButtonPress, at, _LEFT, _LEFT, keys)
    _send(plot, QEvent.Type.MouseButtonRelease, at, _LEFT, Qt.MouseButton.NoButton, keys)


def drag(plot: GraphicsView, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier = NONE, steps: int = 8) -> None:
    """Drag with the first button from one place to another."""
    move(plot, start)
    _send(plot, QEvent.Type.MouseButtonPress, start, _LEFT, _LEFT, keys)
    for step in range(1, steps + 1):
        move(plot, start + (end - start) * (step / steps), _LEFT, keys)
    _send(plot, QEvent.Type.MouseButtonRelease, end, _LEFT, Qt.MouseButton.NoButton, keys)


def wheel(plot: GraphicsView, at: QPointF, notches: int) -> None:
    """Turn the wheel, away from the person where ``notches`` are positive."""
    port = plot.viewport()
    event = QWheelEvent(at, QPointF(port.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * notches),
                        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(port, event)
    QApplication.processEvents()
