"""What the live engine without a window says of a recording at its end."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from studio import live
from studio.avatars.format_reading import read_manifest
from studio.outputs.recording import Recording
from studio.outputs.series import Series, Split
from tests.outputs.test_recording import FPS, Session

if TYPE_CHECKING:
    from pathlib import Path

HOST: Any = SimpleNamespace(remove=lambda output: output.close())


@pytest.mark.parametrize("parts", [False, True])
def test_pictures_that_are_missing_in_a_recording_are_counted_and_said(tiny: Path, tmp_path: Path, parts: bool) -> None:
    def record(path: Path) -> Recording:
        return Recording(path, read_manifest(tiny), waits=True)

    clip = tmp_path / "talk.mp4"
    recorder: Any = Series(clip, record, Split(seconds=60.0)) if parts else record(clip)
    session = Session(recorder, tiny)
    session.live(100, skip=(10, 11, 80))
    trouble: list[str] = []
    told = live._ended(HOST, recorder, trouble)

    assert told["missing"] == [[round(10 / FPS, 2), round(12 / FPS, 2), 2], [round(80 / FPS, 2), round(81 / FPS, 2), 1]]
    assert trouble == ["3 frames are missing in talk.mp4: at 0:00, 0:03."]


def test_nothing_is_said_of_a_recording_that_is_whole(tiny: Path, tmp_path: Path) -> None:
    recorder = Recording(tmp_path / "talk.mp4", read_manifest(tiny), waits=True)
    Session(recorder, tiny).live(30)
    trouble: list[str] = []

    assert live._ended(HOST, recorder, trouble)["missing"] == []
    assert trouble == []
