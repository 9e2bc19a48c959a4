"""The window in which an avatar is made of one's own pictures: report card, consent, progress, result."""

from __future__ import annotations

import hashlib
import os
import sys
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from studio.avatars import library
from studio.media.film import Film
from studio.media.loop import write_loop
from studio.personal import installing, process
from studio.personal.installing import Installation
from studio.personal.process import Learning
from studio.ui.dialogs import extra_install, personal_work
from studio.ui.dialogs.personal_dialog import PersonalDialog
from studio.ui.session import Running
from tests import tiny_avatar
from tests.avatars.importers.conftest import NETWORKS
from tests.e2e.command import write_sound
from tests.personal.test_waiting import begun

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

pytest.importorskip("dlib")


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PersonalDialog]:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    made = window.avatar_switcher.make_own()
    # Networks of other programs paint, unless a test says otherwise.
    made.painter.setCurrentIndex(made.painter.findData("files"))
    yield made
    if made in window.findChildren(PersonalDialog):
        made.close()


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten dark pictures of Mara."""
    path = tmp_path_factory.mktemp("footage") / "mara.mp4"
    taken = (one.picture for one in Film(library.bundled()["mara"] / "frames.mp4").read() if one.index < 10)
    first = [next(taken) for _ in range(10)]
    write_loop(path, (np.ascontiguousarray((one[60:660, 340:940] * 0.25).astype(np.uint8)) for one in first))
    return path


def _words(dialog: PersonalDialog) -> str:
    return " ".join(one.text() for one in dialog.card.findChildren(QLabel))


def test_footage_is_judged_and_becomes_the_avatar_on_air(
    window: MainWindow, dialog: PersonalDialog, qtbot: QtBot, footage: Path, tmp_path: Path
) -> None:
    assert not dialog.make_button.isEnabled()
    dialog.take(footage)
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert "too dark" in _words(dialog)
    assert "2 things to look at" in dialog.says.text()
    assert dialog.name.text() == "mara"
    dialog.paint_with(generator=NETWORKS / "wav2lip.onnx")
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    assert not dialog.make_button.isEnabled(), "nobody said who is pictured"
    dialog.name.setText("Mine")
    dialog.pictured.setText("nobody")
    dialog.consent.setText("rendered")
    dialog.generated.setChecked(True)
    assert dialog.make_button.isEnabled()
    dialog.spoken.take(write_sound(tmp_path / "consent.wav", 2.0))
    assert not dialog.make_button.isEnabled(), "the recording is not read yet"
    qtbot.waitUntil(lambda: bool(dialog.spoken.recording) and dialog.make_button.isEnabled())
    assert "2.0 s will be kept" in dialog.spoken.said.text()

    with qtbot.waitSignal(dialog.made, timeout=60_000) as told:
        dialog.make_button.click()

    folder = tmp_path / "data" / "avatars" / "mine"
    assert told.args[0].folder == folder
    assert told.args[0].manifest.person.pictured == "nobody"
    assert told.args[0].manifest.person.spoken == hashlib.sha256(dialog.spoken.recording).hexdigest()
    assert (folder / "consent.wav").read_bytes() == dialog.spoken.recording
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None and window.bridge.host.setup.folder == folder)
    assert [card.entry.name for card in window.gallery.cards] == ["Tiny", "Mine"]


def test_footage_of_nobody_cannot_be_made_an_avatar(dialog: PersonalDialog, qtbot: QtBot, tmp_path: Path) -> None:
    write_loop(tmp_path / "grey.mp4", (np.full((96, 128, 3), 90, np.uint8) for _ in range(3)))

    dialog.take(tmp_path / "grey.mp4")

    qtbot.waitUntil(lambda: dialog.report is not None)
    assert "No face was found" in _words(dialog)
    dialog.paint_with(generator=NETWORKS / "wav2lip.onnx")
    dialog.pictured.setText("nobody")
    dialog.consent.setText("grey")
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    assert not dialog.make_button.isEnabled()


def test_a_file_that_is_no_film_is_told_in_words(dialog: PersonalDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("nothing")

    dialog.take(tmp_path / "text.mp4")

    qtbot.waitUntil(lambda: "cannot be used" in dialog.says.text())
    assert not dialog.make_button.isEnabled()


def test_what_is_begun_last_is_what_is_told(dialog: PersonalDialog, qtbot: QtBot, footage: Path, tmp_path: Path) -> None:
    write_loop(tmp_path / "grey.mp4", (np.full((96, 128, 3), 90, np.uint8) for _ in range(3)))
    told = list[object]()
    dialog.work.judged.connect(told.append)
    dialog.work.failed.connect(told.append)

    # Nothing of this waits for the work before.
    dialog.take(footage)
    dialog.paint_with(generator=NETWORKS / "wav2lip.onnx")
    dialog.take(tmp_path / "grey.mp4")

    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    assert "No face was found" in _words(dialog)
    assert len(told) == 1


def test_closing_calls_the_work_off_and_keeps_what_is_done(dialog: PersonalDialog, qtbot: QtBot, footage: Path) -> None:
    with qtbot.waitSignal(dialog.work.progress, timeout=60_000):
        dialog.take(footage)
    work = dialog.work

    dialog.close()

    assert not work.busy
    assert list(library.captures().iterdir())


def test_a_consent_is_recorded_until_it_is_stopped_and_silence_is_refused(dialog: PersonalDialog, qtbot: QtBot,
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    level = 0.3

    def dictate(device: str | None, most_s: float, stop: threading.Event, heard: Callable[[float, float], None]) -> np.ndarray:
        heard(2.0, -20.0)
        assert stop.wait(20)
        return np.full(32_000, level, np.float32)

    monkeypatch.setattr("studio.engine.sources.dictation.dictate", dictate)
    dialog.spoken.record_button.click()
    qtbot.waitUntil(lambda: "2 s" in dialog.spoken.said.text())
    assert dialog.spoken.record_button.text() == "Stop"
    dialog.spoken.record_button.click()
    qtbot.waitUntil(lambda: not dialog.spoken.busy and bool(dialog.spoken.recording))
    kept, level = dialog.spoken.recording, 0.0
    qtbot.waitUntil(lambda: dialog.spoken.record_button.text() == "Record again…")

    dialog.spoken.record_button.click()
    dialog.spoken.record_button.click()

    qtbot.waitUntil(lambda: "Nothing is heard" in dialog.spoken.said.text())
    qtbot.waitUntil(lambda: not dialog.spoken.busy)
    assert dialog.spoken.recording == kept


LEARNING = """
import json, sys
def say(**what): print(json.dumps(what), flush=True)
order = json.loads(sys.stdin.readline())
card = {"usable": True, "summary": "62 s of speech.", "findings": [{"level": "note", "what": "x", "words": "Enough light."}]}
say(card=card)
if not order["look"]:
    say(step="guide", done=30, total=100 * order["rounds"], left_s=200.0)
    for word in ("pause\\n", "resume\\n"):
        assert sys.stdin.readline() == word
        say(paused=word == "pause\\n")
    say(picture=PICTURE)
    say(made={"folder": FOLDER, "bytes": 9, "picture": PICTURE, "words": "7.5 of 10.", "marks": 7.5, "grade": {}})
"""


@pytest.fixture
def learning(dialog: PersonalDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the dialog learn, with a child that has done so already; give the avatar's folder."""
    folder, picture = tiny_avatar.write(tmp_path / "data" / "avatars" / "mine"), tmp_path / "result.jpg"
    cv2.imwrite(str(picture), np.full((80, 240, 3), 120, np.uint8))
    code = f"PICTURE, FOLDER = {str(picture)!r}, {str(folder)!r}" + LEARNING
    monkeypatch.setattr(personal_work, "Learning", lambda wish: Learning(wish, [sys.executable, "-c", code], niceness=0))
    monkeypatch.setattr(extra_install, "missing", list)
    dialog.painter.setCurrentIndex(dialog.painter.findData("learn"))
    return folder


def _begin(dialog: PersonalDialog, qtbot: QtBot, footage: Path) -> None:
    """Take the footage and begin to learn."""
    dialog.take(footage)
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    dialog.pictured.setText("Mara")
    dialog.consent.setText("rendered")
    dialog.make_button.click()


def test_a_face_is_learnt_with_card_progress_picture_and_grade(
    dialog: PersonalDialog, learning: Path, qtbot: QtBot, footage: Path
) -> None:
    assert dialog.make_button.text() == "Learn this face"
    assert "Choose a video" in dialog.make_button.toolTip()
    dialog.take(footage)
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    assert "Enough light" in _words(dialog)
    assert "who is pictured" in dialog.make_button.toolTip()
    dialog.pictured.setText("Mara")
    dialog.consent.setText("rendered")
    dialog.make_button.click()
    qtbot.waitUntil(lambda: "Learning the face (1 of 2), 30 %, about 3 min" in dialog.says.text())
    assert dialog.pause_button.isVisible()
    dialog.pause_button.click()
    assert dialog.pause_button.text() == "Go on"
    qtbot.waitUntil(lambda: "nothing is lost" in dialog.says.text())

    with qtbot.waitSignal(dialog.made, timeout=60_000) as told:
        dialog.pause_button.click()

    assert told.args[0].folder == learning
    assert dialog.says.text() == "7.5 of 10."
    assert dialog.picture.isVisible()
    assert dialog.picture.pixmap().width() > 100
    assert dialog.make_button.text() == "Keep it"
    assert dialog.make_button.isEnabled()
    assert not dialog.leave_button.isVisible()
    above, below = (one for one in dialog.pictures.findChildren(QLabel) if one is not dialog.picture)
    assert (above.text(), below.text()) == ("As filmed", "As learnt")
    assert above.geometry().bottom() < dialog.picture.geometry().top()
    assert below.geometry().top() > dialog.picture.geometry().bottom()


def test_what_is_learnt_is_heard_and_thrown_away_when_it_is_not_wanted(
    window: MainWindow, dialog: PersonalDialog, learning: Path, qtbot: QtBot, footage: Path
) -> None:
    before = window.bridge.host.setup.folder
    _begin(dialog, qtbot, footage)
    dialog.pause_button.click()
    qtbot.waitUntil(lambda: "nothing is lost" in dialog.says.text())
    with qtbot.waitSignal(dialog.made, timeout=60_000):
        dialog.pause_button.click()
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None and window.bridge.host.on_air.folder == learning)
    with qtbot.waitSignal(window.avatar_switcher.speak_asked):
        dialog.speak_button.click()

    dialog.discard_button.click()

    qtbot.waitUntil(lambda: not learning.exists())
    assert window.bridge.host.setup.folder == before
    assert learning not in [card.entry.folder for card in window.gallery.cards]


def test_who_is_pictured_may_be_said_while_the_video_is_looked_at(
    dialog: PersonalDialog, learning: Path, qtbot: QtBot, footage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card comes before its child has ended, so the button waits for the end of the child."""
    seen = tmp_path / "seen"
    code = LEARNING + f"import os, time\nwhile not os.path.exists({str(seen)!r}): time.sleep(0.01)"
    monkeypatch.setattr(personal_work, "Learning", lambda wish: Learning(wish, [sys.executable, "-c", code], niceness=0))
    dialog.pictured.setText("Mara")
    dialog.consent.setText("rendered")
    dialog.take(footage)
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert not dialog.make_button.isEnabled()

    seen.touch()

    qtbot.waitUntil(dialog.make_button.isEnabled)
    assert not dialog.bar.isVisible()


def test_nothing_is_drawn_over_something_else_when_much_is_told(
    dialog: PersonalDialog, learning: Path, qtbot: QtBot, footage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that Qt fits ends at two thirds of the screen, which was 720 lines high where this was seen."""
    more = [{"level": "note", "what": "x", "words": f"Line {number}."} for number in range(8)]
    code = LEARNING.replace("say(card=card)", f"card['findings'] = {more!r}; say(card=card)", 1)
    monkeypatch.setattr(personal_work, "Learning", lambda wish: Learning(wish, [sys.executable, "-c", code], niceness=0))
    dialog.take(footage)
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)

    spoken = dialog.spoken
    qtbot.waitUntil(lambda: spoken.said.geometry().top() >= spoken.record_button.geometry().bottom())
    assert spoken.height() >= spoken.heightForWidth(spoken.width())


def test_learning_gives_way_while_somebody_speaks(
    window: MainWindow, dialog: PersonalDialog, learning: Path, qtbot: QtBot, footage: Path
) -> None:
    _begin(dialog, qtbot, footage)
    window.session.running = Running.MICROPHONE
    window.session.changed.emit()
    qtbot.waitUntil(lambda: "while the avatar speaks" in dialog.says.text())
    assert dialog.pause_button.text() == "Go on"
    window.session.changed.emit()

    with qtbot.waitSignal(dialog.made, timeout=60_000):
        window.session.running = Running.NOTHING
        window.session.changed.emit()

    assert dialog.pause_button.text() == "Pause"


def test_what_begins_while_somebody_speaks_waits_and_the_person_may_let_it_go_on(
    window: MainWindow, dialog: PersonalDialog, learning: Path, qtbot: QtBot, footage: Path
) -> None:
    window.session.running = Running.MICROPHONE
    window.session.changed.emit()
    _begin(dialog, qtbot, footage)
    qtbot.waitUntil(lambda: "while the avatar speaks" in dialog.says.text())

    with qtbot.waitSignal(dialog.made, timeout=60_000):
        dialog.pause_button.click()
        window.session.changed.emit()

    assert dialog.says.text() == "7.5 of 10."


def test_what_is_learnt_can_be_learnt_longer(dialog: PersonalDialog, learning: Path, qtbot: QtBot, footage: Path) -> None:
    assert not dialog.longer_button.isVisible()
    _begin(dialog, qtbot, footage)
    dialog.pause_button.click()
    qtbot.waitUntil(lambda: "nothing is lost" in dialog.says.text())
    with qtbot.waitSignal(dialog.made, timeout=60_000):
        dialog.pause_button.click()
    assert dialog.longer_button.isVisible()
    qtbot.waitUntil(lambda: not dialog.work.busy)

    dialog.longer_button.click()

    assert not dialog.longer_button.isVisible()
    qtbot.waitUntil(lambda: "Learning the face (1 of 2), 15 %" in dialog.says.text())


def test_work_that_was_cut_off_is_gone_on_with_or_thrown_away(
    window: MainWindow, dialog: PersonalDialog, learning: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not dialog.unfinished.isVisible()
    dialog.close()
    older, newer = begun(tmp_path / "old.mp4", "Old"), begun(tmp_path / "new.mp4", "New")
    os.utime(older, (1, 1))
    opened = window.avatar_switcher.make_own()
    assert opened.unfinished.isVisible()
    assert "Learning New from new.mp4 was begun" in opened.unfinished.says.text()

    opened.unfinished.away_button.click()
    assert not newer.exists()
    assert (tmp_path / "new.mp4").is_file()
    assert "Learning Old from old.mp4" in opened.unfinished.says.text()
    opened.unfinished.on_button.click()

    qtbot.waitUntil(lambda: "Learning the face (1 of 2), 15 %" in opened.says.text())
    assert (opened.name.text(), opened.pictured.text(), opened.consent.text()) == ("Old", "Mara", "not needed")
    assert opened.generated.isChecked()
    assert not opened.unfinished.isVisible()
    opened.close()


PIP = """
print("Collecting torch")
print("Progress 50000000 of 200000000")
import sys
"""


@pytest.fixture
def lacking(dialog: PersonalDialog, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let packages be missing; give their names, to be emptied."""
    names = ["torch", "onnx"]
    monkeypatch.setattr(extra_install, "missing", lambda: names)
    monkeypatch.setattr(installing, "missing", lambda: names)
    dialog.painter.setCurrentIndex(dialog.painter.findData("learn"))
    return names


def test_packages_that_are_missing_are_installed_by_a_button(
    dialog: PersonalDialog, lacking: list[str], qtbot: QtBot, footage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.take(footage)
    assert dialog.extra.isVisible()
    assert not dialog.make_button.isEnabled()
    assert "Install what learning needs" in dialog.make_button.toolTip()
    looked = list[object]()
    monkeypatch.setattr(dialog.work, "learn", lambda wish, *_: looked.append(wish.look))
    dialog.extra.starts = lambda _: Installation([sys.executable, "-c", PIP])
    told = list[str]()
    dialog.extra.installer_told.connect(lambda _: told.append(dialog.extra.far.text()))

    with qtbot.waitSignal(dialog.extra.installed):
        dialog.extra.button.click()
        assert dialog.extra.button.text() == "Stop"
        lacking.clear()

    assert told == ["Looking for torch", "Downloading torch, 50 of 200 MB"]
    assert not dialog.extra.isVisible()
    assert looked == [True]


@pytest.mark.parametrize(("code", "words"), [
    (PIP + "print('ERROR: No space left on device'); sys.exit(1)", "The disk is full"),
    (PIP + "import time; sys.stdout.flush(); time.sleep(60)", "called off"),
])
def test_installing_that_fails_or_is_called_off_is_told(
    dialog: PersonalDialog, lacking: list[str], qtbot: QtBot, footage: Path, code: str, words: str
) -> None:
    dialog.take(footage)
    dialog.extra.starts = lambda _: Installation([sys.executable, "-c", code])
    dialog.extra.button.click()
    qtbot.waitUntil(lambda: "50 of 200" in dialog.extra.far.text() or not dialog.extra.busy)
    if words == "called off":
        dialog.extra.button.click()

    qtbot.waitUntil(lambda: words in dialog.extra.far.text())
    assert dialog.extra.button.text() == "Install them"
    assert dialog.extra.isVisible()
    assert not dialog.make_button.isEnabled()


def test_where_pytorch_is_found_with_cuda_alone_a_second_button_installs_that(
    dialog: PersonalDialog, lacking: list[str], qtbot: QtBot, footage: Path
) -> None:
    dialog.take(footage)
    asked = list[bool]()
    cuda = "import time; print('Collecting torch'); print('Collecting cuda-toolkit', flush=True); time.sleep(60)"

    def starts(usual: bool) -> Installation:
        asked.append(usual)
        return Installation([sys.executable, "-c", PIP if usual else cuda, *([] if usual else [process.WITHOUT_CUDA])])

    dialog.extra.starts = starts
    assert not dialog.extra.usual_button.isVisible()
    dialog.extra.button.click()
    qtbot.waitUntil(dialog.extra.usual_button.isVisible)
    assert "3 GB" in dialog.extra.usual_button.text()
    assert process.WITHOUT_CUDA in dialog.extra.far.text()

    with qtbot.waitSignal(dialog.extra.installed):
        dialog.extra.usual_button.click()
        lacking.clear()

    assert asked == [False, True]
