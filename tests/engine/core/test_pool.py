"""A pool knows who has what."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.core.frame import Frame
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


def frame() -> Frame:
    return Frame(mel=(80, 4), features=(1, 8), face=(4, 4), picture=(8, 8))


def test_a_write_after_the_return_is_found_with_the_place_of_the_return() -> None:
    pool = Pool("frames", [frame()])
    lent = pool.acquire()
    pool.release(lent)
    lent.mouth[0, 0, 0, 0] = 1

    with pytest.raises(PoolError, match=r"mouth was written after its return at .*test_pool\.py:\d+ in test_a_write"):
        pool.acquire()


def test_a_window_read_after_its_return_is_no_sound_any_more() -> None:
    """The fault of a pool without owners: the list still held the window that the pool lent out again."""
    pool = Pool("frames", [frame()])
    lent = pool.acquire()
    lent.mel.fill(1.0)
    pool.release(lent)

    assert np.isnan(lent.mel).all()


def test_a_second_return_names_the_first() -> None:
    pool = Pool("frames", [frame()])
    lent = pool.acquire()
    pool.release(lent)

    with pytest.raises(PoolError, match=r"returned twice, or never lent; first at .*test_pool\.py"):
        pool.release(lent)


def test_a_thing_given_out_twice_is_told_with_the_place_that_has_it() -> None:
    thing = frame()
    pool = Pool("frames", [thing, thing])
    pool.acquire()

    with pytest.raises(PoolError, match=r"given out twice; first at .*test_pool\.py:\d+ in test_a_thing_given_out_twice"):
        pool.acquire()
