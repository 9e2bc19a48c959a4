"""Microphones are looked for on a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.devices.device import AudioDevice
from studio.ui.device_watch import DeviceWatch

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

DESK = AudioDevice("Desk", "desk", 48_000, 1, default=True)


def test_it_looks_again_when_it_is_asked_to(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.ui.device_watch.EVERY_S", 600.0)
    there = [DESK]
    watch = DeviceWatch(lambda: tuple(there))
    with qtbot.waitSignal(watch.changed) as told:
        watch.start()
    try:
        assert told.args == [(DESK,)]
        there.clear()
        with qtbot.waitSignal(watch.changed) as told:
            watch.look_again()
        assert told.args == [()]
    finally:
        watch.close()


def test_a_sound_server_that_lists_none_at_first_is_asked_again_before_that_is_told(qtbot: QtBot) -> None:
    lists = iter([(), ()])
    watch = DeviceWatch(lambda: next(lists, (DESK,)))
    told: list[object] = []
    watch.changed.connect(told.append)
    watch.start()
    try:
        # What is asked at once is no later than the first time.
        watch.look_again()
        qtbot.waitUntil(lambda: bool(told))
        assert told == [(DESK,)]
    finally:
        watch.close()


def test_a_watch_that_was_never_started_closes(qtbot: QtBot) -> None:
    watch = DeviceWatch(lambda: [DESK])
    watch.close()

    assert not watch._thread.is_alive()
