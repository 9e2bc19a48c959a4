"""``avatar record``: the text is shown, it is told what is wrong, and the film is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio.cli import main
from studio.commands.filming import choose
from studio.errors import DeviceError
from studio.media.film import Film
from studio.media.webcam import Camera
from tests.personal.test_filming import Tone

if TYPE_CHECKING:
    from pathlib import Path

TEST = Camera("testsrc2=size=64x64:rate=25:duration=0.5,realtime", "Test camera", "lavfi")
OTHER = Camera("/dev/video2", "Other", "v4l2")


def test_one_reads_and_has_a_film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("studio.media.webcam.cameras", lambda: [TEST, OTHER])
    monkeypatch.setattr("studio.engine.sources.microphone.Microphone", lambda _: Tone())

    assert main(["avatar", "record", str(tmp_path / "me.mkv"), "--language", "de", "--camera", "test"]) == 0

    said = capsys.readouterr()
    assert "Jeden Morgen wacht die kleine Hafenstadt langsam auf." in said.out
    assert f'viseme-studio avatar new "{tmp_path / "me.mkv"}"' in said.out
    assert " s  " in said.err
    assert next(iter(Film(tmp_path / "me.mkv").read())).picture.std() > 10


def test_cameras_are_listed_and_their_absence_is_told(monkeypatch: pytest.MonkeyPatch,
                                                      capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("studio.media.webcam.cameras", lambda: [OTHER])
    assert main(["avatar", "record", "--list-cameras"]) == 0
    assert capsys.readouterr().out == "Other (/dev/video2)\n"
    monkeypatch.setattr("studio.media.webcam.cameras", list)
    assert main(["avatar", "record"]) != 0
    assert "No camera was found" in capsys.readouterr().err


def test_a_camera_is_chosen_by_name_or_id() -> None:
    assert choose([TEST, OTHER], None) is TEST
    assert choose([TEST, OTHER], "/dev/video2") is OTHER
    assert choose([TEST, OTHER], "oth") is OTHER
    with pytest.raises(DeviceError, match=r'no camera "x"; there is Test camera, Other'):
        choose([TEST, OTHER], "x")
