"""Sound is found by the time at which it was heard, and silence stands where nothing was."""

from __future__ import annotations

import numpy as np

from studio.engine.metrics.tape import Tape

RATE = 16_000


def speak(tape: Tape, begin_s: float, seconds: float, *, jitter_s: float = 0.0, level: float = 0.5) -> None:
    """Write blocks of a tenth of a second, each stamped with an error of up to ``jitter_s``."""
    rng = np.random.default_rng(1)
    for number in range(round(seconds * 10)):
        block = np.full(RATE // 10, level, np.float32)
        tape.write(block, begin_s + (number + 1) / 10 + jitter_s * rng.uniform(-1, 1))


def test_a_click_is_where_it_was_heard() -> None:
    tape = Tape(10)
    tape.begin(100.0)
    sound = np.zeros(RATE * 2, np.float32)
    sound[RATE] = 1.0
    for start in range(0, len(sound), 1_000):
        tape.write(sound[start : start + 1_000], 100.0 + min(start + 1_000, len(sound)) / RATE)

    heard = tape.read(100.5, 101.5)

    assert len(heard) == RATE
    assert int(np.abs(heard).argmax()) == RATE // 2
    assert int(heard.max()) == 32767


def test_stamps_that_jump_leave_no_click_between_blocks() -> None:
    tape = Tape(10)
    tape.begin(50.0)
    speak(tape, 50.0, 4.0, jitter_s=0.004)

    heard = tape.read(51.0, 53.0)

    assert set(np.unique(heard).tolist()) == {16383}


def test_between_two_takes_there_is_silence_as_long_as_it_was() -> None:
    tape = Tape(30)
    tape.begin(10.0)
    speak(tape, 10.0, 2.0)
    tape.begin(15.0)
    speak(tape, 15.0, 2.0, level=-0.5)

    heard = tape.read(11.0, 16.0)

    assert (heard[: RATE - 2] == 16383).all()
    assert (heard[RATE + 2 : 4 * RATE - 2] == 0).all()
    assert (heard[4 * RATE + 2 :] == -16383).all()


def test_what_was_written_over_is_silence_and_a_copy_keeps_it() -> None:
    tape = Tape(3)
    tape.begin(0.0)
    speak(tape, 0.0, 3.0)
    copy = tape.copy()
    speak(tape, 3.0, 2.0, level=0.25)

    assert (tape.read(0.5, 1.5) == 0).all()
    assert (copy.read(0.5, 1.5) == 16383).all()
    assert (tape.read(2.5, 2.9) == 16383).all()
    assert (tape.read(3.5, 4.5) == 8191).all()
