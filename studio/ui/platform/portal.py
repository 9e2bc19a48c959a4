"""The desktop's settings portal (org.freedesktop.portal.Settings): what the person chose there, over D-Bus."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from studio.ui.platform.reduced_motion import speed_is_none

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
KEYS = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
)
"""Newest first: the first is the portal's own since 2025, the others are those of desktops that lack it."""
ANSWER_WITHIN_MS = 2000


class Portal(QObject):
    """Asks for every key without waiting, and again whenever one changes; Qt's own thread.

    Make it only when `studio.devices.session_bus.bus_answers`.
    """

    told = Signal(bool)
    """Whether any of the keys asks for reduced motion; sent when all have been answered or given up."""

    def __init__(self) -> None:
        super().__init__()
        self._bus = QDBusConnection.sessionBus()
        self._answers: dict[str, bool] = {}
        self._waiting: set[QDBusPendingCallWatcher] = set()
        # The stub says bytes; what is taken is the text that SLOT gives.
        self._bus.connect("", PATH, INTERFACE, "SettingChanged", self,  # type: ignore[call-overload]
                          SLOT("_on_changed(QDBusMessage)"))

    def ask(self) -> None:
        """Ask for all keys."""
        for space, key in KEYS:
            call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
            call.setArguments([space, key])
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call, ANSWER_WITHIN_MS), self)
            self._waiting.add(watcher)
            watcher.finished.connect(lambda watcher, key=key: self._on_answer(key, watcher))

    def _on_answer(self, key: str, watcher: QDBusPendingCallWatcher) -> None:
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            self._note(key, reply.arguments()[0])
        self._waiting.discard(watcher)
        watcher.deleteLater()
        if not self._waiting:
            self.told.emit(any(self._answers.values()))

    @Slot(QDBusMessage)
    def _on_changed(self, message: QDBusMessage) -> None:
        match message.arguments():
            case [str(space), str(key), value] if (space, key) in KEYS:
                self._note(key, value)
                self.told.emit(any(self._answers.values()))

    def _note(self, key: str, value: Any) -> None:
        # "Read" wraps the value once more than the signal does.
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if key == "reduced-motion":
            self._answers[key] = value == 1
        elif key == "enable-animations":
            self._answers[key] = value is False
        else:
            self._answers[key] = bool(speed_is_none(str(value)))
