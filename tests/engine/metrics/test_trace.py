"""A trace tells where each picture's time went, in the form that the viewers read."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.core.frame import PARTS, STAGES
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
