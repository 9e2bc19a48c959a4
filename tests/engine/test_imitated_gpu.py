"""onnxruntime's own CUDA part runs the chain on imitated libraries: what is asked of CUDA, by whom, when, and how often.

Kernels do nothing here, so nothing is said of pictures or times; that is for a GPU and ``make bench-gpu``.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import imitated_cuda, tiny_avatar

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(bool(imitated_cuda.why_not()), reason=imitated_cuda.why_not() or "it is built here")


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cuda")
    imitated_cuda.build(folder)
    return folder


@pytest.fixture(scope="module")
def with_cudnn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cudnn")
    imitated_cuda.build(folder, cudnn=True)
    return folder


@pytest.fixture(scope="module")
def avatar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tiny_avatar.write(tmp_path_factory.mktemp("avatars") / "tiny", left=2, right=1, crop=50)
    toml = folder / "avatar.toml"
    toml.write_text(toml.read_text().replace('"zero"', '"zero"\nmatch = true'))
    return folder


def played(scene: str, avatar: Path, libraries: Path, tmp_path: Path) -> dict[str, Any]:
    environment = os.environ | {"LD_LIBRARY_PATH": str(libraries), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = subprocess.run([sys.executable, "-m", "tests.engine.gpu_scenes", scene, avatar], cwd=ROOT, env=environment,
                          capture_output=True, text=True, check=False, timeout=170)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_every_stage_is_on_the_gpu_and_a_picture_is_waited_for_once_without_taking_memory(
    avatar: Path, libraries: Path, tmp_path: Path
) -> None:
    found = played("live", avatar, libraries, tmp_path)

    assert found["fault"] is None
    assert found["provider"] == "CUDAExecutionProvider"
    # onnxruntime records only what it runs on the GPU to the last node. Of the context it would hold one set of addresses.
    assert {name for name, recorded in found["recorded"].items() if not recorded} == {"context"}
    assert set(found["recorded"]) == {"mel", "encoder", "context", "fit", "cut", "generator", "finish"}
    assert found["ours"]
    assert found["pinned"]
    for asked in found["each"]:
        assert asked["waits"] == 1
        assert asked["replays"] == 5
        assert not set(asked) & {"taken", "given_back", "pinned", "waits_for_all", "waiting_copies", "recordings", "intrusions"}
    assert found["gpu_ms"] == [0.5, 0.25, 0.25, 0.25, 0.5, 0.5]


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_so_it_is_with_the_bundled_presenters(name: str, with_cudnn: Path, tmp_path: Path) -> None:
    found = played("live", ROOT / "assets" / "avatars" / name, with_cudnn, tmp_path)

    assert found["fault"] is None
    # Their crops have the generator's size, so nothing is cut; of one feature alone the context is recorded too.
    assert set(found["recorded"].values()) == {True}
    assert all(asked["waits"] == 1 and not set(asked) & {"taken", "given_back", "pinned"} for asked in found["each"])


def test_every_node_of_the_bundled_networks_is_on_the_gpu(avatar: Path, libraries: Path, tmp_path: Path) -> None:
    found = played("nodes", avatar, libraries, tmp_path)

    assert {"mara encoder ", "mara generator ", "mara generator half", "ines generator half"} <= set(found)
    assert all(list(by) == ["CUDAExecutionProvider"] for by in found.values())


def test_the_second_gpu_is_the_only_one_that_is_used(avatar: Path, libraries: Path, tmp_path: Path) -> None:
    assert played("second", avatar, libraries, tmp_path) == {"fault": None, "elsewhere": 0, "made": 5}


def test_without_the_runtime_library_onnxruntime_waits_itself(avatar: Path, libraries: Path, tmp_path: Path) -> None:
    found = played("untimed", avatar, libraries, tmp_path)

    assert found["fault"] is None
    assert "the libraries of CUDA 13 are not installed" in found["untimed"]
    assert all(asked["waits"] >= 6 and asked["replays"] == 5 and "taken" not in asked for asked in found["each"])


def test_nobody_disturbs_a_recording_and_without_turns_somebody_would(avatar: Path, libraries: Path, tmp_path: Path) -> None:
    found = played("beside", avatar, libraries, tmp_path)

    assert found["with"] == {"intrusions": 0, "failed": []}
    assert found["without"]["intrusions"] > 0


def test_what_goes_gives_its_memory_back(avatar: Path, libraries: Path, tmp_path: Path) -> None:
    held = played("come_and_go", avatar, libraries, tmp_path)["held"]

    assert all(made == 5 for _, _, made in held)
    assert held[1:] == [held[1]] * 5


def test_a_full_memory_is_understood_in_onnxruntime_s_own_words_and_the_gpu_comes_back(
    avatar: Path, libraries: Path, tmp_path: Path
) -> None:
    told = played("full", avatar, libraries, tmp_path)["told"]

    assert told == ["out-of-memory", None, "out-of-memory", None, "unknown"]


def test_a_batch_of_a_clip_is_waited_for_once_for_each_half(avatar: Path, libraries: Path, tmp_path: Path) -> None:
    found = played("clip", avatar, libraries, tmp_path)

    assert found["there"]
    assert [(asked["waits"], asked["replays"], "taken" in asked) for asked in found["each"]] == [(2, 6, False)] * 3


def test_a_missing_gpu_and_a_missing_library_have_their_sentences_in_onnxruntime_s_own_words(
    avatar: Path, libraries: Path, tmp_path: Path
) -> None:
    assert played("refused", avatar, libraries, tmp_path) == {
        "cuda:5": "There is no GPU of that number, this computer has 2, numbers 0 to 1: use --device cuda for the first.",
        "cuda": "The library cuDNN 9 is not installed: install what is missing with pip install 'viseme-studio[gpu]'.",
    }


def command(libraries: Path, tmp_path: Path, *words: object) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"LD_LIBRARY_PATH": str(libraries), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    return subprocess.run([sys.executable, *map(str, words)], cwd=ROOT, env=environment, capture_output=True, text=True,
                          check=False, timeout=170)


def test_the_doctor_finds_the_two_gpus_and_what_is_missing(libraries: Path, tmp_path: Path) -> None:
    done = command(libraries, tmp_path, "-m", "studio", "doctor", "--json")

    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert "The networks run on the processor" not in done.stderr
    assert found["summary"].startswith("There is a driver for a GPU, but no GPU works. The library cuDNN 9 is not installed:")
    said = {one["name"]: one for one in found["findings"]}
    assert said["GPU 1"]["found"].startswith("Imitation; 24.0 GiB")
    assert "missing: libcudnn.so.9; install" in said["cuDNN"]["found"]
    assert {one["device"]: one["fault"] and one["fault"]["code"] for one in found["tried"]} == {
        "cpu": None, "cuda": "no-cudnn", "cuda:1": "no-cudnn", "tensorrt": "no-tensorrt"}


def test_a_gpu_that_paints_wrongly_is_refused_by_name_and_left_by_itself(with_cudnn: Path, tmp_path: Path) -> None:
    """Kernels that do nothing paint what is no picture."""
    words = ("-m", "studio", "render", ROOT / "assets" / "samples" / "welcome.flac", "-o", tmp_path / "clip.mp4")

    asked = command(with_cudnn, tmp_path, *words, "--device", "cuda")

    assert asked.returncode == 2
    assert re.fullmatch(r"CUDA cannot be used\. Its pictures differ from the CPU's by \d+ of 255 levels: "
                        r"update the graphics driver, or use --device cpu\.", asked.stderr.strip())
    doctor = command(with_cudnn, tmp_path, "-m", "studio", "doctor", "--json")
    found = {one["device"]: one for one in json.loads(doctor.stdout)["tried"]}
    assert found["cuda"]["fault"]["code"] == "wrong-picture"


def test_the_benchmark_of_a_gpu_measures_every_part_on_one(with_cudnn: Path, tmp_path: Path) -> None:
    file = tmp_path / "gpu.json"

    done = command(with_cudnn, tmp_path, "benchmarks/gpu.py", "--small", "--batch", "2", "--rounds", "1", "--pictures", "8",
                   "--json", file)

    assert done.returncode == 0, done.stderr
    rows = {row["what"].strip(): row for row in json.loads(file.read_text())["rows"]}
    assert rows["against a plain loop, batch of 2"]["figures"]["times"] > 0
    assert rows["against a plain loop, one picture"]["figures"]["times"] > 0
    assert rows["GPU: generate"]["measured"] == "0.25 ms a batch"
    assert rows["recorded as CUDA graphs"]["measured"] == "mel, encoder, fit, cut, generator, finish"
    assert rows["lands in pinned memory"]["measured"] == "yes"
