"""What the window brings in and writes out: avatars, recordings, exports; and the first start."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import av
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from studio.avatars.package import pack
from studio.exports.job import Job, Order, Status
from studio.outputs.missing import Missing
from studio.provenance.verify import Proof, check_file
from studio.ui.dialogs.microphone_test import MicrophoneTest, verdict
from studio.ui.recording import RecordingSession
from studio.ui.session import Running
from tests import tiny_avatar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                Qt.KeyboardModifier.NoModifier))


def test_a_recording_has_the_pictures_and_the_sound(window: MainWindow, qtbot: QtBot) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.transport.record.click()
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 1.0)
    qtbot.waitUntil(lambda: window.preview.recording.startswith("REC "))
    window.transport.record.click()
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.title.startswith("Recording saved"))
    clip = next(window.file_outputs.recording.folder.glob("Tiny*.mp4"))
    with av.open(str(clip)) as container:
        assert [stream.codec_context.name for stream in container.streams] == ["h264", "aac"]
        assert container.duration / 1e6 == pytest.approx(1.1, abs=0.8)
    assert window.transport.record.accessibleName() == "Record"


def test_a_recording_that_lacks_pictures_says_how_many_and_where(window: MainWindow, tmp_path: Path) -> None:
    recording = window.file_outputs.recording
    recording.finished.emit(tmp_path / "talk.mp4", 60.0, 1_000_000, Missing().after(3.0, 3.04, 1))
    notice = window.notices.current
    assert notice is not None
    assert (notice.title, notice.trouble) == ("Recording saved, frames are missing", True)
    assert notice.words.startswith("1 frame is missing: at 0:03. The computer was too busy.\ntalk.mp4")
    missing = Missing()
    for at_s in (3.0, 12.0, 14.0, 41.0, 52.0):
        missing = missing.after(at_s, at_s + 1.5, 20)
    recording.finished.emit(tmp_path / "talk.mp4", 60.0, 1_000_000, missing)
    said = "100 frames are missing: at 0:03-0:04, 0:12-0:15, 0:41-0:42 and elsewhere (1). The computer was too busy.\n"
    assert window.notices.current.words.startswith(said)
    slow = missing.after(55.0, 56.0, 100, slow=100)
    recording.finished.emit(tmp_path / "talk.mp4", 60.0, 1_000_000, slow)
    assert "(2). The disk or the encoder was too slow.\n" in window.notices.current.words
    recording.finished.emit(tmp_path / "talk.mp4", 60.0, 1_000_000, Missing())
    assert (window.notices.current.title, window.notices.current.trouble) == ("Recording saved", False)


def test_the_file_of_credentials_beside_a_recording_is_named(window: MainWindow, tmp_path: Path) -> None:
    for name in ("talk.mkv", "talk.c2pa", "walk.mkv"):
        (tmp_path / name).touch()
    recording = window.file_outputs.recording
    recording.finished.emit(tmp_path / "talk.mkv", 60.0, 1_000_000, Missing())
    assert "Its content credentials are the file talk.c2pa beside it" in window.notices.current.words
    recording.finished.emit(tmp_path / "walk.mkv", 60.0, 1_000_000, Missing())
    assert "credentials" not in window.notices.current.words


def test_a_paused_recording_stands_still(window: MainWindow, qtbot: QtBot) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    recording = window.file_outputs.recording
    recording.start()
    qtbot.waitUntil(lambda: recording.elapsed_s > 0.2)
    recording.pause()
    qtbot.waitUntil(lambda: window.preview.recording == "REC PAUSED")
    before, counted = recording.elapsed_s, window.times.totals.count
    qtbot.waitUntil(lambda: window.times.totals.count > counted + 10)
    assert recording.elapsed_s == pytest.approx(before, abs=0.09)
    recording.pause()
    qtbot.waitUntil(lambda: recording.elapsed_s > before + 0.1)
    recording.stop()
    qtbot.waitUntil(lambda: window.notices.current is not None)


@pytest.mark.parametrize(("missing", "title", "lacks"), [
    (0, "Recording saved", ""), (139, "Recording saved, frames are missing", "139 frames are missing.\n"),
])
def test_a_recording_that_closing_ended_is_told_once_at_the_next_start(
    make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, missing: int, title: str, lacks: str,
) -> None:
    monkeypatch.setattr(RecordingSession, "untold_missing", property(lambda _session: missing))
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.transport.record.click()
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0.5)
    folder = window.file_outputs.recording.folder
    window.close()
    # Closing waits for a second and a half; on a busy machine it is whole later.
    qtbot.waitUntil(lambda: bool(list(folder.glob("Tiny*.mp4"))))

    again = make_window()
    qtbot.waitUntil(lambda: again.notices.current is not None)
    notice = again.notices.current
    assert notice is not None
    (clip,) = folder.glob("Tiny*.mp4")
    assert notice.title == title
    assert notice.words.replace("\u200b", "") == f"{lacks}Ended when the studio was closed: {clip.name}, in {folder}."
    assert [button.text() for button in notice.buttons] == ["Play", "Show in folder"]
    # What is wrong with the microphone goes on and is told elsewhere too; this is told here alone.
    again.sound_notices.say_only_zeros("Desk microphone")
    assert again.notices.current is notice
    again.close()

    third = make_window()
    qtbot.waitUntil(lambda: third.transport.mics.devices is not None)
    assert third.notices.current is None


def test_a_recording_that_was_told_is_not_told_again(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.transport.record.click()
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0.5)
    assert len(window.file_outputs.recording.untold) == 1
    window.transport.record.click()
    # A busy machine may miss some of its pictures, which its notice then says as well.
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.title.startswith("Recording saved"))
    qtbot.waitUntil(lambda: window.file_outputs.recording.untold == ())


def test_a_recording_that_cannot_begin_says_why(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.file_outputs.recording.folder = tmp_path / "file" / "clips"
    (tmp_path / "file").write_text("in the way")
    window.file_outputs.recording.start()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "The recording stopped"
    assert not window.file_outputs.recording.on


def test_an_export_is_made_beside_the_live_picture(window: MainWindow, qtbot: QtBot, speech: Path) -> None:
    window.show_export([speech])
    window.file_outputs.dialog.go.click()
    exports = window.file_outputs.exports
    qtbot.waitUntil(lambda: bool(exports.jobs()) and not exports.jobs()[0].status.open, timeout=90_000)
    job = exports.jobs()[0]
    assert job.status.value == "done", job.reason
    assert job.order.clip.is_file()
    assert window.file_outputs.dialog is not None
    window.file_outputs.dialog.close()


def test_an_avatar_file_that_is_dropped_is_brought_in_and_put_on_air(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    package = pack(tiny_avatar.write(tmp_path / "guest"), tmp_path / "guest.avatar")
    drop(window, package)
    qtbot.waitUntil(lambda: len(window.gallery.cards) == 2)
    qtbot.waitUntil(lambda: window.gallery.cards[1].word == "Selected")
    assert window.bridge.host.on_air is not None
    assert window.bridge.host.on_air.folder == window.gallery.cards[1].entry.folder


def test_an_avatar_that_does_not_say_who_is_pictured_is_put_on_air_with_a_notice_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tiny_avatar.write(tmp_path / "guest")
    text = (folder / "avatar.toml").read_text()
    (folder / "avatar.toml").write_text(text[: text.index("[person]")] + text[text.index("[picture]") :])
    drop(window, folder)
    # That it was imported is said first, and gives way to this.
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.title == "Who is Tiny?")

    assert "does not say who is pictured" in window.notices.current.words
    qtbot.waitUntil(lambda: window.gallery.cards[1].word == "Selected")
    window.notices.current.leave()
    for card in (0, 1):
        window.avatar_switcher.use(window.gallery.cards[card].entry)
        qtbot.waitUntil(lambda card=card: window.gallery.cards[card].word == "Selected")
    assert window.notices.current is None


def test_a_disk_that_is_nearly_full_ends_the_recording_and_a_notice_says_so_until_it_is_read(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.outputs import recording

    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.file_outputs.recording.start()
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0.4)
    monkeypatch.setattr(recording, "LEAST_FREE_BYTES", 1 << 60)
    qtbot.waitUntil(lambda: window.notices.current is not None)

    assert window.notices.current.title == "The recording was ended"
    assert "of the disk are free; it is kept" in window.notices.current.words
    assert [button.text() for button in window.notices.current.buttons] == ["Play", "Show in folder"]
    qtbot.wait(300)
    assert window.notices.current is not None
    assert window.notices.current.trouble
    (clip,) = window.file_outputs.recording.folder.glob("*.mp4")
    with av.open(str(clip)) as container:
        assert sum(1 for _ in container.decode(video=0)) > 5
    assert not window.file_outputs.recording.on


def test_a_file_that_is_no_avatar_is_refused_in_words(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    wrong = tmp_path / "guest.avatar"
    wrong.write_text("not a package")
    window.avatar_switcher.bring(wrong)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "This avatar cannot be used"
    assert len(window.gallery.cards) == 1


def test_a_sound_that_is_dropped_is_spoken(window: MainWindow, qtbot: QtBot, speech: Path) -> None:
    drop(window, speech)
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
    assert window.session.file == speech


def test_a_window_without_pictures_begins_anew_with_another_avatar(
    make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tiny_avatar.write(tmp_path / "broken")
    (broken / "encoder.onnx").write_bytes(b"nothing")
    room.avatars.clear()
    room.avatars.update(broken=broken, tiny=tiny_avatar.write(tmp_path / "tiny"))
    window = make_window(wait=False)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    qtbot.waitUntil(window.bridge.isFinished)
    assert [button.text() for button in window.notices.current.buttons] == ["Use Tiny (tiny)"]
    window.notices.current.buttons[0].click()
    qtbot.waitUntil(lambda: window.preview.has_picture)


@pytest.mark.parametrize(("peaks", "clipped", "zeros", "said", "well"), [
    ([-60.0] * 50 + [-14.0] * 50, 0, False, "Good level. Speech −14 dB, background noise −60 dB", True),
    ([-60.0] * 50 + [-1.0] * 50, 3, False, "It clips", False),
    ([-75.0] * 50 + [-45.0] * 50, 0, False, "Too quiet", False),
    ([-22.0] * 50 + [-14.0] * 50, 0, False, "The room is noisy", False),
    ([-110.0] * 100, 0, False, "It is silent", False),
    ([-120.0] * 100, 0, True, "No signal: look", False),
    ([], 0, False, "No sound came", False),
])
def test_the_microphone_is_judged_in_words(peaks: list[float], clipped: int, zeros: bool, said: str, well: bool) -> None:
    sentence, is_well = verdict(peaks, clipped=clipped, only_zeros=zeros)
    assert sentence.startswith(said)
    assert is_well is well


def test_the_test_of_the_microphone_starts_it_and_stops_it_again(window: MainWindow, qtbot: QtBot) -> None:
    dialog = MicrophoneTest(window, window.session)
    dialog.show()
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.begin_button.isEnabled())
    assert window.session.running is Running.NOTHING
    assert "Speech" in dialog.words.text()
    dialog.close()
    QApplication.processEvents()



def test_export_begins_with_the_file_that_is_loaded_once(window: MainWindow, speech: Path) -> None:
    window.files.open(speech)
    window.show_export()
    assert [job.order.speech for job in window.file_outputs.exports.jobs()] == [speech]
    assert window.file_outputs.exports.held
    window.file_outputs.dialog.close()
    window.show_export()
    assert len(window.file_outputs.exports.jobs()) == 1
    window.file_outputs.dialog.close()


def test_a_clip_of_a_sound_that_was_cut_short_is_no_good_news(window: MainWindow, tmp_path: Path) -> None:
    clip = tmp_path / "talk.mp4"
    clip.touch()
    order = Order(tmp_path / "talk.wav", clip, "tiny")
    running = Job(1, order, Status.RUNNING)
    remarks = "The file was cut short: its last 5.3 s are not in it. Copy or record it again."
    outputs = window.file_outputs
    jobs = [running]
    outputs._exports = SimpleNamespace(jobs=lambda: jobs, call_off=lambda: None, close=lambda: None)
    outputs._look_after_exports()
    jobs[:] = [replace(running, status=Status.DONE, sound_s=4.7, remarks=remarks)]
    outputs._look_after_exports()
    said = window.notices.current
    assert said.trouble
    assert said.title == "Export finished, the sound was not whole"
    assert said.words == f"{remarks}\ntalk.mp4"


def test_a_saved_picture_is_signed_and_says_which_avatar_it_shows(window: MainWindow, qtbot: QtBot, tmp_path: Path,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.ui.platform.choosing.save_file", lambda *_args, **_options: tmp_path / "one.png")
    qtbot.waitUntil(lambda: window.preview.grab_picture() is not None and window.bridge.host.on_air is not None)

    window.file_outputs.save_picture(window, window.preview)
    qtbot.waitUntil(lambda: not window.file_outputs._signing, timeout=60_000)

    found = check_file(tmp_path / "one.png")
    assert found.proof is Proof.HERE
    assert found.statement is not None
    assert found.statement.avatar == window.bridge.host.on_air.manifest.name
    window.file_outputs.recording.signs = False
    window.file_outputs.save_picture(window, window.preview)
    assert not window.file_outputs._signing
    assert check_file(tmp_path / "one.png").proof is Proof.NONE
