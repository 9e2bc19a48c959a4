"""The reader's clock of the benchmark of outputs: what a reader is late for, or loses, is not taken for an offset."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.outputs import SOUND_RATE, steady
from benchmarks.readers import ReaderClock

BLOCK = 480


def clock(*, lost_at: int | None = None, lost: int = 0, late_every: int = 7) -> tuple[ReaderClock, list[tuple[int, float]]]:
    """A minute of blocks, some of them late; gives the clock, and samples with the time at which each was really there."""
    made, true, samples, real = ReaderClock(), [], 0, 0
    rng = np.random.default_rng(3)
    for number in range(6000):
        if number == lost_at:
            real += lost
        samples += BLOCK
        real += BLOCK
        late_s = float(rng.uniform(0, 0.15)) if number % late_every else 0.0
        made.add(samples, 100.0 + real / SOUND_RATE + late_s)
        true.append((samples - BLOCK, 100.0 + (real - BLOCK) / SOUND_RATE))
    return made, true


@pytest.mark.parametrize("lost", [0, 480, 6240])
def test_samples_are_told_by_when_they_were_there(lost: int) -> None:
    made, true = clock(lost_at=3000, lost=lost)

    told = made.times_s([sample for sample, _ in true])

    off_ms = np.abs(np.array(told) - [at_s for _, at_s in true]) * 1e3
    # Of the blocks next to what was lost, those for which no block in time came in between are told by the other side.
    assert np.sort(off_ms)[-8] < 0.1
    assert made.lost_ms == pytest.approx(lost / SOUND_RATE * 1e3, abs=0.5)


def test_a_picture_that_comes_late_is_not_taken_for_a_later_clock() -> None:
    came = {at: 50.0 + at / SOUND_RATE for at in range(0, 100 * 1920, 1920)}
    came[40 * 1920] += 0.13

    found = steady(came)

    assert max(abs(found[at] - (50.0 + at / SOUND_RATE)) for at in found) < 1e-6
