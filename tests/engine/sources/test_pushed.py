"""What a caller pushes is heard whole, in order and in real time, however early and in whatever pieces it comes."""

from __future__ import annotations

import threading
import time

import numpy as np

from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.sources.pushed import TAIL_S, Pushed
from tests.sounds import everything, noise, until

RATE = 16_000


def test_all_that_was_pushed_is_heard_in_order_and_not_before_its_time() -> None:
    source, ring, sound = Pushed(RATE), Ring(5 * RATE), noise(0.8, RATE)
    source.push(sound[:3000])
    began = time.monotonic()
    source.open(ring)
    try:
        for piece in np.split(sound[3000:], [1, 500, 5000]):
            assert source.push(piece) == len(piece)
        until(lambda: ring.end > 4000)
        assert ring.end <= (time.monotonic() - began) * RATE + 1
        source.end()
        assert source.push(sound) == 0
        until(lambda: source.poll(time.monotonic()) is SourceState.ENDED)
    finally:
        source.close()
        source.close()

    heard = everything(ring)
    assert np.array_equal(heard[: len(sound)], sound)
    assert len(heard) == len(sound) + TAIL_S * RATE
    assert not heard[len(sound) :].any()


def test_nothing_is_heard_while_nothing_waits_and_the_next_piece_begins_at_once() -> None:
    source, ring = Pushed(RATE), Ring(10 * RATE)
    source.open(ring)
    try:
        time.sleep(0.1)
        assert ring.end == 0
        assert source.poll(0.0) is SourceState.RUNNING
        source.push(noise(0.1, RATE))
        until(lambda: ring.end == 1600 + TAIL_S * RATE)
        time.sleep(0.1)
        assert ring.end == 1600 + TAIL_S * RATE
        source.push(noise(0.1, RATE))
        until(lambda: ring.end == 2 * (1600 + TAIL_S * RATE))
        assert abs(ring.captured_at_s(ring.end) - time.monotonic()) < 5.0
    finally:
        source.close()
    assert source.poll(0.0) is SourceState.ENDED


def test_the_queue_is_bounded_and_what_it_does_not_take_is_counted() -> None:
    source = Pushed(RATE, held_s=0.5)

    assert source.push(noise(0.3, RATE)) == 4800
    assert source.push(noise(0.3, RATE)) == 3200
    assert source.refused == 1600
    assert source.waiting_s == 0.5


def test_what_is_interrupted_is_not_heard() -> None:
    source, ring, sound = Pushed(RATE), Ring(5 * RATE), noise(2.0, RATE)
    source.push(sound)
    source.open(ring)
    try:
        until(lambda: ring.end > 1000)
        source.interrupt()
        heard = ring.end
        source.push(np.full(160, 0.5, np.float32))
        until(lambda: np.count_nonzero(everything(ring) == 0.5) == 160)
    finally:
        source.close()
    before = everything(ring)
    first = int(np.flatnonzero(before == 0.5)[0])
    assert first <= heard + TAIL_S * RATE + RATE // 10


def test_several_threads_may_push() -> None:
    source, ring = Pushed(RATE), Ring(5 * RATE)
    threads = [threading.Thread(target=lambda value=value: [source.push(np.full(50, value, np.float32)) for _ in range(40)])
               for value in (0.25, 0.5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    source.open(ring)
    try:
        until(lambda: not source.waiting_s)
    finally:
        source.close()

    heard = everything(ring)
    assert sorted(set(heard[:4000].reshape(-1, 50).mean(axis=1).tolist())) == [0.25, 0.5]


def test_another_rate_is_heard_at_its_own_pitch_and_the_gain_counts() -> None:
    source, ring = Pushed(48_000), Ring(5 * RATE)
    source.gain = 0.5
    source.push(np.sin(2 * np.pi * 440 * np.arange(24_000) / 48_000).astype(np.float32))
    source.open(ring)
    try:
        until(lambda: ring.end >= 7000)
        assert source.level.peak_db > -12.0
    finally:
        source.close()
    heard = everything(ring)[2000:6096]
    assert abs(int(np.argmax(np.abs(np.fft.rfft(heard)))) * RATE / 4096 - 440) < 4
    assert 0.45 < np.abs(heard).max() < 0.55


def test_a_stall_is_counted_and_nothing_is_lost() -> None:
    source, ring, sound = Pushed(RATE), Ring(5 * RATE), noise(0.5, RATE)
    source.push(sound)
    source.open(ring)
    try:
        source._pacer.close()
        at = ring.end
        source._step(time.monotonic() + 5.0)
        assert (ring.end, source.overflows) == (at, 1)
        source._step(time.monotonic() + 5.1)
        assert np.array_equal(everything(ring), sound[: ring.end])
        assert ring.end > at
    finally:
        source.close()


def test_a_source_goes_on_after_its_end_until_it_is_over() -> None:
    source, ring, sound = Pushed(RATE), Ring(5 * RATE), noise(0.2, RATE)
    source.open(ring)
    try:
        source.push(sound)
        source.end()
        assert source.push(sound) == 0
        assert source.go_on()
        assert source.push(sound) == len(sound)
        until(lambda: ring.end == 2 * len(sound) + TAIL_S * RATE)
        assert source.poll(0.0) is SourceState.RUNNING, "it was not ended again"
        source.end()
        until(lambda: source.poll(0.0) is SourceState.ENDED)
        assert source.over
        assert not source.go_on()
        assert source.push(sound) == 0
    finally:
        source.close()
    assert np.array_equal(everything(ring)[: 2 * len(sound)], np.tile(sound, 2))
