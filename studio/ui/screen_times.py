"""What the screen really showed and when: the engine's stamps, continued to the end of painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.frame import PARTS
from studio.engine.metrics.events import Event
from studio.engine.metrics.series import Series
from studio.engine.metrics.session_log import TOTALS, WAY, SessionLog
from studio.engine.metrics.timings import usual

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps


_KEPT = 256
"""Pictures that are remembered: of more seconds than anyone asks for."""


class ScreenTimes:
    """Times of the pictures that were painted, for the latency panel and the status line. The window's thread alone.

    ``parts`` has the columns `WAY`; ``totals`` has `TOTALS`: from the microphone to the end of painting as measured
    (not as a sum), and the engine's work on the picture; ``gpu`` has `GPU_PARTS` of the pictures that a GPU timed, and
    ``untimed`` says why it times none. Pictures of the idle loop are not counted: nothing was heard. ``paints`` has when any
    picture was painted, and ``skips`` when how many were skipped.

    Parameters
    ----------
    log
        Keeps the times; one of a minute of its own unless given.
    """

    def __init__(self, log: SessionLog | None = None) -> None:
        log = log or SessionLog(60)
        self.parts, self.totals, self.gpu, self._events = log.parts, log.totals, log.gpu, log.events
        self.heard_s: float | None = None
        """When the sound of the live picture on screen was at the microphone; None before there is one."""
        self.untimed = ""
        self.paints = Series((), _KEPT)
        self._row = np.zeros(len(WAY))
        self._pair = np.zeros(len(TOTALS))

    def painted(self, stamps: Stamps, taken_at_s: float, painted_at_s: float) -> None:
        """Count a picture taken from the engine and painted at these monotonic times."""
        self.paints.add((), painted_at_s)
        if not stamps.live:
            return
        self.heard_s = stamps.heard_at_s
        self._row[: len(PARTS)] = stamps.parts_ms
        self._row[-2] = 1e3 * (taken_at_s - stamps.made_at_s)
        self._row[-1] = 1e3 * (painted_at_s - taken_at_s)
        self._pair[0] = 1e3 * (painted_at_s - stamps.heard_at_s)
        self._pair[1] = 1e3 * (stamps.made_at_s - stamps.started_at_s)
        self.parts.add(self._row, painted_at_s)
        self.totals.add(self._pair, painted_at_s)
        if stamps.timed_by_gpu:
            self.gpu.add(stamps.gpu_ms, painted_at_s)

    def skipped_since(self, start_s: float) -> int:
        """Give how many pictures the engine skipped since monotonic ``start_s``, as they are marked in the panels."""
        _, rows = self._events.span(start_s)
        return int(rows[rows[:, 0] == Event.SKIPPED, 1].sum())

    def screen_ms(self, now_s: float, window_s: float = 1.0) -> float | None:
        """Usual time from microphone to screen in the last ``window_s``, the sum of `usual_ms`; None where that is None."""
        parts_ms = self.usual_ms(now_s, window_s)
        return None if parts_ms is None else float(parts_ms.sum())

    def fps(self, now_s: float) -> float:
        """Pictures painted in the last second."""
        at_s, _ = self.paints.span(now_s - 1.0)
        return float(np.count_nonzero(at_s > now_s - 1.0))

    def usual_ms(self, now_s: float, window_s: float = 1.0) -> NDArray[np.float64] | None:
        """Give the usual parts of `WAY` in the last ``window_s``, f64 [9] ms; None when no live picture was painted."""
        _, rows = self.parts.since(now_s - window_s)
        return usual(rows) if len(rows) else None
