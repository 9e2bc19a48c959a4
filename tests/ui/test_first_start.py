"""The first start: the portrait, one sentence and Start; it never comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room


@pytest.fixture
def first(make_window: Callable[..., MainWindow], room: Room) -> MainWindow:
    room.welcomed = False
    return make_window()


def test_it_shows_the_portrait_with_one_sentence_and_start(first: MainWindow, qtbot: QtBot) -> None:
    card = first.first_start.card
    assert card is not None
    assert first.layouts.current == "Present"
    said = "Press Start and speak: Tiny speaks with you, and nothing leaves this computer."
    qtbot.waitUntil(lambda: card.words.text() == said)
    assert card.start.isVisible()
    assert not first.transport.isVisible()
    assert not any(panel.isVisible() for panel in first.panels.values())
    assert first.preview.width() * first.preview.height() > 0.8 * first.width() * first.height()


def test_start_starts_and_brings_the_controls(first: MainWindow, qtbot: QtBot) -> None:
    assert first.first_start.card is not None
    qtbot.mouseClick(first.first_start.card.start, Qt.MouseButton.LeftButton)
    assert not first.first_start.on
    assert first.transport.isVisible()
    qtbot.waitUntil(lambda: first.preview.state == "LIVE")


@pytest.mark.parametrize("layout", ["Studio", "Engineer"])
def test_another_layout_brings_its_panels_and_the_controls(first: MainWindow, layout: str) -> None:
    first.layouts.choose(layout)
    assert not first.first_start.on
    assert first.transport.isVisible()
    assert first.panels["latency"].isVisible()


def test_it_is_closed_for_good(first: MainWindow, make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    assert first.first_start.card is not None
    qtbot.mouseClick(first.first_start.card.close_button, Qt.MouseButton.LeftButton)
    assert first.transport.isVisible()
    first.close()
    again = make_window()
    assert not again.first_start.on
    assert again.layouts.current == "Present"


def test_it_is_still_there_at_the_next_start_when_nothing_was_done(first: MainWindow, make_window: Callable[..., MainWindow],
                                                                 ) -> None:
    first.close()
    again = make_window()
    assert again.first_start.on
    assert again.layouts.current == "Present"


def test_without_a_microphone_the_sample_is_what_there_is_to_do(make_window: Callable[..., MainWindow], room: Room,
                                                               tmp_path: Path, qtbot: QtBot) -> None:
    room.welcomed, room.devices, room.sample = False, [], tmp_path / "sample.flac"
    window = make_window()
    card = window.first_start.card
    assert card is not None
    qtbot.waitUntil(lambda: card.words.text().startswith("No microphone was found"))
    assert not card.start.isVisible()
    assert card.sample.isVisible()
    qtbot.waitUntil(lambda: abs(card.sample.geometry().center().x() - card.width() / 2) <= 2)
    assert window.notices.current is None


def test_the_card_leaves_its_place_to_a_notice(first: MainWindow) -> None:
    card = first.first_start.card
    assert card is not None
    first.notices.trouble("test", "Something is wrong", "Words.")
    assert not card.isVisible()
    first.notices.close("test")
    assert card.isVisible()


def test_the_controls_stay_away_after_the_picture_was_alone(first: MainWindow) -> None:
    first.commands.actions["alone"].trigger()
    first.commands.actions["alone"].trigger()
    QApplication.processEvents()
    assert first.first_start.on
    assert not first.transport.isVisible()
