"""Devices of any make, as PortAudio shows them: what is offered, what is opened, and what is said when nothing works."""

from __future__ import annotations

import builtins
import sys
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from studio.devices import portaudio, pulse
from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.sources import microphone as microphone_module
from studio.engine.sources.microphone import Microphone, devices
from studio.errors import DeviceError
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.devices.device import AudioDevice


class PortAudioError(Exception):
    pass


class FakeStream:
    """What PortAudio gives when a device opens; the test is its clock."""

    def __init__(self, library: FakePortAudio, device: int, samplerate: int, channels: int, callback: Callable[..., None],
                 finished_callback: Callable[[], None], **_: Any) -> None:
        one = library.now[device]
        if samplerate not in one["rates"] or channels not in one["forms"]:
            raise PortAudioError("Invalid sample rate")
        self.latency = 0.02
        self.samplerate, self.channels = samplerate, channels
        self.callback, self.finished = callback, finished_callback
        self.closed = False
        library.streams.append(self)

    def start(self) -> None:
        pass

    def give(self, value: float = 0.25, *, adc: float = 5.0, now: float = 5.03, overflow: bool = False) -> None:
        count = self.samplerate // 100
        times = SimpleNamespace(inputBufferAdcTime=adc, currentTime=now)
        flags = SimpleNamespace(input_overflow=overflow)
        self.callback(np.full((count, self.channels), value, np.float32), count, times, flags)

    def abort(self, ignore_errors: bool = True) -> None:
        pass

    def close(self, ignore_errors: bool = True) -> None:
        self.closed = True


class FakePortAudio:
    """A sounddevice module; like PortAudio it sees devices only when it is initialised."""

    PortAudioError = PortAudioError

    def __init__(self) -> None:
        self.plugged: list[dict[str, Any]] = []
        self.now: list[dict[str, Any]] = []
        self.streams: list[FakeStream] = []
        self.looks = 0

    def plug(self, name: str, rate: int = 48_000, channels: int = 2, rates: tuple[int, ...] | None = None,
             forms: tuple[int, ...] = (1, 2)) -> None:
        self.plugged.append({
            "name": name, "default_samplerate": float(rate), "max_input_channels": channels, "max_output_channels": 0,
            "hostapi": 0, "rates": rates or (16_000, rate), "forms": forms,
        })

    def _terminate(self) -> None:
        assert all(stream.closed for stream in self.streams), "terminated under an open stream"

    def _initialize(self) -> None:
        self.looks += 1
        self.now = list(self.plugged)

    def query_devices(self, number: int | None = None) -> Any:
        return self.now if number is None else self.now[number]

    def query_hostapis(self) -> Any:
        numbers = [number for number, one in enumerate(self.now) if one["max_input_channels"]]
        default = numbers[-1] if numbers else -1
        return ({"name": "Some Host", "devices": list(range(len(self.now))), "default_input_device": default},)

    def InputStream(self, **options: Any) -> FakeStream:  # noqa: N802
        return FakeStream(self, **options)


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    fake = FakePortAudio()
    monkeypatch.setitem(sys.modules, "sounddevice", fake)
    monkeypatch.setattr(portaudio, "_found_with", None)
    monkeypatch.setattr(portaudio, "_evidence", lambda _server: [one["name"] for one in fake.plugged])
    # A machine that is busy with other things is no sound system that hangs.
    monkeypatch.setattr(portaudio, "OPEN_WITHIN_S", 20.0)
    monkeypatch.setattr(microphone_module, "TRY_AGAIN_S", 0.02)
    monkeypatch.setattr(microphone_module, "LATE_AFTER_S", 0.1)
    monkeypatch.setattr(microphone_module, "REOPEN_AFTER_S", 0.2)
    return fake


def test_microphones_have_the_systems_names_and_the_default_comes_first(library: FakePortAudio) -> None:
    library.plug("Built-in Microphone")
    library.plug("HDMI", channels=0)
    library.plug("USB Headset", rate=44_100, channels=1)

    found = devices()

    assert [device.name for device in found] == ["USB Headset", "Built-in Microphone"]
    assert [device.default for device in found] == [True, False]
    assert (found[0].rate, found[0].channels) == (44_100, 1)


def test_a_microphone_plugged_in_later_is_seen(library: FakePortAudio) -> None:
    library.plug("First")
    assert len(devices()) == 1

    library.plug("Second")

    assert len(devices()) == 2


def test_while_one_is_open_portaudio_is_not_initialised_anew(library: FakePortAudio) -> None:
    library.plug("First")
    microphone = Microphone()
    microphone.open(Ring(16_000))
    looks = library.looks

    library.plug("Second")
    devices()

    assert library.looks == looks
    microphone.close()
    devices()
    assert library.looks == looks + 1


@pytest.mark.parametrize(
    ("rate", "channels", "rates", "forms"),
    [(48_000, 1, (48_000,), (1,)), (44_100, 2, (44_100,), (2,)), (96_000, 18, (96_000,), (18,)), (48_000, 2, (16_000,), (1,))],
)
def test_a_device_that_takes_but_one_form_is_opened_in_it(
    library: FakePortAudio, rate: int, channels: int, rates: tuple[int, ...], forms: tuple[int, ...]
) -> None:
    library.plug("Interface", rate, channels, rates, forms)
    microphone, ring = Microphone("Interface"), Ring(64_000)
    microphone.open(ring)
    stream = library.streams[-1]
    for _ in range(50):
        stream.give(0.25)

    assert (stream.samplerate, stream.channels) == (rates[0], forms[0])
    # Half a second, less what a resampler holds back.
    assert 8_000 - 260 <= ring.end <= 8_000
    newest = np.zeros(1_000, np.float32)
    ring.read(ring.end - 1_000, newest)
    assert np.allclose(newest, 0.25, atol=1e-3)
    microphone.close()


def test_a_device_that_cannot_be_opened_is_one_sentence(library: FakePortAudio) -> None:
    library.plug("Taken", rates=(1,))

    with pytest.raises(DeviceError, match=r'^The microphone "Taken" cannot be used .*privacy settings\.$'):
        Microphone().open(Ring(16_000))


def test_no_device_is_one_sentence(library: FakePortAudio) -> None:
    with pytest.raises(DeviceError, match="No microphone was found; connect one"):
        Microphone().open(Ring(16_000))


def test_no_loudspeaker_is_one_sentence_without_portaudios_numbers(
        library: FakePortAudio, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(**_: Any) -> object:
        raise PortAudioError("Error querying device -1")

    monkeypatch.setattr(library, "query_devices", none)
    with pytest.raises(DeviceError) as refused:
        portaudio.open_loudspeaker(48_000, 2, lambda _block, _at: None)
    assert str(refused.value) == "There is no loudspeaker; connect one, then begin again to hear the sound."


@pytest.mark.parametrize("look", [devices, portaudio.loudspeakers])
def test_a_list_that_portaudio_refuses_is_one_sentence(
    library: FakePortAudio, monkeypatch: pytest.MonkeyPatch, look: Callable[[], object],
) -> None:
    def closed() -> tuple[object, ...]:
        raise PortAudioError("PortAudio not initialized")

    monkeypatch.setattr(library, "query_hostapis", closed)

    with pytest.raises(DeviceError, match=r"^The system's sound cannot be used \(PortAudio not initialized\); "):
        look()


def test_a_missing_portaudio_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real(name, *rest, **more)

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(builtins, "__import__", missing)

    with pytest.raises(DeviceError, match=r"PortAudio library, .* sudo apt install libportaudio2"):
        devices()


def test_the_stamp_of_a_block_is_when_it_was_at_the_microphone(library: FakePortAudio) -> None:
    library.plug("Microphone", rate=16_000, channels=1)
    microphone, ring = Microphone(), Ring(16_000)
    microphone.open(ring)
    stream = library.streams[-1]

    before = time.monotonic()
    # Its first sample was 30 ms before now by PortAudio's clock, so its last 20 ms.
    stream.give(adc=5.0, now=5.03)
    after = time.monotonic()
    assert before - 0.02 <= ring.captured_at_s(ring.end) <= after - 0.02 + 1e-6

    # A device that gives no time, or an absurd one, is taken at its stated latency.
    for adc in (0.0, -1000.0):
        before = time.monotonic()
        stream.give(adc=adc)
        assert before - 0.02 <= ring.captured_at_s(ring.end) <= time.monotonic() - 0.02 + 1e-6

    # Nothing is heard before it sounds.
    stream.give(adc=5.1, now=5.0)
    assert ring.captured_at_s(ring.end) <= time.monotonic()
    microphone.close()


def test_overflows_are_counted_over_all_openings(library: FakePortAudio) -> None:
    library.plug("Microphone")
    microphone = Microphone()
    for _ in range(2):
        microphone.open(Ring(16_000))
        library.streams[-1].give(overflow=True)
        library.streams[-1].give()
        microphone.close()

    assert microphone.overflows == 2


def test_while_nothing_changes_a_search_does_not_initialise_portaudio(library: FakePortAudio,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    library.plug("Other")
    library.plug("Wanted")
    tries = [0]
    monkeypatch.setattr(microphone_module, "TRY_AGAIN_S", 0.001)

    def choose(found: list[AudioDevice], wanted: str | None) -> AudioDevice:
        tries[0] += 1
        return pick(found, wanted)

    pick = microphone_module.choose
    monkeypatch.setattr(microphone_module, "choose", choose)
    microphone, looks = Microphone("Wanted"), library.looks
    microphone.open(Ring(16_000))
    library.plugged.pop()
    library.streams[-1].finished()
    assert microphone.poll(time.monotonic()) is SourceState.LOST
    until(lambda: tries[0] > 50)

    # When it was opened and when it went.
    assert library.looks <= looks + 2
    library.plug("Wanted")
    until(lambda: len(library.streams) > 1)
    microphone.close()


def test_devices_of_one_name_are_told_apart_and_opened_each(library: FakePortAudio) -> None:
    library.plug("USB Microphone", rate=44_100)
    library.plug("Desk")
    library.plug("USB Microphone", rate=48_000, rates=(48_000,))

    found = devices()

    assert sorted(device.label for device in found) == ["Desk", "USB Microphone (1)", "USB Microphone (2)"]
    assert len({device.id for device in found}) == 3
    second = Microphone(next(device.id for device in found if device.label == "USB Microphone (2)"))
    second.open(Ring(16_000))
    assert library.streams[-1].samplerate == 48_000
    second.close()


@pytest.mark.parametrize("how", ["it falls silent", "it ends"])
def test_a_lost_microphone_is_told_and_found_again_by_name(library: FakePortAudio, how: str) -> None:
    library.plug("Other")
    library.plug("Wanted")
    microphone, ring = Microphone("Wanted"), Ring(64_000)
    microphone.open(ring)
    stream = library.streams[-1]
    stream.give()
    assert microphone.poll(time.monotonic()) is SourceState.RUNNING

    gone = library.plugged.pop(1)
    if how == "it ends":
        stream.finished()
    until(lambda: microphone.poll(time.monotonic()) is SourceState.LOST)
    assert microphone.trouble == 'The microphone "Wanted" gives no more sound; connect it again and it goes on by itself.'
    until(lambda: stream.closed)
    assert microphone.poll(time.monotonic()) is SourceState.LOST

    # It is back at another place in the list.
    library.plugged.insert(0, gone)
    until(lambda: len(library.streams) > 1)
    end = ring.end

    def comes_again() -> bool:
        library.streams[-1].give()
        return microphone.poll(time.monotonic()) is SourceState.RUNNING

    until(comes_again)
    assert ring.end > end
    assert microphone.trouble == ""
    microphone.close()


def test_a_microphone_that_is_only_held_up_is_late_and_goes_on_with_the_same_stream(library: FakePortAudio,
                                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone_module, "REOPEN_AFTER_S", 60.0)
    library.plug("Wanted")
    microphone, ring = Microphone("Wanted"), Ring(64_000)
    microphone.open(ring)
    (stream,) = library.streams
    stream.give()
    assert microphone.poll(time.monotonic()) is SourceState.RUNNING

    # More than the half second after which it was called lost.
    assert {microphone.poll(time.monotonic() + late_s) for late_s in (0.2, 0.6, 3.0, 20.0)} == {SourceState.LATE}
    assert microphone.trouble == ""
    stream.give()
    assert microphone.poll(time.monotonic()) is SourceState.RUNNING
    assert library.streams == [stream]
    assert not stream.closed
    microphone.close()


def test_a_microphone_that_is_there_and_gives_nothing_is_late_for_ever_and_says_why(library: FakePortAudio,
                                                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone_module, "FIRST_BLOCK_S", 0.1)
    library.plug("Wanted")
    microphone, ring, seen = Microphone("Wanted"), Ring(64_000), set()
    microphone.open(ring)
    library.streams[-1].give()

    def reopened() -> bool:
        seen.add(microphone.poll(time.monotonic()))
        return len(library.streams) > 3

    until(reopened)
    assert seen <= {SourceState.RUNNING, SourceState.LATE}
    assert microphone.trouble.startswith('The microphone "Wanted" is there but gives no sound; ')

    def comes_again() -> bool:
        library.streams[-1].give()
        return microphone.poll(time.monotonic()) is SourceState.RUNNING

    until(comes_again)
    assert microphone.trouble == ""
    microphone.close()


def test_a_fault_in_the_search_is_logged_and_the_search_goes_on(
    library: FakePortAudio, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    library.plug("Wanted")
    microphone, ring, opens = Microphone(), Ring(64_000), portaudio.open_microphone
    microphone.open(ring)
    faults = []

    def broken(*_: object, **__: object) -> None:
        faults.append(1)
        raise KeyError("rate")

    monkeypatch.setattr(microphone_module, "TRY_AGAIN_S", 0.01)
    monkeypatch.setattr(portaudio, "open_microphone", broken)
    library.streams[-1].finished()
    assert microphone.poll(time.monotonic()) is SourceState.LOST
    until(lambda: len(faults) > 1)
    monkeypatch.setattr(portaudio, "open_microphone", opens)

    def comes_again() -> bool:
        library.streams[-1].give()
        return microphone.poll(time.monotonic()) is SourceState.RUNNING

    until(lambda: len(library.streams) > 1)
    until(comes_again)
    microphone.close()
    assert caplog.text.count("cannot be opened") == 1


def test_closing_while_it_is_searched_for_leaves_nothing_open(library: FakePortAudio) -> None:
    library.plug("Wanted")
    microphone, ring = Microphone(), Ring(64_000)
    microphone.open(ring)
    library.streams[-1].finished()
    assert microphone.poll(time.monotonic()) is SourceState.LOST
    until(lambda: len(library.streams) > 2)

    microphone.close()

    until(lambda: all(stream.closed for stream in library.streams))
    end = ring.end
    library.streams[-1].give()
    assert ring.end == end


@pytest.mark.parametrize("answer", ["", "{}", "[]", '[{"name": 3}]', "[1]", "null", '[{"name":"a","description":"b"}]'])
def test_a_sound_server_that_talks_nonsense_is_no_server(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(pulse, "ask", lambda *_: answer)

    assert pulse.sources() in (None, [])


def test_a_missing_pactl_is_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    assert pulse.sources() is None
    pulse.Watch(lambda: None).close()


def test_no_stream_is_left_open_by_these_tests() -> None:
    assert not portaudio._open
