"""Windows over a stretch of sound are those of the whole sound, wherever they begin."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.core.ring import Ring
from studio.engine.frontends.front_end import MOST_ROWS
from studio.engine.frontends.log_mel import FLOOR, HOP, LogMel, log_mel
from studio.engine.frontends.mel_windows import Windows
from tests.engine.test_pipeline import speech

FRAMES = 16
SOUND = speech(2.0)
WHOLE = log_mel(SOUND)


def filled(capacity: int) -> Ring:
    ring = Ring(capacity)
    ring.write(SOUND, 0.0)
    return ring


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 2 * MOST_ROWS), min_size=1, max_size=8), st.integers(0, 60))
def test_windows_that_move_by_any_steps_show_the_whole_sounds_mel(steps: list[int], first: int) -> None:
    ring, windows = filled(40_000), Windows(LogMel(MOST_ROWS), FRAMES)
    windows.begin(first)
    padded = np.concatenate([np.full((FRAMES, 80), FLOOR, np.float32), WHOLE])
    out, end = np.zeros((80, FRAMES), np.float32), first
    for step in steps:
        end = min(end + step, len(WHOLE) - 4)
        windows(ring, end, out=out)
        np.testing.assert_allclose(out.T, padded[end : end + FRAMES], atol=2e-6)


def test_what_the_ring_has_lost_is_silence_and_the_rest_is_heard() -> None:
    ring, windows, out = filled(24_000), Windows(LogMel(MOST_ROWS), 100), np.zeros((80, 100), np.float32)
    end = len(WHOLE) - 4
    windows.begin(end)
    windows.pass_over(ring, end)
    lost = windows.next_mel - (end - 100)

    windows(ring, end, out=out)

    assert 0 < lost < 100
    assert (windows.next_mel - lost) * HOP > 0
    assert (out[:, :lost] == FLOOR).all()
    np.testing.assert_allclose(out.T[lost:], WHOLE[end - 100 + lost : end], atol=2e-6)
