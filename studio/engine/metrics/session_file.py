"""A session's figures as a file, and files of sessions before to compare with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.engine.core.frame import PARTS, STAGES
from studio.engine.metrics.earlier import EarlierSession
from studio.engine.metrics.events import NAMED, Event
from studio.engine.metrics.session_log import HELD, TOTALS, WAY
from studio.errors import InputError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.files.names import shown

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.metrics.session_log import SessionLog

    F64 = NDArray[np.float64]

KIND, FORMAT = "viseme session", 1
LARGEST = 64 * 1024 * 1024
MOST_ROWS = 200_000
LONGEST_MS = 600_000.0
"""A picture that took longer is no picture's time."""


def save(log: SessionLog, path: Path, end_s: float, about: dict[str, str]) -> None:
    """Write everything but sound and spectrum as JSON, with times in seconds before monotonic ``end_s``.

    Raises
    ------
    OutputError
        It cannot be written.
    """
    at_s, parts = log.parts.span(-np.inf, end_s)
    _, totals = log.totals.span(-np.inf, end_s)
    held_s, held = log.held.span(-np.inf, end_s)
    happened_s, happened = log.events.span(-np.inf, end_s)
    events = [[round(when - end_s, 4), Event(int(event)).name.lower(), log.events.name(value) if int(event) in NAMED else value]
              for when, (event, value) in zip(happened_s.tolist(), happened.tolist(), strict=True)]
    count = min(len(parts), len(totals))
    data = {
        "kind": KIND, "format": FORMAT, "about": about,
        "pictures": {"columns": ["seconds", *WAY, *TOTALS],
                     "rows": np.column_stack([at_s[:count] - end_s, parts[:count], totals[:count]]).round(4).tolist()},
        "held": {"columns": ["seconds", *HELD],
                 "rows": [[None if value != value else round(value, 3) for value in row]
                          for row in np.column_stack([held_s - end_s, held]).tolist()]},
        "events": events,
    }
    write_text(path, json.dumps(data, allow_nan=False) + "\n")


def load(path: Path) -> EarlierSession:
    """Read a session before: one of `save`, what ``profile --json`` wrote, or what ``live --report`` wrote.

    Raises
    ------
    InputError
        It cannot be opened, or is none of these.
    """
    try:
        data = parse_json(read_bytes(path, most_bytes=LARGEST))
        if not isinstance(data, dict):
            raise ValueError("it is no table of figures")
        name = shown(path.stem)
        if data.get("kind") == KIND:
            return _of_session(data, name)
        if "stages_ms" in data and "resident" in data:
            return _of_profile(data, name)
        if "parts_ms" in data and "latency_ms" in data:
            return _of_report(data, name)
        raise ValueError("it has no times of pictures")
    except OSError as error:
        raise InputError(f"{path} cannot be opened: choose a session that is there and that you may read.") from error
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        # What a parser or a table says of it does not help to find the right file.
        raise InputError(f"{path} is no session to compare with: choose one that was saved in the studio, or the JSON file "
                         "that the command profile or live wrote.") from error


def _of_session(data: dict[str, Any], name: str) -> EarlierSession:
    if data.get("format") != FORMAT:
        raise ValueError("its format is another")
    if data["pictures"]["columns"] != ["seconds", *WAY, *TOTALS]:
        raise ValueError("its pictures have other parts")
    rows = _numbers(data["pictures"]["rows"])
    if rows.ndim != 2 or rows.shape[1] != 1 + len(WAY) + len(TOTALS):
        raise ValueError("its pictures are no table")
    if np.any(np.diff(rows[:, 0]) < 0) or np.any(rows[:, 0] > 1.0):
        raise ValueError("its times are out of order")
    parts, totals = rows[:, 1 : 1 + len(WAY)], rows[:, 1 + len(WAY) :]
    _within(parts, totals)
    return EarlierSession(name, np.median(parts, axis=0), totals[:, 1].copy(), (rows[:, 0].copy(), totals[:, 0].copy()))


def _of_profile(data: dict[str, Any], name: str) -> EarlierSession:
    stages = [_numbers(data["stages_ms"][stage]) for stage in STAGES]
    if len({len(times) for times in stages}) != 1 or any(times.ndim != 1 for times in stages):
        raise ValueError("its stages are no table")
    _within(*stages)
    parts = np.zeros(len(WAY))
    for stage, times in zip(STAGES, stages, strict=True):
        parts[WAY.index(stage)] = float(np.median(times))
    return EarlierSession(name, parts, np.sum(stages, axis=0))


def _of_report(data: dict[str, Any], name: str) -> EarlierSession:
    parts = np.zeros(len(WAY))
    for part in PARTS:
        parts[WAY.index(part)] = float(_numbers([data["parts_ms"][part]["p50"]])[0])
    made = _numbers([data["latency_ms"][share] for share in ("p50", "p95", "p99")])
    _within(parts, made)
    return EarlierSession(name, parts, made_ms=made)


def _numbers(rows: Any) -> F64:
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ROWS:
        raise ValueError(f"it has no pictures, or more than {MOST_ROWS}")
    numbers = np.array(rows, np.float64)
    if not np.isfinite(numbers).all():
        raise ValueError("it has numbers that are none")
    return numbers


def _within(*tables: F64) -> None:
    if any(np.any(table < -1.0) or np.any(table > LONGEST_MS) for table in tables):
        raise ValueError("it has times that no picture takes")
