"""Things made once and lent out: who holds one is known, and a wrong return is an error at the place it happens."""

from __future__ import annotations

import os
import traceback
from typing import Generic, Protocol, TypeVar, runtime_checkable

Thing = TypeVar("Thing")

DEBUG = os.environ.get("VISEME_DEBUG_POOLS", "") not in ("", "0")
"""Poison what is returned and remember by whom; the tests switch it on."""


class PoolError(Exception):
    """A thing was returned twice, used after its return, or none was left: a fault in the program."""


@runtime_checkable
class Poisonable(Protocol):
    """What can show whether it was written to after its return."""

    def poison(self) -> None:
        """Fill every array with a pattern that no stage leaves behind."""

    def spoiled(self) -> str:
        """Name the first array in which the pattern is broken; empty when it is whole."""


class Pool(Generic[Thing]):
    """A fixed set of things, for one thread.

    With `DEBUG`, a thing that is `Poisonable` is poisoned at its return, and a write into it after that is found when it is
    lent again; errors then also name the place of the last return, or of the loan that is still out.

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
        self._lent_at: dict[int, str] = {}
        self._returned_at: dict[int, str] = {}

    @property
    def in_use(self) -> int:
        """How many are lent out now."""
        return len(self._lent)

    def acquire(self) -> Thing:
        """Lend one out; `PoolError` when none is left, one is out already, or was written into after its return (`DEBUG`)."""
        if not self._free:
            raise PoolError(f"all {self.size} of {self.name} are in use")
        thing = self._free.pop()
        if id(thing) in self._lent:
            where = self._lent_at.get(id(thing))
            raise PoolError(f"{self.name}: given out twice" + (f"; first at {where}" if where else ""))
        place = self._returned_at.pop(id(thing), "")
        if place and isinstance(thing, Poisonable) and (array := thing.spoiled()):
            raise PoolError(f"{self.name}: {array} was written after its return at {place}")
        self._lent[id(thing)] = thing
        if DEBUG:
            self._lent_at[id(thing)] = _caller()
        self.most_in_use = max(self.most_in_use, len(self._lent))
        return thing

    def release(self, thing: Thing) -> None:
        """Take one back; `PoolError` when it is not lent out."""
        if self._lent.pop(id(thing), None) is None:
            before = self._returned_at.get(id(thing))
            raise PoolError(f"{self.name}: returned twice, or never lent" + (f"; first at {before}" if before else ""))
        if DEBUG:
            self._returned_at[id(thing)] = _caller()
            if isinstance(thing, Poisonable):
                thing.poison()
        self._free.append(thing)


def _caller() -> str:
    """Name the place that called the pool."""
    caller = traceback.extract_stack(limit=3)[0]
    return f"{caller.filename}:{caller.lineno} in {caller.name}"
