"""The live engine as a person runs it: spoken into a microphone, from a file, from a tone; and what it reports."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Any

import pytest

from studio import live
from studio.engine.setup import Setup
from studio.errors import OutputError
from studio.places import assets
from tests.e2e.command import COMMAND, assert_refused, environment, run, start, write_sound

if TYPE_CHECKING:
    from pathlib import Path

    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.virtual_microphone"]

NAME = "Test Microphone"
SPEECH = assets() / "samples" / "welcome.flac"
SECONDS = 5.0


def reported(folder: Path, *options: object) -> dict[str, Any]:
    report = folder / "report.json"
    done = run("live", "--seconds", SECONDS, "--report", report, *options)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in folder.glob("*report*")] == ["report.json"]
    print(report.read_text())
    figures: dict[str, Any] = json.loads(report.read_text())
    return figures


def assert_in_time(figures: dict[str, Any], *, pictures_per_s: float = 25.0) -> None:
    """Assert that every picture's time has come, and that none is skipped where the machine has time to make them."""
    due = figures["pictures"] + figures["skipped"]
    # What was due within the run, less what a busy machine has not come to yet.
    assert 0.6 * SECONDS * pictures_per_s <= due <= (SECONDS + 1.0) * pictures_per_s
    makes_ms = sum(stage["p95"] for stage in figures["stages_ms"].values())
    if makes_ms < 25 and figures["parts_ms"]["wait"]["p95"] < 40:
        assert figures["skipped"] <= 0.05 * due
        assert figures["fps"] == pytest.approx(pictures_per_s, rel=0.05)
    latency = figures["latency_ms"]
    assert 100 < latency["p50"] <= latency["p95"] <= latency["p99"]
    assert set(figures["stages_ms"]) == {"mel", "encode", "generate", "composite"}


def test_speech_into_a_microphone_moves_the_mouth(virtual_microphone: VirtualMicrophone, tmp_path: Path) -> None:
    virtual_microphone.speak(SPEECH, times=10)

    figures = reported(tmp_path, "--source", "mic")

    assert_in_time(figures)
    assert figures["source"] == NAME
    assert figures["avatar"] == "Mara"
    assert figures["overflows"] <= 5
    assert figures["trouble"] == []
    assert figures["mouth"]["open_share"] > 0.3
    assert figures["mouth"]["spread"] > 0.5


def test_in_silence_the_mouth_stays_closed(virtual_microphone: VirtualMicrophone, tmp_path: Path) -> None:
    figures = reported(tmp_path, "--source", "mic", "--microphone", NAME)

    assert_in_time(figures)
    assert figures["mouth"]["open_share"] == 0.0
    assert figures["mouth"]["spread"] < 0.2
    # A server that stood still on a busy machine gave less sound than it takes to judge.
    if not any("gives no more sound" in one for one in figures["trouble"]):
        assert figures["only_zeros"]
        assert "nothing but zeros" in figures["trouble"][0]


def test_a_tone_needs_no_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")

    figures = reported(tmp_path, "--source", "tone")

    assert_in_time(figures)
    assert figures["mouth"]["widest"] > 2.0
    assert figures["trouble"] == []


def test_a_file_speaks_without_a_loudspeaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")

    figures = reported(tmp_path, "--source", SPEECH)

    assert_in_time(figures)
    assert figures["mouth"]["open_share"] > 0.3


def test_a_file_is_heard_where_there_is_a_loudspeaker(virtual_microphone: VirtualMicrophone, tmp_path: Path) -> None:
    figures = reported(tmp_path, "--source", SPEECH)

    assert_in_time(figures)
    assert figures["mouth"]["open_share"] > 0.3
    # The engine hears early enough for a picture to be finished when its sound is heard, and no more than that.
    assert figures["picture_after_sound_ms"]["p50"] > -25


def test_no_microphone_is_one_sentence(sound_server: VirtualMicrophone, tmp_path: Path) -> None:
    report = tmp_path / "report.json"

    assert_refused(run("live", "--source", "mic", "--seconds", 2, "--report", report), "No microphone was found", "connect one")

    assert not report.exists()


def test_another_microphone_than_there_is_is_one_sentence(virtual_microphone: VirtualMicrophone, tmp_path: Path) -> None:
    arguments = ("live", "--source", "mic", "--microphone", "Another", "--seconds", 2, "--report", tmp_path / "report.json")

    assert_refused(run(*arguments), '"Another" is not connected', NAME)


def test_a_microphone_lost_meanwhile_is_in_the_report(virtual_microphone: VirtualMicrophone, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    arguments = ["live", "--source", "mic", "--seconds", "10", "--report", str(report)]
    running = subprocess.Popen([*COMMAND, *arguments], env=environment(), stdout=subprocess.PIPE, text=True)
    try:
        assert running.stdout.readline() == f"Mara listens to {NAME}.\n"
        time.sleep(4)
        virtual_microphone.disconnect()
        running.communicate(timeout=60)
        assert running.returncode == 0
    finally:
        running.kill()
        running.communicate()

    figures = json.loads(report.read_text())
    assert any(f'"{NAME}" gives no more sound' in sentence for sentence in figures["trouble"])
    assert figures["pictures"] > 0
    assert figures["rested"] > 10


def test_ctrl_c_ends_it_in_order(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    running = start("live", "--source", "tone", "--seconds", 60, "--report", report)
    assert running.stdout.readline() == "Mara listens to tone.\n"
    running.send_signal(signal.SIGINT)
    out, said = running.communicate(timeout=30)

    assert running.returncode == 130, said
    assert "Traceback" not in said + out
    assert not report.exists()


def test_a_sound_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    text = tmp_path / "text.wav"
    text.write_text("no sound")

    assert_refused(run("live", "--source", text, "--seconds", 2, "--report", tmp_path / "report.json"), "text.wav")


def test_a_report_that_cannot_be_written_is_told_before_anything_runs(tmp_path: Path, tiny: Path) -> None:
    began = time.monotonic()

    with pytest.raises(OutputError, match="no folder"):
        live.run("tone", 60.0, tmp_path / "none" / "report.json", Setup(tiny))

    assert time.monotonic() - began < 10


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path, tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.json"
    write_sound(tmp_path / "sound.wav", 1.0)

    assert live.run(str(tmp_path / "sound.wav"), 0.6, report, Setup(tiny)) == 0

    assert json.loads(report.read_text())["pictures"] > 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.json", "sound.wav"]
    assert "microphone to picture" in capsys.readouterr().out
