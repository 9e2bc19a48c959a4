"""Processes of the studio's own: told, listened to, and ended with all that they started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from studio import children
from studio.children import Child
from tests.sounds import until

needs_groups = pytest.mark.skipif(not hasattr(os, "killpg"), reason="Windows has no groups of processes")
STARTS_ANOTHER = (
    "import subprocess, sys\n"
    "other = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
    "print(other.pid, flush=True)\n"
)


def _child(code: str) -> Child:
    return Child([sys.executable, "-c", code], niceness=0)


def _gone(pid: int) -> bool:
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


@needs_groups
def test_what_a_child_started_ends_with_it() -> None:
    child = _child(STARTS_ANOTHER + "sys.stdin.read()")
    other = int(next(child.lines(100)))
    assert not _gone(other)

    child.kill()

    assert child.reap() == (-children.KILL, "")
    until(lambda: _gone(other))


@needs_groups
def test_what_outlives_the_process_that_started_it_is_ended_too() -> None:
    first = children.begin([sys.executable, "-c", STARTS_ANOTHER], stdout=subprocess.PIPE)
    assert first.stdout is not None
    with first.stdout:
        other = int(first.stdout.readline())
    first.wait()
    assert not _gone(other)

    children.end(first)
    children.end(first)

    until(lambda: _gone(other))


def test_it_is_told_lines_and_says_lines_until_it_is_to_stop() -> None:
    child = _child("import sys\nfor line in sys.stdin: print(line.strip() + '!', flush=True)\nsys.exit('enough')")
    lines = child.lines(100)
    child.tell(b"order\n")
    child.pause()
    child.resume()
    assert [next(lines).strip() for _ in range(3)] == [b"order!", b"pause!", b"resume!"]

    child.stop()

    assert next(lines, None) is None
    assert child.wait(60)
    assert child.reap() == (1, "enough")
    for late in (child.pause, child.stop):
        late()


def test_of_a_flood_of_words_the_last_line_is_looked_at_and_nothing_waits_for_a_reader() -> None:
    child = _child("import sys\nfor number in range(100_000): print('word', number, file=sys.stderr)")

    assert child.reap() == (0, "word 99999")


def test_a_line_without_end_comes_in_pieces() -> None:
    child = _child("print('a' * 25)")

    assert list(child.lines(9)) == [b"a" * 10, b"a" * 10, b"a" * 5 + os.linesep.encode()]
    assert child.reap() == (0, "")


def test_one_that_cannot_be_started_leaves_nothing_open(tmp_path: Path) -> None:
    before = psutil.Process().open_files()
    with pytest.raises(FileNotFoundError):
        Child([str(tmp_path / "none")], niceness=0)
    assert psutil.Process().open_files() == before


def test_it_finds_the_studio_from_any_folder(tmp_path: Path) -> None:
    asked = [sys.executable, "-P", "-c", "import studio; print(studio.__file__)"]

    found = subprocess.run(asked, env=children.environment(), cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    assert Path(found.strip()).parent == Path(children.__file__).parent
