"""A microphone in the sound server that other programs choose: a sink that only the studio fills, and a source made of it.

Works with PulseAudio and with PipeWire in its place. A crash leaves both in the server; a lock tells what is left from what
another studio uses, and what is left goes at the next start.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
from typing import TYPE_CHECKING

from studio.devices import pulse
from studio.errors import DeviceError, StudioError
from studio.files import locks
from studio.places import user_cache

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOG = logging.getLogger(__name__)
NAME = "Viseme Studio"
SLOTS = 4
"""So many studios may have a microphone at once."""
RATE = 48_000
CYCLE = 512
"""Samples that PipeWire is asked to hand on at a time, 10.7 ms, whatever its readers want. With shorter cycles more are missed
on a busy machine; and the source made of the sink is one cycle later than the sink, which is known only where the cycle is."""


class Cable:
    """A microphone "Viseme Studio". Belongs to one thread, and every call may wait for the sound server.

    Attributes
    ----------
    sink
        What the studio plays to.
    source
        What others record from.
    later_s
        How much later than the sink plays a sound the source gives it.
    """

    def __init__(self) -> None:
        self.sink = self.source = ""
        self.later_s = 0.0
        self._lock: int | None = None

    def open(self) -> None:
        """Make it, or make it anew where the server has forgotten it.

        Raises
        ------
        NoAnswerError
            The sound server does not answer.
        DeviceError
            There is none, or it makes no microphone.
        """
        if self._lock is None:
            self._take_slot()
        server, *defaults = _server()
        self.later_s = CYCLE / RATE if "PipeWire" in server else 0.0
        _unload(self.sink)
        # With rewinds PulseAudio's null sink mixes 2 s ahead.
        form = (f"rate={RATE}", "channels=1", "norewinds=1")
        made = pulse.ask("load-module", "module-null-sink", f"sink_name={self.sink}", *form,
                         f"sink_properties=\"device.description='{NAME} sound' node.force-quantum={CYCLE}\"")
        if made is not None:
            made = pulse.ask("load-module", "module-remap-source", f"master={self.sink}.monitor", f"source_name={self.source}",
                             f"source_properties=\"device.description='{NAME}'\"")
        if made is None:
            raise DeviceError("No microphone can be made because no sound server takes one; start PipeWire or PulseAudio, "
                              "and install pulseaudio-utils.")
        for kind, before in zip(("sink", "source"), defaults, strict=True):
            # A server may make what is new its default: then a call program would play into it.
            if before and not before.startswith(pulse.OURS):
                pulse.ask(f"set-default-{kind}", before)

    def there(self) -> bool:
        """Tell whether the server still has it."""
        with contextlib.suppress(ValueError, TypeError, KeyError):
            names = {entry["name"] for entry in json.loads(pulse.ask("list", "sources") or "[]")}
            # PipeWire keeps the source when the sink that it is made of goes.
            return {self.source, f"{self.sink}.monitor"} <= names
        return False

    def close(self) -> None:
        """Take it away; may be called more than once."""
        lock, self._lock = self._lock, None
        if lock is None:
            return
        try:
            with contextlib.suppress(DeviceError):
                _unload(self.sink)
        finally:
            os.close(lock)

    def _take_slot(self) -> None:
        fed = _fed()
        for slot in range(1, SLOTS + 1):
            if _sink(slot) in fed:
                continue
            with contextlib.suppress(locks.HeldError):
                self._lock = _hold(slot)
                self.sink = _sink(slot)
                self.source = f"{self.sink}_microphone"
                return
        raise DeviceError(f"{SLOTS} studios have a microphone already; close one of them.")


def clean_beside() -> threading.Thread:
    """Do as `clean` on a thread of its own, and nothing where there is no server that answers."""
    thread = threading.Thread(target=_clean, name="clean-microphones", daemon=True)
    thread.start()
    return thread


def _clean() -> None:
    try:
        pulse.check_it_answers()
        removed = clean()
    except (StudioError, OSError):
        return
    if removed:
        _LOG.info("%s microphones of studios that ended early were removed", removed)


def clean() -> int:
    """Remove microphones that no studio uses any more, and nothing else; give how many. `NoAnswerError` as `Cable.open`."""
    names = {name for _, name in _modules()} - _fed()
    removed = 0
    for slot in range(1, SLOTS + 1):
        if _sink(slot) in names:
            with contextlib.suppress(locks.HeldError, OSError):
                lock = _hold(slot)
                try:
                    _unload(_sink(slot))
                    removed += 1
                finally:
                    os.close(lock)
    return removed


def _fed() -> set[str]:
    """Name the sinks that a studio plays to, whatever its locks: one in a sandbox has others. A crash leaves no stream."""
    try:
        sinks = {one["index"]: one["name"] for one in json.loads(pulse.ask("list", "sinks") or "[]")}
        return {sinks[one["sink"]] for one in json.loads(pulse.ask("list", "sink-inputs") or "[]")
                if one["properties"].get("application.name") == NAME and one["sink"] in sinks}
    except (ValueError, TypeError, KeyError, AttributeError):
        return set()


def _sink(slot: int) -> str:
    """Name a slot's sink; the first is always the same, so that call programs find it again."""
    return pulse.OURS if slot == 1 else f"{pulse.OURS}_{slot}"


def _hold(slot: int) -> int:
    folder = user_cache()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return locks.take(folder / f"microphone {slot}.lock")
    except locks.UnlockableError as error:
        raise DeviceError(f"No microphone can be made because {folder} has no locks ({error}); "
                          "let XDG_CACHE_HOME name a folder on a disk of this computer.") from error


def _modules() -> Iterator[tuple[str, str]]:
    """Give the number of each module of ours, and the sink it belongs to; the source made of a sink comes before it."""
    found = []
    for line in (pulse.ask_plainly("list", "short", "modules") or "").splitlines():
        number, _, rest = line.partition("\t")
        words = dict(word.partition("=")[::2] for word in rest.replace("\t", " ").split(" "))
        sink = words.get("sink_name") or words.get("master", "").removesuffix(".monitor")
        if sink.startswith(pulse.OURS) and number.isdecimal():
            found.append(("sink_name" in words, number, sink))
    return ((number, sink) for _, number, sink in sorted(found))


def _unload(sink: str) -> None:
    for number, belongs_to in _modules():
        if belongs_to == sink:
            pulse.ask("unload-module", number)


def _server() -> tuple[str, str, str]:
    """Give the server's name, and the names of its default sink and source."""
    with contextlib.suppress(ValueError, TypeError):
        told = json.loads(pulse.ask("info") or "{}")
        return tuple(str(told.get(f"{one}_name", "")) for one in ("server", "default_sink", "default_source"))  # type: ignore[return-value]
    return "", "", ""
