"""What a crash left of a recording is offered at the next start; nothing happens to it unasked."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from studio.files.hidden import RECORDING, hidden
from studio.media import recovery
from studio.media.clip import ClipWriter
from studio.media.formats import Layout
from studio.ui.notices import Notices
from studio.ui.preferences import MOST_FOLDERS, Preferences
from studio.ui.recovery_notice import RecoveryNotice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def leave_behind(folder: Path) -> Path:
    """Write what a recording of two seconds leaves when its process is killed."""
    clip = folder / "clip.mp4"
    with ClipWriter(clip, width=64, height=64, fps=25, layout=Layout.LIVE) as writer:
        for _ in range(50):
            writer.put_picture(np.zeros((64, 64, 3), np.uint8))
            writer.put_sound(np.zeros((1920, 2), np.float32))
        writer.finish()
    return clip.rename(hidden(folder, RECORDING))


@pytest.fixture
def look(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Notices]]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    notices = Notices(host)
    made = list[RecoveryNotice]()

    def begin(*folders: Path) -> Notices:
        notice = RecoveryNotice(notices, folders or (tmp_path,))
        made.append(notice)
        with qtbot.waitSignal(notice.found, timeout=20_000):
            notice.look()
        return notices

    yield begin
    for notice in made:
        notice.close()


def press(notices: Notices, words: str) -> None:
    next(button for button in notices.current.buttons if button.text() == words).click()


def test_a_recording_without_an_end_is_kept(look: Callable[[], Notices], tmp_path: Path) -> None:
    leave_behind(tmp_path)
    notices = look()

    assert notices.current.title == "A recording was not ended"
    assert "0:02 can be kept" in notices.current.words
    press(notices, "Keep")
    (kept,) = tmp_path.iterdir()
    assert " recovered" in kept.name
    assert notices.current.title == "Recording recovered"
    assert kept.name in notices.current.words


def test_it_is_deleted_only_when_asked(look: Callable[[], Notices], tmp_path: Path) -> None:
    leave_behind(tmp_path)
    notices = look()
    assert len(list(tmp_path.iterdir())) == 1
    press(notices, "Delete")

    assert not list(tmp_path.iterdir())
    assert notices.current.title == "Deleted"


def test_dismissing_leaves_everything_for_the_next_start(look: Callable[[], Notices], tmp_path: Path) -> None:
    left = leave_behind(tmp_path)
    look().current.dismiss.click()

    assert left.exists()
    assert look().current.title == "A recording was not ended"


def test_several_are_offered_together(look: Callable[[], Notices], tmp_path: Path) -> None:
    for _ in range(3):
        leave_behind(tmp_path)
    notices = look()

    assert notices.current.title == "3 recordings were not ended"
    assert "0:06 can be kept" in notices.current.words
    press(notices, "Keep all")
    assert len(list(tmp_path.glob("* recovered*.mp4"))) == 3


def test_one_in_a_folder_that_was_used_before_is_offered_and_stays_there(look: Callable[..., Notices], tmp_path: Path) -> None:
    before, now = tmp_path / "before", tmp_path / "now"
    before.mkdir()
    leave_behind(before)
    notices = look(now, before, tmp_path / "unplugged")

    assert notices.current.title == "A recording was not ended"
    press(notices, "Keep")
    assert [" recovered" in one.name for one in before.iterdir()] == [True]
    assert not now.exists()


def test_folders_that_were_used_before_are_remembered_the_last_one_first(tmp_path: Path) -> None:
    file, folders = tmp_path / "settings.ini", [tmp_path / f"{number}\n=[x]" for number in range(MOST_FOLDERS + 3)]
    preferences = Preferences(file)
    for before, now in pairwise([*folders, folders[0]]):
        preferences.change_folder(before, now)
    preferences.save()

    again = Preferences(file)
    assert again.folder == str(folders[0])
    assert again.earlier_folders == tuple(reversed(folders))[:MOST_FOLDERS]


@pytest.mark.parametrize("text", ["relative", "\0" * 100_000, "/a\0/b\0" * 1000, "/" + "x" * 100_000])
def test_folders_that_nobody_chose_cost_nothing(text: str, look: Callable[..., Notices], tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.write("recording/earlier_folders", text)

    assert len(preferences.earlier_folders) <= MOST_FOLDERS
    assert look(tmp_path, *preferences.earlier_folders).current is None


def test_nothing_is_said_when_nothing_was_left(look: Callable[..., Notices], tmp_path: Path) -> None:
    assert look().current is None
    assert look(tmp_path / "none").current is None


def test_what_cannot_be_recovered_is_told_in_words(
    look: Callable[[], Notices], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = leave_behind(tmp_path)
    notices = look()

    def fail(_left: object) -> None:
        raise recovery.OutputError("It cannot be renamed: rename it yourself.")

    monkeypatch.setattr(recovery, "recover", fail)
    press(notices, "Keep")

    assert notices.current.words == "It cannot be renamed: rename it yourself."
    assert left.exists()


def test_what_is_kept_is_signed_or_the_reason_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    notices = Notices(host)
    leave_behind(tmp_path)
    notice = RecoveryNotice(notices, (tmp_path,), lambda: True)
    with qtbot.waitSignal(notice.found, timeout=20_000):
        notice.look()

    with qtbot.waitSignal(notice.unsigned, timeout=30_000) as told:
        press(notices, "Keep")

    assert "without content credentials" in told.args[0]
    assert len(list(tmp_path.glob("* recovered*.mp4"))) == 1
    notice.close(20)
