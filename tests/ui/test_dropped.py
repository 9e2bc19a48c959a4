"""What is dropped on the window: sounds are spoken, photos and silent films become avatars, about films with sound it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from studio.avatars import library
from studio.ui.session import Running
from tests.media.test_content import write_video
from tests.sounds import noise, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from studio.ui.dialogs.personal_dialog import PersonalDialog
    from studio.ui.main_window import MainWindow


def drop(widget: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    widget.dropEvent(QDropEvent(QPointF(40, 30), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                Qt.KeyboardModifier.NoModifier))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write_video(tmp_path / "talk.mp4")


@pytest.fixture
def dialogs(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[PersonalDialog]]:
    """Every window for an avatar of one's own that was opened; each is closed at the end."""
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    from studio.ui.dialogs.personal_dialog import PersonalDialog

    found: list[PersonalDialog] = []
    make_own = window.avatar_switcher.make_own

    def make(footage: Path | None = None) -> PersonalDialog:
        found.append(make_own(footage))
        return found[-1]

    monkeypatch.setattr(window.avatar_switcher, "make_own", make)
    yield found
    for one in found:
        if one in window.findChildren(PersonalDialog):
            one.close()


def test_a_film_with_sound_is_asked_about_until_it_is_chosen(
    window: MainWindow, dialogs: list[PersonalDialog], qtbot: QtBot, film: Path
) -> None:
    drop(window, film)

    qtbot.waitUntil(lambda: window.notices.current is not None)
    notice = window.notices.current
    assert notice.title == "What is talk.mp4 for?"
    assert [button.text() for button in notice.buttons] == ["Speak its sound", "Make an avatar of it…", "Check it…"]
    assert not notice.trouble
    assert not notice._leaving.isActive(), "a question does not go away by itself"
    assert window.session.file is None
    assert not dialogs


def test_its_sound_is_spoken_when_that_is_chosen(
    window: MainWindow, dialogs: list[PersonalDialog], qtbot: QtBot, film: Path
) -> None:
    drop(window, film)
    qtbot.waitUntil(lambda: window.notices.current is not None)

    window.notices.current.buttons[0].click()

    assert window.session.file == film
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
    assert window.notices.current is None
    assert not dialogs


def test_an_avatar_is_begun_with_the_file_filled_in_when_that_is_chosen(
    window: MainWindow, dialogs: list[PersonalDialog], qtbot: QtBot, film: Path
) -> None:
    pytest.importorskip("dlib")
    drop(window, film)
    qtbot.waitUntil(lambda: window.notices.current is not None)

    window.notices.current.buttons[1].click()

    (dialog,) = dialogs
    assert (dialog.footage, dialog.footage_button.text(), dialog.name.text()) == (film, "talk.mp4", "talk")
    qtbot.waitUntil(lambda: not dialog.work.busy)
    assert window.session.file is None


def test_a_film_without_sound_and_a_photo_are_pictures_for_an_avatar(
    window: MainWindow, dialogs: list[PersonalDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    pytest.importorskip("dlib")
    silent = write_video(tmp_path / "silent film.mp4", sound=False)
    cv2.imwrite(str(tmp_path / "me.png"), np.full((96, 128, 3), 90, np.uint8))

    drop(window, silent)
    qtbot.waitUntil(lambda: len(dialogs) == 1)
    dialogs[0].close()
    drop(window, tmp_path / "me.png")

    assert [dialog.footage for dialog in dialogs[1:]] == [tmp_path / "me.png"]
    qtbot.waitUntil(lambda: not dialogs[1].work.busy)
    assert window.notices.current is None
    assert window.session.file is None


def test_a_sound_is_spoken_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(window, write(tmp_path / "a.wav", noise(1.0)))

    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
    assert window.notices.current is None


def test_what_is_neither_is_told_in_words(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("nothing")

    drop(window, tmp_path / "text.mp4")

    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.trouble
    assert "not a sound or video" in window.notices.current.words


def test_what_was_dropped_last_counts(window: MainWindow, qtbot: QtBot, film: Path, tmp_path: Path) -> None:
    sound = write(tmp_path / "a.wav", noise(1.0))

    drop(window, film)
    drop(window, sound)

    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
    qtbot.wait(200)
    assert window.session.file == sound
    assert window.notices.current is None


def test_pictures_are_taken_where_an_avatar_is_made(
    window: MainWindow, dialogs: list[PersonalDialog], qtbot: QtBot, film: Path
) -> None:
    pytest.importorskip("dlib")
    dialog = window.avatar_switcher.make_own()

    drop(dialog, film)

    assert dialog.footage == film
    qtbot.waitUntil(lambda: not dialog.work.busy)


def test_a_film_can_be_checked_instead(window: MainWindow, qtbot: QtBot, film: Path) -> None:
    drop(window, film)
    qtbot.waitUntil(lambda: window.notices.current is not None)

    window.notices.current.buttons[2].click()

    qtbot.waitUntil(lambda: window.checking.dialog is not None and window.checking.dialog.check is not None, timeout=60_000)
    assert window.checking.dialog is not None
    assert "no content credentials" in window.checking.dialog.verdict.text()
    assert window.session.file is None


def test_a_folder_is_told_as_one_and_what_plays_goes_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.session.set_loop(True)
    drop(window, write(tmp_path / "a.wav", noise(1.0)))
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
    (tmp_path / "songs").mkdir()

    drop(window, tmp_path / "songs")

    assert window.notices.current is not None
    assert window.notices.current.title == "songs is a folder"
    assert window.session.running is Running.FILE


def test_a_photo_is_called_one_and_a_name_nobody_wrote_follows_the_file(
    window: MainWindow, dialogs: list[PersonalDialog], qtbot: QtBot, film: Path, tmp_path: Path
) -> None:
    pytest.importorskip("dlib")
    cv2.imwrite(str(tmp_path / "me.png"), np.full((96, 128, 3), 90, np.uint8))
    drop(window, tmp_path / "me.png")
    (dialog,) = dialogs

    assert dialog.painter.currentText() == "Learnt from a video"
    assert dialog.says.text().startswith("me.png is a photo, and a mouth is learnt from a video:")
    assert not dialog.extra.isVisible(), "nothing is to be installed for a photo"
    assert not dialog.work.busy
    drop(dialog, film)
    assert dialog.name.text() == "talk"
    assert dialog.painter.currentText() == "Learnt from this video"
    dialog.name.setText("Ada")
    drop(dialog, tmp_path / "me.png")
    assert dialog.name.text() == "Ada"
    qtbot.waitUntil(lambda: not dialog.work.busy)


@pytest.mark.parametrize(("names", "words"), [
    (["a.wav"], "Let go to open a.wav"),
    (["a.wav", "b.wav", "c.mp3"], "Let go to export 3 files"),
    (["me.PNG"], "Let go to make an avatar of this photo"),
    (["Ada.avatar"], "Let go to add this avatar"),
    (["songs/"], "songs is a folder: drop what is in it"),
])
def test_the_window_shows_where_files_can_be_let_go_and_what_it_does(
    window: MainWindow, tmp_path: Path, names: list[str], words: str
) -> None:
    data = QMimeData()
    for name in names:
        (tmp_path / name).mkdir() if name.endswith("/") else (tmp_path / name).touch()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    enters = QDragEnterEvent(QPoint(40, 30), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                             Qt.KeyboardModifier.NoModifier)
    before = window.grab().toImage()
    window.dragEnterEvent(enters)
    assert enters.isAccepted()
    assert (window.drop_sign.isVisible(), window.drop_sign.words) == (True, words)
    assert window.drop_sign.geometry() == window.rect()
    middle = window.rect().center() + QPoint(0, 18)
    assert window.grab().toImage().pixelColor(middle) != before.pixelColor(middle)
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.drop_sign.isVisible()


def test_the_sign_goes_when_files_are_let_go_and_a_text_has_none(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    sound = write(tmp_path / "a.wav", noise(1.0))
    for files in ([sound], []):
        data = QMimeData()
        data.setText("words")
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        window.dragEnterEvent(QDragEnterEvent(QPoint(40, 30), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                              Qt.KeyboardModifier.NoModifier))
        assert window.drop_sign.isVisible() is bool(files)
        if files:
            drop(window, *files)
            assert not window.drop_sign.isVisible()
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)


def test_a_file_that_is_dropped_is_never_said_to_be_moved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "a.wav", noise(1.0))))])
    dropped = QDropEvent(QPointF(40, 30), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                         Qt.KeyboardModifier.ShiftModifier)
    assert dropped.proposedAction() is Qt.DropAction.MoveAction
    window.dropEvent(dropped)
    assert dropped.isAccepted()
    assert dropped.dropAction() is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
