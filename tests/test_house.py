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

from tests.tiers import MARKED_BY, QUICK

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "studio").rglob("*.py"))
TRACKED = [
    ROOT / line
    for line in subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    if (ROOT / line).is_file()
]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_name_hides_what_a_thing_is(path: Path) -> None:
    classes = [node.name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ClassDef)]

    assert not [name for name in classes if re.search(r"Manager|Helper|Util|^Base", name)]


@pytest.mark.parametrize(("library", "door"), [
    ("onnxruntime", ("studio/engine/models/", "studio/engine/painters/gpu/")),
    ("sounddevice", "studio/devices/portaudio.py"),
    ("av", "studio/media/"),
    ("turbojpeg", "studio/media/jpeg.py"),
    ("websockets", "studio/outputs/page/"),
    ("keyring", "studio/outputs/stream/keys.py"),
])
def test_each_of_these_libraries_has_one_door(library: str, door: str | tuple[str, ...]) -> None:
    importing = re.compile(rf"^\s*(import {library}\b|from {library}\b)", re.MULTILINE)
    outside = [
        str(path.relative_to(ROOT)) for path in MODULES
        if importing.search(path.read_text(encoding="utf-8"))
        and not str(path.relative_to(ROOT)).startswith(door)
    ]

    assert not outside


def test_no_file_is_too_large_for_the_repository() -> None:
    sizes = {path: path.stat().st_size for path in TRACKED}

    assert max(sizes.values()) <= 40_000_000
    assert sum(sizes.values()) <= 150_000_000


def test_films_and_sounds_lie_among_the_assets_alone() -> None:
    """What one tries with is of real people, as often as not: no likeness of them comes in beside a change."""
    media = {".mp4", ".mov", ".mkv", ".webm", ".avi", ".wav", ".flac", ".mp3", ".ogg", ".npy", ".jpg", ".jpeg"}

    assert not [path for path in TRACKED if path.suffix.lower() in media and not path.is_relative_to(ROOT / "assets")]


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


def test_every_dependency_has_both_bounds_and_the_lower_one_is_tried() -> None:
    """`make test-wheel` runs the studio with constraints-lowest.txt."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "constraints-lowest.txt").read_text(encoding="utf-8")
    lowest = dict(re.findall(r"^([\w.-]+)==(\S+)$", text, re.MULTILINE))
    used = {}
    extras = project["optional-dependencies"]
    for one in [*project["dependencies"], *extras["import"], *extras["serve"]]:
        name, low = re.match(r"([\w.-]+)>=([\d.]+),<[\d.]+(;.*)?$", one).groups()[:2]
        used[name] = low

    assert used.keys() == lowest.keys()
    assert not [name for name, low in used.items() if not f"{lowest[name]}.".startswith(f"{low}.")]


def test_each_marker_is_on_the_tests_it_is_for(request: pytest.FixtureRequest) -> None:
    """What starts a server does so through a fixture, and `tests/conftest.py` marks what has that fixture."""
    programs = re.compile(r'\[\s*"(xvfb-run|Xvfb|pulseaudio|paplay|pipewire)"')
    doors = {"tests/virtual_microphone.py", "tests/x_server.py", "tests/test_house.py"}
    files = (ROOT / "tests").rglob("*.py")
    around = [str(path.relative_to(ROOT)) for path in files if programs.search(path.read_text(encoding="utf-8"))]
    unmarked = [
        item.nodeid for item in request.session.items for marker in set(MARKED_BY.values())
        if any(fixture in item.fixturenames for fixture, its in MARKED_BY.items() if its == marker)
        != (item.get_closest_marker(marker) is not None)
    ]

    assert set(around) <= doors
    assert not unmarked
    assert not [name for name in QUICK if not (ROOT / name).exists()]


def test_the_engine_imports_no_window() -> None:
    code = "import studio.engine.engine, studio.engine.models.performer, sys; print('PySide6' in sys.modules)"

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


OF_THEIR_OWN = re.compile(r"\b(mkdtemp|mkstemp|NamedTemporaryFile|QSettings)\b|TemporaryDirectory\((?!dir=)")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_what_is_written_has_a_name_that_a_later_start_knows(path: Path) -> None:
    """`studio.files` alone makes temporary files with names: what a crash leaves of others would stay for good."""
    assert not OF_THEIR_OWN.search(path.read_text(encoding="utf-8"))


FOR_A_PART = re.compile(r"\b(whoever|somebody|anybody)\b(?! is in the picture)|\bnobody\b(?! speaks)", re.IGNORECASE)


def test_a_part_is_called_by_its_name_and_not_whoever_or_nobody() -> None:
    """Words for people stand where people are meant."""
    lines = [f"{path.name}: {line.strip()}" for path in MODULES for line in path.read_text(encoding="utf-8").splitlines()
             if FOR_A_PART.search(line)]

    assert lines == []
