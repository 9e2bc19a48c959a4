"""The benchmark of a GPU runs whole on the processor, so that one call on a device is enough; without one it says so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks import gpu
from studio.engine.painters.gpu import factory, nvidia
from studio.engine.painters.gpu.device_memory import DeviceMemory
from tests.nvidia_libraries import needs_compiler

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.nvidia_driver import Driver
    from tests.nvidia_libraries import Counted

ROOT = Path(__file__).resolve().parents[2]


def ran(tmp_path: Path, *options: str) -> dict[str, dict[str, object]]:
    file = tmp_path / "gpu.json"
    subprocess.run([sys.executable, ROOT / "benchmarks" / "gpu.py", "--json", file, *options], cwd=ROOT, check=True,
                   capture_output=True, timeout=170)
    return {str(row["what"]).strip(): row for row in json.loads(file.read_text())["rows"]}


def test_every_row_is_measured_on_the_processor(tmp_path: Path) -> None:
    rows = ran(tmp_path, "--device", "cpu", "--small", "--batch", "2", "--rounds", "1", "--pictures", "4")

    # Two runs each, so which takes longer is the machine's affair.
    assert min(rows[name]["figures"]["ms"] for name in ("batch of 2, sound to JPEG", "the same without JPEG")) > 0
    assert float(rows["a JPEG"]["measured"].removesuffix(" kB")) > 20
    assert rows["against a plain loop, batch of 2"]["figures"]["times"] > 0
    assert 0 < rows["time inside encoder and generator"]["figures"]["share"] < 1
    assert rows["device memory over 4 pictures"]["met"] is None
    live = rows["one picture live, sound to host"]["figures"]
    assert live["p99_ms"] >= live["p50_ms"] > 0
    assert {row["goal"] for row in rows.values()} - {""} == {
        "<= 50 ms", "<= 25 ms", "<= 3 ms p50, <= 5 ms p99", ">= 3 times", ">= 2 times", ">= 80 %", "flat, <= 2 GB", "<= 300 s"}


def in_this_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> tuple[int, dict[str, dict[str, Any]]]:
    file = tmp_path / "gpu.json"
    few = ["--small", "--batch", "2", "--rounds", "1", "--pictures", "4", "--device", "cpu"]
    monkeypatch.setattr(sys, "argv", ["gpu.py", *few, "--json", str(file), *options])
    code = gpu.main()
    return code, {str(row["what"]).strip(): row for row in json.loads(file.read_text())["rows"]}


def test_a_part_that_fails_says_why_and_the_others_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object) -> None:
        raise RuntimeError("no workspace for this")

    monkeypatch.setattr(gpu.Plain, "__call__", fail)

    code, rows = in_this_process(tmp_path, monkeypatch)

    assert code == 1
    assert rows["the same without JPEG"]["measured"] == "not measured: RuntimeError: no workspace for this"
    assert rows["one picture live, sound to host"]["met"] is False
    assert rows["one picture live, sound to host"]["goal"] == "<= 3 ms p50, <= 5 ms p99"
    assert rows["device memory over 4 pictures"]["figures"]["pictures"] == 4


def test_a_beginning_that_fails_still_gives_every_goal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise RuntimeError("no room for an avatar")

    monkeypatch.setattr(gpu, "write_avatar", fail)

    code, rows = in_this_process(tmp_path, monkeypatch)

    assert code == 1
    assert len([row for row in rows.values() if "no room for an avatar" in row["measured"] and row["goal"]]) == 7


@needs_compiler
@pytest.mark.parametrize(("batch", "groups"), [(7, 7)])
def test_the_rows_of_a_gpu_are_by_its_own_clock_and_its_memory_is_watched(
    batch: int, groups: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cudart: Counted, driver: Driver
) -> None:
    monkeypatch.setattr(factory, "stream_for", lambda device, kind: (kind(device), ""))
    monkeypatch.setattr(gpu.Parts, "__init__", with_memory(gpu.Parts.__init__))

    code, rows = in_this_process(tmp_path, monkeypatch, "--pictures", "150", "--batch", str(batch))

    assert code == 0
    assert rows["GPU: generate"]["measured"] == f"{groups * 0.5:.2f} ms a batch"
    assert rows["GPU: encode"]["measured"] == "0.50 ms a batch"
    assert rows["lands in pinned memory"]["measured"] == "yes"
    over = next(row for name, row in rows.items() if name.startswith("device memory over 15"))
    assert over["measured"] == "+0.0 MiB after the first quarter, peak 400 MiB"
    assert over["met"] is True
    assert rows["GPU"]["measured"] == "NVIDIA Imaginary 24, driver 580.65.06"


def with_memory(begin: Callable[..., None]) -> Callable[..., None]:
    """Let the processor have the memory of a GPU."""
    def init(self: gpu.Parts, *args: Any) -> None:
        begin(self, *args)
        self.memory = DeviceMemory.find()

    return init


@pytest.mark.skipif(nvidia.has_driver(), reason="there is a driver")
def test_without_a_device_it_says_so_and_ends_well(tmp_path: Path) -> None:
    rows = ran(tmp_path)

    (row,) = rows.values()
    assert "no CUDA device" in str(row["measured"])
    assert row["met"] is None
