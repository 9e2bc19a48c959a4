"""A real microphone, as far as PortAudio and the system can tell: what is spoken is heard, lost, and heard again."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soxr

from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.engine import Engine, State
from studio.engine.models.avatar import Avatar
from studio.engine.sources.microphone import Microphone, devices
from studio.engine.sources.wavefile import WaveFile
from studio.errors import DeviceError
from tests.sounds import everything, find, noise, until, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from studio.engine.core.frame import Frame
    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.virtual_microphone"]

NAME = "Test Microphone"


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

    assert [device.name for device in found] == [NAME]
    assert found[0].default


def test_what_is_spoken_is_recorded_without_a_gap_to_the_sample(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, tmp_path: Path
) -> None:
    sound = noise(4.0)
    expected = soxr.resample(sound, 48_000, 16_000)
    file = write(tmp_path / "noise.wav", sound)

    # A machine that is too busy to fetch a block loses it, and PortAudio says so; that is not what is tested.
    for _ in range(5):
        before = microphone.overflows
        heard = record(microphone, virtual_microphone, file, 4.0)
        if microphone.overflows == before:
            break

    places = []
    for start in range(3_200, 60_000, 6_400):
        at, likeness = find(expected[start : start + 3_200], heard)
        assert likeness > 0.98
        places.append(at - start)
    # At 16 kHz, not a sample more or less in all the time between.
    assert max(places) - min(places) <= 1
    loudness = np.sqrt(np.mean(heard[places[0] : places[0] + 60_000] ** 2)) / np.sqrt(np.mean(expected[:60_000] ** 2))
    assert loudness == pytest.approx(1.0, abs=0.03)


def test_the_stamps_say_when_it_was_heard(
    virtual_microphone: VirtualMicrophone, microphone: Microphone, tmp_path: Path
) -> None:
    sound = write(tmp_path / "noise.wav", noise(4.0))
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
    assert likeness > 0.9
    # The engine heard each sample 0.2 s before the loudspeaker gave it and the microphone heard it.
    assert recorded_at - (played_at + at / 16_000) == pytest.approx(0.2, abs=0.06)


def test_a_microphone_that_gives_only_zeros_is_told(virtual_microphone: VirtualMicrophone, microphone: Microphone,
                                                    tmp_path: Path) -> None:
    microphone.open(Ring(160_000))
    until(lambda: microphone.only_zeros)

    virtual_microphone.speak(write(tmp_path / "noise.wav", noise(2.0)))
    until(lambda: not microphone.only_zeros)

    assert microphone.level.peak_db > -60


class Rested:
    """A sink that counts the idle loop's pictures and the live ones."""

    def __init__(self) -> None:
        self.rested = self.live = 0

    def put(self, frame: Frame) -> None:
        if frame.stamps.live:
            self.live += 1
        else:
            self.rested += 1


@pytest.mark.parametrize("how", ["the microphone alone", "everything"])
def test_an_unplugged_microphone_is_told_and_comes_back_by_itself(
    virtual_microphone: VirtualMicrophone, tiny: Path, how: str
) -> None:
    sentences: list[str] = []
    pictures = Rested()
    engine = Engine(Avatar.load(tiny), [pictures])
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


def test_a_lost_microphone_can_be_closed_at_once(virtual_microphone: VirtualMicrophone, microphone: Microphone) -> None:
    ring = Ring(160_000)
    microphone.open(ring)
    until(lambda: ring.end > 1600)
    virtual_microphone.unplug()
    until(lambda: microphone.poll(time.monotonic()) is SourceState.LOST)
    assert NAME in microphone.trouble
    time.sleep(1.2)

    began = time.monotonic()
    microphone.close()

    assert time.monotonic() - began < 0.5
    end = ring.end
    virtual_microphone.plug()
    time.sleep(1.5)
    assert ring.end == end


def test_no_microphone_is_one_sentence(sound_server: VirtualMicrophone) -> None:
    with pytest.raises(DeviceError, match=r"^No microphone was found; connect one, or play a sound file instead\.$"):
        Microphone().open(Ring(16_000))


def test_a_loudspeaker_alone_is_no_microphone(virtual_microphone: VirtualMicrophone) -> None:
    virtual_microphone.disconnect()

    with pytest.raises(DeviceError, match="No microphone was found"):
        Microphone().open(Ring(16_000))


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
