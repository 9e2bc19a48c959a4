"""Memory is measured, and growth is told from noise."""

from __future__ import annotations

import gc
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from studio.engine.metrics import memory
from studio.engine.metrics.memory import Collector, Resident


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
    resident, clock = Resident(), [0.0]
    monkeypatch.setattr(memory, "monotonic", lambda: clock[0])
    for second in range(3600):
        if second == 10:
            before = sys.getallocatedblocks()
        clock[0] += 1.0
        resident.sample()

    assert sys.getallocatedblocks() - before < 1000
    assert len(resident.history()) == memory.KEPT_S * 4
