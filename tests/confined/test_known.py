"""What passed is remembered by its content, for the user alone, and never believed when it is damaged."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from studio.confined import known

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(known, "user_cache", lambda: tmp_path)
    monkeypatch.setattr(known, "_here", {})
    return tmp_path / "checked"


def test_another_process_knows_it_too(folder: Path) -> None:
    known.remember(known.key("a", b"b"), {"most": 3})
    known._here.clear()

    assert known.recall(known.key("a", b"b")) == {"most": 3}
    assert known.recall(known.key("ab", b"")) is None
    assert known.recall(known.key("a", b"c")) is None


def test_two_processes_that_remember_the_same_are_not_in_each_others_way(folder: Path) -> None:
    folder.mkdir()
    # A draft of the other's.
    (folder / ".x").mkdir()
    known.remember("x", {"most": 3})

    assert known.read(folder / "x") == {"most": 3}


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such rights")
def test_the_folder_is_the_user_s_alone(folder: Path) -> None:
    known.remember("x", {})

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_another_version_is_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = known.key("a")
    monkeypatch.setattr(known, "_versions", lambda: "another")

    assert known.key("a") != before


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 5000, '"text"'])
def test_damage_is_as_if_nothing_was_there(folder: Path, text: str) -> None:
    folder.mkdir()
    (folder / "x").write_text(text)

    assert known.recall("x") is None


def test_the_folder_does_not_grow_without_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "MOST", 10)
    for number in range(25):
        known.remember(f"{number:02}", {})

    assert len(list(folder.iterdir())) <= 10
    assert (folder / "24").exists()


def test_a_file_that_is_written_to_or_replaced_has_another_stamp(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    first = known.stamp(file)
    file.write_text("other")
    second = known.stamp(file)
    (tmp_path / "b").write_text("other")
    (tmp_path / "b").replace(file)

    assert len({first, second, known.stamp(file)}) == 3
