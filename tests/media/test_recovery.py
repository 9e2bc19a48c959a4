"""What kill -9 leaves of a recording is found and plays."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import IO

import av
import numpy as np
import pytest

from studio.errors import OutputError
from studio.files.boot import BOOT, HOST
from studio.files.hidden import RECORDING, hidden
from studio.media import recovery
from studio.media.clip import ClipWriter
from studio.media.formats import Layout

RECORD = """
import sys, time
from pathlib import Path
import numpy as np
from studio.media.clip import ClipWriter
from studio.media.formats import Layout

writer = ClipWriter(Path(sys.argv[1]), width=192, height=128, fps=25, layout=Layout.LIVE, waits=True, title="clip")
started = time.monotonic()
for index in range(1000):
    writer.put_picture(np.full((128, 192, 3), index % 256, np.uint8))
    writer.put_sound(np.zeros((1920, 2), np.float32))
    time.sleep(max(0.0, started + index / 100 - time.monotonic()))
    print(index, flush=True)
"""


@pytest.fixture(params=[".mp4", ".mkv", ".mov"])
def killed(tmp_path: Path, request: pytest.FixtureRequest) -> int:
    """Kill a recording after some pictures; give how many it had taken."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", RECORD, str(tmp_path / f"clip{request.param}")]
    child = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE)
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
    assert path.stem == "clip recovered", "the name that it would have had"
    head = path.read_bytes()[:12]
    assert path.suffix == (".mkv" if head[:4] == b"\x1aE\xdf\xa3" else ".mov" if head[4:] == b"ftypqt  " else ".mp4")


def test_another_file_that_takes_the_new_name_meanwhile_is_not_cut(
    killed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (left,) = recovery.find(tmp_path)
    real, held = recovery.whole_end, tmp_path / "held"

    def swapped(file: IO[bytes]) -> int:
        (path,) = tmp_path.glob("* recovered*")
        path.rename(held)
        path.write_bytes(bytes(10_000_000))
        return real(file)

    monkeypatch.setattr(recovery, "whole_end", swapped)
    path = recovery.recover(left)

    assert path.stat().st_size == 10_000_000
    with av.open(str(held)) as clip:
        assert sum(1 for _ in clip.demux(video=0)) > 25


def test_a_file_that_takes_the_place_of_the_recording_meanwhile_is_not_given_its_name(
    killed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (left,) = recovery.find(tmp_path)
    real, other = recovery.os.link, tmp_path / "other"
    other.write_text("x")

    def swapped(_source: Path, target: Path) -> None:
        real(other, target)

    monkeypatch.setattr(recovery.os, "link", swapped)
    with pytest.raises(OutputError, match="not there any more"):
        recovery.recover(left)

    assert left.file.exists()
    assert not list(tmp_path.glob("* recovered*"))
    assert other.read_text() == "x"


def test_a_second_recovery_at_the_same_moment_takes_another_name(killed: int, tmp_path: Path) -> None:
    (left,) = recovery.find(tmp_path)
    taken = tmp_path / f"clip recovered{left.suffix}"
    taken.write_text("older")

    assert recovery.recover(left) != taken
    assert taken.read_text() == "older"


def test_a_recording_still_being_written_is_left_alone(tmp_path: Path) -> None:
    with ClipWriter(tmp_path / "clip.mp4", width=64, height=64, fps=25, layout=Layout.LIVE) as writer:
        for _ in range(100):
            writer.put_picture(np.zeros((64, 64, 3), np.uint8))
            writer.put_sound(np.zeros((1920, 2), np.float32))
        assert recovery.find(tmp_path) == []
        writer.finish()
    assert [file.name for file in tmp_path.iterdir()] == ["clip.mp4"]


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs util-linux")
def test_a_recording_of_another_container_is_neither_offered_nor_deleted(tmp_path: Path) -> None:
    """Another container is other process numbers: there the writer may have one that nobody has here."""
    root, clip = Path(__file__).parents[2], tmp_path / "clip.mp4"
    apart = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system makes no containers")
    child = subprocess.Popen([*apart, sys.executable, "-c", RECORD, str(clip)], cwd=root, stdout=subprocess.PIPE)
    assert child.stdout is not None
    for line in child.stdout:
        if int(line) >= 100:
            break
    (file,) = tmp_path.iterdir()
    assert recovery.find(tmp_path) == []
    recovery.discard(recovery.LeftBehind(file, datetime.now().astimezone(), 1.0))
    assert file.exists()
    child.kill()
    child.stdout.close()
    child.wait()


def test_a_recording_of_another_machine_is_neither_offered_nor_deleted(killed: int, tmp_path: Path) -> None:
    (left,) = recovery.find(tmp_path)
    theirs = left.file.rename(tmp_path / left.file.name.replace(HOST, "0" * 10).replace(BOOT, "1" * 10))

    assert recovery.find(tmp_path) == []
    recovery.discard(recovery.LeftBehind(theirs, left.written_at, left.seconds))
    assert theirs.exists()


def test_a_recording_of_an_earlier_start_of_this_machine_is_offered(killed: int, tmp_path: Path) -> None:
    (left,) = recovery.find(tmp_path)
    left.file.rename(tmp_path / left.file.name.replace(BOOT, "1" * 10))

    assert len(recovery.find(tmp_path)) == 1


def test_rubbish_is_not_offered(tmp_path: Path) -> None:
    hidden(tmp_path, RECORDING).write_bytes(b"not a clip")

    assert recovery.find(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
def test_what_only_has_such_a_name_is_not_opened(killed: int, tmp_path: Path) -> None:
    (left,) = recovery.find(tmp_path)
    os.mkfifo(hidden(tmp_path, RECORDING))
    hidden(tmp_path, RECORDING).symlink_to(left.file)
    hidden(tmp_path, RECORDING).mkdir()

    assert recovery.find(tmp_path) == [left]


def test_a_recording_is_for_its_users_eyes_only(tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    with ClipWriter(clip, width=64, height=64, fps=25, layout=Layout.LIVE) as writer:
        (part,) = tmp_path.iterdir()
        assert part.stat().st_mode & 0o777 == 0o600
        writer.put_picture(np.zeros((64, 64, 3), np.uint8))
        writer.finish()
    assert clip.stat().st_mode & 0o777 == 0o600


def test_two_recordings_of_one_name_are_both_kept(tmp_path: Path) -> None:
    """As when two studios begin to record within the same minute: neither sees the other's clip before it is whole."""
    clip = tmp_path / "clip.mp4"
    writers = [ClipWriter(clip, width=64, height=64, fps=25, layout=Layout.LIVE) for _ in range(3)]
    for writer in writers:
        writer.put_picture(np.zeros((64, 64, 3), np.uint8))
        writer.finish()

    assert [writer.path.name for writer in writers] == ["clip.mp4", "clip (2).mp4", "clip (3).mp4"]
    assert sorted(tmp_path.iterdir()) == sorted(writer.path for writer in writers)


def test_a_recording_that_cannot_get_its_name_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    clip = tmp_path / "clip.mp4"
    with ClipWriter(clip, width=64, height=64, fps=25, layout=Layout.LIVE) as writer:
        for _ in range(50):
            writer.put_picture(np.zeros((64, 64, 3), np.uint8))
            writer.put_sound(np.zeros((1920, 2), np.float32))
        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(OutputError, match="offered at the next start"):
            writer.finish()
        monkeypatch.undo()

    (left,) = recovery.find(tmp_path)
    assert left.seconds == pytest.approx(2.0, abs=0.05)


def test_wherever_the_last_piece_was_cut_off_the_recording_is_offered_and_plays(tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    with ClipWriter(clip, width=64, height=64, fps=25, layout=Layout.LIVE) as writer:
        for _ in range(50):
            writer.put_picture(np.zeros((64, 64, 3), np.uint8))
            writer.put_sound(np.zeros((1920, 2), np.float32))
        writer.finish()
    whole = clip.read_bytes()
    clip.unlink()
    last = whole.rindex(b"moof") - 4
    head = int.from_bytes(whole[last : last + 4], "big")

    for cut in (*range(0, head, 31), 104, head, head + 20):
        hidden(tmp_path, RECORDING).write_bytes(whole[: last + cut])
        (left,) = recovery.find(tmp_path)
        path = recovery.recover(left)
        with av.open(str(path)) as opened:
            assert sum(1 for _ in opened.decode(video=0)) >= 37, cut
        path.unlink()
