"""A session before is read whole or refused in one sentence, by its contents alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from studio.engine.core.frame import PARTS, STAGES
from studio.engine.metrics import session_file
from studio.engine.metrics.events import Event
from studio.engine.metrics.session_log import HELD, WAY, SessionLog
from studio.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def log() -> SessionLog:
    made = SessionLog(60)
    for number in range(50):
        made.parts.add([10, 100, 5, 1, 2, 20 + number / 10, 1, 8, 3], 100.0 + number / 25)
        made.totals.add([150.0 + number, 25.0], 100.0 + number / 25)
    made.held.add([np.nan if name.startswith("gpu") else 1.0 for name in HELD], 101.0)
    made.events.happened(Event.SKIPPED, 101.5, 3)
    made.events.named(Event.AVATAR, 101.6, "Ines")
    return made


def test_what_is_saved_is_compared_with(log: SessionLog, tmp_path: Path) -> None:
    file = tmp_path / "monday.json"
    session_file.save(log, file, 102.0, {"avatar": "Mara"})

    earlier = session_file.load(file)

    assert earlier.name == "monday"
    assert earlier.parts_ms is not None
    assert earlier.parts_ms[WAY.index("generate")] == pytest.approx(22.45)
    assert earlier.picture_ms is not None
    assert set(earlier.picture_ms.tolist()) == {25.0}
    assert earlier.way is not None
    at, ms = earlier.way
    assert (at[0], at[-1]) == (-2.0, pytest.approx(-0.04))
    assert (ms[0], ms[-1]) == (150.0, 199.0)
    data = json.loads(file.read_text())
    assert data["events"] == [[-0.5, "skipped", 3.0], [-0.4, "avatar", "Ines"]]
    assert data["held"]["rows"][0][1 + HELD.index("gpu_used")] is None
    assert data["about"] == {"avatar": "Mara"}


def test_a_profile_is_compared_with_by_its_stages(tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    stages = {stage: [1.0 + number, 2.0 + number, 3.0 + number] for number, stage in enumerate(STAGES)}
    file.write_text(json.dumps({"format": 3, "stages_ms": stages, "resident": [[0, 1]]}))

    earlier = session_file.load(file)

    assert earlier.parts_ms is not None
    assert [earlier.parts_ms[WAY.index(stage)] for stage in STAGES] == [2.0, 3.0, 4.0, 5.0]
    assert earlier.parts_ms[WAY.index("look_ahead")] == 0.0
    assert earlier.picture_ms is not None
    assert earlier.picture_ms.tolist() == [10.0, 14.0, 18.0]
    assert earlier.way is None


def test_a_report_of_live_is_compared_with_by_its_medians(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    parts = {part: {"p50": 1.0 + number, "p95": 9.0, "p99": 9.0} for number, part in enumerate(PARTS)}
    file.write_text(json.dumps({"parts_ms": parts, "latency_ms": {"p50": 21.0, "p95": 34.0, "p99": 43.0}}))

    earlier = session_file.load(file)

    assert earlier.parts_ms is not None
    assert earlier.parts_ms.tolist() == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 0.0, 0.0]
    assert earlier.picture_ms is None
    assert earlier.made_ms is not None
    assert earlier.made_ms.tolist() == [21.0, 34.0, 43.0]


def spoilt(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def change_and_give(data: dict[str, Any]) -> dict[str, Any]:
        change(data)
        return data

    return change_and_give


@pytest.mark.parametrize("spoil", [
    spoilt(lambda data: data.update(format=2)),
    spoilt(lambda data: data["pictures"].update(rows=[])),
    spoilt(lambda data: data["pictures"].update(rows=[[0.0] * 12] * (session_file.MOST_ROWS + 1))),
    spoilt(lambda data: data["pictures"].update(rows=[[0.0] * 3])),
    spoilt(lambda data: data["pictures"].update(rows=[["a"] * 12])),
    spoilt(lambda data: data["pictures"].update(rows=[[0.0] * 12, [0.0] * 11])),
    spoilt(lambda data: data["pictures"].update(rows={"a": 1})),
    spoilt(lambda data: data["pictures"].update(columns=["seconds"])),
    spoilt(lambda data: data["pictures"]["rows"].reverse()),
    spoilt(lambda data: data["pictures"]["rows"][0].__setitem__(3, 1e300)),
    spoilt(lambda data: data["pictures"]["rows"][0].__setitem__(3, -5.0)),
    spoilt(lambda data: data.pop("pictures")),
    lambda data: {"anything": data},
    lambda data: [data],
])
def test_a_strange_file_is_refused_in_one_sentence(log: SessionLog, tmp_path: Path, spoil: Callable[[Any], Any]) -> None:
    file = tmp_path / "strange.json"
    session_file.save(log, file, 102.0, {})
    file.write_text(json.dumps(spoil(json.loads(file.read_text()))))

    with pytest.raises(InputError, match="is no session to compare with"):
        session_file.load(file)


def test_a_sentence_stays_one_whatever_the_file_says(log: SessionLog, tmp_path: Path) -> None:
    file = tmp_path / "strange.json"
    session_file.save(log, file, 102.0, {})
    data = json.loads(file.read_text())
    data["pictures"]["rows"][0][3] = "long " * 10_000
    file.write_text(json.dumps(data))

    with pytest.raises(InputError) as caught:
        session_file.load(file)

    assert len(str(caught.value)) < len(str(file)) + 250


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"stages_ms": NaN}', "\x00"])
def test_what_is_no_json_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "strange.json"
    file.write_text(text)

    with pytest.raises(InputError, match=r"is no session to compare with: choose one .* JSON .* profile or live wrote\.$"):
        session_file.load(file)


def test_a_file_that_is_gone_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.json cannot be opened: choose"):
        session_file.load(tmp_path / "gone.json")


def test_a_place_that_cannot_be_written_is_told(log: SessionLog, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="its folder does not exist"):
        session_file.save(log, tmp_path / "missing" / "session.json", 102.0, {})
