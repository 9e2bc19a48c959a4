"""Sound that waits for its picture comes whole, in its place, and once."""

from __future__ import annotations

import numpy as np

from studio.outputs.held_sound import HELD, HeldSound


class Taken:
    """Takes sound, and remembers where each sample came."""

    def __init__(self) -> None:
        self.places: list[int] = []
        self.values: list[float] = []

    def take(self, block: np.ndarray, at: int) -> None:
        self.places += range(at, at + len(block))
        self.values += block[:, 0].tolist()


def sound(begin: int, count: int) -> np.ndarray:
    """Give sound whose samples say where they belong, f32 [n, 2]."""
    return np.arange(begin, begin + count, dtype=np.float32)[:, None].repeat(2, 1)


def test_what_is_asked_for_comes_once_and_in_its_place() -> None:
    held, taken = HeldSound(), Taken()
    held.put(sound(100, 50), 100)
    held.put(sound(150, 50), 150)
    held.give(120, taken.take)
    held.give(120, taken.take)
    assert taken.places == list(range(100, 120))
    held.give(1_000, taken.take)

    assert taken.values == taken.places == list(range(100, 200))
    assert (held.given, held.heard) == (200, 200)


def test_it_goes_round_its_memory() -> None:
    held, taken = HeldSound(), Taken()
    for begin in range(0, 2 * HELD, HELD // 3):
        held.put(sound(begin, HELD // 3), begin)
        held.give(begin + HELD // 4, taken.take)

    assert taken.values == taken.places == list(range(len(taken.places)))
    assert len(taken.places) > HELD


def test_sound_of_a_program_that_begins_again_is_no_part_of_the_one_before() -> None:
    held, taken = HeldSound(), Taken()
    held.put(sound(5_000, 100), 5_000)
    held.put(sound(0, 100), 0)
    held.give(6_000, taken.take)

    assert taken.values == list(range(100))
