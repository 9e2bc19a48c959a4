"""A sound server that takes calls and says nothing is known before pactl or PortAudio would wait for it."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import pytest

from studio.devices import portaudio, pulse, sound_server
from studio.errors import NoAnswerError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pipewire_session import PipeWireSession
    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.virtual_microphone", "tests.pipewire_session"]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of other systems")


def test_a_server_that_stands_still_is_silent_until_it_goes_on(virtual_microphone: VirtualMicrophone) -> None:
    assert not sound_server.is_silent()
    virtual_microphone.hang()
    assert sound_server.is_silent()
    virtual_microphone.hang(on=False)
    assert not sound_server.is_silent()


def test_pipewire_in_its_place_answers_too(pipewire: PipeWireSession) -> None:
    assert pulse.server() is not None
    assert not sound_server.is_silent()
    pipewire.hang()
    assert sound_server.is_silent()
    pipewire.hang(on=False)


def test_no_program_is_started_for_a_socket_that_never_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "native"))
        door.listen()
        monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'native'}")
        started: list[object] = []
        monkeypatch.setattr(pulse.subprocess, "run", lambda *words, **_: started.append(words))

        for ask in (pulse.server, portaudio.microphones, portaudio.loudspeakers):
            with pytest.raises(NoAnswerError, match="The sound server does not answer"):
                ask()
    assert started == []


@pytest.mark.parametrize(("variables", "place"), [
    ({"PULSE_SERVER": "unix:/a/native"}, "/a/native"), ({"PULSE_SERVER": "/a/native tcp:b"}, "/a/native"),
    ({"PULSE_SERVER": "{0123}unix:/a/native"}, "/a/native"), ({"PULSE_SERVER": "tcp:localhost"}, ""),
    ({"PULSE_SERVER": " "}, ""), ({"PULSE_RUNTIME_PATH": "/b"}, "/b/native"), ({"XDG_RUNTIME_DIR": "/c"}, "/c/pulse/native"),
    ({}, ""),
])
def test_the_socket_is_where_a_client_looks_for_it(
        variables: dict[str, str], place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert sound_server.place() == place


def test_where_there_is_none_nothing_is_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nowhere'}")
    assert not sound_server.is_silent()
    # A server that hangs up has answered.
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "native"))
        monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'native'}")
        assert not sound_server.is_silent()
