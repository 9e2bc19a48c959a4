"""Processes that all begin the same work at the same moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run_at_once(script: str, count: int, path: Path) -> None:
    """Run a script in so many processes, each with ``path`` and its number, and fail where one of them does.

    The script prints "ready" when it has imported what it needs, and reads a line before it begins.
    """
    pipe = subprocess.PIPE
    processes = [subprocess.Popen([sys.executable, "-c", script, str(path), str(number)], cwd=ROOT, stdin=pipe, stdout=pipe)
                 for number in range(count)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    for process in processes:
        process.communicate(timeout=150)
        assert process.returncode == 0
