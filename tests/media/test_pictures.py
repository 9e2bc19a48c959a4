"""The pictures of a video: what is let go of is given back."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

TIMES, ROUNDS = 100, 5
"""A round in which a table of Python's or of the C library grew says nothing; what leaks is in every one."""
CODE = f"""
import ctypes, gc, pathlib, sys
import numpy as np
from studio.media.pictures import VideoReader

class Info(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")]

def in_use():
    gc.collect()
    return info().uordblks

def look():
    reader = VideoReader(pathlib.Path(sys.argv[1]))
    out = np.zeros((reader.height, reader.width, 3), np.uint8)
    for _ in range(2):
        assert reader.read(out)
    reader.close()
    reader.close()

info = ctypes.CDLL(None).mallinfo2
info.restype = Info
found = []
for _ in range({ROUNDS}):
    before = in_use()
    for _ in range({TIMES}):
        look()
    found.append((in_use() - before) / {TIMES})
print(min(found))
"""


@pytest.mark.skipif(os.name != "posix" or not hasattr(ctypes.CDLL(None), "mallinfo2"), reason="asks glibc what is in use")
def test_a_video_that_was_not_read_to_its_end_leaves_nothing_behind(tiny: Path) -> None:
    """PyAV left 150 bytes an opening."""
    told = subprocess.run([sys.executable, "-c", CODE, tiny / "frames.mp4"], capture_output=True, text=True, check=True)

    assert float(told.stdout) < 75
