"""Ask the person for a file or a folder; each purpose begins in a place of its own, or where it was used last."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from studio.ui.preferences import Preferences

_Place = QStandardPaths.StandardLocation


_ROOM = QSize(820, 520)
"""In which the columns of a list of files have room beside the places at its left."""


class Purpose(enum.Enum):
    """What a file is for; the value is the name under which its folder is remembered."""

    SOUND = "sound"
    FOOTAGE = "footage"
    NETWORK = "network"
    AVATAR = "avatar"
    PICTURE = "picture"
    FIGURES = "figures"
    PANELS = "panels"
    REGION = "region"
    CLIPS = "clips"
    CHECK = "check"
    REPORT = "report"
    CERTIFICATE = "certificate"
    BACKGROUND = "background"


_FIRST = {
    Purpose.SOUND: _Place.MusicLocation, Purpose.FOOTAGE: _Place.MoviesLocation, Purpose.NETWORK: _Place.DownloadLocation,
    Purpose.AVATAR: _Place.DownloadLocation, Purpose.PICTURE: _Place.PicturesLocation,
    Purpose.FIGURES: _Place.DocumentsLocation, Purpose.PANELS: _Place.PicturesLocation,
    Purpose.REGION: _Place.MusicLocation, Purpose.CLIPS: _Place.MoviesLocation,
    Purpose.CHECK: _Place.DownloadLocation, Purpose.REPORT: _Place.DocumentsLocation,
    Purpose.CERTIFICATE: _Place.HomeLocation, Purpose.BACKGROUND: _Place.PicturesLocation,
}


_OF_KIND = {"wav": Purpose.REGION, "png": Purpose.PANELS, "svg": Purpose.PANELS}


def purpose_of(kind: str) -> Purpose:
    """Tell what a file that is taken out of the panels is for, by its kind: a sound, a picture, or else figures.

    Each begins where the player of such files looks for them; a clip of the region is in the export window, with other clips.
    """
    return _OF_KIND.get(kind, Purpose.FIGURES)


class _Memory:
    preferences: Preferences | None = None


def remember_in(preferences: Preferences | None) -> None:
    """Keep the folders that were used in these preferences from now on; None remembers none."""
    _Memory.preferences = preferences


def place(purpose: Purpose) -> Path:
    """Give the folder in which a dialog for ``purpose`` begins; it exists, and is never the working directory by chance."""
    if _Memory.preferences is not None:
        last = _Memory.preferences.last_folder(purpose.value)
        if last is not None:
            return last
    first = Path(QStandardPaths.writableLocation(_FIRST[purpose]) or Path.home())
    return first if first.is_dir() else Path.home()


def used(purpose: Purpose, folder: Path) -> None:
    """Remember that a file for ``purpose`` was in ``folder``."""
    if _Memory.preferences is not None:
        _Memory.preferences.set_last_folder(purpose.value, folder)


def open_file(parent: QWidget, purpose: Purpose, title: str, kinds: str) -> Path | None:
    """Let the person choose a file that is there; None when none was chosen."""
    chooser = QFileDialog(parent, title, str(place(purpose)), kinds)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(purpose, _answer(chooser))


def save_file(parent: QWidget, purpose: Purpose, title: str, name: str, kinds: str) -> Path | None:
    """Let the person choose where a file is written, which begins as ``name`` and keeps its ending; None when nowhere."""
    chooser = QFileDialog(parent, title, str(place(purpose)), kinds)
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # A name that is typed without an ending gets it, before it is asked whether that file is to be replaced.
    chooser.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    chooser.selectFile(name)
    chooser.filterSelected.connect(lambda kind: _end_as(chooser, kind))
    return _chosen(purpose, _answer(chooser))


def choose_folder(parent: QWidget, title: str, begin: Path) -> Path | None:
    """Let the person choose a folder, beginning at ``begin`` or the nearest above it that is there; None when none."""
    chosen = _answer(_for_folder(parent, title, begin))
    return Path(chosen) if chosen else None


def ask_for_folder(parent: QWidget, title: str, begin: Path, use: Callable[[Path], object]) -> QFileDialog:
    """Open a dialog that the window does not wait for; ``use`` gets the folder that is chosen."""
    chooser = _for_folder(parent, title, begin)
    chooser.fileSelected.connect(lambda name: use(Path(name)))
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    give_room(chooser)
    chooser.open()
    return chooser


def ask_for_files(parent: QWidget, purpose: Purpose, title: str, kinds: str, use: Callable[[list[Path]], object], *,
                  many: bool) -> QFileDialog:
    """Open a dialog that the window does not wait for; ``use`` gets what is chosen."""
    chooser = QFileDialog(parent, title, str(place(purpose)), kinds)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile)

    def take(names: list[str]) -> None:
        used(purpose, Path(names[0]).parent)
        use([Path(name) for name in names])

    chooser.filesSelected.connect(take)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    give_room(chooser)
    chooser.open()
    return chooser


def give_room(chooser: QFileDialog) -> None:
    """Let Qt's own dialog show what it says of each file uncut; the desktop's dialogs are the desktop's affair."""
    view = chooser.findChild(QTreeView, "treeView")
    if view is None:
        return
    chooser.setViewMode(QFileDialog.ViewMode.Detail)
    header = view.header()
    header.setStretchLastSection(False)
    for column in range(header.count()):
        mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(column, mode)
    chooser.resize(_ROOM.boundedTo(chooser.screen().availableSize()))


def _for_folder(parent: QWidget, title: str, begin: Path) -> QFileDialog:
    chooser = QFileDialog(parent, title, str(_there(begin)))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return chooser


def _answer(chooser: QFileDialog) -> str:
    """Wait for the person; give the name that was chosen, empty for none."""
    give_room(chooser)
    chosen = chooser.selectedFiles() if chooser.exec() else []
    chooser.deleteLater()
    return chosen[0] if chosen else ""


def _end_as(chooser: QFileDialog, kind: str) -> None:
    """Give the name that is written the ending of the kind that was chosen."""
    ending = kind.rpartition("*.")[2].rstrip(")")
    chooser.setDefaultSuffix(ending)
    for name in chooser.selectedFiles()[:1]:
        chooser.selectFile(Path(name).with_suffix(f".{ending}").name)


def _there(folder: Path) -> Path:
    return next((one for one in (folder, *folder.parents) if one.is_absolute() and one.is_dir()), Path.home())


def _chosen(purpose: Purpose, name: str) -> Path | None:
    if not name:
        return None
    used(purpose, Path(name).parent)
    return Path(name)
