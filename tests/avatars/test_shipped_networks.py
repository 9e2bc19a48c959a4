"""What ships is known by its digest, and known rightly: it is not walked at a start."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from studio.avatars import onnxfile
from studio.avatars.onnxfile import SHIPPED, check_onnx, walk

ROOT = Path(__file__).resolve().parents[2]
AVATARS = ROOT / "assets" / "avatars"
NETWORKS = sorted(AVATARS.glob("*/*.onnx"))


@pytest.mark.parametrize("file", NETWORKS, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_what_is_known_of_a_network_that_ships_is_what_walking_it_finds(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = file.read_bytes()
    walked = walk(data, file.name, hashlib.sha256(data).hexdigest())
    monkeypatch.setattr(onnxfile, "walk", lambda *_: pytest.fail("it was walked"))
    known = check_onnx(data, file.name)

    assert known.found == walked.found
    assert known.sha256 == walked.sha256
    assert known.data == data


def test_no_other_digest_is_known() -> None:
    kept = json.loads((AVATARS / SHIPPED).read_text("utf-8"))
    assert set(kept) == {hashlib.sha256(file.read_bytes()).hexdigest() for file in NETWORKS}


def test_the_list_is_what_its_script_writes() -> None:
    script = "import runpy, sys; sys.stdout.write(runpy.run_path('scripts/shipped_networks.py')['contents']())"
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == (AVATARS / SHIPPED).read_text("utf-8")


def test_one_changed_byte_is_walked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(NETWORKS[0].read_bytes())
    data[len(data) // 2] ^= 1
    walked: list[str] = []
    monkeypatch.setattr(onnxfile, "walk", lambda _data, name, _sha256: walked.append(name))
    check_onnx(bytes(data), "changed.onnx")

    assert walked == ["changed.onnx"]
