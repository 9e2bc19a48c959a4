"""A recording in parts loses nothing between two of them, and each is a recording like any other."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.format_reading import read_manifest
from studio.errors import OutputError
from studio.media import encoders
from studio.outputs import recording as recording_module
from studio.outputs.recording import Recording
from studio.outputs.series import Series, Split, parse_split
from tests.outputs.test_recording import FPS, RATE, Session, decode

if TYPE_CHECKING:
    from pathlib import Path


def series(tiny: Path, tmp_path: Path, split: Split, suffix: str = ".mp4", **more: object) -> Series:
    manifest = read_manifest(tiny)
    return Series(tmp_path / f"talk{suffix}", lambda path: Recording(path, manifest, waits=True, **more), split)


def clicks(sound: np.ndarray) -> list[float]:
    loud = np.flatnonzero(np.abs(sound) > 0.4) / RATE
    return [loud[0], *(after for before, after in pairwise(loud) if after - before > 0.5)] if len(loud) else []


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_parts_follow_each_other_without_a_hole_and_each_is_in_step(tiny: Path, tmp_path: Path, suffix: str) -> None:
    recorder = series(tiny, tmp_path, Split(seconds=2.0), suffix)
    session = Session(recorder, tiny)
    for begin in range(0, 160, 10):
        session.live(10, marks=(4,) if begin % 20 == 10 else ())
        if recorder._next is not None:
            recorder._next.result()
    recorder.close()

    assert [path.name for path in recorder.paths] == [f"talk {number:03}{suffix}" for number in (1, 2, 3, 4)]
    assert sorted(path.name for path in tmp_path.iterdir()) == [path.name for path in recorder.paths]
    assert recorder.failure == ""
    pictures, flashes, heard = 0, 0, 0
    for path in recorder.paths:
        seen, sound = decode(path)
        pictures += len(seen)
        lit = [time_s for time_s, level in seen if level > 200]
        flashes, heard = flashes + len(lit), heard + len(clicks(sound))
        # Blocks of AAC are 1024 samples, and the encoder begins with one of silence.
        assert abs(len(sound) - len(seen) * RATE // FPS) <= 2 * 1024
        assert np.abs(np.subtract(lit, clicks(sound))).max(initial=0) <= 1 / FPS
    assert pictures == 160
    assert flashes == heard == 8
    assert recorder.elapsed_s == pytest.approx(160 / FPS)


def test_pictures_that_are_missing_are_told_by_the_time_since_the_first_part_began(tiny: Path, tmp_path: Path) -> None:
    recorder = series(tiny, tmp_path, Split(seconds=2.0))
    session = Session(recorder, tiny)
    for begin in range(0, 120, 10):
        session.live(10, skip=(5, 6) if begin in (10, 80) else ())
        if recorder._next is not None:
            recorder._next.result()
    recorder.close()

    assert len(recorder.paths) > 1
    assert recorder.missing.count == 4
    assert [place.begin_s for place in recorder.missing.places] == pytest.approx([15 / FPS, 85 / FPS])


def test_a_part_ends_once_its_file_is_large_enough(tiny: Path, tmp_path: Path) -> None:
    recorder = series(tiny, tmp_path, Split(bytes=3_000))
    session = Session(recorder, tiny)
    session.live(50)
    # The writer's thread looks at its file twice a second; then the next is opened, and taken with the picture after that.
    made = 50
    deadline = time.monotonic() + 60
    while recorder._next is None and time.monotonic() < deadline:
        recorder.current._writer._looked_at_s = 0.0
        session.live(1)
        made += 1
        time.sleep(0.02)
    assert recorder._next is not None
    recorder._next.result()
    session.live(10)
    recorder.close()

    assert [len(decode(path)[0]) for path in recorder.paths] == [made, 10]


def test_one_long_part_is_no_series_of_one_picture(tiny: Path, tmp_path: Path) -> None:
    recorder = series(tiny, tmp_path, Split(seconds=60.0))
    Session(recorder, tiny).live(30)
    recorder.close()

    assert [path.name for path in tmp_path.iterdir()] == ["talk 001.mp4"]


def test_a_pause_ends_no_part_and_is_left_out(tiny: Path, tmp_path: Path) -> None:
    recorder = series(tiny, tmp_path, Split(seconds=60.0))
    session = Session(recorder, tiny)
    session.live(25)
    recorder.pause()
    session.live(50)
    recorder.resume()
    session.live(25)
    recorder.close()

    assert len(decode(recorder.path)[0]) == 50


def test_a_next_part_that_cannot_be_opened_ends_it_and_what_there_is_stays(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = series(tiny, tmp_path, Split(seconds=2.0))
    session = Session(recorder, tiny)
    session.live(20)

    def gone(*_: object, **__: object) -> None:
        raise OutputError("The disk is gone.")

    monkeypatch.setattr(recording_module, "ClipWriter", gone)
    session.live(10)
    assert recorder._next is not None
    assert isinstance(recorder._next.exception(), OutputError)
    session.live(40)
    recorder.close()

    assert session.gone == ["The disk is gone."]
    assert len(decode(tmp_path / "talk 001.mp4")[0]) >= 50


def test_thrown_away_it_leaves_no_part_that_is_not_whole(tiny: Path, tmp_path: Path) -> None:
    recorder = series(tiny, tmp_path, Split(seconds=60.0))
    Session(recorder, tiny).live(30)
    recorder.close(keep=False)
    recorder.close()

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("text", "split"), [
    ("10min", Split(600.0)), ("1h", Split(3600.0)), ("90 s", Split(90.0)), ("500MB", Split(bytes=500_000_000)),
    ("2gb", Split(bytes=2_000_000_000)),
])
def test_where_parts_end_is_read(text: str, split: Split) -> None:
    assert parse_split(text) == split


@pytest.mark.parametrize("text", ["", "10", "min", "-5min", "1e9s", "1.5h", "5s", "1MB", "10 days", "9999999999h"])
def test_what_is_no_length_is_one_sentence(text: str) -> None:
    with pytest.raises(OutputError, match="give"):
        parse_split(text)


def test_an_encoder_that_does_not_work_is_told_before_anything_is_recorded(tiny: Path, tmp_path: Path) -> None:
    if encoders.try_out(encoders.ALL["h264_nvenc"]):
        pytest.skip("There is an NVIDIA GPU here, so the encoder works.")
    recording = Recording(tmp_path / "talk.mp4", read_manifest(tiny), encoder=encoders.ALL["h264_nvenc"])

    with pytest.raises(OutputError, match="choose another one"):
        Session(recording, tiny)
    assert not list(tmp_path.iterdir())
