"""Memory is measured, and growth is told from noise."""

from __future__ import annotations

import gc
import tracemalloc
from types import SimpleNamespace

import numpy as np
import pytest

from studio.engine.metrics import memory
from studio.engine.metrics.memory import Collector, Resident
from studio.engine.metrics.readings import KEPT_S


def test_a_large_array_shows_in_the_resident_set() -> None:
    resident = Resident()
    before = resident.sample()
    array = np.ones(8_000_000)

    assert resident.sample() - before > 0.8 * array.nbytes


@pytest.mark.parametrize(("blocks_a_second", "told"), [(0, "libraries"), (1_600, "objects")])
def test_a_growth_of_objects_is_told_from_one_of_libraries(
    monkeypatch: pytest.MonkeyPatch, blocks_a_second: int, told: str
) -> None:
    resident, clock, size, blocks = Resident(), [0.0], [1e8], [100_000]
    monkeypatch.setattr(memory, "monotonic", lambda: clock[0])
    resident._process = SimpleNamespace(memory_info=lambda: SimpleNamespace(rss=int(size[0])))
    monkeypatch.setattr(memory.sys, "getallocatedblocks", lambda: blocks[0])
    assert resident.growth() is None
    for _ in range(700):
        resident.sample()
        clock[0] += 1.0
        size[0] += 100_000
        blocks[0] += blocks_a_second

    assert resident.growth().per_min == pytest.approx(6_000_000, rel=0.01)
    assert resident.growing() == told


def test_collections_are_counted_with_their_pause() -> None:
    collector = Collector()
    gc.collect()
    collector.close()
    counted = collector.collections
    gc.collect()

    assert collector.collections == counted >= 1
    assert collector.longest_ms > 0


def test_what_measures_growth_does_not_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once a second, as the window does: what is kept and what a look takes is the same at minute 12 and after two hours."""
    resident, clock, took = Resident(), [0.0], {}
    monkeypatch.setattr(memory, "monotonic", lambda: clock[0])
    tracemalloc.start()
    for second in range(7200):
        clock[0] += 1.0
        resident.sample()
        if second in (719, 720, 7199):
            gc.collect()
            before, _ = tracemalloc.get_traced_memory()
            tracemalloc.reset_peak()
            assert resident.growth() is not None
            took[second] = before, tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()

    assert took[7199][0] - took[720][0] < 2048
    assert took[7199][1] - took[720][1] < 2048
    at_s, size = resident.history()
    assert (at_s[-1] - at_s[0], len(size)) == (KEPT_S, KEPT_S + 1)
