"""A command has the key that the person gave it, and the microphone is heard while a key is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from studio.ui.sentences import settings as say

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from studio.ui.settings.keys import KeyField

CTRL = Qt.KeyboardModifier.ControlModifier


def field(window: MainWindow, name: str) -> KeyField:
    window.show_settings()
    assert window.settings is not None
    window.settings.open_page("Keys")
    found = window.settings.pages["Keys"].fields[name]
    assert isinstance(found, QKeySequenceEdit)
    return found  # type: ignore[return-value]


def write(edit: KeyField, key: str) -> None:
    edit.setKeySequence(QKeySequence(key))
    edit.editingFinished.emit()


def test_another_key_does_it_at_once_and_at_the_next_start(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    write(field(window, "Mute the microphone"), "Ctrl+Shift+9")
    window.settings.close()
    qtbot.keyClick(window, Qt.Key.Key_M, CTRL)
    assert not window.session.muted
    qtbot.keyClick(window, Qt.Key.Key_9, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.session.muted
    assert ("Sound", "Mute the microphone", "Ctrl+Shift+9") in window.commands.listed
    window.close()

    again = make_window()
    assert again.commands.actions["mute"].shortcut() == QKeySequence("Ctrl+Shift+9")
    again.keys.reset()
    assert again.commands.actions["mute"].shortcut() == QKeySequence("Ctrl+M")
    again.close()
    assert make_window().commands.actions["mute"].shortcut() == QKeySequence("Ctrl+M")


def test_a_key_can_be_taken_away(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    write(field(window, "Mute the microphone"), "Backspace")
    assert not [line for line in window.commands.listed if line[1] == "Mute the microphone"]
    window.close()
    assert make_window().commands.actions["mute"].shortcut().isEmpty()


def test_a_key_that_another_command_has_stays_there_and_is_told(window: MainWindow) -> None:
    edit = field(window, "Mute the microphone")
    write(edit, "Ctrl+R")
    assert window.settings is not None
    assert window.settings.pages["Keys"].hints["Mute the microphone"].text().startswith("Ctrl+R is the key of: Record.")
    assert edit.keySequence() == QKeySequence("Ctrl+M")
    assert window.commands.actions["record"].shortcut() == QKeySequence("Ctrl+R")


def test_the_microphone_is_heard_while_the_key_is_held(window: MainWindow, qtbot: QtBot) -> None:
    write(field(window, say.TALK), "Ctrl+R")
    assert window.push_to_talk.key.isEmpty()
    write(field(window, say.TALK), "T")
    window.settings.close()
    window.setFocus()
    window.session.start_microphone()
    assert window.session.muted
    qtbot.keyPress(window, Qt.Key.Key_T)
    assert not window.session.muted
    assert window.session.source is not None
    assert window.session.source.gain == 1.0
    qtbot.keyRelease(window, Qt.Key.Key_T)
    assert window.session.muted
    assert window.session.source.gain == 0.0

    qtbot.keyPress(window, Qt.Key.Key_T)
    window.push_to_talk.let_go()
    assert window.session.muted

    window.push_to_talk.choose(QKeySequence())
    assert not window.session.muted
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert not window.session.muted


def test_a_key_that_is_written_is_a_letter(window: MainWindow, qtbot: QtBot) -> None:
    window.push_to_talk.choose(QKeySequence("T"))
    edit = field(window, "Mute the microphone")
    qtbot.keyPress(edit.findChild(QLineEdit), Qt.Key.Key_T)
    assert window.session.muted


def test_another_key_to_talk_is_asked_for_beside_other_programs_too(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, str]] = []
    monkeypatch.setattr(window.keys_everywhere._taking, "start",
                        lambda wished: asked.append({one.name: one.key.toString() for one in wished}))
    window.push_to_talk.choose(QKeySequence("F7"))
    assert asked == []
    window.keys_everywhere.choose(True)
    window.push_to_talk.choose(QKeySequence("F8"))
    window.push_to_talk.choose(QKeySequence())

    assert [one.get("talk") for one in asked] == ["F7", "F8", None]
