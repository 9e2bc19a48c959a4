"""The window on a real X server with a real sound server: what is spoken into the microphone moves the mouth on screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from studio.places import assets

if TYPE_CHECKING:
    from tests.virtual_microphone import VirtualMicrophone
    from tests.x_server import Start

pytest_plugins = ["tests.virtual_microphone", "tests.x_server"]

ROOT = Path(__file__).parents[2]
SPEECH = assets() / "samples" / "welcome.flac"
PATIENCE_S = 150.0


def test_what_is_spoken_into_the_microphone_moves_the_mouth_on_screen(
    virtual_microphone: VirtualMicrophone, x_server: Start, tmp_path: Path
) -> None:
    window = x_server("tests.e2e.window_under_x", tmp_path)
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
    # What a loudspeaker plays is listed last.
    first, *others = state["names"]
    assert first == "Test Microphone"
    assert all(name.startswith("Monitor of ") for name in others)
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
