"""The ring gives the stream back, whatever the blocks."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.core.ring import Ring, TooLateError


def stream(length: int) -> np.ndarray:
    return np.arange(1, length + 1, dtype=np.float32)


@given(blocks=st.lists(st.integers(0, 90), max_size=30), data=st.data())
def test_any_window_still_held_equals_the_stream_for_any_blocks(blocks: list[int], data: st.DataObject) -> None:
    ring, whole = Ring(64), stream(sum(blocks))
    at = 0
    for size in blocks:
        ring.write(whole[at : at + size], 0.0)
        at += size
    start = data.draw(st.integers(max(0, at - 64), at))
    out = np.empty(data.draw(st.integers(0, at - start)), np.float32)

    ring.read(start, out)

    assert np.array_equal(whole[start : start + len(out)], out)


def test_before_the_stream_there_is_silence() -> None:
    ring = Ring(16)
    ring.write(stream(4), 0.0)
    out = np.empty(6, np.float32)

    ring.read(-2, out)

    assert [0, 0, 1, 2, 3, 4] == out.tolist()


def test_a_reader_that_is_too_late_is_told() -> None:
    ring = Ring(8)
    ring.write(stream(20), 0.0)

    with pytest.raises(TooLateError) as told:
        ring.read(5, np.empty(4, np.float32))

    assert told.value.oldest == 12


def test_samples_that_have_not_arrived_are_an_error() -> None:
    ring = Ring(8)
    ring.write(stream(4), 0.0)

    with pytest.raises(ValueError, match="sample 5 has not arrived"):
        ring.read(2, np.empty(4, np.float32))


def test_the_capture_stamp_reaches_back_from_the_newest_sample() -> None:
    ring = Ring(64, rate=10)
    ring.write(stream(20), 100.0)

    assert ring.captured_at_s(20) == pytest.approx(100.0)
    assert ring.captured_at_s(5) == pytest.approx(98.5)


def test_waiting_ends_as_soon_as_the_sound_arrives() -> None:
    ring = Ring(64)
    writer = threading.Timer(0.05, lambda: ring.write(stream(10), 0.0))
    writer.start()

    assert ring.wait_for(10, timeout_s=30.0)
    writer.join()


def test_waiting_ends_without_sound_after_its_time() -> None:
    assert not Ring(64).wait_for(1, timeout_s=0.01)
