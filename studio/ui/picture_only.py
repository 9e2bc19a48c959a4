"""The picture alone, on the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow, QWidget

    from studio.ui.preview import Preview


class PictureOnly(QObject):
    """Hide everything around the picture, and bring back what was there.

    Parameters
    ----------
    always
        Parts that are there otherwise.
    panels
        Parts that may be there.
    """

    def __init__(self, window: QMainWindow, preview: Preview, always: Sequence[QWidget], panels: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._preview, self._always, self._panels = window, preview, always, panels
        self._hidden: list[QWidget] = []
        self._was_maximised = False

    @property
    def on(self) -> bool:
        """Whether the picture is alone."""
        return self._preview.alone

    def switch(self, on: bool) -> None:
        """Fill the screen with the picture, or come back."""
        if on is self.on:
            return
        self._preview.alone = on
        for part in self._always:
            part.setVisible(not on)
        if on:
            self._hidden = [panel for panel in self._panels if panel.isVisible()]
            self._was_maximised = self._window.isMaximized()
        for panel in self._hidden:
            panel.setVisible(not on)
        margin = 0 if on else theme.S
        self._window.setContentsMargins(margin, 0, margin, 0)
        if on:
            self._window.showFullScreen()
        elif self._was_maximised:
            self._window.showMaximized()
        else:
            self._window.showNormal()
