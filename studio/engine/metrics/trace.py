"""The timings as a trace that Perfetto and chrome://tracing open: every picture's way from microphone to finished."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from studio.engine.core.frame import PARTS, STAGES
from studio.media.draft import write_text

if TYPE_CHECKING:
    from pathlib import Path

    from studio.engine.metrics.timings import Timings

_SOUND, _ENGINE = 1, 2
"""Rows ("threads") of the trace: waiting for sound, and the engine's own work."""


def trace_events(timings: Timings, *, since_s: float = 0.0) -> list[dict[str, object]]:
    """Give the pictures made since monotonic ``since_s`` as events of the Trace Event Format (times in microseconds).

    The stages end when the picture was made and lie end to end before that; look-ahead, device and wait come before them,
    on a row of their own since those of neighbouring pictures overlap.
    """
    names: list[dict[str, object]] = [
        {"ph": "M", "pid": 1, "tid": row, "name": "thread_name", "args": {"name": text}}
        for row, text in ((_SOUND, "microphone to engine"), (_ENGINE, "engine"))
    ]
    events = names
    times, rows = timings.since(since_s)
    for number, (made_at_s, row) in enumerate(zip(times.tolist(), rows.tolist(), strict=True)):
        parts = dict(zip(PARTS, row, strict=True))
        at_us = (made_at_s * 1e3 - sum(parts[stage] for stage in STAGES)) * 1e3
        waited_ms = parts["look_ahead"] + parts["device"] + parts["wait"]
        start_us = at_us - waited_ms * 1e3
        # Pictures wait side by side, so these are asynchronous events with an id each.
        for phase, when_us in (("b", start_us), ("e", at_us)):
            events.append({"ph": phase, "cat": "sound", "id": number, "pid": 1, "tid": _SOUND, "name": "waiting for sound",
                           "ts": when_us, "args": {part: parts[part] for part in ("look_ahead", "device", "wait")}})
        for stage in STAGES:
            events.append({"ph": "X", "cat": "stage", "pid": 1, "tid": _ENGINE, "name": stage, "ts": at_us,
                           "dur": parts[stage] * 1e3, "args": {"picture": number}})
            at_us += parts[stage] * 1e3
    return events


def save_trace(timings: Timings, path: Path, *, since_s: float = 0.0, about: dict[str, str] | None = None) -> int:
    """Write the trace to ``path`` under a temporary name, then give it its own; return the number of pictures in it.

    Parameters
    ----------
    about
        Facts to keep with it: machine, versions, avatar.

    Raises
    ------
    OutputError
        It cannot be written there.
    """
    events = trace_events(timings, since_s=since_s)
    text = json.dumps({"traceEvents": events, "displayTimeUnit": "ms", "otherData": about or {}})
    write_text(path, text)
    return sum(event["name"] == STAGES[0] for event in events)
