"""Playback into a sink of the sound server, and what becomes of sound that comes too late."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.devices import libpulse
from studio.devices.server_playback import ServerPlayback
from studio.errors import DeviceError
from tests.sounds import until

if TYPE_CHECKING:
    from tests.pipewire_session import PipeWireSession

pytest_plugins = ["tests.pipewire_session"]
RATE = 48_000


class Clicks:
    """A click each quarter of a second of the stream."""

    def __init__(self) -> None:
        self.samples, self.waits_s = 0, 0.0

    def fill(self, block: np.ndarray, _heard_at_s: float) -> None:
        wait_s, self.waits_s = self.waits_s, 0.0
        time.sleep(wait_s)
        block[:, 0] = (np.arange(self.samples, self.samples + len(block)) % (RATE // 4) < 48) * 0.8
        self.samples += len(block)


def heard(session: PipeWireSession, clicks: Clicks, seconds: float) -> np.ndarray:
    """Record the sink; give at which sample within a quarter of a second each click began. Halfway it comes too late once."""
    words = ("parec", "--device=test.monitor", "--format=float32le", f"--rate={RATE}", "--channels=1", "--latency-msec=10",
             "--raw")
    with session.reading(*words) as reader:
        assert reader.stdout is not None
        half = round(seconds * RATE / 2) * 4
        raw = reader.stdout.read(half)
        # No part of a quarter: if the stream stood still meanwhile, the clicks after it would have another place.
        clicks.waits_s = 0.37
        raw += reader.stdout.read(half)
    loud = np.flatnonzero(np.frombuffer(raw, np.float32) > 0.3)
    begins: np.ndarray = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > 1000)] % (RATE // 4)
    return begins


def test_sound_that_comes_too_late_leaves_the_rest_in_its_place(pipewire: PipeWireSession) -> None:
    assert pipewire.asked("pactl", "load-module", "module-null-sink", "sink_name=test", f"rate={RATE}", "channels=1")
    clicks = Clicks()
    playing = ServerPlayback("test", RATE, clicks.fill, latency_s=0.035)
    try:
        begins = heard(pipewire, clicks, 5.0)
    finally:
        playing.close()
    playing.close()

    assert playing.overflows > 0
    assert len(begins) >= 12
    away_s = ((begins - begins[0] + RATE // 8) % (RATE // 4) - RATE // 8) / RATE
    # A busy server misses a cycle of 10 ms now and then.
    assert np.abs(away_s).max() < 0.06


def test_a_sink_that_goes_away_ends_it(pipewire: PipeWireSession) -> None:
    number = pipewire.ask("pactl", "load-module", "module-null-sink", "sink_name=test").strip()
    playing = ServerPlayback("test", RATE, Clicks().fill, latency_s=0.035)
    try:
        until(lambda: playing.blocks > 3)
        assert not playing.stalled(time.monotonic(), patience_s=60, first_patience_s=60)
        assert pipewire.asked("pactl", "unload-module", number)
        until(lambda: playing.finished, 30)
    finally:
        playing.close()


def test_what_cannot_be_played_to_is_one_sentence(pipewire: PipeWireSession, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DeviceError, match="takes no sound"):
        ServerPlayback("no such sink", RATE, Clicks().fill, latency_s=0.035)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{pipewire.folder}/none")
    with pytest.raises(DeviceError, match="sound server"):
        ServerPlayback("test", RATE, Clicks().fill, latency_s=0.035)


def test_without_the_library_the_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libpulse, "LIBRARY", "libpulse.so.none")
    libpulse.library.cache_clear()
    with pytest.raises(DeviceError, match="sudo apt install libpulse0"):
        ServerPlayback("test", RATE, Clicks().fill, latency_s=0.035)
    libpulse.library.cache_clear()
