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
_ONE_FIRST = ("latency", "spectrogram", "memory")
"""Which that is: the first that the person did not hide."""
BELOW_FROM_HEIGHT = 560
"""Height from which the engineer's spectrogram has room under the picture."""


class Folding:
    """Hide the docked panels for which the window is too small; what the person hid stays hidden.

    One that is asked for all the same is a guest: it takes the place of those that are there, which come back when it goes.

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
        self.guest: Panel | None = None
        self._guest_was_folded = False

    def to_fold(self, layout: str, width: int, height: int) -> set[Panel]:
        """Give the panels that are not to be seen: the window is too small for them, or the guest has their place."""
        return (self._too_many(layout, width, height) | self.replaced(layout, width)) - {self.guest}

    def _too_many(self, layout: str, width: int, height: int) -> set[Panel]:
        """Give the panels that a window of this size has no room for; a guest in it makes no difference."""
        spectrogram, latency, memory = self._stack
        found: set[Panel] = set()
        if width < GALLERY_FROM_WIDTH:
            found |= set(self._left)
        if height < OUTPUTS_FROM_HEIGHT:
            found.add(self._left[1])
        if self.one_at_a_time(layout, width):
            return found | ({*self._stack} - {self._alone()})
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
        """Tell whether a window of this size has room for a panel among those that are there; one that floats needs none."""
        return panel.isFloating() or panel not in self._too_many(layout, width, height)

    def replaced(self, layout: str, width: int) -> set[Panel]:
        """Give the panels whose place the guest has, however large the window is; none without a guest."""
        if self.guest is None:
            return set()
        side = self._left if self.guest_is_left(width) else self._stack
        # The engineer's spectrogram is below the picture.
        below = {self._stack[0]} if side is self._stack and layout == "Engineer" and width >= STACK_FROM_WIDTH else set()
        return {panel for panel in side if not panel.isFloating()} - below - {self.guest}

    def guest_is_left(self, width: int) -> bool:
        """Tell whether the guest is where avatars and outputs are; it is where the stack is otherwise."""
        return self.guest in self._left and width >= GALLERY_FROM_WIDTH

    def admit(self, panel: Panel) -> None:
        """Let a panel be the guest."""
        self.guest, self._guest_was_folded = panel, panel in self.folded
        self.folded.discard(panel)

    def let_go(self, *, stays: bool = False) -> Panel | None:
        """Have a guest no more, and give who it was; it is folded again if it was, unless it ``stays``."""
        gone, self.guest = self.guest, None
        if gone is not None and self._guest_was_folded and not stays:
            self.folded.add(gone)
        return gone

    def one_at_a_time(self, layout: str, width: int) -> bool:
        """Tell whether a window of this width has room for one panel of the stack, whichever the person wants to see."""
        return layout in _WITH_STACK and ONE_FROM_WIDTH <= width < STACK_FROM_WIDTH

    def _alone(self) -> Panel | None:
        """Give the panel that is shown where only one is; one that floats takes no room from the others."""
        named = {panel.objectName(): panel for panel in self._stack}
        there = (panel for name in _ONE_FIRST if (panel := named[name]) is not self.guest and not panel.isFloating()
                 and (not panel.isHidden() or panel in self.folded))
        return next(there, None)

    def fold(self, layout: str, width: int, height: int) -> bool:
        """Fold and unfold for this size; tell whether anything changed."""
        unseen = self.to_fold(layout, width, height)
        going = {panel for panel in unseen - self.folded if not panel.isHidden() and not panel.isFloating()}
        coming = self.folded - unseen
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
