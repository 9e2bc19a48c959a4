"""The check of the machine says which virtual camera there is, or the command that makes one."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import pytest

from studio.devices import libpipewire
from studio.outputs.camera import finding, pipewire, v4l2

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux has the ways that are looked for")


@pytest.fixture(autouse=True)
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave nothing of this machine: no server, no module."""
    for name in ("PIPEWIRE_RUNTIME_DIR", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("PIPEWIRE_REMOTE", raising=False)
    monkeypatch.setattr(libpipewire, "library", lambda: None)
    monkeypatch.setattr(v4l2, "devices", list)
    monkeypatch.setattr(v4l2, "is_installed", lambda: False)


def test_where_there_is_none_the_command_is_told() -> None:
    [found] = finding.look()
    assert found.well is False
    assert found.found.startswith("none; PipeWire is not running; v4l2loopback is not installed; sudo ")
    assert found.found.endswith(v4l2.LOAD)


def test_a_module_that_is_not_loaded_is_loaded_and_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(v4l2, "is_installed", lambda: True)
    [found] = finding.look()
    assert found.found == f"none; PipeWire is not running; v4l2loopback is not loaded; {v4l2.LOAD}"


def test_a_server_that_takes_connections_is_a_way(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pipewire-0"))
        server.listen()
        assert pipewire.running()
        [found] = finding.look()
    assert found.well
    assert found.found == "through PipeWire; v4l2loopback is not installed"
    assert not pipewire.running(), "a socket whose server has died is none"


def test_a_module_is_installed_where_the_kernel_lists_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert not v4l2.is_installed(tmp_path)
    (tmp_path / "modules.dep").write_text("updates/dkms/v4l2loopback.ko.xz: kernel/drivers/media/v4l2-core/videodev.ko.xz\n")
    assert v4l2.is_installed(tmp_path)


@pytest.mark.parametrize(("manager", "says"), [("dnf", "sudo dnf install akmod-v4l2loopback && "),
                                               ("pacman", "sudo pacman -S v4l2loopback-dkms && "), (None, "sudo apt install ")])
def test_the_command_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch, manager: str | None, says: str) -> None:
    monkeypatch.setattr(v4l2.shutil, "which", lambda name: f"/usr/bin/{name}" if name == manager else None)
    assert v4l2.command(installed=False).startswith(says)
