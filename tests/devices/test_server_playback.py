"""Playback into a sink of the sound server, and what becomes of sound that comes too late."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.devices import libpulse
from studio.devices.server_playback import AHEAD_S, ServerPlayback
from studio.errors import DeviceError
from tests.sounds import until

if TYPE_CHECKING:
    from tests.pipewire_session import PipeWireSession

pytest_plugins = ["tests.pipewire_session"]
RATE = 48_000


class Clicks:
    """A click each quarter of a second of the stream."""

    def __init__(self, ready: bool = True) -> None:
        self.samples, self.waits_s, self.ready = 0, 0.0, ready
        self.earlies_s: list[float] = []

    def fill(self, block: np.ndarray, _heard_at_s: float, early_s: float) -> bool:
        if early_s > 0.0 and not self.ready:
            return False
        self.earlies_s.append(early_s)
        wait_s, self.waits_s = self.waits_s, 0.0
        time.sleep(wait_s)
        block[:, 0] = (np.arange(self.samples, self.samples + len(block)) % (RATE // 4) < 48) * 0.8
        self.samples += len(block)
        return True


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


@pytest.mark.parametrize(("ready", "ahead_s"), [(True, AHEAD_S - 0.035), (False, 0.0)])
def test_what_is_ready_is_in_the_server_long_before_it_is_played_and_the_rest_is_asked_for_when_it_is_due(
    pipewire: PipeWireSession, ready: bool, ahead_s: float
) -> None:
    assert pipewire.asked("pactl", "load-module", "module-null-sink", "sink_name=test", f"rate={RATE}", "channels=1")
    clicks = Clicks(ready)
    playing = ServerPlayback("test", RATE, clicks.fill, latency_s=0.035)
    try:
        until(lambda: playing.blocks > 20)
    finally:
        playing.close()

    assert max(clicks.earlies_s) == pytest.approx(ahead_s, abs=0.001)


def test_a_cycle_that_the_server_misses_is_counted_and_clocks_that_differ_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ServerPlayback, "_connect", lambda *_: None)
    playing = ServerPlayback("test", RATE, Clicks().fill, latency_s=0.035)
    missed_s, counts = 0.0, []
    for number in range(9000):
        place_s = number * 512 / RATE
        missed_s += {3000: 0.0107, 6000: 0.0214}.get(number, 0.0)
        # It is heard of late, and the clocks differ by 300 ppm.
        playing._clock.told(place_s, 100.0 + missed_s + place_s * (1 + 300e-6) + number % 5 * 0.003)
        playing._miss()
        counts.append(playing.overflows)

    assert (counts[2999], counts[5999], counts[8999]) == (0, 1, 3)


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
