"""Who speaks into a muted microphone is told."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel

from studio.engine.sources.tone import Tone
from studio.media.sound import SoundReader
from studio.places import assets
from studio.ui.drawing import theme
from studio.ui.muted_speech import MutedSpeech
from studio.ui.picture_only import Alone
from studio.ui.sentences import sound as say
from studio.ui.sentences.window import MUTED, STATUS_MUTED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room

LOOK_S = 1 / 30


def noticed(peaks_db: Sequence[float]) -> float | None:
    """Give after how many seconds speech is noticed, None when it is not."""
    watch = MutedSpeech()
    for number, peak_db in enumerate(peaks_db):
        if watch.look(peak_db, 100.0 + number * LOOK_S):
            return number * LOOK_S
    return None


def recorded() -> list[float]:
    """Give the peaks of the bundled speech, one every 33 ms, over a room at -60 dBFS."""
    sound = np.concatenate([speech for speech, _ in SoundReader(min((assets() / "samples").glob("*.flac")))])
    step = int(16_000 * LOOK_S)
    peaks = np.abs(sound[: len(sound) // step * step]).reshape(-1, step).max(axis=1)
    return [-60.0] * 30 + [float(20 * np.log10(max(peak, 1e-3))) for peak in peaks]


def test_speech_is_noticed_within_three_seconds() -> None:
    after_s = noticed(recorded())
    assert after_s is not None
    assert after_s < 1.0 + 3.0


@pytest.mark.parametrize(("name", "peaks_db"), [
    ("a quiet room", [-62.0 + 3 * (number % 3) for number in range(900)]),
    ("a loud fan", [-30.0 + 4 * (number % 3) for number in range(900)]),
    ("keys", [-20.0 if number % 9 == 0 else -60.0 for number in range(900)]),
    ("a door", [-60.0] * 30 + [-5.0] * 8 + [-60.0] * 300),
    ("nothing at all", [-120.0] * 300),
])
def test_what_is_no_speech_is_not_noticed(name: str, peaks_db: list[float]) -> None:
    assert noticed(peaks_db) is None, name


class Talking(Tone):
    """A microphone into which a tone comes and goes as syllables do."""

    @property
    def level(self) -> object:
        from dataclasses import replace

        found = super().level
        silent = time.monotonic() % 0.4 < 0.1
        return replace(found, device_peak_db=-60.0) if silent else found


def test_muted_is_seen_on_the_picture_in_the_status_line_and_told_when_there_is_speech(
    make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot
) -> None:
    room.microphone = lambda _name: Talking()
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    assert not window.preview.muted
    window.session.set_muted(True)
    qtbot.waitUntil(lambda: window.preview.muted)
    assert window.status.muted
    assert MUTED in window.preview.accessibleDescription()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    notice = window.notices.current
    assert (notice.title, notice.words) == (say.YOU_ARE_MUTED, say.MUTED_SPEECH)
    notice.buttons[0].click()
    assert not window.session.muted
    qtbot.waitUntil(lambda: not window.preview.muted)
    assert window.notices.current is None
    assert not window.status.muted


def test_the_notice_goes_when_it_is_unmuted_elsewhere(make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot) -> None:
    room.microphone = lambda _name: Talking()
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.session.set_muted(True)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    window.commands.actions["mute"].trigger()
    qtbot.waitUntil(lambda: window.notices.current is None)


def test_the_plate_stays_when_the_picture_is_alone_and_the_pointer_rests(window: MainWindow, qtbot: QtBot) -> None:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.session.set_muted(True)
    window.alone.show(Alone.FULL_SCREEN)
    qtbot.waitUntil(lambda: window.preview.muted)
    window.preview._moved_at_s = 0.0
    QApplication.processEvents()
    shot = window.preview.grab().toImage()
    box = window.preview.picture_box()
    colours = {shot.pixelColor(int(box.left()) + 14 + x, int(max(box.top(), 0)) + 14).name().upper() for x in range(6)}
    assert theme.MUTED_PLATE in colours, json.dumps(sorted(colours))
    window.alone.show(Alone.NOT)


def test_slowness_does_not_hide_that_it_is_muted(window: MainWindow) -> None:
    window.status.say("Too slow: generate takes 47 of 12 ms", trouble=True, muted=True)
    shown = [label.text() for label in window.status.findChildren(QLabel) if label.isVisible()]
    assert {"Too slow: generate takes 47 of 12 ms", STATUS_MUTED} <= set(shown)
