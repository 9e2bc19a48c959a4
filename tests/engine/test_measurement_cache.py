"""What was measured is measured_once, and never believed from a file that is broken."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from studio.engine.measurement_cache import measured_once

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OFFERED = (1, 2, 4)


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give the folder of a cache that does not exist yet."""
    folder = tmp_path / "cache"
    monkeypatch.setattr("studio.engine.measurement_cache.user_cache", lambda: folder)
    return folder


@pytest.fixture
def measure() -> Callable[[], int]:
    """Find 4, and count how often."""

    def find() -> int:
        find.times += 1
        return 4

    find.times = 0
    return find


def test_it_is_measured_once_for_each_key(cache: Path, measure: Callable[[], int]) -> None:
    assert [measured_once("a.json", key, OFFERED, measure) for key in ("one", "one", "two")] == [4, 4, 4]
    assert measure.times == 2


@pytest.mark.parametrize("content", ["", "{", "[]", '{"a": 1e9}', "null", "[" * 100_000, "x" * 70_000])
def test_a_broken_file_is_ignored_and_replaced(cache: Path, measure: Callable[[], int], content: str) -> None:
    cache.mkdir()
    (cache / "a.json").write_text(content)

    assert measured_once("a.json", "one", OFFERED, measure) == 4
    assert json.loads((cache / "a.json").read_text()) == {"one": 4}
    assert list(cache.glob("[!.]*")) == [cache / "a.json"]


@pytest.mark.parametrize("lie", [100_000, 0, True, "4", 4.0])
def test_what_is_not_offered_is_measured_anew(cache: Path, measure: Callable[[], int], lie: object) -> None:
    cache.mkdir()
    (cache / "a.json").write_text(json.dumps({"one": lie}))

    assert measured_once("a.json", "one", OFFERED, measure) == 4
    assert measure.times == 1


def test_no_more_than_a_few_choices_are_remembered(cache: Path, measure: Callable[[], int]) -> None:
    cache.mkdir()
    (cache / "a.json").write_text(json.dumps({f"old {number}": 2 for number in range(200)}))

    measured_once("a.json", "one", OFFERED, measure)

    kept = json.loads((cache / "a.json").read_text())
    assert len(kept) == 64
    assert (next(iter(kept)), kept["one"]) == ("old 137", 4)


def test_a_cache_that_cannot_be_written_costs_only_the_memory(cache: Path, measure: Callable[[], int]) -> None:
    cache.write_text("a file where the folder should be")

    assert [measured_once("a.json", "one", OFFERED, measure) for _ in range(2)] == [4, 4]
    assert measure.times == 2
