"""The action ``avatar forget``: what is kept of footage, and deleting it at once."""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio import help_texts as say
from studio.errors import AvatarError
from studio.files.names import file_name, shown

if TYPE_CHECKING:
    import argparse

    from studio.avatars.capture.kept import Kept

WORKED_ON = 2
"""Exit code when something stayed."""
_STATES = {"examined": "only examined", "finished": "an avatar was learnt of it",
           "unfinished": "not finished, stays until it is"}


def add_arguments(actions: Any) -> None:
    """Add the action."""
    one = actions.add_parser("forget", help=say.AVATAR_FORGET, description=say.AVATAR_FORGET_DESCRIPTION)
    one.add_argument("names", nargs="*", metavar="NAME", help=say.AVATAR_FORGET_NAME)
    one.add_argument("--all", action="store_true", help=say.AVATAR_FORGET_ALL)
    one.add_argument("--films", action="store_true", help=say.AVATAR_FORGET_FILMS)


def let_go() -> None:
    """Delete what has been kept for its time; a disk that refuses keeps no command from its work."""
    from studio.avatars import library

    with contextlib.suppress(OSError):
        # Most commands of most people have nothing there, and need not load what reads it.
        if not library.captures().is_dir():
            return
        from studio.avatars.capture import kept

        kept.let_go()


def forget(options: argparse.Namespace) -> int:
    """Delete what is named and say how much room that made, or say what there is; the exit code is 2 when something stays.

    Raises
    ------
    AvatarError
        Nothing of that name is kept, or it cannot be deleted.
    """
    from studio.avatars.capture import kept

    found = kept.kept()
    if not (options.names or options.all or options.films):
        _list(found)
        return 0
    chosen = found if options.all else _named(found, options.names)
    try:
        gone = kept.forget(chosen) if chosen else []
    except OSError as error:
        raise AvatarError(f"What is kept of footage cannot be deleted ({error.strerror or error}).") from error
    freed = sum(one.bytes for one in gone)
    for one in gone:
        print(f"Deleted what was kept of {shown(one.footage)}: {one.bytes / 1e6:.0f} MB.")
    for film in kept.films() if options.films else ():
        try:
            size = film.stat().st_size
            film.unlink()
        except OSError as error:
            raise AvatarError(f"{film} cannot be deleted ({error.strerror or error}).") from error
        freed += size
        print(f"Deleted {shown(film.name)}: {size / 1e6:.0f} MB.")
    stayed = [one for one in chosen if one not in gone]
    for one in stayed:
        print(f"{shown(one.footage)} is being worked on by another process and stays: wait for it, or stop it first.",
              file=sys.stderr)
    print(f"{freed / 1e6:.0f} MB of disk are free again.")
    return WORKED_ON if stayed else 0


def _named(found: list[Kept], names: list[str]) -> list[Kept]:
    chosen: list[Kept] = []
    for name in names:
        called = {name.lower(), file_name(Path(name).stem, otherwise="footage", most_bytes=60).lower()}
        like = [one for one in found if called & _names(one)]
        if not like:
            raise AvatarError(f"Nothing is kept of {shown(name)}; 'viseme-studio avatar forget' says what is.")
        chosen += [one for one in like if one not in chosen]
    return chosen


def _names(one: Kept) -> set[str]:
    """Give what it may be called: its folder, the video without its end, and the avatars that were learnt of it."""
    return {name.lower() for name in (one.folder.name, one.footage, *one.avatars)}


def _list(found: list[Kept]) -> None:
    from studio.avatars.capture.kept import films as filmed

    for one in found:
        goes = "" if one.until is None else f"; goes {time.strftime('%Y-%m-%d %H:%M', time.localtime(one.until))}"
        learnt = f" ({', '.join(one.avatars)})" if one.avatars else ""
        print(f"{shown(one.footage):30} {one.bytes / 1e6:6.0f} MB  {_STATES[one.state]}{shown(learnt)}{goes}")
    films = filmed()
    if films:
        size = sum(one.stat().st_size for one in films)
        many = f"{len(films)} video{'s' if len(films) != 1 else ''} filmed in the window"
        print(f"{many:30} {size / 1e6:6.0f} MB  kept until you delete them (--films), in {films[0].parent}")
    if not (found or films):
        print("Nothing is kept of any footage.")
