"""What the person does with the seconds that the panels show: hold them still, choose some, export them, compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from studio.ui.excerpts import Excerpts
    from studio.ui.layouts import Layouts
    from studio.ui.panels.examination import Examination

_FIRST = "spectrogram"
"""The panel that is lent where none is to be seen."""


class Examining:
    """The commands of the panels; the window's thread.

    Parameters
    ----------
    examination, excerpts
        What is shown, and what is taken out of it.
    layouts
        Lends a panel while the panels stand still, and shows those that are asked for.
    shown
        Gives the panels of time that can be seen.
    """

    def __init__(self, examination: Examination, excerpts: Excerpts, layouts: Layouts,
                 shown: Callable[[], Sequence[QWidget]]) -> None:
        self._examination, self._excerpts, self._layouts, self._shown = examination, excerpts, layouts, shown
        examination.changed.connect(self._on_change)

    def freeze(self, on: bool) -> None:
        """Let the panels stand still at this instant, or go on; one is shown meanwhile where none is."""
        if on and not self._shown():
            self._layouts.lend(_FIRST)
        self._examination.freeze(on)

    def choose_region(self) -> None:
        """Let the region be between the cursors, or what is shown, and its ends be dragged; the panels stand still for that."""
        self.freeze(True)
        self._examination.press(Qt.Key.Key_R)

    def export_region(self) -> None:
        """Export the region, or what is shown; while all is live, what there is to export is shown first."""
        if self._examination.frozen:
            self._excerpts.export()
        else:
            self.choose_region()

    def compare_session(self) -> None:
        """Ask for a session before, and show it behind this one, in the latency panel."""
        self._layouts.show_panel("latency", on=True)
        self._excerpts.compare()

    def compare_no_more(self) -> None:
        """Show no session before behind this one any more."""
        self._excerpts.compare_no_more()

    def _on_change(self, frozen: bool) -> None:
        if not frozen:
            self._layouts.take_back()
