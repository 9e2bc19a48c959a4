"""What kill -9 leaves of a recording is found and plays."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import av
import pytest

from studio.media import recovery

RECORD = """
import sys, time
from pathlib import Path
import numpy as np
from studio.media.clip import ClipWriter
from studio.media.formats import Layout

writer = ClipWriter(Path(sys.argv[1]), width=192, height=128, fps=25, layout=Layout.LIVE, waits=True)
started = time.monotonic()
for index in range(1000):
    writer.put_picture(np.full((128, 192, 3), index % 256, np.uint8))
    writer.put_sound(np.zeros((1920, 2), np.float32))
    time.sleep(max(0.0, started + index / 100 - time.monotonic()))
    print(index, flush=True)
"""


@pytest.fixture
def killed(tmp_path: Path) -> int:
    """Kill a recording after some pictures; give how many it had taken."""
    root = Path(__file__).parents[2]
    child = subprocess.Popen([sys.executable, "-c", RECORD, str(tmp_path / "clip.mp4")], cwd=root, stdout=subprocess.PIPE)
    assert child.stdout is not None
    taken = 0
    for line in child.stdout:
        taken = int(line)
        if taken >= 160:
            break
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    return taken


def test_a_killed_recording_loses_at_most_a_second_and_is_given_back(killed: int, tmp_path: Path) -> None:
    (left,) = recovery.find(tmp_path)
    path = recovery.recover(left)

    with av.open(str(path)) as clip:
        pictures = sum(1 for _ in clip.decode(video=0))
    assert killed - pictures <= 25, "a second, with what the encoder and its queue held"
    assert left.seconds == pytest.approx(pictures / 25, abs=0.05)
    assert list(tmp_path.iterdir()) == [path]


def test_a_second_recovery_at_the_same_moment_takes_another_name(killed: int, tmp_path: Path) -> None:
    (left,) = recovery.find(tmp_path)
    taken = tmp_path / f"Recovered {left.written_at:%Y-%m-%d %H-%M-%S}.mp4"
    taken.write_text("older")

    assert recovery.recover(left) != taken
    assert taken.read_text() == "older"


def test_a_recording_still_being_written_is_left_alone(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as writer:
        (tmp_path / f".viseme-{writer.pid}-00.part").write_bytes(b"anything")

        assert recovery.find(tmp_path) == []
        writer.communicate(b"\n")


def test_rubbish_is_not_offered(tmp_path: Path) -> None:
    (tmp_path / ".viseme-999999999-00.part").write_bytes(b"not a clip")

    assert recovery.find(tmp_path) == []
