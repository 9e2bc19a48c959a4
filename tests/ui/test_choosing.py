"""A dialog for files begins where such files are, or where the last one was; never in the working directory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeView

from studio.ui.platform import choosing
from studio.ui.platform.choosing import Purpose
from studio.ui.preferences import Preferences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

PLACES = {Purpose.SOUND: "Music", Purpose.FOOTAGE: "Videos", Purpose.NETWORK: "Downloads", Purpose.AVATAR: "Downloads",
          Purpose.PICTURE: "Pictures", Purpose.FIGURES: "Documents", Purpose.CLIPS: "Videos",
          Purpose.PANELS: "Pictures", Purpose.REGION: "Music",
          Purpose.CHECK: "Downloads", Purpose.REPORT: "Documents", Purpose.CERTIFICATE: "",
          Purpose.BACKGROUND: "Pictures"}
_Place = QStandardPaths.StandardLocation
STANDARD = {_Place.MusicLocation: "Music", _Place.MoviesLocation: "Videos", _Place.DownloadLocation: "Downloads",
            _Place.HomeLocation: "", _Place.PicturesLocation: "Pictures", _Place.DocumentsLocation: "Documents"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's home with the usual folders, and another working directory."""
    made = tmp_path / "home"
    for name in set(PLACES.values()):
        (made / name).mkdir(parents=True, exist_ok=True)
    monkeypatch.setenv("HOME", str(made))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made / ".config"))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(made / STANDARD[place]))
    working = tmp_path / "working"
    working.mkdir()
    monkeypatch.chdir(working)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note where each dialog would begin, and choose nothing."""
    begun: list[str] = []

    def note(chooser: QFileDialog) -> bool:
        saves = chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        begun.append(chooser.selectedFiles()[0] if saves else chooser.directory().absolutePath())
        return False

    monkeypatch.setattr(QFileDialog, "exec", note)
    return begun


@pytest.mark.parametrize("purpose", Purpose)
def test_it_begins_in_the_users_folder_for_such_files(home: Path, purpose: Purpose) -> None:
    assert choosing.place(purpose) == home / PLACES[purpose]


def test_without_such_a_folder_it_begins_at_home(home: Path) -> None:
    (home / "Music").rmdir()
    assert choosing.place(Purpose.SOUND) == home


def test_the_last_folder_of_a_purpose_is_remembered_for_that_purpose_and_at_the_next_start(home: Path, tmp_path: Path) -> None:
    takes = tmp_path / "takes"
    takes.mkdir()
    preferences = Preferences(tmp_path / "settings.ini")
    choosing.remember_in(preferences)
    try:
        choosing.used(Purpose.SOUND, takes)
        preferences.save()
        choosing.remember_in(Preferences(tmp_path / "settings.ini"))
        assert choosing.place(Purpose.SOUND) == takes
        assert choosing.place(Purpose.FOOTAGE) == home / "Videos"
        takes.rmdir()
        assert choosing.place(Purpose.SOUND) == home / "Music"
    finally:
        choosing.remember_in(None)


@pytest.mark.parametrize("written", ["", "relative/folder", "/none/of/these", "\x00"])
def test_a_folder_in_the_settings_that_is_none_is_not_believed(home: Path, tmp_path: Path, written: str) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.write("folders/sound", written)
    choosing.remember_in(preferences)
    try:
        assert choosing.place(Purpose.SOUND) == home / "Music"
    finally:
        choosing.remember_in(None)


def test_no_dialog_of_the_window_begins_in_the_working_directory(window: MainWindow, home: Path, asked: list[str]) -> None:
    from studio.ui.dialogs.personal_dialog import PersonalDialog
    from studio.ui.panels.table_export import _ask_and_save

    own = PersonalDialog(window, [])
    window.files.ask()
    window.avatar_switcher.ask()
    window.file_outputs.save_picture(window, window.preview)
    window.file_outputs.save_trace(window)
    window.choose_folder()
    own._ask_footage()
    own._ask_network("generator")
    _ask_and_save(window.panels["latency"], window.latency, window.notices)
    own.close()
    assert len(asked) == 8
    assert [begin for begin in asked if not Path(begin).is_absolute() or Path(begin).is_relative_to(Path.cwd())] == []


def test_another_kind_of_picture_has_another_ending(window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose_svg(chooser: QFileDialog) -> bool:
        chooser.selectNameFilter("SVG (*.svg)")
        chooser.filterSelected.emit("SVG (*.svg)")
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose_svg)
    chosen = choosing.save_file(window, Purpose.PANELS, "Save", "Panels 14.02.11.png", "PNG (*.png);;SVG (*.svg)")
    assert chosen == home / "Pictures" / "Panels 14.02.11.svg"


def test_a_list_of_files_shows_all_that_it_says_of_them(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    for number in range(3):
        (home / "Music" / f"Interview with Anna about the long summer of 2019, take {number}.wav").write_bytes(bytes(10**6))
    dialog = QFileDialog(window, "Open", str(home / "Music"), "All files (*)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    choosing.give_room(dialog)
    dialog.show()
    view = dialog.findChild(QTreeView, "treeView")
    assert isinstance(view, QTreeView)
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 3)
    QApplication.processEvents()

    header = view.header()
    for column in range(header.count()):
        assert header.sectionSize(column) >= view.sizeHintForColumn(column), column
    assert header.length() <= view.viewport().width()
    dialog.close()


def test_the_export_windows_own_dialogs_begin_there_too(window: MainWindow, home: Path) -> None:
    window.show_export()
    dialog = window.file_outputs.dialog
    assert dialog is not None
    dialog._ask_for_files(lambda _files: None)
    dialog._ask_for_folder(lambda _folder: None)
    begun = [Path(one.directory().absolutePath()) for one in dialog.findChildren(QFileDialog)]
    assert begun[0] == home / "Music"
    assert begun[1].exists()
    assert begun[1] != Path.cwd()
    for one in dialog.findChildren(QFileDialog):
        one.close()
    dialog.close()
