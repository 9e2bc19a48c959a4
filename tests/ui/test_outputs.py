"""The panel of outputs: each is switched, shown and lost by itself, and the picture goes on."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from studio.engine.core.output import OutputStatus, PixelFormat
from studio.errors import DeviceError
from studio.outputs.camera.output import CameraOutput
from studio.outputs.display_clock import DisplayClock
from studio.ui import language
from studio.ui.dialogs.calls_help import CallsHelp
from studio.ui.main_menu import SWITCHES
from studio.ui.outputs import outputs, switch
from studio.ui.outputs.outputs import HEADPHONES, KINDS, PAGE
from studio.ui.outputs.panel import OutputRow, OutputsPanel, figures_in_words
from studio.ui.outputs.switch import Figures, OutputKind, OutputSwitch
from studio.ui.sentences import outputs as say
from studio.ui.settings.sound import LoudspeakerPicker
from tests.plain_output import PlainOutput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np
    from pytestqt.qtbot import QtBot

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm
    from studio.outputs.registry import Wish
    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room


class Refused(PlainOutput):
    """Cannot be opened before a command was given in a terminal."""

    name = "camera"

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence

    def open(self, form: ProgramForm) -> None:
        raise DeviceError(self._sentence, command="modprobe loopback")


class Sent(PlainOutput):
    """Counts, and fails when it is told to."""

    def __init__(self, name: str = "camera", refuses: str = "") -> None:
        self.name, self._refuses = name, refuses
        self.fails = ""
        self.count, self.closed = 0, False
        self.said = OutputStatus()
        self.waits: threading.Event | None = None

    def open(self, form: ProgramForm) -> None:
        if self.waits is not None:
            self.waits.wait(20)
        if self._refuses:
            raise DeviceError(self._refuses)

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        if self.fails:
            raise DeviceError(self.fails)
        self.count += 1
        return True

    def status(self) -> OutputStatus:
        return replace(self.said, sent=self.count)

    def close(self, *, keep: bool = True) -> None:
        self.closed = True


class Rows:
    """A window with one more row, whose outputs are the test's."""

    def __init__(self, window: MainWindow, outputs: list[Sent]) -> None:
        self.window, self.outputs = window, outputs
        kind = OutputKind("test", "Test", "End the test", "A hint", "camera", lambda _on_air: outputs, watched="Seen")
        self.switch = OutputSwitch(kind, window.bridge)
        self.row = OutputRow(kind.words, kind.on_words, kind.icon, self.switch)
        self.failed: list[str] = []
        self.switch.failed.connect(lambda _name, sentence, _command: self.failed.append(sentence))

    @property
    def words(self) -> tuple[str, str, str]:
        self.row.refresh()
        return self.row.button.text(), self.row.state.text(), self.row.figures.text()


@pytest.fixture
def rows(window: MainWindow, qtbot: QtBot) -> Iterator[Callable[..., Rows]]:
    made: list[Rows] = []

    def make(*outputs: Sent) -> Rows:
        made.append(Rows(window, list(outputs)))
        qtbot.addWidget(made[-1].row)
        return made[-1]

    yield make
    for one in made:
        one.switch.close()


def test_one_button_begins_and_ends_and_the_window_does_not_wait(rows: Callable[..., Rows], qtbot: QtBot) -> None:
    one = rows(Sent())
    assert one.words == ("Test", "A hint", "")
    one.outputs[0].waits = threading.Event()
    qtbot.mouseClick(one.row.button, Qt.MouseButton.LeftButton)
    assert one.words[:2] == ("End the test", say.OPENING)
    assert not one.row.button.isEnabled()
    one.outputs[0].waits.set()

    qtbot.waitUntil(lambda: one.outputs[0].count > 30 and "fps" in one.words[2])
    assert one.words[:2] == ("End the test", "Seen")
    assert "0 dropped" in one.words[2]

    qtbot.mouseClick(one.row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not one.switch.busy)
    assert one.words == ("Test", "A hint", "")
    assert one.outputs[0].closed


def test_of_two_outputs_one_may_be_missing_and_the_other_goes_on(rows: Callable[..., Rows], qtbot: QtBot) -> None:
    one = rows(Sent("camera", refuses="No camera can be made."), Sent("microphone"))
    one.switch.toggle()
    qtbot.waitUntil(lambda: not one.switch.busy)

    said = "There: microphone. Not there: camera. No camera can be made."
    assert one.failed == [said]
    assert one.switch.on
    assert one.words[1] == said
    assert one.switch.figures().trouble
    assert head_of(one) == say.SOME_IN_PART.format(count=1)


def head_of(one: Rows) -> str:
    """Give what the head of a panel with this row says."""
    heads: list[str] = []
    panel = OutputsPanel([one.row])
    panel.readout.connect(lambda said, _warn: heads.append(said))
    panel.refresh()
    # The row is the test's.
    one.row.setParent(None)
    return heads[-1]


def test_of_two_outputs_one_may_fail_later_and_what_is_left_is_said(rows: Callable[..., Rows], qtbot: QtBot) -> None:
    one = rows(Sent("camera"), Sent("microphone"))
    one.switch.toggle()
    qtbot.waitUntil(lambda: not one.switch.busy and one.outputs[0].count > 2)
    assert head_of(one) == say.SOME_ON.format(count=1)

    one.outputs[0].fails = "The cable was pulled."
    qtbot.waitUntil(lambda: len(one.switch.outputs) == 1)
    assert one.words[1] == "There: microphone. Not there: camera. The cable was pulled."
    assert head_of(one) == say.SOME_IN_PART.format(count=1)
    # Begun anew it is whole.
    one.outputs[0].fails = ""
    for on in (False, True):
        one.switch.toggle()
        qtbot.waitUntil(lambda on=on: not one.switch.busy and one.switch.on is on)
    assert head_of(one) == say.SOME_ON.format(count=1)


def test_what_was_missing_is_not_said_any_more_once_it_ended(rows: Callable[..., Rows], qtbot: QtBot) -> None:
    one = rows(Sent(refuses="No camera."), Sent("microphone"))
    one.switch.toggle()
    qtbot.waitUntil(lambda: one.switch.on and not one.switch.busy)
    assert "Not there: camera" in one.words[1]
    one.switch.toggle()
    qtbot.waitUntil(lambda: not one.switch.on)
    assert one.words == ("Test", "A hint", "")


def test_the_notice_of_what_was_missing_goes_with_the_output(window: MainWindow, qtbot: QtBot) -> None:
    calls = window.outputs.switches["calls"]
    calls.begin(lambda _on_air: [Sent(refuses="No camera."), Sent("microphone")])
    qtbot.waitUntil(lambda: calls.on and not calls.busy)
    assert window.notices.current is not None
    assert window.notices.current.key == "calls"
    calls.toggle()
    qtbot.waitUntil(lambda: not calls.on and window.notices.current is None)


def test_sound_is_not_counted_as_pictures(rows: Callable[..., Rows], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    microphone = Sent("microphone")
    microphone.wants = replace(microphone.wants, picture=PixelFormat.NONE)
    one = rows(Sent(refuses="No camera."), microphone)
    one.switch.toggle()
    qtbot.waitUntil(lambda: one.switch.on and not one.switch.busy)
    clock = [100.0]
    monkeypatch.setattr(switch, "monotonic", lambda: clock[0])
    for _ in range(3):
        clock[0] += 1.5
        microphone.count += 58
        assert one.switch.figures().fps is None
    one.switch.toggle()
    qtbot.waitUntil(lambda: not one.switch.on)


def test_an_output_that_none_takes_says_so_and_not_that_it_makes_no_pictures(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    camera, clock, said = Sent(), [monotonic() + 10.0], list[str]()
    camera.said = OutputStatus(watched=False)
    monkeypatch.setattr(camera, "picture", lambda *_: True)
    page = window.outputs.switches["page"]
    page.begin(lambda _on_air: [camera])
    qtbot.waitUntil(lambda: page.on and not page.busy)
    monkeypatch.setattr(switch, "monotonic", lambda: clock[0])
    row = next(one for one in window.outputs.panel.rows if one.switch is page)

    def after(pictures: int, *, watched: bool) -> str:
        clock[0] += 1.5
        camera.count, camera.said = camera.count + pictures, OutputStatus(watched=watched)
        row.refresh()
        said.append(row.figures.text())
        return said[-1]

    assert [after(0, watched=False) for _ in range(3)] == ["No viewer yet"] * 3
    after(30, watched=True)
    assert after(30, watched=True).startswith("20 fps")
    assert after(0, watched=False) == "No viewer now"
    assert not [one for one in said if one.startswith("0 fps")]
    page.toggle()
    qtbot.waitUntil(lambda: not page.on)


def test_why_a_camera_is_missing_is_said_in_the_language_of_the_window() -> None:
    words = ("from studio.ui import language; language.speak('de'); from studio.ui.raised import in_window; "
             "from studio.outputs.camera.camera import NO_WAY; "
             "print(in_window(NO_WAY.format(why='PipeWire is not running; v4l2loopback is not installed', command='make')))")
    said = subprocess.run([sys.executable, "-X", "utf8", "-c", words], capture_output=True, text=True, encoding="utf-8",
                          check=True, cwd=Path(__file__).parents[2]).stdout
    assert "PipeWire läuft nicht; v4l2loopback ist nicht installiert" in said


def test_the_page_s_plate_shows_its_address_and_a_click_copies_the_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.layouts.choose("Present")
    window.outputs.copy_address()
    page_switch = window.outputs.switches["page"]
    qtbot.waitUntil(lambda: page_switch.on and not page_switch.busy)
    (page,) = page_switch.outputs
    qtbot.waitUntil(lambda: any(one.address for one in window.preview.leaving))
    (plate,) = window.preview.leaving
    assert plate.address == page.home.split("//")[1].strip("/")
    assert plate.address in window.preview.accessibleDescription()
    qtbot.waitUntil(lambda: bool(window.preview._buttons))
    QGuiApplication.clipboard().setText("something else")
    (box, _), = window.preview._buttons
    place = box.center().toPoint()
    qtbot.mouseMove(window.preview, place)
    qtbot.mouseClick(window.preview, Qt.MouseButton.LeftButton, pos=place)
    assert QGuiApplication.clipboard().text() == page.url
    assert all(page.url not in one.text() for one in window.notices.current.findChildren(QLabel))
    qtbot.mouseClick(window.preview, Qt.MouseButton.LeftButton, pos=window.preview.rect().center())
    page_switch.toggle()
    qtbot.waitUntil(lambda: not page_switch.on)


def test_what_cannot_be_opened_at_all_is_off_again_with_its_sentence(rows: Callable[..., Rows], qtbot: QtBot) -> None:
    one = rows(Sent(refuses="No camera can be made."))
    one.switch.toggle()
    qtbot.waitUntil(lambda: not one.switch.busy)

    assert (one.switch.on, one.words[:2]) == (False, ("Test", "No camera can be made."))


def test_a_sentence_that_ends_with_a_command_comes_last_and_nothing_at_all_is_not_called_a_part(
        window: MainWindow, qtbot: QtBot) -> None:
    mends = Refused("No camera: load it with this command: modprobe loopback")
    calls = window.outputs.switches["calls"]
    calls.begin(lambda _on_air: [mends, Sent("microphone", refuses="No microphone: start the server.")])
    qtbot.waitUntil(lambda: window.notices.current is not None)
    notice = window.notices.current
    assert notice is not None
    assert notice.title == "Use in calls cannot be used"
    assert notice.words == "No microphone: start the server. No camera: load it with this command: modprobe loopback"


def test_what_one_command_mends_is_offered_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    switch = window.outputs.switches["calls"]
    switch.failed.emit("Use in calls", "No virtual camera can be made: sudo make one", "sudo make one")
    notice = window.notices.current
    assert notice is not None
    assert [button.text() for button in notice.buttons] == [say.COPY_COMMAND]
    notice.buttons[0].click()
    assert QGuiApplication.clipboard().text() == "sudo make one"


def test_the_address_of_the_page_can_be_copied_again_while_it_runs(window: MainWindow, qtbot: QtBot) -> None:
    row, page = window.outputs.panel.rows[KINDS.index(PAGE)], window.outputs.switches["page"]
    again = row.again
    assert again is not None
    assert again.isHidden()
    assert again.toolTip() == "Copy the address"
    page.toggle()
    qtbot.waitUntil(lambda: page.on and not page.busy)
    QGuiApplication.clipboard().setText("something else")
    assert not again.isHidden()
    assert again.y() > row.button.y(), "the words of the button have all of the width in every language"
    again.click()
    (running,) = page.outputs
    assert QGuiApplication.clipboard().text() == running.url
    page.toggle()
    qtbot.waitUntil(lambda: not page.on)
    assert again.isHidden()


def test_while_calls_are_on_their_row_says_what_to_choose_and_explains_the_rest(
        window: MainWindow, qtbot: QtBot) -> None:
    calls = window.outputs.switches["calls"]
    row = next(one for one in window.outputs.panel.rows if one.switch is calls)
    assert row.again is not None
    camera = Sent()
    camera.said = OutputStatus(watched=False)
    calls.begin(lambda _on_air: [camera])
    qtbot.waitUntil(lambda: calls.on and not calls.busy)
    qtbot.waitUntil(lambda: row.state.text() == "In the call program, choose Viseme Studio")
    window.resize(1280, 720)
    window.layouts.choose("Studio")
    qtbot.waitUntil(lambda: row.isVisible() and row.state.height() > row.state.fontMetrics().height())
    assert "\N{HORIZONTAL ELLIPSIS}" not in "".join(row.state._lines(row.state.width()))
    assert row.again.isVisible()
    qtbot.mouseClick(row.again, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(CallsHelp)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "choose Viseme Studio as the camera and as the microphone" in said
    assert "PipeWire" in said
    assert "Zoom, Teams, Discord and Chrome need v4l2loopback" in said
    page = dialog.page.toPlainText()
    assert page.startswith("Calls on Linux")
    assert "camera menu > Viseme Studio" in page
    assert "The page" not in page
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "modprobe v4l2loopback" in QGuiApplication.clipboard().text()
    dialog.close()
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(CallsHelp)))
    for one in window.findChildren(CallsHelp):
        one.close()


def test_in_another_language_it_is_said_that_the_page_about_calls_is_in_english(
        window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert CallsHelp(window).in_english.isHidden()
    monkeypatch.setattr(language, "spoken", lambda: "de")
    dialog = CallsHelp(window)
    dialog.show()
    assert dialog.in_english.isVisible()
    assert dialog.in_english.text() == say.CALLS_PAGE_ENGLISH
    dialog.close()


def test_every_output_is_in_the_menu_and_checked_while_it_is_on(window: MainWindow, qtbot: QtBot) -> None:
    actions = {name: window.commands.actions[command] for name, command in SWITCHES.items()}
    assert set(actions) == {kind.key for kind in KINDS}
    page = window.outputs.switches["page"]
    assert {name: one.text().replace("&", "") for name, one in actions.items()} == {kind.key: kind.words for kind in KINDS}
    actions["page"].trigger()
    qtbot.waitUntil(lambda: page.on and not page.busy)
    assert actions["page"].isChecked()
    actions["page"].trigger()
    qtbot.waitUntil(lambda: not page.on)
    assert not actions["page"].isChecked()


def test_a_command_that_does_nothing_yet_is_not_left_checked(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(window.bridge.host), "on_air", property(lambda _host: None))
    window.commands.actions["page"].trigger()
    assert not window.outputs.switches["page"].on
    assert not window.commands.actions["page"].isChecked()


def test_what_takes_the_picture_to_others_stands_on_it_in_every_layout(window: MainWindow, qtbot: QtBot) -> None:
    window.layouts.choose("Present")
    assert window.preview.leaving == ()
    page = window.outputs.switches["page"]
    page.toggle()
    qtbot.waitUntil(lambda: [one.name for one in window.preview.leaving] == [say.PAGE_CHIP])
    qtbot.waitUntil(lambda: not page.busy)
    assert not window.preview.leaving[0].seen, "no browser shows it yet"
    assert say.PAGE_CHIP in window.preview.accessibleDescription()
    page.toggle()
    qtbot.waitUntil(lambda: window.preview.leaving == ())


def narrowed(window: MainWindow, qtbot: QtBot) -> OutputsPanel:
    """Give the panel with so little room that its rows scroll."""
    panel = window.outputs.panel
    panel.setMaximumHeight(160)
    qtbot.waitUntil(lambda: panel.area.verticalScrollBar().maximum() > 0)
    panel.area.verticalScrollBar().setValue(0)
    return panel


@pytest.mark.parametrize("high", range(150, 300, 19))
def test_no_row_is_cut_in_half_however_little_room_there_is(window: MainWindow, qtbot: QtBot, high: int) -> None:
    """While it recorded half of *Hear yourself* was seen."""
    panel = window.outputs.panel
    panel.setMaximumHeight(high)
    panel.setMinimumHeight(high)
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.file_outputs.recording.start()
    qtbot.waitUntil(lambda: panel.rows[-1].state.isVisible() and window.file_outputs.recording.elapsed_s > 0)
    qtbot.waitUntil(lambda: panel.height() == high)
    area = panel.area.viewport()

    def whole() -> bool:
        QCoreApplication.processEvents()
        seen = [row for row in panel.rows[:-2] if not row.visibleRegion().isEmpty()]
        return bool(seen) and all(area.rect().contains(QRect(row.mapTo(area, QPoint()), row.size())) for row in seen)

    qtbot.waitUntil(whole)
    dead = panel.area.height() - area.height()
    assert dead <= panel.rows[0].button.height() + 8, "there is no empty room in which a button would have been seen"
    panel.area.ensureWidgetVisible(panel.rows[-3], 0, 0)
    bottom = panel.rows[-3].mapTo(area, panel.rows[-3].rect().bottomLeft()).y()
    assert bottom < area.height(), "the last can be scrolled to"
    window.file_outputs.recording.stop()


def test_what_runs_keeps_its_buttons_in_view_when_panels_beside_it_go_and_come(window: MainWindow, qtbot: QtBot) -> None:
    """*End the page* and *Hear yourself no more* were gone above a hundred empty pixels."""
    window.resize(1280, 720)
    window.layouts.choose("Studio")
    panel = window.outputs.panel
    running = [panel.rows[KINDS.index(kind)] for kind in (PAGE, HEADPHONES)]
    window.outputs.switches["page"].toggle()
    window.outputs.switches["headphones"].begin(lambda _on_air: [Sent("headphones")])
    qtbot.waitUntil(lambda: all(row.switch.on and not row.switch.busy for row in running))

    def whole() -> bool:
        panel.refresh()
        return all(row.button.visibleRegion().boundingRect() == row.button.rect() for row in running)

    qtbot.waitUntil(whole)
    for _ in range(3):
        window.commands.actions["spectrogram"].trigger()
        qtbot.wait(50)
        qtbot.waitUntil(whole)
    for row in running:
        row.switch.toggle()
    qtbot.waitUntil(lambda: not any(row.switch.on or row.switch.busy for row in running))


def test_the_row_of_a_button_that_is_pressed_is_scrolled_into_view_with_all_that_it_says(
        window: MainWindow, qtbot: QtBot) -> None:
    panel = narrowed(window, qtbot)
    page = window.outputs.switches["page"]
    row, area = panel.rows[KINDS.index(PAGE)], panel.area.viewport()

    def shown() -> bool:
        assert row.link is not None
        return row.link.isVisible() and area.rect().contains(row.link.mapTo(area, row.link.rect().bottomLeft()))

    assert not shown()
    row.button.click()
    qtbot.waitUntil(lambda: page.on and not page.busy)
    qtbot.waitUntil(shown)
    page.toggle()
    qtbot.waitUntil(lambda: not page.busy)


def test_an_output_that_is_begun_elsewhere_leaves_the_panel_where_it_is(window: MainWindow, qtbot: QtBot) -> None:
    panel = narrowed(window, qtbot)
    page = window.outputs.switches["page"]
    began: list[bool] = []
    panel.rows[KINDS.index(PAGE)].began.connect(lambda: began.append(True))
    page.toggle()
    qtbot.waitUntil(lambda: page.on and not page.busy)
    QCoreApplication.processEvents()

    assert (panel.area.verticalScrollBar().value(), began) == (0, [])
    page.toggle()
    qtbot.waitUntil(lambda: not page.busy)


def test_the_replay_and_the_recording_are_there_however_much_the_others_say(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    window.layouts.choose("Studio")
    panel = window.outputs.panel
    others = [window.outputs.switches[kind] for kind in ("calls", "stream")]
    qtbot.waitUntil(lambda: panel.isVisible() and window.preview.has_picture)
    for one in others:
        one.begin(lambda _on_air: [Sent(refuses="No virtual camera can be made: PipeWire is not running."), Sent("microphone")])
    qtbot.waitUntil(lambda: all(one.on and not one.busy for one in others))
    qtbot.waitUntil(lambda: panel.area.verticalScrollBar().maximum() > 0)
    for row in panel.rows[-2:]:
        box = QRect(row.button.mapTo(panel, QPoint()), row.button.size())
        assert panel.rect().contains(box)
        assert row.button.visibleRegion().boundingRect().size() == row.button.size()
    for one in others:
        one.toggle()
    qtbot.waitUntil(lambda: not any(one.on or one.busy for one in others))


def test_the_address_of_the_page_is_shown_without_its_secret_and_opened_with_one_that_holds_once(
        window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    opened: list[str] = []
    monkeypatch.setattr(outputs, "open_address", lambda address: not opened.append(address))
    page = window.outputs.switches["page"]
    row = window.outputs.panel.rows[KINDS.index(PAGE)]
    assert row.link is not None
    assert row.link.isHidden()
    page.toggle()
    qtbot.waitUntil(lambda: page.on and not page.busy)
    (served,) = page.outputs
    assert f"http://{row.link.text()}/" == served.home
    assert row.link.toolTip() == "Open the page in the browser"
    qtbot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    token = served.url.split("=")[1]
    assert [one.split("?")[0] for one in opened] == [served.home]
    for hidden in (token, opened[0].split("=")[1]):
        assert hidden not in row.link.text() + row.link.accessibleName() + row.state.text() + caplog.text
    assert token not in opened[0]
    page.toggle()
    qtbot.waitUntil(lambda: not page.busy)


def test_without_a_browser_the_address_is_copied_and_that_is_said(
        window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outputs, "open_address", lambda _address: False)
    page = window.outputs.switches["page"]
    row = window.outputs.panel.rows[KINDS.index(PAGE)]
    page.toggle()
    qtbot.waitUntil(lambda: page.on and not page.busy)
    QGuiApplication.clipboard().setText("something else")
    assert row.link is not None
    row.link.click()
    assert QGuiApplication.clipboard().text() == page.outputs[0].url
    assert window.notices.current is not None
    assert window.notices.current.words == say.PAGE_NO_BROWSER
    page.toggle()
    qtbot.waitUntil(lambda: not page.busy)


def test_an_output_that_fails_is_off_and_the_picture_goes_on(
    rows: Callable[..., Rows], window: MainWindow, qtbot: QtBot
) -> None:
    one, other = rows(Sent()), rows(Sent("another"))
    for each in (one, other):
        each.switch.toggle()
    qtbot.waitUntil(lambda: one.outputs[0].count > 2 and other.outputs[0].count > 2)

    one.outputs[0].fails = "The cable was pulled."
    qtbot.waitUntil(lambda: not one.switch.on)
    assert one.words[:2] == ("Test", "The cable was pulled.")
    qtbot.waitUntil(lambda: one.outputs[0].closed)
    count = other.outputs[0].count
    qtbot.waitUntil(lambda: other.outputs[0].count > count + 10)
    assert other.switch.on
    assert window.bridge.host.failure is None


def test_a_server_that_is_waited_for_is_told(rows: Callable[..., Rows], qtbot: QtBot) -> None:
    one = rows(Sent())
    one.switch.toggle()
    qtbot.waitUntil(lambda: one.switch.on and not one.switch.busy)
    one.outputs[0].said = OutputStatus(waits="PipeWire is not there.", watched=False)
    assert one.words[1] == "PipeWire is not there."
    one.outputs[0].said = OutputStatus(watched=False)
    assert one.words[1] == say.WAITS_FOR_PROGRAM


def test_a_sentence_that_is_too_long_for_the_panel_has_the_lines_that_it_needs(rows: Callable[..., Rows], qtbot: QtBot) -> None:
    one = rows(Sent(refuses="No virtual camera can be made: PipeWire is not running."))
    layout, line = one.row.layout(), one.row.state.fontMetrics().height()
    before = layout.totalHeightForWidth(150)
    one.switch.toggle()
    qtbot.waitUntil(lambda: not one.switch.busy)
    assert one.words[1].startswith("No virtual camera")
    assert layout.totalHeightForWidth(250) == before + line
    narrow = one.row.state._lines(110)
    assert layout.totalHeightForWidth(110) == before + (len(narrow) - 1) * line
    assert (len(narrow) > 2, " ".join(narrow)) == (True, one.words[1])
    assert layout.totalHeightForWidth(1000) == before


def test_figures_are_said_where_there_are_some() -> None:
    assert figures_in_words(Figures()) == ""
    assert figures_in_words(Figures(fps=24.9, dropped=3, lag_ms=4.2)) == "25 fps \N{MIDDLE DOT} 3 dropped \N{MIDDLE DOT} 4 ms"
    assert figures_in_words(Figures(dropped=0, bytes=12_300_000)) == "12.3 MB"


def test_recording_is_a_row_too_and_both_buttons_say_the_same(window: MainWindow, qtbot: QtBot) -> None:
    row, other = window.outputs.panel.rows[-1], window.transport.record
    assert not row.button.isEnabled()
    assert not other.isEnabled()
    assert row.button.toolTip() == other.toolTip() == "Nothing runs yet that could be recorded: press Start first, then Record."
    assert row.state.text() == say.RECORD_WAITS
    window.session.start_microphone()
    assert row.button.isEnabled()
    assert other.isEnabled()
    assert row.state.text() == say.RECORD_HINT
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.file_outputs.recording.on and window.file_outputs.recording.size_bytes > 0)
    row.refresh()
    assert row.button.text() == say.RECORD_ON
    assert "B" in row.figures.text()
    window.session.stop()
    assert row.button.isEnabled(), "what runs can be ended"
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert not window.file_outputs.recording.on
    assert not row.button.isEnabled()


def test_the_camera_is_mirrored_as_it_was_last_time_and_shows_a_card_on_demand(
    make_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.commands.actions["mirror"].trigger()
    window.close()
    again = make_window()
    assert again.commands.actions["mirror"].isChecked()
    camera = CameraOutput(DisplayClock())
    switch = again.outputs.switches["calls"]
    monkeypatch.setattr(switch, "outputs", (camera,))
    switch.changed.emit()
    assert (camera.camera.mirrored, camera.camera.shows_test_card) == (True, False)
    again.commands.actions["card"].trigger()
    assert camera.camera.shows_test_card
    monkeypatch.setattr(switch, "outputs", ())


def test_the_head_says_how_many_are_on(window: MainWindow, qtbot: QtBot) -> None:
    head = window.panels["outputs"].head
    qtbot.waitUntil(lambda: head.figure.text() == say.NONE_ON)
    window.file_outputs.recording.start()
    qtbot.waitUntil(lambda: head.figure.text() == say.SOME_ON.format(count=1))


def test_a_stream_asks_where_to_and_its_key_is_kept_nowhere_unless_asked(
    window: MainWindow, room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.outputs.stream import keys
    from studio.ui.dialogs.stream_dialog import StreamDialog

    kept: list[str] = []
    monkeypatch.setattr(keys, "find", lambda _target: "")
    monkeypatch.setattr(keys, "keep", lambda target: kept.append(target.key))
    switch, sent = window.outputs.switches["stream"], Sent("stream")
    wishes: list[str] = []
    monkeypatch.setattr("studio.outputs.registry.Wish.make",
                        lambda wish, *_: (wishes.append(wish.target.key), [sent])[1])
    switch.toggle()
    dialog = next(one for one in window.findChildren(StreamDialog) if one.isVisible())
    dialog.service.setCurrentIndex(dialog.service.count() - 1)
    for wrong in ("http://example.org", "page:8080", "clip.mp4", ""):
        dialog.address.setText(wrong)
        dialog.go.click()
        assert dialog.wrong.text() == say.STREAM_NO_ADDRESS
    dialog.address.setText("udp://127.0.0.1")
    dialog.go.click()
    assert dialog.wrong.text() == "An address of udp names a host and a port: udp://HOST:PORT."
    dialog.address.setText("rtmp://127.0.0.1/app")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.wrong.text() == "No key is kept for this address yet: enter it.")
    assert dialog.hint.text() == say.STREAM_KEY_HINT
    dialog.key.setText("canary-key-123")
    dialog.go.click()
    qtbot.waitUntil(lambda: sent.count > 2)

    assert wishes == ["canary-key-123"]
    assert kept == []
    assert window.preferences.stream_address == "rtmp://127.0.0.1:1935/app"
    switch.toggle()
    qtbot.waitUntil(lambda: not switch.busy)
    window.preferences.save()
    assert b"canary" not in (room.folder / "settings.ini").read_bytes()


def test_a_sentence_takes_no_height_from_the_fields_of_the_stream_and_the_first_service_is_offered(qtbot: QtBot) -> None:
    from studio.ui.dialogs.stream_dialog import StreamDialog

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = StreamDialog(parent, "")
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.service.currentText() == "Twitch"
    before = [one.height() for one in (dialog.service, dialog.address, dialog.key, dialog.hint)]
    height = dialog.height()
    dialog.key.setText("a key")
    dialog.go.click()
    QCoreApplication.processEvents()
    assert "has characters that no key has" in dialog.wrong.text()
    assert [one.height() for one in (dialog.service, dialog.address, dialog.key, dialog.hint)] == before
    assert dialog.height() >= height + dialog.wrong.height()
    assert dialog.wrong.height() >= dialog.wrong.heightForWidth(dialog.wrong.width())
    dialog.close()


def test_a_keyring_that_does_not_answer_holds_up_neither_the_window_nor_a_key_that_is_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.outputs.stream import keys
    from studio.ui.dialogs.stream_dialog import StreamDialog

    answers, asked = threading.Event(), threading.Event()

    def find(_target: object) -> str:
        asked.set()
        answers.wait(60)
        return "kept-key"

    monkeypatch.setattr(keys, "find", find)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = StreamDialog(parent, "rtmp://127.0.0.1/app")
    wishes: list[Wish] = []
    dialog.chosen.connect(lambda wish, _address: wishes.append(wish))
    dialog.go.click()
    assert asked.wait(60)

    assert dialog.wrong.text() == say.STREAM_LOOKS
    assert wishes == []
    answers.set()
    qtbot.waitUntil(lambda: bool(wishes), timeout=20_000)
    assert wishes[0].target is not None
    assert wishes[0].target.key == "kept-key"


class Phones(Sent):
    """Headphones that note which loudspeaker they are to use."""

    def __init__(self, _shown: DisplayClock, device: str | None) -> None:
        super().__init__("headphones")
        self.used = [device]

    def use(self, device: str | None) -> None:
        self.used.append(device)


def test_the_headphones_go_over_to_the_loudspeaker_that_is_chosen_in_the_settings(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.outputs.sound.HeadphonesOutput", Phones)
    switch = window.outputs.switches["headphones"]
    window.outputs.use_loudspeaker()
    switch.toggle()
    qtbot.waitUntil(lambda: switch.on and not switch.busy)
    window.show_settings()
    assert window.settings is not None
    window.settings.findChild(LoudspeakerPicker).picked.emit("phones")
    window.settings.close()

    (output,) = switch.outputs
    assert output.used == [None, "phones"]
    switch.toggle()
    qtbot.waitUntil(lambda: not switch.busy)


def test_the_headphones_follow_what_the_screen_takes(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.outputs.sound.HeadphonesOutput", Phones)
    window.session.start_microphone()
    switch = window.outputs.switches["headphones"]
    switch.toggle()
    qtbot.waitUntil(lambda: switch.on and not switch.busy)
    shown = window.outputs._on_screen
    assert shown is not None
    qtbot.waitUntil(lambda: 0.0 < shown.display_s != 0.02)
    switch.toggle()
    qtbot.waitUntil(lambda: not switch.busy)


def test_without_room_for_their_words_all_outputs_are_seen_and_what_runs_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    window.layouts.choose("Studio")
    panel = window.outputs.panel
    qtbot.waitUntil(lambda: panel.isVisible() and window.preview.has_picture)
    qtbot.waitUntil(lambda: panel.area.verticalScrollBar().maximum() == 0)
    row = next(one for one in panel.rows if one.switch is window.outputs.switches["replay"])
    assert not row.state.isVisible()
    assert row.button.toolTip() == row.state.text() != ""
    window.resize(1280, 1000)
    qtbot.waitUntil(row.state.isVisible)
    assert panel.area.verticalScrollBar().maximum() == 0
