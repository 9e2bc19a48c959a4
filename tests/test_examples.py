"""The examples run as they are written, and do what they say."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from studio.provenance.verify import check_file
from tests.e2e.command import ROOT, environment, write_sound

if TYPE_CHECKING:
    from pathlib import Path


def example(name: str, *arguments: object) -> str:
    command = [sys.executable, str(ROOT / "examples" / name), *map(str, arguments)]
    ran = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=170, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_pictures_of_speech(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "talk.wav", 2.0)

    said = example("pictures_of_speech.py", sound, tmp_path / "out", "--avatar", tiny)

    assert said == "50 pictures of 2.0 s\n"
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["0000.jpg", "0001.jpg"]


def test_live_recording(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "talk.wav", 2.0)

    said = example("live_recording.py", sound, tmp_path / "talk.mp4", "--avatar", tiny)

    spoken, made = (int(said.split(f" {word}")[0].rsplit(" ", 1)[1]) for word in ("pictures of speech", "in all"))
    assert 0 < spoken <= made
    assert check_file(tmp_path / "talk.mp4").unchanged


def test_every_example_is_run_here() -> None:
    names = {one.name for one in (ROOT / "examples").glob("*.py")}
    tests = {f"{name.removeprefix('test_')}.py" for name in globals() if name.startswith("test_")}
    assert names <= tests
