"""Hand a file to the system: to be opened, or to be shown among the others of its folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

from studio.devices.session_bus import bus_answers

if TYPE_CHECKING:
    from pathlib import Path

FILE_MANAGER = "org.freedesktop.FileManager1"
ANSWER_WITHIN_MS = 4000
"""A file manager may have to be started for it."""


def open_with_system(path: Path) -> None:
    """Open a file or folder with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


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
