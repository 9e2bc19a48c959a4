"""A profile measures every picture, is kept whole, and shows on a page that needs nothing else."""

from __future__ import annotations

import json
import re
import wave
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio import benchmark_run as module
from studio.benchmark_page import page
from studio.benchmark_run import BenchmarkRun, load, profile, save
from studio.engine.setup import Setup
from studio.errors import InputError, OutputError
from tests.e2e.command import run, write_sound

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def measured(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> BenchmarkRun:
    path = tmp_path_factory.mktemp("sound") / "two <b>seconds.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes((3000 * np.random.default_rng(0).normal(size=32_000)).astype("<i2").tobytes())
    return profile(path, Setup(tiny))[0]


def test_every_picture_but_the_first_is_in_every_stage(measured: BenchmarkRun) -> None:
    assert measured.pictures >= 40
    assert {len(values) for values in measured.stages_ms.values()} == {measured.pictures}
    assert list(measured.stages_ms) == ["mel", "encode", "generate", "composite"]
    assert 0 < sum(measured.picture_ms) / 1e3 <= measured.elapsed_s * 1.1


def test_a_gpu_has_its_own_table_on_the_page_and_without_one_there_is_none(measured: BenchmarkRun) -> None:
    assert measured.gpu_ms == {}
    assert "On the GPU" not in page(measured)
    timed = replace(measured, gpu_ms={"mel": [0.125, 0.125, 0.25], "generate": [1.5, 1.5, 1.5]})
    assert "<td>generate</td><td>1.500</td>" in page(timed)
    assert "<td>mel</td><td>0.125</td>" in page(timed, measured)
    assert "Not measured: cudart &lt;missing&gt;" in page(replace(measured, untimed="cudart <missing>"))


def test_the_networks_are_folded_by_operator(measured: BenchmarkRun) -> None:
    assert set(measured.operators_ms) == {"encoder", "generator"}
    assert {"Cast", "Clip"} <= set(measured.operators_ms["generator"])


def test_a_picture_allocates_less_than_any_of_its_arrays(measured: BenchmarkRun) -> None:
    assert len(measured.traced_bytes) > 20
    assert 0 < max(measured.traced_bytes) < 8192


@pytest.mark.skipif(find_spec("memray") is None, reason="memray is not installed")
def test_what_a_picture_takes_from_the_c_library_is_told_by_who_asked(measured: BenchmarkRun) -> None:
    assert list(measured.native) == ["stages", "onnxruntime", "idle loop"]
    _, size, large = measured.native["stages"]
    assert large == 0
    assert size < 4096
    assert measured.native["onnxruntime"][0] > 1


def test_what_is_kept_is_read_again(measured: BenchmarkRun, tmp_path: Path) -> None:
    save(measured, tmp_path / "run.json")

    assert load(tmp_path / "run.json").stages_ms == measured.stages_ms


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 99}', '{"format": 1, "more": 2}'])
def test_a_file_that_is_no_profile_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "run.json").write_text(text)

    with pytest.raises(InputError, match="is not a profile to compare with"):
        load(tmp_path / "run.json")


def test_the_page_needs_nothing_from_elsewhere_and_escapes_names(measured: BenchmarkRun) -> None:
    html = page(measured, other=measured)

    assert not re.search(r"src=|href=|@import|url\(|<script", html)
    assert "two &lt;b&gt;seconds.wav" in html
    assert html.count("<svg") == 4
    assert "1.00" in html, "a run beside itself has a ratio of one"


def test_a_place_that_cannot_be_written_is_told(measured: BenchmarkRun, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="its folder does not exist"):
        save(measured, tmp_path / "none" / "run.json")


def test_the_figures_are_plain_json(measured: BenchmarkRun, tmp_path: Path) -> None:
    save(measured, tmp_path / "run.json")

    assert json.loads((tmp_path / "run.json").read_text())["format"] == module.FORMAT


def test_the_command_writes_what_was_asked_for(measured: BenchmarkRun, tiny: Path, tmp_path: Path) -> None:
    sound = write_sound(tmp_path / "speech.wav", seconds=1.5)
    save(measured, tmp_path / "before.json")
    files = [tmp_path / name for name in ("page.html", "trace.json", "run.json")]

    result = run("profile", sound, "--avatar", tiny, "--report", files[0], "--trace", files[1], "--json", files[2],
                 "--compare", tmp_path / "before.json")

    assert result.returncode == 0, result.stderr
    assert "before p50" in result.stdout
    assert all(path.stat().st_size > 1000 for path in files)
    assert json.loads(files[1].read_text())["traceEvents"]
