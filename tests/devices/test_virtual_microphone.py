"""A real microphone, as far as PortAudio and the system can tell: what is spoken is heard, lost, and heard again."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soxr

from studio.devices import portaudio, pulse
from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.engine import Engine, State
from studio.engine.models.performer import Performer
from studio.engine.sources import microphone as microphone_module
from studio.engine.sources.microphone import Microphone, devices
from studio.engine.sources.playback import Loudspeaker
from studio.engine.sources.wavefile import WaveFile
from studio.errors import DeviceError, NoAnswerError
from tests.plain_output import PlainOutput
from tests.sounds import everything, find, noise, until, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from studio.engine.core.frame import Stamps
    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.virtual_microphone"]

NAME, MONITOR = "Test Microphone", "Monitor of Null Output"


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an opening take as long as a busy machine takes; what comes of one that is too slow has tests of its own."""
    monkeypatch.setattr(portaudio, "OPEN_WITHIN_S", 20.0)


@pytest.fixture
def microphone(virtual_microphone: VirtualMicrophone) -> Iterator[Microphone]:
    microphone = Microphone()
    yield microphone
    microphone.close()


def record(microphone: Microphone, virtual: VirtualMicrophone, sound: Path, seconds: float) -> np.ndarray:
    ring = Ring(int(16_000 * (seconds + 4)))
    microphone.open(ring)
    try:
        until(lambda: ring.end > 1600)
        virtual.speak(sound)
        end = ring.end + int(16_000 * (seconds + 1.5))
        until(lambda: ring.end >= end, timeout_s=seconds + 20)
    finally:
        microphone.close()
    return everything(ring)


def test_the_microphone_has_the_name_that_the_system_shows(virtual_microphone: VirtualMicrophone) -> None:
    found = devices()

    assert [(device.name, device.monitor) for device in found] == [(NAME, False), (MONITOR, True)]
    assert found[0].default


def test_what_is_spoken_is_recorded_without_a_gap_to_the_sample(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, tmp_path: Path
) -> None:
    sound = noise(4.0)
    expected = soxr.resample(sound, 48_000, 16_000)
    file = write(tmp_path / "noise.wav", sound)

    # A machine that is too busy for the server, the player or PortAudio loses a block now and then, and not five times.
    for _ in range(5):
        heard = record(microphone, virtual_microphone, file, 4.0)
        found = [(start, *find(expected[start : start + 3_200], heard)) for start in range(3_200, 60_000, 6_400)]
        places = [at - start for start, at, _ in found]
        if min(likeness for _, _, likeness in found) > 0.98 and max(places) - min(places) <= 1:
            break

    assert min(likeness for _, _, likeness in found) > 0.98
    # At 16 kHz, not a sample more or less in all the time between.
    assert max(places) - min(places) <= 1
    loudness = np.sqrt(np.mean(heard[places[0] : places[0] + 60_000] ** 2)) / np.sqrt(np.mean(expected[:60_000] ** 2))
    assert loudness == pytest.approx(1.0, abs=0.03)


def test_the_stamps_say_when_it_was_heard(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, tmp_path: Path
) -> None:
    sound = write(tmp_path / "noise.wav", noise(4.0))
    # As above: a block that a busy machine loses is not what is tested.
    for _ in range(5):
        likeness, behind_s = heard_behind(microphone, sound)
        if likeness > 0.9:
            break

    assert likeness > 0.9
    # The engine heard each sample 0.2 s before the loudspeaker gave it and the microphone heard it.
    assert behind_s == pytest.approx(0.2, abs=0.06)


def heard_behind(microphone: Microphone, sound: Path) -> tuple[float, float]:
    """Play a file 0.2 s behind its clock into the microphone: how alike both are, and how far apart by their stamps."""
    heard, fed = Ring(200_000), Ring(200_000)
    file = WaveFile(sound, aloud=True, lead_s=0.2)
    microphone.open(heard)
    file.open(fed)
    try:
        assert file.aloud
        until(lambda: file.position_s > 2.5)
        now = time.monotonic()
        recorded, played = np.zeros(16_000, np.float32), np.zeros(48_000, np.float32)
        microphone_start, file_start = heard.end - len(recorded), max(0, fed.end - len(played))
        recorded_at, played_at = heard.captured_at_s(microphone_start), fed.captured_at_s(file_start)
        heard.read(microphone_start, recorded)
        played = played[: fed.end - file_start]
        fed.read(file_start, played)
        assert heard.captured_at_s(heard.end) <= now + 0.05
    finally:
        file.close()
        microphone.close()

    at, likeness = find(recorded, played)
    return likeness, recorded_at - (played_at + at / 16_000)


def heard_until(file: WaveFile, seconds: float) -> bool:
    return file.position_s > seconds


def ended(file: WaveFile) -> bool:
    return file.poll(time.monotonic()) is SourceState.ENDED


def test_a_file_is_heard_from_a_loudspeaker_that_has_mixed_ahead(sound_server: VirtualMicrophone, tmp_path: Path) -> None:
    sound_server.plug(ahead=True)
    sound, recorded = write(tmp_path / "noise.wav", noise(3.0)), tmp_path / "heard.f32"
    for _ in range(3):
        file = WaveFile(sound, aloud=True, lead_s=0.2)
        file.open(Ring(160_000))
        try:
            until(partial(heard_until, file, 0.2))
            # Not before, for a recorder lets the server mix less far ahead.
            with sound_server.recording(recorded):
                until(partial(ended, file))
            assert file.aloud
            assert not file.trouble
        finally:
            file.close()
        assert np.abs(np.fromfile(recorded, np.float32, recorded.stat().st_size // 4)).max() > 0.05


def test_a_file_is_heard_without_a_hole_where_its_blocks_are_fetched_late(
    virtual_microphone: VirtualMicrophone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds, rate = 4.0, 48_000
    tone = (0.3 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)).astype(np.float32)
    sound, recorded = write(tmp_path / "tone.wav", tone), tmp_path / "heard.f32"
    fill, blocks = Loudspeaker._fill, [0]

    def late(self: Loudspeaker, out: np.ndarray, heard_at_s: float) -> None:
        blocks[0] += 1
        if blocks[0] % 100 == 0:
            # As long as on two cores at a load of 14.
            time.sleep(0.18)
        fill(self, out, heard_at_s)

    monkeypatch.setattr(Loudspeaker, "_fill", late)
    for _ in range(3):
        file = WaveFile(sound, aloud=True, lead_s=0.2)
        with virtual_microphone.recording(recorded):
            file.open(Ring(160_000))
            try:
                until(partial(heard_until, file, seconds - 0.3))
            finally:
                file.close()
        heard = np.fromfile(recorded, np.float32, recorded.stat().st_size // 4)
        loud = np.flatnonzero(np.abs(heard) > 1e-3)
        holes = int((np.diff(loud) > rate // 500).sum())
        # One that the busy machine itself made is not what is tested.
        if not holes:
            break

    assert len(loud) > 0.8 * (seconds - 0.3) * rate
    assert not holes


def test_a_microphone_that_gives_only_zeros_is_told(virtual_microphone: VirtualMicrophone, microphone: Microphone,
                                                    tmp_path: Path) -> None:
    microphone.open(Ring(160_000))
    until(lambda: microphone.level.only_zeros)

    virtual_microphone.speak(write(tmp_path / "noise.wav", noise(2.0)))
    until(lambda: not microphone.level.only_zeros)

    assert microphone.level.peak_db > -60


class Rested(PlainOutput):
    """An output that counts the idle loop's pictures and the live ones."""

    def __init__(self) -> None:
        self.rested = self.live = 0

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        if stamps.live:
            self.live += 1
        else:
            self.rested += 1
        return True


@pytest.mark.parametrize("how", ["the microphone alone", "everything"])
def test_an_unplugged_microphone_is_told_and_comes_back_by_itself(
    virtual_microphone: VirtualMicrophone, tiny: Path, how: str
) -> None:
    sentences: list[str] = []
    pictures = Rested()
    engine = Engine(Performer.load(tiny))
    engine.add(pictures)
    engine.on_trouble = sentences.append
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    try:
        engine.listen(Microphone(NAME))
        until(lambda: pictures.live > 10)

        if how == "everything":
            virtual_microphone.unplug()
        else:
            virtual_microphone.disconnect()
        until(lambda: engine.snapshot().state is State.LOST)
        rested = pictures.rested
        until(lambda: pictures.rested > rested + 10)
        assert len(sentences) == 1
        assert NAME in sentences[0]
        assert engine.snapshot().trouble == sentences[0]

        if how == "everything":
            virtual_microphone.plug()
        else:
            virtual_microphone.connect()
        until(lambda: engine.snapshot().state is State.LIVE)
        live = pictures.live
        until(lambda: pictures.live > live + 10)
        assert engine.snapshot().trouble == ""
    finally:
        engine.close()
        thread.join(10)


def state(microphone: Microphone) -> SourceState:
    return microphone.poll(time.monotonic())


def test_the_default_microphone_follows_the_system(virtual_microphone: VirtualMicrophone, microphone: Microphone) -> None:
    ring = Ring(16_000)
    microphone.open(ring)
    assert microphone.name == NAME

    virtual_microphone.connect("Second Microphone")
    until(lambda: state(microphone) is SourceState.RUNNING and microphone.name == "Second Microphone")
    virtual_microphone.disconnect(NAME)

    time.sleep(1.0)
    end = ring.end
    until(lambda: ring.end > end + 4_800)
    assert state(microphone) is SourceState.RUNNING


def test_a_microphone_chosen_by_name_is_that_one_and_no_other(virtual_microphone: VirtualMicrophone) -> None:
    virtual_microphone.connect("Second Microphone", default=False)
    microphone, ring = Microphone("Second Microphone"), Ring(16_000)
    microphone.open(ring)
    try:
        until(lambda: ring.end > 1_600)
        virtual_microphone.disconnect(NAME)
        time.sleep(1.0)
        assert state(microphone) is SourceState.RUNNING

        virtual_microphone.connect(NAME)
        virtual_microphone.disconnect("Second Microphone")
        # Another one is there, but it is not the one that was asked for.
        until(lambda: state(microphone) is SourceState.LOST)
        time.sleep(2.0)
        assert state(microphone) is SourceState.LOST

        virtual_microphone.connect("Second Microphone", default=False)
        until(lambda: state(microphone) is SourceState.RUNNING)
    finally:
        microphone.close()


def test_a_microphone_that_was_chosen_is_heard_whatever_the_default_becomes(virtual_microphone: VirtualMicrophone) -> None:
    microphone, ring = Microphone(NAME), Ring(16_000)
    microphone.open(ring)
    try:
        until(lambda: microphone._line._opening.recordings)
        # Of those that give nothing: whoever hears one of them hears no more.
        for name in ("Headset", "Webcam"):
            virtual_microphone.connect_late(name)
            until(lambda: heard() == [NAME.replace(" ", "_")])
            until(partial(lambda end: ring.end > end, ring.end + 16_000))
            assert (state(microphone), microphone.name) == (SourceState.RUNNING, NAME)
    finally:
        microphone.close()


def heard() -> list[str]:
    names = {one.number: one.name for one in pulse.sources()}
    return [name for number, name in names.items() for _ in pulse.recordings(number)]


def test_a_default_that_begins_late_is_heard_from_its_first_block_and_the_one_before_until_then(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone_module, "FIRST_BLOCK_S", 60.0)
    ring = Ring(16_000)
    microphone.open(ring)
    until(lambda: ring.end > 1_600)
    opened = microphone._line._opening

    file = virtual_microphone.connect_late("Headset")
    until(lambda: microphone._line._moving)
    end = ring.end
    until(lambda: ring.end > end + 16_000)
    assert (state(microphone), microphone.name) == (SourceState.RUNNING, NAME)
    assert microphone._line._opening is opened

    with file.open("wb", buffering=0) as sound:
        def speaks() -> bool:
            sound.write(bytes(9_600))
            return state(microphone) is SourceState.RUNNING and microphone.name == "Headset"

        until(speaks)
    assert microphone.trouble == ""
    # It is closed after the other speaks.
    until(lambda: opened.stream not in portaudio._open)


def test_the_microphone_is_heard_on_while_whatever_asks_the_server_about_a_new_default_takes_its_time(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PulseAudio moves the stream to the new default at once; a process that asks takes longer than a picture, or hangs."""
    ring, answers, ask = Ring(16_000), threading.Event(), pulse.ask_plainly
    microphone.open(ring)
    until(lambda: microphone._line._opening.recordings and ring.end > 1_600)

    def ask_slowly(*words: str) -> str | None:
        answers.wait(60.0)
        return ask(*words)

    monkeypatch.setattr(pulse, "ask_plainly", ask_slowly)
    try:
        for name in ("Headset", "Webcam"):
            virtual_microphone.connect_late(name)
            until(partial(lambda end: ring.end > end, ring.end + 16_000))
        assert (state(microphone), microphone.name) == (SourceState.RUNNING, NAME)
    finally:
        answers.set()


def test_of_a_default_that_is_pulled_out_the_next_one_is_heard_without_a_rest(virtual_microphone: VirtualMicrophone,
                                                                              microphone: Microphone) -> None:
    virtual_microphone.connect("Second Microphone", default=False)
    ring, states = Ring(16_000), set()
    microphone.open(ring)
    until(lambda: ring.end > 1_600)

    virtual_microphone.disconnect(NAME)

    def second() -> bool:
        states.add(state(microphone))
        return microphone.name == "Second Microphone"

    until(second)
    assert states == {SourceState.RUNNING}


def test_the_microphone_that_was_pulled_out_is_named_and_not_the_new_default(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone_module, "FIRST_BLOCK_S", 0.5)
    ring = Ring(16_000)
    microphone.open(ring)
    until(lambda: ring.end > 1_600)
    virtual_microphone.connect_late("Headset")
    until(lambda: microphone._line._moving)
    until(lambda: not microphone._line._moving)

    virtual_microphone.disconnect(NAME)

    until(lambda: state(microphone) is SourceState.LOST)
    assert microphone.name == NAME
    assert microphone.trouble == f'The microphone "{NAME}" gives no more sound; connect it again and it goes on by itself.'


def test_microphones_of_one_name_are_all_listed_with_what_tells_them_apart(virtual_microphone: VirtualMicrophone) -> None:
    virtual_microphone.connect("Yeti", default=False, id="usb1")
    virtual_microphone.connect("Yeti", default=False, id="usb2")
    virtual_microphone.connect("Snowball", default=False, id="usb3", port="2")
    virtual_microphone.connect("Snowball", default=False, id="usb4", port="1.4")

    assert sorted(device.label for device in devices()) == [
        MONITOR, "Snowball (USB port 1.4)", "Snowball (USB port 2)", NAME, "Yeti (usb1)", "Yeti (usb2)"]
    for wanted in ("usb2", "Yeti (usb2)"):
        microphone = Microphone(wanted)
        microphone.open(Ring(16_000))
        assert microphone.name == "Yeti (usb2)"
        microphone.close()
    with pytest.raises(DeviceError, match=r'"Yeti \(usb1\)", "Yeti \(usb2\)"'):
        Microphone("Other").open(Ring(16_000))


def test_a_sound_server_that_hangs_is_told_and_gone_on_with_when_it_answers(virtual_microphone: VirtualMicrophone,
                                                                           microphone: Microphone) -> None:
    virtual_microphone.hang()
    with pytest.raises(NoAnswerError, match=r"^The sound server does not answer; "):
        devices()
    ring = Ring(160_000)
    microphone.open(ring)
    until(lambda: state(microphone) is SourceState.LOST)
    assert microphone.trouble.startswith("The sound server does not answer; ")

    virtual_microphone.hang(False)
    until(lambda: state(microphone) is SourceState.RUNNING and ring.end > 1_600)
    assert microphone.trouble == ""
    assert [device.name for device in devices() if not device.monitor] == [NAME]


def test_a_sound_server_that_is_only_slow_is_not_complained_of(virtual_microphone: VirtualMicrophone, microphone: Microphone,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portaudio, "OPEN_WITHIN_S", 0.0)
    ring, seen = Ring(160_000), set()
    microphone.open(ring)

    def speaks() -> bool:
        seen.add((state(microphone), microphone.trouble))
        return ring.end > 1_600

    until(speaks)
    # The name comes with the look at which the search has ended, which may be after the first sound.
    until(lambda: speaks() and microphone.name == NAME)
    assert seen == {(SourceState.RUNNING, "")}


def test_a_server_that_stands_still_for_a_moment_makes_the_microphone_late_and_not_lost(
    virtual_microphone: VirtualMicrophone, microphone: Microphone
) -> None:
    ring, seen = Ring(160_000), set()
    microphone.open(ring)
    until(lambda: ring.end > 1_600)
    stream = microphone._line._opening.stream

    def look() -> SourceState:
        found = state(microphone)
        seen.add(found)
        return found

    virtual_microphone.hang()
    until(lambda: look() is SourceState.LATE)
    begun = time.monotonic()
    until(lambda: look() is not None and time.monotonic() - begun > 1.0)
    virtual_microphone.hang(False)
    until(lambda: look() is SourceState.RUNNING)
    assert seen == {SourceState.RUNNING, SourceState.LATE}
    assert microphone._line._opening.stream is stream
    assert microphone.trouble == ""


def test_a_microphone_that_is_not_there_is_told_by_a_slow_server_too(virtual_microphone: VirtualMicrophone,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portaudio, "OPEN_WITHIN_S", 0.0)
    microphone = Microphone("Another")
    microphone.open(Ring(16_000))
    try:
        until(lambda: state(microphone) is SourceState.LOST)
        assert f'"Another" is not connected; connect it, or choose one of these: "{NAME}"' in microphone.trouble

        virtual_microphone.connect("Another")
        until(lambda: state(microphone) is SourceState.RUNNING and microphone.name == "Another")
        assert microphone.trouble == ""
    finally:
        microphone.close()


def test_a_sound_server_that_hangs_while_it_is_heard_does_not_hold_up_the_end(virtual_microphone: VirtualMicrophone,
                                                                             microphone: Microphone) -> None:
    ring = Ring(160_000)
    microphone.open(ring)
    until(lambda: ring.end > 1_600)
    stream = microphone._line._opening.stream

    virtual_microphone.hang()
    microphone.close()
    assert portaudio._calls.busy

    virtual_microphone.hang(False)
    until(lambda: not portaudio._calls.busy)
    assert stream not in portaudio._open


HANGS = """
import sys
from studio.devices import portaudio
from studio.engine.sources.microphone import devices
from studio.errors import NoAnswerError
portaudio.ANSWER_WITHIN_S = 1.0
try:
    devices()
except NoAnswerError as error:
    print(error, file=sys.stderr)
"""


@pytest.mark.parametrize("tool", ["pactl", "no pactl"])
def test_a_first_look_at_a_server_that_hangs_ends(virtual_microphone: VirtualMicrophone, tmp_path: Path, tool: str) -> None:
    environment = os.environ | ({"PATH": str(tmp_path)} if tool == "no pactl" else {})
    virtual_microphone.hang()

    done = subprocess.run([sys.executable, "-c", HANGS], env=environment, capture_output=True, text=True, timeout=60,
                          check=True)

    # Said on a terminal that PortAudio had been kept off.
    assert done.stderr == pulse.NO_ANSWER + "\n"


def test_closing_a_lost_microphone_waits_for_no_search(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring, searches, goes_on = Ring(160_000), threading.Event(), threading.Event()

    def hang(*_: object, **__: object) -> None:
        searches.set()
        goes_on.wait(60)
        raise DeviceError("it is not there")

    def searching() -> bool:
        return any(thread.name == "microphone search" for thread in threading.enumerate())

    microphone.open(ring)
    until(lambda: ring.end > 1600)
    monkeypatch.setattr(portaudio, "open_microphone", hang)
    virtual_microphone.unplug()
    until(lambda: microphone.poll(time.monotonic()) is SourceState.LOST)
    assert NAME in microphone.trouble
    until(searches.is_set)

    microphone.close()

    assert searching()
    end = ring.end
    goes_on.set()
    until(lambda: not searching())
    virtual_microphone.plug()
    until(lambda: NAME in [device.name for device in devices()])
    assert ring.end == end


def test_no_microphone_is_one_sentence(sound_server: VirtualMicrophone) -> None:
    with pytest.raises(DeviceError, match=r"^No microphone was found; connect one, or play a sound file instead\.$"):
        Microphone().open(Ring(16_000))


def test_a_loudspeaker_alone_is_no_microphone_and_is_heard_when_it_is_chosen(virtual_microphone: VirtualMicrophone,
                                                                             tmp_path: Path) -> None:
    virtual_microphone.disconnect()
    found = devices()
    assert [(device.name, device.monitor, device.default) for device in found] == [(MONITOR, True, True)]

    with pytest.raises(DeviceError, match=f'No microphone was found; "{MONITOR}" records what this computer plays'):
        Microphone().open(Ring(16_000))

    speech = noise(2.0)
    heard = record(Microphone(found[0].id), virtual_microphone, write(tmp_path / "speech.wav", speech), 2.0)
    assert np.abs(heard).max() > 0.1


def test_a_default_that_is_a_monitor_is_not_followed(virtual_microphone: VirtualMicrophone, microphone: Microphone) -> None:
    ring = Ring(160_000)
    microphone.open(ring)
    until(lambda: ring.end > 1600)
    virtual_microphone.disconnect()
    until(lambda: state(microphone) is SourceState.LOST)
    virtual_microphone.connect()
    until(lambda: state(microphone) is SourceState.RUNNING)
    assert microphone.name == NAME


def test_a_microphone_that_is_not_there_is_told_with_those_that_are(virtual_microphone: VirtualMicrophone) -> None:
    with pytest.raises(DeviceError, match=f'"Another" is not connected.*"{NAME}"'):
        Microphone("Another").open(Ring(16_000))


def test_opened_and_closed_again_and_again_leaves_nothing_behind(virtual_microphone: VirtualMicrophone,
                                                               microphone: Microphone) -> None:
    for _ in range(10):
        ring = Ring(16_000)
        microphone.open(ring)
        until(lambda ring=ring: ring.end > 0)
        microphone.close()
        end = ring.end
        time.sleep(0.03)
        assert ring.end == end
