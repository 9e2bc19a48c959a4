"""A/B: the preview shows the picture as painted, as filmed, or the difference; recordings stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.view import TIMES, View
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from studio.ui.commands import Commands
    from studio.ui.engine_thread import EngineThread
    from studio.ui.preview import Preview

VIEWS = {"painted": say.COMPARE_PAINTED, "original": say.COMPARE_ORIGINAL,
         "difference": say.COMPARE_DIFFERENCE.format(times=TIMES)}
_PLATES = {View.PAINTED: "", View.ORIGINAL: say.ORIGINAL, View.DIFFERENCE: say.DIFFERENCE.format(times=TIMES)}


class Comparing:
    """Join the menu and the key to the engine and the preview's plate; the window's thread alone.

    Parameters
    ----------
    bridge
        To the engine.
    preview
        Says which view it is, unless it is the painted one.
    """

    def __init__(self, bridge: EngineThread, preview: Preview) -> None:
        self._bridge, self._preview = bridge, preview
        self.commands: Commands | None = None
        """Whose menu marks the view."""
        self.view = View.PAINTED

    def choose(self, name: str) -> None:
        """Show ``painted``, ``original`` or ``difference``."""
        self.view = View(name)
        self._bridge.host.compare(self.view)
        self._preview.compared = _PLATES[self.view]
        self._preview.update()
        if self.commands is not None:
            self.commands.choose("compare", name)

    def step(self) -> None:
        """Show the next of the three."""
        views = list(View)
        self.choose(views[(views.index(self.view) + 1) % len(views)].value)
