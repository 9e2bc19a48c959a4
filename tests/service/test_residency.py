"""Which avatars stay in memory."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from studio.errors import AvatarError
from studio.service.admission import Admission
from studio.service.forms import FORMS
from studio.service.refusals import BusyError, InUseError
from studio.service.residency import LFU, LRU, Residency

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def three(names: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    for name in ("a", "b", "c"):
        names[name] = shutil.copytree(names["tiny"], tmp_path / name)
    # What a process takes depends on what it had: here each takes the same.
    monkeypatch.setattr("studio.service.residency.psutil.Process", lambda: type("P", (), {
        "memory_info": lambda _: type("M", (), {"rss": 0})()})())
    return names


def names_of(residency: Residency) -> list[str]:
    return sorted(one.name for one in residency.residents)


def test_one_is_loaded_once_and_shared(three: dict[str, Path]) -> None:
    residency = Residency(1 << 30, device="cpu")
    with residency.using("a") as first, residency.using("a") as second:
        assert first is second
        one, other = first.new_performer(), second.new_performer()
        try:
            assert one.model is other.model
        finally:
            one.close()
            other.close()
        assert first.pins == 2
    assert residency.resident("a").pins == 0


@pytest.mark.parametrize(("policy", "kept"), [(LRU, ["b", "c"]), (LFU, ["a", "c"])])
def test_the_budget_lets_go_of_those_that_the_policy_says(three: dict[str, Path], policy: str, kept: list[str]) -> None:
    size = sum(one.stat().st_size for one in three["a"].iterdir())
    residency = Residency(int(size * 2.5), policy, device="cpu")
    for name in ("a", "a", "b"):
        residency.load(name)
    residency.load("c")
    assert names_of(residency) == kept
    assert residency.evicted == 1


def test_what_is_in_use_never_goes(three: dict[str, Path]) -> None:
    size = sum(one.stat().st_size for one in three["a"].iterdir())
    residency = Residency(int(size * 1.5), device="cpu")
    with residency.using("a"):
        with pytest.raises(BusyError, match="leave no memory"):
            residency.load("b")
        with pytest.raises(InUseError):
            residency.unload("a")
        assert names_of(residency) == ["a"]
    residency.load("b")
    assert names_of(residency) == ["b"]


def test_there_is_none_of_that_name(three: dict[str, Path]) -> None:
    with pytest.raises(AvatarError, match=r"no avatar named '\.\./a'"):
        Residency(1 << 30, device="cpu").load("../a")


def test_unloading_tells_what_was_not_loaded(three: dict[str, Path]) -> None:
    residency = Residency(1 << 30, device="cpu")
    residency.load("a")
    assert residency.unload("a")
    assert not residency.unload("a")


def test_live_sessions_are_admitted_by_what_their_pictures_cost(three: dict[str, Path]) -> None:
    resident, _ = Residency(1 << 30, device="cpu").load("a")
    assert 0 < resident.picture_s < 1
    assert all(0 < resident.encode_s[form] < 1 for form in FORMS)
    resident.picture_s = 0.01
    admission = Admission()
    with admission.live(resident), admission.live(resident), admission.live(resident):
        assert admission.load == pytest.approx(0.75)
        with pytest.raises(BusyError, match="3 live sessions are all"), admission.live(resident):
            raise AssertionError
        assert (admission.sessions, admission.refused) == (3, 1)
    assert admission.sessions == 0
    resident.picture_s = 1.0
    # A machine that is too slow for one serves one.
    with admission.live(resident):
        assert admission.sessions == 1
