"""When the pictures of a program are seen: the clock that its sound follows."""

from __future__ import annotations

from collections import deque

from studio.engine.core.output import SOUND_RATE

SMOOTH = 50
"""Pictures over which the offset is averaged, 2 s, without the eighth that came earliest and the eighth that came latest: a
single picture is up to half its duration early or late, and on a busy machine some are later than that."""
FAR_S = 0.06
"""An offset that differs by more is a change of delay, not a late picture, once `SURE` pictures agree within `AGREE_S`."""
SURE = 3
AGREE_S = 0.03
UNTOLD_S = 1.0
"""When no output has reported a shown picture for so long, the clock uses the times at which the engine gives pictures."""


class DisplayClock:
    """Turn a moment into the sample of the program whose picture is seen then.

    One thread tells which picture is seen, another which is given; any other may ask.

    Attributes
    ----------
    display_s
        How long after it is given a picture is seen where no output tells that.
    """

    def __init__(self, display_s: float = 0.0) -> None:
        self.display_s = display_s
        self._told_at_s = -UNTOLD_S
        self._start_s: float | None = None
        """When sample 0 of the program would have been seen; smoothed."""
        self._starts: deque[float] = deque(maxlen=SMOOTH)
        """The same by each of the last pictures."""
        self._far: list[float] = []

    def picture(self, at: int, shown_at_s: float) -> None:
        """Tell that the picture at sample ``at`` is seen at monotonic ``shown_at_s``."""
        self._told_at_s = shown_at_s
        self._take(at, shown_at_s)

    def given(self, at: int, given_at_s: float) -> None:
        """Tell that the engine gives the picture at sample ``at`` at monotonic ``given_at_s``."""
        if given_at_s - self._told_at_s > UNTOLD_S:
            self._take(at, given_at_s + self.display_s)

    def _take(self, at: int, shown_at_s: float) -> None:
        start_s = shown_at_s - at / SOUND_RATE
        before_s = self._start_s
        if before_s is not None and abs(start_s - before_s) > FAR_S:
            self._far = [one for one in self._far if abs(one - start_s) <= AGREE_S] + [start_s]
            if len(self._far) < SURE:
                return
            self._starts.clear()
            self._starts.extend(self._far)
        else:
            self._starts.append(start_s)
        self._far = []
        aside = len(self._starts) // 8
        inner = sorted(self._starts)[aside : len(self._starts) - aside]
        self._start_s = sum(inner) / len(inner)

    def sample_at(self, moment_s: float) -> float | None:
        """Give the sample that is seen at monotonic ``moment_s``; None before the first picture."""
        start_s = self._start_s
        return None if start_s is None else (moment_s - start_s) * SOUND_RATE
