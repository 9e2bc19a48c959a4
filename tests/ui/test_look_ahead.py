"""A look-ahead is chosen in the window, holds at once and at the next start, and everything measured by it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QToolTip

from studio.avatars.format_reading import read_manifest
from studio.engine.models.avatar import AvatarModel
from studio.errors import AvatarError
from studio.ui.look_ahead import offered
from studio.ui.session import Running
from tests import tiny_avatar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.avatars.latency_profiles import LatencyProfile
    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room


@pytest.fixture
def room(room: Room, hearing_far: Path, tiny: Path) -> Room:
    room.avatars = {"far": hearing_far, "tiny": tiny}
    return room


def marked(window: MainWindow) -> list[str]:
    return [action.text() for action in window.look_ahead.menu.actions() if action.isChecked()]


def used(window: MainWindow) -> int | None:
    return window.look_ahead.used_ms


def test_the_menu_offers_what_the_avatar_has_and_says_what_it_means(window: MainWindow) -> None:
    assert [action.text() for action in window.look_ahead.menu.actions()] == [
        "40 ms: answers soonest, lips least exact", "80 ms", "120 ms: usual", "200 ms: hears furthest ahead, answers latest",
    ]
    assert marked(window) == ["120 ms: usual"]
    assert window.look_ahead.menu.menuAction() in window.commands.bar.actions()[2].menu().actions()


def test_an_avatar_with_one_look_ahead_says_so(tiny: Path) -> None:
    assert offered(read_manifest(tiny)) == {120: "120 ms: the only one of this avatar"}


def test_a_choice_holds_at_once_while_live_and_is_remembered(
    window: MainWindow, qtbot: QtBot, make_window: Callable[..., MainWindow]
) -> None:
    window.session.toggle()
    qtbot.waitUntil(lambda: window.panels["latency"].head.figure.text().endswith("of 200 ms"))
    window.look_ahead.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: used(window) == 40)
    qtbot.waitUntil(lambda: window.panels["latency"].head.figure.text().endswith("of 120 ms"))

    assert marked(window) == ["40 ms: answers soonest, lips least exact"]
    assert (window.spectrogram.look_ahead_ms, window.spectrogram.wait_ms) == (40, 37.5)
    assert window.session.running is Running.MICROPHONE
    assert dict(zip([line[0] for line in window.latency.table()], [line[-1] for line in window.latency.table()],
                    strict=True))["Look-ahead"] == 40
    window.close()
    again = make_window()
    assert used(again) == 40
    assert marked(again) == ["40 ms: answers soonest, lips least exact"]


def test_the_settings_offer_the_same_and_follow_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.show_settings()
    assert window.settings is not None
    window.settings.open_page("Performance")
    field = window.settings.pages["Performance"].fields["Look-ahead"]
    assert isinstance(field, QComboBox)
    assert [field.itemData(number) for number in range(field.count())] == [40, 80, 120, 200]
    assert field.currentData() == 120

    field.setCurrentIndex(3)
    field.activated.emit(3)
    qtbot.waitUntil(lambda: marked(window) == ["200 ms: hears furthest ahead, answers latest"])
    window.look_ahead.menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: field.currentData() == 80)
    window.settings.close()


def test_an_avatar_without_the_chosen_one_uses_its_nearest_and_says_so(
    window: MainWindow, qtbot: QtBot, tiny: Path, hearing_far: Path
) -> None:
    window.look_ahead.choose(40)
    qtbot.waitUntil(lambda: "40 ms: answers soonest, lips least exact" in marked(window))
    assert window.notices.current is None
    window.bridge.host.use(tiny)
    qtbot.waitUntil(lambda: window.notices.current is not None)

    assert window.notices.current.title == "Tiny hears 120 ms ahead"
    assert "no encoder for 40 ms" in window.notices.current.words
    assert marked(window) == ["120 ms: the only one of this avatar"]
    window.bridge.host.use(hearing_far)
    qtbot.waitUntil(lambda: used(window) == 40)


def test_an_encoder_that_cannot_be_used_is_told_and_the_one_before_stays(
    room: Room, make_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tiny_avatar.write(tmp_path / "spoiled", profiles=tiny_avatar.PROFILES)
    room.avatars = {"spoiled": folder}
    window = make_window()
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None)

    def refuse(self: AvatarModel, profile: LatencyProfile) -> None:
        raise AvatarError(f"The encoder {profile.encoder} cannot be used.")

    monkeypatch.setattr(AvatarModel, "encoder", refuse)
    window.look_ahead.choose(200)
    qtbot.waitUntil(lambda: window.notices.current is not None)

    assert window.notices.current.title == "This look-ahead cannot be used"
    assert used(window) == window.preferences.look_ahead_ms == 120
    assert marked(window) == ["120 ms: usual"]


def test_a_remembered_look_ahead_that_is_no_number_is_forgotten(window: MainWindow) -> None:
    for text in ("many", "-40", "99999999"):
        window.preferences.write("avatar/look_ahead_ms", text)
        assert window.preferences.look_ahead_ms is None


def test_the_gallery_says_how_far_ahead_an_avatar_can_hear(window: MainWindow) -> None:
    assert [card.meta for card in window.gallery.cards] == ["Test · 192 × 128 · CC0", "Test · 192 × 128 · CC0"]


def test_a_clip_hears_as_far_ahead_as_the_window_but_never_less_than_usual(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.file_outputs.show_export(window, [])
    for chosen, clip in ((200, 200), (40, None), (120, None)):
        window.look_ahead.choose(chosen)
        qtbot.waitUntil(lambda chosen=chosen: used(window) == chosen)
        assert dialog.look_ahead_ms() == clip
    dialog.close()


@pytest.mark.parametrize("tall", [False, True])
def test_each_part_of_the_way_says_what_it_is_and_why_the_figure_is_not_the_choice(
        make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tall: bool) -> None:
    window = make_window()
    window.layouts.choose("Engineer")
    panel = window.latency
    panel.resize(376, 700 if tall else 250)
    panel.refresh()
    panel.grab()
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, *_: said.append(words))
    for part, box in zip(panel.parts, panel._boxes, strict=True):
        middle = box.center().toPoint()
        QApplication.sendEvent(panel, QHelpEvent(QEvent.Type.ToolTip, middle, panel.mapToGlobal(middle)))
        assert part.name in said[-1]
    assert len(said) == 9
    assert "120 ms, in whole frames. A frame waits 112.5 ms for that sound at most" in said[1].replace("\n", " ")
    assert max(len(line) for one in said for line in one.splitlines()) <= 72
    assert said[0].count("Microphone") == 1
