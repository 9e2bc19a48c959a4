"""A ring shows where the keyboard is to those who use it, and to nobody who clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from studio.ui.drawing.controls import Button, column
from studio.ui.drawing.focus_rings import FocusRings, shows_ring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rings() -> FocusRings:
    found = QApplication.instance().findChildren(FocusRings)
    rings = found[0] if found else FocusRings(QApplication.instance())
    rings.by_keyboard = True
    return rings


def shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    window.setLayout(column(*parts))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    return window


def test_the_tab_key_shows_the_ring_and_a_click_takes_it_away(rings: FocusRings, qtbot: QtBot) -> None:
    first, second = Button("One"), Button("Two")
    window = shown(qtbot, first, second)
    first.setFocus()
    assert shows_ring(first)

    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().topLeft())
    assert not shows_ring(first)

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert shows_ring(second)
    assert not shows_ring(first)


def test_what_opens_by_a_click_shows_none_until_a_key_is_pressed(rings: FocusRings, qtbot: QtBot) -> None:
    window = shown(qtbot, Button("Open"))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().topLeft())

    button = Button("In the dialog")
    dialog = shown(qtbot, button)
    button.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert button.hasFocus()
    assert not shows_ring(button)

    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    assert shows_ring(button)


def test_a_field_for_text_shows_it_always(rings: FocusRings, qtbot: QtBot) -> None:
    field = QLineEdit()
    window = shown(qtbot, Button("One"), field)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().topLeft())

    field.setFocus(Qt.FocusReason.MouseFocusReason)

    assert shows_ring(field)


def test_the_ring_is_drawn_where_it_shows(rings: FocusRings, qtbot: QtBot) -> None:
    button = Button("One")
    window = shown(qtbot, button, Button("Two"))
    button.setFocus()
    with_ring = button.grab().toImage()

    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().topLeft())

    assert button.hasFocus()
    assert button.grab().toImage() != with_ring
