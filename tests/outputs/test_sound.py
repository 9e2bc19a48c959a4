"""The microphone that call programs choose: real servers, parec as the call program."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.devices import cable, pulse
from studio.engine.core.frame import Stamps
from studio.engine.core.output import ProgramForm
from studio.errors import DeviceError
from studio.outputs import sound as heard_module
from studio.outputs.camera.output import CameraOutput
from studio.outputs.display_clock import DisplayClock
from studio.outputs.sound import SoundOutput, call_microphone
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.pipewire_session import PipeWireSession
    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.pipewire_session", "tests.virtual_microphone"]
FORM, RATE, LATE_S = ProgramForm(320, 180, 25), 48_000, 0.14


@pytest.fixture(autouse=True)
def locks_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


class Program:
    """An engine's part: a picture each 40 ms, seen `LATE_S` after its sound, and a click of 1 ms each half second."""

    def __init__(self, output: SoundOutput, shown: DisplayClock) -> None:
        self.output, self.shown = output, shown
        self.began_s = time.monotonic()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="program")
        self._thread.start()

    def _run(self) -> None:
        index = given = 0
        while not self._ending.wait(max(0.0, self.began_s + index / 25 + LATE_S - time.monotonic())):
            upto = index * 1920 + 4800
            sound = ((np.arange(given, upto) % 24_000) < 48).astype(np.float32) * 0.8
            self.output.sound(sound, given)
            self.shown.picture(index * 1920, self.began_s + index / 25 + LATE_S)
            index, given = index + 1, upto

    def close(self) -> None:
        self._ending.set()
        self._thread.join()


@pytest.fixture
def program(pipewire: PipeWireSession) -> Iterator[Program]:
    shown = DisplayClock()
    output = call_microphone(shown)
    output.open(FORM)
    made = Program(output, shown)
    yield made
    made.close()
    output.close()


def clicks_ms(program: Program, count: int, source: str = "viseme_studio_microphone") -> np.ndarray:
    """Record from the microphone, or another source; give by how many ms each click came after its picture was seen.

    The recorder counts samples; when the first of them was there is told by the block that came with the least delay, so that
    a test which is late itself does not count.
    """
    words = ["parec", f"--device={source}", "--format=float32le", "--rate=48000", "--channels=1",
             "--latency-msec=10", "--raw"]
    clicks, samples, began_s, rest = [-RATE], 0, np.inf, b""
    with subprocess.Popen(words, stdout=subprocess.PIPE) as reader:
        assert reader.stdout is not None
        while len(clicks) <= count:
            rest += reader.stdout.read1(1 << 16)  # type: ignore[attr-defined]
            now_s, whole = time.monotonic(), len(rest) // 4 * 4
            block, rest = np.frombuffer(rest[:whole], np.float32), rest[whole:]
            for at in np.flatnonzero(np.abs(block) > 0.3):
                if samples + at - clicks[-1] > RATE // 4:
                    clicks.append(samples + int(at))
            samples += len(block)
            began_s = min(began_s, now_s - samples / RATE)
        reader.kill()
    return ((began_s + np.array(clicks[1:]) / RATE - program.began_s - LATE_S + 0.25) % 0.5 - 0.25) * 1e3


def modules(pipewire: PipeWireSession) -> list[str]:
    return [line for line in pipewire.ask("pactl", "list", "short", "modules").splitlines() if "viseme_studio" in line]


def is_in_step(late_ms: np.ndarray) -> bool:
    """Tell whether the sound was held back: otherwise it is `LATE_S` early. The milliseconds are `benchmarks/outputs.py`'s."""
    return bool(abs(np.median(late_ms)) < 0.6e3 * LATE_S)


def test_a_call_program_hears_each_click_with_its_picture(pipewire: PipeWireSession, program: Program) -> None:
    late_ms = clicks_ms(program, 12)

    assert is_in_step(late_ms)
    assert program.output.status().in_step is not None


def test_the_microphone_has_our_name_and_is_nobodys_default(pipewire: PipeWireSession, program: Program) -> None:
    listed = pipewire.ask("pactl", "list", "sources")
    assert "Description: Viseme Studio\n" in listed
    assert pulse.sources() == []
    assert "viseme_studio" not in [one.name for one in pulse.sinks() or []]


def test_closing_leaves_nothing_behind(pipewire: PipeWireSession) -> None:
    output = call_microphone(DisplayClock())
    output.open(FORM)
    assert len(modules(pipewire)) == 2
    output.close()
    assert modules(pipewire) == []


CRASHES = """
import os, signal, sys
from studio.devices.cable import Cable
cable = Cable()
cable.open()
print(cable.sink, flush=True)
if sys.argv[1] == "dies":
    os.kill(os.getpid(), signal.SIGKILL)
sys.stdin.read()
"""


def test_what_a_crash_left_goes_at_the_next_start_and_nothing_else(pipewire: PipeWireSession) -> None:
    others = pipewire.ask("pactl", "load-module", "module-null-sink", "sink_name=my_own").strip()
    crashed = subprocess.run([sys.executable, "-c", CRASHES, "dies"], capture_output=True, text=True)
    assert crashed.stdout == "viseme_studio\n"
    with subprocess.Popen([sys.executable, "-c", CRASHES, "lives"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as lives:
        assert lives.stdout is not None
        assert lives.stdin is not None
        # It took the place of the one that crashed.
        assert lives.stdout.readline() == "viseme_studio\n"
        crashed = subprocess.run([sys.executable, "-c", CRASHES, "dies"], capture_output=True, text=True)
        assert crashed.stdout == "viseme_studio_2\n"
        assert len(modules(pipewire)) == 4

        assert cable.clean() == 1
        assert len(modules(pipewire)) == 2
        lives.kill()
    assert cable.clean() == 1
    assert modules(pipewire) == []
    assert cable.clean() == 0
    assert f"{others}\t" in pipewire.ask("pactl", "list", "short", "modules")


SPEAKS = """
import sys
from studio.engine.core.output import ProgramForm
from studio.outputs.display_clock import DisplayClock
from studio.outputs.sound import call_microphone
output = call_microphone(DisplayClock())
output.open(ProgramForm(320, 180, 25))
print("open", flush=True)
sys.stdin.read()
output.close()
"""


def test_a_studio_with_other_locks_keeps_its_microphone(pipewire: PipeWireSession, tmp_path: Path) -> None:
    """As one in a sandbox: both would take it from each other for ever."""
    elsewhere = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "elsewhere")}
    with subprocess.Popen([sys.executable, "-c", SPEAKS], env=elsewhere, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        before = modules(pipewire)
        assert len(before) == 2
        assert cable.clean() == 0
        output = call_microphone(DisplayClock())
        output.open(FORM)
        try:
            assert modules(pipewire)[:2] == before
            assert "viseme_studio_2_microphone" in modules(pipewire)[3]
        finally:
            output.close()
        other.kill()
    assert cable.clean() == 1


@pytest.mark.parametrize("how", ["the server", "the microphone"])
def test_it_is_there_again_after_a_loss(
    pipewire: PipeWireSession, program: Program, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heard_module, "TRY_AGAIN_S", 0.1)
    assert len(clicks_ms(program, 2)) == 2
    if how == "the server":
        pipewire.end()
        until(lambda: program.output.status().waits != "", timeout_s=20)
        pipewire.start()
    else:
        number = next(line.split("\t")[0] for line in modules(pipewire) if "module-null-sink" in line)
        assert pipewire.asked("pactl", "unload-module", number)

    def back() -> bool:
        return program.output.status().waits == "" and len(modules(pipewire)) == 2

    until(back, timeout_s=30)
    late_ms = clicks_ms(program, 6)
    assert is_in_step(late_ms)
    assert program.output.status().failure == ""


def test_without_a_sound_server_one_sentence_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    with pytest.raises(DeviceError, match=r"^No microphone can be made because no sound server takes one; start PipeWire"):
        call_microphone(DisplayClock()).open(FORM)


def test_pulseaudio_makes_the_same_microphone(virtual_microphone: VirtualMicrophone) -> None:
    shown = DisplayClock()
    output = call_microphone(shown)
    output.open(FORM)
    made = Program(output, shown)
    try:
        late_ms = clicks_ms(made, 8)
        assert is_in_step(late_ms)
        assert [one.description for one in pulse.sources() or []] == ["Test Microphone"]
        assert [one.name for one in pulse.sinks() or []] == ["virt"]
        assert next(one for one in pulse.sources() or []).default
    finally:
        made.close()
        output.close()
    assert not cable.clean()


def test_where_no_output_tells_that_a_picture_is_seen_the_engine_does() -> None:
    shown, stamps = DisplayClock(0.02), Stamps()
    output = SoundOutput("test", heard_module.Headphones(), shown)
    for index in range(3):
        stamps.at = index * 1920
        output.picture(np.zeros((0, 0, 3), np.uint8), stamps)
    sample = shown.sample_at(time.monotonic() + 0.02)
    assert sample is not None
    assert sample >= 3840 // 2


def test_servers_that_stand_still_hold_up_nobody_and_are_waited_for(
    pipewire: PipeWireSession, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heard_module, "TRY_AGAIN_S", 0.1)
    camera, picture, stamps = CameraOutput(program.shown), np.zeros((FORM.height, FORM.width, 3), np.uint8), Stamps()
    camera.open(FORM)
    try:
        with pipewire.camera() as reader:
            until(lambda: [camera.picture(picture, stamps), camera.status().watched][1])
            pipewire.hang()
            sent = camera.status().sent
            until(lambda: [camera.picture(picture, stamps), camera.status().sent > sent + 25][1])
            until(lambda: program.output.status().waits == pulse.NO_ANSWER, timeout_s=30)
            assert camera.status().failure == program.output.status().failure == ""
            pipewire.hang(False)
            until(lambda: program.output.status().waits == "", timeout_s=30)
            reader.kill()
    finally:
        pipewire.hang(False)
        camera.close()
