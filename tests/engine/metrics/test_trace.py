"""A trace tells where each picture's time went, in the form that the viewers read."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.core.frame import PARTS, STAGES
from studio.engine.metrics.events import Event, EventLog
from studio.engine.metrics.session_log import WAY
from studio.engine.metrics.timings import Timings
from studio.engine.metrics.trace import save_trace
from studio.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def timings() -> Timings:
    table = Timings(PARTS)
    for number in range(3):
        table.add(np.array([5.0, 112.0, 2.0, 0.1, 1.0, 6.0, 0.4]), 10.0 + number * 0.04)
    return table


def test_the_stages_of_a_picture_lie_end_to_end_and_end_when_it_was_made(tmp_path: Path) -> None:
    assert save_trace(timings(), tmp_path / "trace.json") == 3

    events = json.loads((tmp_path / "trace.json").read_text())["traceEvents"]
    stages = [event for event in events if event.get("cat") == "stage"][: len(STAGES)]
    assert [event["name"] for event in stages] == list(STAGES)
    for before, after in pairwise(stages):
        assert before["ts"] + before["dur"] == pytest.approx(after["ts"])
    assert stages[-1]["ts"] + stages[-1]["dur"] == pytest.approx(10.0e6)


def test_the_wait_for_sound_begins_and_ends_under_one_id(tmp_path: Path) -> None:
    save_trace(timings(), tmp_path / "trace.json")

    events = json.loads((tmp_path / "trace.json").read_text())["traceEvents"]
    waits = [event for event in events if event.get("cat") == "sound"]
    begins, ends = waits[::2], waits[1::2]
    assert [event["id"] for event in begins] == [event["id"] for event in ends] == [0, 1, 2]
    assert ends[0]["ts"] - begins[0]["ts"] == pytest.approx(119e3)


def test_a_place_that_cannot_be_written_is_told_and_left_as_it_was(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="its folder does not exist"):
        save_trace(timings(), tmp_path / "missing" / "trace.json")


def whole(path: Path) -> list[dict[str, object]]:
    """Save a trace with everything that one can have, and read it back."""
    shown, happened = Timings(WAY), EventLog()
    for number in range(3):
        shown.add(np.array([5.0, 112.0, 2.0, 0.1, 1.0, 6.0, 0.4, 9.0, 3.0]), 10.0 + number * 0.04 + 0.012)
    happened.happened(Event.SKIPPED, 10.05, 2)
    happened.happened(Event.COLLECTED, 10.06, 7.5)
    happened.named(Event.OUTPUT, 10.07, "recording")
    happened.named(Event.OUTPUT_GONE, 10.09, "recording")
    assert save_trace(timings(), path, shown=shown, happened=happened, about={"avatar": "Mara"}) == 3
    document = json.loads(path.read_text(), parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    assert set(document) == {"traceEvents", "displayTimeUnit", "otherData"}
    assert document["displayTimeUnit"] in ("ms", "ns")
    events: list[dict[str, object]] = document["traceEvents"]
    return events


def test_paint_hand_over_skips_and_outputs_are_in_it(tmp_path: Path) -> None:
    events = whole(tmp_path / "trace.json")
    paints = [event for event in events if event["name"] == "paint"]
    handed = [event for event in events if event["cat" if "cat" in event else "name"] == "hand over"]
    assert [event["dur"] for event in paints] == [3000.0] * 3
    assert handed[0]["ts"] == pytest.approx(10.0e6)
    assert handed[1]["ts"] == pytest.approx(paints[0]["ts"])
    made = [event for event in events if event["name"] == STAGES[-1]]
    assert made[0]["ts"] + made[0]["dur"] == pytest.approx(handed[0]["ts"])  # type: ignore[operator]
    instants = [(event["name"], event["args"]) for event in events if event["ph"] == "i"]
    assert instants == [("skipped", {"pictures": 2.0}), ("collected", {"ms": 7.5}), ("output", {"name": "recording"}),
                        ("output gone", {"name": "recording"})]


def test_the_trace_keeps_to_the_schema_that_perfetto_wants(tmp_path: Path) -> None:
    """The JSON Trace Event Format as Perfetto's importer reads it (``json_trace_tokenizer``, ``json_trace_parser``)."""
    wanted = {"M": {"name", "args"}, "X": {"name", "cat", "ts", "dur"}, "b": {"name", "cat", "ts", "id"},
              "e": {"name", "cat", "ts", "id"}, "i": {"name", "ts", "s"}}
    open_pairs: set[tuple[object, object, object]] = set()
    named: set[object] = set()
    spans: dict[object, list[tuple[float, float]]] = {}
    for event in whole(tmp_path / "trace.json"):
        phase = str(event["ph"])
        assert wanted[phase] <= set(event), event
        assert isinstance(event["pid"], int)
        assert isinstance(event["tid"], int)
        assert isinstance(event["name"], str)
        assert event["name"]
        assert isinstance(event.get("args", {}), dict)
        if phase == "M":
            assert event["name"] in ("thread_name", "process_name")
            assert isinstance(event["args"]["name"], str)  # type: ignore[index]
            named.add(event["tid"])
            continue
        assert isinstance(event["ts"], float)
        assert event["tid"] in named
        key = (event.get("cat"), event.get("id"), event["name"])
        if phase == "b":
            assert key not in open_pairs
            open_pairs.add(key)
        elif phase == "e":
            open_pairs.remove(key)
        elif phase == "i":
            assert event["s"] in ("g", "p", "t")
        else:
            assert isinstance(event["dur"], float)
            assert event["dur"] >= 0
            spans.setdefault(event["tid"], []).append((event["ts"], event["ts"] + event["dur"]))
    assert not open_pairs
    for ones in spans.values():
        # Spans of one row lie beside or inside each other; others are dropped by the importer.
        for (_, end), (begin, _) in pairwise(sorted(ones)):
            assert begin >= end - 1e-3
