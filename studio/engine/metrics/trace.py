"""The timings as a trace that Perfetto and chrome://tracing open: every picture's way from microphone to screen, and events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from studio.engine.core.frame import PARTS, STAGES
from studio.engine.metrics.events import NAMED, Event
from studio.files.draft import write_text

if TYPE_CHECKING:
    from pathlib import Path

    from studio.engine.metrics.events import EventLog
    from studio.engine.metrics.timings import Timings

_SOUND, _ENGINE, _HAND_OVER, _WINDOW, _EVENTS, _OUTPUTS = range(1, 7)
_ROWS = {_SOUND: "microphone to engine", _ENGINE: "engine", _HAND_OVER: "engine to window", _WINDOW: "window",
         _EVENTS: "events", _OUTPUTS: "outputs"}
"""Rows ("threads") of the trace."""
_VALUES = {Event.SKIPPED: "pictures", Event.DROPPED: "pictures", Event.DROPOUT: "blocks", Event.LOOK_AHEAD: "ms",
           Event.COLLECTED: "ms"}
"""What the value of an event is."""
_PLAIN = {kind: kind.name.lower().replace("_", " ") for kind in Event}

TraceEvent = dict[str, object]


def trace_events(timings: Timings, *, since_s: float = 0.0, shown: Timings | None = None, happened: EventLog | None = None
                 ) -> list[TraceEvent]:
    """Give the pictures made since monotonic ``since_s`` as events of the Trace Event Format (times in microseconds).

    The stages end when the picture was made and lie end to end before that; look-ahead, device and wait come before them,
    on a row of their own since those of neighbouring pictures overlap, as hand-overs do.

    Parameters
    ----------
    timings
        Of the engine: `PARTS` of every picture, at the time it was made.
    shown
        Of the window: `WAY` of every picture that was painted, at the end of painting.
    happened
        What was skipped, lost or changed, and outputs that came and went.
    """
    events: list[TraceEvent] = [
        {"ph": "M", "pid": 1, "tid": row, "name": "thread_name", "args": {"name": text}} for row, text in _ROWS.items()]
    events.append({"ph": "M", "pid": 1, "tid": 0, "name": "process_name", "args": {"name": "Viseme Studio"}})
    times, rows = timings.since(since_s)
    for number, (made_at_s, row) in enumerate(zip(times.tolist(), rows.tolist(), strict=True)):
        parts = dict(zip(PARTS, row, strict=True))
        at_us = (made_at_s * 1e3 - sum(parts[stage] for stage in STAGES)) * 1e3
        waited_ms = parts["look_ahead"] + parts["device"] + parts["wait"]
        events += _pair("sound", number, _SOUND, "waiting for sound", at_us - waited_ms * 1e3, at_us,
                        {part: parts[part] for part in ("look_ahead", "device", "wait")})
        for stage in STAGES:
            events.append({"ph": "X", "cat": "stage", "pid": 1, "tid": _ENGINE, "name": stage, "ts": at_us,
                           "dur": parts[stage] * 1e3, "args": {"picture": number}})
            at_us += parts[stage] * 1e3
    if shown is not None:
        events += _shown(shown, since_s)
    if happened is not None:
        events += _happened(happened, since_s)
    return events


def _shown(shown: Timings, since_s: float) -> list[TraceEvent]:
    events: list[TraceEvent] = []
    hand_over, paint = shown.parts.index("hand_over"), shown.parts.index("paint")
    times, rows = shown.since(since_s)
    for number, (painted_s, row) in enumerate(zip(times.tolist(), rows.tolist(), strict=True)):
        taken_us = painted_s * 1e6 - row[paint] * 1e3
        events += _pair("hand over", number, _HAND_OVER, "hand over", taken_us - row[hand_over] * 1e3, taken_us, {})
        events.append({"ph": "X", "cat": "paint", "pid": 1, "tid": _WINDOW, "name": "paint", "ts": taken_us,
                       "dur": row[paint] * 1e3, "args": {"mic_to_screen_ms": sum(row)}})
    return events


def _happened(happened: EventLog, since_s: float) -> list[TraceEvent]:
    events: list[TraceEvent] = []
    times, rows = happened.span(since_s)
    for at_s, (number, value) in zip(times.tolist(), rows.tolist(), strict=True):
        kind = Event(int(number))
        about: dict[str, object] = {}
        if kind in NAMED:
            about["name"] = happened.name(value)
        elif kind in _VALUES:
            about[_VALUES[kind]] = value
        row = _OUTPUTS if kind in (Event.OUTPUT, Event.OUTPUT_GONE) else _EVENTS
        events.append({"ph": "i", "s": "t", "cat": "event", "pid": 1, "tid": row, "name": _PLAIN[kind], "ts": at_s * 1e6,
                       "args": about})
    return events


def _pair(category: str, number: int, row: int, name: str, begin_us: float, end_us: float, about: dict[str, float]
          ) -> list[TraceEvent]:
    """Give an asynchronous event with an id of its own: such ones may overlap."""
    return [{"ph": phase, "cat": category, "id": number, "pid": 1, "tid": row, "name": name, "ts": when_us, "args": about}
            for phase, when_us in (("b", begin_us), ("e", end_us))]


def save_trace(timings: Timings, path: Path, *, since_s: float = 0.0, about: dict[str, str] | None = None,
               shown: Timings | None = None, happened: EventLog | None = None) -> int:
    """Write the trace to ``path`` under a temporary name, then give it its own; return the number of pictures in it.

    Parameters
    ----------
    about
        Facts to keep with it: machine, versions, avatar.
    shown, happened
        See `trace_events`.

    Raises
    ------
    OutputError
        It cannot be written there.
    """
    events = trace_events(timings, since_s=since_s, shown=shown, happened=happened)
    text = json.dumps({"traceEvents": events, "displayTimeUnit": "ms", "otherData": about or {}}, allow_nan=False)
    write_text(path, text)
    return sum(event["name"] == STAGES[0] for event in events)
