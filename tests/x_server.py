"""An X server of its own for a window: a screen of 1280 x 720 that is in memory alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Start = Callable[..., subprocess.Popen[str]]

ROOT = Path(__file__).parents[1]


@pytest.fixture
def x_server() -> Start:
    """Give what starts a module of the tests, with arguments, on an X server of its own."""
    if shutil.which("xvfb-run") is None and not os.environ.get("CI"):
        pytest.skip("needs the package xvfb")

    def start(module: str, *arguments: object) -> subprocess.Popen[str]:
        environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
        return subprocess.Popen(
            ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24 -nolisten tcp", sys.executable, "-m", module, *map(str, arguments)],
            cwd=ROOT, env=environment | {"QT_QPA_PLATFORM": "xcb"}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            start_new_session=True,
        )

    return start


@pytest.fixture
def x_display(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Start an X server of its own that this process is told of."""
    if shutil.which("Xvfb") is None and not os.environ.get("CI"):
        pytest.skip("needs the package xvfb")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "320x200x24", "-nolisten", "tcp"],
                              pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        monkeypatch.setenv("DISPLAY", f":{said.readline().strip()}")
    monkeypatch.delenv("XAUTHORITY", raising=False)
    yield
    server.terminate()
    server.wait(10)
