"""How the window looks: theme and motion, each chosen here or followed from the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from studio.ui.drawing import theme
from studio.ui.drawing.palette import palette
from studio.ui.drawing.stylesheet import sheet

if TYPE_CHECKING:
    from studio.ui.preferences import Preferences


def dress(application: QApplication, name: str) -> None:
    """Let everything that Qt draws have the colours of the theme ``name``."""
    colours = theme.use(name)
    # The palette first: the style sheet is laid over what it finds.
    application.setPalette(palette(colours))
    application.setStyleSheet(sheet(colours))


class Looks(QObject):
    """Applies what is remembered, at once and whenever it or the system changes.

    Parameters
    ----------
    preferences
        What was chosen; changed by `use_theme` and `use_motion`.
    """

    changed = Signal()
    """The window looks or moves otherwise."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._system_is_still = False
        QApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def theme(self) -> str:
        """What was chosen: one of `studio.ui.preferences.THEMES`."""
        return self._preferences.theme

    @property
    def motion(self) -> str:
        """What was chosen: one of `studio.ui.preferences.MOTIONS`."""
        return self._preferences.motion

    def use_theme(self, name: str) -> None:
        """Choose dark or light, or follow the system."""
        self._preferences.theme = name
        self._apply()

    def use_motion(self, name: str) -> None:
        """Choose fades or none, or follow the system."""
        self._preferences.motion = name
        self._apply()

    def hear_of_motion(self, still: bool) -> None:
        """Take in whether the system asks for reduced motion."""
        self._system_is_still = still
        self._apply()

    def _apply(self) -> None:
        name = self._preferences.theme
        if name == "system":
            light = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
            name = "light" if light else "dark"
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        # A style sheet costs a new polish of every widget.
        if name != theme.colours().name or not application.styleSheet():
            dress(application, name)
        motion = self._preferences.motion
        theme.reduce_motion(motion == "reduced" or (motion == "system" and self._system_is_still))
        self.changed.emit()
