"""The small parts of the window, each on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from studio.engine.core.frame import Stamps
from studio.engine.sinks.latest import Shown
from studio.ui import words
from studio.ui.device_picker import DevicePicker
from studio.ui.level_meter import LevelMeter
from studio.ui.mel_picture import MelPicture, decibels
from studio.ui.notices import Notices
from studio.ui.painted import as_csv
from studio.ui.preferences import Preferences
from studio.ui.preview import Preview
from studio.ui.screen_times import ScreenTimes
from studio.ui.seek_bar import SeekBar
from studio.ui.transport import clock

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def shown(picture: np.ndarray, *, live: bool = True) -> Shown:
    return Shown(picture, Stamps(live=live, heard_at_s=1.0, started_at_s=1.1, made_at_s=1.12))


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
    assert len(times.paints) == 2


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


def test_the_lamp_stays_lit_after_clipping_until_it_is_put_out(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.resize(240, 24)
    meter.update_level(-3.0, 1.0, clipped=True)
    meter.update_level(-30.0, 1.1)
    assert meter.clipped
    assert "clipped" in meter.accessibleName()
    qtbot.mouseClick(meter, Qt.MouseButton.LeftButton, pos=QPoint(230, 8))
    assert not meter.clipped


def test_the_meter_falls_slowly_and_rises_at_once(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.update_level(-10.0, 1.0)
    assert meter.level_db == -10.0
    meter.update_level(-50.0, 1.1)
    assert meter.level_db == pytest.approx(-12.4)
    meter.update_level(None, 1.2)
    assert meter.level_db is None


def test_a_device_that_is_gone_stays_in_the_list_and_says_so(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    assert picker.currentText() == "No microphone found"
    picker.show_devices(["Desk", "Headset"], "Desk")
    assert picker.currentText() == "Desk (default)"
    picker.choose("Headset")
    assert picker.currentText() == "Headset"
    picker.show_devices(["Desk"], "Desk")
    assert picker.currentText() == "Unplugged: Headset"
    picker.show_devices(["Desk", "Headset"], "Desk")
    assert picker.currentText() == "Headset"


def test_choosing_a_device_tells_its_name_and_the_default_tells_none(qtbot: QtBot) -> None:
    picker = DevicePicker()
    qtbot.addWidget(picker)
    picker.show_devices(["Desk", "Headset"], "Desk")
    told: list[object] = []
    picker.picked.connect(told.append)
    for index in (2, 0):
        picker.setCurrentIndex(index)
        picker.activated.emit(index)
    assert told == ["Headset", None]


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


def test_the_newest_notice_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
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
    notices.close("one")
    assert notices.current is second
    second.buttons[0].click()
    assert done == ["mended"]
    assert notices.current is None
    host.close()


def test_trouble_stays_and_success_leaves_by_itself(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 500)
    host.show()
    notices = Notices(host)
    assert not notices.trouble("one", "Wrong", "Words.")._leaving.isActive()
    success = notices.success("two", "Right", "Words.")
    assert success._leaving.isActive()
    success._leaving.timeout.emit()
    assert notices.current is None
    host.close()


def test_a_question_stays_until_it_is_answered_and_is_no_bad_news(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 500)
    host.show()
    notices, chosen = Notices(host), list[str]()
    ways = [("This", lambda: chosen.append("this")), ("That", lambda: chosen.append("that"))]
    question = notices.ask("one", "Which?", "Words.", ways)
    assert not question._leaving.isActive()
    assert not question.trouble
    question.buttons[1].click()
    assert chosen == ["that"]
    assert notices.current is None
    host.close()


def test_new_sound_comes_in_at_the_right_and_high_bands_are_at_the_top() -> None:
    picture = MelPicture(10)
    rows = np.full((2, 80), -4.0, np.float32)
    rows[1, 79] = 4.0
    picture.push(rows)
    image = picture.image()
    assert image.pixelIndex(9, 0) == 255
    assert image.pixelIndex(8, 0) == 0
    assert picture.level_db(9, 79) == pytest.approx(0.0)
    assert picture.levels_db().shape == (10, 80)


def test_log_mel_is_turned_back_into_decibels() -> None:
    assert decibels(np.array([-4.0, 0.0, 4.0], np.float32)).tolist() == [-100.0, -50.0, 0.0]


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
