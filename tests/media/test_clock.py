"""Sound keeps its place by the time stamps of its file."""

from __future__ import annotations

import pytest

from studio.media.clock import MOST_SILENCE_S, SoundClock

RATE = 48_000
PIECE = 960  # 20 ms


def test_sound_without_a_gap_is_left_as_it_is() -> None:
    clock = SoundClock()

    assert [clock.place(number * 0.02, PIECE, RATE) for number in range(50)] == [(0, 0)] * 50


def test_a_jump_becomes_silence_to_the_sample() -> None:
    clock = SoundClock()
    clock.place(0.0, PIECE, RATE)

    assert clock.place(1.0, PIECE, RATE) == (round(0.98 * RATE), 0)
    assert clock.place(1.02, PIECE, RATE) == (0, 0)
    assert clock.missing_s == pytest.approx(0.98)


def test_a_late_start_keeps_its_place() -> None:
    clock = SoundClock()

    assert clock.place(2.5, PIECE, RATE) == (round(2.5 * RATE), 0)
    assert (clock.late_s, clock.missing_s) == (2.5, 0.0)


def test_uneven_stamps_move_nothing() -> None:
    """Containers round to milliseconds, and a browser stamps a block when it comes."""
    clock, off = SoundClock(), [0.0, 0.004, -0.004, 0.003, -0.004, 0.004]

    placed = [clock.place(max(0.0, number * 0.02 + off[number % 6]), PIECE, RATE) for number in range(600)]

    assert placed == [(0, 0)] * 600


def test_a_card_whose_clock_is_slow_is_not_stretched() -> None:
    """One part in a thousand: after a minute its samples are 60 ms behind the stamps, and there is no gap in them."""
    clock = SoundClock()

    assert all(clock.place(number * 0.02002, PIECE, RATE) == (0, 0) for number in range(3_000))


def test_a_gap_brings_what_follows_to_its_own_second() -> None:
    clock = SoundClock()
    for number in range(3_000):
        clock.place(number * 0.02002, PIECE, RATE)

    silence, _ = clock.place(100.0, PIECE, RATE)

    assert silence == round((100.0 - 3_000 * 0.02) * RATE)


def test_stamps_that_begin_anew_go_on_and_their_gaps_count() -> None:
    clock = SoundClock()
    for number in range(500):
        clock.place(number * 0.02, PIECE, RATE)

    assert clock.place(0.0, PIECE, RATE) == (0, 0)
    assert clock.place(0.02, PIECE, RATE) == (0, 0)
    assert clock.place(0.54, PIECE, RATE) == (round(0.5 * RATE), 0)


def test_without_stamps_there_are_no_gaps() -> None:
    clock = SoundClock()

    assert [clock.place(None, PIECE, RATE) for _ in range(5)] == [(0, 0)] * 5


def test_a_file_of_some_bytes_makes_no_clip_of_days() -> None:
    clock, silence = SoundClock(), 0
    for number in range(200):
        silence += clock.place(number * 60.0, PIECE, RATE)[0]

    assert silence <= MOST_SILENCE_S * RATE
    assert clock.closed_s > 10_000
    assert clock.place(1e300, PIECE, RATE) == (0, 0)


def test_what_lies_before_the_place_sought_is_left_out() -> None:
    clock = SoundClock(1.01)

    assert clock.place(0.96, PIECE, RATE) == (0, PIECE)
    assert clock.place(0.98, PIECE, RATE) == (0, PIECE)
    assert clock.place(1.0, PIECE, RATE) == (0, PIECE // 2)
    assert clock.place(1.02, PIECE, RATE) == (0, 0)


def test_a_place_sought_inside_a_gap_is_silent_until_the_sound() -> None:
    clock = SoundClock(3.0)

    assert clock.place(1.98, PIECE, RATE) == (0, PIECE)
    assert clock.place(5.0, PIECE, RATE) == (2 * RATE, 0)
