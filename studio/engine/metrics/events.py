"""What happened and when: pictures and sound that were lost, and what was changed while it ran."""

from __future__ import annotations

import enum

from studio.engine.metrics.series import Series

_NAMES = 64


class Event(enum.IntEnum):
    """What can happen; below each the value that is kept with it."""

    SKIPPED = 0
    """Pictures that the engine left out: how many."""
    DROPPED = 1
    """Pictures that the screen was too late for: how many."""
    DROPOUT = 2
    """Sound that was lost: how many blocks."""
    LOOK_AHEAD = 3
    """Another look-ahead: milliseconds."""
    AVATAR = 4
    """Another avatar: number of its name."""
    COLLECTED = 5
    """A pause of the garbage collector: milliseconds."""
    STARTED = 6
    """A sound began."""
    STOPPED = 7
    """It ended."""
    OUTPUT = 8
    """An output was added: number of its name."""
    OUTPUT_GONE = 9
    """An output was taken out: number of its name."""


NAMED = (Event.AVATAR, Event.OUTPUT, Event.OUTPUT_GONE)
"""Those whose value is the number of a name."""


class EventLog(Series):
    """The newest events in a ring of a fixed size; one thread adds, any reads.

    Parameters
    ----------
    capacity
        EventLog kept.

    Attributes
    ----------
    names
        What a value of the events `NAMED` means; of very many names the last ones are not kept.
    """

    def __init__(self, capacity: int = 1024) -> None:
        super().__init__(("event", "value"), capacity)
        self.names: list[str] = []

    def happened(self, event: Event, at_s: float, value: float = 0.0) -> None:
        """Keep that something happened at monotonic ``at_s``."""
        self.add((event, value), at_s)

    def named(self, event: Event, at_s: float, name: str) -> None:
        """Keep that something with a name happened."""
        if name not in self.names and len(self.names) < _NAMES:
            self.names.append(name)
        self.happened(event, at_s, self.names.index(name) if name in self.names else -1.0)

    def name(self, number: float) -> str:
        """Give the name that a value means; empty where it was not kept."""
        return self.names[int(number)] if 0 <= number < len(self.names) else ""

    def copy(self) -> EventLog:
        """Copy what is kept, with its names."""
        made = super().copy()
        made.names = list(self.names)
        return made
