"""What is chosen in the window is in the file soon after, and the person is told when it cannot be."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from studio.files.locks import take
from studio.ui import keeping
from studio.ui.preferences import Preferences
from tests.at_once import run_at_once

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room

ROOT = Path(__file__).parents[2]
STUDIOS = 4
WRITE = """
import sys
from pathlib import Path
from studio.ui.preferences import Preferences
print("ready", flush=True)
input()
for number in range(40):
    preferences = Preferences(Path(sys.argv[1]))
    preferences.write(f"made/{sys.argv[2]}", str(number))
    preferences.folder = "y" * number * 20
    preferences.save()
"""


def test_what_is_chosen_is_saved_while_the_window_is_open(window: MainWindow, room: Room, qtbot: QtBot) -> None:
    window.preferences.theme = "light"

    qtbot.waitUntil(lambda: Preferences(room.folder / "settings.ini").theme == "light")
    assert (room.folder / "settings.ini").stat().st_mode & 0o777 == 0o600


def test_settings_that_cannot_be_saved_are_told_once_and_saved_when_they_can(
        window: MainWindow, room: Room, qtbot: QtBot) -> None:
    file = room.folder / "settings.ini"
    window.keeping.save()
    file.chmod(0o400)
    window.preferences.theme = "light"
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "The settings were not saved"
    assert "write-protected" in window.notices.current.words
    window.notices.current.leave()
    window.keeping.save()
    assert window.notices.current is None

    file.chmod(0o600)
    window.keeping.save()
    assert Preferences(file).theme == "light"


def test_a_file_that_another_studio_writes_is_told_only_when_it_is_held_for_good(window: MainWindow, room: Room) -> None:
    window.keeping.save()
    held = take(room.folder / ".settings.ini.lock")
    try:
        window.preferences.theme = "light"
        for _ in range(keeping.HELD_LOOKS - 1):
            window.keeping.save()
        assert window.notices.current is None
        window.keeping.save()
        assert "another program holds it" in window.notices.current.words
    finally:
        os.close(held)

    window.keeping.save()
    assert Preferences(room.folder / "settings.ini").theme == "light"


def test_what_was_chosen_last_is_saved_though_another_studio_writes_when_the_window_closes(
        window: MainWindow, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "CLOSE_WAIT_S", 120.0)
    window.keeping.save()
    held = take(room.folder / ".settings.ini.lock")
    window.preferences.theme = "light"
    release = threading.Timer(1.0, os.close, (held,))
    release.start()
    window.close()
    release.join()

    assert Preferences(room.folder / "settings.ini").theme == "light"


def test_studios_that_write_one_file_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    run_at_once(WRITE, STUDIOS, file)

    found = Preferences(file)
    assert [found.read(f"made/{number}") for number in range(STUDIOS)] == ["39"] * STUDIOS


def test_a_window_opens_where_and_as_it_was_left(make_window: Callable[..., MainWindow], room: Room) -> None:
    first = make_window()
    first.layouts.choose("Engineer")
    first.layouts.customised = True
    first.resize(1300, 800)
    first.close()

    preferences = room.preferences()
    assert not preferences.geometry.isEmpty()
    assert not preferences.panels("Engineer").isEmpty()
    again = make_window()
    assert again.layouts.current == "Engineer"
    assert again.restoreState(preferences.panels("Engineer"))


def test_a_window_opens_whatever_is_in_the_file(make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot) -> None:
    text = "@Variant(\\0\\0\\0\\x7f\\xff\\xff\\xff\\xff\\xff)"
    names = ["window/geometry", "window/theme", "panels/Studio", "avatar/folder", "avatar/look_ahead_ms", "microphone/gain_db",
             "microphone/device", "export/height", "recording/folder", "performance/device"]
    for value in (text, "@ByteArray(" + "A" * 5000 + ")", "QUJD" * 3000, "9" * 5000, "nan", "-1"):
        lines = [f"[{name.split('/')[0]}]\n{name.split('/')[1]}={value}" for name in names]
        (room.folder / "settings.ini").write_text("\n".join(lines) + "\n")
        window = make_window()
        assert window.preview.has_picture
        window.close()


def test_a_lock_that_is_held_for_good_does_not_hold_up_the_end_and_nothing_is_lost(
        window: MainWindow, room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    assert keeping.CLOSE_WAIT_S <= 1.0
    monkeypatch.setattr(keeping, "CLOSE_WAIT_S", 0.05)
    window.keeping.save()
    held = take(room.folder / ".settings.ini.lock")
    try:
        window.preferences.theme = "light"
        window.close()
    finally:
        os.close(held)
    assert "The settings were put aside and are saved at the next start" in caplog.text

    again = Preferences(room.folder / "settings.ini")
    assert again.theme == "light"
    again.save()
    assert "theme=light" in (room.folder / "settings.ini").read_text()
    assert not list(room.folder.glob(".*.later"))
