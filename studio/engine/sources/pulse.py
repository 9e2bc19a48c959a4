"""What a Linux sound server (PulseAudio, or PipeWire in its place) calls its microphones.

PortAudio sees such a server as one device named "pulse"; the names a person knows come from the server itself.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass

TIMEOUT_S = 1.0
MOST_RATE, MOST_CHANNELS = 384_000, 32


@dataclass(frozen=True, slots=True)
class ServerSource:
    """A source of the server: its id there, the name a person sees, its own form, whether it is the server's default."""

    name: str
    description: str
    rate: int
    channels: int
    default: bool


def sources() -> list[ServerSource] | None:
    """List the server's microphones, without the monitors of its loudspeakers; None when it cannot be asked.

    Takes some 10 ms, at most two seconds when the server hangs.
    """
    listing = _ask("list", "sources")
    information = _ask("info")
    if listing is None or information is None:
        return None
    try:
        chosen = json.loads(information).get("default_source_name", "")
        return [_source(entry, chosen) for entry in json.loads(listing) if not entry.get("monitor_source")]
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None


def _ask(*words: str) -> str | None:
    try:
        answer = subprocess.run(  # noqa: S603  (a fixed program with fixed words)
            ["pactl", "--format=json", *words],  # noqa: S607  (where it is installed is the system's affair)
            capture_output=True, text=True, timeout=TIMEOUT_S, check=False,
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return None
    return answer.stdout if answer.returncode == 0 else None


def _source(entry: dict[str, str], chosen: str) -> ServerSource:
    form = entry["sample_specification"].split()
    return ServerSource(
        name=entry["name"],
        description=entry["description"] or entry["name"],
        rate=min(MOST_RATE, int(form[2].removesuffix("Hz"))),
        channels=min(MOST_CHANNELS, int(form[1].removesuffix("ch"))),
        default=entry["name"] == chosen,
    )
