"""The record button says how long and how large the clip is; what was lost is red and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from studio.ui.drawing import theme
from studio.ui.drawing.stylesheet import sheet
from studio.ui.record_control import RecordControl

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


class Tape(QObject):
    """A recording that runs as long as it is told."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.on = self.paused = False
        self.ready = True
        self.elapsed_s, self.size_bytes, self.dropped, self.missing = 0.0, 0, 0, 0

    def toggle(self) -> None:
        self.on = not self.on
        self.changed.emit()

    def set_ready(self, ready: bool) -> None:
        self.ready = ready
        self.changed.emit()

    def pause(self) -> None:
        self.paused = not self.paused
        self.changed.emit()


@pytest.fixture
def tape() -> Tape:
    return Tape()


@pytest.fixture
def control(qtbot: QtBot, tape: Tape) -> RecordControl:
    made = RecordControl(tape)
    qtbot.addWidget(made)
    made.resize(420, 60)
    made.show()
    return made


def test_one_click_records_and_another_ends(control: RecordControl, tape: Tape) -> None:
    assert control.record.text() == "Record"
    control.record.click()
    assert tape.on
    assert control.record.accessibleName() == "Stop recording: 0:00, 0 kB"
    control.record.click()
    assert not tape.on
    assert control.record.text() == "Record"
    assert control.record.figures is None


def test_time_and_size_follow_the_recording(qtbot: QtBot, control: RecordControl, tape: Tape) -> None:
    tape.toggle()
    tape.elapsed_s, tape.size_bytes = 134.2, 18_600_000

    qtbot.waitUntil(lambda: control.record.figures == ("2:14", "18.6 MB"))


def test_pause_is_there_while_it_records_and_says_what_it_will_do(control: RecordControl, tape: Tape) -> None:
    assert not control.pause.isVisible()
    tape.toggle()
    assert control.pause.isVisible()
    control.pause.click()
    assert tape.paused
    assert control.pause.accessibleName().startswith("Resume")
    assert control.record.figures == ("0:00", "paused")
    assert control.record.accessibleName().endswith(", paused")


def test_record_keeps_its_place_in_every_state(control: RecordControl, tape: Tape) -> None:
    before = control.record.geometry()
    tape.dropped = 12
    tape.toggle()
    control.layout().activate()
    after = control.record.geometry()

    assert (after.left(), after.right(), after.center()) == (before.left(), before.right(), before.center())


def test_lost_pictures_are_counted_in_words_beside_a_mark(control: RecordControl, tape: Tape) -> None:
    tape.toggle()
    assert not control.missing.isVisible()
    tape.dropped = tape.missing = 3
    control.refresh()

    assert control.missing.text() == "3 missing"
    assert control.missing.property("role") == "danger"
    assert "3 frames are missing in this recording: the disk or the encoder is too slow" in control.missing.accessibleName()
    tape.missing = 40
    control.refresh()
    assert control.missing.text() == "40 missing"
    assert "40 frames are missing in this recording: the computer was too slow" in control.missing.accessibleName()


def test_where_missing_pictures_have_no_room_their_mark_says_it_alone(control: RecordControl, tape: Tape) -> None:
    tape.toggle()
    tape.dropped = tape.missing = 3
    control.use_room(420)
    assert control.missing.isVisible()
    control.layout().activate()
    needed = control.minimumSizeHint().width()
    control.use_room(needed)
    assert control.missing.isVisible()
    control.use_room(needed - 1)
    assert not control.missing.isVisible()
    assert control._missing_mark.isVisible()
    assert "3 frames are missing in this recording: the disk or the encoder is too slow" in control._missing_mark.toolTip()
    assert control.minimumSizeHint().width() < needed


@pytest.mark.parametrize("missing", [0, 3])
@pytest.mark.parametrize("room", [168, 162, 150])
def test_the_button_leaves_the_pause_its_place_in_little_room(
    control: RecordControl, tape: Tape, room: int, missing: int
) -> None:
    """In Portuguese, at text of 125 %, a wider Start left the recorder 162 pixels: the button stood out of it."""
    tape.toggle()
    control.use_room(room, wanted=116, most=116)
    tape.missing = missing
    control.refresh()
    control.setFixedWidth(room)
    control.layout().activate()
    assert control.record.geometry().right() < room
    assert control.pause.geometry().left() >= 0
    assert control.pause.geometry().right() < control.record.geometry().left()


@pytest.mark.parametrize("width", [640, 900, 1280])
def test_nothing_leaves_the_transport_while_pictures_are_lost(window: MainWindow, width: int) -> None:
    transport = window.transport
    window.file_outputs.recording.changed.disconnect(transport.recorder.refresh)
    transport.recorder._recording = tape = Tape()
    tape.on, tape.missing = True, 12_345
    window.resize(width, 720)
    QApplication.processEvents()
    transport.recorder.refresh()
    QApplication.processEvents()
    for part in (transport.export, transport.record, transport.pause):
        box = QRect(part.mapTo(transport, QPoint()), part.size())
        assert transport.rect().contains(box)
        assert not box.intersects(QRect(transport.start.mapTo(transport, QPoint()), transport.start.size()))


def test_a_recording_that_runs_can_be_ended_when_nothing_is_ready(control: RecordControl, tape: Tape) -> None:
    tape.set_ready(False)
    assert not control.record.isEnabled()
    tape.set_ready(True)
    tape.toggle()
    tape.set_ready(False)

    assert control.record.isEnabled()


def test_a_record_button_that_is_grey_says_why(control: RecordControl, tape: Tape) -> None:
    assert control.record.toolTip() == "Record the picture with its sound (Ctrl+R)"
    tape.set_ready(False)
    why = "Nothing runs yet that could be recorded: press Start first, then Record."
    assert (control.record.toolTip(), control.record.accessibleDescription()) == (why, why)
    tape.set_ready(True)
    tape.toggle()
    assert control.record.toolTip() == "Record the picture with its sound (Ctrl+R)"
    tape.set_ready(False)
    assert control.record.toolTip() != why, "what runs can be ended"


def test_no_timer_runs_while_nothing_is_recorded(control: RecordControl, tape: Tape) -> None:
    tape.toggle()
    assert control._timer.isActive()
    tape.toggle()

    assert not control._timer.isActive()


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_button_is_red_while_it_records(
    qapp: QApplication, qtbot: QtBot, control: RecordControl, tape: Tape, name: str
) -> None:
    qapp.setStyleSheet(sheet(theme.use(name)))
    tape.toggle()
    control.record.clearFocus()

    picture = control.record.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert picture.pixelColor(10, 10).name().upper() == theme.colours().danger_fill


def test_the_key_of_a_grey_record_button_says_why_nothing_is_recorded(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert QToolTip.text() == "Nothing runs yet that could be recorded: press Start first, then Record."
    assert not window.file_outputs.recording.on
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_it_records_the_real_session(qtbot: QtBot, window: MainWindow) -> None:
    recording = window.file_outputs.recording
    window.session.start_microphone()
    control = RecordControl(recording)
    qtbot.addWidget(control)
    control.record.click()
    qtbot.waitUntil(lambda: control.record.figures is not None and recording.elapsed_s > 0.3)
    with qtbot.waitSignal(recording.finished, timeout=20_000) as finished:
        control.record.click()

    path, seconds, size, _ = finished.args
    assert path.stat().st_size == size
    assert seconds > 0.3
