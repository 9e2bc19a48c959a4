"""The parts of the way from microphone to screen, as the latency panel names and groups them."""

from __future__ import annotations

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


PARTS: Final = (
    Part("Device", 20.0, "wait", "Mic"),
    Part("Look-ahead", 113.0, "wait"),
    Part("Wait", 20.0, "wait"),
    Part("Mel", 1.0, "work"),
    Part("Encode", 2.0, "work"),
    Part("Generate", 12.0, "work", "Gen"),
    Part("Composite", 4.0, "work"),
    Part("Hand-over", 18.0, "show"),
    Part("Paint", 10.0, "show"),
)
"""In the order of `screen_times.WAY`. Look-ahead: the longest at 7 mel frames. Hand-over: one tick of a 60 Hz timer."""
BUDGET_MS: Final = sum(part.budget_ms for part in PARTS)
"""Of the whole way: 200 ms."""
PICTURE_MS: Final = 40.0
"""One picture at 25 a second: the engine's work must stay under it."""
