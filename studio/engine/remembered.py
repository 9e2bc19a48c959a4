"""Whole numbers that were found by measurement, kept in the user's cache so that they are found once."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from studio.errors import OutputError
from studio.media.draft import write_text
from studio.places import user_cache

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

_LOG = logging.getLogger(__name__)
_MOST, _LARGEST_BYTES = 64, 64 * 1024
"""Choices remembered in a file (the oldest go), and the largest file that is read."""


def remembered(name: str, key: str, offered: Collection[int], measure: Callable[[], int]) -> int:
    """Give what was measured for ``key`` before, or measure and remember it.

    A file that cannot be believed, or says something that is not ``offered``, is measured anew and written over. Where
    nothing can be written, that costs only the memory.

    Parameters
    ----------
    name
        Of the file in the user's cache.
    key
        Names everything that the choice depends on.
    offered
        What may be chosen.
    measure
        Finds the choice.
    """
    file = user_cache() / name
    known = _read(file, offered)
    if key not in known:
        known[key] = measure()
        _write(file, known)
    return known[key]


def _read(file: Path, offered: Collection[int]) -> dict[str, int]:
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            return {}
        found = json.loads(file.read_text(encoding="utf-8"))
        return {str(key): one for key, one in found.items() if type(one) is int and one in offered}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}


def _write(file: Path, known: dict[str, int]) -> None:
    newest = dict(list(known.items())[-_MOST:])
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_text(file, json.dumps(newest))
    except (OSError, OutputError) as error:
        _LOG.warning("What was measured is not remembered: %s", error)
