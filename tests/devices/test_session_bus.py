"""A desktop that takes a call and never answers is left out before Qt would wait for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio.devices import session_bus
from studio.devices.session_bus import ACCESSIBILITY, NOWHERE, SESSION, THEME

if TYPE_CHECKING:
    from tests.desktop_bus import HungBus

pytest_plugins = ["tests.desktop_bus"]

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="of other systems")
pytestmark = linux


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


def test_a_bus_that_answers_is_kept(bus: str, caplog: pytest.LogCaptureFixture) -> None:
    assert session_bus.bus_answers()
    session_bus.leave_out_what_is_silent()

    assert os.environ[SESSION] == bus
    assert ACCESSIBILITY not in os.environ
    assert not caplog.records


@pytest.mark.usefixtures("programs")
def test_silent_programs_on_a_bus_that_answers_are_left_out_alone(bus: str, desktop: pytest.MonkeyPatch) -> None:
    session_bus.leave_out_what_is_silent()
    assert os.environ[SESSION] == bus
    assert os.environ[ACCESSIBILITY] == NOWHERE
    assert THEME not in os.environ

    desktop.setenv(THEME, "xdgdesktopportal")
    session_bus.leave_out_what_is_silent()
    assert os.environ[THEME] == "generic"


@pytest.mark.parametrize("programs", ["unix:path=/nowhere/at-all"], indirect=True)
@pytest.mark.usefixtures("programs")
def test_screen_readers_whose_bus_is_not_there_are_left_out() -> None:
    session_bus.leave_out_what_is_silent()

    assert os.environ[ACCESSIBILITY] == NOWHERE


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
