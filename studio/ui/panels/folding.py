"""Panels that have no room fold away, and come back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.ui.panels.panel import Panel

GALLERY_FROM_WIDTH, STACK_FROM_WIDTH = 1120, 928
"""Widths of the window from which the gallery, and the panels beside the picture, leave enough of it."""
MEMORY_FROM_HEIGHT, LATENCY_FROM_HEIGHT = 680, 556
"""Heights from which a stack of three panels, and of two, has room."""
OUTPUTS_FROM_HEIGHT = 600
"""Height from which the outputs have room below the avatars."""
_WITH_STACK = ("Studio", "Engineer")
"""The layouts that have the stack of panels."""
ONE_FROM_WIDTH = 800
"""Width from which one panel at a time has room beside the picture, over the whole width of the controls."""
ONE_FROM_HEIGHT = {"latency": 414, "spectrogram": 380, "memory": 398}
"""Heights of the window from which each has room so, the one that is shown first at the head."""
BELOW_FROM_HEIGHT = 560
"""Height from which the engineer's spectrogram has room under the picture."""


class Folding:
    """Hide the docked panels for which the window is too small; what the person hid stays hidden.

    Parameters
    ----------
    left
        Gallery and outputs, beside the picture on the left.
    stack
        Spectrogram, latency and memory, in this order.
    """

    def __init__(self, left: Sequence[Panel], stack: Sequence[Panel]) -> None:
        self._left, self._stack = tuple(left), tuple(stack)
        self.folded: set[Panel] = set()
        self._asked: Panel | None = None

    def without_room(self, layout: str, width: int, height: int) -> set[Panel]:
        """Give the panels that a window of this size has no room for."""
        spectrogram, latency, memory = self._stack
        found: set[Panel] = set()
        if width < GALLERY_FROM_WIDTH:
            found |= set(self._left)
        if height < OUTPUTS_FROM_HEIGHT:
            found.add(self._left[1])
        if self.one_at_a_time(layout, width):
            return found | ({*self._stack} - {self._alone(height)})
        if width < STACK_FROM_WIDTH:
            found |= {*self._stack}
        elif layout == "Engineer" and height < BELOW_FROM_HEIGHT:
            found.add(spectrogram)
        if height < MEMORY_FROM_HEIGHT and layout != "Engineer":
            found.add(memory)
        if height < LATENCY_FROM_HEIGHT:
            found |= {latency} if layout != "Engineer" else {memory}
        return found

    def has_room(self, panel: Panel, layout: str, width: int, height: int) -> bool:
        """Tell whether a window of this size has room for a panel that is asked for, which may take the place of another."""
        if panel in self._stack and self.one_at_a_time(layout, width):
            return height >= ONE_FROM_HEIGHT[panel.objectName()]
        return panel not in self.without_room(layout, width, height)

    def one_at_a_time(self, layout: str, width: int) -> bool:
        """Tell whether a window of this width has room for one panel of the stack, whichever the person wants to see."""
        return layout in _WITH_STACK and ONE_FROM_WIDTH <= width < STACK_FROM_WIDTH

    def _alone(self, height: int) -> Panel | None:
        """Give the panel that is shown where only one is: the one asked for, or the first that has room and is not hidden."""
        named = {panel.objectName(): panel for panel in self._stack}
        there = [panel for name, least in ONE_FROM_HEIGHT.items()
                 if height >= least and (not (panel := named[name]).isHidden() or panel in self.folded)]
        return self._asked if self._asked in there else next(iter(there), None)

    def ask(self, panel: Panel) -> None:
        """Show this one where only one is shown."""
        self._asked = panel

    def fold(self, layout: str, width: int, height: int) -> bool:
        """Fold and unfold for this size; tell whether anything changed."""
        wanted = self.without_room(layout, width, height)
        going = {panel for panel in wanted - self.folded if not panel.isHidden() and not panel.isFloating()}
        coming = self.folded - wanted
        for panel in going:
            panel.setVisible(False)
        for panel in coming:
            panel.setVisible(True)
        self.folded = (self.folded | going) - coming
        return bool(going or coming)

    def unfold(self) -> None:
        """Show everything that is folded: before the places of all panels are kept or changed."""
        for panel in self.folded:
            panel.setVisible(True)
        self.folded = set()

    def forget(self, panel: Panel) -> None:
        """Leave a panel to the person, who showed or hid it."""
        self.folded.discard(panel)
