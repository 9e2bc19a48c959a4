"""The newest rows of a running table, whatever the portions they come in."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.core.rows import Rows


@given(count=st.integers(1, 9), portions=st.lists(st.integers(0, 20), max_size=12))
def test_the_newest_are_one_block_in_order(count: int, portions: list[int]) -> None:
    rows, whole = Rows(count, 2), np.zeros((count, 2), np.float32)
    for portion in portions:
        new = np.random.default_rng(portion).random((portion, 2), np.float32)
        if portion % 2:
            rows.extend(new)
        else:
            for one in new:
                rows.push(one)
        whole = np.concatenate([whole, new])[-count:]
        np.testing.assert_array_equal(rows.newest, whole)
        assert rows.newest.flags.c_contiguous


def test_everything_is_set_to_one_value() -> None:
    rows = Rows(4, 2)
    rows.extend(np.ones((3, 2), np.float32))
    rows.fill(-4.0)

    assert (rows.newest == -4.0).all()
