"""The clock of a stream comes from what is told early of it, whatever a busy process hears late or the system states."""

from __future__ import annotations

import pytest

from studio.devices.stream_clock import RecordingClock, StreamClock

CYCLE_S, BLOCK_S, DEVICE_S = 512 / 48_000, 0.01, 0.02


def started_ms(clock: StreamClock, count: int, *, stood_s: float = 0.0, late_s: float = 0.0, first: int = 0) -> float:
    """Tell it ``count`` times, every fourth without delay; give when the stream began as the clock knows it then, in ms."""
    for number in range(first, first + count):
        clock.told(number * CYCLE_S, 50.0 + stood_s + number * CYCLE_S + late_s * (number % 4 > 0))
    return (clock.start_s - 50.0) * 1e3


def test_what_is_heard_of_late_does_not_move_the_clock() -> None:
    assert started_ms(StreamClock(), 100, late_s=0.3) == pytest.approx(0.0, abs=0.01)


def test_a_cycle_that_the_server_missed_is_known_a_moment_later() -> None:
    clock = StreamClock()
    most = StreamClock.LOOKS
    started_ms(clock, 100)
    assert started_ms(clock, most - 1, stood_s=CYCLE_S, first=100) == pytest.approx(0.0, abs=0.01)
    assert started_ms(clock, 1, stood_s=CYCLE_S, first=100 + most) == pytest.approx(CYCLE_S * 1e3)


def wrong_ms(arrivals_s: list[float], ages_s: list[float]) -> list[float]:
    """Give how far from the truth each block of a microphone is placed, in ms; its sound began at 70 s."""
    clock = RecordingClock()
    return [1e3 * (clock.captured_at_s((number + 1) * BLOCK_S, at_s, age_s, DEVICE_S) - 70.0 - (number + 1) * BLOCK_S)
            for number, (at_s, age_s) in enumerate(zip(arrivals_s, ages_s, strict=True))]


def on_time(count: int) -> list[float]:
    return [70.0 + (number + 1) * BLOCK_S for number in range(count)]


def test_ages_that_run_away_are_not_believed() -> None:
    """What was seen of ALSA's plug-in: every block on time, and ages from 0 to 490 ms within 0.7 s, then the stated 20."""
    ages_s = [0.0] * 140 + [0.49 * number / 70 for number in range(70)] + [DEVICE_S] * 200

    assert wrong_ms(on_time(410), ages_s) == pytest.approx([0.0] * 410, abs=20.01)


def test_what_came_late_at_the_start_is_known_to_be_late_once_the_rest_has_come() -> None:
    arrivals_s = [max(70.9, at_s) for at_s in on_time(300)]

    found = wrong_ms(arrivals_s, [0.0] * 300)
    assert found[0] == pytest.approx(890.0)
    assert found[89:] == pytest.approx([0.0] * 211, abs=0.01)


def test_a_stall_moves_nothing() -> None:
    arrivals_s = [max(72.0 if 71.6 < at_s < 72.0 else 0.0, at_s) for at_s in on_time(300)]

    assert wrong_ms(arrivals_s, [0.0] * 300)[:161] == pytest.approx([0.0] * 161, abs=0.01)
    assert wrong_ms(arrivals_s, [0.0] * 300)[200:] == pytest.approx([0.0] * 100, abs=0.01)


def test_a_device_that_always_takes_its_time_is_believed_as_far_as_it_states() -> None:
    late_s = 0.012
    assert wrong_ms([at_s + late_s for at_s in on_time(100)], [late_s] * 100) == pytest.approx([0.0] * 100, abs=0.01)
    assert wrong_ms([at_s + 0.2 for at_s in on_time(100)], [0.2] * 100) == pytest.approx([180.0] * 100, abs=0.01)
