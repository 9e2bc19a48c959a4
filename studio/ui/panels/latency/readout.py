"""What the head of the latency panel says: microphone to screen now, at the pointer, or at the cursors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from studio.ui import language
from studio.ui.drawing import paint
from studio.ui.sentences import panels as say
from studio.ui.words import signed

if TYPE_CHECKING:
    from studio.engine.metrics.earlier import EarlierSession
    from studio.ui.panels.examination import Examination

NEAREST_S: Final = 0.5
"""What is further from any picture than this is at none."""
WARN_AFTER_S: Final = 2.0


class LatencyReadout:
    """Words about the whole way of the pictures in what is examined.

    ``now_s`` is everywhere the monotonic time that is 0 on the axis, a place is in seconds from there.
    """

    def __init__(self, examination: Examination) -> None:
        self._examination = examination
        self._over_since_s: float | None = None

    def live(self, screen_ms: float | None, budget_ms: float, now_s: float) -> tuple[str, bool]:
        """Say what it takes now, and whether it has been over its budget for so long that it is a warning."""
        if screen_ms is None:
            self._over_since_s = None
            return say.NOT_RUNNING, False
        if screen_ms <= budget_ms:
            self._over_since_s = None
        elif self._over_since_s is None:
            self._over_since_s = now_s
        late = self._over_since_s is not None and now_s - self._over_since_s > WARN_AFTER_S
        return say.OF_BUDGET.format(value=screen_ms, budget=budget_ms), late

    def at_pointer(self, place: float, event: str, before: EarlierSession | None, now_s: float) -> str:
        """Say what happened at a place, ``event`` where that is any; empty where nothing is known."""
        told = event or self._compared(place, before, now_s)
        if not told:
            return ""
        at = say.SECONDS_AT.format(value=language.number(f"{place:.2f}").replace("-", paint.MINUS))
        return say.AT_PLACE.format(place=at, words=told)

    def at_cursors(self, now_s: float) -> str:
        """Say the values at the two cursors, and their difference; empty without the first."""
        first, second = (None if at is None else self._way_ms(at, now_s) for at in self._examination.cursors)
        if first is not None and second is not None:
            said = say.WAY_BETWEEN.format(first=first, second=second, step=signed(second - first))
            return said.replace("-", paint.MINUS)
        return "" if first is None else say.WAY_MS.format(value=first)

    def _compared(self, place: float, before: EarlierSession | None, now_s: float) -> str:
        """Say microphone to screen at a place, and what it was there in a session before; empty where neither is known."""
        now_ms, before_ms = self._way_ms(place, now_s), None if before is None else before.way_at(place, NEAREST_S)
        if now_ms is None:
            return "" if before_ms is None else say.WAY_BEFORE.format(before=before_ms)
        return say.WAY_MS.format(value=now_ms) if before_ms is None else say.WAY_COMPARED.format(value=now_ms, before=before_ms)

    def _way_ms(self, place: float, now_s: float) -> float | None:
        """Give microphone to screen of the picture nearest to a place; None where there is none."""
        at_s, totals = self._examination.log.totals.span(now_s + place - NEAREST_S, now_s + place + NEAREST_S)
        return float(totals[np.abs(at_s - now_s - place).argmin(), 0]) if len(at_s) else None
