"""The window's clockwork: how often each part looks at the engine."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PICTURE_MS, METER_MS, SPECTROGRAM_MS, STATUS_MS, MEMORY_MS = 16, 33, 100, 250, 1000
"""The picture at 60 Hz, the meter at 30, the spectrogram at 10, figures at 4, memory at 1; what is hidden not at all."""
STILL_EVERY, HIDDEN_EVERY = 3, 6
"""Of the spectrogram's looks, every how many it is shown anew with reduced motion, and the log is kept while it is hidden."""


@dataclass(slots=True)
class Look:
    """Something to do again and again.

    Attributes
    ----------
    due_s
        Monotonic time from which it is to be done.
    """

    every_ms: int
    do: Callable[[], object]
    due_s: float = 0.0


class Polling(QObject):
    """One beat for everything, so that a picture never waits for more than one other look; the window's thread.

    On every beat the picture is looked at, then that of ``looks`` which is overdue most. Where there is no time for all of
    them they are done less often, and the picture is not.

    Parameters
    ----------
    picture
        Looks for a new picture.
    looks
        Everything else.
    """

    def __init__(self, parent: QObject, picture: Callable[[], object], looks: Sequence[Look]) -> None:
        super().__init__(parent)
        self._picture, self._looks = picture, looks
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PICTURE_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to look."""
        now = monotonic()
        for look in self._looks:
            look.due_s = now + look.every_ms / 1e3
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _beat(self) -> None:
        self._picture()
        now = monotonic()
        look = min(self._looks, key=lambda one: one.due_s)
        if look.due_s <= now:
            # What was missed is not done twice.
            look.due_s = max(look.due_s, now - PICTURE_MS / 1e3) + look.every_ms / 1e3
            look.do()
