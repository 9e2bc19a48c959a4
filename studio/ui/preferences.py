"""What the window remembers from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QByteArray, QSettings

from studio.engine.models.device import AUTO, parse_device
from studio.errors import StudioError
from studio.media.formats import FORMATS, QUALITIES, USUAL

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import Self

LAYOUTS = ("Present", "Studio", "Engineer")
THEMES = ("dark", "light", "system")
MOTIONS = ("system", "full", "reduced")
TEXTS = ("system", "100", "125", "150")
"""Size of the text in per cent, or the system's."""
NOTICES = ("leave", "stay")
"""What a notice of success does after some seconds."""


class Remembered:
    """A text in the settings file, as an attribute of `Preferences`; "" when nothing was written.

    Parameters
    ----------
    key
        Section and name in the file.
    """

    def __init__(self, key: str) -> None:
        self._key = key

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...

    @overload
    def __get__(self, owner: Preferences, kind: type) -> str: ...

    def __get__(self, owner: Preferences | None, kind: type) -> str | Self:
        """Read it."""
        return self if owner is None else self.checked(owner.read(self._key))

    def __set__(self, owner: Preferences, value: str) -> None:
        """Note it; it is written by `Preferences.save`."""
        owner.write(self._key, value)

    def checked(self, text: str) -> str:
        """Give what ``text``, found in the file, stands for."""
        return text


class OneOf(Remembered):
    """One of some words; the default stands for everything else that may be in the file."""

    def __init__(self, key: str, words: Iterable[str], default: str) -> None:
        super().__init__(key)
        self.words, self.default = tuple(words), default

    def checked(self, text: str) -> str:
        """Believe only what is one of the words."""
        return text if text in self.words else self.default


class Processor(Remembered):
    """A device for the networks, as the option ``--device`` takes it; "auto" stands for everything else."""

    def checked(self, text: str) -> str:
        """Believe only what is the name of a device."""
        try:
            parse_device(text)
        except StudioError:
            return AUTO
        return text


class Preferences:
    """Typed access to one settings file. Values from elsewhere are not believed: what is out of range is the default.

    Parameters
    ----------
    file
        An INI file; None means the system's usual place for this user.

    Attributes
    ----------
    theme, motion, text
        How the window looks, or that it follows the system.
    notices
        Whether a notice of success leaves by itself.
    layout
        One of `LAYOUTS`.
    processor
        Where the networks run, see `studio.engine.models.device.parse_device`.
    avatar
        Folder of the avatar that was on air last, "" when none was.
    folder
        Where recordings and clips go, "" for the usual place.
    recording_quality, export_quality
        One of `studio.media.formats.QUALITIES`.
    export_format
        One of `studio.media.formats.FORMATS`, by suffix.
    """

    theme = OneOf("window/theme", THEMES, "dark")
    motion = OneOf("window/motion", MOTIONS, "system")
    notices = OneOf("window/notices", NOTICES, "leave")
    text = OneOf("window/text", TEXTS, "system")
    layout = OneOf("window/layout", LAYOUTS, "Studio")
    processor = Processor("performance/device")
    avatar = Remembered("avatar/folder")
    folder = Remembered("recording/folder")
    recording_quality = OneOf("recording/quality", QUALITIES, "good")
    export_quality = OneOf("export/quality", QUALITIES, "good")
    export_format = OneOf("export/format", FORMATS, USUAL)

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Viseme Studio",
                                       "viseme-studio")
        else:
            self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def save(self) -> None:
        """Write what changed to the file."""
        self._settings.sync()

    def read(self, key: str) -> str:
        """Give the text under ``key``, "" when there is none."""
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def write(self, key: str, value: str) -> None:
        """Note a text under ``key``."""
        self._settings.setValue(key, value)

    @property
    def welcomed(self) -> bool:
        """Whether the first start's card was closed."""
        return self.read("window/welcomed") == "yes"

    @welcomed.setter
    def welcomed(self, on: bool) -> None:
        self.write("window/welcomed", "yes" if on else "no")

    @property
    def device(self) -> str | None:
        """Name of the chosen microphone; None follows the system."""
        return self.read("microphone/device") or None

    @device.setter
    def device(self, name: str | None) -> None:
        self.write("microphone/device", name or "")

    @property
    def gain_db(self) -> int:
        """Of the microphone, -12 to 24."""
        try:
            return max(-12, min(24, int(self.read("microphone/gain_db") or "0")))
        except ValueError:
            return 0

    @gain_db.setter
    def gain_db(self, value: int) -> None:
        self.write("microphone/gain_db", str(value))

    @property
    def look_ahead_ms(self) -> int | None:
        """Look-ahead of the encoder that was chosen last; None for every avatar's own default."""
        text = self.read("avatar/look_ahead_ms")
        return int(text) if text.isdecimal() and int(text) <= 10_000 else None

    @look_ahead_ms.setter
    def look_ahead_ms(self, look_ahead_ms: int | None) -> None:
        self.write("avatar/look_ahead_ms", str(look_ahead_ms or ""))

    @property
    def export_height(self) -> int | None:
        """Height of exported clips in pixels; None for the avatar's own."""
        text = self.read("export/height")
        return int(text) if text.isdecimal() and 64 <= int(text) <= 2160 else None

    @export_height.setter
    def export_height(self, height_px: int | None) -> None:
        self.write("export/height", str(height_px or ""))

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
