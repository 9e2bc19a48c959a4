"""Pictures go to another Python, and what it answers comes back in order; one that cannot measure is told in a sentence."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks import landmarking, own_lips

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 6, 4
ANSWERS = """
import sys
import numpy as np
width, height = int(sys.argv[2]), int(sys.argv[3])
while len(data := sys.stdin.buffer.read(3 * width * height)) == 3 * width * height:
    if "plain" in sys.argv or data[0] != 2:
        sys.stdout.buffer.write(np.full(82, data[0] + 0.5 * ("plain" in sys.argv), np.float32).tobytes())
"""


@pytest.fixture
def python(tmp_path: Path) -> Path:
    """Give what answers each picture with its first byte, and no picture of twos unless lips are plain."""
    (tmp_path / "answers.py").write_text(ANSWERS, encoding="utf-8")
    file = tmp_path / "python"
    file.write_text(f'#!/bin/sh\nexec {sys.executable} {tmp_path / "answers.py"} "$@"\n', encoding="utf-8")
    file.chmod(0o755)
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell stands in for the other Python")
def test_each_picture_is_answered_in_order(python: Path) -> None:
    pictures = [np.full((*SIZE, 3), number, np.uint8) for number in (5, 2, 9)]

    found = landmarking.measured(python, iter(pictures), SIZE, plain=True)

    assert found.shape == (3, landmarking.COLUMNS)
    assert found[:, landmarking.OPENING].tolist() == [5.5, 2.5, 9.5]
    with pytest.raises(SystemExit, match="measured 2 of 3 pictures"):
        landmarking.measured(python, iter(pictures), SIZE)


def test_a_video_is_not_learnt_from_before_it_can_be_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["own_lips.py", str(tmp_path / "film.mp4"), "--python", sys.executable])
    with pytest.raises(SystemExit, match=r"pip install mediapipe==0\.10\.21"):
        own_lips.main()
    monkeypatch.setattr(landmarking, "check_python", lambda _: None)
    with pytest.raises(SystemExit, match=r"film\.mp4 is no file"):
        own_lips.main()


def test_lips_that_are_moved_are_so_far_apart() -> None:
    real = np.random.default_rng(0).normal(size=(7, landmarking.COLUMNS))
    made = real.copy()
    made[:, 0] += 5
    made[:, landmarking.LIPS] += np.tile([0.03, 0.04], 40)

    assert own_lips.apart(made, real) == pytest.approx(0.05)
