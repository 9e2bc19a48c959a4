"""The live engine without a window, seen from outside: on a page, at a server, in a clip, all at once."""

from __future__ import annotations

import json
import signal
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.places import assets
from tests.e2e.command import assert_refused, run, start
from tests.sounds import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.chromium import Chromium
    from tests.pipewire_session import PipeWireSession
    from tests.rtmp_server import RtmpServer

pytest_plugins = ["tests.chromium", "tests.pipewire_session", "tests.rtmp_server"]

SPEECH = assets() / "samples" / "welcome.flac"
CANARY = "canary-4Wn7p"


def test_a_page_a_stream_and_a_clip_at_once(
    rtmp_server: RtmpServer, chromium: Chromium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    report, clip = tmp_path / "report.json", tmp_path / "talk.mp4"
    running = start("live", "--source", SPEECH, "--seconds", 14, "--report", report, "--output", "page",
                    "--output", f"rtmp://127.0.0.1:{rtmp_server.port}/live/one", "--output", clip)
    try:
        assert running.stdout.readline().startswith("Mara listens to")
        url = running.stdout.readline().split()[-1]
        tab = chromium.tab()
        tab.go(url)
        until(lambda: tab.run("document.querySelector('canvas').width") == 1280, 30)
        assert tab.said == []
        _, said = running.communicate(timeout=120)
        assert running.returncode == 0, said
    finally:
        running.kill()
        running.communicate()
    rtmp_server.kill()

    page, stream, recording = json.loads(report.read_text())["outputs"]
    print(page, stream, recording)
    assert page["sent"] > 10
    assert stream["name"] == f"rtmp://127.0.0.1:{rtmp_server.port}/live"
    assert stream["bytes"] > 100_000
    assert [one["failure"] for one in (page, stream, recording)] == ["", "", ""]
    for path in (clip, rtmp_server.recordings()[0]):
        with av.open(str(path)) as taken:
            pictures = sum(1 for _ in taken.decode(video=0))
        with av.open(str(path)) as taken:
            sound = np.concatenate([one.to_ndarray()[0] for one in taken.decode(audio=0)])
        # A busy machine skips pictures.
        assert pictures > 20
        assert np.abs(sound).max() > 0.05
    assert "http" not in report.read_text().replace("https://", ""), "the page's token is in no report"


def test_a_key_on_the_way_to_a_server_that_is_not_there_is_seen_nowhere_but_where_it_was_written(tmp_path: Path) -> None:
    running = start("live", "--source", "tone", "--seconds", 4, "--report", tmp_path / "report.json", "--verbose",
                    "--output", f"rtmp://127.0.0.1:9/live/{CANARY}")
    out, said = running.communicate(timeout=90)

    assert running.returncode == 0, said
    assert "Everyone on this computer can read the key" in said
    written = [path for path in tmp_path.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert CANARY not in out + said
    assert not written
    assert json.loads((tmp_path / "report.json").read_text())["outputs"][0]["sent"] == 0


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_ctrl_c_a_termination_and_a_closed_terminal_keep_the_clip(tmp_path: Path, sent: signal.Signals, code: int) -> None:
    clip = tmp_path / "talk.mp4"
    running = start("live", "--source", "tone", "--seconds", 60, "--output", clip)
    assert running.stdout.readline() == "Mara listens to tone.\n"
    until(lambda: any(path.stat().st_size > 10_000 for path in tmp_path.iterdir()), 40)
    running.send_signal(sent)
    said = running.communicate(timeout=30)[1]

    assert running.returncode == code
    assert said == "Stopped.\n"
    with av.open(str(clip)) as taken:
        assert sum(1 for _ in taken.decode(video=0)) > 5


def test_what_a_killed_studio_left_in_the_sound_server_goes_at_the_next_start_and_nothing_else(
    pipewire: PipeWireSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def modules(name: str) -> int:
        return pipewire.ask("pactl", "list", "short", "modules").count(name)

    other = pipewire.ask("pactl", "load-module", "module-null-sink", "sink_name=my_own").strip()
    running = start("live", "--source", "tone", "--seconds", 60, "--output", "calls")
    try:
        until(lambda: modules("viseme_studio_microphone") == 1, 60)
    finally:
        running.kill()
        running.communicate()
    assert modules("viseme_studio_microphone") == 1

    assert run("live", "--source", "tone", "--seconds", 1, "--output", "camera").returncode == 0
    assert modules("viseme_studio") == 0
    assert pipewire.ask("pactl", "list", "short", "modules").count(f"{other}\t") == 1


@pytest.mark.parametrize(("output", "words"), [
    ("nothing", "That is no output"), ("page:99999", "no such port"), ("hls:/no/such/folder", "make it first"),
    ("/no/such/folder/talk.mp4", "folder"), ("rtmp://", "HOST"),
])
def test_an_output_that_cannot_be_is_one_sentence(output: str, words: str, tmp_path: Path) -> None:
    assert_refused(run("live", "--source", "tone", "--seconds", 2, "--output", output), words)
