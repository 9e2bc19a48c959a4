"""What a clip states about its picture, in the terms of C2PA."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from studio import __version__

if TYPE_CHECKING:
    from studio.avatars.format import Manifest

AVATAR_LABEL: Final = "org.viseme-studio.avatar"
"""Label of our own assertion; C2PA wants a domain in reverse (C2PA 2.1, 6.2.2)."""
GENERATOR: Final = "Viseme Studio"
SOURCES: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"
"""IPTC's list of digital source types, which C2PA's actions name."""
MADE, MIXED = "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"
MOST_LETTERS: Final = 2000
_UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Statement:
    """Which avatar is seen and on what consent.

    Attributes
    ----------
    avatar, licence
        Name and licence of the avatar.
    sha256
        Digest of the avatar's files as hexadecimal digits; empty where it is not known.
    pictured, consent, date
        Who is pictured, on what basis they may be shown, and when that was stated (``YYYY-MM-DD``).
    generated
        True when no camera made the avatar's pictures.
    spoken
        SHA-256 of the consent that was spoken and is kept in the avatar, as hexadecimal digits; empty where there is none.
    head
        The boxes of the file that C2PA's own digest leaves out, as hexadecimal digits; empty where there are none.
    """

    avatar: str
    licence: str
    sha256: str
    pictured: str
    consent: str
    date: str
    generated: bool
    spoken: str = ""
    head: str = ""

    @classmethod
    def of(cls, manifest: Manifest) -> Statement:
        """Make the statement of an avatar, its digest left open."""
        person = manifest.person
        return cls(avatar=manifest.name, licence=manifest.licence, sha256="", pictured=person.pictured,
                   consent=person.consent, date=person.date, generated=person.generated, spoken=person.spoken)

    @property
    def source_type(self) -> str:
        """IPTC's digital source type: entirely AI-generated, or a filmed person with an AI-generated mouth."""
        return SOURCES + (MADE if self.generated else MIXED)

    def as_manifest(self, title: str) -> dict[str, Any]:
        """Give the definition of a C2PA manifest for a new file of this title."""
        agent = {"name": GENERATOR, "version": __version__}
        return {
            "claim_generator_info": [agent],
            "title": title[:MOST_LETTERS],
            "assertions": [
                {"label": "c2pa.actions.v2", "data": {"actions": [{
                    "action": "c2pa.created", "softwareAgent": agent, "digitalSourceType": self.source_type,
                    "description": "The picture is AI-generated from the sound.",
                }]}},
                {"label": AVATAR_LABEL, "data": {
                    "name": self.avatar, "sha256": self.sha256, "licence": self.licence, "pictured": self.pictured,
                    "consent": self.consent, "date": self.date, "generated": self.generated, "head": self.head,
                    **({"spoken_consent_sha256": self.spoken} if self.spoken else {}),
                }},
            ],
        }

    @classmethod
    def from_assertion(cls, data: object) -> Statement | None:
        """Read our own assertion back, from anyone's file; None when it is not of that form."""
        if not isinstance(data, dict):
            return None

        def text(key: str) -> str:
            value = data.get(key, _UNKNOWN)
            return plain(value) if isinstance(value, str) else _UNKNOWN

        def digest(key: str) -> str:
            return found if re.fullmatch("[0-9a-f]{64}", found := text(key)) else ""

        return cls(
            avatar=text("name"), licence=text("licence"), sha256=digest("sha256"), spoken=digest("spoken_consent_sha256"),
            pictured=text("pictured"), consent=text("consent"),
            date=date if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date := text("date")) else _UNKNOWN,
            generated=data.get("generated") is True,
            head=head if isinstance(head := data.get("head", ""), str) and re.fullmatch("[0-9a-f]{0,8192}", head) else "",
        )


def plain(text: str) -> str:
    """Keep what can be shown, so that a text from a file neither ends a line nor turns the terminal's writing round."""
    return "".join(letter if letter.isprintable() else " " for letter in text[:MOST_LETTERS]).strip()
