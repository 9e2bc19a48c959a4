"""What is let go of goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

from studio.engine.core import heap
from tests.e2e.command import ROOT

LARGE_BETWEEN_SMALL = """
import psutil
from studio.engine.core import heap
if {flat}:
    assert heap.map_large_blocks()
warm = bytearray(30_000_000)
del warm
before = psutil.Process().memory_info().rss
kept, large = [], []
for _ in range(40):
    large.append(bytearray(b"x") * 3_000_000)
    kept.append(bytearray(2000))
del large
print((psutil.Process().memory_info().rss - before) / 3_000_000)
"""


def held(flat: bool) -> float:
    """How many of 40 freed blocks, small ones between them, a new process still holds."""
    command = [sys.executable, "-c", LARGE_BETWEEN_SMALL.format(flat=flat)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout)


@pytest.mark.skipif(not heap.map_large_blocks(), reason="the C library is not glibc")
def test_large_blocks_between_small_ones_go_back_when_they_are_freed() -> None:
    assert held(flat=False) > 10, "glibc left to itself does not hold them any more: the module is not needed"
    assert held(flat=True) < 1


@pytest.mark.skipif(sys.platform == "linux", reason="glibc has both functions")
def test_where_there_is_nothing_to_tell_nothing_happens() -> None:
    assert not heap.map_large_blocks()
    assert not heap.give_back()
