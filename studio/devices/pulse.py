"""What a Linux sound server (PulseAudio, or PipeWire in its place) calls its microphones.

PortAudio sees such a server as one device named "pulse"; the names a person knows come from the server itself.
"""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.devices import leaving, libpulse
from studio.devices.server_events import ServerEvents
from studio.devices.sound_server import is_silent
from studio.errors import NoAnswerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LOG = logging.getLogger(__name__)
TIMEOUT_S = 2.0
"""pactl itself may be slow to start on a busy machine."""
MOST_RATE, MOST_CHANNELS = 384_000, 32
NO_ANSWER = (
    "The sound server does not answer; the studio goes on by itself when it does, or restart it "
    "(systemctl --user restart pipewire pipewire-pulse, or pulseaudio --kill)."
)
OURS = "viseme_studio"
"""Begins the names of what the studio adds to the server."""
DUMMY = "auto_null"
"""The sink that servers make where there is no loudspeaker: ``module-always-sink``, and PipeWire's in its place."""
_PORT = re.compile(r"-usb-\d+:([\d.]+)")
"""Of udev's ID_PATH, which the server gives as device.bus_path: pci-0000:00:14.0-usb-0:2.1:1.0 is port 2.1."""


@dataclass(frozen=True, slots=True)
class ServerSource:
    """A source of the server.

    Its id there, the name a person sees, its own form, whether it is the server's default, the USB port it is plugged into,
    "" if it is in none, its number, which the server's lists of streams give, and whether it is the monitor of a loudspeaker.
    """

    name: str
    description: str
    rate: int
    channels: int
    default: bool
    port: str = ""
    number: int = -1
    monitor: bool = False


def check_it_answers() -> None:
    """Raise `NoAnswerError` where the server is silent, within half a second: before a list of devices is waited for."""
    if is_silent():
        raise NoAnswerError(NO_ANSWER)


def server() -> str | None:
    """Give the server's name with its version and usual form; None when there is no server to be asked.

    Raises
    ------
    NoAnswerError
        There is one and it is silent, or does not answer within `TIMEOUT_S`.
    """
    check_it_answers()
    information = ask("info")
    if information is None:
        return None
    try:
        found = json.loads(information)
        return f"{found['server_name']} {found['server_version']}, {found['default_sample_specification']}"
    except (ValueError, KeyError, TypeError):
        return "of an unknown kind"


def sources(*, monitors: bool = False) -> list[ServerSource] | None:
    """List the server's microphones; None when there is no server to be asked.

    The studio's own, through which others hear it, is not among them, nor are the monitors of loudspeakers unless ``monitors``.

    Takes some 10 ms.

    Raises
    ------
    NoAnswerError
        There is one and it does not answer within `TIMEOUT_S`.
    """
    return _listed("sources", "default_source_name", lambda entry: monitors or not entry.get("monitor_source"))


def sinks() -> list[ServerSource] | None:
    """List the server's loudspeakers, in the same words; None when there is no server to be asked.

    Raises
    ------
    NoAnswerError
        There is one and it does not answer within `TIMEOUT_S`.
    """
    return _listed("sinks", "default_sink_name", lambda _entry: True)


def _listed(kind: str, default: str, wanted: Callable[[dict[str, Any]], bool]) -> list[ServerSource] | None:
    """List what the server has of a kind, but for the studio's own; ``default`` is what the server calls the one in use."""
    information = ask("info")
    listing = ask("list", kind) if information is not None else None
    if listing is None or information is None:
        return None
    try:
        chosen = json.loads(information).get(default, "")
        return [_source(entry, chosen) for entry in json.loads(listing) if wanted(entry) and not _is_ours(entry)]
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None


def recordings(number: int | None = None) -> list[str]:
    """List the streams through which this process records, of one source by its number or of all.

    Raises
    ------
    NoAnswerError
        The server does not answer within `TIMEOUT_S`.
    """
    listing = ask("list", "source-outputs")
    try:
        return [str(entry["index"]) for entry in json.loads(listing or "[]")
                if entry["properties"].get("application.process.id") == str(os.getpid())
                and number in (None, entry["source"])]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


class Watch:
    """Call ``look`` on a thread of its own, at once and whenever the server's sources or its default change.

    A server moves a stream from a microphone that was pulled out to another source, even to the monitor of a loudspeaker,
    so a recorder must ask.

    PulseAudio also moves every stream from an old default to a new one, even one that asked for its source by name, unless it
    was put there since (``pa_source_move_streams_to_default_source``). It cannot be put there before: a stream that is put
    where the default is follows the default. So one that is to stay, see `keep`, is led back on the very connection that tells
    of the change: asked for by a process, it would hear nothing for a tenth of a second, on a busy machine for three.

    Parameters
    ----------
    look
        Called until `close`; may take its time. For all that changes meanwhile it is called once.
    """

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._kept: tuple[tuple[int, ...], str] = ((), "")
        self._condition = threading.Condition()
        self._closing = self._ended = False
        self._changed = False
        try:
            self._events = ServerEvents(self._on_event)
        except OSError:
            self._ended = True
            return
        leaving.calls_python(self, self._leave)
        threading.Thread(target=self._listen, name="sound server watch", daemon=True).start()
        threading.Thread(target=self._run, name="sound server look", daemon=True).start()

    def keep(self, streams: Iterable[str], source: str) -> None:
        """Lead some of `recordings` back to ``source``, soon and at each change of the default; nothing is waited for."""
        self._kept = tuple(map(int, streams)), source
        self._wake()

    @property
    def ended(self) -> bool:
        """Whether the server tells of changes no more: it has gone, or there was none."""
        return self._ended

    def close(self) -> None:
        """Stop; a look that is under way ends by itself. May be called more than once."""
        self._closing = True
        self._wake()
        with self._condition:
            self._condition.notify_all()

    def _leave(self, within_s: float) -> bool:
        """Stop, and tell whether it has within so long."""
        self.close()
        with self._condition:
            return self._condition.wait_for(lambda: self._ended, within_s)

    def _wake(self) -> None:
        with self._condition:
            if not self._ended:
                self._events.wake()

    # On the watch's thread.

    def _listen(self) -> None:
        looked, kept = False, self._kept
        while self._events.wait() and not self._closing:
            if kept is not self._kept:
                kept = self._kept
                self._lead()
            if self._events.subscribed and not looked:
                looked = True
                self._tell()
        with self._condition:
            self._ended = True
            self._events.close()
            self._condition.notify_all()
        leaving.calls_no_more(self)
        # The server went, and with it all that it has.
        if not looked or not self._closing:
            self._tell()

    def _on_event(self, what: int, gone: bool) -> None:
        if what == libpulse.SERVER:
            self._lead()
        if what != libpulse.SINK or gone:
            self._tell()

    def _lead(self) -> None:
        streams, source = self._kept
        for stream in streams:
            self._events.lead(stream, source)

    def _tell(self) -> None:
        with self._condition:
            self._changed = True
            self._condition.notify_all()

    # On the look's thread.

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._changed or self._closing)
                if self._closing:
                    return
                self._changed = False
            try:
                self._look()
            except Exception:  # noqa: BLE001  (the next change is looked at, and a stream that ends is noticed without the server)
                _LOG.exception("the sound server's microphones could not be looked at")


def ask(*words: str) -> str | None:
    """Ask the server with pactl; give the answer, JSON where that is a list, or None where there is none.

    Raises
    ------
    NoAnswerError
        It does not answer within `TIMEOUT_S`.
    """
    return ask_plainly("--format=json", *words)


def ask_plainly(*words: str) -> str | None:
    """Ask as `ask` does; the answer is text."""
    try:
        answer = subprocess.run(  # noqa: S603  (a fixed program with fixed words)
            ["pactl", *words],  # noqa: S607  (where it is installed is the system's affair)
            capture_output=True, encoding="utf-8", timeout=TIMEOUT_S, check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise NoAnswerError(NO_ANSWER) from error
    except (OSError, UnicodeDecodeError):
        return None
    return answer.stdout if answer.returncode == 0 else None


def _is_ours(entry: dict[str, Any]) -> bool:
    return str(entry["name"]).startswith(OURS)


def _source(entry: dict[str, Any], chosen: str) -> ServerSource:
    form = entry["sample_specification"].split()
    port = _PORT.search(str((entry.get("properties") or {}).get("device.bus_path", "")))
    return ServerSource(
        name=entry["name"],
        description=entry["description"] or entry["name"],
        rate=min(MOST_RATE, int(form[2].removesuffix("Hz"))),
        channels=min(MOST_CHANNELS, int(form[1].removesuffix("ch"))),
        default=entry["name"] == chosen,
        port=port[1] if port else "",
        number=int(entry["index"]),
        monitor=bool(entry.get("monitor_source")),
    )
