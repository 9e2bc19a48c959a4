"""Work of the window's thread that has time, in pieces so short that no picture is late for one."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP_MS = 16
"""From one piece to the next: the picture and the figures have their beats between, and what is waited for is soon there."""


class IdleWork(QObject):
    """Runs generators, one after another, from one ``yield`` to the next at a time; the window's thread."""

    working = Signal(bool)
    """There is something to do, or nothing any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Iterator[object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Whether something is left to do."""
        return self._timer.isActive()

    def add(self, work: Iterator[object]) -> None:
        """Do this too, after what was added before."""
        self._left.append(work)
        if not self.busy:
            self._timer.start()
            self.working.emit(True)

    def close(self) -> None:
        """Leave what is left."""
        self._left.clear()
        if self.busy:
            self._stop()

    def _step(self) -> None:
        try:
            next(self._left[0])
        except StopIteration:
            self._left.popleft()
            if not self._left:
                self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self.working.emit(False)
