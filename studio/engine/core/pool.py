"""Things made once and lent out: who holds one is known, and a wrong return is an error at the place it happens."""

from __future__ import annotations

from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class PoolError(Exception):
    """A thing was returned twice, or to a pool it is not from, or none was left: a fault in the program."""


class Pool(Generic[Thing]):
    """A fixed set of things, for one thread.

    Parameters
    ----------
    name
        What the memory panel calls it.
    things
        Everything the pool will ever hold; no more are made.
    """

    def __init__(self, name: str, things: list[Thing]) -> None:
        self.name = name
        self.size = len(things)
        self.most_in_use = 0
        self._free = list(things)
        self._lent: dict[int, Thing] = {}

    @property
    def in_use(self) -> int:
        """How many are lent out now."""
        return len(self._lent)

    def acquire(self) -> Thing:
        """Lend one out; `PoolError` when none is left."""
        if not self._free:
            raise PoolError(f"all {self.size} of {self.name} are in use")
        thing = self._free.pop()
        self._lent[id(thing)] = thing
        self.most_in_use = max(self.most_in_use, len(self._lent))
        return thing

    def release(self, thing: Thing) -> None:
        """Take one back; `PoolError` when it is not lent out."""
        if self._lent.pop(id(thing), None) is None:
            raise PoolError(f"{self.name}: returned twice, or never lent")
        self._free.append(thing)
