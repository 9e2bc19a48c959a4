"""A pool knows who has what."""

from __future__ import annotations

import pytest

from studio.engine.core.pool import Pool, PoolError


def test_a_thing_comes_back_and_is_lent_again() -> None:
    pool = Pool("frames", [[]])
    thing = pool.acquire()
    pool.release(thing)

    assert pool.acquire() is thing


def test_an_empty_pool_says_so_instead_of_making_more() -> None:
    pool = Pool("frames", [[]])
    pool.acquire()

    with pytest.raises(PoolError, match="all 1 of frames are in use"):
        pool.acquire()


def test_returning_twice_is_an_error_at_the_second_return() -> None:
    pool = Pool("frames", [[], []])
    thing = pool.acquire()
    pool.release(thing)

    with pytest.raises(PoolError, match="returned twice"):
        pool.release(thing)


def test_the_high_water_mark_stays() -> None:
    pool = Pool("frames", [[], [], []])
    for thing in [pool.acquire(), pool.acquire()]:
        pool.release(thing)

    assert (pool.in_use, pool.most_in_use) == (0, 2)
