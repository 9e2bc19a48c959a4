"""A settings portal on the session bus, for tests: ``python -m tests.ui.desktop_portal SPACE KEY JSON ...``.

Prints a line when it serves. Lines of ``SPACE KEY JSON`` on standard input change a value, and every program is told so.
"""

from __future__ import annotations

import json
import os
import sys
import threading

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"


class Settings(QDBusVirtualObject):
    asked = Signal(str)

    def __init__(self, values: dict[tuple[str, str], object]) -> None:
        super().__init__()
        self.values = values
        self.asked.connect(self.change)

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        if (message.interface(), message.member()) != (INTERFACE, "Read"):
            return False
        space, key = message.arguments()
        if (space, key) in self.values:
            reply = message.createReply(QDBusVariant(QDBusVariant(self.values[space, key])))
        else:
            reply = message.createErrorReply("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
        return connection.send(reply)

    def change(self, line: str) -> None:
        space, key, value = line.split(maxsplit=2)
        self.values[space, key] = json.loads(value)
        message = QDBusMessage.createSignal(PATH, INTERFACE, "SettingChanged")
        message.setArguments([space, key, QDBusVariant(self.values[space, key])])
        QDBusConnection.sessionBus().send(message)


def main() -> int:
    application = QCoreApplication([])
    words = sys.argv[1:]
    values = {(words[at], words[at + 1]): json.loads(words[at + 2]) for at in range(0, len(words), 3)}
    settings = Settings(values)

    def listen() -> None:
        for line in sys.stdin:
            settings.asked.emit(line)
        os._exit(0)

    bus = QDBusConnection.sessionBus()
    served = bus.registerVirtualObject(PATH, settings) and bus.registerService(SERVICE)
    print("serving" if served else "refused", flush=True)
    threading.Thread(target=listen, daemon=True).start()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
