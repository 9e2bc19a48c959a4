"""What a Linux sound server (PulseAudio, or PipeWire in its place) calls its microphones.

PortAudio sees such a server as one device named "pulse"; the names a person knows come from the server itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

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


class Watch:
    """Call ``look`` on a thread of its own, at once and whenever the server's sources or its default change.

    A server moves a stream from a microphone that was pulled out to another source, even to the monitor of a loudspeaker,
    so whoever records must ask.

    Parameters
    ----------
    look
        Called until `close`; may take its time.
    """

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._closing = False
        try:
            self._process = subprocess.Popen(
                ["pactl", "subscribe"],  # noqa: S607  (where it is installed is the system's affair)
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                encoding="utf-8", errors="replace", env=os.environ | {"LC_ALL": "C"},
            )
        except OSError:
            return
        threading.Thread(target=self._run, name="sound server watch", daemon=True).start()

    def close(self) -> None:
        """Stop; a look that is under way ends by itself."""
        self._closing = True
        if hasattr(self, "_process"):
            self._process.kill()

    def _run(self) -> None:
        with self._process as process:
            assert process.stdout is not None
            self._look()
            for line in process.stdout:
                # Event 'remove' on source #12
                thing = line.partition(" on ")[2].split(" ")[0]
                if self._closing:
                    break
                if thing in ("source", "server"):
                    self._look()


def _ask(*words: str) -> str | None:
    try:
        answer = subprocess.run(  # noqa: S603  (a fixed program with fixed words)
            ["pactl", "--format=json", *words],  # noqa: S607  (where it is installed is the system's affair)
            capture_output=True, encoding="utf-8", timeout=TIMEOUT_S, check=False,
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
