"""Three arrangements of one window: to present, to produce, to engineer. Each remembers where its panels were put."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QDockWidget, QFrame, QPushButton, QWidget

from studio.ui.drawing import image, theme
from studio.ui.drawing.controls import row
from studio.ui.panels.folding import STACK_FROM_WIDTH, Folding
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QMainWindow

    from studio.ui.panels.panel import Panel
    from studio.ui.preferences import Preferences

NAMES = {"Present": say.PRESENT, "Studio": say.STUDIO_NAME, "Engineer": say.ENGINEER}
"""What the layouts are called, by what is remembered of them."""
GALLERY, GALLERY_WIDE = 184, 232
STACK, STACK_MOST = 384, 520
_NAMES = ("gallery", "outputs", "spectrogram", "latency", "memory")
"""Of the panels, in what is remembered."""
_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_CHROME = theme.MENU_HEIGHT + theme.STATUS_HEIGHT
_ROOM_FOR_NUMBERS = 1400
"""Width of the window from which the numbers of the engineer's stack get more than the least."""
_PICTURE_LEAST, _BORDER = 200, 8
"""Width of the picture beside a panel in a narrow window, at least, and between the two."""
_HELD_LEAST = 196
"""Height of the engineer's memory panel at least: its plot has an axis of time."""
_ALL_BODIES_FROM = 712
"""Height of the window from which the bodies of all three panels of the stack have room."""


class Segments(QFrame):
    """The layouts in `NAMES`, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(say.LAYOUTS)
        group = QButtonGroup(self)
        lay = row(gap=2, margins=(2, 2, 2, 2))
        self._buttons: dict[str, QPushButton] = {}
        for name in names:
            button = QPushButton(NAMES[name])
            button.setCheckable(True)
            button.setFont(image.font(theme.BODY, 500))
            button.setAccessibleName(say.LAYOUT.format(name=NAMES[name]))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            group.addButton(button)
            lay.addWidget(button)
            self._buttons[name] = button
        self.setLayout(lay)

    @property
    def buttons(self) -> list[QPushButton]:
        """From left to right."""
        return list(self._buttons.values())

    def mark(self, name: str) -> None:
        """Show which layout is chosen."""
        self._buttons[name].setChecked(True)


class Layouts(QObject):
    """Put the panels of ``window`` where the chosen layout wants them.

    A layout that the person never touched follows the window's size, with the panels that the person wants to see; one whose
    borders were moved is left as it is, and found again at the next start.

    Parameters
    ----------
    gallery, outputs, transport
        The docks beside and below the picture.
    stack
        Spectrogram, latency and memory, in this order.
    picture
        In the middle: it gives way, down to a small picture, to a panel that the person asks for in a narrow window.
    """

    changed = Signal(str)
    shortened = Signal(bool)
    """There is room for one panel beside the picture, and not much; or no longer so."""

    def __init__(self, window: QMainWindow, preferences: Preferences, *, gallery: Panel, outputs: Panel,
                 transport: QDockWidget, stack: Sequence[Panel], picture: QWidget) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._gallery, self._outputs, self._transport, self._stack = gallery, outputs, transport, stack
        self.folding = Folding((gallery, outputs), stack)
        self._named = dict(zip(_NAMES, (gallery, outputs, *stack), strict=True))
        self._sizes: dict[str, dict[Panel, QSize]] = {}
        """Of all panels that were seen when one was hidden, by its name: for when it is shown again."""
        self._lent: str | None = None
        """The panel that is shown for a time, by its name: see `lend`."""
        self._short = self._stack[2]
        """The panel of the stack that is a head alone where three bodies have no room: the memory's, until it is asked for."""
        self.current = preferences.layout
        self.customised = self._one = False
        self._picture, self._picture_least = picture, picture.minimumWidth()
        self._middle = window.centralWidget() or picture
        window.setCorner(Qt.Corner.BottomLeftCorner, _BOTTOM)
        window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        window.addDockWidget(_LEFT, gallery)
        window.splitDockWidget(gallery, outputs, Qt.Orientation.Vertical)
        window.addDockWidget(_BOTTOM, transport)
        for panel in stack:
            window.addDockWidget(_RIGHT, panel)
        for panel in self._named.values():
            panel.topLevelChanged.connect(lambda floats, panel=panel: self._on_floating(panel, floats))

    def choose(self, name: str) -> None:
        """Change to another layout and remember where the panels of this one are."""
        self.take_back()
        if name != self.current:
            self.remember()
        self._dismiss()
        self.folding.unfold()
        self.current = name
        self._preferences.layout = name
        self._sizes.clear()
        self._make_short(self._stack[2])
        self._default_places()
        self.customised = self._restore()
        if not self.customised:
            self._show_wanted()
        self.arrange()
        self.changed.emit(name)

    def _restore(self) -> bool:
        """Put the panels where the person had them in this layout; tell whether there is such a place."""
        state = self._preferences.panels(self.current)
        if state.isEmpty():
            return False
        collapsed = self._preferences.collapsed(self.current)
        for name, panel in self._named.items():
            panel.collapse(name in collapsed)
        return self._window.restoreState(state)

    def show_panel(self, name: str, *, on: bool) -> None:
        """Show or hide one panel, and remember it for this layout. Shown again, all are as large as before.

        One that was lent is the person's from here on, and stays when its time is over. One of which there is a head alone for
        want of room is not hidden but gets its body.
        """
        on = on or (self._named[name] is self._short and self._short.isVisible() and self._short.collapsed)
        if name == self._lent:
            self._lent = None
        if self._show(name, on=on):
            self._preferences.set_hidden(self.current, self._preferences.hidden(self.current) | {name: not on})

    def lend(self, name: str) -> None:
        """Show a hidden panel until `take_back`, or until the layout changes; nothing of it is remembered."""
        self._lent = name
        self._show(name, on=True)

    def take_back(self) -> None:
        """Hide the panel that is lent, if one is."""
        name, self._lent = self._lent, None
        if name is not None:
            self._show(name, on=False)

    def _show(self, name: str, *, on: bool) -> bool:
        """Show or hide one panel; tell whether it has, or had, a place of its own, and not that of others."""
        panel = self._named[name]
        if not on and panel is self.folding.guest:
            self._dismiss()
            self.arrange()
            return False
        if on:
            width, height = self._window.width(), self._window.height()
            has_room = self.folding.has_room(panel, self.current, width, height)
            if not has_room or panel in self.folding.replaced(self.current, width):
                self._dismiss()
            if not has_room:
                self._admit(panel)
                return False
            if panel is self._short:
                self._make_short(next(one for one in reversed(self._stack) if one is not panel))
        self.folding.forget(panel)
        if not on:
            self._sizes[name] = {one: one.size() for one in self._named.values() if one.isVisible() and not one.isFloating()}
        panel.setVisible(on)
        # A panel has its place once the window was laid out with it.
        QTimer.singleShot(0, self, lambda: self._give_back(self._sizes.pop(name, {})) if on else self._share())
        if self._one or self.folding.folded:
            self.arrange()
        return True

    def _admit(self, panel: Panel) -> None:
        """Show a panel that has no room in the place of those that are there, for as long as the person wants."""
        if not self.folding.folded:
            self.remember()
        self.folding.admit(panel)
        panel.be_guest(True)
        panel.setFloating(False)
        panel.collapse(False)
        self._place_guest()
        self.arrange()
        panel.setVisible(True)
        # It has its place once the window was laid out with it.
        QTimer.singleShot(0, self, self._share)

    def _place_guest(self) -> None:
        guest = self.folding.guest
        if guest is not None and not self.folding.guest_is_left(self._window.width()):
            self._window.addDockWidget(_RIGHT, guest)

    def _dismiss(self, *, stays: bool = False) -> None:
        """Let the guest go, if there is one, and give back what was there before; or let it stay where it has room by now."""
        guest = self.folding.let_go(stays=stays)
        if guest is None:
            return
        guest.be_guest(False)
        guest.setVisible(False)
        self._picture.setMinimumWidth(self._picture_least)
        shown = [panel for panel in self._named.values() if not panel.isHidden()]
        if not self.customised or not self._window.restoreState(self._preferences.panels(self.current)):
            self._left_up()
            self._stack_up()
        for name, panel in self._named.items():
            panel.setVisible(panel in shown)
            if self.customised:
                panel.collapse(name in self._preferences.collapsed(self.current))
        if stays:
            name = next(name for name, panel in self._named.items() if panel is guest)
            if name != self._lent:
                self._preferences.set_hidden(self.current, self._preferences.hidden(self.current) | {name: False})
            guest.setVisible(True)

    def _on_floating(self, panel: Panel, floats: bool) -> None:
        """Give back what was there before a guest that the person makes a window of its own; let others have a panel's room."""
        if floats and panel is self.folding.guest:
            self.folding.let_go(stays=True)
            panel.be_guest(False)
            QTimer.singleShot(0, self, self.arrange)
        elif self._one:
            QTimer.singleShot(0, self, self.arrange if floats else lambda: self._keep_docked(panel))

    def _keep_docked(self, panel: Panel) -> None:
        """Let a panel that the person docks have the one place that there is."""
        seen = not (panel.isHidden() or panel.isFloating() or panel is self.folding.guest)
        if seen and not self.folding.has_room(panel, self.current, self._window.width(), self._window.height()):
            self._show(next(name for name, one in self._named.items() if one is panel), on=True)
        self.arrange()

    def _give_back(self, sizes: Mapping[Panel, QSize]) -> None:
        """Make the panels as large as they were, where the person chose their sizes; else give each its share."""
        if not self.customised:
            self._share()
            return
        docks: list[QDockWidget] = [panel for panel in sizes if panel.isVisible() and not panel.isFloating()]
        kept = [sizes[panel] for panel in sizes if panel in docks]
        self._window.resizeDocks(docks, [size.width() for size in kept], Qt.Orientation.Horizontal)
        self._window.resizeDocks(docks, [size.height() for size in kept], Qt.Orientation.Vertical)

    def reset(self) -> None:
        """Put everything back where this layout has it."""
        self._preferences.set_panels(self.current, None)
        self._preferences.set_hidden(self.current, {})
        self.customised = False
        for panel in (self._gallery, self._outputs, *self._stack):
            panel.setFloating(False)
        self.choose(self.current)

    def remember(self) -> None:
        """Keep where the panels of this layout are, if the person moved any: folded ones where they were, a lent one hidden."""
        if self.customised and not self.folding.folded and self.folding.guest is None:
            lent = self._named[self._lent] if self._lent is not None else None
            if lent is not None:
                # Qt keeps with the places which panels are to be seen.
                seen = not lent.isHidden()
                lent.setVisible(False)
            self._preferences.set_panels(self.current, self._window.saveState())
            if lent is not None:
                lent.setVisible(seen)
            self._preferences.set_collapsed(self.current, (name for name, panel in self._named.items() if panel.collapsed))

    def _default_places(self) -> None:
        for panel in (self._outputs, *self._stack):
            panel.setFloating(False)
            panel.collapse(False)
        self._left_up()
        self._stack_up()

    def _left_up(self) -> None:
        self._window.addDockWidget(_LEFT, self._gallery)
        self._window.addDockWidget(_LEFT, self._outputs)
        self._window.splitDockWidget(self._gallery, self._outputs, Qt.Orientation.Vertical)

    def _stack_up(self) -> None:
        """Put spectrogram, latency and memory beside the picture; the engineer's spectrogram below it, where it has room."""
        window = self._window
        spectrogram, *rest = self._stack
        window.setCorner(Qt.Corner.BottomRightCorner, _BOTTOM if self._one else _RIGHT)
        if self.current == "Engineer" and not self._one:
            # The time axis gets the width, the numbers get the height.
            window.addDockWidget(_BOTTOM, spectrogram)
            window.splitDockWidget(spectrogram, self._transport, Qt.Orientation.Vertical)
        else:
            window.addDockWidget(_RIGHT, spectrogram)
            window.splitDockWidget(spectrogram, rest[0], Qt.Orientation.Vertical)
        window.splitDockWidget(rest[0], rest[1], Qt.Orientation.Vertical)

    def _show_wanted(self) -> None:
        """Show what this layout has, and what the person wants of it."""
        hidden = self._preferences.hidden(self.current)
        for name, panel in self._named.items():
            usual = self.current != "Present" if panel in self._stack else self.current == "Studio"
            panel.setVisible(not hidden.get(name, not usual))

    def arrange(self) -> None:
        """Fold what has no room, then give each panel its share of the window's size, unless the person chose the shares."""
        width, height = self._window.width(), self._window.height()
        guest = self.folding.guest
        if guest is not None and self.folding.has_room(guest, self.current, width, height):
            self._dismiss(stays=True)
        one = width < STACK_FROM_WIDTH
        if one is not self._one:
            self._one = one
            self.shortened.emit(one)
            if not self.customised:
                shown = [panel for panel in self._stack if not panel.isHidden()]
                self._stack_up()
                self._place_guest()
                for panel in self._stack:
                    panel.setVisible(panel in shown)
        if self.folding.to_fold(self.current, width, height) - self.folding.folded:
            self.remember()
        if self.folding.guest is not None:
            # Before it is shown: a window that is too narrow for both would grow.
            beside = 2 * theme.S + _BORDER + self.folding.guest.minimumSizeHint().width()
            self._picture.setMinimumWidth(min(self._picture_least, max(_PICTURE_LEAST, width - beside)))
        self.folding.fold(self.current, width, height)
        self._share()

    def _share(self) -> None:
        """Give each panel its share, unless the person chose the shares."""
        window, across, down = self._window, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        width, height = window.width(), window.height()
        wide, guest = self._stack_width(width), self.folding.guest
        if guest is not None and not self.folding.guest_is_left(width):
            # As wide as those in whose place it is, so that the picture stays where it is.
            window.resizeDocks([guest], [wide], across)
        if self.customised:
            return
        free = height - _CHROME - 3 * theme.S
        spectrogram, latency, memory = self._stack
        if self._gallery is not guest:
            window.resizeDocks([self._gallery], [GALLERY if width < 1600 else GALLERY_WIDE], across)
        if self.current == "Engineer":
            window.resizeDocks([latency, memory], [wide] * 2, across)
            window.resizeDocks([spectrogram], [round(height * 0.29)], down)
            held = max(round(free * 0.33), _HELD_LEAST)
            window.resizeDocks([latency, memory], [free - held, held], down)
            return
        window.resizeDocks([spectrogram], [wide], across)
        elsewhere = any(panel.isHidden() or panel.isFloating() for panel in self._stack)
        self._short.collapse(height < _ALL_BODIES_FROM and not elsewhere)
        # The rows of the outputs get what they need, the avatars the rest.
        left = self._middle.height() - theme.S
        rows = min(self._outputs.sizeHint().height(), left * 3 // 5)
        window.resizeDocks([self._gallery, self._outputs], [left - rows, rows], down)
        spare = max(0, free - 632)
        shares = round(188 + spare * 0.34), round(272 + spare * 0.40), round(172 + spare * 0.26)
        window.resizeDocks([*self._stack], shares, down)

    def _make_short(self, panel: Panel) -> None:
        """Have ``panel`` be the one without a body where not all have room."""
        if panel is not self._short:
            self._short.collapse(False)
            self._short = panel

    def _stack_width(self, width: int) -> int:
        if self.current == "Engineer":
            return max(STACK_MOST if width >= _ROOM_FOR_NUMBERS else STACK, round(width * 0.36))
        return max(STACK, min(STACK_MOST, round(width * 0.3))) if width > 1300 else STACK


def bare_dock(name: str, title: str, body: QWidget) -> QDockWidget:
    """Make a dock without a head that stays where it is; its place is remembered under ``name``."""
    made = QDockWidget(title)
    made.setObjectName(name)
    made.setTitleBarWidget(QWidget())
    made.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    made.setWidget(body)
    return made
