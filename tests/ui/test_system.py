"""A file is shown in its folder: marked by the desktop's file manager on a real bus, or by opening the folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QDesktopServices

from studio.ui.platform import system

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]

SHOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject
from PySide6.QtGui import QDesktopServices
from studio.ui.platform import system

application = QCoreApplication([])
QDesktopServices.openUrl = staticmethod(lambda url: print("opened", url.toLocalFile(), flush=True) or application.quit())

class FileManager(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        print(message.member(), message.signature(), message.arguments()[0], flush=True)
        connection.send(message.createReply())
        QTimer.singleShot(0, application.quit)
        return True

manager = FileManager()
if sys.argv[2] == "with":
    # Under another connection, as the program it stands for.
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "manager")
    bus.registerVirtualObject("/org/freedesktop/FileManager1", manager)
    bus.registerService("org.freedesktop.FileManager1")
QTimer.singleShot(0, lambda: system.show_in_folder(Path(sys.argv[1])))
QTimer.singleShot(20_000, application.quit)
application.exec()
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None and not os.environ.get("CI"), reason="needs dbus-run-session")
@pytest.mark.parametrize("manager", ["with", "without"])
def test_the_file_manager_marks_the_file_and_without_one_the_folder_opens(tmp_path: Path, manager: str) -> None:
    file = tmp_path / "my clip #1.mp4"
    done = subprocess.run(["dbus-run-session", "--", sys.executable, "-c", SHOW, str(file), manager], cwd=ROOT,
                          env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60, check=True)
    expected = f"ShowItems ass ['file://{tmp_path}/my%20clip%20%231.mp4']" if manager == "with" else f"opened {tmp_path}"
    assert done.stdout.splitlines() == [expected], done.stderr


def test_other_systems_mark_it_their_own_way(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, words: started.append((program, words)))
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(sys, "platform", platform)
        system.show_in_folder(tmp_path / "a.mp4")
    assert started == [("explorer", ["/select,", str(tmp_path / "a.mp4")]), ("open", ["-R", str(tmp_path / "a.mp4")])]


OPENER = """#!/bin/sh
echo "$@" >> {seen}
[ "$3" = video/mp4 ] && echo player.desktop
exit 0
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems say themselves what has no program")
@pytest.mark.parametrize(("name", "plays"), [("clip.mp4", True), ("clip.mkv", False)])
def test_a_clip_that_nothing_here_can_play_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str,
                                                   *, plays: bool) -> None:
    opener = tmp_path / "xdg-mime"
    opener.write_text(OPENER.format(seen=tmp_path / "seen"))
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    told: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(told.append(url.fileName()) or True))
    system.play_with_system(tmp_path / name, lambda: told.append("refused"))
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert told == [name if plays else "refused"]
    assert (tmp_path / "seen").read_text().startswith("query default video/")


def test_a_clip_that_cannot_be_opened_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    system.play_with_system(tmp_path / "clip.mp4", lambda: told.append("refused"))
    assert told == ["refused"]


def test_without_a_bus_the_folder_opens(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "bus_answers", lambda: False)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    system.show_in_folder(tmp_path / "a.mp4")
    assert opened == [str(tmp_path)]
