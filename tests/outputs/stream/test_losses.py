"""What a stream is lost by: its process killed, its folder gone or full, its peer away; the engine and the rest go on."""

from __future__ import annotations

import os
import shutil
import signal
from typing import TYPE_CHECKING, Any

import pytest

from studio import logs
from studio.bug_report import report
from studio.engine import program as program_module
from studio.errors import OutputError
from studio.outputs.preview import Preview
from studio.outputs.stream import sender
from studio.outputs.stream.stream import Stream, StreamState
from studio.outputs.stream.target import parse_target
from tests.outputs.stream.test_stream import CANARY, Sending
from tests.outputs.test_recording import Session
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.rtmp_server import RtmpServer

pytest_plugins = ["tests.rtmp_server"]


@pytest.fixture
def send() -> Iterator[Any]:
    opened: list[Sending] = []

    def begin(address: str) -> Sending:
        opened.append(Sending(address))
        return opened[-1]

    yield begin
    for one in opened:
        one.close()


def test_a_sending_process_that_is_killed_is_replaced(rtmp_server: RtmpServer, send: Any) -> None:
    sending = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/one")
    sending.live(3)
    link = sending.stream._link
    assert link is not None
    os.kill(link.pid, signal.SIGKILL)
    until(lambda: "ended; it is tried again" in sending.stream.trouble)
    sending.live(3)

    assert sending.stream.connections == 2
    assert sending.stream.status().failure == ""


def test_a_folder_that_goes_away_is_told_and_used_again_when_it_is_back(tmp_path: Path, send: Any) -> None:
    folder = tmp_path / "hls"
    folder.mkdir()
    sending = send(f"hls:{folder}")
    sending.live(5)
    shutil.rmtree(folder)
    until(lambda: sending.stream.state is not StreamState.LIVE, 40)
    assert "it is tried again" in sending.stream.status().waits
    folder.mkdir()
    until(lambda: (folder / "live.m3u8").exists(), 60)

    assert sending.stream.status().failure == ""


def test_a_disk_that_is_full_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sender.check_room(tmp_path)
    monkeypatch.setattr(sender, "LEAST_FREE_BYTES", 1 << 62)
    with pytest.raises(OutputError, match="MB of the disk are free"):
        sender.check_room(tmp_path)
    with pytest.raises(OutputError, match="the folder: No such file"):
        sender.check_room(tmp_path / "none")


def test_the_preview_goes_on_beside_a_stream_that_gets_nowhere(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program_module, "LOOK_S", 0.0)
    stream, preview = Stream(parse_target("rtmp://127.0.0.1:9/live/one")), Preview()
    session = Session(preview, tiny)
    stream.open(session._form)
    session.program.add(stream)
    try:
        session.live(50)
        until(lambda: "it is tried again" in stream.trouble)
        session.live(50)
        assert preview.status().sent == 100
        assert session.gone == []
        assert stream in session.program.outputs
    finally:
        stream.close()


def test_the_key_is_in_no_crash_report_log_or_report_of_a_bug_when_the_sending_process_crashes(
    rtmp_server: RtmpServer, send: Any, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "logs"
    with logs.begin("test", verbose=True, folder=folder):
        sending = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/{CANARY}")
        sending.live(3)
        link = sending.stream._link
        assert link is not None
        # Python writes the stacks of all threads of a process that dies so, where it is asked to.
        os.kill(link.pid, signal.SIGABRT)
        until(lambda: "ended; it is tried again" in sending.stream.trouble)
        reported = report("no check was made", folder=folder)

    written = [path.read_text() for path in folder.rglob("*") if path.is_file()]
    assert any("Viseme Studio" in one for one in written)
    assert not [one for one in (*written, reported, *capfd.readouterr(), sending.stream.trouble) if CANARY in one]
