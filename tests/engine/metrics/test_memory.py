"""Memory is measured, and growth is told from noise."""

from __future__ import annotations

import gc

import numpy as np
import pytest

from studio.engine.metrics import memory
from studio.engine.metrics.memory import Collector, Resident


def test_a_large_array_shows_in_the_resident_set() -> None:
    resident = Resident()
    before = resident.sample()
    array = np.ones(8_000_000)

    assert resident.sample() - before > 0.8 * array.nbytes


def test_a_steady_growth_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    resident, clock, size = Resident(), [0.0], [1e8]
    monkeypatch.setattr(memory, "monotonic", lambda: clock[0])
    monkeypatch.setattr(resident._process, "memory_info", lambda: type("Info", (), {"rss": int(size[0])})())
    assert resident.slope_bytes_per_min() is None
    for _ in range(300):
        resident.sample()
        clock[0] += 0.25
        size[0] += 25_000

    assert resident.slope_bytes_per_min() == pytest.approx(6_000_000, rel=0.01)
    assert resident.growing() == "libraries"


def test_a_growth_of_objects_is_told_from_one_of_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    resident, clock, size, blocks = Resident(), [0.0], [1e8], [100_000]
    monkeypatch.setattr(memory, "monotonic", lambda: clock[0])
    monkeypatch.setattr(resident._process, "memory_info", lambda: type("Info", (), {"rss": int(size[0])})())
    monkeypatch.setattr(memory.sys, "getallocatedblocks", lambda: blocks[0])
    for _ in range(300):
        resident.sample()
        clock[0] += 0.25
        size[0] += 25_000
        blocks[0] += 400

    assert resident.growing() == "objects"


def test_collections_are_counted_with_their_pause() -> None:
    collector = Collector()
    gc.collect()
    collector.close()
    counted = collector.collections
    gc.collect()

    assert collector.collections == counted >= 1
    assert collector.longest_ms > 0
