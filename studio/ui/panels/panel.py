"""The frame that every panel has: a head with its name and the one figure that matters, and a body that can be hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QDockWidget, QFrame, QMenu, QToolButton, QWidget

from studio.ui.drawing import theme
from studio.ui.drawing.controls import Figure, IconLabel, ToolButton, column, label, restyle, row
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent

_SPARE = 24
"""Pixels that the figure in a head may have more than it needs."""
_FREE = 16777215
"""Qt's word for "no limit" on a size."""


class _Offered(NamedTuple):
    """A line of a panel's menu: see `Panel.offer`."""

    words: str
    do: Callable[[], object]
    when: Callable[[], bool]
    chosen: Callable[[], bool] | None


_ASIDE = 32
"""Pixels by which a panel that becomes a window lies beside where it was, so that it is seen to be one."""


class PanelHead(QWidget):
    """Title, figure, buttons. The figure stays when the body is hidden."""

    double_clicked = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("panelHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.HEAD_HEIGHT)
        self.title = title
        self.menu_buttons: list[QToolButton] = []
        """What opens the panel's menu, if it has one."""
        self.close_button = ToolButton("close", say.CLOSE, glyph=16)
        """Takes the panel away; there where the panel has no place of its own."""
        self.close_button.hide()
        self.figure = Figure("value", _SPARE)
        self._mark = IconLabel("warning", "warn", 16)
        self._mark.setVisible(False)
        said = label(title, "title"), None, self._mark, 4, self.figure
        self._lay = row(*said, 4, self.close_button, gap=2, margins=(12, 0, 4, 0))
        self.setLayout(self._lay)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the same height with and without buttons: docks go by this, not by the fixed height."""
        return QSize(super().sizeHint().width(), theme.HEAD_HEIGHT)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell."""
        event.accept()
        self.double_clicked.emit()

    def add(self, button: QToolButton, *, before_last: bool = False) -> None:
        """Put a button at the right end, or left of the one that is there; the one that closes stays the last."""
        self._lay.insertWidget(self._lay.count() - (2 if before_last else 1), button)

    def say(self, words: str, *, warn: bool = False) -> None:
        """Change the figure; ``warn`` turns it amber, with an icon."""
        role = "warn" if warn else "value"
        self.figure.setText(words)
        if self.figure.property("role") != role:
            self.figure.setProperty("role", role)
            restyle(self.figure)
        if self._mark.isVisibleTo(self) is not warn:
            self._mark.setVisible(warn)


class Panel(QDockWidget):
    """A body in a frame that can be moved, floated, collapsed to its head and hidden.

    Parameters
    ----------
    name
        Under which its place is remembered, in every language.
    title
        What it is called.
    body
        What the panel shows.
    """

    shown = Signal(bool)
    """The body can be seen, or no longer."""
    hide_asked = Signal()
    """The person wants it away."""

    def __init__(self, name: str, title: str, body: QWidget, *, with_menu: bool = True) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.head = PanelHead(title)
        self.body = body
        self._collapsed = False
        self._commands: list[_Offered] = []
        if with_menu:
            self._menu_button = ToolButton("more", say.PANEL_MENU.format(panel=title), glyph=16)
            self._menu_button.clicked.connect(self._open_menu)
            self.head.add(self._menu_button)
            self.head.menu_buttons.append(self._menu_button)
        self.head.close_button.rename(say.CLOSE_PANEL.format(panel=title))
        self.head.close_button.clicked.connect(self.hide_asked)
        self.head.double_clicked.connect(lambda: self.float(not self.isFloating()))
        self.setTitleBarWidget(self.head)
        self._is_guest = False
        self._last: QRect | None = None
        """Where it was when it was a window last; None before."""
        self.topLevelChanged.connect(lambda _: self._show_close())
        box = QFrame()
        box.setObjectName("panelBody")
        box.setLayout(column(body, gap=0, margins=(0, 0, 0, 4)))
        self.setWidget(box)
        self.visibilityChanged.connect(lambda _: self._tell())

    @property
    def collapsed(self) -> bool:
        """Whether only the head is there."""
        return self._collapsed

    @property
    def active(self) -> bool:
        """Whether the body can be seen, so that it is worth painting."""
        return self.isVisible() and not self._collapsed

    def offer(self, words: str, do: Callable[[], object], *, when: Callable[[], bool] = lambda: True,
              chosen: Callable[[], bool] | None = None) -> None:
        """Put a command of the body's own into the panel's menu, to be seen while ``when`` says so.

        ``chosen`` tells whether it is the one of several that holds, which is marked; None where it is none of several.
        """
        self._commands.append(_Offered(words, do, when, chosen))

    def collapse(self, on: bool) -> None:
        """Show the head alone, or all."""
        if on is self._collapsed:
            return
        self.say("")
        self._collapsed = on
        box = self.widget()
        self.body.setVisible(not on)
        box.setMaximumHeight(0 if on else _FREE)
        self.setMaximumHeight(theme.HEAD_HEIGHT if on else _FREE)
        self.head.setProperty("alone", "true" if on else "false")
        restyle(self.head)
        self._tell()

    def say(self, words: str, *, warn: bool = False) -> None:
        """Show what the body says of itself in the head; not where that is alone: it would grow old there."""
        if not self._collapsed:
            self.head.say(words, warn=warn)

    def be_guest(self, on: bool) -> None:
        """Be in the place of others for as long as the person wants, with a button that ends it; or no longer."""
        self._is_guest = on
        self._show_close()

    def float(self, on: bool) -> None:
        """Make it a window of its own, where it was one last or a little aside of its place, and on the screen; or dock it."""
        if on is self.isFloating():
            return
        if not on:
            self._last = self.geometry()
            self.setFloating(False)
            return
        place, middle, free = self._last, self.window().geometry().center(), self.screen().availableGeometry()
        if place is None:
            place = QRect(self.mapToGlobal(QPoint()), self.size())
            # Towards the middle of the window, whose edge may be that of the screen.
            place.translate(_ASIDE if place.center().x() < middle.x() else -_ASIDE, _ASIDE)
        self.setFloating(True)
        # A window of its own has a border, and needs a little more than its place was high.
        place.setSize(place.size().expandedTo(self.minimumSizeHint()))
        place.moveRight(min(place.right(), free.right()))
        place.moveBottom(min(place.bottom(), free.bottom()))
        place.moveLeft(max(place.left(), free.left()))
        place.moveTop(max(place.top(), free.top()))
        self.setGeometry(place)

    def _show_close(self) -> None:
        self.head.close_button.setVisible(self._is_guest or self.isFloating())
        self.head.setProperty("floats", "true" if self.isFloating() else "false")
        self.widget().setProperty("floats", "true" if self.isFloating() else "false")
        restyle(self.head)
        restyle(self.widget())

    def menu(self) -> QMenu:
        """Make the panel's menu."""
        menu = QMenu(self)
        several = QActionGroup(menu)
        for one in self._commands:
            if not one.when():
                continue
            action = menu.addAction(one.words, one.do)
            if one.chosen is not None:
                action.setCheckable(True)
                several.addAction(action)
                action.setChecked(one.chosen())
        if self._commands:
            menu.addSeparator()
        menu.addAction(say.EXPAND if self._collapsed else say.COLLAPSE, lambda: self.collapse(not self._collapsed))
        menu.addAction(say.DOCK if self.isFloating() else say.FLOAT, lambda: self.float(not self.isFloating()))
        menu.addAction(say.HIDE, self.hide_asked.emit)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self._menu_button.mapToGlobal(self._menu_button.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _tell(self) -> None:
        self.shown.emit(self.active)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tell when the window around it is minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._tell()
