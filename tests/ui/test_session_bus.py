"""A desktop that takes a call and never answers is left out before Qt would wait for it."""

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

from studio.ui.platform import session_bus
from studio.ui.platform.session_bus import ACCESSIBILITY, NOWHERE, SESSION, THEME

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None and not os.environ.get("CI"), reason="needs dbus-daemon")
linux = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="of other systems")
pytestmark = linux


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
    with subprocess.Popen([sys.executable, "-m", "tests.ui.silent_programs", *sends_to], cwd=ROOT,
                          stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        yield process
        process.kill()


START = """
import os
from studio.app import make_application
application = make_application()
from PySide6.QtDBus import QDBusConnection
print(os.environ["DBUS_SESSION_BUS_ADDRESS"], QDBusConnection.sessionBus().isConnected())
"""


def test_a_window_on_a_bus_that_falls_silent_does_not_call_it_again(hung: HungBus) -> None:
    environment = os.environ | {SESSION: hung.address, "QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run([sys.executable, "-c", START], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120,
                          check=True)

    assert done.stdout == f"{NOWHERE} False\n"
    assert "message bus does not answer" in done.stderr
    # Only the question whether it answers; every call of Qt's would wait for 25 s.
    assert hung.close() == 1


def test_a_silent_bus_is_left_out_with_one_line(hung: HungBus, desktop: pytest.MonkeyPatch,
                                                caplog: pytest.LogCaptureFixture) -> None:
    desktop.setenv(SESSION, hung.address)

    assert not session_bus.bus_answers()
    session_bus.leave_out_what_is_silent()

    assert os.environ[SESSION] == NOWHERE
    assert [record.getMessage() for record in caplog.records] == [
        "The desktop's message bus does not answer (timed out); the window does without the desktop's settings."
    ]


@needs_bus
def test_a_bus_that_answers_is_kept(bus: str, caplog: pytest.LogCaptureFixture) -> None:
    assert session_bus.bus_answers()
    session_bus.leave_out_what_is_silent()

    assert os.environ[SESSION] == bus
    assert ACCESSIBILITY not in os.environ
    assert not caplog.records


@needs_bus
@pytest.mark.usefixtures("programs")
def test_silent_programs_on_a_bus_that_answers_are_left_out_alone(bus: str, desktop: pytest.MonkeyPatch) -> None:
    session_bus.leave_out_what_is_silent()
    assert os.environ[SESSION] == bus
    assert os.environ[ACCESSIBILITY] == NOWHERE
    assert THEME not in os.environ

    desktop.setenv(THEME, "xdgdesktopportal")
    session_bus.leave_out_what_is_silent()
    assert os.environ[THEME] == "generic"


@needs_bus
@pytest.mark.parametrize("programs", ["unix:path=/nowhere/at-all"], indirect=True)
@pytest.mark.usefixtures("programs")
def test_screen_readers_whose_bus_is_not_there_are_left_out() -> None:
    session_bus.leave_out_what_is_silent()

    assert os.environ[ACCESSIBILITY] == NOWHERE


@needs_bus
@pytest.mark.parametrize("programs", ["itself"], indirect=True)
def test_screen_readers_that_answer_are_kept(programs: subprocess.Popen[str]) -> None:
    # The bus of the screen readers is a bus like any other.
    assert programs.stdout is not None
    session_bus.leave_out_what_is_silent()
    asked = [programs.stdout.readline(), programs.stdout.readline()]

    assert asked == ["/org/a11y/bus Get\n", "/org/a11y/bus GetAddress\n"]
    assert ACCESSIBILITY not in os.environ


def test_no_bus_at_all_is_no_trouble(desktop: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    session_bus.leave_out_what_is_silent()
    desktop.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    session_bus.leave_out_what_is_silent()

    assert SESSION not in os.environ
    assert not session_bus.bus_answers()
    assert not caplog.records


@pytest.mark.parametrize("address", ["tcp:host=localhost,port=9", "nonsense", "unix:path=/nowhere/bus"])
def test_an_address_where_nothing_answers_is_left_out(desktop: pytest.MonkeyPatch, address: str) -> None:
    desktop.setenv(SESSION, address)

    session_bus.leave_out_what_is_silent()

    assert os.environ[SESSION] == NOWHERE
