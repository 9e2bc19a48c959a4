"""Headphones in step with the picture, and what becomes of the rest when they are pulled out: real servers, the real engine."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from studio.devices import portaudio, pulse
from studio.engine.setup import Setup
from studio.engine.sources.tone import Tone
from studio.errors import DeviceError
from studio.host import StudioHost
from studio.outputs import sound as module
from studio.outputs.display_clock import DisplayClock
from studio.outputs.preview import Preview
from studio.outputs.sound import HeadphonesOutput
from tests.outputs.test_sound import FORM, Program, clicks_ms, is_in_step
from tests.plain_output import Counted
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np

    from tests.pipewire_session import PipeWireSession
    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.pipewire_session", "tests.virtual_microphone"]
WAIT_S = 200.0


def plug(session: PipeWireSession, name: str) -> str:
    """Connect a loudspeaker; give its number, by which it is pulled out."""
    number = session.ask("pactl", "load-module", "module-null-sink", f"sink_name={name}").strip()
    assert number
    return number


def unplug(session: PipeWireSession, number: str) -> None:
    assert session.asked("pactl", "unload-module", number)


def played_to(session: PipeWireSession) -> list[str]:
    """Name the loudspeakers that this process plays to. What is heard there in time depends on how busy the machine is."""
    names = {one["index"]: one["name"] for one in json.loads(session.ask("pactl", "--format=json", "list", "sinks") or "[]")}
    streams = json.loads(session.ask("pactl", "--format=json", "list", "sink-inputs") or "[]")
    return [names.get(one["sink"], "") for one in streams
            if one["properties"].get("application.process.id") == str(os.getpid())]


class Live:
    """The engine speaks, into a preview, another output and headphones."""

    def __init__(self, tiny: Path, device: str | None) -> None:
        self.preview, self.other = Preview(), Counted()
        self.headphones = HeadphonesOutput(DisplayClock(0.02), device)
        self.gone: list[str] = []
        self.host = StudioHost(Setup(tiny, "cpu"))
        self.host.events.gone = lambda _output, sentence: self.gone.append(sentence)
        self.host.start()
        self.host.wait_until_ready()
        for output in (self.preview, self.other, self.headphones):
            self.host.add(output)
        self.host.listen(Tone())

    @property
    def waits(self) -> str:
        return self.headphones.status().waits

    def plays_to(self, session: PipeWireSession, name: str) -> None:
        """Wait until the program goes to this loudspeaker, to no other, and is asked for."""
        until(lambda: self.waits == "" and played_to(session) == [name], WAIT_S)
        blocks = self.headphones.status().sent
        until(lambda: self.headphones.status().sent > blocks + 5, WAIT_S)

    def goes_on(self) -> None:
        """Wait until preview and the other output have gone on for a while."""
        seen, pictures, samples = self.preview.status().sent, self.other.pictures, self.other.samples

        def went_on() -> bool:
            assert (self.gone, self.host.failure, self.headphones.status().failure) == ([], None, "")
            return (self.preview.status().sent > seen + 20 and self.other.pictures > pictures + 20
                    and self.other.samples > samples + 30_000)

        until(went_on, WAIT_S)

    def close(self) -> None:
        self.host.close()


@contextmanager
def live(tiny: Path, device: str | None) -> Iterator[Live]:
    made = Live(tiny, device)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture(autouse=True)
def sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TRY_AGAIN_S", 0.1)


def test_headphones_that_are_pulled_out_are_said_and_come_back_and_all_else_goes_on(
    pipewire: PipeWireSession, tiny: Path
) -> None:
    phones = plug(pipewire, "phones")
    plug(pipewire, "other")
    with live(tiny, "phones") as studio:
        studio.plays_to(pipewire, "phones")

        unplug(pipewire, phones)
        until(lambda: studio.waits == portaudio.NOT_CONNECTED, WAIT_S)
        studio.goes_on()
        # It does not go to others instead.
        assert played_to(pipewire) == []

        phones = plug(pipewire, "phones")
        studio.plays_to(pipewire, "phones")

        unplug(pipewire, phones)
        until(lambda: studio.waits == portaudio.NOT_CONNECTED, WAIT_S)
        studio.headphones.use("other")
        studio.plays_to(pipewire, "other")
        studio.goes_on()


def test_without_a_choice_they_follow_the_systems_default_and_its_loss_is_said(
    pipewire: PipeWireSession, tiny: Path
) -> None:
    plugged = {name: plug(pipewire, name) for name in ("phones", "other")}
    assert pipewire.asked("pactl", "set-default-sink", "phones")
    with live(tiny, None) as studio:
        studio.plays_to(pipewire, "phones")
        assert pipewire.asked("pactl", "set-default-sink", "other")
        studio.plays_to(pipewire, "other")
        for number in plugged.values():
            unplug(pipewire, number)
        until(lambda: studio.waits == "No loudspeaker is connected; connect one to hear yourself.", WAIT_S)
        studio.goes_on()
        plug(pipewire, "phones")
        studio.plays_to(pipewire, "phones")


def test_a_server_that_is_started_anew_is_found_again(pipewire: PipeWireSession, tiny: Path) -> None:
    plug(pipewire, "phones")
    with live(tiny, "phones") as studio:
        studio.plays_to(pipewire, "phones")
        pipewire.end()
        until(lambda: studio.waits != "", WAIT_S)
        studio.goes_on()
        pipewire.start()
        plug(pipewire, "phones")
        studio.plays_to(pipewire, "phones")


def clicks_in(loudspeaker: str) -> np.ndarray:
    """Give when clicks are heard in a loudspeaker, as `clicks_ms` does."""
    shown = DisplayClock()
    output = HeadphonesOutput(shown, loudspeaker)
    output.open(FORM)
    program = Program(output, shown)
    try:
        return clicks_ms(program, 8, f"{loudspeaker}.monitor")
    finally:
        program.close()
        output.close()


def test_each_click_is_heard_with_its_picture(pipewire: PipeWireSession) -> None:
    plug(pipewire, "phones")
    assert is_in_step(clicks_in("phones"))


def test_with_pulseaudio_too(virtual_microphone: VirtualMicrophone) -> None:
    assert is_in_step(clicks_in("virt"))


def test_one_that_is_not_there_is_one_sentence(virtual_microphone: VirtualMicrophone) -> None:
    assert [(one.id, one.default) for one in portaudio.loudspeakers()] == [("virt", True)]
    with pytest.raises(DeviceError, match="not connected"):
        HeadphonesOutput(DisplayClock(), "gone").open(FORM)


def test_where_no_server_lends_loudspeakers_portaudio_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []

    def open_loudspeaker(*_: object, device: str | None, **__: object) -> object:
        asked.append(device)
        raise DeviceError("There is none.")

    monkeypatch.setattr(portaudio, "open_loudspeaker", open_loudspeaker)
    monkeypatch.setattr(pulse, "check_it_answers", lambda: None)
    monkeypatch.setattr(pulse, "sinks", lambda: None)
    for device in (None, "hardware:USB"):
        with pytest.raises(DeviceError, match="There is none"):
            HeadphonesOutput(DisplayClock(), device).open(FORM)
    assert asked == [None, "hardware:USB"]
