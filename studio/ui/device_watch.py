"""Microphones come and go: look again every few seconds, beside the window."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.errors import NoAnswerError, StudioError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.devices.device import AudioDevice

EVERY_S, AGAIN_S = 3.0, 1.0
"""Between looks; after one that was not answered."""
SILENT_LOOKS = 2
"""Looks in a row without an answer before a sound server counts as silent: on a busy machine one may take a second."""
SURE_AFTER_S = 1.0
"""So long after the beginning it is known that there is no microphone: a sound server that was just started lists none yet."""
_CLOSE_S = 0.5


class DeviceWatch(QObject):
    """Ask for the list of microphones on a thread of its own and tell the window when it differs.

    Parameters
    ----------
    devices
        Gives the list, the system's default first; may take long.
    """

    changed = Signal(object)
    """The microphones (tuple of `AudioDevice`), the system's default first."""
    failed = Signal(object)
    """The system's sound cannot be asked (`StudioError`), or can be asked again (None)."""

    def __init__(self, devices: Callable[[], Sequence[AudioDevice]]) -> None:
        super().__init__()
        self._devices = devices
        self._look_now = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="device-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def look_again(self, *_: object) -> None:
        """Look now."""
        self._look_now.set()

    def close(self) -> None:
        """Stop looking; a look that hangs in the system ends by itself later."""
        self._closing = True
        self._look_now.set()
        if self._thread.is_alive():
            self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        known: tuple[AudioDevice, ...] | None = None
        failure: StudioError | None = None
        silent, began_s = 0, monotonic()
        while not self._closing:
            self._look_now.clear()
            found, error, every_s = known, None, EVERY_S
            try:
                found = tuple(self._devices())
                silent = 0
            except NoAnswerError as no_answer:
                # What there was may be there still; it comes to light when the server answers.
                silent += 1
                every_s = AGAIN_S
                error = no_answer if known is None or silent >= SILENT_LOOKS else failure
            except StudioError as other:
                found, error = (), other
            if self._closing:
                return
            if known is None and not found and monotonic() - began_s < SURE_AFTER_S:
                self._look_now.wait(AGAIN_S)
                continue
            if (error is None) is not (failure is None):
                self.failed.emit(error)
            failure = error
            if found != known and found is not None:
                known = found
                self.changed.emit(found)
            self._look_now.wait(every_s)
