"""One reading of one sentence: a sound file and the phones in it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Phone(NamedTuple):
    """A stretch of sound in the engine's own name for it; an empty name or ``pau`` is silence."""

    start_s: float
    end_s: float
    name: str


@dataclass(frozen=True)
class Utterance:
    """What one engine said with one voice.

    ``sound`` is the file's name beside the manifest; ``phones`` cover it in order, without gaps between neighbours except
    at the ends.
    """

    name: str
    engine: str
    voice: str
    language: str
    text: str
    sound: str
    phones: tuple[Phone, ...]


def write_manifest(path: Path, utterances: Iterable[Utterance]) -> None:
    """Write one JSON line for each utterance."""
    with path.open("w", encoding="utf-8") as file:
        for utterance in utterances:
            file.write(json.dumps(asdict(utterance), ensure_ascii=False) + "\n")


def read_manifest(path: Path) -> list[Utterance]:
    """Read what `write_manifest` wrote."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = json.loads(line)
        fields["phones"] = tuple(Phone(float(start), float(end), str(name)) for start, end, name in fields["phones"])
        found.append(Utterance(**fields))
    return found


def phones_from_ends(ends: Iterable[tuple[float, str]], duration_s: float) -> tuple[Phone, ...]:
    """Turn (end in seconds, name) in order of time into phones within ``[0, duration_s]``; empty ones are dropped."""
    phones, start = [], 0.0
    for end, name in ends:
        stop = min(end, duration_s)
        if stop > start:
            phones.append(Phone(round(start, 4), round(stop, 4), name))
            start = stop
    return tuple(phones)
