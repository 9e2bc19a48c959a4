"""The export dialog queues what is dropped, shows how far each clip is, and offers a way out of every failure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import av
import pytest
from PySide6.QtCore import QMimeData, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from studio.avatars.format import Picture
from studio.exports.job import Cause, Excerpt, Job, Order, Status
from studio.exports.queue import Exports
from studio.ui.avatar_entries import entries
from studio.ui.clip_choices import clip_size
from studio.ui.dialogs.export_dialog import ExportDialog
from studio.ui.dialogs.export_form import Field
from studio.ui.dialogs.export_row import describe
from studio.ui.platform import system
from tests import tiny_avatar
from tests.e2e.command import write_sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

ORDER = Order(Path("/sounds/talk.wav"), Path("/clips/talk.mp4"), "tiny")


@pytest.fixture
def exports() -> Iterator[Exports]:
    made = Exports(niceness=0)
    yield made
    made.close()


@pytest.fixture
def make_dialog(qtbot: QtBot, tmp_path: Path, tiny: Path) -> Iterator[Callable[[Exports], ExportDialog]]:
    parent, made = QWidget(), list[ExportDialog]()

    def make(exports: Exports) -> ExportDialog:
        dialog = ExportDialog(parent, exports, entries({"tiny": tiny}), tiny, tmp_path / "clips")
        made.append(dialog)
        dialog.show()
        return dialog

    yield make
    for dialog in made:
        dialog.close()
    parent.deleteLater()


@pytest.fixture
def dialog(make_dialog: Callable[[Exports], ExportDialog], exports: Exports) -> ExportDialog:
    return make_dialog(exports)


def excerpt(tmp_path: Path, seconds: float) -> Excerpt:
    file = write_sound(tmp_path / "excerpt", seconds)
    wav = file.read_bytes()
    file.unlink()
    return Excerpt(wav, seconds)


class Still:
    """A list that stands still in any state, for what the dialog shows."""

    held = False

    def __init__(self, *jobs: Job) -> None:
        self.listed = list(jobs)
        self.done: list[tuple[object, ...]] = []

    def jobs(self) -> list[Job]:
        return self.listed

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *arguments, **options: self.done.append((name, *arguments, *options.values()))


def press(dialog: QWidget, words: str) -> None:
    """Press the visible button whose accessible name begins with ``words``."""
    (button,) = [
        one for one in dialog.findChildren(QAbstractButton)
        if one.isVisibleTo(dialog) and one.isEnabled() and one.accessibleName().startswith(words)
    ]
    button.click()


def drop(dialog: ExportDialog, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    dialog.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                                Qt.KeyboardModifier.NoModifier))


def choose(qtbot: QtBot, dialog: ExportDialog, *names: Path) -> None:
    """Choose in the file dialog that has been opened."""
    choosers = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: bool(choosers))
    (chooser,) = choosers
    chooser.filesSelected.emit([str(name) for name in names])
    chooser.fileSelected.emit(str(names[0]))
    chooser.close()


def test_files_dropped_anywhere_become_clips_in_the_chosen_folder(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    drop(dialog, write_sound(tmp_path / "one.wav", 0.6), write_sound(tmp_path / "two.wav", 0.4))

    assert len(dialog.rows) == 2
    press(dialog, "Start export")
    qtbot.waitUntil(lambda: all(row.words.startswith("Finished") for row in dialog.rows.values()))
    assert sorted(path.name for path in (tmp_path / "clips").iterdir()) == ["one.mp4", "two.mp4"]


def test_nothing_is_made_before_the_list_is_started_nor_again_when_it_was_done(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    assert not dialog.go.isEnabled()
    assert dialog.go.toolTip() == "Nothing waits to be exported: drop sound files here first, or choose some."
    dialog.add([write_sound(tmp_path / "one.wav", 0.4)])
    qtbot.waitUntil(lambda: exports.jobs()[0].sound_s is not None)
    assert exports.held
    assert dialog.go.text() == "Start export"
    assert dialog.go.toolTip() == ""
    assert exports.jobs()[0].status is Status.WAITING
    dialog.go.click()
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)
    dialog.add([write_sound(tmp_path / "two.wav", 0.4)])
    qtbot.waitUntil(lambda: exports.jobs()[1].sound_s is not None)
    assert exports.jobs()[1].status is Status.WAITING
    assert dialog.go.text() == "Start export"
    assert not (tmp_path / "clips" / "two.mp4").exists()


def test_size_format_quality_and_name_are_those_chosen(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    dialog.form.heights.setCurrentIndex(dialog.form.heights.findData(480))
    dialog.form.qualities.setCurrentIndex(dialog.form.qualities.findData("small"))
    dialog.form.formats.setCurrentText("WebM · VP9 + Opus")
    dialog.form.name.setText("../My: talk.mp4")
    dialog.add([write_sound(tmp_path / "one.wav", 0.4)])
    dialog.go.click()

    (job,) = exports.jobs()
    assert job.order.clip == tmp_path / "clips" / "My- talk.webm"
    assert (job.order.height, job.order.quality) == (480, "small")
    assert dialog.form.name.text() == ""
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)
    with av.open(str(job.order.clip)) as clip:
        assert (clip.streams.video[0].width, clip.streams.video[0].height) == (720, 480)
        assert clip.streams.video[0].codec_context.codec.canonical_name == "vp9"


def test_what_is_chosen_while_a_clip_waits_is_for_that_clip(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    dialog.add([write_sound(tmp_path / "one.wav", 0.4)])
    before = exports.jobs()[0].order
    qtbot.keyClick(dialog.form.qualities, Qt.Key.Key_Down)
    after = exports.jobs()[0].order
    assert (before.quality, after.quality) == ("good", "best")
    assert after.clip == before.clip

    while dialog.form.formats.currentData() != ".mov":
        qtbot.keyClick(dialog.form.formats, Qt.Key.Key_Down)
    assert exports.jobs()[0].order.clip == before.clip.with_suffix(".mov")
    dialog._save_in(tmp_path / "elsewhere")
    assert exports.jobs()[0].order.clip == tmp_path / "elsewhere" / "one.mov"
    (row,) = dialog.rows.values()
    assert row.accessibleName().startswith("Export one.mov.")

    dialog.form.name.setText("greeting")
    press(dialog, "Start export")
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)
    assert [clip.name for clip in (tmp_path / "elsewhere").iterdir()] == ["greeting.mov"]
    qtbot.keyClick(dialog.form.formats, Qt.Key.Key_Up)
    assert exports.jobs()[0].order.clip.name == "greeting.mov", "a clip that is made stays what it is"


def test_the_window_filling_its_fields_changes_nothing_that_waits(
    dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    dialog.add([write_sound(tmp_path / "one.wav", 0.4)])
    (before,) = exports.jobs()
    dialog.form.prefer(lines=None, quality="small", suffix=".webm")
    assert [job.order for job in exports.jobs()] == [before.order]


def test_a_sound_that_is_asked_for_alone_leaves_out_what_waited_before_it(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    dialog.add([write_sound(tmp_path / "older.wav", 0.4)])
    dialog.add_excerpt(Path("region.wav"), excerpt(tmp_path, 0.4))
    older, region = exports.jobs()
    qtbot.waitUntil(lambda: exports.jobs()[0].sound_s is not None)
    dialog.refresh()
    assert dialog.rows[older.number].words == "Set aside  ·  0:00 of sound"
    assert dialog._summary.text() == "1 waiting  ·  1 set aside"
    press(dialog, "Start export")
    qtbot.waitUntil(lambda: exports.jobs()[1].status is Status.DONE)
    assert [clip.name for clip in (tmp_path / "clips").iterdir()] == ["region.mp4"]
    qtbot.waitUntil(lambda: not dialog.go.isEnabled())

    press(dialog, "Export older.mp4 too")
    assert exports.jobs()[0].due
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)
    assert exports.jobs()[1].number == region.number


def test_what_waits_in_a_list_that_runs_is_not_set_aside(dialog: ExportDialog, exports: Exports, tmp_path: Path) -> None:
    for name in ("one", "two"):
        dialog.add([write_sound(tmp_path / f"{name}.wav", 60.0)])
    dialog.go.click()
    dialog.add_excerpt(Path("region.wav"), excerpt(tmp_path, 0.4))
    assert not any(job.aside for job in exports.jobs())


def test_what_waits_is_still_there_after_the_dialog_was_closed(
    dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    dialog.add([write_sound(tmp_path / "one.wav", 0.4)])
    dialog.form.changed.emit(Field.QUALITY)
    dialog.close()
    dialog.show()
    dialog.add_excerpt(Path("region.wav"), excerpt(tmp_path, 0.4))
    dialog.close()
    dialog.show()
    assert [job.order.speech.name for job in exports.jobs()] == ["one.wav", "region.wav"]
    assert len(dialog.rows) == 2


@pytest.mark.parametrize(("job", "icon"), [
    (Job(1, ORDER, Status.DONE, sound_s=4.0), "check"),
    (Job(1, ORDER, Status.DONE, sound_s=4.0, remarks="The file was cut short: its last 5.3 s are not in it."), "warning"),
    (Job(1, ORDER, Status.DONE, sound_s=4.0, corrupt=2), "warning"),
])
def test_only_a_clip_of_a_whole_sound_has_a_tick(make_dialog: Callable[[object], ExportDialog], job: Job, icon: str) -> None:
    dialog = make_dialog(Still(job))
    assert dialog.rows[1]._mark._name == icon


def test_sounds_are_chosen_without_a_drag(qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path) -> None:
    exports.hold()
    press(dialog, "Choose sound files")
    choose(qtbot, dialog, write_sound(tmp_path / "one.wav", 0.4))

    assert [job.order.speech.name for job in exports.jobs()] == ["one.wav"]


def test_a_sound_that_is_no_sound_says_so_in_its_row_and_another_can_be_chosen(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    (tmp_path / "noise.wav").write_bytes(b"not a sound" * 500)
    dialog.add([tmp_path / "noise.wav"])
    dialog.go.click()
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.FAILED)
    dialog.refresh()
    (row,) = dialog.rows.values()

    assert row.words.startswith("noise.wav ")
    assert str(tmp_path) not in row.words
    press(dialog, "Choose sound… noise.mp4")
    choose(qtbot, dialog, write_sound(tmp_path / "good.wav", 0.4))
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)


def test_a_clip_without_a_place_asks_for_another_folder(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    sound = write_sound(tmp_path / "one.wav", 0.4)
    exports.add(Order(sound, tmp_path / "none" / "one.mp4", dialog.form.avatar.folder.as_posix()))
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.FAILED)
    dialog.refresh()

    assert next(iter(dialog.rows.values())).words.startswith("Its folder does not exist")
    press(dialog, "Choose folder… one.mp4")
    choose(qtbot, dialog, tmp_path)
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)
    assert (tmp_path / "one.mp4").exists()


def test_an_export_is_paused_resumed_cancelled_and_tried_again(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    dialog.add([write_sound(tmp_path / "one.wav", 60.0)])
    dialog.go.click()
    qtbot.waitUntil(lambda: exports.jobs()[0].made > 0)
    dialog.refresh()
    press(dialog, "Pause one.mp4")
    assert exports.jobs()[0].status is Status.PAUSED
    press(dialog, "Resume one.mp4")
    assert exports.jobs()[0].status is Status.RUNNING
    press(dialog, "Cancel one.mp4")
    assert next(iter(dialog.rows.values())).words.startswith("Cancelled, nothing was kept")
    press(dialog, "Try again one.mp4")
    assert exports.jobs()[0].status in (Status.WAITING, Status.RUNNING)
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.RUNNING)
    dialog.refresh()
    press(dialog, "Cancel one.mp4")
    press(dialog, "Remove one.mp4")
    assert not dialog.rows
    assert not exports.jobs()


def test_the_whole_list_is_paused_and_cleared(qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path) -> None:
    dialog.add([write_sound(tmp_path / "one.wav", 3.0)])
    press(dialog, "Start export")
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.RUNNING)
    press(dialog, "Pause all")
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.PAUSED)
    dialog.refresh()
    press(dialog, "Resume all")
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)
    dialog.refresh()
    press(dialog, "Clear finished")

    assert not exports.held
    assert not dialog.rows
    assert (tmp_path / "clips" / "one.mp4").exists()


def test_a_finished_clip_is_played_and_shown_where_it_is(
    make_dialog: Callable[[object], ExportDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(system, "bus_answers", lambda: False)
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda _name: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()) or True))
    clip = tmp_path / "talk.mp4"
    clip.touch()
    dialog = make_dialog(Still(Job(1, replace(ORDER, clip=clip), Status.DONE)))
    press(dialog, "Play talk.mp4")
    press(dialog, "Show talk.mp4")

    assert opened == [str(clip), str(tmp_path)]
    clip.unlink()
    press(dialog, "Play talk.mp4")
    assert dialog.notices.current.title == "The clip is gone"
    assert len(opened) == 2
    clip.touch()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(dialog, "Play talk.mp4")
    assert dialog.notices.current.title == "Nothing here can play it"


def test_an_avatar_that_failed_gives_way_to_the_chosen_one(
    make_dialog: Callable[[object], ExportDialog], tiny: Path
) -> None:
    still = Still(Job(1, ORDER, Status.FAILED, cause=Cause.AVATAR, reason="The avatar old is incomplete."))
    press(make_dialog(still), "Use chosen avatar")

    assert still.done == [("retry", 1, str(tiny))]


def test_a_full_list_is_told_in_words(dialog: ExportDialog, exports: Exports, tmp_path: Path,
                                      monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.exports.queue.MOST_JOBS", 1)
    exports.hold()
    dialog.add([write_sound(tmp_path / "one.wav", 0.4), tmp_path / "two.wav"])
    dialog.go.click()

    assert "clear the finished ones" in dialog.notices.current.words
    assert len(dialog.rows) == 1


def test_a_folder_that_cannot_be_made_is_told_in_words(dialog: ExportDialog, exports: Exports, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    dialog.form.place = tmp_path / "file" / "clips"
    dialog.add([write_sound(tmp_path / "one.wav", 0.4)])
    dialog.go.click()

    assert "choose another folder" in dialog.notices.current.words
    assert not exports.jobs()


def test_hiding_the_dialog_stops_neither_the_list_nor_leaves_a_timer(
    qtbot: QtBot, dialog: ExportDialog, exports: Exports, tmp_path: Path
) -> None:
    dialog.add([write_sound(tmp_path / "one.wav", 0.4)])
    dialog.go.click()
    dialog.close()

    assert not dialog._timer.isActive()
    qtbot.waitUntil(lambda: exports.jobs()[0].status is Status.DONE)


@pytest.mark.parametrize(("job", "words"), [
    (Job(1, ORDER), "Waiting  ·  talk.wav"),
    (Job(1, ORDER, sound_s=41.0), "Waiting  ·  0:41 of sound"),
    (Job(1, ORDER, Status.RUNNING, sound_s=41.0), "Starting  ·  0:41 of sound"),
    (Job(1, ORDER, Status.RUNNING, 50, 100, 4.0, 8.2, 3.9), "50 %  ·  0:02 of 0:04  ·  0:08 left  ·  3.9× real time"),
    (Job(1, ORDER, Status.RUNNING, 1), "1 frame"),
    (Job(1, ORDER, Status.PAUSED, 50, 100, 4.0), "Paused  ·  50 %  ·  0:02 of 0:04"),
    (Job(1, ORDER, Status.DONE, sound_s=12.0, size_bytes=1_820_000), "Finished  ·  0:12  ·  1.8 MB"),
    (Job(1, ORDER, Status.DONE, sound_s=12.0, size_bytes=900, corrupt=1),
     "Finished  ·  0:12  ·  1 kB  ·  1 damaged piece left out"),
    (Job(1, ORDER, Status.FAILED, reason="/clips/talk.mp4 cannot be written: the disk is full; free some space."),
     "The disk is full; free some space."),
    (Job(1, ORDER, Status.FAILED, reason="/sounds/talk.wav has no sound in it."), "talk.wav has no sound in it."),
])
def test_a_row_says_what_matters_in_a_few_words(job: Job, words: str) -> None:
    assert describe(job) == words


def test_the_summary_counts_what_the_live_picture_skipped_meanwhile(
    make_dialog: Callable[[object], ExportDialog],
) -> None:
    dialog, skipped = make_dialog(Still(Job(1, ORDER, Status.RUNNING), Job(2, ORDER))), 7
    dialog.skipped = lambda: skipped
    dialog.refresh()
    skipped = 9
    dialog.refresh()

    assert dialog._summary.text() == "1 running  ·  1 waiting  ·  live: 9 skipped since the start"


def test_every_control_has_a_name_and_the_keyboard_reaches_it(make_dialog: Callable[[object], ExportDialog]) -> None:
    jobs = [Job(number, ORDER, status) for number, status in enumerate(Status)]
    dialog = make_dialog(Still(*jobs))
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisibleTo(dialog)]

    assert not [one for one in buttons if not one.accessibleName()]
    assert not [one for one in (dialog.form.avatars, dialog.form.heights, dialog.form.name) if not one.accessibleName()]
    reached, widget = list[QWidget](), dialog.drop.nextInFocusChain()
    while widget is not dialog.drop:
        if widget.isVisibleTo(dialog) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget)
        widget = widget.nextInFocusChain()
    order = [one for one in reached if isinstance(one, QAbstractButton) and one.isEnabled()]
    rows = [button for row in dialog.rows.values() for button in row.buttons if button.isVisibleTo(dialog)]
    assert order == [dialog.form.last, *rows, *(one for one in dialog._footer if one.isEnabled())]


@pytest.mark.parametrize(("shape", "lines", "size"), [
    ((1280, 720), 1080, (1920, 1080)), ((1080, 1920), 1080, (1080, 1920)), ((540, 960), 1080, (1080, 1920)),
    ((720, 1280), 480, (480, 854)), ((512, 512), 720, (720, 720)), ((540, 960), None, (540, 960)),
])
def test_lines_are_those_of_the_shorter_side_whichever_way_up_the_picture_is(
    shape: tuple[int, int], lines: int | None, size: tuple[int, int]
) -> None:
    assert clip_size(Picture(*shape, 25, 100), lines) == size


def test_avatars_that_came_later_are_offered_and_the_height_is_kept(
    dialog: ExportDialog, tiny: Path, tmp_path: Path
) -> None:
    other = tiny_avatar.write(tmp_path / "other")
    dialog.form.heights.setCurrentIndex(dialog.form.heights.findData(720))
    dialog.offer(entries({"tiny": tiny, "other": other}), other)

    assert dialog.form.avatars.count() == 2
    assert dialog.form.avatar.folder == other
    assert dialog.form.height_px == 720


def test_a_wide_avatar_is_offered_as_an_upright_clip(dialog: ExportDialog, exports: Exports, tmp_path: Path) -> None:
    dialog.form.heights.setCurrentIndex(dialog.form.heights.findData("9:16"))
    dialog.add([write_sound(tmp_path / "a.wav", 0.2)])
    order = exports.jobs()[0].order

    assert (order.shape, order.height) == ("9:16", 1920)
    assert "1080" in dialog.form.heights.currentText()
    dialog.form.heights.setCurrentIndex(0)
    assert (dialog.form.shape, dialog.form.height_px) == ("", None)


def test_an_avatar_that_cannot_be_used_is_not_offered(
    qtbot: QtBot, exports: Exports, tmp_path: Path, tiny: Path
) -> None:
    (tmp_path / "broken").mkdir()
    parent = QWidget()
    dialog = ExportDialog(parent, exports, entries({"broken": tmp_path / "broken", "tiny": tiny}), tiny, tmp_path)

    assert dialog.form.avatars.count() == 1
    assert dialog.form.avatar.folder == tiny
    parent.deleteLater()
