"""Twelve processes that use one package for the first time at the same moment all get it; so does what they remember."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio.avatars.package import pack

ROOT = Path(__file__).parents[2]
PROCESSES = 12
FIND = """
import sys
from studio.avatars import library
from studio.avatars.format_reading import read_manifest
print("ready", flush=True)
input()
folder = library.find(sys.argv[1])
read_manifest(folder)
print(folder)
"""
IMPORT = """
import sys
from pathlib import Path
from studio.avatars.importers.package_import import import_whole
print("ready", flush=True)
input()
print(import_whole(Path(sys.argv[1]), free=True)[1])
"""
REMEMBER = """
import sys
from studio.engine.measurement_cache import measured_once
print("ready", flush=True)
input()
print(measured_once("choices.json", sys.argv[1], (1, 2), lambda: 2))
"""


def at_once(code: str, arguments: list[str], home: Path) -> list[str]:
    """Run a process for each argument, all from the same moment on; give what they said last."""
    places = {"XDG_DATA_HOME": str(home / "data"), "XDG_CACHE_HOME": str(home / "cache")}
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    children = [subprocess.Popen([sys.executable, "-c", code, argument], cwd=ROOT, env=os.environ | places, text=True, **pipes)
                for argument in arguments]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    said = []
    for child in children:
        out, errors = child.communicate(timeout=150)
        assert child.returncode == 0, errors
        said.append(out.strip())
    return said


@pytest.fixture(scope="module")
def package(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pack(tiny, tmp_path_factory.mktemp("packages") / "tiny.avatar")


def test_a_package_is_unpacked_once_for_all(package: Path, tmp_path: Path) -> None:
    folders = at_once(FIND, [str(package)] * PROCESSES, tmp_path)

    (folder,) = set(folders)
    root = tmp_path / "data" / "viseme-studio" / "unpacked"
    assert Path(folder).parent == root
    assert sorted(one.name for one in root.iterdir()) == [".in-use", ".lock", Path(folder).name]
    assert (root.stat().st_mode & 0o777, root.parent.stat().st_mode & 0o777) == (0o700, 0o700)


def test_a_package_is_imported_by_all_and_nothing_is_lost(package: Path, tmp_path: Path) -> None:
    folders = at_once(IMPORT, [str(package)] * PROCESSES, tmp_path)

    own = tmp_path / "data" / "viseme-studio" / "avatars"
    assert {one.name for one in own.glob("[!.]*")} == {Path(one).name for one in folders}
    assert {one.name for one in own.glob(".*")} == {".lock"}


def test_what_all_measure_is_remembered_of_all(tmp_path: Path) -> None:
    keys = [f"key {number}" for number in range(PROCESSES)]
    assert at_once(REMEMBER, keys, tmp_path) == ["2"] * PROCESSES

    file = tmp_path / "cache" / "viseme-studio" / "choices.json"
    assert json.loads(file.read_text()) == dict.fromkeys(keys, 2)
    assert file.stat().st_mode & 0o777 == 0o600
