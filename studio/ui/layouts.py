"""Three arrangements of one window: to present, to produce, to engineer. Each remembers where its panels were put."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDockWidget, QFrame, QPushButton, QWidget

from studio.ui import image, theme
from studio.ui.controls import row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from studio.ui.panel import Panel
    from studio.ui.preferences import Preferences

GALLERY, GALLERY_WIDE = 184, 232
STACK, STACK_MOST = 384, 520
_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_CHROME = theme.MENU_HEIGHT + theme.STATUS_HEIGHT
_ROOM_FOR_NUMBERS = 1400
"""Width of the window from which the numbers of the engineer's stack get more than the least."""
_ALL_BODIES_FROM = 712
"""Height of the window from which the bodies of all three panels of the stack have room."""


class Segments(QFrame):
    """The layouts by name, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName("Layouts")
        group = QButtonGroup(self)
        lay = row(gap=2, margins=(2, 2, 2, 2))
        self._buttons: dict[str, QPushButton] = {}
        for name in names:
            button = QPushButton(name)
            button.setCheckable(True)
            button.setFont(image.font(theme.BODY, 500))
            button.setAccessibleName(f"Layout: {name}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            group.addButton(button)
            lay.addWidget(button)
            self._buttons[name] = button
        self.setLayout(lay)

    def mark(self, name: str) -> None:
        """Show which layout is chosen."""
        self._buttons[name].setChecked(True)


class Layouts(QObject):
    """Put the panels of ``window`` where the chosen layout wants them.

    A layout that the person never touched follows the window's size; one whose panels were moved is left as it is, and
    found again at the next start.

    Parameters
    ----------
    gallery, transport
        The docks beside and below the picture.
    stack
        Spectrogram, latency and memory, in this order.
    """

    changed = Signal(str)

    def __init__(self, window: QMainWindow, preferences: Preferences, *, gallery: Panel, transport: QDockWidget,
                 stack: Sequence[Panel]) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._gallery, self._transport, self._stack = gallery, transport, stack
        self.current = preferences.layout
        self.customised = False
        window.setCorner(Qt.Corner.BottomLeftCorner, _BOTTOM)
        window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        window.addDockWidget(_LEFT, gallery)
        window.addDockWidget(_BOTTOM, transport)
        for panel in stack:
            window.addDockWidget(_RIGHT, panel)

    def choose(self, name: str) -> None:
        """Change to another layout and remember where the panels of this one are."""
        if name != self.current:
            self.remember()
        self.current = name
        self._preferences.layout = name
        state = self._preferences.panels(name)
        self._default_places()
        self.customised = not state.isEmpty() and self._window.restoreState(state)
        if not self.customised:
            self._show_defaults()
            self.arrange()
        self.changed.emit(name)

    def reset(self) -> None:
        """Put everything back where this layout has it."""
        self._preferences.set_panels(self.current, None)
        self.customised = False
        for panel in (self._gallery, *self._stack):
            panel.setFloating(False)
        self.choose(self.current)

    def remember(self) -> None:
        """Keep where the panels of this layout are, if the person moved any."""
        if self.customised:
            self._preferences.set_panels(self.current, self._window.saveState())

    def _default_places(self) -> None:
        window = self._window
        for panel in self._stack:
            panel.setFloating(False)
            panel.collapse(False)
        spectrogram, *rest = self._stack
        if self.current == "Engineer":
            # The time axis gets the width, the numbers get the height.
            window.addDockWidget(_BOTTOM, spectrogram)
            window.splitDockWidget(spectrogram, self._transport, Qt.Orientation.Vertical)
        else:
            window.addDockWidget(_RIGHT, spectrogram)
            window.splitDockWidget(spectrogram, rest[0], Qt.Orientation.Vertical)
        window.splitDockWidget(rest[0], rest[1], Qt.Orientation.Vertical)

    def _show_defaults(self) -> None:
        self._gallery.setVisible(self.current == "Studio")
        for panel in self._stack:
            panel.setVisible(self.current != "Present")

    def arrange(self) -> None:
        """Give each panel its share of the window's size, unless the person chose the shares."""
        if self.customised:
            return
        window, across, down = self._window, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        width, height = window.width(), window.height()
        free = height - _CHROME - 3 * theme.S
        side = GALLERY if width < 1600 else GALLERY_WIDE
        docks: list[QDockWidget] = [*self._stack]
        if self.current == "Engineer":
            wide = max(STACK_MOST if width >= _ROOM_FOR_NUMBERS else STACK, round(width * 0.36))
            window.resizeDocks([self._gallery], [side], across)
            window.resizeDocks(docks[1:], [wide] * 2, across)
            window.resizeDocks(docks[:1], [round(height * 0.29)], down)
            window.resizeDocks(docks[1:], [round(free * 0.67), round(free * 0.33)], down)
            return
        wide = max(STACK, min(STACK_MOST, round(width * 0.3))) if width > 1300 else STACK
        window.resizeDocks([self._gallery, docks[0]], [side, wide], across)
        self._stack[2].collapse(height < _ALL_BODIES_FROM)
        spare = max(0, free - 632)
        window.resizeDocks(docks, [round(188 + spare * 0.34), round(272 + spare * 0.40), round(172 + spare * 0.26)], down)


def bare_dock(name: str, body: QWidget) -> QDockWidget:
    """Make a dock without a head that stays where it is."""
    made = QDockWidget(name)
    made.setObjectName(name)
    made.setTitleBarWidget(QWidget())
    made.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    made.setWidget(body)
    return made
