"""What a clip states about its picture, in the terms of C2PA."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from studio import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.avatars.format import Manifest

AVATAR_LABEL: Final = "org.viseme-studio.avatar"
"""Label of our own assertion; C2PA wants a domain in reverse (C2PA 2.1, 6.2.2)."""
GENERATOR: Final = "Viseme Studio"
SOURCES: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"
"""IPTC's list of digital source types, which C2PA's actions name."""
MADE, MIXED = "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"
MOST_LETTERS: Final = 2000
MOST_SPANS: Final = 64
"""Of one avatar that are read from a file."""
MOST_BYTES: Final = 128 * 1024
"""Of the statements that are read from a file, as JSON; those that are more are counted."""
_UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Statement:
    """Which avatar is seen and on what consent, and where there are several, which others are.

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
        The boxes of the file that C2PA's own digest leaves out, as hexadecimal digits; empty where there are none. Of several
        avatars the first has it.
    spans
        From when until when it is seen, in seconds from the file's begin; empty where it is the only one, or that is not said.
    others
        The avatars that are seen besides, in order of appearance; they have no others themselves.
    more
        How many further ones a file states that are not read.
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
    spans: tuple[tuple[float, float], ...] = ()
    others: tuple[Statement, ...] = ()
    more: int = 0

    @classmethod
    def of(cls, manifest: Manifest) -> Statement:
        """Make the statement of an avatar, its digest left open."""
        person = manifest.person
        return cls(avatar=manifest.name, licence=manifest.licence, sha256="", pictured=person.pictured,
                   consent=person.consent, date=person.date, generated=person.generated, spoken=person.spoken)

    @classmethod
    def told(cls, said: dict[str, Any]) -> Statement:
        """Make it of what `asdict` gave, after a way through JSON."""
        spans = tuple((float(begin), float(end)) for begin, end in said["spans"])
        return cls(**said | {"spans": spans, "others": tuple(cls.told(one) for one in said["others"])})

    @property
    def all(self) -> tuple[Statement, ...]:
        """Each avatar's own."""
        return (replace(self, others=(), more=0), *self.others)

    @property
    def source_type(self) -> str:
        """IPTC's digital source type: entirely AI-generated, or as soon as one of all is a filmed person, partly so."""
        return SOURCES + (MADE if all(one.generated for one in self.all) else MIXED)

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
                *({"label": AVATAR_LABEL, "data": one.as_assertion()} for one in self.all),
            ],
        }

    def as_assertion(self) -> dict[str, Any]:
        """Give what is said of this avatar alone, its spans as C2PA's regions of interest say times."""
        return {
            "name": self.avatar, "sha256": self.sha256, "licence": self.licence, "pictured": self.pictured,
            "consent": self.consent, "date": self.date, "generated": self.generated, "head": self.head,
            **({"spoken_consent_sha256": self.spoken} if self.spoken else {}),
            **({"region": [_region(begin, end) for begin, end in self.spans]} if self.spans else {}),
        }

    @classmethod
    def from_assertions(cls, found: Sequence[object]) -> Statement | None:
        """Read our own assertions back, from anyone's file; None when there is none of that form.

        As many as `MOST_BYTES` hold, and of the others how many there are.
        """
        read, room, more = list[Statement](), MOST_BYTES, 0
        for data in found:
            one = cls.from_assertion(data) if not more else None
            room -= len(json.dumps(asdict(one))) if one is not None else 0
            if one is not None and (room > 0 or not read):
                read.append(one if not read else replace(one, head=""))
            elif isinstance(data, dict):
                more += 1
        return replace(read[0], others=tuple(read[1:]), more=more) if read else None

    @classmethod
    def from_assertion(cls, data: object) -> Statement | None:
        """Read one of our own assertions, from anyone's file; None when it is not of that form."""
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
            spans=_spans(data.get("region")),
        )


def _region(begin: float, end: float) -> dict[str, Any]:
    return {"type": "temporal", "time": {"type": "npt", "start": f"{begin:.3f}", "end": f"{end:.3f}"}}


_SECONDS: Final = re.compile(r"[0-9]{1,7}(?:\.[0-9]{1,9})?", re.ASCII)


def _spans(regions: object) -> tuple[tuple[float, float], ...]:
    """Read spans of time in seconds; those that are none, and those that are too many, are left out."""
    found = list[tuple[float, float]]()
    for one in regions if isinstance(regions, list) else ():
        time = one.get("time") if isinstance(one, dict) else None
        if len(found) == MOST_SPANS or not isinstance(time, dict):
            continue
        begin, end = (float(text) if isinstance(text := time.get(key), str) and _SECONDS.fullmatch(text) else -1.0
                      for key in ("start", "end"))
        if 0 <= begin < end:
            found.append((begin, end))
    return tuple(found)


def plain(text: str) -> str:
    """Keep what can be shown, so that a text from a file neither ends a line nor turns the terminal's writing round."""
    return "".join(letter if letter.isprintable() else " " for letter in text[:MOST_LETTERS]).strip()
