"""What the window remembers from one start to the next."""

from __future__ import annotations

import base64
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QByteArray

from studio.engine.models.device import AUTO, parse_device
from studio.errors import StudioError
from studio.files.settings import SettingsFile
from studio.media.encoders import ALL, X264
from studio.media.formats import FORMATS, QUALITIES, RECORDED, USUAL
from studio.places import user_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Self

    from studio.provenance.marks import Marks

LAYOUTS = ("Present", "Studio", "Engineer")
THEMES = ("dark", "light", "system")
MOTIONS = ("system", "full", "reduced")
ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "fr", "es", "pt_BR", "zh_CN", "ja")
"""Of the window, as Qt's locales are called."""
TEXTS = ("system", "100", "125", "150")
"""Size of the text in per cent, or the system's."""
WAIT_S = 10.0
"""The longest wait for other studios that write the settings; one takes some hundredths of a second."""
MOST_RECENT = 10
"""Sound files that are remembered, the last ones."""
MOST_LETTERS = 1000
"""Of a list of names that is read."""
MOST_FOLDERS = 8
"""Folders of earlier recordings that are remembered, the last ones."""
MOST_MISSING = 1_000_000
"""Pictures of recordings, eleven hours of them: more were written by hand."""
LABEL_TIMES = ("none", "always", "5", "10", "30")
"""For how long pictures show the label: not at all, or for so many seconds at the beginning."""
LABEL_PLACES = ("top-left", "top-right", "bottom-left", "bottom-right")
"""As in `studio.provenance.label.PLACES`, which is loaded only for a label."""
SPLITS = ("", "10min", "30min", "1h", "1GB", "4GB")
"""Where a recording goes on in another file, as `studio.outputs.series.parse_split` reads it; "" for nowhere."""
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


class Words(Remembered):
    """Words that a person wrote; the default stands for none."""

    def __init__(self, key: str, default: str) -> None:
        super().__init__(key)
        self.default = default

    def checked(self, text: str) -> str:
        """Give the words that are there."""
        return text or self.default


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
    language
        Of the window, one of `LANGUAGES`, or "system".
    theme, motion, text
        How the window looks, or that it follows the system.
    noise_gate
        Whether the room is made quiet between words.
    loudspeaker_label
        What the chosen loudspeaker is called, for when it is not there.
    stream_address
        Where the last stream went: a service's name, or an address in which no key is; "" for none.
    mirrors_camera
        Whether the camera for calls shows mirrored pictures.
    background
        What is behind the figure, as `studio.engine.background.parse_background` reads it; "" for what was filmed.
    global_keys
        Whether some keys work beside other programs.
    notices
        Whether a notice of success leaves by itself.
    layout
        One of `LAYOUTS`.
    processor
        Where the networks run, see `studio.engine.models.device.parse_device`.
    device_label
        What the chosen microphone is called, for when it is not there.
    avatar
        Folder of the avatar that was on air last, "" when none was.
    folder
        Where recordings and clips go, "" for the usual place.
    recording_quality, export_quality
        One of `studio.media.formats.QUALITIES`.
    recording_format, recording_split
        One of `studio.media.formats.RECORDED` and of `SPLITS`.
    export_format
        One of `studio.media.formats.FORMATS`, by suffix.
    encoder
        Of streams and recordings, one of `studio.media.encoders.ALL` by name.
    label_time, label_words, label_place
        For how long pictures show a label, what it says and where, see `LABEL_TIMES` and `LABEL_PLACES`.
    """

    language = OneOf("window/language", ("system", *LANGUAGES), "system")
    theme = OneOf("window/theme", THEMES, "dark")
    motion = OneOf("window/motion", MOTIONS, "system")
    loudspeaker_label = Remembered("loudspeaker/label")
    noise_gate = OneOf("microphone/gate", ("yes", "no"), "no")
    stream_address = Remembered("outputs/stream")
    background = Remembered("outputs/background")
    global_keys = OneOf("keys/everywhere", ("yes", "no"), "no")
    mirrors_camera = OneOf("outputs/mirror", ("yes", "no"), "no")
    notices = OneOf("window/notices", NOTICES, "leave")
    text = OneOf("window/text", TEXTS, "system")
    layout = OneOf("window/layout", LAYOUTS, "Studio")
    processor = Processor("performance/device")
    device_label = Remembered("microphone/label")
    avatar = Remembered("avatar/folder")
    folder = Remembered("recording/folder")
    recording_quality = OneOf("recording/quality", QUALITIES, "good")
    recording_format = OneOf("recording/format", RECORDED, USUAL)
    recording_split = OneOf("recording/split", SPLITS, "")
    export_quality = OneOf("export/quality", QUALITIES, "good")
    export_format = OneOf("export/format", FORMATS, USUAL)
    encoder = OneOf("outputs/encoder", ALL, X264.name)
    label_time = OneOf("marks/label_time", LABEL_TIMES, "none")
    label_words = Words("marks/label_words", "AI")
    label_place = OneOf("marks/label_place", LABEL_PLACES, "top-right")

    def __init__(self, file: Path | None = None) -> None:
        self._settings = SettingsFile(user_settings() if file is None else file)

    def save(self, wait_s: float = WAIT_S) -> None:
        """Write what changed to the file; `OutputError` when that cannot be, also when others hold it for ``wait_s``."""
        self._settings.save(wait_s)

    def put_aside(self) -> None:
        """Keep what could not be saved for the next start; `OutputError` when that cannot be either."""
        self._settings.put_aside()

    def read(self, key: str) -> str:
        """Give the text under ``key``, "" when there is none."""
        return self._settings.read(key)

    def write(self, key: str, value: str) -> None:
        """Note a text under ``key``."""
        self._settings.write(key, value)

    @property
    def welcomed(self) -> bool:
        """Whether the first start's card was closed."""
        return self.read("window/welcomed") == "yes"

    @welcomed.setter
    def welcomed(self, on: bool) -> None:
        self.write("window/welcomed", "yes" if on else "no")

    @property
    def signs(self) -> bool:
        """Whether clips and recordings get content credentials; they do unless it was chosen otherwise."""
        return self.read("marks/credentials") != "no"

    @signs.setter
    def signs(self, on: bool) -> None:
        self.write("marks/credentials", "yes" if on else "no")

    @property
    def invisible_mark(self) -> bool:
        """Whether pictures get the invisible mark; they do unless it was chosen otherwise."""
        return self.read("marks/invisible") != "no"

    @invisible_mark.setter
    def invisible_mark(self, on: bool) -> None:
        self.write("marks/invisible", "yes" if on else "no")

    @property
    def marks(self) -> Marks:
        """What is put into pictures; a label that cannot be drawn is left out."""
        from studio.provenance.label import Label
        from studio.provenance.marks import Marks

        label = None
        if self.label_time != "none":
            seconds = float(self.label_time) if self.label_time.isdecimal() else None
            with suppress(StudioError):
                label = Label(self.label_words, self.label_place, seconds)
        return Marks(invisible=self.invisible_mark, label=label)

    @property
    def device(self) -> str | None:
        """Id of the chosen microphone; None follows the system."""
        return self.read("microphone/device") or None

    @device.setter
    def device(self, device: str | None) -> None:
        self.write("microphone/device", device or "")

    @property
    def loudspeaker(self) -> str | None:
        """Id of the loudspeaker for files and headphones; None follows the system."""
        return self.read("loudspeaker/device") or None

    @loudspeaker.setter
    def loudspeaker(self, device: str | None) -> None:
        self.write("loudspeaker/device", device or "")

    @property
    def volume(self) -> int:
        """Of files that play, 0 to 100 per cent."""
        found = self._whole("loudspeaker/volume", 0, 100)
        return 100 if found is None else found

    @volume.setter
    def volume(self, value: int) -> None:
        self.write("loudspeaker/volume", str(value))

    @property
    def gain_db(self) -> int:
        """Of the microphone, -12 to 24."""
        return self._whole("microphone/gain_db", -12, 24) or 0

    @gain_db.setter
    def gain_db(self, value: int) -> None:
        self.write("microphone/gain_db", str(value))

    @property
    def look_ahead_ms(self) -> int | None:
        """Look-ahead of the encoder that was chosen last; None for every avatar's own default."""
        return self._whole("avatar/look_ahead_ms", 0, 10_000)

    @look_ahead_ms.setter
    def look_ahead_ms(self, look_ahead_ms: int | None) -> None:
        self.write("avatar/look_ahead_ms", str(look_ahead_ms or ""))

    @property
    def export_height(self) -> int | None:
        """Height of exported clips in pixels; None for the avatar's own."""
        return self._whole("export/height", 64, 2160)

    @export_height.setter
    def export_height(self, height_px: int | None) -> None:
        self.write("export/height", str(height_px or ""))

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Sound files that were opened, the last one first; they may be gone."""
        return self._paths("player/recent", MOST_RECENT)

    @recent_files.setter
    def recent_files(self, files: tuple[Path, ...]) -> None:
        self.write("player/recent", "\0".join(map(str, files[:MOST_RECENT])))

    def use_file(self, file: Path) -> None:
        """Remember a sound file that was opened."""
        file = file.absolute()
        self.recent_files = (file, *(one for one in self.recent_files if one != file))

    def forget_file(self, file: Path) -> None:
        """Offer a sound file no more."""
        file = file.absolute()
        self.recent_files = tuple(one for one in self.recent_files if one != file)

    @property
    def earlier_folders(self) -> tuple[Path, ...]:
        """Where recordings went before ``folder`` was chosen, the last one first."""
        return self._paths("recording/earlier_folders", MOST_FOLDERS)

    def change_folder(self, before: Path, now: Path) -> None:
        """Remember where recordings go from now on, and where they went before."""
        earlier = [one for one in dict.fromkeys((before, *self.earlier_folders)) if one != now]
        self.write("recording/earlier_folders", "\0".join(map(str, earlier[:MOST_FOLDERS])))
        self.folder = str(now)

    @property
    def untold(self) -> tuple[Path, ...]:
        """Recordings that the window ended by being closed, which were not told of yet; they may not be there."""
        return self._paths("recording/untold", MOST_RECENT)

    @untold.setter
    def untold(self, clips: Sequence[Path]) -> None:
        self.write("recording/untold", "\0".join(map(str, clips[-MOST_RECENT:])))

    @property
    def untold_missing(self) -> int:
        """Pictures that those recordings lack."""
        return self._whole("recording/untold_missing", 0, MOST_MISSING) or 0

    @untold_missing.setter
    def untold_missing(self, count: int) -> None:
        self.write("recording/untold_missing", str(min(count, MOST_MISSING)))

    def last_folder(self, purpose: str) -> Path | None:
        """Give the folder that was used last for ``purpose``, if it is still there."""
        written = self.read(f"folders/{purpose}")
        folder = Path(written)
        return folder if written and folder.is_absolute() and folder.is_dir() else None

    def set_last_folder(self, purpose: str, folder: Path) -> None:
        """Remember a folder."""
        self.write(f"folders/{purpose}", str(folder.absolute()))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as `QMainWindow.saveGeometry` gave it; empty at the first start."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._write_bytes("window/geometry", value)

    def panels(self, layout: str) -> QByteArray:
        """Give where the panels of a layout were, as `QMainWindow.saveState` gave it; empty when never moved."""
        return self._bytes(f"panels/{layout}")

    def set_panels(self, layout: str, state: QByteArray | None) -> None:
        """Remember where the panels of a layout are; None forgets it."""
        if state is None:
            self._settings.write(f"panels/{layout}", None)
        else:
            self._write_bytes(f"panels/{layout}", state)

    def _paths(self, key: str, most: int) -> tuple[Path, ...]:
        found = (Path(one) for one in self.read(key).split("\0", most)[:most] if one)
        return tuple(one for one in found if one.is_absolute())

    def hidden(self, layout: str) -> dict[str, bool]:
        """Give the panels of a layout that the person hid (True) or showed (False), by name."""
        parts = (one.partition(":") for one in self._names(f"panels/{layout}_hidden"))
        return {name: how == "hidden" for name, _, how in parts}

    def set_hidden(self, layout: str, hidden: Mapping[str, bool]) -> None:
        """Remember which panels of a layout the person hid or showed; those not named are as the layout has them."""
        self.write(f"panels/{layout}_hidden", " ".join(f"{name}:{'hidden' if on else 'shown'}" for name, on in hidden.items()))

    def collapsed(self, layout: str) -> tuple[str, ...]:
        """Give the panels that were collapsed where `panels` were remembered, by name."""
        return tuple(self._names(f"panels/{layout}_collapsed"))

    def set_collapsed(self, layout: str, names: Iterable[str]) -> None:
        """Remember which panels were collapsed."""
        self.write(f"panels/{layout}_collapsed", " ".join(names))

    def _names(self, key: str) -> list[str]:
        return self.read(key)[:MOST_LETTERS].split()

    def _whole(self, key: str, least: int, most: int) -> int | None:
        text = self.read(key)
        # Python refuses to read thousands of digits, and reads those of every script.
        if re.fullmatch(r"-?[0-9]{1,6}", text) is None:
            return None
        return int(text) if least <= int(text) <= most else None

    def _bytes(self, key: str) -> QByteArray:
        try:
            return QByteArray(base64.b64decode(self.read(key), validate=True))
        except ValueError:
            return QByteArray()

    def _write_bytes(self, key: str, value: QByteArray) -> None:
        self.write(key, base64.b64encode(value.data()).decode())
