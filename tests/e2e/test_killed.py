"""The studio is killed while it records, as by a crash or an empty battery: the next one gives the recording back."""

from __future__ import annotations

import json
import os
import signal
import time
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import psutil
import pytest

from studio.media.sound import SoundReader
from studio.outputs.recording import HELD_S
from studio.places import assets
from studio.render import render

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.virtual_microphone import VirtualMicrophone
    from tests.x_server import Start

pytest_plugins = ["tests.virtual_microphone", "tests.x_server"]

SPEECH = assets() / "samples" / "welcome.flac"
PATIENCE_S = 120.0
RECORD_S = 6.0
QUIET_WITHIN_S = 45.0
MOST_WAITING = 2
"""Pictures that may wait for the encoder at the moment of the kill; more means that the machine is too busy."""
FPS = 25


def ticks(folder: Path) -> tuple[float, float, int]:
    """Give the last whole line: when, how long the clip was, and how many pictures waited for the encoder."""
    try:
        lines = (folder / "ticks").read_text().splitlines(keepends=True)
    except FileNotFoundError:
        return 0.0, 0.0, 0
    whole = [line for line in lines if line.endswith("\n")]
    if not whole:
        return 0.0, 0.0, 0
    at, length, waiting = whole[-1].split()
    return float(at), float(length), int(waiting)


def wait_for_a_moment_to_kill(folder: Path, window: subprocess.Popen[str]) -> None:
    """Wait until it has recorded for some seconds and is not behind; a machine that is too busy to be live tells nothing."""
    deadline = time.monotonic() + QUIET_WITHIN_S
    while True:
        at, length_s, waiting = ticks(folder)
        if length_s >= RECORD_S and waiting <= MOST_WAITING and time.monotonic() - at < 0.1:
            return
        assert window.poll() is None, window.communicate()[0]
        if time.monotonic() > deadline:
            os.killpg(window.pid, signal.SIGKILL)
            window.communicate()
            pytest.skip("this machine is too busy to record live")
        time.sleep(0.01)


@pytest.mark.timeout(400)
def test_a_studio_killed_while_it_records_loses_what_waits_and_a_second_at_most(
        virtual_microphone: VirtualMicrophone, x_server: Start, tmp_path: Path) -> None:
    window = x_server("tests.e2e.window_to_kill", "record", tmp_path)
    deadline = time.monotonic() + PATIENCE_S
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        assert window.poll() is None, window.communicate()[0]
        assert time.monotonic() < deadline
        time.sleep(0.05)
    virtual_microphone.speak(SPEECH, times=3)
    wait_for_a_moment_to_kill(tmp_path, window)
    process = psutil.Process(int((tmp_path / "pid").read_text()))
    process.send_signal(signal.SIGKILL)
    killed_at = time.monotonic()
    process.wait(10)
    window.communicate(timeout=30)
    at, length_s, _ = ticks(tmp_path)
    length_s += max(0.0, killed_at - at)
    assert [file.suffix for file in (tmp_path / "clips").iterdir()] == [".part"]

    after = x_server("tests.e2e.window_to_kill", "recover", tmp_path)
    said = after.communicate(timeout=PATIENCE_S)[0]
    assert after.returncode == 0, said
    told = json.loads((tmp_path / "recovered.json").read_text())

    assert told["title"] == "A recording was not ended"
    assert told["done"] == "Recording recovered"
    (clip,) = (tmp_path / "clips").iterdir()
    assert clip.name == told["file"]
    times_s, mouth = pictures(clip)
    shown_s, heard_s = times_s[-1] + 1 / FPS, sound_s(clip)
    print(f"killed at {length_s:.2f} s; recovered {shown_s:.2f} s of picture and {heard_s:.2f} s of sound")
    # What a busy machine has waiting for the encoder is lost as well (`benchmarks/killed.py` measures how much).
    assert shown_s > length_s - 1.0 - HELD_S
    assert heard_s > length_s - 1.0 - HELD_S
    # What the same sound makes the mouth do offline is what it did in the recording, at the same time.
    render(clip, tmp_path / "again.mp4")
    assert abs(lag(mouth, times_s, pictures(tmp_path / "again.mp4")[1])) <= 1


def pictures(clip: Path) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give when each picture is shown, in s, and how much light and dark there is around the mouth."""
    times_s, contrast = [], []
    x, y, wide, high = np.load(assets() / "avatars" / "mara" / "crops.npy")[0]
    with av.open(str(clip)) as container:
        for frame in container.decode(video=0):
            picture = cv2.cvtColor(frame.to_ndarray(format="yuv420p"), cv2.COLOR_YUV2GRAY_I420)
            times_s.append(float(frame.time))
            contrast.append(float(picture[y + high // 4 : y + 2 * high // 3, x + wide // 4 : x + 3 * wide // 4].std()))
    return np.array(times_s), np.array(contrast)


def sound_s(clip: Path) -> float:
    with SoundReader(clip) as reader:
        return sum(len(playback) for _, playback in reader) / 48_000


def lag(recorded: NDArray[np.float64], times_s: NDArray[np.float64], made: NDArray[np.float64]) -> int:
    """Give by how many pictures the recorded mouth is behind the one made from the same sound."""
    count, most = min(len(made), int(times_s[-1] * FPS)), 12
    even = np.interp(np.arange(count) / FPS, times_s, recorded)
    lags = range(-most, most + 1)
    alike = [np.corrcoef(made[most : count - most], even[most + one : count - most + one])[0, 1] for one in lags]
    assert max(alike) > 0.6, f"the mouths are not alike: {max(alike):.2f}"
    return lags[int(np.argmax(alike))]
