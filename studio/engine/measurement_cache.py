"""Whole numbers that were found by measurement, kept in the user's cache so that they are found once."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from studio.errors import OutputError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.files.locks import turn
from studio.files.private import make_private
from studio.places import user_cache

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

_LOG = logging.getLogger(__name__)
_MOST, _LARGEST_BYTES = 64, 64 * 1024
"""Choices remembered in a file (the oldest go), and the largest file that is read."""


def measured_once(name: str, key: str, offered: Collection[int], measure: Callable[[], int]) -> int:
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
    known = _read(file, offered).get(key)
    if known is None:
        known = measure()
        _add(file, key, known, offered)
    return known


def _read(file: Path, offered: Collection[int]) -> dict[str, int]:
    try:
        found = parse_json(read_bytes(file, most_bytes=_LARGEST_BYTES))
        return {str(key): one for key, one in found.items() if type(one) is int and one in offered}
    except (OSError, ValueError, AttributeError):
        return {}


def _add(file: Path, key: str, chosen: int, offered: Collection[int]) -> None:
    try:
        make_private(file.parent)
        # Another process may have measured something else meanwhile.
        with turn(file.with_name(f".{file.name}.lock")):
            known = _read(file, offered) | {key: chosen}
            write_text(file, json.dumps(dict(list(known.items())[-_MOST:])), private=True)
    except (OSError, OutputError) as error:
        _LOG.warning("What was measured is not remembered: %s", error)
