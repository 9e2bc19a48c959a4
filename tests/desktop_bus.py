"""Buses of the desktop for tests: one that falls silent, one of the test's own, and programs on it that never answer."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio.devices.session_bus import ACCESSIBILITY, SESSION, THEME

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]


class HungBus:
    """A bus that falls silent at some point: on connecting, or once it has let the program in; it counts who comes."""

    def __init__(self, folder: Path, greets: bool) -> None:
        self.address = f"unix:path={folder / 'hung'}"
        self.callers = 0
        self._greets = greets
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(folder / "hung"))
        self._door.listen()
        self._lines: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._serve)]
        self._threads[0].start()

    def _serve(self) -> None:
        while True:
            line = self._door.accept()[0]
            self._lines.append(line)
            thread = threading.Thread(target=self._greet, args=(line,))
            self._threads.append(thread)
            thread.start()
            if self.callers < 0:
                return
            self.callers += 1

    def _greet(self, line: socket.socket) -> None:
        while heard := line.recv(4096):
            if self._greets and b"AUTH EXTERNAL" in heard:
                line.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")

    def close(self) -> int:
        """Give how many called."""
        callers, self.callers = self.callers, -1
        with socket.socket(socket.AF_UNIX) as last:
            last.connect(self._door.getsockname())
        self._threads[0].join()
        for line in self._lines:
            line.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for line in [self._door, *self._lines]:
            line.close()
        return callers


@pytest.fixture(params=[False, True], ids=["takes the connection", "greets"])
def hung(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HungBus]:
    bus = HungBus(tmp_path, request.param)
    yield bus
    if bus.callers >= 0:
        bus.close()


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without a bus, put back afterwards."""
    for name in (SESSION, ACCESSIBILITY, THEME, "XDG_RUNTIME_DIR", "SNAP"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    return monkeypatch


@pytest.fixture
def bus(desktop: pytest.MonkeyPatch) -> Iterator[str]:
    program = shutil.which("dbus-daemon")
    if program is None and not os.environ.get("CI"):
        pytest.skip("needs dbus-daemon")
    assert program is not None
    with subprocess.Popen([program, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        desktop.setenv(SESSION, address)
        yield address
        daemon.terminate()


@pytest.fixture
def programs(bus: str, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    """The silent programs, with the parameter as the address that the screen readers' sends to, or this bus "itself"."""
    sends_to = [bus] if getattr(request, "param", "") == "itself" else [request.param] if hasattr(request, "param") else []
    with subprocess.Popen([sys.executable, "-m", "tests.silent_programs", *sends_to], cwd=ROOT,
                          stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        yield process
        process.kill()
