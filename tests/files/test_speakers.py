"""Who speaks live is told to other processes, and no longer when they end, however they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from studio import places
from studio.files import locks
from studio.files.speakers import Speakers, others_speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SPEAKS = """
import sys
from studio.files.speakers import Speakers
speakers = Speakers()
for line in sys.stdin:
    getattr(speakers, line.strip())()
    print(line, end="", flush=True)
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return places.user_data() / "speakers"


def _tell(process: subprocess.Popen[str], words: str) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(words + "\n")
    process.stdin.flush()
    assert process.stdout.readline() == words + "\n"


@pytest.fixture
def other() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen([sys.executable, "-c", SPEAKS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        yield process
        process.kill()


def test_another_process_that_speaks_is_told_until_its_last_speaker_ends(other: subprocess.Popen[str], home: Path) -> None:
    assert not others_speak(but=0)
    for words, speaks in (("begin", True), ("begin", True), ("end", True), ("end", False), ("begin", True), ("end", False)):
        _tell(other, words)
        assert others_speak(but=0) is speaks
        assert not others_speak(but=other.pid)
    assert list(home.iterdir()) == []


def test_one_that_is_killed_speaks_no_more_and_leaves_nothing(other: subprocess.Popen[str], home: Path) -> None:
    _tell(other, "begin")
    assert others_speak(but=0)
    other.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    other.wait()

    assert len(list(home.iterdir())) == 1
    assert not others_speak(but=0)
    assert list(home.iterdir()) == []


def test_what_others_put_there_is_neither_believed_nor_removed(home: Path) -> None:
    home.mkdir(parents=True)
    (home / "notes.txt").write_text("mine")
    (home / "12-0123456789abcdef.lock").symlink_to(home / "notes.txt")
    (home / "13-0123456789abcdef.lock").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(home / "14-0123456789abcdef.lock")

    assert not others_speak(but=0)
    assert (home / "notes.txt").read_text() == "mine"


def test_where_nothing_can_be_locked_one_speaks_all_the_same(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise locks.UnlockableError

    monkeypatch.setattr("studio.files.speakers.hold", refuse)
    with Speakers() as speakers:
        speakers.begin()
    speakers.end()
    home.parent.mkdir(parents=True, exist_ok=True)
    for one in home.iterdir():
        one.unlink()
    home.rmdir()
    home.write_text("no folder")
    with Speakers():
        assert not others_speak(but=0)
