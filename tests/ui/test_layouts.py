"""Three layouts, each of which remembers what the person did to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

STACK, LEFT = ("spectrogram", "latency", "memory"), ("gallery", "outputs")


def visible(window: MainWindow) -> set[str]:
    QApplication.processEvents()
    return {name for name, panel in window.panels.items() if panel.isVisible()}


def test_each_layout_shows_its_panels(window: MainWindow) -> None:
    assert visible(window) == {*LEFT, *STACK}
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
    assert visible(window) == {*LEFT, "spectrogram", "memory"}
    window.layouts.choose("Engineer")
    assert "latency" in visible(window)
    window.close()
    again = make_window()
    assert again.layouts.current == "Engineer"
    again.layouts.choose("Studio")
    assert visible(again) == {*LEFT, "spectrogram", "memory"}
    again.layouts.reset()
    assert visible(again) == {*LEFT, *STACK}


def sizes(window: MainWindow) -> dict[str, tuple[int, int]]:
    return {name: (panel.width(), panel.height()) for name, panel in window.panels.items() if panel.isVisible()}


def test_a_panel_of_which_there_was_a_head_alone_has_its_body_once_it_is_asked_for(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    """The memory's key took its head away, and brought back only that; what a head alone said last stayed there."""
    window = make_window()
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: window.panels["memory"].collapsed)
    window.commands.actions["memory"].trigger()
    qtbot.waitUntil(lambda: window.panels["latency"].collapsed)
    assert not window.panels["memory"].collapsed
    assert window.commands.actions["memory"].isChecked()
    assert not window.panels["latency"].head.figure.text()
    window.commands.actions["memory"].trigger()
    qtbot.waitUntil(lambda: "memory" not in sizes(window))
    qtbot.waitUntil(lambda: not window.panels["latency"].collapsed)
    window.commands.actions["memory"].trigger()
    qtbot.waitUntil(lambda: window.panels["latency"].collapsed)
    window.commands.actions["latency"].trigger()
    qtbot.waitUntil(lambda: window.panels["memory"].collapsed)
    assert not window.panels["latency"].collapsed
    assert not window.panels["memory"].head.figure.text()
    window.resize(1280, 900)
    qtbot.waitUntil(lambda: not any(panel.collapsed for panel in window.panels.values()))


@pytest.mark.parametrize("name", ["outputs", "gallery", "latency", "memory"])
@pytest.mark.parametrize("high", [720, 900])
def test_a_panel_that_is_hidden_and_shown_again_leaves_all_sizes_as_they_were(
    make_window: Callable[..., MainWindow], qtbot: QtBot, name: str, high: int
) -> None:
    window = make_window()
    window.resize(1280, high)
    QApplication.processEvents()
    QApplication.processEvents()
    before = sizes(window)
    window.commands.actions[name].trigger()
    qtbot.waitUntil(lambda: name not in sizes(window))
    window.commands.actions[name].trigger()
    qtbot.waitUntil(lambda: sizes(window) == before)
    assert not window.layouts.customised
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: sizes(again) == before)


def test_borders_that_were_moved_stay_where_they_are_around_a_panel_that_goes_and_comes(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1280, 900)
    QApplication.processEvents()
    QApplication.processEvents()
    usual = sizes(window)
    window.layouts.customised = True
    window.resizeDocks([window.panels["gallery"], window.panels["outputs"]], [400, 200], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: sizes(window)["outputs"] != usual["outputs"])
    before = sizes(window)
    window.commands.actions["outputs"].trigger()
    qtbot.waitUntil(lambda: "outputs" not in sizes(window))
    window.commands.actions["outputs"].trigger()
    qtbot.waitUntil(lambda: sizes(window) == before)
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: sizes(again) == before)


def test_what_was_collapsed_beside_moved_borders_is_so_at_the_next_start(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.layouts.customised = True
    window.panels["memory"].collapse(True)
    window.panels["latency"].collapse(False)
    window.close()
    again = make_window()
    assert again.panels["memory"].collapsed
    assert not again.panels["latency"].collapsed


def test_hide_in_a_panels_own_menu_is_remembered_as_well(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    menu = window.panels["latency"].menu()
    next(action for action in menu.actions() if action.text() == "Hide").trigger()
    assert "latency" not in visible(window)
    assert not window.commands.actions["latency"].isChecked()
    window.close()
    assert "latency" not in visible(make_window())


def test_a_panel_that_floats_is_not_the_one_panel_of_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    latency, spectrogram = window.panels["latency"], window.panels["spectrogram"]
    window.resize(880, 760)
    qtbot.waitUntil(lambda: visible(window) == {"latency"})
    latency.setFloating(True)
    qtbot.waitUntil(lambda: visible(window) == {"latency", "spectrogram"})
    assert not spectrogram.isFloating()
    for width in (900, 820):
        window.resize(width, 760)
        QApplication.processEvents()
        assert visible(window) == {"latency", "spectrogram"}, width
    latency.setFloating(False)
    qtbot.waitUntil(lambda: visible(window) == {"latency"})
    assert not latency.isFloating()


def test_a_panel_that_is_docked_into_a_narrow_window_has_the_one_place(window: MainWindow, qtbot: QtBot) -> None:
    memory = window.panels["memory"]
    memory.setFloating(True)
    window.resize(880, 760)
    qtbot.waitUntil(lambda: visible(window) == {"latency", "memory"})
    memory.setFloating(False)
    qtbot.waitUntil(lambda: visible(window) == {"memory"})
    QApplication.processEvents()
    assert visible(window) == {"memory"}


def test_a_panel_that_floats_keeps_its_body_in_a_low_window(window: MainWindow) -> None:
    memory = window.panels["memory"]
    memory.setFloating(True)
    window.resize(1280, 700)
    QApplication.processEvents()
    assert not memory.collapsed
    assert not any(window.panels[name].collapsed for name in STACK)


@pytest.mark.parametrize("name", ["spectrogram", "memory", "outputs"])
def test_a_panel_that_becomes_a_window_lies_aside_of_its_place_and_on_the_screen(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    panel, free = window.panels[name], window.screen().availableGeometry()
    window.move(free.right() - window.width(), free.bottom() - window.height())
    QApplication.processEvents()
    before = QRect(panel.mapToGlobal(QPoint()), panel.size())
    if panel.head.menu_buttons:
        next(one for one in panel.menu().actions() if one.text() == "Float").trigger()
    else:
        qtbot.mouseDClick(panel.head, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    QApplication.processEvents()
    assert panel.isFloating()
    now = panel.geometry()
    assert now.width() == before.width()
    assert 0 <= now.height() - before.height() <= 4
    assert abs(now.left() - before.left()) == 32, "it would hide that there is a gap now"
    assert free.contains(now)

    panel.setGeometry(now.translated(-200, -100))
    for floats in (False, True):
        qtbot.mouseDClick(panel.head, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
        QApplication.processEvents()
        assert panel.isFloating() is floats
    assert panel.pos() == now.topLeft() - QPoint(200, 100), "where it was last"


def test_what_was_chosen_is_there_at_the_next_start(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.session.choose_device("Headset")
    window.transport.gain.setValue(6)
    window.looks.use_theme("light")
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: bool(again.transport.mics.devices))
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
    assert visible(window) == {*LEFT, *STACK}
    assert window.transport.isVisible()
    assert not window.commands.actions["alone"].isChecked()


def test_every_shortcut_is_used_once(window: MainWindow) -> None:
    keys = [keys for _, _, keys in window.commands.listed]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 15
