"""Hand a file to the system: to be opened, or to be shown among the others of its folder."""

from __future__ import annotations

import mimetypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QProcess, QStandardPaths, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

from studio.devices.session_bus import bus_answers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILE_MANAGER = "org.freedesktop.FileManager1"
ANSWER_WITHIN_MS = 4000
"""A file manager may have to be started for it."""


def open_with_system(path: Path) -> bool:
    """Open a file or folder with the program the system has for it; false where none could be started."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_address(address: str) -> bool:
    """Open an address with the person's browser; false where none could be started.

    What is in it can be read in the list of processes meanwhile.
    """
    return QDesktopServices.openUrl(QUrl(address))


def play_with_system(path: Path, refused: Callable[[], object]) -> None:
    """Play a clip with the system's program for its kind; ``refused`` is called, maybe later, where there is none.

    A Linux desktop starts an opener that says nothing of a kind without a program, so that is asked for first.
    """
    def open_it() -> None:
        if not open_with_system(path):
            refused()

    kind, _ = mimetypes.guess_type(path.name)
    if not sys.platform.startswith("linux") or kind is None or not QStandardPaths.findExecutable("xdg-mime"):
        open_it()
        return
    asked = QProcess(QCoreApplication.instance())

    def look() -> None:
        known = asked.exitStatus() is QProcess.ExitStatus.NormalExit and bytes(asked.readAllStandardOutput().data()).strip()
        asked.deleteLater()
        (open_it if known else refused)()

    asked.finished.connect(look)
    asked.start("xdg-mime", ["query", "default", kind])


def show_in_folder(file: Path) -> None:
    """Open a file's folder with the file marked in it, or just the folder where the system cannot mark one."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(file)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(file)])
    elif bus_answers():
        _show_in_file_manager(file)
    else:
        open_with_system(file.parent)


def _show_in_file_manager(file: Path) -> None:
    """Ask the desktop's file manager over D-Bus; open the folder if none answers."""
    call = QDBusMessage.createMethodCall(FILE_MANAGER, "/org/freedesktop/FileManager1", FILE_MANAGER, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    asked = QDBusConnection.sessionBus().asyncCall(call, ANSWER_WITHIN_MS)
    watcher = QDBusPendingCallWatcher(asked, QCoreApplication.instance())

    def look() -> None:
        if watcher.isError():
            open_with_system(file.parent)
        watcher.deleteLater()

    watcher.finished.connect(look)
