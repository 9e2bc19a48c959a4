"""Blocks of sound are put together without a sample lost, moved or given twice."""

from __future__ import annotations

import numpy as np

from studio.outputs.page.gathering import Gathering


class Taken:
    """What was given on."""

    def __init__(self, *, takes: bool = True) -> None:
        self.blocks: list[tuple[int, list[float]]] = []
        self.takes = takes

    def __call__(self, block: np.ndarray, at: int) -> bool:
        self.blocks.append((at, block.tolist()))
        return self.takes


def ramp(begin: int, end: int) -> np.ndarray:
    return np.arange(begin, end, dtype=np.float32)


def test_blocks_of_any_length_come_out_as_they_went_in() -> None:
    taken, rng, at = Taken(), np.random.default_rng(5), 7
    gathering = Gathering(10, taken)
    while at < 3000:
        count = int(rng.integers(1, 35))
        assert gathering.put(ramp(at, at + count), at)
        at += count
    assert gathering.flush()

    assert [sample for _, block in taken.blocks for sample in block] == ramp(7, at).tolist()
    assert all(begin == block[0] for begin, block in taken.blocks)
    assert all(len(block) >= 10 for _, block in taken.blocks[:-1])


def test_what_does_not_follow_is_not_joined_to_what_is_held() -> None:
    taken = Taken()
    gathering = Gathering(10, taken)
    gathering.put(ramp(0, 4), 0)
    gathering.put(ramp(100, 106), 100)
    gathering.put(ramp(106, 110), 106)

    assert taken.blocks == [(0, [0, 1, 2, 3]), (100, ramp(100, 110).tolist())]


def test_what_is_not_taken_is_told() -> None:
    gathering = Gathering(10, Taken(takes=False))

    assert gathering.put(ramp(0, 9), 0)
    assert not gathering.put(ramp(9, 12), 9)
    assert not gathering.flush()
    assert gathering.flush()


def test_what_is_forgotten_is_not_given() -> None:
    taken = Taken()
    gathering = Gathering(10, taken)
    gathering.put(ramp(0, 4), 0)
    gathering.forget()
    gathering.put(ramp(4, 14), 4)

    assert taken.blocks == [(4, ramp(4, 14).tolist())]


def test_where_less_is_held_from_now_on_what_is_held_already_goes_with_the_next_block() -> None:
    taken = Taken()
    gathering = Gathering(10, taken)
    gathering.put(ramp(0, 8), 0)
    gathering.least = 4
    gathering.put(ramp(8, 10), 8)
    gathering.put(ramp(10, 13), 10)

    assert taken.blocks == [(0, ramp(0, 8).tolist()), (8, [8, 9, 10, 11])]
    assert gathering.end == 13
