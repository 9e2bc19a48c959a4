"""No modules import each other, every room says what may be in it, and docs/architecture.md tells of all that there is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from studio.engine.frontends.log_mel import LogMel
from studio.engine.painters.cpu import CpuPainter
from studio.engine.sources.microphone import Microphone
from studio.engine.sources.tone import Tone
from studio.engine.sources.wavefile import WaveFile
from studio.outputs.preview import Preview
from studio.outputs.recording import Recording
from tests.imports import ROOT, circles, graph, imported, modules

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
ROOMS = sorted((ROOT / "studio").rglob("__init__.py"))
STARTS = re.compile(r"threading\.Thread\(|ThreadPoolExecutor\(|\(QThread\)")


def test_a_circle_of_imports_is_found_wherever_they_stand() -> None:
    files = {"studio.a": "def f():\n    from studio import b\n", "studio.b": "if TYPE_CHECKING:\n    import studio.c\n",
             "studio.c": "from studio.a import f\n", "studio.d": "import studio.a"}
    found = {name: imported(ast.parse(text), set(files)) for name, text in files.items()}

    assert circles(found) == [["studio.a", "studio.b", "studio.c"]]


def test_no_modules_import_each_other() -> None:
    assert circles(graph()) == []


def test_no_part_of_the_window_takes_the_window() -> None:
    takes = [name for name, wanted in graph().items() if "studio.ui.main_window" in wanted]
    reaches = re.compile(r"\b_?window\.(bridge|session|file_outputs|preferences|transport|panels|notices|status)\b")
    parts = [path for name, path in modules().items() if name.startswith("studio.ui.") and not name.endswith("main_window")]

    assert takes == ["studio.app"]
    assert [path.name for path in parts if reaches.search(path.read_text(encoding="utf-8"))] == []


def test_nothing_is_asked_of_an_extension_behind_its_protocol() -> None:
    """A constant name in ``getattr`` or ``hasattr`` is a way round a type; of ours no protocol is gone round."""
    ours = {name for one in (Microphone, WaveFile, Tone, Recording, Preview, CpuPainter, LogMel) for name in vars(one)
            if not name.startswith("_")} - {"name"}
    asked = re.compile(r"\b(?:get|has)attr\([^,()]+, \"(\w+)\"")
    found = {name: set(asked.findall(path.read_text(encoding="utf-8"))) & ours for name, path in modules().items()}

    assert {name: asked for name, asked in found.items() if asked} == {}


@pytest.mark.parametrize("room", ROOMS, ids=lambda path: str(path.parent.relative_to(ROOT)))
def test_a_room_says_what_may_be_in_it(room: Path) -> None:
    assert re.search(r"^May be here:\s\w", ast.get_docstring(ast.parse(room.read_text(encoding="utf-8"))) or "", re.MULTILINE)


def test_the_picture_of_the_rooms_is_current() -> None:
    ran = subprocess.run([sys.executable, "scripts/rooms.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_every_module_that_starts_a_thread_is_in_the_table_of_threads() -> None:
    starts = [name for name, path in modules().items() if STARTS.search(path.read_text(encoding="utf-8"))]
    table = PAGE[PAGE.index("## Threads") :]
    missing = [name for name in starts if f"`{name.removeprefix('studio.').replace('.', '/')}`" not in table]

    assert len(starts) > 20
    assert missing == []


def test_what_the_page_names_is_there() -> None:
    table = PAGE[PAGE.index("## Threads") :]
    named = {f"{one}.py" for one in re.findall(r"`([a-z_]+/[a-z_/]+)`", table)} | set(re.findall(r"`([a-z_/]+\.py)`", PAGE))
    folders = (ROOT / folder for folder in ("studio", "tests", "scripts"))
    there = [f"/{path.relative_to(ROOT)}" for folder in folders for path in folder.rglob("*.py")]

    assert len(named) > 50
    assert [one for one in named if not any(path.endswith(f"/{one}") for path in there)] == []
