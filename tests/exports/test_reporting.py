"""A render that another program watches tells it how far it is, and ends when the other does."""

from __future__ import annotations

import base64
import json
import subprocess
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from tests.e2e.command import COMMAND, environment, write_sound

if TYPE_CHECKING:
    from pathlib import Path


def start(sound: Path, clip: Path, avatar: Path) -> subprocess.Popen[bytes]:
    command = [*COMMAND, "render", str(sound), "-o", str(clip), "--avatar", str(avatar), "--progress", "json"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment())


def test_progress_pictures_and_the_end_are_told(tmp_path: Path, tiny: Path) -> None:
    with start(write_sound(tmp_path / "a.wav", 4.0), tmp_path / "a.mp4", tiny) as process:
        said = [json.loads(line) for line in process.stdout]
        error = process.stderr.read()

    assert (process.returncode, error) == (0, b"")
    assert said[0]["of"] == 100
    assert said[-2]["made"] == 100
    assert [one["made"] for one in said[:-1]] == sorted({one["made"] for one in said[:-1]})
    size_bytes = (tmp_path / "a.mp4").stat().st_size
    assert said[-1]["done"] == {"sound_s": 4.0, "size_bytes": size_bytes, "corrupt": 0, "unsigned": "", "beside": "",
                                    "short": True, "remarks": ""}
    jpeg = cv2.imdecode(np.frombuffer(base64.b64decode(said[0]["jpeg"]), np.uint8), cv2.IMREAD_COLOR)
    assert jpeg.shape == (108, 162, 3)


def test_the_kind_of_an_error_is_told_beside_its_sentence(tmp_path: Path, tiny: Path) -> None:
    with start(tmp_path / "none.wav", tmp_path / "a.mp4", tiny) as process:
        said, error = process.stdout.read(), process.stderr.read().decode()

    assert json.loads(said) == {"failed": "InputError"}
    assert "none.wav" in error
    assert process.returncode == 2


@pytest.mark.parametrize("end", ["stdin", "stdout"])
def test_when_either_end_of_it_is_closed_a_render_ends_and_leaves_nothing(end: str, tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 120.0)
    with start(sound, tmp_path / "a.mp4", tiny) as process:
        process.stdout.readline()
        getattr(process, end).close()
        process.wait(30)

    assert process.returncode != 0
    assert list(tmp_path.iterdir()) == [sound]
