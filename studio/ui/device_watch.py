"""Microphones come and go: look again every few seconds, beside the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.engine.sources.microphone import Device

EVERY_S = 3.0
_CLOSE_S = 1.0


class DeviceWatch(QObject):
    """Ask for the list of microphones on a thread of its own and tell the window when it differs.

    Parameters
    ----------
    devices
        Gives the list, the system's default first; may take long.
    """

    changed = Signal(object, str)
    """Names of the microphones (tuple of str), and the default's, "" when there is none."""
    failed = Signal(str)
    """The system's sound cannot be asked, in one sentence; once."""

    def __init__(self, devices: Callable[[], Sequence[Device]]) -> None:
        super().__init__()
        self._devices = devices
        self._look_now = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="device-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def look_again(self) -> None:
        """Look now."""
        self._look_now.set()

    def close(self) -> None:
        """Stop looking; a look that hangs in the system ends by itself later."""
        self._closing = True
        self._look_now.set()
        if self._thread.is_alive():
            self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        known: tuple[tuple[str, ...], str] | None = None
        said = False
        while not self._closing:
            self._look_now.clear()
            try:
                found = self._devices()
            except StudioError as error:
                found = []
                if not said and not self._closing:
                    said = True
                    self.failed.emit(str(error))
            names = tuple(dict.fromkeys(device.name for device in found))
            default = next((device.name for device in found if device.default), "")
            if (names, default) != known and not self._closing:
                known = (names, default)
                self.changed.emit(names, default)
            self._look_now.wait(EVERY_S)
