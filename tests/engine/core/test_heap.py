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


ARRAYS_OF_ALL_SIZES = """
import psutil
import numpy as np
from studio.engine.core import heap
if {taken}:
    for _ in heap.taking_small_blocks():
        pass
before = psutil.Process().memory_info().rss
for size in range(1, 1024):
    several = [np.ones(size, bool) for _ in range(7)]
print((psutil.Process().memory_info().rss - before) / 2**20)
"""


def gained(taken: bool) -> float:
    """How many MiB a new process gains by arrays of all small sizes."""
    command = [sys.executable, "-c", ARRAYS_OF_ALL_SIZES.format(taken=taken)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout)


def test_arrays_of_other_sizes_take_nothing_once_the_small_blocks_are_taken() -> None:
    assert gained(taken=False) > 2, "numpy does not keep small blocks any more: the function is not needed"
    assert gained(taken=True) < 0.25


@pytest.mark.skipif(sys.platform == "linux", reason="glibc has both functions")
def test_where_there_is_nothing_to_tell_nothing_happens() -> None:
    assert not heap.map_large_blocks()
    assert not heap.give_back()
