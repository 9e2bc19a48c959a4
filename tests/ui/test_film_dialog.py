"""The window in which one films oneself: it looks at once, records when asked, and gives the film on."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from studio.avatars import library
from studio.commands import filming as command
from studio.media.webcam import Camera
from studio.personal import filming, reading
from studio.ui.dialogs.film_dialog import HINTS, FilmDialog
from tests.personal.test_filming import Tone

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

TEST = Camera("testsrc2=size=64x48:rate=25,realtime", "Test camera", "lavfi")


def _dialog(qtbot: QtBot, folder: Path, *cameras: Camera, seconds: float = 0.4) -> FilmDialog:
    dialog = FilmDialog(None, Tone, folder, cameras=lambda: list(cameras), seconds=seconds)
    dialog.show()
    return dialog


def test_one_looks_records_and_has_a_film(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(qtbot, tmp_path, TEST)
    assert not dialog.record_button.isEnabled()
    assert dialog.text.toPlainText() == reading.text("en")
    qtbot.waitUntil(dialog.record_button.isEnabled)
    assert dialog.finder.picture is not None
    assert dialog.says.text() in HINTS.values()

    with qtbot.waitSignal(dialog.filmed, timeout=40_000) as recorded:
        dialog.record_button.click()
        assert dialog.record_button.text() == "Finish"

    assert recorded.args[0].parent == tmp_path
    assert recorded.args[0].stat().st_size > 1000


def test_closing_while_it_records_keeps_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(qtbot, tmp_path, TEST, seconds=60)
    qtbot.waitUntil(dialog.record_button.isEnabled)
    dialog.record_button.click()
    qtbot.waitUntil(lambda: dialog.bar.value() > 0)

    dialog.close()

    assert list(tmp_path.iterdir()) == []


def test_without_a_camera_it_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(qtbot, tmp_path)

    assert "No camera was found" in dialog.says.text()
    assert not dialog.record_button.isEnabled()
    dialog.close()


def test_a_camera_that_cannot_be_used_is_told_and_can_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(qtbot, tmp_path, Camera("/dev/video-absent", "Absent", "v4l2"))

    qtbot.waitUntil(lambda: "Absent" in dialog.says.text())
    assert dialog.record_button.isEnabled()
    assert dialog.record_button.text() == "Try again"
    dialog.close()


def test_what_is_filmed_is_looked_at_next(window: MainWindow, qtbot: QtBot, tmp_path: Path,
                                          monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path)
    monkeypatch.setattr("studio.media.webcam.cameras", list)
    own = window.avatar_switcher.make_own()
    taken = list[object]()
    monkeypatch.setattr(own, "_look", lambda: taken.append(own.footage))
    film = own.film()

    film.filmed.emit(tmp_path / "Me.mkv")

    assert taken == [tmp_path / "Me.mkv"]
    assert own.name.text() == "Me"
    film.close()
    own.close()


def test_every_hint_has_its_words() -> None:
    assert set(HINTS) == set(get_args(filming.Hint)) - {""}
    assert set(command.HINTS) == set(get_args(filming.Hint))
