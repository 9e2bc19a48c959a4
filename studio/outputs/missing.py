"""Pictures that a clip lacks: how many, and where."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_PLACES = 100
"""Places told apart; after so many the last grows."""
NEAR_S = 1.0
"""What is missing within so long of each other is one place."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where pictures are missing: from when until when in the clip, in seconds, and how many."""

    begin_s: float
    end_s: float
    count: int


@dataclass(frozen=True, slots=True)
class Missing:
    """Pictures that are missing in a clip: where, in the order of the clip, and for how many the writer was too ``slow``.

    The others were never made.
    """

    places: tuple[Place, ...] = ()
    slow: int = 0

    @property
    def count(self) -> int:
        """How many are missing in all."""
        return sum(place.count for place in self.places)

    def after(self, begin_s: float, end_s: float, count: int, slow: int = 0) -> Missing:
        """Give these and ``count`` more, for ``slow`` of which the writer was too slow.

        They are missing from ``begin_s`` until ``end_s``, which is no earlier than the last place.
        """
        last = self.places[-1] if self.places else None
        if last is not None and (begin_s - last.end_s < NEAR_S or len(self.places) == MOST_PLACES):
            return Missing((*self.places[:-1], Place(last.begin_s, end_s, last.count + count)), self.slow + slow)
        return Missing((*self.places, Place(begin_s, end_s, count)), self.slow + slow)

    def then(self, later: Missing, from_s: float) -> Missing:
        """Give these and those of a part that begins at ``from_s``."""
        whole = self
        for place in later.places:
            whole = whole.after(from_s + place.begin_s, from_s + place.end_s, place.count)
        return replace(whole, slow=self.slow + later.slow)

    def where(self, most: int = 3) -> tuple[str, int]:
        """Write the first places as times in the clip, 0:03, 0:12-0:15; give how many there are beside them, too."""
        said = []
        for place in self.places[:most]:
            begin, end = _clock(place.begin_s), _clock(place.end_s)
            said.append(begin if begin == end else f"{begin}-{end}")
        return ", ".join(said), max(0, len(self.places) - most)


def _clock(seconds: float) -> str:
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
