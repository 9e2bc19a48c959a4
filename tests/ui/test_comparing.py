"""A/B: one key shows what was filmed, what was painted, and the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


def _levels(window: MainWindow) -> np.ndarray:
    """Lightness of every fourth pixel of what is shown."""
    picture = window.preview.grab_picture()
    assert picture is not None
    return np.array([[picture.pixelColor(x, y).lightness() for x in range(0, picture.width(), 4)]
                     for y in range(0, picture.height(), 4)])


def test_the_key_goes_round_and_the_plate_says_what_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.session.toggle()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    qtbot.waitUntil(lambda: _levels(window).min() > 5)

    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.preview.compared == "ORIGINAL"
    assert window.commands.actions["compare original"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.preview.compared == "DIFFERENCE \N{MULTIPLICATION SIGN} 4"
    # Black but for the mouth, which a tone makes brighter.
    qtbot.waitUntil(lambda: 0 < np.count_nonzero(_levels(window) > 20) < 0.4 * _levels(window).size)
    assert np.median(_levels(window)) == 0
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.preview.compared == ""
    qtbot.waitUntil(lambda: _levels(window).min() > 5)
    window.session.toggle()
    qtbot.waitUntil(lambda: window.preview.state != "LIVE")


def test_the_menu_names_the_three_views(window: MainWindow) -> None:
    for name in ("original", "difference", "painted"):
        window.commands.actions[f"compare {name}"].trigger()
        assert window.comparing.view.value == name
    assert ("View", "Next view of the mouth", "Ctrl+B") in window.commands.listed
