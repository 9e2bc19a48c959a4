"""An avatar as the window knows it, whether it can be used or not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.avatars.format_reading import read_manifest
from studio.errors import AvatarError
from studio.ui.sentences import avatars as say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from studio.avatars.format import Manifest


@dataclass(frozen=True)
class Entry:
    """An avatar to choose from: its folder, and its manifest or why it cannot be used.

    ``apart`` tells it from another of its name.
    """

    key: str
    folder: Path
    manifest: Manifest | None
    fault: str = ""
    apart: str = ""

    @property
    def name(self) -> str:
        """What a person calls it."""
        name = self.manifest.name if self.manifest else self.key
        return say.NAME_APART.format(name=name, key=self.apart) if self.apart else name


def entries(folders: Mapping[str, Path]) -> list[Entry]:
    """Read what is in these folders; one that cannot be used keeps the reason in words."""
    found = []
    for key, folder in folders.items():
        try:
            found.append(Entry(key, folder, read_manifest(folder)))
        except AvatarError as error:
            found.append(Entry(key, folder, None, str(error)))
    return told_apart(found)


def told_apart(found: Sequence[Entry]) -> list[Entry]:
    """Give those that share a name, but for the first, the name of their folder beside it."""
    seen, told = Counter[str](), []
    for entry in found:
        plain = replace(entry, apart="")
        seen[plain.name] += 1
        told.append(replace(entry, apart=entry.key) if seen[plain.name] > 1 else plain)
    return told
