"""What the window remembers from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

LAYOUTS = ("Present", "Studio", "Engineer")


class Preferences:
    """Typed access to one settings file. Values from elsewhere are not believed: what is out of range is the default.

    Parameters
    ----------
    file
        An INI file; None means the system's usual place for this user.
    """

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Viseme Studio",
                                       "viseme-studio")
        else:
            self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def save(self) -> None:
        """Write what changed to the file."""
        self._settings.sync()

    def _text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def _flag(self, key: str) -> bool:
        return self._text(key) == "yes"

    def _set_flag(self, key: str, on: bool) -> None:
        self._settings.setValue(key, "yes" if on else "no")

    @property
    def theme(self) -> str:
        """Either "dark" or "light"."""
        return "light" if self._text("window/theme") == "light" else "dark"

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("window/theme", name)

    @property
    def layout(self) -> str:
        """One of `LAYOUTS`."""
        name = self._text("window/layout", "Studio")
        return name if name in LAYOUTS else "Studio"

    @layout.setter
    def layout(self, name: str) -> None:
        self._settings.setValue("window/layout", name)

    @property
    def reduced_motion(self) -> bool:
        """Whether fades are left out."""
        return self._flag("window/reduced_motion")

    @reduced_motion.setter
    def reduced_motion(self, on: bool) -> None:
        self._set_flag("window/reduced_motion", on)

    @property
    def welcomed(self) -> bool:
        """Whether the first start's card was closed."""
        return self._flag("window/welcomed")

    @welcomed.setter
    def welcomed(self, on: bool) -> None:
        self._set_flag("window/welcomed", on)

    @property
    def avatar(self) -> str:
        """Folder of the avatar that was on air last, "" when none was."""
        return self._text("avatar/folder")

    @avatar.setter
    def avatar(self, folder: str) -> None:
        self._settings.setValue("avatar/folder", folder)

    @property
    def device(self) -> str | None:
        """Name of the chosen microphone; None follows the system."""
        return self._text("microphone/device") or None

    @device.setter
    def device(self, name: str | None) -> None:
        self._settings.setValue("microphone/device", name or "")

    @property
    def folder(self) -> str:
        """Where recordings go, "" for the usual place."""
        return self._text("recording/folder")

    @folder.setter
    def folder(self, name: str) -> None:
        self._settings.setValue("recording/folder", name)

    @property
    def gain_db(self) -> int:
        """Of the microphone, -12 to 24."""
        try:
            return max(-12, min(24, int(self._text("microphone/gain_db", "0"))))
        except ValueError:
            return 0

    @gain_db.setter
    def gain_db(self, value: int) -> None:
        self._settings.setValue("microphone/gain_db", str(value))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as `QMainWindow.saveGeometry` gave it; empty at the first start."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window/geometry", value)

    def panels(self, layout: str) -> QByteArray:
        """Give where the panels of a layout were, as `QMainWindow.saveState` gave it; empty when never moved."""
        return self._bytes(f"panels/{layout}")

    def set_panels(self, layout: str, state: QByteArray | None) -> None:
        """Remember where the panels of a layout are; None forgets it."""
        if state is None:
            self._settings.remove(f"panels/{layout}")
        else:
            self._settings.setValue(f"panels/{layout}", state)

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
