"""When what is given to LiveKit's synchronizer is seen and heard, as it decides it."""

from __future__ import annotations

import math

REANCHOR_S = 0.3
"""The synchronizer begins its clock anew where a picture comes later than this."""


class Schedule:
    """The slots of pictures, and the end of the sound that was given; times in seconds on one clock.

    `livekit.rtc.AVSynchronizer` shows a picture in each slot of a clock that does not wait for late ones; a source of sound
    plays what it has, one after another, from when it gets it. What was given at the same time so comes apart: at the
    beginning of a speech, when pictures wait for their slots and the sound does not, and after a stall, when the sound was
    silent and the slots went by. This says by how much.

    Parameters
    ----------
    fps
        Pictures a second.

    Attributes
    ----------
    slot_s
        When the next picture is due; None before the first.
    heard_s
        When all sound that was given has been heard.
    """

    def __init__(self, fps: float) -> None:
        self.step_s = 1.0 / fps
        self.slot_s: float | None = None
        self.heard_s = -math.inf

    def picture(self, now_s: float) -> float:
        """Note that a picture is given now; gives when it is seen."""
        if self.slot_s is None or now_s - self.slot_s > REANCHOR_S:
            self.slot_s = now_s
        seen_s = max(now_s, self.slot_s)
        self.slot_s += self.step_s
        return seen_s

    def sound(self, now_s: float, seconds: float) -> float:
        """Note that so much sound is given now; gives when it begins to be heard."""
        begins_s = max(now_s, self.heard_s)
        self.heard_s = begins_s + seconds
        return begins_s

    def is_early(self, now_s: float) -> bool:
        """Tell whether a picture given now would be seen more than half a picture before sound given with it is heard."""
        return self.slot_s is not None and self.slot_s < max(now_s, self.heard_s) - self.step_s / 2

    def cleared(self, now_s: float) -> None:
        """Note that what waits was thrown away: all sound, and all pictures but the one that waits for its slot already."""
        self.heard_s = min(self.heard_s, now_s)
        if self.slot_s is not None and (waiting := int((self.slot_s - now_s) / self.step_s)) >= 1:
            self.slot_s -= (waiting - 1) * self.step_s
