"""The small parts of the window, each on its own."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from studio.devices.device import AudioDevice
from studio.engine.core.frame import Stamps
from studio.errors import DeviceError
from studio.outputs.preview import ShownPicture
from studio.ui import words
from studio.ui.device_picker import DevicePicker
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Figure, ToolButton
from studio.ui.gain import GainSlider
from studio.ui.level_meter import CLIP_S, LevelMeter
from studio.ui.notices import Notices
from studio.ui.panels.panel import PanelHead
from studio.ui.panels.table import as_csv
from studio.ui.preferences import Preferences
from studio.ui.preview import Plate, Preview
from studio.ui.screen_times import ScreenTimes
from studio.ui.seek_bar import SeekBar
from studio.ui.settings.sound import LoudspeakerPicker
from studio.ui.transport import clock

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def shown(picture: np.ndarray, *, live: bool = True) -> ShownPicture:
    return ShownPicture(picture, Stamps(live=live, heard_at_s=1.0, started_at_s=1.1, made_at_s=1.12))


def gradient() -> np.ndarray:
    picture = np.zeros((72, 128, 3), np.uint8)
    picture[..., 0] = 200
    picture[:, 64:, 2] = 250
    return picture


@pytest.mark.parametrize(("width", "height"), [(640, 200), (320, 400), (640, 360)])
def test_the_picture_is_whole_and_keeps_its_shape(qtbot: QtBot, width: int, height: int) -> None:
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    preview.resize(width, height)
    preview.show_picture(shown(gradient()), 1.13)
    box = preview.picture_box()
    assert box.width() / box.height() == pytest.approx(128 / 72)
    assert box.width() == pytest.approx(width) or box.height() == pytest.approx(height)
    grabbed = preview.grab().toImage()
    left = grabbed.pixelColor(int(box.left() + box.width() * 0.25), int(box.center().y()))
    right = grabbed.pixelColor(int(box.left() + box.width() * 0.75), int(box.center().y()))
    assert (left.red(), left.blue()) == (0, 200)
    assert (right.red(), right.blue()) == (250, 200)


def test_the_picture_is_painted_with_every_pixel_the_screen_has(qtbot: QtBot) -> None:
    """At two device pixels a logical one, stripes one pixel wide stay stripes."""
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    preview.resize(320, 180)
    stripes = np.zeros((360, 640, 3), np.uint8)
    stripes[:, ::2] = 255
    preview.show_picture(shown(stripes), 1.13)
    screen = QImage(640, 360, QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(2.0)
    preview.render(screen)
    row = [screen.pixelColor(x, 180).red() for x in range(100, 140)]
    assert max(row) > 240
    assert min(row) < 15


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("alone", [True, False])
def test_every_pixel_of_the_well_is_picture_or_ground(qtbot: QtBot, ratio: float, alone: bool) -> None:
    """Where the picture's right edge lay within a pixel that column kept what was there before, at any scale."""
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    preview.alone = alone
    picture = np.zeros((72, 128, 3), np.uint8)
    picture[..., 1] = 255
    ground = QColor("#000000" if alone else theme.colours().well).rgb()
    for width, height in ((437, 242), (505, 284), (829, 242), (640, 300), (641, 401), (663, 402), (647, 371)):
        preview.resize(width, height)
        preview.show_picture(shown(picture), 1.13)
        for at in (0, 1):
            screen = QImage(ceil((width + at) * ratio), ceil((height + at) * ratio), QImage.Format.Format_RGB32)
            screen.setDevicePixelRatio(ratio)
            screen.fill(QColor("#ff00ff"))
            box = preview.picture_box().toAlignedRect()
            # What a picture paints, then the rest, as after a change of the layout.
            preview.render(screen, box.topLeft() + QPoint(at, at), QRegion(box))
            preview.render(screen, QPoint(at, at), QRegion(preview.rect()) - QRegion(box))
            pixels = np.frombuffer(screen.constBits(), np.uint32).reshape(screen.height(), -1)[:, : screen.width()]
            for corner_x, corner_y in ((0, 16), (16, 0)):
                rows = slice(ceil((corner_y + at) * ratio), int((height - corner_y + at) * ratio))
                columns = slice(ceil((corner_x + at) * ratio), int((width - corner_x + at) * ratio))
                assert set(np.unique(pixels[rows, columns]).tolist()) <= {ground, 0xFF00FF00}, (width, height, at)


def test_nothing_of_the_picture_before_stays_beside_a_narrower_one(qtbot: QtBot) -> None:
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    preview.resize(640, 360)
    preview.show()
    painted = Painted(preview)
    preview.show_picture(shown(gradient()), 1.13)
    painted.clear()
    preview.show_picture(shown(np.zeros((72, 72, 3), np.uint8)), 1.13)
    assert painted.region == QRegion(preview.rect())
    painted.clear()
    preview.show_picture(shown(np.zeros((72, 72, 3), np.uint8)), 1.13)
    assert painted.region == QRegion(140, 0, 360, 360), "one of the same shape paints no more than itself"


@pytest.mark.parametrize(("side", "kept"), [(400, 2), (260, 1), (200, 1), (100, 0)])
def test_plates_at_the_right_never_cover_the_state(qtbot: QtBot, side: int, kept: int) -> None:
    """Over a narrow picture they lay on it: those that have no room are left out."""
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    preview.setMinimumSize(0, 0)
    preview.resize(640, side)
    preview.show_picture(shown(np.zeros((72, 72, 3), np.uint8)), 1.13)
    band = QRect(0, 12, 640, 22)
    bare = pixels_of(preview.grab(band))
    preview.say("LIVE", ())
    alone = pixels_of(preview.grab(band))
    preview.say("LIVE", (Plate("", "26 fps"), Plate("sound to screen", "214 ms")))
    pixels = pixels_of(preview.grab(band))
    state = np.flatnonzero((alone != bare).any(axis=(0, 2)))
    added = np.flatnonzero((pixels != alone).any(axis=(0, 2)))
    assert state.size
    assert bool(added.size) is bool(kept)
    if kept:
        assert added[0] - state[-1] >= 5
        # Between two plates nothing is added.
        assert int((np.diff(added) > 4).sum()) == kept - 1


def test_of_plates_without_room_for_all_the_one_over_its_budget_stays(qtbot: QtBot) -> None:
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    preview.resize(400, 180)
    preview.show_picture(shown(np.zeros((72, 72, 3), np.uint8)), 1.13)
    both = Plate("", "9 fps", over=True), Plate("screen", "200 ms")
    preview.say("LIVE", both)
    pixels = pixels_of(preview.grab())
    preview.say("LIVE", both[:1])
    assert np.array_equal(pixels, pixels_of(preview.grab()))


class Painted(QObject):
    """Gathers what is painted of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def clear(self) -> None:
        QApplication.processEvents()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def pixels_of(grabbed: QPixmap) -> np.ndarray:
    """Give u8 [height, width, 4]."""
    image = grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, : image.width()].copy()


def test_the_corners_of_the_picture_are_round_unless_it_is_alone(qtbot: QtBot) -> None:
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    preview.resize(640, 360)
    preview.show_picture(shown(gradient()), 1.13)
    corners = ((0, 0), (639, 0), (0, 359), (639, 359))
    outside = theme.colours().bg.lower()
    assert {preview.grab().toImage().pixelColor(*corner).name() for corner in corners} == {outside}
    preview.alone = True
    assert outside not in {preview.grab().toImage().pixelColor(*corner).name() for corner in corners}


def test_a_figure_has_nothing_laid_out_anew_while_it_has_room(qtbot: QtBot) -> None:
    figure = Figure("value", 24)
    qtbot.addWidget(figure)
    figure.setText("154 of 200 ms")
    room = figure.width()
    figure.setText("99 of 200 ms")
    assert figure.width() == room
    figure.setText("1154 of 2000 ms")
    assert figure.width() > room
    figure.setText("4 ms")
    assert figure.width() < room


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_title_of_a_panel_is_as_far_from_its_edge_read_from_either_side(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    head = PanelHead("Memory")
    qtbot.addWidget(head)
    head.add(menu := ToolButton("more", "Menu", glyph=16))
    head.setLayoutDirection(way)
    head.resize(300, head.height())
    head.show()
    title = next(one for one in head.findChildren(QLabel) if one.text() == "Memory").geometry()
    button = menu.geometry()
    first, last = (title, button) if way == Qt.LayoutDirection.LeftToRight else (button, title)
    edges = first.left(), head.width() - 1 - last.right()
    assert edges == ((12, 4) if way == Qt.LayoutDirection.LeftToRight else (4, 12))


def test_painting_stamps_a_live_picture_once(qtbot: QtBot) -> None:
    times = ScreenTimes()
    preview = Preview(times)
    qtbot.addWidget(preview)
    preview.resize(320, 180)
    preview.show_picture(shown(gradient()), 1.13)
    preview.grab()
    preview.grab()
    assert times.totals.count == 1
    preview.show_picture(shown(gradient(), live=False), 1.2)
    preview.grab()
    assert times.totals.count == 1
    assert times.paints.count == 2


def test_a_saved_picture_is_a_copy_at_its_own_size(qtbot: QtBot) -> None:
    preview = Preview(ScreenTimes())
    qtbot.addWidget(preview)
    picture = gradient()
    preview.show_picture(shown(picture), 1.13)
    saved = preview.grab_picture()
    picture[:] = 0
    assert saved is not None
    assert (saved.width(), saved.height()) == (128, 72)
    assert saved.pixelColor(100, 36).red() == 250


def test_the_lamp_goes_out_some_seconds_after_the_last_clipping(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.update_level(-3.0, 1.0, clipped=True)
    meter.update_level(-3.0, 4.0, clipped=True)
    meter.update_level(-30.0, 4.0 + CLIP_S - 0.1)
    assert meter.clipped
    meter.update_level(None, 4.0 + CLIP_S)
    assert not meter.clipped
    assert "Clipped" not in meter.accessibleDescription()


def test_the_lamp_goes_out_when_it_is_clicked(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.resize(240, 24)
    meter.update_level(-3.0, 1.0, clipped=True)
    meter.update_level(-30.0, 1.1)
    assert meter.clipped
    assert "Clipped" in meter.accessibleDescription()
    qtbot.mouseClick(meter, Qt.MouseButton.LeftButton, pos=QPoint(230, 8))
    assert not meter.clipped


@pytest.mark.parametrize("width", [110, 150, 200, 320])
def test_the_words_of_the_meters_scale_never_touch(qtbot: QtBot, width: int) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.resize(width, 24)
    boxes = [box for box, _, _ in meter.scale()]
    assert not [one for number, one in enumerate(boxes) for other in boxes[:number] if one.intersects(other)]
    assert 2 <= len(boxes) <= 4
    assert width < 200 or len(boxes) == 4


def test_the_meter_falls_slowly_and_rises_at_once(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.update_level(-10.0, 1.0)
    assert meter.level_db == -10.0
    meter.update_level(-50.0, 1.1)
    assert meter.level_db == pytest.approx(-12.4)
    meter.update_level(None, 1.2)
    assert meter.level_db is None


DESK, HEADSET = AudioDevice("Desk", "1", 48_000, 1, True), AudioDevice("Headset", "2", 48_000, 1, False)


def test_a_device_that_is_gone_stays_in_the_list_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    assert (picker.currentText(), picker.property("bad")) == ("Looking for microphones…", "false")
    assert picker.accessibleName() == "Microphone"
    preferences, chosen = Preferences(tmp_path / "settings.ini"), list[str | None]()
    loudspeakers = LoudspeakerPicker(preferences, lambda: chosen.append(preferences.loudspeaker))
    qtbot.addWidget(loudspeakers)
    assert (loudspeakers.currentText(), loudspeakers.accessibleName()) == ("Looking for loudspeakers", "Loudspeaker")
    loudspeakers.show_devices([])
    assert loudspeakers.currentText() == "No loudspeaker"
    loudspeakers.picked.emit("2")
    assert chosen == ["2"]
    picker.show_devices([DESK, HEADSET])
    assert picker.currentText() == "Desk (default)"
    picker.choose("2")
    assert picker.currentText() == "Headset"
    picker.show_devices([DESK])
    assert picker.currentText() == "Unplugged: Headset"
    picker.show_devices([DESK, HEADSET])
    assert picker.currentText() == "Headset"


def test_a_device_that_was_chosen_before_and_is_not_there_has_its_name(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.choose("alsa_input.usb-1", "Headset")
    # Nobody has looked yet.
    assert picker.currentText() == "Headset"
    picker.show_devices([DESK])
    assert picker.currentText() == "Unplugged: Headset"
    # Settings of an older studio hold the name.
    picker.choose("Desk")
    assert picker.currentText() == "Desk"


def test_a_default_that_is_pulled_out_is_the_one_that_is_called_unplugged(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.show_devices([DESK, HEADSET])
    picker.show_lost("Desk")
    picker.show_devices([replace(HEADSET, default=True)])
    assert picker.currentText() == "Unplugged: Desk"
    picker.show_lost("the default microphone")
    assert picker.currentText() == "Headset (default)"
    picker.show_lost("")
    assert picker.currentText() == "Headset (default)"


MONITOR = AudioDevice("Monitor of Speakers", "speakers.monitor", 48_000, 2, True, monitor=True)


def test_a_monitor_is_no_microphone_and_can_be_chosen(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.show_devices([MONITOR])
    assert (picker.currentText(), picker.property("bad")) == ("No microphone", "true")
    picker.choose(MONITOR.id)
    assert (picker.currentText(), picker.property("bad")) == ("Monitor of Speakers", "false")
    assert picker.toolTip() == "Monitor of Speakers records what this computer plays; it is no microphone."
    picker.show_devices([])
    assert (picker.currentText(), picker.property("bad")) == ("Unplugged: Monitor of Speakers", "true")


def test_a_monitor_that_is_the_default_is_told_and_a_microphone_is_heard_instead(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.show_devices([HEADSET, MONITOR])
    assert picker.currentText() == "System default"
    assert picker.toolTip() == ("The system's default, Monitor of Speakers, records what this computer plays; "
                                "Headset is heard instead.")


def test_before_it_is_known_nothing_is_missing_and_a_system_that_is_silent_has_none(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.show_failure(None)
    assert picker.currentText() == "Looking for microphones…"
    picker.show_failure(DeviceError("It does not answer."))
    assert (picker.currentText(), picker.property("bad")) == ("No microphone", "true")
    said = "No microphone: connect one and it appears here by itself, or let the avatar speak a sound file."
    assert (picker.toolTip(), picker.accessibleDescription()) == (said, said)
    picker.show_devices([DESK])
    assert picker.toolTip() == "Desk (default)"
    picker.show_failure(DeviceError("It does not answer."))
    assert picker.currentText() == "Desk (default)"


def test_two_devices_of_one_name_can_both_be_chosen(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.show_devices([replace(DESK, detail="USB port 1"), replace(DESK, id="3", default=False, detail="USB port 2")])
    assert [picker.itemText(index) for index in range(3)] == [
        "Desk (USB port 1) (default)", "Desk (USB port 1)", "Desk (USB port 2)"]
    picker.choose("3")
    assert picker.currentText() == "Desk (USB port 2)"


def test_choosing_a_device_tells_its_id_and_the_default_tells_none(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.show_devices([DESK, HEADSET])
    told: list[object] = []
    picker.picked.connect(told.append)
    for index in (2, 0):
        picker.setCurrentIndex(index)
        picker.activated.emit(index)
    assert told == ["2", None]


def test_the_seek_bar_goes_where_it_is_aimed(qtbot: QtBot) -> None:
    bar = SeekBar()
    qtbot.addWidget(bar)
    bar.resize(400, 28)
    bar.set_sound(np.linspace(0, 1, 500, dtype=np.float32), 20.0)
    sought: list[float] = []
    bar.sought.connect(sought.append)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 14))
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Home)
    assert sought == [pytest.approx(5.0), pytest.approx(10.0), 0.0]
    bar.grab()


def test_an_empty_seek_bar_cannot_be_aimed(qtbot: QtBot) -> None:
    bar = SeekBar()
    qtbot.addWidget(bar)
    sought: list[float] = []
    bar.sought.connect(sought.append)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert sought == []
    assert not bar.isEnabled()


def test_a_button_of_a_notice_does_its_work_and_closes_it(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 500)
    host.show()
    notices = Notices(host)
    done: list[str] = []
    notices.trouble("one", "First", "Words.")
    second = notices.trouble("two", "Second", "Words.", [("Mend", lambda: done.append("mended"))])
    assert notices.current is second
    assert host.rect().contains(second.geometry())
    second.buttons[0].click()
    assert done == ["mended"]
    assert [one.title for one in notices.all] == ["First"]
    notices.close("one")
    assert notices.current is None
    host.close()


def test_a_table_is_quoted_where_it_must_be() -> None:
    assert as_csv([["a", 'say "b", please'], [1, 0.123456]]) == 'a,"say ""b"", please"\n1,0.1235\n'


def test_preferences_survive_and_nonsense_is_the_default(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    before = Preferences(file)
    before.theme, before.layout, before.gain_db, before.device = "light", "Engineer", 6, "Headset"
    before.save()
    after = Preferences(file)
    assert (after.theme, after.layout, after.gain_db, after.device) == ("light", "Engineer", 6, "Headset")
    file.write_text("[window]\ntheme=plaid\nlayout=Sideways\ngeometry=7\n[microphone]\ngain_db=many\n")
    strange = Preferences(file)
    assert (strange.theme, strange.layout, strange.gain_db, strange.device) == ("dark", "Studio", 0, None)
    assert strange.geometry.isEmpty()


@pytest.mark.parametrize(("seconds", "said"), [(0, "0:00"), (67, "1:07"), (3723, "1:02:03")])
def test_durations_are_written_as_people_do(seconds: float, said: str) -> None:
    assert words.duration(seconds) == said


def test_times_and_sizes_are_written_as_people_do() -> None:
    assert clock(None) == "\N{EN DASH}"
    assert clock(63.04) == "1:03.0"
    assert words.size(18_600_000) == "18.6 MB"
    assert words.provider("CPUExecutionProvider", "no CUDA driver") == "CPU · no CUDA driver"
    assert words.provider("CUDAExecutionProvider", "") == "GPU · CUDA"


def test_over_a_small_picture_a_notice_says_all_beside_its_buttons(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(480, 270)
    host.show()
    done: list[str] = []
    notice = Notices(host).trouble("test", "You are muted", "The microphone hears you, the avatar does not.",
                                   [("Unmute", lambda: done.append("unmuted"))])

    assert notice.height() < 0.25 * host.height()
    shown = [label.text() for label in notice.findChildren(QLabel) if label.isVisible() and label.text()]
    assert shown == ["You are muted", "The microphone hears you, the avatar does not."]
    assert notice.buttons[0].geometry().left() > notice._said.geometry().right()

    host.resize(800, 450)
    assert notice.buttons[0].geometry().top() > notice._said.geometry().bottom()
    assert notice.toolTip() == ""
    notice.buttons[0].click()
    assert done == ["unmuted"]


@pytest.mark.parametrize("words", ["Short.", "Connect one and it appears here by itself, or let the avatar speak a file. " * 2])
@pytest.mark.parametrize("wide", [320, 680])
def test_a_notice_has_room_for_its_words_at_once(qtbot: QtBot, words: str, wide: int) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(wide, 520)
    host.show()
    notice = Notices(host).trouble("test", "No microphone found", words, [("Open a sound file…", lambda: None)])
    QApplication.processEvents()
    for label in notice.findChildren(QLabel):
        if label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
    for button in notice.buttons:
        assert button.height() >= button.minimumSizeHint().height()


def test_a_double_click_on_the_gain_goes_back_to_0_db(qtbot: QtBot) -> None:
    slider = GainSlider()
    qtbot.addWidget(slider)
    slider.resize(120, 24)
    slider.setValue(9)
    with qtbot.waitSignal(slider.valueChanged):
        qtbot.mouseDClick(slider, Qt.MouseButton.LeftButton)
    assert slider.value() == 0
