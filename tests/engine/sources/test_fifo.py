"""A queue between two threads that loses, doubles and swaps nothing."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.sources.fifo import Fifo


@given(moves=st.lists(st.tuples(st.booleans(), st.integers(0, 12)), max_size=80))
def test_what_comes_out_is_what_went_in(moves: list[tuple[bool, int]]) -> None:
    fifo, going_in, coming_out, number = Fifo(10, 2), [], [], 0
    for puts, count in moves:
        if puts:
            block = np.arange(number, number + count, dtype=np.float32)[:, None].repeat(2, axis=1)
            accepted = fifo.put(block)
            number += accepted
            going_in.extend(block[:accepted, 0])
            assert accepted == count or fifo.free == 0
        else:
            out = np.full((count, 2), -1.0, np.float32)
            coming_out.extend(out[: fifo.take(out), 1])

    assert coming_out == going_in[: len(coming_out)]
    assert fifo.put_end == len(going_in)
    assert fifo.taken_end == len(coming_out)


def test_what_was_forgotten_is_passed_over() -> None:
    fifo = Fifo(8, 1)
    fifo.put(np.arange(5, dtype=np.float32)[:, None])
    fifo.forget()
    fifo.put(np.float32([[9]]))

    out = np.zeros((4, 1), np.float32)
    assert fifo.next == 5
    assert fifo.take(out) == 1
    assert out[0] == 9
    assert fifo.free == 8


def test_dropping_counts_like_taking() -> None:
    fifo = Fifo(8, 1)
    fifo.put(np.arange(5, dtype=np.float32)[:, None])

    assert fifo.drop(3) == 3
    assert fifo.drop(9) == 2
    assert fifo.taken_end == 5
