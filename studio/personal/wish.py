"""`Wish`: the video that a personal avatar is learnt from, its name and its manifest's entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Person


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be made: of which video, what it is called and what its manifest says.

    ``steps`` of the guide and of the warp, None for the usual number; ``anyway`` to learn although the report says stop;
    ``look`` to give the report card alone. ``rounds`` times the usual steps are learnt: with more than one, what was learnt
    before goes on, and the avatar gets a free name beside the earlier one. ``device`` is auto, cpu or cuda.
    """

    video: Path
    name: str
    person: Person
    author: str
    licence: str
    steps: tuple[int, int] | None = None
    anyway: bool = False
    look: bool = False
    rounds: int = 1
    device: str = "auto"
