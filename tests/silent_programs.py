"""Programs of a desktop that are on its bus and never answer: ``python -m tests.silent_programs [ADDRESS]``.

Prints a line when they are there, and one for every call. With an address the one for screen readers answers, and sends there.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

NAMES = ("org.a11y.Bus", "org.freedesktop.portal.Desktop", "org.freedesktop.secrets")


class Silent(QDBusVirtualObject):
    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        print(message.path(), message.member(), flush=True)
        if message.path() == "/org/a11y/bus" and len(sys.argv) > 1:
            reply = sys.argv[1] if message.member() == "GetAddress" else QDBusVariant(True)
            return connection.send(message.createReply(reply))
        message.setDelayedReply(True)
        return True


def main() -> int:
    application = QCoreApplication([])
    bus, silent = QDBusConnection.sessionBus(), Silent()
    there = bus.registerVirtualObject("/", silent, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    print("there" if there and all(bus.registerService(name) for name in NAMES) else "refused", flush=True)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
