"""The last half minute is kept by a key, as a clip of its own, while everything goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
from PySide6.QtCore import Qt

from studio.ui.sentences import clips
from studio.ui.sentences import outputs as say

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_key_keeps_what_was_held_and_it_is_still_held(window: MainWindow, qtbot: QtBot) -> None:
    recording, switch = window.file_outputs.recording, window.outputs.switches["replay"]
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None, timeout=30_000)
    switch.toggle()
    qtbot.waitUntil(lambda: switch.on and not switch.busy, timeout=30_000)
    qtbot.waitUntil(lambda: switch.outputs[0].seconds > 0.5, timeout=60_000)  # type: ignore[attr-defined]
    with qtbot.waitSignal(recording.finished, timeout=60_000) as finished:
        qtbot.keyClick(window, Qt.Key.Key_J, CONTROL)
    path: Path = finished.args[0]

    assert path.parent == recording.folder
    assert "replay" in path.stem
    with av.open(str(path)) as clip:
        times = [picture.time for picture in clip.decode(video=0)]
    # How many there are in it depends on how busy the computer is.
    assert times[-1] - times[0] > 0.4
    assert switch.on
    switch.toggle()
    qtbot.waitUntil(lambda: not switch.busy, timeout=30_000)


def test_where_nothing_is_held_the_key_says_what_to_press(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.file_outputs.recording.not_kept) as told:
        window.outputs.keep_replay()

    assert told.args == [say.REPLAY_NOT_HELD]
    # No recording ran, so none stopped.
    titles = [notice.title for notice in window.notices.all]
    assert clips.NOT_KEPT in titles
    assert clips.FAILED not in titles


def test_with_another_avatar_it_is_still_held(window: MainWindow, qtbot: QtBot) -> None:
    switch = window.outputs.switches["replay"]
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None, timeout=30_000)
    switch.toggle()
    qtbot.waitUntil(lambda: switch.on and not switch.busy, timeout=30_000)
    before = switch.outputs[0]
    window.bridge.ready.emit(window.bridge.host.on_air.manifest)
    qtbot.wait(200)

    assert switch.on
    assert not switch.busy
    assert switch.outputs == (before,)
    switch.toggle()
    qtbot.waitUntil(lambda: not switch.busy, timeout=30_000)
