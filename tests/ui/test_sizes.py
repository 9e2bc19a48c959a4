"""The window fits the screen it is on, and a place beside a call."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from studio.ui.drawing.controls import Elided
from studio.ui.picture_only import Alone
from studio.ui.platform.screen_fit import bounded
from studio.ui.status_line import StatusLine
from tests.ui.test_accessibility import findings

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
LEFT = ("gallery", "outputs")
KEYS = {"gallery": Qt.Key.Key_F5, "outputs": Qt.Key.Key_F4, "spectrogram": Qt.Key.Key_F6, "latency": Qt.Key.Key_F7,
        "memory": Qt.Key.Key_F8}


@pytest.mark.parametrize(("width", "height", "dpr", "text"), [
    (1280, 720, 1, "100"), (1366, 768, 1, "100"), (1280, 720, 1, "150"), (2560, 1440, 2, "100"), (800, 600, 1, "100"),
    (1920, 1080, 1, "100"),
])
def test_the_first_window_and_its_dialogs_fit_the_screen(width: int, height: int, dpr: int, text: str, tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "QT_SCALE_FACTOR"}
    words = [sys.executable, "-m", "tests.ui.sized_window", str(width), str(height), str(dpr), text, str(tmp_path)]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    left, top, wide, high = said["frame"]
    assert left >= 0
    assert top >= 0
    assert left + wide <= said["free"][0]
    assert top + high <= said["free"][1]
    assert said["found"] == []
    assert min(said["picture"]) >= 180
    assert said["stale"] == {}, "pixels of a layout before are left"
    for name, (dialog_wide, dialog_high) in said["dialogs"].items():
        assert dialog_wide <= said["free"][0], name
        assert dialog_high <= said["free"][1], name


@pytest.mark.parametrize("layout", ["Present", "Studio", "Engineer"])
def test_it_can_be_made_as_small_as_640_by_400_and_everything_has_room(window: MainWindow, qtbot: QtBot, layout: str) -> None:
    window.layouts.choose(layout)
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.session.set_muted(True)
    window.file_outputs.recording.start()
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0)
    qtbot.waitUntil(lambda: window.status.muted)
    window.resize(640, 400)
    qtbot.waitUntil(lambda: all(panel.isHidden() for name, panel in window.panels.items()
                                if name != "spectrogram" or layout != "Present"))
    QApplication.processEvents()
    assert (window.width(), window.height()) == (640, 400)
    assert findings(window) == []
    assert window.preview.height() >= 180
    assert window.transport.isVisible()


def test_in_the_smallest_status_line_the_sentence_gives_way_and_not_the_processor(qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.say_provider("CPU", reason=False)
    status.say("Too slow: generate takes 102 of 12 ms", trouble=True, muted=True)
    status.say_figures((9.0, 8100, 3010.0))
    status.resize(640, status.height())
    status.show()

    provider, words = (next(one for one in status.findChildren(Elided) if one.text() == text)
                       for text in ("CPU", status.words))
    assert words.width() < words.sizeHint().width()
    assert provider.width() >= provider.sizeHint().width()


def test_panels_fold_one_after_the_other_and_come_back(window: MainWindow, qtbot: QtBot) -> None:
    def shown() -> set[str]:
        return {name for name, panel in window.panels.items() if not panel.isHidden()}

    assert shown() == {"gallery", "outputs", "spectrogram", "latency", "memory"}
    for size, left in (((1100, 720), {"spectrogram", "latency", "memory"}), ((1100, 660), {"spectrogram", "latency"}),
                       ((1100, 500), {"spectrogram"}), ((900, 720), {"latency"}), ((790, 720), set())):
        window.resize(*size)
        qtbot.waitUntil(lambda left=left: shown() == left)
        qtbot.waitUntil(lambda: readable(window))
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: shown() == {"gallery", "outputs", "spectrogram", "latency", "memory"})


@pytest.mark.parametrize("layout", ["Studio", "Engineer"])
@pytest.mark.parametrize("size", [(853, 480), (910, 512), (845, 440), (820, 420)])
def test_one_panel_at_a_time_is_seen_in_a_small_window(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int], layout: str
) -> None:
    """A screen of 1280 x 720 with text of 150 % has room for 853 x 480: it showed no panel."""
    def shown() -> set[str]:
        return {name for name, panel in window.panels.items() if panel.isVisible() and panel.objectName() not in LEFT}

    window.layouts.choose(layout)
    qtbot.waitUntil(lambda: shown() == {"spectrogram", "latency", "memory"})
    window.resize(*size)
    qtbot.waitUntil(lambda: shown() == {"latency"})
    for name in ("spectrogram", "memory", "latency"):
        qtbot.keyClick(window, KEYS[name])
        qtbot.waitUntil(lambda name=name: shown() == {name})
        settled(window, qtbot)
        body = window.panels[name].body
        assert not window.panels[name].geometry().intersects(window._transport_dock.geometry())
        assert body.height() >= body.minimumHeight()
        assert (window.width(), window.height()) == size
        assert window.preview.height() >= 180
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: shown() == {"spectrogram", "latency", "memory"})
    qtbot.waitUntil(lambda: readable(window))
    if layout == "Engineer":
        assert window.panels["spectrogram"].geometry().top() > window.preview.geometry().bottom() - 8
    assert window.latency.minimumHeight() >= 236


def places(window: MainWindow) -> dict[str, QRect]:
    return {name: panel.geometry() for name, panel in window.panels.items() if panel.isVisible()}


def readable(window: MainWindow) -> None:
    """Fail with what is cut or cannot be reached, which a wait that ends then says."""
    assert findings(window) == []


def settled(window: MainWindow, qtbot: QtBot) -> dict[str, QRect]:
    """Wait until nothing moves any more, with everything readable, and give the places of the panels."""
    seen: list[object] = []

    def still() -> bool:
        seen.append((places(window), window.preview.geometry(), window._transport_dock.geometry()))
        return len(seen) > 8 and all(one == seen[-1] for one in seen[-8:])

    qtbot.waitUntil(still)
    qtbot.waitUntil(lambda: readable(window))
    return places(window)


SMALL = [(848, 448), (1017, 544), (1272, 680), (1100, 600), (1400, 580), (720, 440), (640, 400)]


@pytest.mark.parametrize("layout", ["Present", "Studio", "Engineer"])
@pytest.mark.parametrize("size", SMALL)
def test_a_panel_that_has_no_room_takes_the_place_of_others_and_gives_it_back(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int], layout: str
) -> None:
    """It came as a window without a title bar over the menu or the controls, and once closed it was missing later."""
    window.layouts.choose(layout)
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    before, hidden, picture = settled(window, qtbot), window.preferences.hidden(layout), window.preview.geometry()
    for name in (one for one in KEYS if one not in before):
        qtbot.keyClick(window, KEYS[name])
        panel = window.panels[name]
        qtbot.waitUntil(panel.isVisible)
        settled(window, qtbot)
        assert not panel.isFloating()
        assert not panel.collapsed
        assert panel.body.height() >= panel.body.minimumHeight()
        assert panel.body.width() >= panel.body.minimumWidth()
        there = [*places(window).values(), window._transport_dock.geometry(), window.centralWidget().geometry()]
        assert not [one for one in there if one != panel.geometry() and one.intersects(panel.geometry())]
        assert window.rect().contains(panel.geometry())
        assert (window.width(), window.height()) == size
        assert min(window.preview.width(), window.preview.height()) >= 180
        guest = window.layouts.folding.guest
        if panel is not guest:
            qtbot.keyClick(window, KEYS[name])
        else:
            assert panel.head.close_button.isVisible()
            qtbot.mouseClick(panel.head.close_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: places(window) == before)
        qtbot.waitUntil(lambda: window.preview.geometry() == picture)
        assert not panel.head.close_button.isVisible()
        if panel is guest:
            assert window.preferences.hidden(layout) == hidden
        else:
            window.preferences.set_hidden(layout, hidden)
        assert not window.commands.actions[name].isChecked()


@pytest.mark.parametrize("name", ["outputs", "memory"])
def test_a_panel_opened_in_a_small_window_stays_where_the_window_grows(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.layouts.choose("Present")
    window.resize(848, 448)
    qtbot.waitUntil(lambda: window.width() == 848)
    qtbot.keyClick(window, KEYS[name])
    qtbot.waitUntil(lambda: window.layouts.folding.guest is window.panels[name])
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.layouts.folding.guest is None)
    qtbot.waitUntil(lambda: [*places(window)] == [name])
    assert not window.panels[name].head.close_button.isVisible()
    on_left = window.panels[name].geometry().right() < window.centralWidget().geometry().left()
    assert on_left is (name == "outputs")
    window.resize(848, 448)
    qtbot.waitUntil(lambda: not places(window))
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: [*places(window)] == [name])


def test_borders_that_were_moved_are_there_again_after_a_panel_in_the_place_of_others(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 660)
    qtbot.waitUntil(lambda: window.height() == 660)
    window.layouts.customised = True
    window.resizeDocks([window.panels["spectrogram"], window.panels["latency"]], [230, 300], Qt.Orientation.Vertical)
    window.resizeDocks([window.panels["spectrogram"]], [450], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: places(window)["spectrogram"].width() == 450)
    before = settled(window, qtbot)
    window.layouts.remember()
    assert "memory" not in before
    for _ in range(2):
        qtbot.keyClick(window, KEYS["memory"])
        qtbot.waitUntil(lambda: {*places(window)} == {*LEFT, "memory"})
        qtbot.keyClick(window, KEYS["memory"])
        qtbot.waitUntil(lambda: {*places(window)} == {*before})
    assert {name: box.width() for name, box in places(window).items()} == {name: box.width() for name, box in before.items()}


def test_another_layout_and_a_new_start_know_nothing_of_a_panel_in_the_place_of_others(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(848, 448)
    qtbot.waitUntil(lambda: {*places(window)} == {"latency"})
    qtbot.keyClick(window, KEYS["gallery"])
    qtbot.waitUntil(lambda: {*places(window)} == {"gallery"})
    qtbot.keyClick(window, KEYS["outputs"])
    qtbot.waitUntil(lambda: {*places(window)} == {"outputs"})
    window.layouts.choose("Engineer")
    qtbot.waitUntil(lambda: {*places(window)} == {"latency"})
    qtbot.keyClick(window, KEYS["memory"])
    qtbot.waitUntil(lambda: {*places(window)} == {"memory"})
    window.close()
    again = make_window()
    again.layouts.choose("Studio")
    again.resize(1280, 720)
    qtbot.waitUntil(lambda: {*places(again)} == {*again.panels})
    assert places(again)["gallery"].right() < again.centralWidget().geometry().left()


def test_a_panel_key_beside_a_picture_that_is_alone_brings_the_window_back_first(window: MainWindow, qtbot: QtBot) -> None:
    window.layouts.choose("Present")
    window.commands.actions["floating"].trigger()
    qtbot.waitUntil(lambda: window.width() <= 480)
    qtbot.keyClick(window, KEYS["outputs"])
    qtbot.waitUntil(lambda: window.width() == 1280)
    qtbot.waitUntil(lambda: [*places(window)] == ["outputs"])
    assert window.transport.isVisible()


def test_a_panel_that_floats_has_a_title_and_a_button_that_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panels["outputs"]
    panel.setFloating(True)
    qtbot.waitUntil(panel.head.close_button.isVisible)
    qtbot.mouseClick(panel.head.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.isVisible())
    window.layouts.reset()
    qtbot.waitUntil(panel.isVisible)
    assert not panel.head.close_button.isVisible()


def test_a_panel_that_floats_stays_a_window_of_its_own_however_small_the_window_is(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panels["latency"]
    panel.setFloating(True)
    window.resize(700, 420)
    qtbot.waitUntil(lambda: {name for name, one in window.panels.items() if not one.isHidden()} == {"latency"})
    window.layouts.show_panel("latency", on=True)
    assert panel.isFloating()
    assert window.layouts.folding.guest is None
    window.layouts.show_panel("latency", on=False)
    window.layouts.show_panel("memory", on=True)
    window.layouts.show_panel("latency", on=True)
    assert panel.isFloating()
    assert window.layouts.folding.guest is window.panels["memory"], "it is not in the place of the one that floats"


def test_what_the_person_hid_stays_hidden_and_what_folded_is_not_remembered_as_hidden(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    window.commands.actions["latency"].trigger()
    window.resize(790, 720)
    qtbot.waitUntil(lambda: window.panels["spectrogram"].isHidden())
    window.close()
    again = make_window()
    again.resize(1280, 720)
    qtbot.waitUntil(lambda: not again.panels["spectrogram"].isHidden())
    assert again.panels["latency"].isHidden()
    again.resize(790, 720)
    qtbot.waitUntil(lambda: again.panels["spectrogram"].isHidden())
    again.resize(1280, 720)
    qtbot.waitUntil(lambda: not again.panels["spectrogram"].isHidden())
    assert again.panels["latency"].isHidden()


def test_when_the_screen_becomes_smaller_the_window_comes_onto_what_is_left(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = window.screen()
    window.resize(1280, 720)
    window.move(400, 300)
    free = QRect(0, 0, 1000, 600)
    monkeypatch.setattr(type(screen), "availableGeometry", lambda _self: free)
    screen.availableGeometryChanged.emit(free)
    qtbot.waitUntil(lambda: free.contains(window.frameGeometry()))
    window.move(-300, -50)
    QApplication.instance().screenRemoved.emit(screen)
    qtbot.waitUntil(lambda: free.contains(window.frameGeometry()))


def test_a_size_is_bounded_with_its_frame() -> None:
    assert bounded(QSize(1440, 900), QSize(1280, 720)) == QSize(1272, 680)
    assert bounded(QSize(1440, 900), QSize(1920, 1080)) == QSize(1440, 900)


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_picture_in_a_small_window_lies_above_all_and_comes_back(window: MainWindow, qtbot: QtBot, way: str) -> None:
    window.layouts.choose("Studio")
    QApplication.processEvents()
    before = window.geometry()
    window.commands.actions["floating"].trigger()
    qtbot.waitUntil(lambda: window.width() <= 480)
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert not window.transport.isVisible()
    assert window.preview.size() == window.size()
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    window.resize(160, 90)
    QApplication.processEvents()
    assert window.size() == QSize(160, 90)
    assert window.alone.how is Alone.SMALL
    if way == "key":
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    else:
        assert window.rect().contains(window.alone.back.geometry())
        qtbot.mouseClick(window.alone.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.transport.isVisible())
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.geometry() == before
    assert not window.alone.back.isVisible()
    assert not window.commands.actions["floating"].isChecked()


def test_the_small_window_is_moved_by_its_picture(window: MainWindow, qtbot: QtBot) -> None:
    window.alone.show(Alone.SMALL)
    qtbot.waitUntil(lambda: window.width() <= 480)
    at, middle = window.pos(), window.preview.rect().center()
    qtbot.mousePress(window.preview, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(window.preview, middle - QPoint(40, 30))
    qtbot.waitUntil(lambda: window.pos() == at - QPoint(40, 30))
    qtbot.mouseRelease(window.preview, Qt.MouseButton.LeftButton)
    window.alone.show(Alone.NOT)


def test_the_small_window_goes_to_the_full_screen_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.actions["floating"].trigger()
    window.commands.actions["alone"].trigger()
    qtbot.waitUntil(window.isFullScreen)
    assert not window.commands.actions["floating"].isChecked()
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    window.commands.actions["alone"].trigger()
    qtbot.waitUntil(lambda: window.transport.isVisible())
