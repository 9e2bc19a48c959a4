"""What the metadata of a clip says of the avatars that are seen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.media.clip import disclosure

if TYPE_CHECKING:
    from studio.avatars.format import Manifest


def comment_on(first: Manifest, *others: Manifest) -> str:
    """Give the comment of a clip in which these avatars are seen."""
    return disclosure(*_said(first), *map(_said, others))


def _said(manifest: Manifest) -> tuple[str, str, str]:
    return manifest.name, manifest.person.pictured, manifest.person.consent
