"""The table of a generator's forms is made of real runs, on the processor too; without a CUDA device it says so."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks import forms
from studio.engine.painters.gpu import nvidia

if TYPE_CHECKING:
    from pathlib import Path


def rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> dict[str, dict[str, Any]]:
    file = tmp_path / "forms.json"
    monkeypatch.setattr(sys, "argv", ["forms.py", "--json", str(file), *options])
    assert forms.main() == 0
    return {row["what"]: row for row in json.loads(file.read_text())["rows"]}


def test_every_form_is_timed_and_held_against_the_full_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = rows(tmp_path, monkeypatch, "--device", "cpu", "--small", "--batch", "2", "--rounds", "2")

    names = ("32 bits", "16 bits", "16 bits, biases as weights")
    assert list(found) == [f"{name}, channels first" for name in names]
    assert found["32 bits, channels first"]["figures"]["levels"] == 0
    # Weights of 16 bits round: a picture that nothing computed would be the same.
    assert 0 < found["16 bits, channels first"]["figures"]["levels"] <= 2
    assert min(row["figures"]["ms"] for row in found.values()) > 0


def test_what_cannot_be_opened_has_a_row_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "halved", lambda _data: b"no network")
    found = rows(tmp_path, monkeypatch, "--device", "cpu", "--small", "--batch", "1", "--rounds", "1")

    assert found["32 bits, channels first"]["met"]
    assert found["16 bits, channels first"]["measured"].startswith("cannot be opened: ")


@pytest.mark.skipif(nvidia.has_driver(), reason="there is a GPU")
def test_without_a_device_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [row] = rows(tmp_path, monkeypatch).values()

    assert row["measured"].startswith("not measured: no CUDA device. ")
