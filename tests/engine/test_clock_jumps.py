"""The time of day may jump by hours, as it is set or a laptop wakes up: what is live goes by a clock that does not."""

from __future__ import annotations

import itertools
import json
import time
from typing import TYPE_CHECKING

from studio.engine.setup import Setup
from studio.live import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_no_jump_of_the_time_of_day_is_seen_in_what_is_live(
        tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    asked, jumps, real = [], itertools.cycle((0.0, 3600.0, -7200.0)), time.time
    monkeypatch.setattr(time, "time", lambda: asked.append(1) or real() + next(jumps))
    assert time.time() != time.time()

    assert run("tone", 0.6, tmp_path / "report.json", Setup(tiny, "cpu")) == 0

    told = json.loads((tmp_path / "report.json").read_text())
    assert told["pictures"] > 0
    # An hour would be 3,600,000.
    assert 0.0 < told["latency_ms"]["p99"] < 600_000.0
    assert told["trouble"] == []
    assert capsys.readouterr().err.count("Traceback") == 0
