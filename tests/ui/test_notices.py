"""No notice is lost unseen: the newest is whole, the others are a line each above it, and what has no room waits."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from studio.ui.notices import Notice, Notices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def texts(notice: Notice) -> list[str]:
    return [label.text() for label in notice.findChildren(QLabel) if label.isVisible() and label.text()]


def test_good_news_is_still_seen_when_bad_news_comes_after_it(host: QWidget) -> None:
    notices = Notices(host)
    saved = notices.success("recording", "Recording saved", "Mara.mp4")
    lost = notices.trouble("zeros", "USB: no signal", "It is switched off.")
    assert notices.seen == (lost, saved)
    assert texts(lost) == ["USB: no signal", "It is switched off."]
    assert texts(saved) == ["Recording saved"], "its words are in its tool tip"
    assert saved.toolTip()
    assert saved.geometry().bottom() < lost.geometry().top()
    saved._leaving.timeout.emit()
    assert notices.seen == (lost,)


def test_bad_news_comes_back_whole_when_the_newer_one_has_gone(host: QWidget) -> None:
    notices = Notices(host)
    lost = notices.trouble("zeros", "USB: no signal", "It is switched off.")
    saved = notices.success("recording", "Recording saved", "Mara.mp4")
    assert notices.current is saved
    assert texts(lost) == ["USB: no signal"]
    saved._leaving.timeout.emit()
    assert notices.current is lost
    assert texts(lost) == ["USB: no signal", "It is switched off."]
    notices.close("zeros")
    assert notices.current is None


def test_a_notice_about_the_same_matter_takes_the_place_of_the_one_before(host: QWidget) -> None:
    notices = Notices(host)
    notices.trouble("sound", "No microphone", "Connect one.")
    notices.trouble("other", "Other", "Words.")
    now = notices.trouble("sound", "No sound", "It does not open.")
    assert [one.title for one in notices.seen] == ["No sound", "Other"]
    assert notices.current is now


def test_where_there_is_no_room_good_news_waits_with_its_seconds_to_come(host: QWidget) -> None:
    notices = Notices(host)
    saved = notices.success("recording", "Recording saved", "Mara.mp4")
    troubles = [notices.trouble(name, name, "Words.") for name in ("one", "two", "three")]
    assert notices.seen == tuple(reversed(troubles))
    assert not saved.isVisible()
    assert not saved._leaving.isActive()
    notices.close("two")
    assert notices.seen == (troubles[2], troubles[0], saved)
    assert saved.isVisible()
    assert saved._leaving.isActive()


def test_what_is_told_once_is_whole_before_what_came_after_it(host: QWidget) -> None:
    notices = Notices(host)
    saved = notices.success("recording", "Recording saved", "Ended when the studio was closed.", once=True)
    lost = notices.trouble("zeros", "USB: no signal", "It is switched off.")
    assert notices.current is saved
    assert texts(saved) == ["Recording saved", "Ended when the studio was closed."]
    assert texts(lost) == ["USB: no signal"]
    notices.close("recording")
    assert texts(lost) == ["USB: no signal", "It is switched off."]


def test_a_line_that_is_clicked_is_whole_until_a_newer_notice_comes(host: QWidget, qtbot: QtBot) -> None:
    notices = Notices(host)
    first = notices.trouble("one", "First", "Words of the first.")
    second = notices.trouble("two", "Second", "Words of the second.")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(first.width() // 2, first.height() // 2))
    assert texts(first) == ["First", "Words of the first."]
    assert texts(second) == ["Second"]
    assert second.geometry().bottom() < first.geometry().top(), "the whole one is the lowest"
    third = notices.trouble("three", "Third", "Words of the third.")
    assert texts(third) == ["Third", "Words of the third."]
    assert texts(first) == ["First"]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(first.width() // 2, first.height() // 2))
    notices.close("one")
    assert notices.current is third


def test_those_that_wait_are_counted_and_a_click_asks_for_all(host: QWidget, qtbot: QtBot) -> None:
    notices, asked = Notices(host), list[bool]()
    notices.all_asked.connect(lambda: asked.append(True))
    for name in ("one", "two", "three"):
        notices.trouble(name, name, "Words.")
    more = notices._more
    assert not more.isVisible()
    notices.trouble("four", "four", "Words.")
    assert (more.isVisible(), more.text()) == (True, "1 more notice")
    notices.trouble("five", "five", "Words.")
    assert more.text() == "2 more notices"
    host.resize(480, 270)
    assert more.text() == "3 more notices", "a low picture has room for two"
    assert host.rect().contains(more.geometry())
    assert more.geometry().bottom() < min(one.geometry().top() for one in notices.seen)
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert asked
    for name in ("one", "two", "three"):
        notices.close(name)
    assert not more.isVisible()


def test_a_question_is_seen_before_good_news_and_after_bad(host: QWidget) -> None:
    notices = Notices(host)
    bad = notices.trouble("bad", "Bad", "Words.")
    asked = notices.ask("asked", "Which?", "Words.", [("This", lambda: None)])
    notices.success("good", "Good", "Words.")
    newest = notices.success("newest", "Newest", "Words.")
    assert notices.seen == (newest, bad, asked)


def test_all_that_are_seen_lie_in_the_picture_over_one_another(host: QWidget) -> None:
    notices = Notices(host)
    for name in ("one", "two", "three", "four"):
        notices.trouble(name, name, "Words.", [("Mend", lambda: None)])
    for size in ((800, 500), (480, 270), (320, 180)):
        host.resize(*size)
        boxes = [one.geometry() for one in notices.seen]
        assert len(boxes) == (3 if size[1] == 500 else 2)
        assert all(host.rect().contains(box) for box in boxes), size
        assert all(upper.bottom() < lower.top() for lower, upper in pairwise(boxes))


def test_the_buttons_of_a_notice_in_one_line_work(host: QWidget) -> None:
    notices, done = Notices(host), list[str]()
    first = notices.trouble("one", "First", "Words.", [("Mend", lambda: done.append("mended"))])
    notices.trouble("two", "Second", "Words.")
    assert first.buttons[0].isVisible()
    first.buttons[0].click()
    assert done == ["mended"]
    assert [one.title for one in notices.seen] == ["Second"]


def test_it_is_told_once_the_last_one_has_gone(host: QWidget) -> None:
    notices, told = Notices(host), list[bool]()
    notices.trouble("one", "First", "Words.")
    notices.trouble("two", "Second", "Words.")
    notices.shown.connect(told.append)
    notices.close("two")
    assert told == []
    notices.close("one")
    assert told == [False]
