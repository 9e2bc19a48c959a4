"""A stream arrives whole, comes back by itself, and never keeps the studio waiting."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import psutil
import pytest

from studio.engine.core.frame import Stamps
from studio.engine.core.output import ProgramForm
from studio.errors import OutputError
from studio.media import encoders
from studio.outputs.stream import stream as module
from studio.outputs.stream.stream import Stream, StreamState
from studio.outputs.stream.target import parse_target
from tests.live_feed import FPS, Feed
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rtmp_server import RtmpServer

pytest_plugins = ["tests.rtmp_server"]

CANARY = "canary-8Jq2x"
CLOSE_S = 2.0


class Sending:
    """A stream that is fed as a live one is."""

    def __init__(self, address: str, **more: Any) -> None:
        self.stream = Stream(parse_target(address), **more)
        self.feed = Feed(self.stream)

    def live(self, pictures: int = 1) -> None:
        """Wait until it is connected and so many more pictures were given."""
        until(lambda: self.stream.state is StreamState.LIVE, 40)
        sent = self.stream.status().sent
        until(lambda: self.stream.status().sent >= sent + pictures, 60)

    def close(self) -> None:
        self.feed.close()
        self.stream.close()


@pytest.fixture
def send() -> Iterator[Any]:
    opened: list[Sending] = []

    def begin(address: str, **more: Any) -> Sending:
        opened.append(Sending(address, **more))
        return opened[-1]

    yield begin
    for one in opened:
        one.close()


def read(path: Path) -> tuple[list[float], np.ndarray]:
    """Give the time of every picture, and the sound f32 [n]."""
    with av.open(str(path)) as clip:
        times = [float(one.time or 0) for one in clip.decode(video=0)]
    with av.open(str(path)) as clip:
        return times, np.concatenate([one.to_ndarray()[0] for one in clip.decode(audio=0)])


def test_a_stream_arrives_with_its_sound(rtmp_server: RtmpServer, send: Any) -> None:
    sending = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/one")
    sending.live(60)
    assert sending.stream.bit_rate > 500_000
    sending.close()
    until(lambda: len(rtmp_server.recordings()) == 1)
    rtmp_server.kill()

    times, sound = read(rtmp_server.recordings()[0])
    assert len(times) >= 55
    assert np.diff(times).min() > 0
    assert np.abs(sound).max() > 0.3
    assert len(sound) / 48_000 == pytest.approx(times[-1], abs=0.5)


def test_a_server_that_is_killed_and_started_again_gets_the_rest(rtmp_server: RtmpServer, send: Any) -> None:
    sending = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/one")
    sending.live(10)
    rtmp_server.kill()
    until(lambda: sending.stream.state is not StreamState.LIVE)
    assert "it is tried again" in sending.stream.trouble
    assert sending.stream.status().failure == ""
    rtmp_server.start()
    sending.live(30)

    assert sending.stream.connections == 2
    until(lambda: len(rtmp_server.recordings()) == 2)
    sending.close()
    rtmp_server.kill()
    times, _ = read(rtmp_server.recordings()[1])
    assert len(times) >= 20


def test_over_tls_it_arrives_where_the_certificate_is_valid(
    rtmp_server: RtmpServer, send: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(rtmp_server.certificate))
    sending = send(f"rtmps://localhost:{rtmp_server.tls_port}/live/one")
    sending.live(30)
    sending.close()
    until(lambda: len(rtmp_server.recordings()) == 1)
    rtmp_server.kill()

    assert len(read(rtmp_server.recordings()[0])[0]) >= 20


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_certificate_that_is_not_valid_ends_it_before_the_key_is_sent(
    rtmp_server: RtmpServer, send: Any, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    stream = send(f"rtmps://{host}:{rtmp_server.tls_port}/live/{CANARY}").stream
    until(lambda: stream.status().failure)

    assert f"the certificate of {host} is not valid" in stream.status().failure
    assert "the key was not sent" in stream.status().failure
    assert CANARY not in rtmp_server.log + stream.status().failure
    assert not rtmp_server.recordings()
    until(lambda: stream.state is StreamState.ENDED)


def free_udp_port() -> int:
    with socket.socket(type=socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def closes_in_time(sending: Sending) -> bool:
    sending.feed.close()
    began = time.monotonic()
    sending.stream.close()
    return time.monotonic() - began < CLOSE_S


def test_a_connection_that_never_was_is_not_called_lost(send: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    sending = send(f"rtmp://127.0.0.1:{port}/live/one")
    until(lambda: bool(sending.stream.trouble), 40)

    assert sending.stream.trouble.startswith(f"No connection to {sending.stream.name} could be made (")
    assert sending.stream.connections == 0


def test_a_peer_that_says_nothing_is_given_up_and_nothing_waits_for_it(
    send: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "OPEN_S", 1.0)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        sending = send(f"rtmp://127.0.0.1:{silent.getsockname()[1]}/live/one")
        until(lambda: "does not answer" in sending.stream.trouble)
        given = sending.feed.given
        until(lambda: sending.feed.given > given + 5)

        assert sending.stream.status().dropped > 0
        assert sending.stream.status().failure == ""
        assert closes_in_time(sending)


def test_it_closes_in_time_while_a_peer_says_nothing(send: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        sending = send(f"rtmp://127.0.0.1:{silent.getsockname()[1]}/live/one")
        silent.settimeout(20)
        connection, _ = silent.accept()
        with connection:
            assert closes_in_time(sending)


def test_a_peer_that_stops_reading_loses_whole_pictures_and_is_given_up(
    rtmp_server: RtmpServer, send: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "STALL_S", 1.5)
    # So much that the system's buffers are full soon.
    sending = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/one", bit_rate=50_000_000)
    sending.live(10)
    assert rtmp_server._process is not None
    os.killpg(rtmp_server._process.pid, signal.SIGSTOP)
    try:
        until(lambda: "takes nothing any more" in sending.stream.trouble, 60)
        given = sending.feed.given
        until(lambda: sending.feed.given > given + 5)
        assert closes_in_time(sending)
    finally:
        os.killpg(rtmp_server._process.pid, signal.SIGCONT)
    rtmp_server.kill()

    # What arrived before is whole; the server was killed within a piece, so the last may not be.
    shown = 0
    with av.open(str(rtmp_server.recordings()[0])) as clip, contextlib.suppress(av.error.InvalidDataError):
        for _ in clip.decode(video=0):
            shown += 1
    assert shown >= 5


def test_nothing_is_left_of_a_stream_that_ended(rtmp_server: RtmpServer, send: Any) -> None:
    sending = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/one")
    sending.live(3)
    assert psutil.Process().children(recursive=True)
    sending.close()

    left = [one for one in psutil.Process().children(recursive=True) if "nginx" not in one.name()]
    assert not [one.cmdline() for one in left]
    assert not [one for one in threading.enumerate() if "stream" in one.name or "output" in one.name]


def test_the_sending_process_ends_with_the_studio(tmp_path: Path) -> None:
    script = tmp_path / "studio_to_kill.py"
    script.write_text(
        "import sys, time\nfrom studio.engine.core.output import ProgramForm\n"
        "from studio.outputs.stream.stream import Stream\nfrom studio.outputs.stream.target import parse_target\n"
        "s = Stream(parse_target(sys.argv[1]))\ns.open(ProgramForm(64, 48, 25))\n"
        "while s._link is None: time.sleep(0.01)\nprint(s._link.pid, flush=True)\ntime.sleep(100)\n")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        command = [sys.executable, str(script), f"rtmp://127.0.0.1:{silent.getsockname()[1]}/live/one"]
        root = Path(__file__).parents[3]
        running = subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(root)})
        assert running.stdout is not None
        sender = psutil.Process(int(running.stdout.readline()))
        silent.settimeout(30)
        connection, _ = silent.accept()
        with connection:
            running.kill()
            running.communicate()
            until(lambda: not sender.is_running() or sender.status() == psutil.STATUS_ZOMBIE)


def test_a_key_is_seen_nowhere(rtmp_server: RtmpServer, send: Any, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG)
    sending = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/{CANARY}")
    sending.live(3)
    seen = [part for one in psutil.Process().children(recursive=True) for part in told_by(one)]
    rtmp_server.kill()
    until(lambda: sending.stream.state is StreamState.WAITING)
    stream = sending.stream
    shown = [repr(stream._target), stream.name, stream.trouble, repr(stream.status()), caplog.text]

    assert not [one for one in (*seen, *shown) if CANARY in one]
    until(lambda: len(list(rtmp_server.taken.glob(f"{CANARY}*"))) == 1, 5)


def told_by(process: psutil.Process) -> list[str]:
    """Give what any program may read of a process of the same user."""
    with contextlib.suppress(psutil.Error):
        return [*process.cmdline(), *process.environ().values(), process.name()]
    return []


def test_a_folder_gets_pieces_and_a_list_that_plays(tmp_path: Path, send: Any) -> None:
    folder = tmp_path / "hls"
    folder.mkdir()
    sending = send(f"hls:{folder}")
    sending.live(5)
    until(lambda: (folder / "live.m3u8").exists(), 40)
    sending.live(60)
    sending.close()

    times, sound = read(folder / "live.m3u8")
    assert len(times) > 60
    assert np.abs(sound).max() > 0.3


def test_mpeg_ts_arrives_over_udp(send: Any, tmp_path: Path) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as receiver:
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
        receiver.bind(("127.0.0.1", 0))
        receiver.settimeout(20)
        send(f"udp://127.0.0.1:{receiver.getsockname()[1]}")
        taken = tmp_path / "taken.ts"
        with taken.open("wb") as file:
            while file.tell() < 600_000:
                packet = receiver.recv(65536)
                assert len(packet) <= 1316
                assert packet[0] == 0x47
                file.write(packet)

    times, sound = read(taken)
    assert len(times) > 20
    assert np.abs(sound).max() > 0.3


def test_srt_goes_through_the_systems_ffmpeg_with_its_passphrase_unseen(tmp_path: Path, send: Any) -> None:
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        pytest.skip("There is no ffmpeg here: install Debian's package ffmpeg to run the test of SRT.")
    port, taken = free_udp_port(), tmp_path / "taken.ts"
    receiver = subprocess.Popen(
        [ffmpeg, "-loglevel", "quiet", "-y", "-i", f"srt://127.0.0.1:{port}?mode=listener&passphrase={CANARY}-long", "-c",
         "copy", str(taken)], stdin=subprocess.DEVNULL)
    try:
        sending = send(f"srt://127.0.0.1:{port}?passphrase={CANARY}-long&latency=200000")
        sending.live(1)
        until(lambda: taken.exists() and taken.stat().st_size > 600_000, 60)
        children = [one for one in psutil.Process().children(recursive=True) if one.pid != receiver.pid]
        assert not [part for one in children for part in told_by(one) if CANARY in part]
        sending.close()
        receiver.wait(20)
    finally:
        receiver.kill()
        receiver.wait()

    times, sound = read(taken)
    assert len(times) > 20
    assert np.abs(sound).max() > 0.3


def test_srt_without_an_ffmpeg_is_one_sentence(send: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    stream = send("srt://127.0.0.1:9").stream
    until(lambda: stream.status().failure)

    assert "SRT needs an ffmpeg" in stream.status().failure


def test_an_encoder_that_is_not_there_ends_it_in_words(rtmp_server: RtmpServer, send: Any) -> None:
    if encoders.try_out(encoders.ALL["h264_nvenc"]):
        pytest.skip("There is an NVIDIA GPU here, so the encoder works.")
    stream = send(f"rtmp://127.0.0.1:{rtmp_server.port}/live/one", encoder="h264_nvenc").stream
    until(lambda: stream.status().failure)

    assert "the encoder does not work here (NVENC" in stream.status().failure


def test_pictures_of_another_size_go_over_another_connection(rtmp_server: RtmpServer) -> None:
    stream, stamps = Stream(parse_target(f"rtmp://127.0.0.1:{rtmp_server.port}/live/one")), Stamps(live=True)
    stream.open(ProgramForm(64, 48, FPS))
    try:
        def given(height: int, width: int) -> bool:
            stamps.at += 1920
            time.sleep(0.02)
            return stream.picture(np.zeros((height * 3 // 2, width), np.uint8), stamps)

        until(lambda: given(48, 64))
        stream.open(ProgramForm(128, 96, FPS))
        until(lambda: given(96, 128))
        assert stream.connections == 2
    finally:
        stream.close()


def test_pictures_of_odd_size_are_refused() -> None:
    with pytest.raises(OutputError, match="both must be even"):
        Stream(parse_target("rtmp://127.0.0.1:9/live/one")).open(ProgramForm(63, 48, FPS))


def test_the_processor_encodes_and_a_trial_that_hangs_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    # A process has to start: on a busy machine that takes longer than a trial may.
    monkeypatch.setattr(encoders, "TRIAL_S", 120.0)
    assert encoders.try_out(encoders.X264)
    monkeypatch.setattr(encoders, "TRIAL_S", 0.001)
    assert not encoders.try_out(encoders.X264)


def test_every_hardware_encoder_that_is_offered_was_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    encoders.working.cache_clear()
    asked = []
    monkeypatch.setattr(encoders, "try_out", lambda encoder: asked.append(encoder.name) or encoder.name == "h264_qsv")
    try:
        assert [one.name for one in encoders.working()] == ["libx264", "h264_qsv"]
        assert "h264_nvenc" in asked
    finally:
        encoders.working.cache_clear()
