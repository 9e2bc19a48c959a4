"""Text is as large as the system's, and nothing is cut off for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from studio.ui.drawing import text_size
from studio.ui.platform import reduced_motion
from tests.screen import offscreen

ROOT = Path(__file__).parents[2]
LARGE = QSize(3840, 2160)


@pytest.mark.parametrize(("desktop", "font_pt", "enlarged", "expected"), [
    ("GNOME", 11.0, 1.0, 1.0), ("GNOME", 11.0, 1.25, 1.25), ("ubuntu:GNOME", 14.0, 1.0, 1.25), ("KDE", 15.0, 1.0, 1.5),
    ("KDE", 10.0, 1.0, 1.0), ("XFCE", 12.5, 1.0, 1.25), ("", 9.0, 1.0, 1.0), ("KDE", 6.0, 1.0, 1.0), ("KDE", 72.0, 1.0, 2.0),
    ("KDE", -1.0, 1.0, 1.0),
])
def test_the_scale_is_that_of_the_systems_font(
    monkeypatch: pytest.MonkeyPatch, desktop: str, font_pt: float, enlarged: float, expected: float
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    assert text_size.scale("system", font_pt=font_pt, enlarged=enlarged, room=LARGE) == expected
    assert text_size.scale("125", font_pt=font_pt, enlarged=enlarged, room=LARGE) == 1.25


def test_a_small_screen_bounds_it() -> None:
    assert text_size.scale("150", font_pt=9.0, enlarged=1.0, room=QSize(1920, 1050)) == 1.5
    assert text_size.scale("150", font_pt=9.0, enlarged=1.0, room=QSize(1440, 900)) == 1.5
    assert text_size.scale("150", font_pt=9.0, enlarged=1.0, room=QSize(1280, 720)) == 1.5
    assert text_size.scale("150", font_pt=9.0, enlarged=1.0, room=QSize(800, 600)) == 1.2


@pytest.mark.parametrize(("given", "choice", "expected"), [
    ("2", "125", 2.5), ("1.5", "150", 2.25), ("2", "100", 2.0), ("2", "system", 2.0), ("nonsense", "125", 1.25),
])
def test_a_size_that_is_chosen_comes_on_top_of_a_scale_that_qt_was_given(
    tmp_path: Path, given: str, choice: str, expected: float
) -> None:
    """The choice did nothing, and said nothing, where QT_SCALE_FACTOR was set."""
    words = ("import os; from studio.ui.drawing import text_size; "
             f"made = text_size.application(['studio'], {choice!r}); "
             "print(made.devicePixelRatio(), os.environ['QT_SCALE_FACTOR'])")
    environment = os.environ | {"QT_SCALE_FACTOR": given, "QT_QPA_PLATFORM": offscreen(3840, 2160, folder=tmp_path)}
    done = subprocess.run([sys.executable, "-c", words], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
                          check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(expected), given]


def test_gnomes_large_text_counts_where_qt_does_not_see_it(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["1.25", "nonsense", None])
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(reduced_motion, "said", lambda *_command, within_s: next(answers))
    assert text_size.enlarged("xcb") == 1.0
    assert [text_size.enlarged("wayland") for _ in range(3)] == [1.25, 1.0, 1.0]


@pytest.mark.parametrize("percent", ["125", "150"])
def test_nothing_is_cut_off_when_text_is_larger(percent: str, tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "QT_SCALE_FACTOR"}
    done = subprocess.run([sys.executable, "-m", "tests.ui.text_size_window", percent, str(tmp_path)], cwd=ROOT,
                          env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])

    assert said["ratio"] == int(percent) / 100
    assert said["found"] == []
    if percent == "150":
        picture = QImage(str(tmp_path / "window.png"))
        assert picture.width() == round(1.5 * said["width"])
