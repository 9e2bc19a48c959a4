"""The parts of the way from microphone to screen, as the latency panel names and groups them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from studio.ui.sentences.panels import PARTS, PARTS_ABOUT, PARTS_SHORT

if TYPE_CHECKING:
    from studio.ui.drawing.theme import Colours


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name, the time it should stay under in ms, whether it waits, works or shows, and what it is, in words."""

    name: str
    budget_ms: float
    group: str
    short: str = ""
    about: str = ""

    def tone(self, k: Colours) -> str:
        """Colour of its bar."""
        return str(getattr(k, f"bar_{self.group}"))

    def ink(self, k: Colours) -> str:
        """Colour of words on its bar."""
        return k.on_bar_wait if self.group == "wait" else k.on_bar_work


@dataclass(frozen=True, slots=True)
class Budget:
    """What each part of the way may take with this look-ahead, as one chooses it: 80 ms beside it.

    ``wait_ms`` is the most that a picture really waits for it.
    """

    look_ahead_ms: int = 120
    wait_ms: float = 112.5

    @property
    def parts(self) -> tuple[Part, ...]:
        """In the order of `screen_times.WAY`. Wait: a third of a picture; hand-over: one tick of a 60 Hz timer."""
        budgets = ((20.0, "wait"), (float(self.look_ahead_ms), "wait"), (13.0, "wait"), (1.0, "work"), (2.0, "work"),
                   (12.0, "work"), (4.0, "work"), (18.0, "show"), (10.0, "show"))
        named = zip(PARTS, budgets, PARTS_SHORT, PARTS_ABOUT, strict=True)
        return tuple(Part(name, budget_ms, group, short, about.format(look_ahead=self.look_ahead_ms, wait=self.wait_ms))
                     for name, (budget_ms, group), short, about in named)

    @property
    def total_ms(self) -> float:
        """Of the whole way: 200 ms for the usual look-ahead."""
        return sum(part.budget_ms for part in self.parts)


PICTURE_MS: Final = 40.0
"""One picture at 25 a second: the engine's work must stay under it."""
