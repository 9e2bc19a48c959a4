"""Learning that was begun and is not finished: what was wished, kept beside what is done, so that it can be gone on with."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.avatars.capture import kept
from studio.avatars.format import Person
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.personal.wish import Wish

if TYPE_CHECKING:
    from studio.avatars.capture.kept import Kept

FILE = "wish.json"
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was wished, and what is done of it."""

    wish: Wish
    work: Kept


def keep(folder: Path, wish: Wish) -> None:
    """Note in the folder of the work what was wished.

    Raises
    ------
    OutputError
        The disk is full, or the folder cannot be written to.
    """
    what = dataclasses.asdict(wish) | {"video": str(wish.video.absolute())}
    write_text(folder / FILE, json.dumps(what), private=True)


def waiting() -> list[Waiting]:
    """Give the work that stands still and whose video is where it was, the newest first."""
    found = []
    for one in kept.kept():
        if one.state == "unfinished" and not kept.worked_on(one.folder):
            wish = _wished(one.folder / FILE)
            if wish is not None and wish.video.is_file():
                found.append(Waiting(wish, one))
    return sorted(found, key=lambda one: -one.work.since)


def _wished(file: Path) -> Wish | None:
    try:
        said = parse_json(read_bytes(file, most_bytes=_LARGEST))
        return _parsed(said)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _parsed(said: Any) -> Wish:
    who = said["person"]
    person = Person(str(who["pictured"]), str(who["consent"]), str(who["date"]), generated=who["generated"] is True)
    steps = said["steps"]
    return Wish(Path(str(said["video"])), str(said["name"]), person, str(said["author"]), str(said["licence"]),
                steps=None if steps is None else (int(steps[0]), int(steps[1])), anyway=said["anyway"] is True,
                rounds=max(1, int(said["rounds"])), device=str(said["device"]))
