"""Microphones are looked for on a thread of its own, the first time when the window says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.devices.device import AudioDevice
from studio.ui.device_watch import DeviceWatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DESK = AudioDevice("Desk", "desk", 48_000, 1, default=True)


def test_the_first_look_waits_until_it_is_asked_for(qtbot: QtBot) -> None:
    looks: list[int] = []
    watch = DeviceWatch(lambda: looks.append(1) or [DESK], first_after_s=600.0)
    watch.start()
    try:
        assert looks == []
        with qtbot.waitSignal(watch.changed) as told:
            watch.look_again()
        assert told.args == [(DESK,)]
    finally:
        watch.close()


def test_a_watch_that_has_not_looked_yet_closes_at_once(qtbot: QtBot) -> None:
    watch = DeviceWatch(lambda: [DESK], first_after_s=600.0)
    watch.start()
    watch.close()

    assert not watch._thread.is_alive()
