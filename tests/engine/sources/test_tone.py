"""A tone is there wherever there is no device: in real time, voiced, with pauses."""

from __future__ import annotations

import time

import numpy as np
import pytest

from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.sources.tone import PEAK, Tone, voiced_bursts
from tests.sounds import until


def test_a_period_is_a_voiced_burst_and_a_pause() -> None:
    period = voiced_bursts(140.0, 16_000)

    assert np.abs(period).max() == np.float32(PEAK)
    assert np.abs(period[:6400]).mean() > 0.02
    assert not period[6400:].any()
    # The pitch comes back after every period of it.
    steady = period[1600:4800]
    lag = round(16_000 / 140)
    assert np.corrcoef(steady[:-lag], steady[lag:])[0, 1] > 0.95


def test_it_comes_in_real_time_and_stops_when_closed() -> None:
    tone, ring = Tone(), Ring(64_000)
    began = time.monotonic()
    tone.open(ring)
    try:
        until(lambda: ring.end > 4_000)
        arrived, now = ring.end, time.monotonic()
        assert tone.poll(now) is SourceState.RUNNING
        # Sooner would be ahead of time; how late depends on the machine.
        assert arrived <= (now - began) * 16_000 + 1
    finally:
        tone.close()
        tone.close()
    end = ring.end
    stamp = ring.captured_at_s(end)
    assert began + end / 16_000 - 1e-6 <= stamp <= time.monotonic()
    # After a stall of the machine the rest is given later.
    assert tone.overflows or stamp == pytest.approx(tone._began_s + end / 16_000, abs=1e-6)
    heard = np.zeros(min(end, 8_000), np.float32)
    ring.read(0, heard)
    assert np.array_equal(heard, np.resize(voiced_bursts(140.0, 16_000), len(heard)))


def test_a_stall_is_counted_and_not_hurried_after() -> None:
    tone, ring = Tone(), Ring(64_000)
    tone.open(ring)
    try:
        tone._pacer.close()
        end = ring.end
        tone._step(time.monotonic() + 5.0)
        tone._step(time.monotonic() + 5.01)
    finally:
        tone.close()

    assert tone.overflows == 1
    assert ring.end - end < 16_000
