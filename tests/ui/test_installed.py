"""What another program does with the user's avatars is seen in the open window, and no two cards look the same."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.avatars.importers.package_import import import_whole
from studio.ui.avatar_entries import Entry, told_apart

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "viseme-studio" / "avatars"


def names(window: MainWindow) -> list[str]:
    return [card.entry.name for card in window.gallery.cards]


def test_an_avatar_that_another_program_imports_or_removes_is_noticed(
    at_home: Path, make_window: Callable[..., MainWindow], tiny: Path, qtbot: QtBot
) -> None:
    window = make_window()
    assert names(window) == ["Tiny"]

    # The folder is not there before the first one.
    _, folder = import_whole(tiny, name="Second")
    qtbot.waitUntil(lambda: names(window) == ["Tiny", "Second"])
    import_whole(tiny, name="Third")
    qtbot.waitUntil(lambda: names(window) == ["Tiny", "Second", "Third"])

    library.remove(folder.name)
    qtbot.waitUntil(lambda: names(window) == ["Tiny", "Third"])


def test_the_avatar_on_air_stays_when_its_folder_goes(
    at_home: Path, make_window: Callable[..., MainWindow], tiny: Path, qtbot: QtBot
) -> None:
    window = make_window()
    _, folder = import_whole(tiny, name="Second")
    _, other = import_whole(tiny, name="Third")
    qtbot.waitUntil(lambda: len(window.gallery.cards) == 3)
    window.avatar_switcher.use(window.gallery.cards[1].entry)
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None and window.bridge.host.on_air.folder == folder)

    shutil.rmtree(folder)
    library.remove(other.name)

    qtbot.waitUntil(lambda: names(window) == ["Tiny", "Second"])


def test_an_import_says_what_came_of_it_also_when_it_was_there_already(
    at_home: Path, make_window: Callable[..., MainWindow], tiny: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window()
    _, folder = import_whole(tiny, name="Second")
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(folder, elsewhere)
    library.remove(folder.name)

    window.avatar_switcher.bring(elsewhere)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "Second is imported"

    window.notices.current.leave()
    window.avatar_switcher.bring(elsewhere)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "Second is there already"
    assert names(window) == ["Tiny", "Second"]


def test_an_import_while_live_stays_off_air_until_it_is_asked_for(
    at_home: Path, make_window: Callable[..., MainWindow], tiny: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window()
    _, folder = import_whole(tiny, name="Second")
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(folder, elsewhere)
    library.remove(folder.name)
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")

    window.avatar_switcher.bring(elsewhere)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    notice = window.notices.current
    assert notice is not None
    assert (notice.title, notice.words) == ("Second is imported", "It is in the gallery; who is on air stays.")
    assert window.bridge.host.setup.folder == tiny
    assert [(card.entry.name, card.on) for card in window.gallery.cards] == [("Tiny", True), ("Second", False)]

    (button,) = notice.buttons
    assert button.text() == "Put on air"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.gallery.cards[1].on and window.gallery.cards[1].word == "On air")
    assert window.bridge.host.on_air is not None
    assert window.bridge.host.on_air.folder == folder


def by_page(window: MainWindow, qtbot: QtBot) -> None:
    window.outputs.switches["page"].toggle()
    qtbot.waitUntil(lambda: window.outputs.switches["page"].on and not window.outputs.switches["page"].busy)


def by_recording(window: MainWindow, qtbot: QtBot) -> None:
    row = next(row for row in window.outputs.panel.rows if row.switch is window.outputs._record)
    # A recording begins while something runs, and goes on while nothing does any more.
    window.session.start_microphone()
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    window.session.stop()
    assert window.file_outputs.recording.on


@pytest.mark.parametrize("seen", [by_page, by_recording])
def test_an_import_while_others_see_the_picture_stays_off_air_too(
    at_home: Path, make_window: Callable[..., MainWindow], tiny: Path, tmp_path: Path, qtbot: QtBot,
    seen: Callable[[MainWindow, QtBot], None]
) -> None:
    window = make_window()
    shutil.copytree(tiny, tmp_path / "other")
    manifest = tmp_path / "other" / "avatar.toml"
    manifest.write_text(manifest.read_text().replace('"Tiny"', '"Other"'))
    seen(window, qtbot)

    window.avatar_switcher.bring(tmp_path / "other")
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.title == "Other is imported")
    assert window.bridge.host.setup.folder == tiny


def test_no_two_of_a_name_look_the_same(tiny: Path, tmp_path: Path) -> None:
    manifest = read_manifest(tiny)
    found = [Entry("tiny", tmp_path / "a", manifest), Entry("tiny-2", tmp_path / "b", manifest),
             Entry("broken", tmp_path / "c", None), Entry("tiny-3", tmp_path / "d", manifest)]

    assert [entry.name for entry in told_apart(found)] == ["Tiny", "Tiny (tiny-2)", "broken", "Tiny (tiny-3)"]
    assert [entry.name for entry in told_apart(told_apart(found)[1:])] == ["Tiny", "broken", "Tiny (tiny-3)"]


def test_two_cards_of_one_name_are_told_apart_when_the_second_comes(
    at_home: Path, make_window: Callable[..., MainWindow], tiny: Path, qtbot: QtBot
) -> None:
    window = make_window()
    at_home.mkdir(parents=True)
    shutil.copytree(tiny, at_home / "again")

    qtbot.waitUntil(lambda: names(window) == ["Tiny", "Tiny (again)"])
    assert "Tiny (again)" in window.gallery.cards[1].accessibleName()
