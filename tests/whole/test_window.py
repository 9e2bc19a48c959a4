"""The window on a real X server with a real sound server: what is spoken into the microphone moves the mouth on screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from studio.places import assets

if TYPE_CHECKING:
    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.virtual_microphone"]

ROOT = Path(__file__).parents[2]
SPEECH = assets() / "samples" / "welcome.flac"
PATIENCE_S = 150.0


@pytest.mark.skipif(shutil.which("xvfb-run") is None and not os.environ.get("CI"), reason="needs the package xvfb")
def test_what_is_spoken_into_the_microphone_moves_the_mouth_on_screen(
    virtual_microphone: VirtualMicrophone, tmp_path: Path
) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = "xcb"
    window = subprocess.Popen(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24 -nolisten tcp", sys.executable, "-m", "tests.whole.window_under_x",
         str(tmp_path)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )
    state: dict[str, Any] = {}
    spoken = False
    deadline = time.monotonic() + PATIENCE_S
    while window.poll() is None and time.monotonic() < deadline:
        if (tmp_path / "state.json").exists():
            state = json.loads((tmp_path / "state.json").read_text())
            if not spoken:
                spoken = True
                virtual_microphone.speak(SPEECH, times=3)
        time.sleep(0.05)
    if window.poll() is None:
        os.killpg(window.pid, 9)
    said = window.communicate()[0]
    if (tmp_path / "state.json").exists():
        state = json.loads((tmp_path / "state.json").read_text())
    assert state.get("done"), said
    print(state)
    assert state["names"] == ["Test Microphone"]
    # The head sways and the eyes blink in silence too.
    assert state["spoken"] > 1.5 * state["silent"]
    assert state["spoken"] - state["silent"] > 2.0
    assert state["screen_ms"] is not None
    assert state["screen_ms"] > 100
    assert state["close_s"] < 2.0


def test_a_request_to_end_closes_the_window_in_order(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    window = subprocess.Popen([sys.executable, "-m", "studio"], cwd=ROOT, env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
    settings = tmp_path / "Viseme Studio" / "viseme-studio.ini"
    process, deadline = psutil.Process(window.pid), time.monotonic() + 60.0
    # The idle loop is opened by the engine, which the open window starts.
    while not any("frames.mp4" in file.path for file in process.open_files()):
        assert window.poll() is None, window.communicate()[0]
        assert time.monotonic() < deadline
        time.sleep(0.05)
    window.terminate()
    said = window.communicate(timeout=30)[0]
    assert window.returncode == 0, said
    assert "Traceback" not in said
    assert settings.is_file(), "what is remembered was not saved"
