"""Every state of the window is grabbed and kept, so that a person can look at what the tests looked at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from tests.ui.screenshots import STATES

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "out" / "test-screenshots"


@pytest.mark.timeout(900)
def test_every_state_paints_itself_whole() -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.ui.screenshots", "--size", "1280x720", "--theme", "dark", "--pace", "0.2",
         "--out", str(KEPT)],
        cwd=ROOT, check=True, capture_output=True,
    )

    for state in STATES:
        picture = cv2.imread(str(KEPT / f"{state}-dark-1280x720.png"))
        assert picture is not None, state
        assert picture.std() > 10, f"{state} is nearly one colour"
