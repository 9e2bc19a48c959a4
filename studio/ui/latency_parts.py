"""The parts of the way from microphone to screen, as the latency panel names and groups them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from studio.ui.theme import Colours


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name, the time it should stay under in ms, and whether it waits, works or shows."""

    name: str
    budget_ms: float
    group: str
    short: str = ""

    def tone(self, k: Colours) -> str:
        """Colour of its bar."""
        return str(getattr(k, f"bar_{self.group}"))

    def ink(self, k: Colours) -> str:
        """Colour of words on its bar."""
        return k.on_bar_wait if self.group == "wait" else k.on_bar_work


@dataclass(frozen=True, slots=True)
class Budget:
    """What each part of the way may take with a look-ahead of at most ``look_ahead_ms``."""

    look_ahead_ms: float = 112.5

    @property
    def parts(self) -> tuple[Part, ...]:
        """In the order of `screen_times.WAY`. Hand-over: one tick of a 60 Hz timer."""
        return (
            Part("Device", 20.0, "wait", "Mic"),
            Part("Look-ahead", float(math.ceil(self.look_ahead_ms)), "wait"),
            Part("Wait", 20.0, "wait"),
            Part("Mel", 1.0, "work"),
            Part("Encode", 2.0, "work"),
            Part("Generate", 12.0, "work", "Gen"),
            Part("Composite", 4.0, "work"),
            Part("Hand-over", 18.0, "show"),
            Part("Paint", 10.0, "show"),
        )

    @property
    def total_ms(self) -> float:
        """Of the whole way: 200 ms for the usual look-ahead."""
        return sum(part.budget_ms for part in self.parts)


PICTURE_MS: Final = 40.0
"""One picture at 25 a second: the engine's work must stay under it."""
