"""Which avatars are seen in what is recorded, and from which picture to which."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest

MOST_SPANS: Final = 64
"""Of one avatar; those after it are joined to the last, with what is between them, so that memory does not grow."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An avatar that is seen: its folder, and what it says of itself."""

    folder: Path
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Role:
    """An avatar and its spans: from which picture it is seen, and the first in which it no longer is, in order of time."""

    shown: Shown
    spans: tuple[tuple[int, int], ...]

    def seconds(self, fps: int) -> tuple[tuple[float, float], ...]:
        """Give the spans in seconds, at ``fps`` pictures a second."""
        return tuple((begin / fps, end / fps) for begin, end in self.spans)


class Cast:
    """Notes which avatar is in each picture: one thread puts, any thread asks.

    Parameters
    ----------
    held
        How many pictures back can be asked for; None for all. What is further back is forgotten.
    """

    def __init__(self, held: int | None = None) -> None:
        self._held = held
        self._now: Shown | None = None
        self._roles: list[tuple[Shown, list[tuple[int, int]]]] = []
        """The avatars, each with the spans that are over."""
        self._since = 0
        """The picture from which `_now` is seen."""
        self._lock = threading.Lock()

    def put(self, shown: Shown | None, index: int) -> bool:
        """Note who is in the ``index``-th picture and in those after it; tell whether that is another than before.

        None stands for a picture of which that is not known: it counts as of the one before.
        """
        # Of the pictures of one avatar the engine gives the same object.
        if shown is None or shown is self._now:
            return False
        changed = shown != self._now
        with self._lock:
            if self._now is not None and changed:
                self._end(self._now, index)
            if changed:
                self._since = index
            self._now = shown
            if self._held is not None:
                self._forget(index - self._held)
        return changed

    def between(self, begin: int, end: int) -> tuple[Role, ...]:
        """Give who is seen from picture ``begin`` up to but not in ``end``, in order of appearance.

        Spans count from ``begin``.
        """
        with self._lock:
            roles = [(shown, list(spans)) for shown, spans in self._roles]
            now, since = self._now, self._since
        if now is not None:
            _spans_of(roles, now).append((since, max(since, end)))
        found = []
        for shown, spans in roles:
            cut = [(max(first, begin) - begin, min(last, end) - begin) for first, last in spans]
            kept = tuple((first, last) for first, last in cut if first < last)
            if kept:
                found.append(Role(shown, kept))
        return tuple(sorted(found, key=lambda role: role.spans[0]))

    def _end(self, shown: Shown, index: int) -> None:
        spans = _spans_of(self._roles, shown)
        if self._since >= index:
            return
        if len(spans) < MOST_SPANS:
            spans.append((self._since, index))
        else:
            spans[-1] = (spans[-1][0], index)

    def _forget(self, index: int) -> None:
        """Forget what was over before the ``index``-th picture."""
        kept = [(shown, [one for one in spans if one[1] > index]) for shown, spans in self._roles]
        self._roles = [(shown, spans) for shown, spans in kept if spans]


def _spans_of(roles: list[tuple[Shown, list[tuple[int, int]]]], shown: Shown) -> list[tuple[int, int]]:
    """Give the spans of an avatar, which is added where it was not seen yet."""
    for one, spans in roles:
        if one == shown:
            return spans
    roles.append((shown, []))
    return roles[-1][1]
