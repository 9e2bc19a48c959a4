"""Speech into a muted microphone: noticed, so that it can be told."""

from __future__ import annotations

LEAST_DB = -45.0
"""Peaks below this, in dBFS, are no speech into a microphone that is in use."""
ABOVE_FLOOR_DB = 15.0
FLOOR_RISES_DB_S = 4.0
"""How fast the floor forgets a quiet moment: a fan that is switched on is the floor after some seconds."""
NOTICED_AFTER_S = 0.6
"""Speech for so long, with its pauses taken off at half their length: more than a key, a cough or a door."""
LONGEST_STEP_S = 0.1
"""Between two looks; a longer one was a stall, and what was heard in it is not known."""


class MutedSpeech:
    """Watch the level that comes in before the gain; the window's thread alone."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew: it was unmuted, or another source runs."""
        self._floor_db = 0.0
        self._heard_s = 0.0
        self._at_s: float | None = None
        self.noticed = False
        """Whether there was speech since the beginning."""

    def look(self, peak_db: float, now_s: float) -> bool:
        """Take in the newest block's peak, dBFS before the gain, at monotonic ``now_s``; tell whether there was speech."""
        step_s = 0.0 if self._at_s is None else min(now_s - self._at_s, LONGEST_STEP_S)
        self._at_s = now_s
        self._floor_db = min(peak_db, self._floor_db + FLOOR_RISES_DB_S * step_s)
        speech = peak_db > max(LEAST_DB, self._floor_db + ABOVE_FLOOR_DB)
        self._heard_s = max(0.0, self._heard_s + (step_s if speech else -step_s / 2))
        self.noticed = self.noticed or self._heard_s >= NOTICED_AFTER_S
        return self.noticed
