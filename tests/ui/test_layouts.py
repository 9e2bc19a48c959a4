"""Three layouts, each of which remembers what the person did to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

STACK = ("spectrogram", "latency", "memory")


def visible(window: MainWindow) -> set[str]:
    QApplication.processEvents()
    return {name for name, panel in window.panels.items() if panel.isVisible()}


def test_each_layout_shows_its_panels(window: MainWindow) -> None:
    assert visible(window) == {"gallery", *STACK}
    window.layouts.choose("Present")
    assert visible(window) == set()
    window.layouts.choose("Engineer")
    assert visible(window) == set(STACK)
    assert window.panels["spectrogram"].geometry().top() > window.preview.geometry().bottom() - 8


def test_the_picture_is_the_largest_thing_in_every_layout(window: MainWindow) -> None:
    for layout in ("Present", "Studio", "Engineer"):
        window.layouts.choose(layout)
        QApplication.processEvents()
        QApplication.processEvents()
        area = window.preview.width() * window.preview.height()
        for name in visible(window):
            panel = window.panels[name]
            assert area > panel.width() * panel.height(), (layout, name)


def test_a_panel_that_was_hidden_is_hidden_at_the_next_start(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.commands.actions["latency"].trigger()
    assert visible(window) == {"gallery", "spectrogram", "memory"}
    window.layouts.choose("Engineer")
    assert "latency" in visible(window)
    window.close()
    again = make_window()
    assert again.layouts.current == "Engineer"
    again.layouts.choose("Studio")
    assert visible(again) == {"gallery", "spectrogram", "memory"}
    again.layouts.reset()
    assert visible(again) == {"gallery", *STACK}


def test_what_was_chosen_is_there_at_the_next_start(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.session.choose_device("Headset")
    window.transport.gain.setValue(6)
    window.looks.use_theme("light")
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: bool(again.transport.mics.names))
    assert again.transport.mics.currentText() == "Headset"
    assert again.transport.gain.value() == 6
    assert again.session.gain_db == 6
    assert again.preferences.theme == "light"


def test_a_panel_collapses_to_its_head_and_stops_updating(window: MainWindow) -> None:
    panel = window.panels["spectrogram"]
    panel.collapse(True)
    QApplication.processEvents()
    assert panel.height() <= 40
    assert not panel.active
    assert panel.head.figure.isVisible()
    panel.collapse(False)
    QApplication.processEvents()
    assert panel.active


def test_the_menu_shows_which_panels_are_there(window: MainWindow) -> None:
    window.panels["memory"].close()
    QApplication.processEvents()
    assert not window.commands.actions["memory"].isChecked()
    window.commands.actions["memory"].trigger()
    assert window.panels["memory"].isVisible()


def test_the_picture_alone_hides_everything_else_and_escape_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.actions["alone"].trigger()
    QApplication.processEvents()
    assert visible(window) == set()
    assert not window.transport.isVisible()
    assert not window.status.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert visible(window) == {"gallery", *STACK}
    assert window.transport.isVisible()
    assert not window.commands.actions["alone"].isChecked()


def test_every_shortcut_is_used_once(window: MainWindow) -> None:
    keys = [keys for _, _, keys in window.commands.listed]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 15
