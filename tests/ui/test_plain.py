"""Texts of strangers are shown letter by letter wherever the window says them."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from studio.devices.device import AudioDevice
from studio.files.names import file_name
from studio.ui.drawing.plain import LONGEST_TIP, caption, tip
from tests.e2e.command import write_sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room

UI = Path(__file__).parents[2] / "studio" / "ui"
NAME = "<b>A & B</b><img src='/etc/hostname' width=900>"
MARKS = ("<b>", "<img", "<i>", "<!--", "<font")


@pytest.mark.parametrize(
    "text", [NAME, "Mara", "a < b", "a & b", "&lt;", "<b>\n<img src=x>", "x\n<b>", "", "<!-- none -->signed"])
def test_a_tip_is_not_taken_for_markup(text: str) -> None:
    shown = tip(text)

    if Qt.mightBeRichText(shown):
        assert not any(mark in shown for mark in MARKS)
        assert shown.startswith("<p>")
    else:
        assert shown == text
    assert len(tip("x" * 5000)) == LONGEST_TIP
    assert caption("A & B") == "A && B"


def test_every_tip_is_a_sentence_of_the_window_or_plain() -> None:
    """Read from the source: `tip` stands in every call that says more than the window's own words."""
    wrong = []
    for path in UI.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "setToolTip":
                said = ast.unparse(call.args[0])
                constant = isinstance(call.args[0], ast.Constant)
                own = constant or (said.startswith(("say.", "words.count(")) and "name" not in said)
                if not own and not said.startswith("tip("):
                    wrong.append(f"{path.name}: {said}")
    assert not wrong


@pytest.fixture
def strange(make_window: Callable[..., MainWindow], room: Room, tiny: Path, tmp_path: Path) -> MainWindow:
    """Open a window in which avatar, microphone, file and folder have names with markup."""
    folder = shutil.copytree(tiny, tmp_path / "A & B")
    text = (folder / "avatar.toml").read_text()
    for field in ("Tiny", "nobody: a pattern", "not needed: no real person is pictured", "CC0-1.0", "the tests"):
        text = text.replace(f'"{field}"', f'"{NAME}"')
    (folder / "avatar.toml").write_text(text)
    room.avatars = {"A & B": folder, NAME: tmp_path / "<b>none</b>"}
    room.devices = [AudioDevice(NAME, "1", 48_000, 1, True), AudioDevice("<i>Desk</i> & co", "2", 48_000, 1, False)]
    return make_window()


def test_every_widget_shows_names_as_they_are(strange: MainWindow, room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 0.4).rename(tmp_path / "<i>A & B<!-- none -->.wav")
    window = strange
    window.transport.mics.choose("<i>Desk</i> & co")
    window.files.open(sound, play=False)
    window.avatar_switcher.show_details()
    window.show_settings()
    window.show_export([sound])
    window.notices.trouble("x", NAME, NAME, [(f"Use {NAME}", lambda: None)])
    window.processor.check_machine() if hasattr(window.processor, "check_machine") else None
    QApplication.processEvents()
    dialogs = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    seen = 0
    try:
        for widget in QApplication.allWidgets():
            said = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
            if isinstance(widget, QLabel):
                assert widget.textFormat() is Qt.TextFormat.PlainText or not widget.text(), widget.text()
            if isinstance(widget, QAbstractButton | QMenu):
                words = widget.text() if isinstance(widget, QAbstractButton) else widget.title()
                assert "A & B" not in words, f"{words} marks a key"
                seen += "A && B" in words
            for action in widget.findChildren(QAction):
                assert "A & B" not in action.text(), f"{action.text()} marks a key"
                said.append(action.toolTip())
            for text in filter(None, said):
                if Qt.mightBeRichText(text):
                    assert not any(mark in text for mark in MARKS), f"{type(widget).__name__} takes {text} for markup"
                    seen += "&lt;b&gt;" in text or "&lt;i&gt;" in text
    finally:
        for dialog in dialogs:
            dialog.close()
    assert seen >= 4, "the names were nowhere to be seen"


@pytest.mark.parametrize(
    "name", ["../../../outside/owned", "/absolute/owned", "n" * 100, "模" * 100, "..", "CON", ".hidden", "a\\b:c"])
def test_a_recording_stays_in_its_folder_whatever_the_avatar_is_called(
        make_window: Callable[..., MainWindow], room: Room, tiny: Path, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    folder = shutil.copytree(tiny, tmp_path / "named")
    text = (folder / "avatar.toml").read_text().replace('"Tiny"', f"'{name}'")
    (folder / "avatar.toml").write_text(text)
    room.avatars = {"named": folder}
    window = make_window()
    before = {one.name for one in tmp_path.iterdir()} | {"clips"}
    recording = window.file_outputs.recording
    window.session.start_microphone()
    with qtbot.waitSignal(recording.finished, timeout=40_000) as finished:
        recording.start()
        assert recording.on
        qtbot.waitUntil(lambda: recording.elapsed_s > 0.2)
        recording.stop()
    (path, _, _, _) = finished.args
    assert path.parent == room.folder / "clips"
    assert [one.name for one in (room.folder / "clips").iterdir()] == [path.name]
    assert path.name.startswith(file_name(name, otherwise="named")[:40])
    assert len(path.name.encode()) <= 255
    assert {one.name for one in tmp_path.iterdir()} <= before | {"settings.ini", ".settings.ini.lock"}


def test_what_a_crash_left_where_the_studio_keeps_its_own_is_removed_at_the_start(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    from studio.files.hidden import DRAFT, hidden

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    data = tmp_path / "data" / "viseme-studio"
    places = [*(data / name for name in ("avatars", "unpacked", "captures")), room.folder / "clips"]
    left = []
    for place in places:
        place.mkdir(parents=True)
        left.append(hidden(place, DRAFT))
        left[-1].mkdir()
        left.append(hidden(place, DRAFT))
        left[-1].write_bytes(b"half")
    window = make_window()
    assert isinstance(window, QWidget)
    qtbot.waitUntil(lambda: not any(one.exists() for one in left))
