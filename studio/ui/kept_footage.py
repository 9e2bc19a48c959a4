"""Footage that has been kept for its time goes while the window is open, too: looked for at its start and every hour."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, QTimer

_LOG = logging.getLogger(__name__)
EVERY_MS = 3600 * 1000


class KeptFootage(QObject):
    """Delete it on a thread of its own, see `studio.avatars.capture.kept`; the window's thread alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and every hour."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Begin to look."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=_let_go, name="kept-footage", daemon=True)
            self._thread.start()

    def close(self, wait_s: float = 1.0) -> None:
        """Look no more; what is hidden by then and not yet deleted goes at the next start."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(wait_s)


def _let_go() -> None:
    # Imported here, on its own thread: a window that is just opening needs none of it.
    from studio.avatars.capture import kept

    try:
        kept.let_go()
    except Exception:  # noqa: BLE001 - the border of the thread: what is kept must not trouble the window
        _LOG.exception("footage that is old enough was not deleted")
