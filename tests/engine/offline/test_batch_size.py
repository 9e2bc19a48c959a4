"""The size of a batch is measured, remembered, and never believed from a file that is broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars import library
from studio.engine.models.performer import Performer
from studio.engine.offline import batch_size
from studio.engine.offline.batch_size import SIZES, best_batch, measure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def avatar(tiny: Path) -> Iterator[Performer]:
    avatar = Performer.load(tiny)
    yield avatar
    avatar.close()


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[int]:
    """Count the measurements; the cache is an empty folder."""
    count: list[int] = []
    monkeypatch.setattr("studio.engine.measurement_cache.user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr(batch_size, "measure", lambda *_: count.append(1) or 4)
    return count


def test_it_is_measured_once_for_each_network_and_number_of_threads(avatar: Performer, tiny: Path, measured: list[int]) -> None:
    assert [best_batch(avatar) for _ in range(3)] == [4, 4, 4]
    assert len(measured) == 1

    best_batch(avatar, threads=2)
    assert len(measured) == 2


def test_the_largest_size_that_pays_is_chosen(avatar: Performer, monkeypatch: pytest.MonkeyPatch) -> None:
    for cost, wanted in (({1: 1.0, 2: 1.2, 4: 2.0, 8: 4.1}, 4), ({1: 1.0, 2: 2.0}, 1), ({1: 1, 2: 1, 4: 1, 8: 1}, 8)):
        monkeypatch.setattr(batch_size, "_times_s", lambda _net, _avatar, sizes, cost=cost: tuple(cost[one] for one in sizes))
        assert measure(avatar.generator, avatar) == wanted


def test_the_measurement_leaves_nothing_bound(avatar: Performer) -> None:
    assert measure(avatar.generator, avatar) in SIZES
    assert not avatar.generator._bindings


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_a_bundled_generator_paints_the_same_at_any_batch(name: str) -> None:
    avatar = Performer.load(library.find(name))
    rng, face = np.random.default_rng(1), avatar.manifest.generator
    faces = rng.integers(0, 256, (8, face.height, face.width, 3), np.uint8)
    features = rng.random((8, 1, face.feature_size), np.float32)
    results = []
    for size in (1, 2, 5, 8):
        mouths = np.zeros_like(faces)
        for start in range(0, 8, size):
            part = slice(start, min(start + size, 8))
            avatar.generator(faces[part], features[part], out=mouths[part])
        results.append(mouths)
    takes_batches = avatar.generator.takes_batches
    avatar.close()

    assert takes_batches
    assert results[0].std() > 10
    # The sizes may round in another order; no more than one level may come of it.
    assert max(int(np.abs(one.astype(int) - results[0]).max()) for one in results) <= 1
