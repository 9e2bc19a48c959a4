"""A foreign model after its import: what an avatar's manifest says about its networks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.avatars.format import Manifest, Picture

if TYPE_CHECKING:
    from studio.avatars.format import Generator, Person, Sound
    from studio.avatars.importers.footage import Loop

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Compiled:
    """Networks and feather lie in the avatar's folder; this is what they are.

    Attributes
    ----------
    family, original_sha256
        As in the manifest.
    source
        The beginning of a sentence about where the networks are from.
    sound, generator
        What they take and give.
    licence
        What the weights are under, when the family itself says so.
    """

    family: str
    original_sha256: str
    source: str
    sound: Sound
    generator: Generator
    licence: str = NOT_STATED

    def manifest(self, loop: Loop, *, footage: str, **about: Any) -> Manifest:
        """Give the manifest of an avatar with these networks and this loop; ``about`` is name, author, licence and person."""
        stated: str = about.pop("licence")
        person: Person = about.pop("person")
        note = f" {self.licence}" if self.licence != NOT_STATED else ""
        return Manifest(
            family=self.family, source=f"{self.source} and the footage {footage}.{note}", original_sha256=self.original_sha256,
            picture=Picture(loop.width, loop.height, 25, len(loop.crops), loop.matte), sound=self.sound,
            generator=self.generator,
            licence=stated if stated != NOT_STATED else self.licence, person=person, **about,
        )
