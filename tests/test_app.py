"""The window's composition root chooses what to begin with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio import app
from studio.avatars import library
from studio.errors import AvatarError
from studio.ui.going_on import NAME, GoingOn
from studio.ui.preferences import Preferences
from tests.screen import use_one

use_one()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


def test_it_begins_with_the_avatar_that_was_on_air_last(preferences: Preferences) -> None:
    for folder in library.bundled().values():
        preferences.avatar = str(folder)
        assert app.first_avatar(library.DEFAULT, preferences) == folder


def test_an_avatar_that_is_asked_for_comes_before_the_last(preferences: Preferences, tiny: Path) -> None:
    preferences.avatar = str(library.find(library.DEFAULT))
    assert app.first_avatar(str(tiny), preferences) == tiny


def test_an_avatar_that_is_not_installed_here_any_more_is_forgotten(preferences: Preferences, tiny: Path) -> None:
    preferences.avatar = str(tiny)
    assert app.first_avatar(library.DEFAULT, preferences) == library.find(library.DEFAULT)


def test_an_avatar_that_does_not_exist_is_told_in_words(preferences: Preferences) -> None:
    with pytest.raises(AvatarError, match="nobody"):
        app.first_avatar("nobody", preferences)


def test_a_look_ahead_that_the_first_avatar_has_not_is_told_before_a_window_opens(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "make_application", lambda _size: None)
    monkeypatch.setattr(app, "make_window", lambda *_, **__: pytest.fail("a window was made"))
    with pytest.raises(AvatarError, match="Tiny has no encoder for 40 ms of look-ahead: choose 120 ms"):
        app.run(str(tiny), look_ahead_ms=40, settings=tmp_path / "settings.ini")
    assert Preferences(tmp_path / "settings.ini").look_ahead_ms is None


def test_a_library_in_c_plus_plus_has_nothing_to_complain_of_at_the_end() -> None:
    """The collector leaves what was loaded alone while the window is open, and takes it at the end."""
    script = """
import soxr
from studio import app

class Loop:
    pass

loop = Loop()
loop.itself, loop.stream = loop, soxr.ResampleStream(48_000, 16_000, 1, dtype="float32", vr=True)
app._settle(None)
del loop
app._unsettle()
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True)
    assert ended.stderr == ""


HANGS = """
import gc, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from studio import app, host
from studio.ui import first_picture
host.CLOSE_S, first_picture.WAIT_MS = 0.2, 1
host.StudioHost.run = lambda self: (self._over.clear(), time.sleep(600))
made = app.make_window

def make(*given, **options):
    window = made(*given, **options)
    window.idle_work.working.connect(lambda on: print("working", on, gc.isenabled()))
    window.idle_work.working.connect(lambda on: on or QTimer.singleShot(0, ended))

    def ended():
        print("collector", gc.isenabled())
        window.close()

    return window

app.make_window = make
gc.disable()
sys.exit(app.run(sys.argv[1], settings=Path(sys.argv[2])))
"""


def test_a_window_that_is_closed_while_the_engine_hangs_ends_without_a_crash(tiny: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    done = subprocess.run([sys.executable, "-c", HANGS, str(tiny), str(settings)], timeout=150, check=False, text=True,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True,
                          cwd=Path(__file__).parents[1])

    assert done.returncode == 0, done.stderr
    assert "Destroyed while" not in done.stderr
    assert "collector True" in done.stdout
    assert settings.exists()


AGAIN = """
import subprocess, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from studio import app
subprocess.Popen = lambda words, env: print("started", words[1:], env["VISEME_STUDIO_GOES_ON"])
made = app.make_window

def make(*given, **options):
    window = made(*given, **options)
    QTimer.singleShot(0, window.restart)
    return window

app.make_window = make
sys.argv = ["viseme-studio", "--avatar", "anna"]
sys.exit(app.run({avatar!r}, settings=Path({settings!r})))
"""


def test_a_window_that_is_to_be_restarted_is_started_as_it_was(tiny: Path, tmp_path: Path) -> None:
    script = AGAIN.format(avatar=str(tiny), settings=str(tmp_path / "settings.ini"))
    done = subprocess.run([sys.executable, "-c", script], timeout=150, check=False, text=True, capture_output=True,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, cwd=Path(__file__).parents[1])

    assert done.returncode == 0, done.stderr
    started, _, told = next(line for line in done.stdout.splitlines() if line.startswith("started")).partition("] ")
    assert started == "started ['-m', 'studio', '--avatar', 'anna'"
    assert json.loads(told)["avatar"] == str(tiny)


def test_a_window_that_was_restarted_shows_who_was_on_air_and_is_told_once(tiny: Path, tmp_path: Path) -> None:
    script = AGAIN.format(avatar="mara", settings=str(tmp_path / "settings.ini"))
    told = GoingOn(avatar=str(tiny), device="cpu").environment()
    done = subprocess.run([sys.executable, "-c", script], timeout=150, check=False, text=True, capture_output=True,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | told, cwd=Path(__file__).parents[1])

    assert done.returncode == 0, done.stderr
    again = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("started")).partition("] ")[2])
    assert (again["avatar"], again["device"]) == (str(tiny), "cpu")
    environment = dict(told)
    assert GoingOn.take(environment).avatar == str(tiny)
    assert environment == {}
    assert GoingOn.take(environment) == GoingOn()
    for broken in ("", "[]", "{", '{"running": "no such"}', '{"other": 1}'):
        assert GoingOn.take({NAME: broken}) == GoingOn()


def test_a_window_is_made_before_what_loads_avatars_and_files_is_imported() -> None:
    late = {"av", "onnxruntime", "soxr", "psutil", "pyqtgraph", "sounddevice", "importlib.metadata", "studio.avatars.check",
            "studio.confined", "studio.exports.queue", "studio.ui.dialogs.export_dialog"}
    code = f"import sys, studio.app; print(*{late} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.split() == []
