"""The benchmark of a GPU runs whole on the processor, so that one call on a device is enough; without one it says so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from studio.engine.models import nvidia

ROOT = Path(__file__).resolve().parents[2]


def ran(tmp_path: Path, *options: str) -> dict[str, dict[str, object]]:
    file = tmp_path / "gpu.json"
    subprocess.run([sys.executable, ROOT / "benchmarks" / "gpu.py", "--json", file, *options], cwd=ROOT, check=True,
                   capture_output=True, timeout=170)
    return {str(row["what"]).strip(): row for row in json.loads(file.read_text())["rows"]}


def test_every_row_is_measured_on_the_processor(tmp_path: Path) -> None:
    rows = ran(tmp_path, "--device", "cpu", "--small", "--batch", "2", "--rounds", "1", "--pictures", "4")

    assert rows["batch of 2, sound to JPEG"]["figures"]["ms"] > rows["the same without JPEG"]["figures"]["ms"] > 0
    assert rows["against a plain loop, batch of 2"]["figures"]["times"] > 0
    assert 0 < rows["time inside encoder and generator"]["figures"]["share"] < 1
    assert rows["device memory over 4 pictures"]["met"] is None


@pytest.mark.skipif(nvidia.has_driver(), reason="there is a driver")
def test_without_a_device_it_says_so_and_ends_well(tmp_path: Path) -> None:
    rows = ran(tmp_path)

    (row,) = rows.values()
    assert "no CUDA device" in str(row["measured"])
    assert row["met"] is None
