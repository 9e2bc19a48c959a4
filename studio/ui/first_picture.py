"""The first picture on screen: what can wait for it waits, so that the window and the portrait are there sooner."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

WAIT_MS = 10_000
"""The longest wait: an avatar may take long to load, and an engine may hang."""


class FirstPicture(QObject):
    """Tells once that the first picture is on screen, or that none is waited for any more; the window's thread."""

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_over = False

    def wait(self) -> None:
        """Wait from now on, for `WAIT_MS` at most."""
        QTimer.singleShot(WAIT_MS, self, self.end)

    def end(self) -> None:
        """Wait no more: it is there, or will not come. Only the first call does anything."""
        if not self._is_over:
            self._is_over = True
            self.over.emit()

    def close(self) -> None:
        """Wait no more, and tell nothing: the window goes."""
        self._is_over = True
