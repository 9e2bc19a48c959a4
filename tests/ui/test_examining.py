"""The commands of the panels: a panel that is lent for them goes with them, and a region is shown before it is exported."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

STACK, LEFT = {"spectrogram", "latency", "memory"}, {"gallery", "outputs"}


@pytest.fixture
def presenting(window: MainWindow) -> MainWindow:
    """Give a window in the layout that shows no panel."""
    window.layouts.choose("Present")
    assert shown(window) == set()
    return window


def shown(window: MainWindow) -> set[str]:
    return {name for name, panel in window.panels.items() if not panel.isHidden()}


def all_hidden(window: MainWindow) -> dict[str, dict[str, bool]]:
    """Give what the settings hold of panels that the person showed or hid, of each layout."""
    return {layout: window.preferences.hidden(layout) for layout in ("Present", "Studio", "Engineer")}


def test_where_no_panel_is_seen_one_comes_with_freezing_and_goes_with_it(presenting: MainWindow) -> None:
    before = all_hidden(presenting)
    for _ in range(2):
        presenting.examining.freeze(True)
        assert shown(presenting) == {"spectrogram"}
        presenting.examination.freeze(False)
        assert shown(presenting) == set()
    assert all_hidden(presenting) == before


def test_a_panel_that_was_there_stays(window: MainWindow) -> None:
    before = shown(window)
    window.examining.freeze(True)
    window.examining.freeze(False)
    assert shown(window) == before == LEFT | STACK


@pytest.mark.parametrize("live_in", ["Studio", "Engineer"])
def test_going_live_in_another_layout_leaves_that_one_and_the_first_as_they_were(
    presenting: MainWindow, qtbot: QtBot, live_in: str
) -> None:
    before = all_hidden(presenting)
    presenting.examining.freeze(True)
    presenting.layouts.choose(live_in)
    there = shown(presenting)
    assert there >= STACK
    presenting.examination.freeze(False)
    assert shown(presenting) == there
    presenting.layouts.choose("Present")
    assert shown(presenting) == set()
    assert all_hidden(presenting) == before


@pytest.mark.parametrize("customised", [False, True], ids=["usual", "moved"])
def test_a_window_that_is_closed_while_frozen_starts_without_the_panel(
    make_window: Callable[..., MainWindow], customised: bool
) -> None:
    window = make_window()
    window.layouts.choose("Present")
    window.layouts.customised = customised
    window.examining.freeze(True)
    window.close()
    again = make_window()
    assert (again.layouts.current, again.layouts.customised, again.examination.frozen) == ("Present", customised, False)
    assert shown(again) == set()


def test_a_panel_that_is_asked_for_by_name_while_frozen_stays(presenting: MainWindow) -> None:
    presenting.examining.freeze(True)
    presenting.layouts.show_panel("spectrogram", on=False)
    presenting.layouts.show_panel("spectrogram", on=True)
    presenting.examination.freeze(False)
    assert shown(presenting) == {"spectrogram"}
    assert presenting.preferences.hidden("Present") == {"spectrogram": False}


def test_one_that_came_in_the_place_of_others_is_not_remembered_where_it_has_room_by_now(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    before = all_hidden(window)
    window.resize(700, 420)
    qtbot.waitUntil(lambda: shown(window) == set())
    window.examining.freeze(True)
    assert window.layouts.folding.guest is window.panels["spectrogram"]
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.layouts.folding.guest is None)
    assert all_hidden(window) == before


def test_while_live_what_there_is_to_export_is_shown_first(presenting: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    export = MagicMock()
    monkeypatch.setattr(presenting.excerpts, "export", export)
    presenting.examining.export_region()
    assert presenting.examination.frozen
    assert presenting.examination.region is not None
    assert shown(presenting) == {"spectrogram"}
    assert not export.called
    presenting.examining.export_region()
    assert export.called


def test_a_session_is_compared_in_a_latency_panel_that_is_seen(
    presenting: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare = MagicMock()
    monkeypatch.setattr(presenting.excerpts, "compare", compare)
    presenting.examining.compare_session()
    assert shown(presenting) == {"latency"}
    assert compare.called


@pytest.mark.parametrize("by_key", [False, True])
def test_escape_goes_live_at_once_after_it_left_a_menu(window: MainWindow, qtbot: QtBot, by_key: bool) -> None:
    """The menu bar had the keyboard then, and the first Escape."""
    window.activateWindow()
    window.setFocus()
    bar = window.commands.bar
    view = bar.actions()[1]
    if by_key:
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    else:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(view).center())
    menu = view.menu()
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert (menu.isVisible(), bar.hasFocus(), bar.activeAction()) == (False, False, None)
    window.examining.freeze(True)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.examination.frozen
