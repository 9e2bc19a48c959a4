"""What the system asks about motion is followed: on a real bus with a real portal, from the files and programs of desktops."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from studio.devices import session_bus
from studio.ui.drawing import theme
from studio.ui.looks import Looks
from studio.ui.platform import reduced_motion
from studio.ui.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
PORTAL_KEY = ("org.freedesktop.appearance", "reduced-motion")
GNOME_KEY = ("org.gnome.desktop.interface", "enable-animations")
KDE_KEY = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
STANDS_STILL_S = 0.5
"""More than a window may stand still; loose, since the machine may be busy."""

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None and not os.environ.get("CI"), reason="needs dbus-daemon")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A desktop that has nothing to say: no portal, no gsettings, no KDE."""
    kept = {key: value for key, value in os.environ.items() if key not in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "PATH": str(tmp_path)}


@pytest.fixture
def bus(environment: dict[str, str]) -> Iterator[str]:
    program = shutil.which("dbus-daemon")
    assert program is not None
    daemon = subprocess.Popen([program, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
    yield environment["DBUS_SESSION_BUS_ADDRESS"]
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


class Desktop:
    """The portal's process."""

    def __init__(self, environment: dict[str, str], *words: str) -> None:
        self.process = subprocess.Popen([sys.executable, "-m", "tests.ui.desktop_portal", *words], cwd=ROOT, env=environment,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "serving\n"

    def change(self, key: tuple[str, str], value: str) -> None:
        assert self.process.stdin is not None
        print(*key, value, file=self.process.stdin, flush=True)

    def close(self) -> None:
        self.process.communicate(timeout=10)


def follower(environment: dict[str, str], seconds: float) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-m", "tests.ui.motion_follower", str(seconds)], cwd=ROOT, env=environment,
                            stdout=subprocess.PIPE, text=True)


def heard(process: subprocess.Popen[str]) -> list[str]:
    said = process.communicate(timeout=60)[0].splitlines()
    assert process.returncode == 0
    assert float(said.pop().removeprefix("longest ")) < STANDS_STILL_S
    return said


@needs_bus
@pytest.mark.parametrize(("key", "asks", "asks_not"), [(PORTAL_KEY, "1", "0"), (GNOME_KEY, "false", "true"),
                                                       (KDE_KEY, '"0"', '"0.7"')])
def test_the_portal_is_asked_and_followed_while_it_changes(
    environment: dict[str, str], bus: str, key: tuple[str, str], asks: str, asks_not: str
) -> None:
    desktop = Desktop(environment, *key, asks)
    program = follower(environment, 30)
    assert program.stdout is not None
    while program.stdout.readline() != "still\n":
        assert program.poll() is None
    desktop.change(key, asks_not)
    assert program.stdout.readline() == "moving\n"
    desktop.change(key, asks)
    assert program.stdout.readline() == "still\n"
    program.kill()
    program.communicate()
    desktop.close()


@needs_bus
def test_a_desktop_that_asks_for_nothing_moves(environment: dict[str, str], bus: str) -> None:
    desktop = Desktop(environment, *PORTAL_KEY, "0", *GNOME_KEY, "true")
    assert set(heard(follower(environment, 1.5))) == {"moving"}
    desktop.close()


@needs_bus
def test_a_bus_without_a_portal_leaves_the_answer_to_the_files(environment: dict[str, str], bus: str, tmp_path: Path) -> None:
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    assert set(heard(follower(environment, 1.5))) == {"still"}


def test_a_bus_that_never_greets_back_does_not_make_the_window_wait(environment: dict[str, str], tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "bus"))
        deaf.listen()
        environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path / 'bus'}"
        assert heard(follower(environment, 1.2)) == ["moving"]


def test_no_bus_at_all_is_no_trouble(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for key in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(key, raising=False)
    assert not session_bus.bus_answers()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not session_bus.bus_answers()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=localhost,port=9")
    assert not session_bus.bus_answers()


def program(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the only place of programs and settings."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="of other systems")
def test_gnome_and_kde_say_it_in_their_own_settings(desktop: Path) -> None:
    assert reduced_motion.asked_for() is None
    program(desktop, "gsettings", 'test "$*" = "get org.gnome.desktop.interface enable-animations" && echo true')
    assert reduced_motion.asked_for() is False
    (desktop / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0.0\n[General]\nfont%=1\n")
    assert reduced_motion.asked_for() is True
    program(desktop, "gsettings", "echo false")
    (desktop / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=1\n")
    assert reduced_motion.asked_for() is True


@pytest.mark.parametrize("text", ["", "nonsense", "[KDE]\n", "[KDE]\nAnimationDurationFactor=fast\n", "\x00\x01", "[KDE"])
def test_settings_that_cannot_be_read_say_nothing(desktop: Path, text: str) -> None:
    (desktop / "kdeglobals").write_text(text)
    assert reduced_motion.speed_is_none(reduced_motion.kde_speed()) is None
    (desktop / "kdeglobals").write_bytes(b"[KDE]\nAnimationDurationFactor=\xff\xfe")
    assert reduced_motion.speed_is_none(reduced_motion.kde_speed()) is None


def test_a_program_that_does_not_answer_is_left_alone(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reduced_motion, "ANSWER_WITHIN_S", 0.2)
    program(desktop, "gsettings", "exec /bin/sleep 60")
    begun = time.monotonic()
    assert reduced_motion.said("gsettings", "get") is None
    assert time.monotonic() - begun < 10
    program(desktop, "gsettings", "exit 1")
    assert reduced_motion.said("gsettings", "get") is None


def test_macos_says_it_in_its_defaults(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert reduced_motion.asked_for() is None
    program(desktop, "defaults", 'test "$*" = "read com.apple.universalaccess reduceMotion" && echo 1')
    assert reduced_motion.asked_for() is True
    program(desktop, "defaults", "echo 0")
    assert reduced_motion.asked_for() is False


def test_windows_says_it_when_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes

    def say(moves: int, *, told: int = 1) -> None:
        def ask(action: int, _size: int, place: object, _change: int) -> int:
            assert action == 0x1042
            place._obj.value = moves
            return told

        library = SimpleNamespace(user32=SimpleNamespace(SystemParametersInfoW=ask))
        monkeypatch.setattr(ctypes, "windll", library, raising=False)

    monkeypatch.setattr(sys, "platform", "win32")
    for moves, told, expected in ((0, 1, True), (1, 1, False), (1, 0, None)):
        say(moves, told=told)
        assert reduced_motion.asked_for() is expected


def test_a_choice_of_the_person_goes_before_the_system(qapp: QApplication, tmp_path: Path) -> None:
    looks = Looks(Preferences(tmp_path / "settings.ini"))
    assert not theme.reduced_motion()
    looks.hear_of_motion(True)
    assert theme.reduced_motion()
    looks.use_motion("full")
    assert not theme.reduced_motion()
    looks.use_motion("reduced")
    looks.hear_of_motion(False)
    assert theme.reduced_motion()
    looks.use_motion("system")
    assert not theme.reduced_motion()


class Hints(QObject):
    """What Qt tells of the system, on a platform whose theme cannot be changed."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815
    scheme = Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def become(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def test_the_theme_follows_the_system_when_it_is_told_to(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = Hints()
    monkeypatch.setattr(type(qapp), "styleHints", staticmethod(lambda: hints))
    looks = Looks(Preferences(tmp_path / "settings.ini"))
    hints.become(Qt.ColorScheme.Light)
    assert theme.colours().name == "dark"
    looks.use_theme("system")
    assert theme.colours().name == "light"
    hints.become(Qt.ColorScheme.Dark)
    assert theme.colours().name == "dark"
    hints.become(Qt.ColorScheme.Light)
    assert theme.colours().name == "light"
    looks.use_theme("dark")
    assert theme.colours().name == "dark"
