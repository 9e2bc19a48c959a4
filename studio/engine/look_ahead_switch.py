"""From one look-ahead to another while sound comes: which picture is next, and what is shown until it is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.engine.core.protocols import Source
    from studio.engine.core.timeline import Timeline

LEAST_HOLD = 0.5
"""Of a picture's time: a picture that is due sooner needs no stand-in."""


class LookAheadSwitch:
    """Keep the picture moving and the order of time while a look-ahead changes; the engine's thread alone.

    A sound that is heard aloud is moved against the pictures instead of the pictures against the sound: the source leads by
    as much more or less, and every picture is made at the beat it would have had. A microphone cannot be made to lead. There
    a longer look-ahead leaves some beats without a picture that is due, and each gets the mouth that was there last; a
    shorter one makes some pictures out of date before they were made, and the newest is next.

    Attributes
    ----------
    holds
        The first picture after the change is not made yet.
    beats
        Pictures that may be due at once because the source has not yet stopped leading by the old look-ahead. While it is
        not 0 they are made one a beat.
    """

    def __init__(self) -> None:
        self.holds = False
        self.beats = 0

    def begin(self, before: Timeline, after: Timeline, source: Source | None, *, heard: int, index: int) -> int:
        """Change while ``heard`` samples are there and picture ``index`` is next; give the picture that is next now."""
        change = after.look_ahead_samples - before.look_ahead_samples
        self.holds, self.beats = True, 0
        if source is None or not change:
            return index
        pictures = -(change * after.fps // after.rate)
        if source.lead_by(change / after.rate):
            self.beats = max(0, pictures)
            return index
        return index + max(0, min(pictures, after.newest_due(heard) - index))

    def needs_stand_in(self, timeline: Timeline, *, heard: int, index: int) -> bool:
        """Tell whether the picture before has to stand in for picture ``index`` on the beat that is now."""
        return self.holds and timeline.needs(index) - heard > LEAST_HOLD * timeline.rate / timeline.fps

    def made(self, backlog: int) -> None:
        """Note that a picture of the new look-ahead was made when ``backlog`` more were due."""
        self.holds = False
        if backlog <= 0:
            self.beats = 0
