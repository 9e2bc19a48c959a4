"""Plots are made once the first picture is on screen: the window is seen sooner, and no picture is late for them."""

from __future__ import annotations

import importlib
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from studio.ui.drawing.plotted import Plotted
    from studio.ui.idle_work import IdleWork

SWITCH_S = 0.0005
"""How soon the thread that imports gives way to those that hear, paint and show."""
_DRAWING = ("studio.ui.seek_waveform", "studio.ui.panels.latency_plots", "studio.ui.panels.memory_plots",
            "studio.ui.panels.spectrogram_plot")


class DeferredPlots:
    """Has the plots made of what can be seen, from `begin` on; the window's thread.

    What draws them is imported on a thread of its own before. What cannot be seen is left until it can, see `look`.

    Parameters
    ----------
    work
        Makes them a piece at a time.
    bodies
        What has plots, each with what tells whether it can be seen.
    """

    def __init__(self, work: IdleWork, bodies: Sequence[tuple[Callable[[], bool], Plotted]]) -> None:
        self._work = work
        self._left = list(bodies)
        self._begun = False
        self._importing: threading.Thread | None = None

    def begin(self) -> None:
        """Make plots from now on."""
        self._begun = True
        self.look()

    def look(self) -> None:
        """Begin to make the plots of what can be seen now; call when something is shown."""
        for one in self._left if self._begun else ():
            seen, body = one
            if seen():
                self._left = [other for other in self._left if other is not one]
                self._work.add(self._make(body))

    def close(self) -> None:
        """Begin no more, and wait for the thread."""
        self._left = []
        if self._importing is not None:
            self._importing.join()

    def _make(self, body: Plotted) -> Iterator[None]:
        if self._importing is None:
            self._importing = threading.Thread(target=_import, name="plots", daemon=True)
            self._importing.start()
        while self._importing.is_alive():
            yield
        while body.make_next():
            yield


def _import() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    try:
        for name in _DRAWING:
            importlib.import_module(name)
    finally:
        sys.setswitchinterval(before)
