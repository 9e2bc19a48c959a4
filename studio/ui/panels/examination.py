"""What all panels that show times share: live or frozen, which seconds are shown, cursors, and a region."""

from __future__ import annotations

from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from studio.engine.metrics.session_log import KEPT_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.metrics.session_log import SessionLog

FIRST_S = 10.0
"""Seconds shown after a freeze."""
LEAST_S = 0.02
"""Seconds shown at least."""
STEP = 0.8
"""By how much a notch of the wheel, or a key, changes the seconds shown."""


class Examination(QObject):
    """One instant, one axis of time; the window's thread alone.

    Frozen, panels look at a copy of the log as it was, and the session goes on beneath. Places are seconds before that
    instant, so they are negative.

    Parameters
    ----------
    log
        Of the session.

    Attributes
    ----------
    log
        What panels show: the session's own while live, the copy while frozen.
    now_s
        Monotonic time of place 0: the instant of the freeze, or that of the last `tick`.
    start, end
        Places that are shown while frozen.
    cursors
        Places of the two cursors; None for one that is not set.
    region
        Places of its ends, or None.
    heard
        The place that is played just now, or None.
    """

    changed = Signal(bool)
    """Frozen, or live again."""
    moved = Signal()
    """Other seconds are shown."""
    played = Signal()
    """Another place is heard, or none any more."""
    marked = Signal()
    """A cursor or the region is elsewhere."""

    def __init__(self, log: SessionLog) -> None:
        super().__init__()
        self._live = self.log = log
        self.renew: Callable[[], object] = lambda: None
        """Brings the log up to this instant, before it is copied or shown again."""
        self.frozen = False
        self.frozen_at = datetime.now().astimezone()
        """Local time of the freeze, while frozen."""
        self.now_s = monotonic()
        self.start, self.end = -FIRST_S, 0.0
        self.cursors: list[float | None] = [None, None]
        self.region: tuple[float, float] | None = None
        self.heard: float | None = None

    @property
    def instant(self) -> datetime:
        """Local time of what panels show: that of the freeze, or now."""
        return self.frozen_at if self.frozen else datetime.now().astimezone()

    @property
    def clock(self) -> str:
        """The same as time of the day."""
        return self.instant.strftime("%H:%M:%S")

    def tick(self, now_s: float) -> None:
        """Let time go on while live."""
        if not self.frozen:
            self.now_s = now_s

    def freeze(self, on: bool = True) -> None:
        """Stand still at this instant, or go on live."""
        if on is self.frozen:
            return
        self.renew()
        self.frozen = on
        if on:
            self.now_s, self.frozen_at = monotonic(), datetime.now().astimezone()
            self.log = self._live.copy()
            self.start, self.end = -FIRST_S, 0.0
        else:
            self.now_s, self.log = monotonic(), self._live
            self.cursors, self.region = [None, None], None
        self.changed.emit(on)
        self.marked.emit()

    def show(self, start: float, end: float) -> None:
        """Show other seconds, as far as there are any."""
        length = min(max(end - start, LEAST_S), float(KEPT_S))
        middle = (start + end) / 2
        start = min(max(middle - length / 2, -float(KEPT_S)), -length)
        if (start, start + length) != (self.start, self.end):
            self.start, self.end = start, start + length
            self.moved.emit()

    def zoom(self, steps: float, at: float) -> None:
        """Show fewer seconds, or more with negative ``steps``; the place ``at`` stays where it is."""
        length = min(max((self.end - self.start) * STEP**steps, LEAST_S), float(KEPT_S))
        share = (at - self.start) / (self.end - self.start)
        self.show(at - share * length, at + (1 - share) * length)

    def pan(self, by: float) -> None:
        """Show earlier seconds, or later ones."""
        self.show(self.start + by, self.end + by)

    def put_cursor(self, which: int, at: float | None) -> None:
        """Put the first (0) or second (1) cursor to a place, or take it away."""
        self.cursors[which] = None if at is None else min(max(at, -float(KEPT_S)), 0.0)
        self.marked.emit()

    def choose(self, start: float, end: float) -> None:
        """Let the region be between two places; none where they are the same."""
        low, high = (min(max(place, -float(KEPT_S)), 0.0) for place in sorted((start, end)))
        self.region = (low, high) if high - low > 1e-3 else None
        self.marked.emit()

    def play_at(self, at: float | None) -> None:
        """Show that a place is heard, or that nothing is played any more."""
        if at != self.heard:
            self.heard = at
            self.played.emit()

    def press(self, key: int) -> bool:
        """Do what a key does while frozen, and tell whether it does anything.

        Arrows pan and zoom, Home shows everything and End the newest, A and B put cursors, R chooses what is between them, and
        Escape goes live.
        """
        length = self.end - self.start
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Left: lambda: self.pan(-length / 10), Qt.Key.Key_Right: lambda: self.pan(length / 10),
            Qt.Key.Key_Up: lambda: self.zoom(1, self._middle), Qt.Key.Key_Plus: lambda: self.zoom(1, self._middle),
            Qt.Key.Key_Down: lambda: self.zoom(-1, self._middle), Qt.Key.Key_Minus: lambda: self.zoom(-1, self._middle),
            Qt.Key.Key_Home: lambda: self.show(-float(KEPT_S), 0.0), Qt.Key.Key_End: lambda: self.show(-length, 0.0),
            Qt.Key.Key_A: lambda: self.put_cursor(0, self._middle), Qt.Key.Key_B: lambda: self.put_cursor(1, self._middle),
            Qt.Key.Key_R: self._choose_between, Qt.Key.Key_Escape: lambda: self.freeze(False),
        }
        if not self.frozen or key not in acts:
            return False
        acts[key]()
        return True

    @property
    def _middle(self) -> float:
        return (self.start + self.end) / 2

    def _choose_between(self) -> None:
        """Let the region be between the cursors, or what is shown."""
        first, second = self.cursors
        self.choose(*(self.start, self.end) if first is None or second is None else (first, second))

    @property
    def window(self) -> tuple[float, float]:
        """The places that figures are taken over while frozen: the region, or what is shown."""
        return self.region or (self.start, self.end)
