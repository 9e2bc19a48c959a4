"""The sound files that were opened last, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.preferences import MOST_RECENT, Preferences
from studio.ui.session import Running
from tests.sounds import noise, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room


def words(window: MainWindow) -> list[str]:
    window.recent.fill()
    return [action.text().replace("&", "") for action in window.recent.menu.actions() if not action.isSeparator()]


def test_a_file_is_offered_again_at_the_next_start_and_opened(make_window: Callable[..., MainWindow], room: Room,
                                                             qtbot: QtBot, tmp_path: Path) -> None:
    speech = write(tmp_path / "speech.wav", noise(0.5))
    window = make_window()
    assert words(window) == ["No recent files"]
    window.files.open(speech)
    window.close()
    again = make_window()
    assert words(again) == ["speech.wav", "Clear this list"]
    again.recent.menu.actions()[0].trigger()
    assert again.session.file == speech
    qtbot.waitUntil(lambda: again.session.running is Running.FILE)
    again.recent.menu.actions()[-1].trigger()
    assert words(again) == ["No recent files"]


def test_a_file_that_cannot_be_opened_is_offered_no_more(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    speech, broken = write(tmp_path / "speech.wav", noise(0.5)), tmp_path / "broken.wav"
    broken.write_bytes(b"this is no sound")
    window.files.open(speech)
    window.files.open(broken)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert words(window) == ["speech.wav", "Clear this list"]
    speech.unlink()
    window.notices.close("file")
    window.recent.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert words(window) == ["No recent files"]


def test_the_sample_is_no_file_of_the_persons(make_window: Callable[..., MainWindow], room: Room, tmp_path: Path) -> None:
    room.sample = tmp_path / "sample.wav"
    room.sample.write_bytes(b"")
    window = make_window()
    window.files.open(room.sample)
    assert words(window) == ["No recent files"]


def test_ten_are_kept_each_once_the_last_one_first(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    files = [tmp_path / f"{number}.wav" for number in range(MOST_RECENT + 2)]
    for file in [*files, files[5]]:
        preferences.use_file(file)
    preferences.save()
    kept = Preferences(tmp_path / "settings.ini").recent_files
    assert kept == (files[5], *(file for file in reversed(files[2:]) if file != files[5]))[:MOST_RECENT]
    assert len(kept) == MOST_RECENT


def test_what_is_no_path_in_the_settings_is_left_out(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.write("player/recent", "\0relative.wav\0" + str(tmp_path / "a.wav"))
    assert preferences.recent_files == (tmp_path / "a.wav",)
