"""Where there is no microphone, or no loudspeaker, the window says what to do, and what it offers does it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from studio.devices.device import AudioDevice
from studio.engine.sources.tone import Tone
from studio.engine.sources.wavefile import WaveFile
from studio.errors import DeviceError
from studio.ui.platform import choosing
from studio.ui.session import Running
from tests.sounds import noise, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.engine.core.ring import Ring
    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room

class Absent(Tone):
    """A microphone that cannot be opened."""

    def open(self, ring: Ring) -> None:
        raise DeviceError("The microphone cannot be used.")


class Slow(Tone):
    """A microphone that opens when it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may_open = threading.Event()

    def open(self, ring: Ring) -> None:
        assert self.may_open.wait(60)
        super().open(ring)


LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    return write(tmp_path / "speech.wav", noise(20.0), 48_000)


@pytest.fixture
def deaf(make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot) -> MainWindow:
    """A window on a computer without a microphone, which says so."""
    room.devices.clear()
    window = make_window()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    return window


def plays(window: MainWindow) -> bool:
    return window.session.running is Running.FILE and window.preview.state == "LIVE"


def test_a_file_that_is_opened_for_want_of_a_microphone_plays_at_once(
        deaf: MainWindow, qtbot: QtBot, speech: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "open_file", lambda *_: speech)
    notice = deaf.notices.current
    assert notice is not None
    assert [button.text() for button in notice.buttons] == ["Open a sound file…"]
    qtbot.mouseClick(notice.buttons[0], LEFT)
    qtbot.waitUntil(lambda: plays(deaf))


def test_without_a_microphone_start_plays_the_file_and_says_so(deaf: MainWindow, qtbot: QtBot, speech: Path) -> None:
    start = deaf.transport.start
    assert start.toolTip() == "Start or stop (Space)"
    deaf.files.open(speech)
    assert start.toolTip() == "Start plays speech.wav: there is no microphone (Space)"
    qtbot.waitUntil(lambda: deaf.status.words == "Ready: without a microphone, Start plays speech.wav")
    qtbot.mouseClick(start, LEFT)
    qtbot.waitUntil(lambda: plays(deaf))
    qtbot.waitUntil(lambda: deaf.status.words == "Playing: speech.wav")
    qtbot.mouseClick(start, LEFT)
    qtbot.waitUntil(lambda: deaf.preview.state == "RESTING")
    QTest.keyClick(deaf, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: plays(deaf))


def test_with_a_microphone_start_listens_to_it_whatever_is_in_the_player(
        deaf: MainWindow, room: Room, qtbot: QtBot, speech: Path) -> None:
    deaf.files.open(speech)
    room.devices.append(AudioDevice("Desk microphone", "1", 48_000, 1, True))
    deaf.watch.look_again()
    qtbot.waitUntil(lambda: deaf.transport.start.toolTip() == "Start or stop (Space)")
    qtbot.mouseClick(deaf.transport.start, LEFT)
    qtbot.waitUntil(lambda: deaf.session.running is Running.MICROPHONE)


def test_a_microphone_that_does_not_open_leaves_the_file_in_the_player_to_be_played(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, speech: Path) -> None:
    room.microphone = lambda _name: Absent()
    del room.devices[1]
    window = make_window()
    qtbot.waitUntil(lambda: window.transport.mics.currentText() == "Desk microphone (default)")
    window.session.choose_device(room.devices[0].id)
    window.files.open(speech)
    qtbot.mouseClick(window.transport.start, LEFT)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    notice = window.notices.current
    assert notice is not None
    assert [button.text() for button in notice.buttons] == ["Play the file", "Open a sound file…"]
    qtbot.mouseClick(notice.buttons[0], LEFT)
    qtbot.waitUntil(lambda: plays(window))


def test_the_portrait_moves_while_a_microphone_takes_its_time_to_open(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot) -> None:
    slow = Slow()
    room.microphone = lambda _name: slow
    window = make_window()
    qtbot.mouseClick(window.transport.start, LEFT)
    for _ in range(3):
        before = window.preview.grab_picture()
        qtbot.waitUntil(lambda before=before: window.preview.grab_picture() != before)
    assert window.preview.state == "RESTING"
    assert window.transport.start.text() == "Stop"
    slow.may_open.set()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")


def test_that_a_file_plays_unheard_is_not_said_any_more_once_it_does_not(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, speech: Path) -> None:
    window = make_window()
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: plays(window))
    assert isinstance(window.session.source, WaveFile)
    window.session.source.trouble = "There is no loudspeaker."
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.title == "The file plays unheard")
    qtbot.mouseClick(window.transport.play, LEFT)
    assert window.session.paused
    assert window.notices.current is not None, "it is paused, and goes on unheard"
    qtbot.mouseClick(window.transport.start, LEFT)
    qtbot.waitUntil(lambda: window.notices.current is None)


def test_the_sample_is_in_the_menu_of_sound_and_has_a_key(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, speech: Path) -> None:
    room.sample = speech
    window = make_window()
    sound = next(action.menu() for action in window.commands.bar.actions() if action.text() == "&Sound")
    assert window.commands.actions["sample"] in sound.actions()
    assert window.commands.actions["sample"].shortcut() == QKeySequence("Ctrl+Shift+A")
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: plays(window))
    assert not window.preferences.recent_files


def test_where_nothing_is_in_the_player_the_sample_is_offered_for_want_of_a_microphone(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, speech: Path) -> None:
    room.sample = speech
    room.devices.clear()
    window = make_window()
    assert window.transport.play.toolTip() == "There is no file to play yet: open a sound file first (Ctrl+O)"
    qtbot.waitUntil(lambda: window.notices.current is not None)
    notice = window.notices.current
    assert notice is not None
    assert [button.text() for button in notice.buttons] == ["Open a sound file…", "Play a sample"]
    qtbot.mouseClick(notice.buttons[1], LEFT)
    qtbot.waitUntil(lambda: plays(window))
    assert window.transport.play.toolTip() == "Pause the file (Ctrl+P)"


def test_without_a_sample_the_menu_offers_none(deaf: MainWindow) -> None:
    assert "sample" not in deaf.commands.actions
