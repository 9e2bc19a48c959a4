"""Rules of the house that are tests."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "studio").rglob("*.py"))
TRACKED = [
    ROOT / line
    for line in subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    if (ROOT / line).is_file()
]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_one_room(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 330


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_name_hides_what_a_thing_is(path: Path) -> None:
    classes = [node.name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ClassDef)]

    assert not [name for name in classes if re.search(r"Manager|Helper|Util|^Base", name)]


@pytest.mark.parametrize(("library", "door"), [
    ("onnxruntime", "studio/engine/models/"),
    ("sounddevice", "studio/engine/sources/portaudio.py"),
    ("av", "studio/media/"),
])
def test_each_of_these_libraries_has_one_door(library: str, door: str) -> None:
    importing = re.compile(rf"^\s*(import {library}\b|from {library}\b)", re.MULTILINE)
    outside = [
        str(path.relative_to(ROOT)) for path in MODULES
        if importing.search(path.read_text(encoding="utf-8")) and "studio/training" not in str(path)
        and not str(path.relative_to(ROOT)).startswith(door)
    ]

    assert not outside


def test_no_file_is_too_large_for_the_repository() -> None:
    sizes = {path: path.stat().st_size for path in TRACKED}

    assert max(sizes.values()) <= 40_000_000
    assert sum(sizes.values()) <= 150_000_000


def test_every_dependency_has_its_reason() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("\ndependencies = [")[1].split("]\n")[0].splitlines()
    rows = [line.strip() for line in lines if line.strip()]

    unexplained = [
        row for before, row in pairwise(rows)
        if row.startswith('"') and not before.startswith("#") and "sys_platform == 'darwin'" not in row
    ]
    assert not unexplained


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    pinned = re.findall(r"^([\w.-]+)==", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE)
    known = {re.sub(r"[-_.]+", "-", name).lower() for name in pinned}

    assert not [one for one in wanted if re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", one)[0]).lower() not in known]


def test_the_engine_imports_no_window() -> None:
    code = "import studio.engine.engine, studio.engine.models.avatar, sys; print('PySide6' in sys.modules)"

    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert ran.stdout == "False\n"


def test_onnxruntime_reports_to_nobody(tmp_path: Path) -> None:
    """From 1.29 on it starts an uploader and keeps an identifier in the home folder, unless it is told not to."""
    script = (
        "import pathlib, studio.engine.models.runtime as runtime\n"
        f"runtime.Network(pathlib.Path({str(ROOT)!r}) / 'assets/avatars/mara/encoder.onnx')\n"
        "tasks = pathlib.Path('/proc/self/task')\n"
        "print(len(list(tasks.iterdir())) if tasks.exists() else 1)\n"
    )
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONPATH": str(ROOT)}
    kept = {name: value for name, value in os.environ.items() if name not in {"CI", "ORT_DISABLE_TELEMETRY"}}

    done = subprocess.run([sys.executable, "-c", script], env=kept | home, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["1"], "a thread beside the main one"
    assert not list(tmp_path.rglob("*"))
