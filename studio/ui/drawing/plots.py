"""Plots in the theme's colours: the one place that knows how pyqtgraph should look, and how to keep it cheap.

On two cores a plot costs what it paints: pens are one pixel wide, nothing is smoothed, no range follows the data by itself,
and pictures have one byte a pixel and a table of colours.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

# Before pyqtgraph, which takes the binding of Qt that is there.
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem

# isort: split
import pyqtgraph as pg

from studio.ui.drawing import image, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

pg.setConfigOptions(antialias=False, useOpenGL=False, imageAxisOrder="row-major", exitCleanup=False)

_FAR = 400
"""Pixels that words may stand out of their axis while their places are found."""


def pen(role: str, *, dashed: bool = False, opacity: float = 1.0) -> Any:
    """Make a pen, one pixel wide, in a colour of the theme in use."""
    return pg.mkPen(colour(role, opacity), width=1, dash=[3, 3] if dashed else None)


def colour(role: str, opacity: float = 1.0) -> QColor:
    """Give a colour of the theme in use, by its role or as #RRGGBB."""
    made = QColor(role if role.startswith("#") else str(getattr(theme.colours(), role)))
    made.setAlphaF(opacity)
    return made


@lru_cache(maxsize=1)
def ramp() -> NDArray[np.uint8]:
    """Give 256 colours, u8 [256, 4] RGBA, that rise evenly in lightness, so that they read in grey and for the colour-blind."""
    table = cv2.applyColorMap(np.arange(256, dtype=np.uint8)[:, None], cv2.COLORMAP_MAGMA)[:, 0, ::-1]
    return np.hstack([table, np.full((256, 1), 255, np.uint8)])


class Axis(pg.AxisItem):
    """An axis in the theme's type, without a line of its own.

    Parameters
    ----------
    side
        left, right or bottom.
    words
        Gives what stands at a value, for the distance of the values.
    ticks
        The values that have words; None leaves them to pyqtgraph.
    """

    def __init__(self, side: str, words: Callable[[float, float], str], ticks: Sequence[float] | None = None) -> None:
        super().__init__(side)
        self._words = words
        self._fixed = ticks
        self.enableAutoSIPrefix(False)
        self.setStyle(tickTextOffset=4, tickLength=0, autoExpandTextSpace=False, autoReduceTextSpace=False, maxTickLevel=0,
                      hideOverlappingLabels=True)
        self.restyle()

    def use_ticks(self, ticks: Sequence[float]) -> None:
        """Let other values have words."""
        if ticks != self._fixed:
            self._fixed = ticks
            self.picture = None
            self.update()

    def restyle(self) -> None:
        """Follow the theme."""
        self.setTickFont(image.font(theme.CAPTION))
        self.setTextPen(pen("faint"))
        self.setPen(pg.mkPen(None))

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """Give the values that have words."""
        if self._fixed is None:
            found = super().tickValues(low, high, size)
            return [found[0]] if found else []
        return [(1.0, [tick for tick in self._fixed if low - 1e-9 <= tick <= high + 1e-9])]

    def generateDrawSpecs(self, painter: Any) -> Any:  # noqa: N802
        """Let the words at the ends stand inside the axis, where pyqtgraph cuts them or leaves them out; ticks have no dots."""
        self.style["hideOverlappingLabels"] = _FAR
        specs = super().generateDrawSpecs(painter)
        self.style["hideOverlappingLabels"] = True
        if specs is None:
            return None
        line, _, texts = specs
        inside = self.mapRectFromParent(self.geometry())
        placed: list[tuple[QRectF, Any, str]] = []
        for box, flags, words in texts:
            box.moveLeft(min(max(box.left(), inside.left()), inside.right() - box.width()))
            box.moveTop(min(max(box.top(), inside.top()), inside.bottom() - box.height()))
            if not any(box.intersects(other) for other, _, _ in placed):
                placed.append((box, flags, words))
        return line, [], placed

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Give their words."""
        return [self._words(value, spacing) for value in values]


class View(pg.ViewBox):
    """The inside of a plot: it neither follows its data by itself nor has a menu, and tells what the pointer does."""

    clicked = Signal(float, float, object)
    """Place, and the keys that are held."""
    dragged = Signal(float, float, object, bool)
    """From where to where (x), the keys that are held, and whether it is over."""
    wheeled = Signal(float, float)
    """Steps away from the person, and where (x)."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, enableMouse=False, defaultPadding=0.0)
        self.disableAutoRange()
        self.restyle()

    def restyle(self) -> None:
        """Follow the theme."""
        self.setBackgroundColor(colour("graph"))

    def mouseClickEvent(self, event: Any) -> None:  # noqa: N802
        """Tell of a click with the first button."""
        if event.button() == Qt.MouseButton.LeftButton:
            at = self.mapToView(event.pos())
            self.clicked.emit(at.x(), at.y(), event.modifiers())
            event.accept()
        else:
            event.ignore()

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:  # noqa: ARG002, N802
        """Tell of a drag with the first button."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        start, now = self.mapToView(event.lastPos()).x(), self.mapToView(event.pos()).x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            start = self.mapToView(event.buttonDownPos()).x()
        self.dragged.emit(start, now, event.modifiers(), event.isFinish())

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:  # noqa: ARG002, N802
        """Tell how far the wheel was turned."""
        event.accept()
        self.wheeled.emit(event.delta() / 120.0, self.mapToView(event.pos()).x())


class Plot(pg.GraphicsView):
    """A grid of views and axes in one widget, whose focus is that of the panel around it.

    Parameters
    ----------
    parent
        Whose the keyboard is.

    It is hidden until it is shown: a parent that is shown again before it has its place would show it at the wrong one.
    """

    pointed = Signal(object)
    """Where the pointer is in the widget, a `QPointF`; None when it has gone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.hide()
        self.grid = pg.GraphicsLayout()
        self.grid.setSpacing(0)
        self.grid.setContentsMargins(0, 0, 0, 0)
        # Time goes to the right in every language, and what is painted over a plot counts on its axis being left of it.
        self.grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCentralItem(self.grid)
        self.viewport().setFocusProxy(None)
        for widget in (self, self.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Opaque, so that it is not painted again with the panel around it; pyqtgraph's cache of a background is one more copy.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setBackground(colour("surface"))
        self.views: list[View] = []
        self.axes: list[Axis] = []

    def put(self, item: Any, row: int, column: int) -> Any:
        """Put a view or an axis into the grid and keep it in the theme; give it."""
        self.grid.addItem(item, row, column)
        if isinstance(item, View):
            self.views.append(item)
        elif isinstance(item, Axis):
            self.axes.append(item)
        return item

    def rows(self, *heights: float | None) -> None:
        """Give the rows of the grid these heights; None takes what is left."""
        for number, height in enumerate(heights):
            if height is None:
                self.grid.layout.setRowStretchFactor(number, 1)
            else:
                self.grid.layout.setRowFixedHeight(number, height)

    def columns(self, *widths: float | None) -> None:
        """Give the columns of the grid these widths; None takes what is left."""
        for number, width in enumerate(widths):
            if width is None:
                self.grid.layout.setColumnStretchFactor(number, 1)
            else:
                self.grid.layout.setColumnFixedWidth(number, width)

    def restyle(self) -> None:
        """Follow the theme; a subclass adds what it has put into the views."""
        self.setBackground(colour("surface"))
        for view in self.views:
            view.restyle()
        for axis in self.axes:
            axis.restyle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "axes"):
            self.restyle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell where the pointer is."""
        super().mouseMoveEvent(event)
        self.pointed.emit(event.position())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tell that it has gone."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def place(self, view: View, at: QPointF) -> QPointF | None:
        """Give a place in the widget in the units of ``view``; None outside it."""
        scene = self.mapToScene(at.toPoint())
        return view.mapSceneToView(scene) if view.sceneBoundingRect().contains(scene) else None

    def where(self, view: View, x: float, y: float) -> QPointF:
        """Give where something of ``view`` is in the widget."""
        return QPointF(self.mapFromScene(view.mapViewToScene(QPointF(x, y))))

    def box(self, view: View) -> QRectF:
        """Give the rectangle that ``view`` fills in the widget."""
        return QRectF(self.mapFromScene(view.sceneBoundingRect()).boundingRect())


class Picture(QGraphicsItem):
    """A picture of one byte a pixel with a table of colours: it is shown as it is, nothing is computed a pixel.

    Parameters
    ----------
    table
        Colours of levels 0 to 255, u8 [256, 4] RGBA; None takes `ramp`.

    Attributes
    ----------
    levels
        The levels that have the first and the last colour.
    """

    def __init__(self, table: NDArray[np.uint8] | None = None) -> None:
        super().__init__()
        self.levels = (0.0, 255.0)
        self._pixels = np.zeros((1, 1), np.uint8)
        self._box = QRectF()
        self.use_table(ramp() if table is None else table)

    def use_table(self, table: NDArray[np.uint8]) -> None:
        """Take other colours."""
        self._table = table
        self.use_levels(*self.levels)

    def use_levels(self, low: float, high: float) -> None:
        """Let the first colour be that of ``low``, and the last that of ``high``."""
        self.levels = (low, high)
        places = np.clip((np.arange(256) - low) * (255.0 / max(high - low, 1e-6)), 0, 255).round().astype(int)
        red, green, blue, opacity = self._table[places].astype(np.int64).T
        self._colours: list[int] = (opacity << 24 | red << 16 | green << 8 | blue).tolist()
        self.update()

    def show_levels(self, pixels: NDArray[np.uint8], box: QRectF) -> None:
        """Show u8 [rows, columns], the lowest row first, over ``box`` of the view."""
        self._pixels = np.ascontiguousarray(pixels)
        if box != self._box:
            self.prepareGeometryChange()
            self._box = box
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Give where it lies in its view."""
        return self._box

    def paint(self, painter: QPainter, _option: object, _widget: QWidget | None = None) -> None:
        """Draw it."""
        rows, columns = self._pixels.shape
        shown = QImage(self._pixels.data, columns, rows, columns, QImage.Format.Format_Indexed8)
        shown.setColorTable(self._colours)
        painter.drawImage(self._box, shown)


class Mark(QGraphicsRectItem):
    """A place on an axis, or a stretch of it, that moves often: a line or a band. Moving pyqtgraph's own costs 0.2 ms each.

    Parameters
    ----------
    low, high
        Its ends across the axis.
    """

    def __init__(self, low: float, high: float) -> None:
        super().__init__(0.0, low, 0.0, high - low)
        self.setVisible(False)

    def put(self, at: float, length: float = 0.0) -> None:
        """Let it begin at a place, and be so long."""
        box = self.rect()
        if box.width() != length:
            box.setWidth(length)
            self.setRect(box)
        self.setX(at)

    def reach(self, low: float, high: float) -> None:
        """Let it have other ends across the axis."""
        box = self.rect()
        if (box.top(), box.bottom()) != (low, high):
            self.setRect(QRectF(box.left(), low, box.width(), high - low))

    def dress(self, colour: QColor, *, filled: bool = False) -> None:
        """Give it a colour: that of a line one pixel wide, or of a band without an edge."""
        self.setPen(QPen(Qt.PenStyle.NoPen) if filled else QPen(colour, 0))
        self.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
