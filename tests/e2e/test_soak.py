"""Thousands of pictures leave the process as large as it was; the long form is ``make bench-soak``."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

from benchmarks import soak
from tests.e2e.command import ROOT, environment

PICTURES = 3_000
SETTLED = 0.5
"""Share of them after which Python's and the C library's pools have what they want: up to there a new process grows by
some 1 MiB, whatever it does."""
STEP_MIB = 0.5
"""Half of what Python's allocator maps at a time. The course of a flat process moves by less than 0.15 in that stretch; a leak
of 350 bytes a picture would exceed it."""


def run(part: str) -> dict:
    command = [sys.executable, ROOT / "benchmarks" / "soak.py", "--here", "--part", part, "--avatar", "small", "--pictures"]
    done = subprocess.run([*command, str(PICTURES)], capture_output=True, text=True, env=environment(), check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def test_three_thousand_live_pictures_leave_the_process_as_it_was() -> None:
    found = run("live")
    course = found["course"][round(SETTLED * len(found["course"])) :]

    assert found["pictures"] > 0.95 * PICTURES
    assert course[-1] - course[0] < STEP_MIB, found["course"]
    assert not found["growing"]


@pytest.mark.parametrize(("leaked", "told"), [(0, 0.0), (400, 38.1)])
def test_the_slope_is_the_growth_over_a_hundred_thousand_pictures(
    monkeypatch: pytest.MonkeyPatch, leaked: int, told: float,
) -> None:
    noise = np.random.default_rng(0).normal(0, 50_000, 400)
    now = iter(np.arange(1.0, 1000.0))
    monkeypatch.setattr(soak.time, "monotonic", lambda: next(now))
    samples = soak.Samples()
    sizes = iter(200e6 + leaked * 25.0 * np.arange(400) + noise)
    samples._process = type("Process", (), {"memory_info": lambda _: type("Memory", (), {"rss": next(sizes)})})()

    for made in range(0, 10_000, 25):
        samples.take(made)

    assert samples.found()["slope"] == pytest.approx(told, abs=0.5)
