"""Every command of the window, in its menu, with its key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

_NATIVE = QKeySequence.SequenceFormat.NativeText
"""Keys as the menus write them: Strg+J in German."""


@dataclass(frozen=True)
class Command:
    """One line of a menu.

    ``hint`` shows a key that the window handles itself, because a button with the keyboard needs the same key.
    """

    name: str
    words: str
    do: Callable[..., object]
    keys: str = ""
    hint: str = ""
    checkable: bool = False


@dataclass(frozen=True)
class Choice:
    """A menu in a menu that offers some values, each with its words; the chosen one is marked, see `Commands.choose`."""

    name: str
    words: str
    options: Mapping[str, str]
    do: Callable[[str], object]


class MenuBar(QMenuBar):
    """Escape in one of its menus leaves it too: Qt would give it the keyboard, which the next Escape would take."""

    def add(self, title: str) -> QMenu:
        """Add a menu."""
        menu = self.addMenu(title)
        menu.installEventFilter(self)
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Close the menu, and give the keyboard back to what had it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            assert isinstance(watched, QMenu)
            watched.close()
            # Opened with a key: the bar has the keyboard since.
            if self.hasFocus():
                self.keyPressEvent(event)
            return True
        return False


class Commands:
    """The menu bar and its actions by name.

    Parameters
    ----------
    window
        Where the shortcuts hold.
    menus
        Title of each menu and its commands; None is a line between them.
    """

    def __init__(self, window: QWidget, menus: Mapping[str, Sequence[Command | Choice | QAction | None]]) -> None:
        self.bar = MenuBar()
        self.bar.setNativeMenuBar(False)
        self.actions: dict[str, QAction] = {}
        self.names: dict[str, str] = {}
        """What each command that has a key of its own is called, by its name; and those that could have one."""
        self._lines: list[tuple[str, str, QAction | str]] = []
        for title, commands in menus.items():
            menu = self.bar.add(title)
            for command in commands:
                if command is None:
                    menu.addSeparator()
                elif isinstance(command, Choice):
                    menu.addMenu(self._choice(window, command))
                elif isinstance(command, QAction):
                    menu.addAction(command)
                    self._lines.append((title, command.text(), command))
                else:
                    action = self._action(window, command)
                    menu.addAction(action)
                    self._lines.append((title, command.words, command.hint or action))
                    if not command.hint:
                        self.names[command.name] = command.words.replace("&", "")

    def _action(self, window: QWidget, command: Command) -> QAction:
        action = QAction(f"{command.words}\t{command.hint}" if command.hint else command.words, window)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
        action.setCheckable(command.checkable)
        if command.checkable:
            action.toggled.connect(command.do)
        else:
            action.triggered.connect(lambda _=False: command.do())
        # A shortcut holds while the menu bar is hidden too, which it does not for actions of menus alone.
        window.addAction(action)
        self.actions[command.name] = action
        return action

    def _choice(self, window: QWidget, choice: Choice) -> QMenu:
        menu, group = QMenu(choice.words, window), QActionGroup(window)
        for value, words in choice.options.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, value=value: choice.do(value))
            group.addAction(action)
            self.actions[f"{choice.name} {value}"] = action
        return menu

    def choose(self, name: str, value: str) -> None:
        """Show which value of a choice is chosen without doing it."""
        self.actions[f"{name} {value}"].setChecked(True)

    @property
    def listed(self) -> list[tuple[str, str, str]]:
        """Menu, words and keys of every command that has one now, for the page of shortcuts."""
        keys = (one if isinstance(one, str) else one.shortcut().toString(_NATIVE) for _, _, one in self._lines)
        lines = zip(self._lines, keys, strict=True)
        return [(title.replace("&", ""), words.replace("&", ""), key) for (title, words, _), key in lines if key]

    def check(self, name: str, *, on: bool) -> None:
        """Show a checkable command as on or off without doing it."""
        action = self.actions[name]
        action.blockSignals(True)
        action.setChecked(on)
        action.blockSignals(False)
