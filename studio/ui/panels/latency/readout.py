"""What the head of the latency panel says: microphone to screen now, at the pointer, or at the cursors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

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


class Said(NamedTuple):
    """Words, empty where there is nothing to say, and whether a time in them is over the budget."""

    words: str
    over: bool


_NOTHING = Said("", False)


class LatencyReadout:
    """Words about the whole way of the pictures in what is examined.

    ``now_s`` is everywhere the monotonic time that is 0 on the axis, a place is in seconds from there.
    """

    def __init__(self, examination: Examination) -> None:
        self._examination = examination

    def live(self, screen_ms: float | None, budget_ms: float) -> Said:
        """Say what it takes now."""
        if screen_ms is None:
            return Said(say.NOT_RUNNING, False)
        return Said(say.OF_BUDGET.format(value=screen_ms, budget=budget_ms), screen_ms > budget_ms)

    def at_pointer(self, place: float, event: str, before: EarlierSession | None, now_s: float, budget_ms: float) -> Said:
        """Say what happened at a place, ``event`` where that is any; empty where nothing is known."""
        told, over = Said(event, False) if event else self._compared(place, before, now_s, budget_ms)
        if not told:
            return _NOTHING
        at = say.SECONDS_AT.format(value=language.number(f"{place:.2f}").replace("-", paint.MINUS))
        return Said(say.AT_PLACE.format(place=at, words=told), over)

    def at_cursors(self, now_s: float, budget_ms: float) -> Said:
        """Say the values at the two cursors, and their difference; empty without the first."""
        first, second = (None if at is None else self._way_ms(at, now_s) for at in self._examination.cursors)
        if first is not None and second is not None:
            said = say.WAY_BETWEEN.format(first=first, second=second, step=signed(second - first))
            return Said(said.replace("-", paint.MINUS), max(first, second) > budget_ms)
        return _NOTHING if first is None else Said(say.WAY_MS.format(value=first), first > budget_ms)

    def _compared(self, place: float, before: EarlierSession | None, now_s: float, budget_ms: float) -> Said:
        """Say microphone to screen at a place, and what it was there in a session before; empty where neither is known."""
        now_ms, before_ms = self._way_ms(place, now_s), None if before is None else before.way_at(place, NEAREST_S)
        if now_ms is None:
            return _NOTHING if before_ms is None else Said(say.WAY_BEFORE.format(before=before_ms), False)
        told = say.WAY_MS if before_ms is None else say.WAY_COMPARED
        return Said(told.format(value=now_ms, before=before_ms), now_ms > budget_ms)

    def _way_ms(self, place: float, now_s: float) -> float | None:
        """Give microphone to screen of the picture nearest to a place; None where there is none."""
        at_s, totals = self._examination.log.totals.span(now_s + place - NEAREST_S, now_s + place + NEAREST_S)
        return float(totals[np.abs(at_s - now_s - place).argmin(), 0]) if len(at_s) else None
