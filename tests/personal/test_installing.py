"""What learning needs is installed by pip in a child: what is asked for, how far it is, and why it failed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from importlib import util
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from studio.errors import StudioError
from studio.personal import installing, process
from studio.personal.installing import Installation, Installed, command, reason, requirements

if TYPE_CHECKING:
    from pathlib import Path


def _child(code: str) -> Installation:
    return Installation([sys.executable, "-c", code])


def test_what_the_extra_asks_for_is_read_from_metadata_with_its_other_markers() -> None:
    lines = [
        "av<20,>=18", "onnx<2,>=1.17; extra == 'import'", "torch<3,>=2.9; extra == 'own'",
        'dlib-bin<21,>=20; (sys_platform != "darwin" or platform_machine == "arm64") and extra == "own"', "x; extra == 'owner'",
    ]

    assert requirements(lines) == [
        "torch<3,>=2.9", 'dlib-bin<21,>=20; (sys_platform != "darwin" or platform_machine == "arm64")',
    ]
    with pytest.raises(StudioError, match="not installed with pip"):
        requirements(["av<20,>=18"])


def test_the_command_is_pip_of_this_python_with_the_packages_of_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "without_cuda", lambda: True)
    monkeypatch.setattr(installing, "at_hand", lambda *_: "")
    words = command()

    assert words[:5] == [sys.executable, "-P", "-m", "pip", "install"]
    assert {one.split("<")[0].split(">")[0] for one in requirements()} == {"torch", "onnx", "dlib-bin"}
    assert words[-len(requirements()):] == requirements()
    assert process.WITHOUT_CUDA in words
    assert process.WITHOUT_CUDA not in command(usual=True)
    monkeypatch.setattr(installing, "without_cuda", lambda: False)
    assert process.WITHOUT_CUDA not in command()


def _wheel(folder: Path, version: str) -> None:
    with zipfile.ZipFile(folder / f"torch-{version}-py3-none-any.whl", "w") as file:
        about = f"torch-{version}.dist-info"
        file.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: torch\nVersion: {version}\n")
        file.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{about}/RECORD", "")


def test_a_build_without_cuda_where_pip_is_set_to_look_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen: the index had a newer one for CUDA, which pip took although the folder was named to it."""
    monkeypatch.setattr(installing, "without_cuda", lambda: True)
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    _wheel(tmp_path, "2.12.0")
    assert process.WITHOUT_CUDA in command()
    _wheel(tmp_path, "2.13.0+cpu")

    words = command()

    assert "torch==2.13.0+cpu" in words
    assert not [one for one in words if one.startswith("torch>") or one == process.WITHOUT_CUDA]
    assert "torch==2.13.0+cpu" not in command(usual=True)


def test_pip_itself_takes_the_command(tmp_path: Path) -> None:
    words = command()
    at = words.index("install") + 1
    nothing = [*words[:at], "--no-index", "--target", str(tmp_path), *words[at:-len(requirements())], "viseme-absent==1"]
    child = Installation([one for one in nothing if one not in ("--extra-index-url", process.WITHOUT_CUDA)])

    list(child.said())

    assert child.close().startswith("There is no viseme-absent for Python 3.")


def test_no_room_and_no_pip_are_told_before_anything_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing.shutil, "disk_usage", lambda _: SimpleNamespace(free=4e8))
    with pytest.raises(StudioError, match=r"GB of free disk and there are 0\.4: make room"):
        command()
    monkeypatch.setattr(util, "find_spec", lambda _: None)
    with pytest.raises(StudioError, match="no pip: install the packages with the program"):
        command()


PIP = r"""
print("Collecting torch<3,>=2.9")
print("  Downloading torch-2.13.0.whl (183.1 MB)")
print("Progress 1000 of 4000")
print("Progress nothing of 4000")
print("Requirement already satisfied: numpy in ./site-packages")
print("Installing collected packages: torch, onnx")
"""


def test_how_far_it_is_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child(PIP)
    monkeypatch.setattr(installing, "missing", list)

    assert list(child.said()) == [
        Installed("asking", "torch<3,>=2.9"), Installed("downloading", "torch-2.13.0.whl (183.1 MB)"),
        Installed("downloading", "torch-2.13.0.whl (183.1 MB)", 1000, 4000), Installed("installing", "torch, onnx"),
    ]
    assert child.close() == ""


def test_what_this_python_does_not_see_yet_wants_another_start(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child("")
    monkeypatch.setattr(installing, "missing", lambda: ["torch"])
    list(child.said())

    assert "start the studio again" in child.close()


def test_it_is_called_off_with_what_it_started() -> None:
    child = _child("import subprocess, sys\nprint('Collecting torch', flush=True)\n"
                   "subprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])")
    next(child.said())

    child.stop()

    list(child.said())
    assert child.close() == "Installing was called off; what was downloaded whole is kept."


def test_three_gigabytes_that_nothing_uses_are_not_downloaded_unasked() -> None:
    """Seen where PyTorch's index could not be reached: pip went on with the builds for CUDA."""
    code = ("import time\nprint('Collecting torch<3,>=2.9', flush=True)\n"
            "print('Collecting cuda-bindings<14,>=13.0.3 (from torch<3,>=2.9)', flush=True)\ntime.sleep(60)")
    small = Installation([sys.executable, "-c", code, process.WITHOUT_CUDA])
    list(small.said())
    assert "or install it with CUDA" in small.close()

    asked = Installation([sys.executable, "-c", code.replace("60", "0"), "pip"])
    assert len(list(asked.said())) == 2
    assert "3 GB" not in asked.close()


@pytest.mark.parametrize(("line", "words"), [
    ("error: externally-managed-environment", "environment of its own"),
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "The disk is full"),
    ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib'", "cannot be written to"),
    ("WARNING: Retrying after connection by NewConnectionError\nERROR: No matching distribution found for torch<3,>=2.9",
     "look at the network"),
    ("ERROR: No matching distribution found for dlib-bin<21,>=20", "There is no dlib-bin for Python 3."),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "damaged"),
    ("ERROR: a fault of its own\x1b[31m", "cannot be installed (a fault of its own"),
    ("", "The packages cannot be installed: install again."),
])
def test_why_it_failed_is_one_sentence(line: str, words: str) -> None:
    said = reason(["Collecting torch", *line.splitlines()]) if line else reason([])

    assert words in said
    assert said.endswith((".", ": install again."))
    assert "\x1b" not in said


def test_it_does_not_start_where_the_python_is_gone(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="cannot be started"):
        Installation([str(tmp_path / "python")])


def test_asking_what_is_missing_imports_no_torch() -> None:
    code = "import sys, studio.personal.installing as it; it.requirements(); print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
