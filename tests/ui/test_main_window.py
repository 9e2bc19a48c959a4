"""The whole window on the real engine: it opens, shows, speaks, says what is wrong, and ends."""

from __future__ import annotations

import gc
import sys
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt, QTimer

from studio import app
from studio.devices.device import AudioDevice
from studio.engine.core import heap
from studio.engine.core.protocols import SourceState
from studio.engine.sources.tone import Tone
from studio.engine.sources.wavefile import WaveFile
from studio.errors import DeviceError
from studio.ui.session import Running
from tests import tiny_avatar
from tests.sounds import noise, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.engine.core.protocols import Level
    from studio.engine.core.ring import Ring
    from studio.ui.main_window import MainWindow
    from studio.ui.notices import Notice
    from tests.ui.conftest import Room


class Unplugged(Tone):
    """A microphone that the test pulls out and puts back, or holds up."""

    def __init__(self) -> None:
        super().__init__()
        self.name = "Desk microphone"
        self.out = self.late = False

    def poll(self, now_s: float) -> SourceState:
        return SourceState.LOST if self.out else SourceState.LATE if self.late else super().poll(now_s)


class Absent(Tone):
    """A microphone that is not there."""

    def open(self, ring: Ring) -> None:
        raise DeviceError("No microphone was found; connect one, or play a sound file instead.")


def press(notice: Notice | None, words: str, qtbot: QtBot) -> None:
    """Press the button of a notice that says these words."""
    assert notice is not None
    qtbot.mouseClick(next(button for button in notice.buttons if button.text() == words), Qt.MouseButton.LeftButton)


def live(window: MainWindow) -> bool:
    return window.preview.state == "LIVE"


def test_the_portrait_is_alive_before_anything_is_started(window: MainWindow, qtbot: QtBot) -> None:
    assert window.preview.state == "RESTING"
    first = window.preview.grab_picture()
    qtbot.waitUntil(lambda: window.preview.grab_picture() != first)


def test_start_makes_it_speak_and_stop_lets_it_rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.transport.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: live(window))
    assert window.transport.start.text() == "Stop"
    qtbot.waitUntil(lambda: window.times.screen_ms(time.monotonic()) is not None)
    qtbot.mouseClick(window.transport.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.preview.state == "RESTING")
    assert window.transport.start.text() == "Start"


def test_what_is_shown_is_measured_from_microphone_to_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.times.totals.count > 10)
    rows = window.times.totals.since(0.0)[1]
    parts = window.times.parts.since(0.0)[1]
    look_ahead_ms = parts[:, 1]
    assert (rows[:, 0] >= look_ahead_ms).all()
    assert np.median(rows[:, 0] - parts.sum(axis=1)) == pytest.approx(0.0, abs=15.0)
    assert (parts >= 0).all()


def test_the_level_meter_follows_the_sound(window: MainWindow, qtbot: QtBot) -> None:
    assert window.transport.meter.level_db is None
    window.session.start_microphone()
    qtbot.waitUntil(lambda: (window.transport.meter.level_db or -99.0) > -20.0)
    window.session.stop()
    qtbot.waitUntil(lambda: window.transport.meter.level_db is None)


def test_mute_silences_the_microphone(window: MainWindow, qtbot: QtBot) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: (window.transport.meter.level_db or -99.0) > -20.0)
    window.commands.actions["mute"].trigger()
    assert window.session.source is not None
    assert window.session.source.gain == 0.0
    qtbot.waitUntil(lambda: (window.transport.meter.level_db or 0.0) <= -55.0)
    assert window.transport.mute.isChecked()


def test_a_file_is_played_and_its_end_lets_the_portrait_rest(window: MainWindow, qtbot: QtBot, speech: Path) -> None:
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: live(window))
    assert window.session.running is Running.FILE
    qtbot.waitUntil(lambda: window.session.running is Running.NOTHING, timeout=15_000)
    qtbot.waitUntil(lambda: window.preview.state == "RESTING")
    assert window.session.duration_s == pytest.approx(1.0, abs=0.1)


def test_after_a_file_the_microphone_that_ran_is_heard_again(window: MainWindow, qtbot: QtBot, speech: Path) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
    # Another one in its place, and the same again: it is still the microphone that was left for it.
    window.files.open(speech, play=True)
    window.session.seek(0.1)

    qtbot.waitUntil(lambda: window.session.running is Running.MICROPHONE)
    qtbot.waitUntil(lambda: (window.transport.meter.level_db or -99.0) > -20.0)
    window.session.stop()
    window.session.play()
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)
    qtbot.waitUntil(lambda: window.session.running is Running.NOTHING)


def test_a_file_that_is_stopped_or_was_begun_in_silence_leaves_it_silent(window: MainWindow, qtbot: QtBot,
                                                                         speech: Path) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    window.session.set_loop(True)
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: window.session.running is Running.FILE)

    window.session.stop()
    qtbot.waitUntil(lambda: window.preview.state == "RESTING")
    assert window.session.running is Running.NOTHING


def test_a_file_that_cannot_be_used_is_told_and_the_microphone_is_heard_on(window: MainWindow, qtbot: QtBot,
                                                                          tmp_path: Path) -> None:
    text = tmp_path / "notes.wav"
    text.write_text("this is not a sound")
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    heard = window.session.source

    window.files.open(text, play=True)

    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert "notes.wav" in window.notices.current.words
    assert window.session.source is heard
    assert window.session.file is None


def test_a_bad_file_that_is_opened_leaves_the_good_one_playing(window: MainWindow, qtbot: QtBot, speech: Path,
                                                              tmp_path: Path) -> None:
    text = tmp_path / "notes.wav"
    text.write_text("this is not a sound")
    window.session.set_loop(True)
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: live(window))
    plays, began = window.session.source, list[object]()
    window.bridge.state_changed.connect(began.append)

    window.files.open(text, play=True)
    qtbot.waitUntil(lambda: window.notices.current is not None)

    assert [one.title for one in window.notices.all] == ["This file cannot be used"]
    assert "notes.wav" in window.notices.current.words
    assert window.session.source is plays
    assert window.session.file == speech
    assert window.session.running is Running.FILE
    qtbot.waitUntil(lambda: window.transport.seek.has_sound)
    assert began == [], "the picture never rested"


def test_a_good_file_takes_the_place_of_the_one_that_plays_once_it_is_read(window: MainWindow, qtbot: QtBot, speech: Path,
                                                                         tmp_path: Path) -> None:
    other = write(tmp_path / "other.wav", noise(1.0), 48_000)
    window.session.set_loop(True)
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: live(window))
    window.files.open(other, play=True)
    assert window.session.file == speech
    qtbot.waitUntil(lambda: window.session.file == other and live(window))
    assert window.session.running is Running.FILE


def test_a_file_that_is_gone_leaves_what_is_in_the_player(window: MainWindow, qtbot: QtBot, speech: Path,
                                                        tmp_path: Path) -> None:
    window.session.set_loop(True)
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: live(window))
    window.files.open(tmp_path / "gone.wav", play=True)
    assert window.notices.current.title == "No such file"
    assert window.session.running is Running.FILE


def test_a_file_in_which_nothing_can_be_heard_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.open(write(tmp_path / "silence.wav", np.zeros(16_000, np.float32), 16_000))
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "About silence.wav"
    assert window.notices.current.words.startswith("The sound is silent, so the mouth stays shut.")
    assert window.session.file is not None
    # The next file has nothing to do with that.
    window.files.open(write(tmp_path / "voice.wav", noise(1.0), 48_000))
    assert window.notices.current is None


def test_a_file_that_is_not_heard_is_told_while_it_plays(window: MainWindow, qtbot: QtBot, speech: Path) -> None:
    window.session.set_loop(True)
    window.files.open(speech, play=True)
    qtbot.waitUntil(lambda: live(window))
    assert isinstance(window.session.source, WaveFile)
    window.session.source.trouble = "No loudspeaker can be used."
    qtbot.waitUntil(lambda: window.notices.current is not None)

    assert window.session.running is Running.FILE
    assert window.notices.current.title == "The file plays unheard"
    assert window.notices.current.words == "No loudspeaker can be used."


def test_a_file_that_is_no_sound_is_refused_in_words(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    text = tmp_path / "notes.wav"
    text.write_text("this is not a sound")
    window.files.open(text)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert "notes.wav" in window.notices.current.words
    assert window.session.file is None


def test_without_a_microphone_the_window_opens_and_says_so(make_window: Callable[..., MainWindow], room: Room,
                                                           qtbot: QtBot) -> None:
    room.devices.clear()
    window = make_window()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "No microphone found"
    assert window.transport.mics.currentText() == "No microphone"
    assert window.preview.has_picture


def test_until_it_is_known_no_microphone_is_missed(make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    asked, answer = threading.Event(), threading.Event()

    def look() -> list[AudioDevice]:
        asked.set()
        answer.wait(60)
        return room.devices

    monkeypatch.setattr(room, "list_devices", look)
    window = make_window()
    try:
        qtbot.waitUntil(asked.is_set)
        assert window.transport.mics.currentText() == "Looking for microphones…"
        assert window.transport.mics.property("bad") == "false"
        assert window.notices.current is None
    finally:
        answer.set()
    qtbot.waitUntil(lambda: window.transport.mics.currentText() == "Desk microphone (default)")


def test_a_monitor_alone_is_named_and_chosen_on_purpose(make_window: Callable[..., MainWindow], room: Room,
                                                        qtbot: QtBot) -> None:
    room.devices[:] = [AudioDevice("Monitor of Speakers", "speakers.monitor", 48_000, 2, True, monitor=True)]
    heard: list[str | None] = []
    room.microphone = lambda name: (heard.append(name), Tone())[1]
    window = make_window()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    notice = window.notices.current
    assert notice is not None
    assert notice.title == "No microphone found"
    assert notice.words.endswith("Monitor of Speakers only records what this computer plays.")
    assert window.transport.mics.currentText() == "No microphone"

    press(notice, "Use it anyway", qtbot)
    assert window.notices.current is None
    assert window.transport.mics.currentText() == "Monitor of Speakers"
    assert heard == []
    qtbot.mouseClick(window.transport.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    assert heard == ["speakers.monitor"]


def test_a_microphone_that_appears_ends_the_notice(make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot) -> None:
    found = list(room.devices)
    room.devices.clear()
    window = make_window()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    room.devices.extend(found)
    window.watch.look_again()
    qtbot.waitUntil(lambda: window.notices.current is None)
    assert window.transport.mics.currentText() == "Desk microphone (default)"


def test_a_sound_server_that_does_not_answer_is_told_until_it_does(make_window: Callable[..., MainWindow], room: Room,
                                                                   qtbot: QtBot) -> None:
    room.silent = True
    window = make_window()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "The sound server does not answer"
    assert window.preview.has_picture
    room.silent = False
    window.watch.look_again()
    qtbot.waitUntil(lambda: window.notices.current is None)
    assert window.transport.mics.currentText() == "Desk microphone (default)"

    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    window.session.stop()

    # What it listed stays listed while it is silent again.
    room.silent = True
    for _ in range(2):
        window.watch.look_again()
        qtbot.wait(50)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "The sound server does not answer"
    assert window.transport.mics.currentText() == "Desk microphone (default)"
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    assert window.notices.current.title == "The sound server does not answer"


def test_a_sound_server_that_is_silent_at_the_first_start_is_told_in_the_card(make_window: Callable[..., MainWindow],
                                                                             room: Room, qtbot: QtBot) -> None:
    room.silent, room.welcomed = True, False
    window = make_window()
    card = window.first_start.card
    assert card is not None
    qtbot.waitUntil(lambda: "does not answer" in card.words.text())
    assert window.notices.current is None
    card.dismiss()
    qtbot.waitUntil(lambda: window.notices.current is not None)


def test_a_microphone_that_cannot_be_opened_is_told_and_the_button_says_start(
    make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot
) -> None:
    room.microphone = lambda _name: Absent()
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert "No microphone was found" in window.notices.current.words
    qtbot.waitUntil(lambda: window.session.running is Running.NOTHING)
    assert window.transport.start.text() == "Start"


def test_an_unplugged_microphone_is_told_and_goes_on_by_itself(make_window: Callable[..., MainWindow], room: Room,
                                                               qtbot: QtBot) -> None:
    source = Unplugged()
    room.microphone = lambda _name: source
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    source.out = True
    qtbot.waitUntil(lambda: window.notices.current is not None)
    qtbot.waitUntil(lambda: window.preview.state == "RESTING")
    assert "Desk microphone" in window.notices.current.title
    assert [button.text() for button in window.notices.current.buttons] == ["Use Headset"]
    assert window.transport.mics.currentText() == "Unplugged: Desk microphone"
    assert window.status.words == "No signal from the microphone"
    assert window.transport.start.text() == "Stop"
    source.out = False
    qtbot.waitUntil(lambda: live(window))
    qtbot.waitUntil(lambda: window.notices.current is None)


def test_a_microphone_that_is_held_up_is_called_late_everywhere_at_once_and_lost_nowhere(
    make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot
) -> None:
    source = Unplugged()
    room.microphone = lambda _name: source
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    said: list[tuple[str, str]] = []
    # Last of those that are told: by then all that shows it says the same.
    preview = window.preview
    told = window.bridge.state_changed.connect(lambda state: said.append((state.value, preview.state)))
    source.late = True
    qtbot.waitUntil(lambda: window.session.late)
    assert window.preview.state == "LATE"
    assert window.status.words == "The microphone is late: the computer or its sound server holds it up"
    assert not window.session.lost
    assert window.notices.current is None
    assert "Unplugged" not in window.transport.mics.currentText()
    # Once it was opened anew in vain it says why, and what else there is.
    source.trouble = "The microphone is there but gives no sound."
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert (window.notices.current.title, window.notices.current.words) == (
        "Desk microphone is late", "The microphone is there but gives no sound.")
    source.trouble, source.late = "", False
    qtbot.waitUntil(lambda: live(window))
    qtbot.waitUntil(lambda: window.notices.current is None)
    window.bridge.state_changed.disconnect(told)
    assert said == [("late", "LATE"), ("live", "LIVE")]


def test_another_avatar_is_switched_to_while_live(make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot,
                                                  tmp_path: Path) -> None:
    room.avatars["second"] = tiny_avatar.write(tmp_path / "second")
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    window.avatar_switcher.step(1)
    qtbot.waitUntil(lambda: window.gallery.cards[1].word == "On air")
    assert window.gallery.cards[0].word == ""
    counted = window.times.totals.count
    qtbot.waitUntil(lambda: window.times.totals.count > counted + 5)
    assert live(window)


def test_all_that_numpy_ever_keeps_is_taken_before_the_panels_have_run_for_long(
    make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[bool] = []

    def watched() -> Iterator[None]:
        yield from taking()
        taken.append(True)

    taking = heap.taking_small_blocks
    monkeypatch.setattr(heap, "taking_small_blocks", watched)
    window = make_window()
    qtbot.waitUntil(lambda: not window.idle_work.busy)

    assert taken == [True]


def test_freed_tuples_are_not_kept_for_good(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.idle_work.busy)
    app.spare_collector(window)
    look = next(one for one in window.children() if isinstance(one, QTimer) and one.interval() == app.COLLECT_MS)
    gc.collect()
    before = sys.getallocatedblocks()
    for _ in range(1000):
        tuple(number for number in range(19))
    kept = sys.getallocatedblocks() - before
    counted = gc.get_stats()[2]["collections"]
    look.start(1)
    qtbot.waitUntil(lambda: gc.get_stats()[2]["collections"] > counted)
    look.stop()

    assert kept > 900, "Python does not keep freed tuples any more: the timer is not needed"
    assert sys.getallocatedblocks() - before < kept - 500


@pytest.mark.skipif(sys.platform != "linux", reason="the heap of other C libraries is their own affair")
def test_what_is_free_between_what_stays_goes_back_to_the_system(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.idle_work.busy)
    app.spare_collector(window)
    look = next(one for one in window.children() if isinstance(one, QTimer) and one.interval() == app.COLLECT_MS)
    # Smaller than what is mapped one by one, so they lie in the heap, and every second stays.
    blocks = [b"x" * (heap.LARGE_BYTES - 10_000) for _ in range(400)]
    stay = blocks[::2]
    blocks.clear()
    held = psutil.Process().memory_info().rss
    look.start(1)
    qtbot.waitUntil(lambda: psutil.Process().memory_info().rss < held - 15 * 2**20)
    look.stop()
    assert len(stay) == 200


def test_a_damaged_avatar_is_refused_and_the_running_one_stays(make_window: Callable[..., MainWindow], room: Room,
                                                               qtbot: QtBot, tmp_path: Path) -> None:
    room.avatars["second"] = tiny_avatar.write(tmp_path / "second")
    window = make_window()
    (tmp_path / "second" / "generator.onnx").write_bytes(b"nothing")
    window.avatar_switcher.use(window.gallery.cards[1].entry)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert "generator.onnx" in window.notices.current.words
    qtbot.waitUntil(lambda: window.gallery.cards[0].on)
    painted = window.times.paints.count
    qtbot.waitUntil(lambda: window.times.paints.count > painted + 3)


def test_an_avatar_that_cannot_be_used_leaves_a_window_that_says_so(make_window: Callable[..., MainWindow], room: Room,
                                                                    qtbot: QtBot, tmp_path: Path) -> None:
    broken = tiny_avatar.write(tmp_path / "broken")
    (broken / "encoder.onnx").write_bytes(b"nothing")
    room.avatars.clear()
    room.avatars["broken"] = broken
    window = make_window(wait=False)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "There are no pictures"
    assert "encoder.onnx" in window.notices.current.words


def test_the_status_line_is_content_with_the_processor_where_there_is_no_gpu(window: MainWindow) -> None:
    assert window.status.provider == "CPU"


def test_starting_and_stopping_many_times_leaves_it_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(20):
        window.session.toggle()
    assert window.session.running is Running.NOTHING
    window.session.toggle()
    qtbot.waitUntil(lambda: live(window))
    assert window.session.running is Running.MICROPHONE
    for _ in range(5):
        window.session.toggle()
    qtbot.waitUntil(lambda: window.preview.state == "RESTING")
    assert window.session.running is Running.NOTHING


def test_closing_while_everything_runs_ends_everything(window: MainWindow, qtbot: QtBot) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: live(window))
    window.file_outputs.recording.start()
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0.2)
    window.close()
    assert window.bridge.isFinished()


@pytest.mark.timeout(600)
def test_it_closes_time_after_time_whatever_runs(
    make_window: Callable[..., MainWindow], qtbot: QtBot, speech: Path
) -> None:
    # How long that takes is measured by benchmarks/window.py.
    for number in range(20):
        everything = number % 10 == 9
        window = make_window(wait=everything)
        if everything:
            window.session.start_microphone()
            qtbot.waitUntil(lambda window=window: live(window))
            window.file_outputs.recording.start()
            window.show_export([speech])
        elif number % 2:
            window.session.start_microphone()
            window.show_settings()
        qtbot.wait(1)
        assert window.close()
        assert window.bridge.isFinished()
        window.deleteLater()


class Dead(Tone):
    """A microphone that is open and gives nothing but zeros, until it is switched on."""

    def __init__(self) -> None:
        super().__init__()
        self.name = "Dead microphone"
        self.zeros_s = 2.0

    @property
    def level(self) -> Level:
        return replace(super().level, zeros_s=self.zeros_s, heard=False)


def test_a_microphone_that_gives_only_zeros_is_told_until_it_gives_more(make_window: Callable[..., MainWindow], room: Room,
                                                                       qtbot: QtBot) -> None:
    source = Dead()
    room.microphone = lambda _name: source
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "Dead microphone: only silence"
    source.zeros_s = 0.0
    qtbot.waitUntil(lambda: window.notices.current is None)


def test_a_lamp_is_lit_when_the_sound_clips(window: MainWindow, qtbot: QtBot) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    assert not window.transport.meter.clipped
    window.transport.gain.setValue(24)
    qtbot.waitUntil(lambda: window.transport.meter.clipped)
    window.transport.meter.clear()
    assert not window.transport.meter.clipped or window.session.gain_db == 24


def test_a_file_that_is_chosen_plays_as_one_that_is_dropped_does(window: MainWindow, qtbot: QtBot, speech: Path,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.ui.platform.choosing.open_file", lambda *_: speech)
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: live(window))
    assert window.session.running is Running.FILE
