"""The window's clockwork: how often each part looks at the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PICTURE_MS, METER_MS, SPECTROGRAM_MS, STATUS_MS, MEMORY_MS = 16, 33, 80, 250, 1000
"""The picture at 60 Hz, the meter at 30, the spectrogram at 12.5, figures at 4, memory at 1; what is hidden not at all."""
STILL_EVERY, HIDDEN_EVERY = 3, 6
"""Of the spectrogram's looks, every how many it is shown anew with reduced motion, and the log is kept while it is hidden."""


@dataclass(frozen=True, slots=True)
class Look:
    """Something to do again and again: how often, and whether it is a matter of milliseconds."""

    every_ms: int
    do: Callable[[], object]
    precise: bool = False


class Polling(QObject):
    """Timers for ``looks``; the window's thread."""

    def __init__(self, parent: QObject, looks: Sequence[Look]) -> None:
        super().__init__(parent)
        self._timers = []
        for look in looks:
            timer = QTimer(self)
            timer.setTimerType(Qt.TimerType.PreciseTimer if look.precise else Qt.TimerType.CoarseTimer)
            timer.setInterval(look.every_ms)
            timer.timeout.connect(look.do)
            self._timers.append(timer)

    def start(self) -> None:
        """Begin to look."""
        for timer in self._timers:
            timer.start()

    def stop(self) -> None:
        """Look no more."""
        for timer in self._timers:
            timer.stop()
