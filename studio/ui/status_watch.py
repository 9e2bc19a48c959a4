"""How it goes, in words and figures: the status line, the chips on the picture, and since when it is live or lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.snapshot import State
from studio.ui import words
from studio.ui.preview import Plate
from studio.ui.sentences import window as say
from studio.ui.session import Running
from studio.ui.status_line import way_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.engine.metrics.load import Use
    from studio.engine.snapshot import Snapshot
    from studio.ui.counters import LiveCounters
    from studio.ui.panels.latency.parts import Part
    from studio.ui.preview import Leaving, Preview
    from studio.ui.recording import RecordingSession
    from studio.ui.screen_times import ScreenTimes
    from studio.ui.session import Session
    from studio.ui.status_line import StatusLine

SLOW_S, SLOW_SKIPS = 3.0, 3
"""So many pictures skipped in so many seconds are worth a word."""


class StatusWatch:
    """Put the engine's state into the status line and onto the picture.

    Parameters
    ----------
    session, counters, recording
        What runs, what was counted, and what is recorded.
    times
        Of the pictures on screen.
    parts
        Gives the parts of the latency with their budgets, in the order of the times.
    leaving
        Gives the outputs that are on.
    use
        Gives how busy the computer was since a monotonic second.
    status, preview
        Where it is shown.

    Attributes
    ----------
    lost_at
        Time of the day at which the sound was lost; empty while it comes.
    """

    def __init__(self, session: Session, counters: LiveCounters, recording: RecordingSession, times: ScreenTimes,
                 parts: Callable[[], Sequence[Part]], leaving: Callable[[], tuple[Leaving, ...]],
                 use: Callable[[float], Use | None], *, status: StatusLine, preview: Preview) -> None:
        self._session, self._counters, self._recording, self._times = session, counters, recording, times
        self._parts, self._leaving, self._use, self._status, self._preview = parts, leaving, use, status, preview
        self._live_since_s: float | None = None
        self.lost_at = ""

    def show(self, snapshot: Snapshot | None, now: float) -> None:
        """Show how it is at monotonic ``now``."""
        self._follow(snapshot, now)
        session, counters = self._session, self._counters
        live_s = now - self._live_since_s if self._live_since_s is not None else 0.0
        chip = words.chip(session, snapshot)
        fps, screen_ms = counters.fps, counters.screen_ms if chip == say.LIVE else None
        said, trouble = words.status(session, snapshot, live_s, self._preview.waiting)
        slow = self._slowness(now) if chip == say.LIVE else ""
        self._status.say(slow or said, trouble=trouble or bool(slow), muted=session.mutes)
        budget_ms = sum(part.budget_ms for part in self._parts())
        self._status.say_figures((fps, counters.skipped, screen_ms), budget_ms)
        self._status.say_since(counters.since)
        figures: tuple[Plate, ...] = ()
        if chip and fps is not None and session.running is not Running.NOTHING:
            over = screen_ms is not None and screen_ms > budget_ms
            figures = (Plate("", say.FPS.format(value=fps)), Plate(say.TO_SCREEN, way_words(screen_ms, over=over), over))
        recording = self._recording
        recorded = words.recording(recording.elapsed_s, paused=recording.paused) if recording.on else ""
        self._preview.say(chip, figures, recorded, muted=session.mutes, leaving=self._leaving())

    def _slowness(self, now: float) -> str:
        """Say what takes too long while pictures are skipped."""
        medians = self._times.usual_ms(now, SLOW_S)
        if medians is None or self._times.skipped_since(now - SLOW_S) < SLOW_SKIPS:
            return ""
        # Waiting is what follows from work that takes too long.
        took_ms = zip(medians.tolist(), self._parts(), strict=True)
        work = [(took, (part.name, part.budget_ms)) for took, part in took_ms if part.group != "wait"]
        return words.slowness([took for took, _ in work], [part for _, part in work], self._use(now - SLOW_S))

    def _follow(self, snapshot: Snapshot | None, now: float) -> None:
        """Remember since when it is live, and when the sound was lost."""
        live = snapshot is not None and snapshot.state is State.LIVE
        lost = snapshot is not None and snapshot.state is State.LOST
        late = snapshot is not None and snapshot.state is State.LATE
        if live and self._live_since_s is None:
            self._live_since_s = now
        elif not live and not lost and not late:
            self._live_since_s = None
        if lost and not self.lost_at:
            self.lost_at = words.time_of_day()
        elif not lost:
            self.lost_at = ""
