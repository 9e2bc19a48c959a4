"""Sounds, videos and photos from elsewhere are opened first in a confined process: see `studio.confined`.

A table in a file of ten kilobytes can name a billion samples, and what reads it takes four gigabytes for that. What passed
is remembered by its place and times: a file that is written to is tried again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.confined import known
from studio.confined.inside import within
from studio.confined.limits import MB, Limits
from studio.confined.room import ConfinedError, run
from studio.errors import InputError
from studio.places import assets

if TYPE_CHECKING:
    from pathlib import Path

LIMITS = Limits(memory_bytes=3072 * MB, growth_bytes=768 * MB, cpu_s=6)
"""A film of 4096 x 4096 pictures takes 400 MB, the tables of ten hours of film 130. For the bound see `Growth`."""


def try_media(path: Path, wanted: str) -> None:
    """Open a file in a confined process, unless that was done or it ships with the studio; ``wanted`` as `open_container`.

    Raises
    ------
    InputError
        In one sentence, what happened there.
    """
    if within():
        return
    try:
        if path.resolve().is_relative_to(assets().resolve()):
            return
        name = known.key("media", known.stamp(path))
    except OSError as error:
        raise InputError(f"{path} cannot be opened ({error.strerror}); check the name and its permissions.") from error
    if known.recall(name) is not None:
        return
    try:
        found = run("media", {"path": str(path.absolute()), "wanted": wanted}, files=[path], limits=LIMITS)
    except ConfinedError as error:
        raise InputError(_sentence(path, error)) from error
    known.remember(name, found)


def try_photo(path: Path, data: bytes) -> None:
    """Decode a photo, which was read from ``path``, in a confined process; errors as in `try_media`."""
    name = known.key("photo", data)
    if within() or known.recall(name) is not None:
        return
    try:
        known.remember(name, run("photo", {}, {"photo": data}, limits=LIMITS))
    except ConfinedError as error:
        raise InputError(_sentence(path, error)) from error


def _sentence(path: Path, error: ConfinedError) -> str:
    if error.refused:
        return str(error)
    return f"{path} is not opened: tried out in a process of its own, {error}. Save it anew, or choose another file."
