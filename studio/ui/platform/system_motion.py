"""Follow what the system asks about motion, without ever making the window wait for the answer."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from studio.devices.session_bus import bus_answers
from studio.ui.platform import reduced_motion
from studio.ui.platform.portal import Portal

CLOSE_S = 0.5


class SystemMotion(QObject):
    """Asks once it is started, and again when the program comes to the front or the desktop says that it changed.

    What may take long is asked on a thread of its own.
    """

    told = Signal(bool)
    """Whether motion is to be reduced."""
    _looked = Signal(bool, bool)

    def __init__(self) -> None:
        super().__init__()
        self._thread: threading.Thread | None = None
        self._portal: Portal | None = None
        self._written = False
        self._closed = False
        self._looked.connect(self._on_looked)

    def start(self) -> None:
        """Begin to follow."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state)
        self._look()

    def close(self) -> None:
        """Follow no more; a look that hangs in the system ends by itself later."""
        self._closed = True
        if self._thread is not None:
            self._thread.join(CLOSE_S)

    def _look(self) -> None:
        if self._closed or (self._thread is not None and self._thread.is_alive()):
            return
        self._thread = threading.Thread(target=self._ask, name="system-motion", daemon=True)
        self._thread.start()

    def _ask(self) -> None:
        written, bus = bool(reduced_motion.asked_for()), self._portal is None and bus_answers()
        if not self._closed:
            self._looked.emit(written, bus)

    def _on_looked(self, written: bool, bus: bool) -> None:
        self._written = written
        self.told.emit(written)
        if bus and self._portal is None and not self._closed:
            self._portal = Portal()
            self._portal.told.connect(lambda still: self.told.emit(still or self._written))
            self._portal.ask()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        # A desktop with a portal says by itself when something changes.
        if state is Qt.ApplicationState.ApplicationActive and self._portal is None:
            self._look()
