"""A file with several tracks of sound: the one that speaks is taken, and the person can choose another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from studio.media.tracks import Track
from studio.ui.session import Running
from studio.ui.track_menu import TrackMenu, described
from tests.media.test_gaps import RATE, coded
from tests.sounds import noise
from tests.sounds import write as write_sound

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A recording of a screen: nothing on the first track, a sound on the second."""
    with av.open(str(tmp_path / "screen.mkv"), "w") as container:
        sounds = {"Desktop": np.zeros(6 * RATE, np.float32), "Micro & phone": noise(6.0, RATE)}
        packets = [one for title, sound in sounds.items() for one in coded(container, "pcm_s16le", sound, title=title)]
        container.streams[1].metadata["language"] = "ger"
        container.mux(packets)
    return tmp_path / "screen.mkv"


def offered(menu: TrackMenu) -> list[tuple[str, bool]]:
    made = menu.make_menu()
    found = [(action.text(), action.isChecked()) for action in made.actions()]
    made.deleteLater()
    return found


def pick(menu: TrackMenu, place: int) -> None:
    made = menu.make_menu()
    made.actions()[place].trigger()
    made.deleteLater()


def test_the_tracks_of_a_file_are_offered_and_the_one_in_use_is_marked(window: MainWindow, qtbot: QtBot, two: Path) -> None:
    transport = window.transport
    assert not transport.tracks.isVisible()
    before = transport.play.x()
    window.files.open(two)
    qtbot.waitUntil(lambda: transport.tracks.isVisible())

    assert offered(transport.tracks) == [
        ("Track 1  ·  Desktop  ·  mono", False), ("Track 2  ·  Micro && phone  ·  German  ·  mono", True)]
    assert transport.tracks.accessibleName() == (
        "Track 2  ·  Micro & phone  ·  German  ·  mono, one of 2 tracks of sound")
    qtbot.waitUntil(lambda: transport.play.x() == before, timeout=5000)
    qtbot.mouseClick(transport.tracks, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_another_track_is_loaded_and_played_and_exported(window: MainWindow, qtbot: QtBot, two: Path) -> None:
    window.files.open(two, play=True)
    qtbot.waitUntil(lambda: window.session.track == 2 and window.transport.seek._peaks is not None)
    assert window.transport.seek._peaks.max() > 0.05

    pick(window.transport.tracks, 0)
    qtbot.waitUntil(lambda: window.transport.seek._peaks is not None)
    assert window.transport.seek._peaks.max() == 0.0, "the first track is silent"
    assert window.session.running is Running.FILE
    assert window.session.source._track == 1
    assert [checked for _, checked in offered(window.transport.tracks)] == [True, False]

    window.show_export()
    assert [(job.order.speech, job.order.track) for job in window.file_outputs.exports.jobs()] == [(two, 1)]
    window.file_outputs.dialog.close()


def test_what_was_chosen_for_one_file_is_not_for_another(
    window: MainWindow, qtbot: QtBot, two: Path, tmp_path: Path
) -> None:
    one = write_sound(tmp_path / "one.wav", noise(1.0))
    window.files.open(two)
    qtbot.waitUntil(lambda: window.session.track == 2)
    window.files.open(one)
    qtbot.waitUntil(lambda: window.session.track == 1)

    assert not window.transport.tracks.isVisible()
    window.show_export([two])
    assert [job.order.track for job in window.file_outputs.exports.jobs()] == [None]
    window.file_outputs.dialog.close()


@pytest.mark.parametrize(("track", "words"), [
    (Track(1, 0, "", "und", 2), "Track 1  ·  stereo"),
    (Track(3, 5, "a\nb", "eng", 6), "Track 3  ·  a b  ·  English  ·  6 channels"),
    (Track(1, 0, "x" * 200, "no such", 1), "Track 1  ·  " + "x" * 47 + "…  ·  mono"),
])
def test_what_a_file_says_of_a_track_is_one_short_line(track: Track, words: str) -> None:
    assert described(track) == words
