"""The figures of the live picture, taken in one place at one moment: status line, chips, panels and dialogs show these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui import words

if TYPE_CHECKING:
    from studio.engine.snapshot import Snapshot
    from studio.ui.engine_thread import EngineThread
    from studio.ui.screen_times import ScreenTimes


class LiveCounters:
    """What the window says in numbers; the window's thread alone, which calls `look` four times a second.

    ``skipped`` is the engine's own count since Start, the one that ``viseme-studio live`` reports.

    Attributes
    ----------
    snapshot
        The engine's newest, at most a quarter of a second old; None before it is ready.
    fps
        Pictures painted in the last second; None before the engine is ready.
    skipped
        Pictures that the engine skipped since Start or since they were counted anew; None before it is ready.
    since
        Time of the day from which they are counted; empty before the engine is ready.
    """

    def __init__(self, bridge: EngineThread, times: ScreenTimes) -> None:
        self._bridge, self._times = bridge, times
        self.snapshot: Snapshot | None = None
        self.fps: float | None = None
        self.skipped: int | None = None
        self.since = ""
        self._at_s = 0.0

    def look(self, now_s: float) -> Snapshot | None:
        """Ask the engine how it is at monotonic ``now_s``."""
        self.snapshot = snapshot = self._bridge.host.snapshot()
        self._at_s = now_s
        self.fps = self.skipped = None
        if snapshot is not None:
            self.fps, self.skipped = self._times.fps(now_s), snapshot.skipped
            self.since = words.counted_since(snapshot.since_s)
            self._times.untimed = snapshot.untimed
        return snapshot

    @property
    def screen_ms(self) -> float | None:
        """Usual time from microphone to screen in the second before the last look; None when nothing live was painted."""
        return self._times.screen_ms(self._at_s)

    @property
    def look_ahead_ms(self) -> int | None:
        """How far the avatar on air hears ahead, as one chooses it; None before there is one."""
        on_air = self._bridge.host.on_air
        return on_air.profile.choice_ms if on_air is not None else None
