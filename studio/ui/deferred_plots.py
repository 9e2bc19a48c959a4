"""Plots are made once the first picture is on screen: the window is seen sooner, and no picture is late for them."""

from __future__ import annotations

import importlib
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.ui.drawing.plotted import Plotted

STEP_MS = 30
"""From one piece to the next: the picture and the figures have their beats between."""
WAIT_MS = 10_000
"""The longest wait for the first picture."""
SWITCH_S = 0.0005
"""How soon the thread that imports gives way to those that hear, paint and show."""
_LOADED = ("studio.ui.seek_waveform", "studio.ui.panels.latency_plots", "studio.ui.panels.memory_plots",
           "studio.ui.panels.spectrogram_plot")


class DeferredPlots(QObject):
    """Has the plots made of what can be seen, a piece at a time, after `begin`; the window's thread.

    What draws them is imported on a thread of its own before. What cannot be seen is left until it can, see `look`.

    Parameters
    ----------
    bodies
        What has plots, each with what tells whether it can be seen.
    """

    def __init__(self, parent: QObject, bodies: Sequence[tuple[Callable[[], bool], Plotted]]) -> None:
        super().__init__(parent)
        self._left = list(bodies)
        self._begun = False
        self._import: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)

    def wait(self) -> None:
        """Begin after `WAIT_MS` at the latest: an avatar may take long to load."""
        QTimer.singleShot(WAIT_MS, self, self.begin)

    def begin(self) -> None:
        """Make plots from now on: there is a picture, or none is waited for any more."""
        if not self._begun:
            self._begun = True
            self.look()

    def look(self) -> None:
        """Look whether something can be seen that lacks its plots; call when something is shown."""
        if self._begun and self._next() is not None and not self._timer.isActive():
            self._timer.start()

    @property
    def busy(self) -> bool:
        """Whether something is left to do that can be seen."""
        return self._timer.isActive()

    def close(self) -> None:
        """Make no more, and wait for the thread."""
        self._timer.stop()
        self._left.clear()
        if self._import is not None:
            self._import.join()

    def _next(self) -> Plotted | None:
        self._left = [(seen, body) for seen, body in self._left if not body.plotted]
        return next((body for seen, body in self._left if seen()), None)

    def _step(self) -> None:
        body = self._next()
        if body is None:
            self._timer.stop()
        elif self._import is None:
            self._import = threading.Thread(target=_import, name="plots", daemon=True)
            self._import.start()
        elif not self._import.is_alive():
            body.make_next()


def _import() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    try:
        for name in _LOADED:
            importlib.import_module(name)
    finally:
        sys.setswitchinterval(before)
