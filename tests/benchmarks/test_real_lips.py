"""The judge on real lips: it runs on a folder, and says in one sentence what is missing. The project ships no recordings."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from benchmarks import real_lips
from benchmarks.mouths import FPS
from characters.lips.score import aperture
from characters.speech.sound import read_flac

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a recording whose lips are what the shipped encoder says of it."""
    sound = ROOT / "assets/training/spoken/two_sentences.flac"
    features = real_lips.Encoder(ROOT / "assets/avatars/mara")(read_flac(sound))
    count = len(features)
    pause = (np.arange(count) >= 2.8 * FPS) & (np.arange(count) < 3.8 * FPS)
    shutil.copyfile(sound, tmp_path / "one.flac")
    np.savez(
        tmp_path / "one.npz", aperture=aperture(features), width=features[:, 1], speaker=1, ok=np.ones(count, bool),
        speech=~pause, pause=pause, closed=features[:, 3] > 0.5,
    )
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    monkeypatch.setattr(sys, "argv", ["real_lips.py", *options])
    return real_lips.main()


def test_an_encoder_that_says_what_the_lips_do_is_right(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder / "rows.json"
    assert run(monkeypatch, "--clips", str(folder), "--avatar", str(ROOT / "assets/avatars/mara"), "--json", str(out)) == 0
    rows = {row["what"]: row for row in json.loads(out.read_text())["rows"]}
    assert rows["encoder, 112 ms: opening, all pictures"]["figures"]["mean"] == pytest.approx(1.0, abs=1e-3)
    assert rows["encoder, 112 ms: closures, press: F1 (recall, precision)"]["figures"]["f1"] > 0.9
    assert rows["encoder, 38 ms: opening, all pictures"]["figures"]["mean"] < 0.999


def test_other_encoders_are_judged_and_each_kind_of_recording_by_itself(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, out = tmp_path_factory.mktemp("other") / "before.onnx", folder / "rows.json"
    shutil.copyfile(ROOT / "assets/avatars/mara/encoder.onnx", other)
    with np.load(folder / "one.npz") as file:
        curves = dict(file)
    shutil.copyfile(folder / "one.flac", folder / "two.flac")
    np.savez(folder / "one.npz", **curves, kind="studio")
    np.savez(folder / "two.npz", **{**curves, "aperture": -curves["aperture"]}, kind="tv")
    assert run(monkeypatch, "--clips", str(folder), "--encoder", str(other), "--kinds", "--json", str(out)) == 0
    rows = {row["what"]: row for row in json.loads(out.read_text())["rows"]}
    assert rows["before: opening, all pictures"]["figures"]["mean"] == pytest.approx(0.0, abs=1e-3)
    by = {kind: row for what, row in rows.items() for kind in ("studio", "tv") if what.startswith(f"before: {kind} (1, ")
          and what.endswith("opening")}
    assert by["studio"]["figures"]["mean"] == pytest.approx(1.0, abs=1e-3)
    assert by["tv"]["figures"]["mean"] == pytest.approx(-1.0, abs=1e-3)
    assert by["tv"]["met"] is None
    assert not any(what.startswith("encoder, ") for what in rows)


def test_a_folder_without_recordings_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match="holds no clips"):
        run(monkeypatch, "--clips", str(tmp_path))


def test_a_python_without_landmarks_is_told_how_to_get_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match=r"pip install mediapipe==0\.10\.21"):
        run(monkeypatch, "--clips", str(tmp_path), "--python", sys.executable)
    with pytest.raises(SystemExit, match="Give the Python of an environment"):
        run(monkeypatch, "--clips", str(tmp_path), "--python", str(tmp_path / "none"))
