"""A studio that is started again goes on as it was: what it heard, who was on air, and whether the microphone was muted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio.ui.going_on import GoingOn
from studio.ui.session import Running
from tests.sounds import tone, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """Half a minute of a tone."""
    return write(tmp_path / "speech.wav", tone(30.0), 16_000)


def restarted(window: MainWindow, make_window: Callable[..., MainWindow]) -> MainWindow:
    """Restart a window, and give the one that is started again: told through an environment, as a process is."""
    window.restart()
    assert window.again is not None
    told = window.again.environment()
    made = make_window(wait=False)
    made.go_on(GoingOn.take(told))
    return made


def test_who_was_live_comes_back_live(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")

    again = restarted(window, make_window)
    qtbot.waitUntil(lambda: again.preview.state == "LIVE")
    assert again.session.running is Running.MICROPHONE
    assert not again.session.muted


def test_who_was_muted_is_not_heard_before_being_muted_again(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.session.start_microphone()
    window.session.set_muted(True)
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")

    again = restarted(window, make_window)
    gains, session = [], again.session
    session.changed.connect(lambda: gains.append(session.source.gain) if session.source else None)
    qtbot.waitUntil(lambda: again.preview.state == "LIVE")
    assert again.session.mutes
    assert set(gains) == {0.0}


def test_who_rested_comes_back_resting(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    again = restarted(make_window(), make_window)
    qtbot.waitUntil(lambda: again.transport.mics.devices is not None)
    assert again.session.running is Running.NOTHING
    assert again.session.file is None


def test_a_file_goes_on_where_it_was_and_the_microphone_after_it(make_window: Callable[..., MainWindow], qtbot: QtBot,
                                                                 speech: Path) -> None:
    window = make_window()
    window.session.start_microphone()
    window.files.open(speech, play=True)
    window.session.seek(12.0)
    qtbot.waitUntil(lambda: window.preview.state == "LIVE" and (window.session.position_s or 0.0) > 12.0)

    again = restarted(window, make_window)
    qtbot.waitUntil(lambda: again.preview.state == "LIVE" and again.session.running is Running.FILE)
    qtbot.waitUntil(lambda: (again.session.position_s or 0.0) > 12.0)
    assert again.session.file == speech
    assert again.session.goes_back


def test_a_key_that_is_held_to_talk_keeps_the_microphone_muted(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.session.start_microphone()
    window.preferences.write("keys/talk", "F5")
    assert not window.session.muted

    again = restarted(window, make_window)
    qtbot.waitUntil(lambda: again.preview.state == "LIVE")
    assert again.session.mutes


def test_an_output_that_was_on_is_on_again(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    switch = window.outputs.switches["replay"]
    switch.toggle()
    qtbot.waitUntil(lambda: switch.on and not switch.busy)

    again = restarted(window, make_window)
    qtbot.waitUntil(lambda: again.outputs.switches["replay"].on and not again.outputs.switches["replay"].busy)
    assert not again.outputs.switches["calls"].on
