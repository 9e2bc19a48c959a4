"""When each mark is seen: a stretch of a film is summed in steps, searched as a whole, and read in windows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from studio.provenance.mark import avatar_of
from studio.provenance.mark_reading.demodulation import Demodulator, Sums
from studio.provenance.mark_reading.found_mark import LEAST_SCORE
from studio.provenance.mark_reading.locator import MarkLocator

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from studio.provenance.mark_reading.found_mark import FoundMark

    U8 = NDArray[np.uint8]

LEAST_S: Final = 4.0
MOST_S: Final = 24.0
"""Length of a stretch of a film that is searched as a whole."""
STEP_S: Final = 4.0
WINDOW: Final = 2
"""Steps of a stretch that are searched, or read, together."""
MOST_STRETCHES: Final = 5
MOST_SEARCHES: Final = MOST_STRETCHES * (1 + round(MOST_S / STEP_S) // WINDOW)
"""Of all sizes and places, in one file: each stretch, and where nothing is in it, each of its windows that do not overlap."""
_AT_ONCE_S: Final = 1.0
"""A span that begins so soon after one of the same mark goes on from it."""


@dataclass(frozen=True, slots=True)
class MarkSpan:
    """A mark that was read: from when until when, in seconds from the film's begin, and the avatar as `avatar_of` gives it."""

    begin_s: float
    end_s: float
    avatar: str


class Stretch:
    """A part of a film in which the mark is looked for, summed step by step; pictures are put in order of time.

    Attributes
    ----------
    begin_s, end_s
        Of what was put, in seconds of the film.
    """

    def __init__(self) -> None:
        self.begin_s = self.end_s = 0.0
        self._put = 0
        self._demodulator, self._steps = Demodulator(), list[Sums]()

    def put(self, blue: U8, at_s: float) -> bool:
        """Take a picture's plane of Cb, u8 [h, w], shown ``at_s`` seconds after the film's begin.

        False where it is of another size than those before it, once they are made small: it is not taken, and belongs to a
        stretch of its own.
        """
        if not self._demodulator.fits(blue):
            return False
        if not self._put:
            self.begin_s = at_s
        self._put += 1
        # A clock that jumps makes no more steps than a stretch has.
        while (len(self._steps) + 1) * STEP_S <= min(at_s - self.begin_s, MOST_S):
            self._steps.append(self._demodulator.cut())
        self._demodulator.put(blue, at_s - self.begin_s)
        self.end_s = at_s
        return True

    @property
    def short(self) -> bool:
        """Whether there are pictures, but too few seconds of them to tell whether a mark is in them; one alone is no film."""
        return 0 < self.end_s - self.begin_s < LEAST_S

    def look(self) -> tuple[FoundMark | None, list[MarkSpan]]:
        """Look for marks; give the best of all searches, None where it is too short to tell, and the marks that were read."""
        if not self._put or self.end_s - self.begin_s < LEAST_S:
            return None, []
        steps = [*self._steps, self._demodulator.cut()]
        if len(steps) > 1 and self.end_s - self.begin_s < (len(steps) - 0.5) * STEP_S:
            # What is left over is no step of its own.
            steps[-2:] = [steps[-2] + steps[-1]]
        whole = steps[0]
        for one in steps[1:]:
            whole = whole + one
        located = MarkLocator(*whole.result())
        best = located.found
        if best.score < LEAST_SCORE:
            # Two marks, or one whose seconds begin anew, may cancel each other out.
            for at in range(0, len(steps) - WINDOW + 1 if len(steps) > WINDOW else 0, WINDOW):
                window = MarkLocator(*(steps[at] + steps[at + 1]).result())
                if window.found.score > best.score:
                    located, best = window, window.found
        return best, self._spans(located, steps) if best.score >= LEAST_SCORE else []

    def _spans(self, located: MarkLocator, steps: list[Sums]) -> list[MarkSpan]:
        """Read the mark of each window at the place that was found; what is the same is one span.

        One window is believed where the mark as a whole says the same, and two that do not overlap on their own.
        """
        whole = avatar_of(located.found.payload) if located.found.present else None
        if len(steps) <= WINDOW:
            return [MarkSpan(self.begin_s, self.end_s, whole)] if whole is not None else []
        windows = []
        for at in range(len(steps) - WINDOW + 1):
            read = located.read(*(steps[at] + steps[at + 1]).result())
            avatar = avatar_of(read.payload) if read.legible else None
            if avatar is not None:
                windows.append((at, avatar))
        alone = windows and windows[-1][0] - windows[0][0] < WINDOW
        spans = list[MarkSpan]()
        for at, avatar in windows:
            if alone and avatar != whole:
                continue
            begin_s, end_s = self.begin_s + at * STEP_S, self.begin_s + (at + WINDOW) * STEP_S
            if at == len(steps) - WINDOW:
                end_s = self.end_s
            if spans and spans[-1].avatar == avatar and begin_s <= spans[-1].end_s:
                begin_s = spans.pop().begin_s
            elif spans and begin_s < spans[-1].end_s:
                # It changed somewhere in what both windows have.
                begin_s = (begin_s + spans[-1].end_s) / 2
                spans[-1] = replace(spans[-1], end_s=begin_s)
            spans.append(MarkSpan(begin_s, end_s, avatar))
        return spans or ([MarkSpan(self.begin_s, self.end_s, whole)] if whole is not None else [])


def together(spans: Iterable[MarkSpan]) -> list[MarkSpan]:
    """Make one span of two of the same mark that follow each other at once."""
    found = list[MarkSpan]()
    for one in spans:
        if found and found[-1].avatar == one.avatar and one.begin_s - found[-1].end_s < _AT_ONCE_S:
            one = MarkSpan(found.pop().begin_s, one.end_s, one.avatar)
        found.append(one)
    return found
