"""What the loop takes from the C library, counted natively; the table is ``make bench-memory``."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks import memory
from benchmarks.notes import counting, scene
from tests.e2e.command import ROOT, environment

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(bool(memory.why_not()), reason=memory.why_not() or "counted here")

BATCHES = 2


def test_a_batch_of_the_studio_s_stages_takes_no_array_from_the_c_library(tmp_path: Path) -> None:
    command = [sys.executable, ROOT / "benchmarks" / "memory.py", "--count", "pooled", "--scene", scene.write(tmp_path)]
    done = subprocess.run([*command, "--batches", str(BATCHES)], capture_output=True, text=True, env=environment(), check=False)
    assert done.returncode == 0, done.stderr

    found = json.loads(done.stdout.strip().splitlines()[-1])
    ours = {row: taken for row, taken in found.items() if row not in counting.LIBRARIES}
    assert not {row: taken for row, taken in ours.items() if taken["large"]}
    assert sum(taken["bytes"] for taken in ours.values()) < memory.MOST_BYTES
    arenas = found.get(counting.ARENA, {"count": 0.0})["count"] * BATCHES
    assert arenas <= 1, "objects came to be and stayed"
    assert found[counting.OWN]["count"] > 1000, "the networks ran"
    assert found[counting.JPEG_OWN]["large"] > 0, "the JPEG library ran, and is seen by the counter"


def test_what_python_maps_for_small_objects_is_told_from_an_array(tmp_path: Path) -> None:
    held: list[object] = []

    def work() -> None:
        held.extend(bytes(400) for _ in range(10_000))
        held.append(np.zeros(counting.ARENA_BYTES, np.uint8))

    found = counting.count(work, tmp_path / "records", 1, lambda _stack, _size: counting.REST)
    assert found[counting.ARENA].count >= 3
    assert found[counting.REST].large >= 1


def test_every_row_of_the_table_is_found_in_the_stages() -> None:
    modules = {path.name: path for folder in ("studio/engine", "benchmarks/notes") for path in (ROOT / folder).rglob("*.py")}
    for name, function, pattern, row in counting.POOLED:
        text = modules[name].read_text(encoding="utf-8")
        assert f"def {function}(" in text, name
        assert re.search(pattern, text), (name, pattern)
        assert row in counting.NOTES
    assert {row for *_, row in counting.POOLED} == set(counting.NOTES)
