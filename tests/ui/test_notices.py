"""No notice is lost unseen and none hides the face: one at a time, until it was read or is over; the others are counted."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QWidget

from studio.avatars.format_reading import read_manifest
from studio.avatars.placement import read_crops
from studio.ui import notices as module
from studio.ui.mouth_place import eyes_to_lips
from studio.ui.notices import Notice, Notices, reading_ms

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

WORDS = "It is switched off, or this program may not use it."


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.isActiveWindow = lambda: True
    return made


def texts(notice: Notice) -> list[str]:
    return [label.text() for label in notice.findChildren(QLabel) if label.isVisible() and label.text()]


def visible(host: QWidget) -> list[str]:
    return [one.title for one in host.findChildren(Notice) if one.isVisible()]


def read(notice: Notice) -> None:
    """Let the time pass in which it can be read."""
    assert notice._leaving.isActive()
    notice._leaving.stop()
    notice._leaving.timeout.emit()


def test_one_is_seen_the_newest_and_it_counts_the_others(host: QWidget, qtbot: QtBot) -> None:
    notices, asked = Notices(host), list[bool]()
    notices.all_asked.connect(lambda: asked.append(True))
    for name in ("one", "two", "three"):
        notices.trouble(name, name, WORDS)
    assert visible(host) == ["three"]
    newest = notices.current
    assert texts(newest) == ["three", WORDS]
    assert (newest.others.isVisible(), newest.others.text()) == (True, "2 more notices")
    assert host.rect().contains(newest.geometry())
    qtbot.mouseClick(newest.others, Qt.MouseButton.LeftButton)
    assert asked
    notices.close("three")
    assert visible(host) == ["two"]
    assert notices.current.others.text() == "1 more notice"
    notices.close("one")
    assert not notices.current.others.isVisible()


def test_bad_news_leaves_when_there_was_time_to_read_it_and_stays_in_the_history(host: QWidget) -> None:
    notices = Notices(host)
    first = notices.trouble("one", "First", WORDS)
    second = notices.trouble("two", "Second", WORDS)
    assert not first._leaving.isActive(), "what is not seen is not read"
    assert second._leaving.interval() == reading_ms(f"Second {WORDS}")
    read(second)
    assert visible(host) == ["First"]
    read(first)
    assert notices.current is None
    assert [told.title for told in notices.history.told] == ["First", "Second"]


def test_the_time_to_read_grows_with_the_words_within_bounds() -> None:
    assert reading_ms("a" * 100) == 15_000
    assert reading_ms("") == module.LEAST_READ_MS
    assert reading_ms("a" * 1000) == module.MOST_READ_MS
    assert reading_ms("字" * 50) == reading_ms("a" * 150), "a sign is a word"


def test_bad_news_waits_for_who_is_in_another_program(host: QWidget) -> None:
    notices = Notices(host)
    host.isActiveWindow = lambda: False
    away = notices.trouble("one", "First", WORDS)
    read(away)
    assert visible(host) == ["First"]
    host.isActiveWindow = lambda: True
    read(away)
    assert visible(host) == ["First"], "who has just come back gets the whole time"
    read(away)
    assert notices.current is None


def test_what_lasts_is_a_line_once_it_was_read_until_it_is_over(host: QWidget, qtbot: QtBot) -> None:
    notices, done = Notices(host), list[str]()
    lost = notices.trouble("zeros", "USB: no signal", WORDS, [("Use another", lambda: done.append("used"))], lasts=True)
    whole = lost.height()
    read(lost)
    assert texts(lost) == ["USB: no signal"]
    assert lost.height() < whole / 2
    assert WORDS in lost.toolTip()
    assert not lost._leaving.isActive()
    qtbot.mouseClick(lost, Qt.MouseButton.LeftButton, pos=QPoint(lost.width() // 3, lost.height() // 2))
    assert texts(lost) == ["USB: no signal", WORDS], "a click asks for the whole"
    read(lost)
    assert texts(lost) == ["USB: no signal"]
    lost.buttons[0].click()
    assert done == ["used"]
    assert notices.current is None


def test_what_was_not_read_comes_before_what_lasts_and_was_read(host: QWidget) -> None:
    notices = Notices(host)
    early = notices.trouble("early", "Early", WORDS)
    lost = notices.trouble("zeros", "USB: no signal", WORDS, lasts=True)
    read(lost)
    assert visible(host) == ["Early"]
    read(early)
    assert texts(lost) == ["USB: no signal"]
    notices.close("zeros")
    assert notices.current is None


def test_no_notice_lies_over_the_mouth_and_all_its_words_can_be_read(host: QWidget, qtbot: QtBot) -> None:
    notices = Notices(host)
    mouth = QRect(340, 325, 120, 120)
    notices.keep_free = lambda: mouth
    told = notices.trouble("one", "First", WORDS, [("Mend", lambda: None)])
    assert not mouth.intersects(told.geometry())
    assert texts(told) == ["First", WORDS]
    assert told.geometry().bottom() < mouth.top(), "below the mouth it would have reached it"
    assert told.geometry().top() >= 34, "the plates stay to be seen"
    mouth.moveTop(300)
    notices.place()
    assert texts(told) == ["First", WORDS], "with its buttons beside the words it is low enough"
    assert told.geometry().top() > mouth.bottom()
    assert told.buttons[0].geometry().left() > told._said.geometry().right()
    mouth.setRect(100, 40, 600, 400)
    notices.place()
    assert texts(told) == ["First"], "a line has room"
    assert told.buttons[0].isVisible()
    assert not mouth.intersects(told.geometry())
    asked: list[bool] = []
    notices.all_asked.connect(lambda: asked.append(True))
    qtbot.mouseClick(told, Qt.MouseButton.LeftButton, pos=QPoint(told.width() // 3, told.height() // 2))
    assert asked, "the whole is read in the list, for it would hide the mouth"
    assert not mouth.intersects(told.geometry())
    mouth.setRect(340, 200, 120, 120)
    notices.place()
    notices.trouble("two", "Second", WORDS)
    assert texts(notices.current) == ["Second", WORDS], "here there is room for all its words"


@pytest.mark.parametrize("size", [(437, 242), (829, 242), (480, 270), (425, 239), (624, 202)])
@pytest.mark.parametrize("buttons", [1, 2])
def test_over_a_small_picture_all_words_can_be_read_and_the_mouth_seen(
    host: QWidget, size: tuple[int, int], buttons: int
) -> None:
    """With text of 150 % a notice was its title and its buttons."""
    notices = Notices(host)
    host.resize(*size)
    wide = min(size[0], size[1] * 16 // 9)
    mouth = QRect(round(size[0] / 2 - 0.07 * wide), round(0.55 * size[1]), round(0.14 * wide), round(0.13 * size[1]))
    notices.keep_free = lambda: mouth
    told = notices.trouble("one", "No microphone found", WORDS, [("Open a sound file", lambda: None)] * buttons)
    assert told.isVisible()
    assert texts(told) == ["No microphone found", WORDS]
    assert told._said.height() >= told._said.heightForWidth(told._said.width())
    assert host.rect().contains(told.geometry())
    assert not mouth.intersects(told.geometry())
    for button in told.buttons:
        assert button.width() >= button.minimumSizeHint().width()
        assert told.rect().contains(button.geometry())


LONG = ("The sound server does not answer, so no microphone can be listed and none can be opened: sign out and in again, or "
        "let the avatar speak a sample until it is there, which the button beside this does.")


@pytest.mark.parametrize("size", [(437, 242), (624, 202), (480, 270), (829, 242), (784, 302)])
@pytest.mark.parametrize("title", ["No microphone found", "The microphone of the headset is used by another program now"])
@pytest.mark.parametrize("buttons", [0, 1, 2])
def test_over_a_small_picture_a_long_notice_hides_neither_eyes_nor_lips_and_all_of_it_can_be_reached(
    host: QWidget, qtbot: QtBot, size: tuple[int, int], title: str, buttons: int
) -> None:
    notices, asked = Notices(host), list[str]()
    notices.all_asked.connect(lambda: asked.append("all"))
    host.resize(*size)
    wide = min(size[0], size[1] * 16 // 9)
    # The crop of the presenters that come with the studio.
    face = QRect(round(size[0] / 2 - 0.11 * wide), round(0.34 * size[1]), round(0.22 * wide), round(0.375 * size[1]))
    notices.keep_free = lambda: face
    told = notices.trouble("one", title, LONG, [("Open a sound file", lambda: asked.append("do"))] * buttons)
    assert told.isVisible()
    assert not face.intersects(told.geometry())
    assert host.rect().contains(told.geometry())
    for button in told.buttons:
        assert not button.isVisible() or told.rect().contains(button.geometry())
    if told.toolTip():
        assert LONG in told.toolTip()
        qtbot.mouseClick(told, Qt.MouseButton.LeftButton, pos=QPoint(20, told.height() // 2))
        menus = [menu for menu in told.findChildren(QMenu) if menu.isVisible()]
        if buttons and not told.has_buttons:
            (menu,) = menus
            menu.actions()[0].trigger()
            assert asked == ["do"]
            menu.close()
        else:
            assert asked == ["all"]
        assert not face.intersects(told.geometry())
    else:
        assert texts(told) == [title, LONG]
        assert told._said.height() >= told._said.heightForWidth(told._said.width())


@pytest.mark.parametrize("size", [(790, 224), (790, 202), (680, 224)])
@pytest.mark.parametrize("buttons", [0, 1])
def test_what_has_no_room_below_a_low_face_is_whole_beside_it(host: QWidget, size: tuple[int, int], buttons: int) -> None:
    """Above the bar of frozen panels the end of the sentence was missing, which says what to do."""
    notices = Notices(host)
    host.resize(*size)
    high = size[1]
    # The face of a square picture.
    face = QRect(size[0] // 2 - high // 5, round(0.2 * high), 2 * high // 5, round(0.56 * high))
    notices.keep_free = lambda: face
    words = ("/home/studio/wrong.json is no session to compare with: choose one that was saved in the studio, or the JSON file "
             "that the command profile or live wrote.")
    told = notices.trouble("one", "The session cannot be compared with", words, [("Mend", lambda: None)] * buttons)
    assert texts(told)[:2] == ["The session cannot be compared with", words]
    assert not told.toolTip(), "nothing is cut"
    alone = told._said.width()
    notices.trouble("two", "Second", WORDS)
    notices._opened = told
    notices.place()
    assert told._said.width() == alone, "that there is another takes no width from its words"
    assert told.rect().contains(told.others.geometry())
    assert told._said.height() >= told._said.heightForWidth(told._said.width())
    assert host.rect().contains(told.geometry())
    assert not face.intersects(told.geometry())


def test_a_button_too_wide_for_the_place_beside_the_face_is_not_cut_there(host: QWidget) -> None:
    notices = Notices(host)
    host.resize(680, 224)
    notices.keep_free = lambda: QRect(250, 45, 160, 126)
    told = notices.trouble("one", "The session cannot be compared with", LONG, [("Open another sound file", lambda: None)])
    for button in told.buttons:
        assert not button.isVisible() or button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("size", [(437, 242), (624, 202), (480, 270), (680, 224), (790, 202), (829, 242)])
@pytest.mark.parametrize("others", [0, 1])
def test_no_button_is_narrower_than_its_words(host: QWidget, size: tuple[int, int], others: int) -> None:
    """Where others wait, their count took the width from the buttons beside the words."""
    notices = Notices(host)
    host.resize(*size)
    wide = min(size[0], size[1] * 16 // 9)
    face = QRect(round(size[0] / 2 - 0.11 * wide), round(0.34 * size[1]), round(0.22 * wide), round(0.375 * size[1]))
    for _ in range(others):
        notices.trouble("before", "Before", WORDS)
    for free in (None, face):
        notices.keep_free = lambda free=free: free
        told = notices.trouble("one", "No microphone found", WORDS, [("Open another sound file", lambda: None),
                                                                     ("Play the sample again", lambda: None)])
        cut = [one.text() for one in (*told.buttons, told.others)
               if one.isVisible() and one.width() < one.minimumSizeHint().width()]
        assert cut == []


def test_words_that_wait_for_room_are_counted_in_the_status_line(window: MainWindow, qtbot: QtBot) -> None:
    link, face = window.status.notices, QRect(0, 0, 4000, 4000)
    told = window.notices.trouble("one", "First", WORDS, [("Mend", lambda: None)])
    assert told.isVisible()
    assert not link.isVisible()
    window.notices.keep_free = lambda: face
    window.notices.trouble("two", "Second", WORDS)
    assert not told.isVisible()
    assert (link.isVisible(), link.text()) == (True, "2 notices")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    (sheet,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    sheet.close()
    face.setRect(0, 0, 1, 1)
    window.notices.place()
    assert window.notices.current.isVisible()
    assert not link.isVisible()


def test_where_any_form_of_it_would_hide_the_mouth_it_waits_for_room(host: QWidget) -> None:
    notices, mouth = Notices(host), QRect(60, 40, 40, 20)
    notices.keep_free = lambda: mouth
    host.resize(160, 90)
    told = notices.trouble("one", "First", WORDS, [("Mend", lambda: None)])
    assert not told.isVisible()
    assert not told._leaving.isActive(), "what is not seen is not read"
    mouth.setRect(340, 200, 120, 120)
    host.resize(800, 500)
    assert texts(told) == ["First", WORDS]


def test_bad_news_comes_back_whole_when_the_newer_one_has_gone(host: QWidget) -> None:
    notices = Notices(host)
    lost = notices.trouble("zeros", "USB: no signal", WORDS)
    saved = notices.success("recording", "Recording saved", "Mara.mp4")
    assert visible(host) == ["Recording saved"]
    assert saved._leaving.interval() == module.STAYS_MS
    read(saved)
    assert texts(lost) == ["USB: no signal", WORDS]


def test_a_notice_about_the_same_matter_takes_the_place_of_the_one_before(host: QWidget) -> None:
    notices = Notices(host)
    notices.trouble("sound", "No microphone", "Connect one.")
    notices.trouble("other", "Other", "Words.")
    now = notices.trouble("sound", "No sound", "It does not open.")
    assert [one.title for one in notices.all] == ["Other", "No sound"]
    assert notices.current is now


def test_what_is_told_once_is_whole_before_what_came_after_it(host: QWidget) -> None:
    notices = Notices(host)
    saved = notices.success("recording", "Recording saved", "Ended when the studio was closed.", once=True)
    lost = notices.trouble("zeros", "USB: no signal", WORDS)
    assert notices.current is saved
    read(saved)
    assert texts(lost) == ["USB: no signal", WORDS]


def test_a_question_stays_until_it_is_answered(host: QWidget) -> None:
    notices, chosen = Notices(host), list[str]()
    asked = notices.ask("asked", "Which?", "Words.", [("This", lambda: chosen.append("this"))])
    assert not asked._leaving.isActive()
    asked.buttons[0].click()
    assert chosen == ["this"]
    assert notices.current is None


def test_every_notice_stays_where_the_person_wants_that(host: QWidget) -> None:
    notices = Notices(host)
    told = notices.trouble("one", "First", WORDS)
    notices.stay = True
    assert not told._leaving.isActive()
    assert not notices.success("two", "Right", "Words.")._leaving.isActive()
    notices.stay = False
    assert notices.current._leaving.isActive()


def test_it_lies_in_the_picture_in_every_size(host: QWidget) -> None:
    notices = Notices(host)
    for name in ("one", "two"):
        notices.trouble(name, name, WORDS, [("Mend", lambda: None)])
    for size in ((800, 500), (480, 270), (320, 180)):
        host.resize(*size)
        assert visible(host) == ["two"]
        assert host.rect().contains(notices.current.geometry()), size


def test_it_is_told_once_the_last_one_has_gone(host: QWidget) -> None:
    notices, told = Notices(host), list[bool]()
    notices.trouble("one", "First", "Words.")
    notices.trouble("two", "Second", "Words.")
    notices.shown.connect(told.append)
    notices.close("two")
    assert told == []
    notices.close("one")
    assert told == [False]


def test_the_lips_are_where_the_avatar_says_that_they_are_painted_and_the_eyes_above(tiny: Path, tmp_path: Path) -> None:
    tiny = shutil.copytree(tiny, tmp_path / "tiny")
    manifest = read_manifest(tiny)
    where = eyes_to_lips(tiny, manifest)
    assert where is not None
    assert 0 <= where.left() < where.right() <= 1
    assert 0 <= where.top() < where.bottom() <= 1
    crops, height = read_crops(tiny, manifest.picture), manifest.picture.height
    assert where.top() <= max(0.0, (crops[:, 1] - 0.2 * crops[:, 3]).min() / height), "the eyes are above the crop"
    (tiny / "crops.npy").write_bytes(b"nonsense")
    assert eyes_to_lips(tiny, manifest) is None


def test_no_notice_of_the_window_lies_over_the_mouth(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.mouth.box() is not None)
    mouth = window.mouth.box()
    assert window.preview.picture_box().toAlignedRect().contains(mouth)
    told = window.notices.trouble("one", "First", WORDS * 3, [("Mend", lambda: None)])
    assert told.isVisible()
    assert not told.geometry().intersects(mouth)


def test_a_notice_in_the_small_window_hides_neither_the_mouth_nor_the_way_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.mouth.box() is not None)
    window.notices.trouble("one", "No microphone found", WORDS, [("Open a sound file", lambda: None)])
    window.commands.actions["floating"].trigger()
    qtbot.waitUntil(lambda: window.preview.width() <= 480)
    qtbot.waitUntil(lambda: window.rect().contains(window.alone.back.geometry()))
    told = window.notices.current
    assert not told.isVisible() or texts(told) == ["No microphone found", WORDS]
    assert not told.isVisible() or not told.geometry().intersects(window.mouth.box())
    assert window.alone.back.isVisible()
    assert not told.geometry().intersects(window.alone.back.geometry())
    qtbot.mouseClick(window.alone.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.transport.isVisible)
    assert not window.alone.back.isVisible()
