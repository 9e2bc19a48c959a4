"""What the check says of sound and disk, on a real sound server and real folders."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from studio.devices import portaudio, pulse
from studio.devices.device import AudioDevice
from studio.engine import surroundings
from studio.engine.surroundings import MachineFinding, disk, sound
from studio.errors import DeviceError

if TYPE_CHECKING:
    import pytest

    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.virtual_microphone"]


def test_server_microphones_and_loudspeaker_are_told_with_their_rates_and_without_names(
    virtual_microphone: VirtualMicrophone,
) -> None:
    virtual_microphone.connect("Headset of Anna", default=False)

    found = {one.name: one for one in sound()}

    assert found["Sound server"].well
    assert "pulseaudio" in found["Sound server"].found
    assert found["Microphones"] == MachineFinding("Microphones", "2; the default has 48000 Hz; channels: 2", True)
    # The sink's own form, not that of what leads there.
    assert found["Loudspeaker"] == MachineFinding("Loudspeaker", "48000 Hz; channels: 2", True)
    assert "Anna" not in str(found)


def test_a_server_that_hangs_is_told_once(virtual_microphone: VirtualMicrophone) -> None:
    virtual_microphone.hang()

    assert sound() == [MachineFinding("Sound server", pulse.NO_ANSWER, False)]

    virtual_microphone.hang(False)


def test_no_microphone_a_narrow_one_and_no_sound_system_have_their_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = AudioDevice("Headset", "1", 8_000, 1, True)
    monkeypatch.setattr(pulse, "server", lambda: None)
    dummy = AudioDevice("Dummy Output", pulse.DUMMY, 48_000, 2, True)
    monkeypatch.setattr(portaudio, "loudspeakers", lambda: [dummy])
    for devices, said in (([], "none: connect one"), ([narrow], "telephone mode")):
        monkeypatch.setattr(portaudio, "microphones", lambda devices=devices: devices)
        found = {one.name: one for one in sound()}
        assert said in found["Microphones"].found
        assert found["Microphones"].well is False
        assert found["Loudspeaker"].well is None

    def missing() -> list[AudioDevice]:
        raise DeviceError("Sound devices need the PortAudio library, which is missing; install it.")

    monkeypatch.setattr(portaudio, "microphones", missing)
    assert "PortAudio library" in sound()[-1].found


def test_folders_are_told_whether_they_can_be_written_and_have_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = {"Recordings": tmp_path / "not" / "made" / "yet", "Broken": Path("/proc/nothing")}

    found = {one.name: one for one in disk(places)}

    assert found["Recordings"].well is (shutil.disk_usage(tmp_path).free >= surroundings.LEAST_ROOM)
    assert found["Broken"].well is False
    assert "cannot be written" in found["Broken"].found
    assert not (tmp_path / "not").exists()
    assert str(tmp_path) not in str(found)

    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10, 9, 1))
    assert {one.name: one.found for one in disk(places)}["Recordings"] == "0.0 GiB free: make room"
