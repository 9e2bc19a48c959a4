"""Plots are made once the first picture is on screen: the window is seen sooner, and no picture is late for them."""

from __future__ import annotations

import importlib
import importlib.abc
import sys
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from studio.ui.drawing.plotted import Plotted
    from studio.ui.idle_work import IdleWork

PIECE_S = 0.004
"""Of making Qt's classes at a time."""
_CLASSES = "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"
_DRAWING = ("studio.ui.seek_waveform", "studio.ui.panels.latency.plots", "studio.ui.panels.memory_plots",
            "studio.ui.panels.spectrogram_plot")


class DeferredPlots:
    """Has the plots made of what can be seen, from `begin` on; the window's thread.

    What draws them is imported before, on this thread too: Qt's classes are made when they are first asked for, which is not
    safe beside another thread that uses Qt. What cannot be seen is left until it can, see `look`.

    Parameters
    ----------
    work
        Makes them a piece at a time.
    bodies
        What has plots, each with what tells whether it can be seen.
    picture
        Looks for a new picture; called between the modules that are imported.
    """

    def __init__(self, work: IdleWork, bodies: Sequence[tuple[Callable[[], bool], Plotted]],
                 picture: Callable[[], object] = lambda: None) -> None:
        self._work, self._picture = work, picture
        self._bodies = tuple(bodies)
        self._left = list(bodies)
        self._begun = self._loaded = False

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

    def finish(self) -> None:
        """Make what is left of the plots that can be seen now: what is frozen is looked at, however busy the machine is."""
        for seen, body in self._bodies:
            if seen():
                body.make_plots()

    def close(self) -> None:
        """Begin no more."""
        self._left = []

    def _make(self, body: Plotted) -> Iterator[None]:
        if not self._loaded:
            self._loaded = True
            yield from _load(self._picture)
        while body.make_next():
            yield


class _Between(importlib.abc.MetaPathFinder):
    """Finds no module, and calls a function whenever one is looked for."""

    def __init__(self, call: Callable[[], object]) -> None:
        self._call = call

    def find_spec(self, *_: object) -> None:
        self._call()


def _load(picture: Callable[[], object]) -> Iterator[None]:
    """Import what draws plots: first the classes that pyqtgraph asks Qt for, which are all, then the modules in one piece."""
    until_s = monotonic() + PIECE_S
    for module in map(importlib.import_module, _CLASSES):
        for name in dir(module):
            getattr(module, name)
            if monotonic() >= until_s:
                yield
                until_s = monotonic() + PIECE_S
    between = _Between(picture)
    sys.meta_path.insert(0, between)
    try:
        for name in _DRAWING:
            importlib.import_module(name)
    finally:
        sys.meta_path.remove(between)
    yield
