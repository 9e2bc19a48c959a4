"""A widget whose plots are made after it was shown: pyqtgraph alone would be a fifth of a start."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Plotted:
    """Part of a widget that has plots: they are made a piece at a time, or all at once when one is asked for before.

    A subclass makes them in `_make_plots` and imports pyqtgraph nowhere else. The window's thread alone.
    """

    plotted = False
    """Whether the plots are there."""
    _pieces: Iterator[None] | None = None

    @abstractmethod
    def _make_plots(self) -> Iterator[None]:
        """Make the plots, and stop (``yield``) after some milliseconds of it, again and again."""

    @abstractmethod
    def _show_plots(self) -> None:
        """Put the plots, which are all made, to their places and into them what is to be seen."""

    def make_next(self) -> bool:
        """Make the next piece; tell whether there is another."""
        if self.plotted:
            return False
        if self._pieces is None:
            self._pieces = self._make_plots()
        try:
            next(self._pieces)
        except StopIteration:
            self.plotted = True
            self._show_plots()
        return not self.plotted

    def make_plots(self) -> None:
        """Make all that is left."""
        while self.make_next():
            pass
