"""What a machine has is asked of the libraries themselves, here of small ones that answer as NVIDIA's do."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pytest

from studio.engine.device_choice import memory_of
from studio.engine.models.device import Device
from studio.engine.painters.gpu import machine, nvidia
from studio.engine.painters.gpu.device_memory import DeviceMemory
from tests.nvidia_libraries import DRIVER, build, needs_compiler

if TYPE_CHECKING:
    from pathlib import Path

    from tests.nvidia_driver import Driver


@pytest.fixture
def two_gpus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Put a driver in place whose first GPU is the second on the bus."""
    library = ctypes.CDLL(str(build(tmp_path, "libcuda.so.1", DRIVER)))
    monkeypatch.setattr(nvidia, "driver_library", lambda: library)
    monkeypatch.setattr(machine, "load", lambda _name: None)


@needs_compiler
def test_gpus_are_told_as_cuda_numbers_them(two_gpus: None) -> None:
    found = machine.look()

    assert (found.driver, found.driver_cuda, found.trouble) == (True, "13.0", "")
    assert [(gpu.index, gpu.name, gpu.total >> 30) for gpu in found.gpus] == [(0, "Fast 24", 24), (1, "Slow 4", 4)]
    assert [gpu.bus_id for gpu in found.gpus] == ["0000:41:00.0", "0000:01:00.0"]


@needs_compiler
def test_the_memory_that_is_read_is_that_of_the_gpu_that_cuda_means(two_gpus: None, driver: Driver) -> None:
    for index, place in ((0, b"0000:41:00.0"), (1, b"0000:01:00.0")):
        device = DeviceMemory.find(machine.bus_id(index))
        assert device is not None
        assert driver.asked_for == place
        device.close()
    assert machine.bus_id(2) == ""
    for wanted, place in ((Device("cuda", 1), b"0000:01:00.0"), (Device("cpu"), 0)):
        memory = memory_of(wanted)
        assert memory is not None
        assert driver.asked_for == place
        memory.close()


def test_without_a_driver_no_place_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise OSError

    monkeypatch.setattr(nvidia, "driver_library", none)
    assert machine.bus_id(0) == ""
    monkeypatch.setattr(nvidia, "driver_library", lambda: ctypes.CDLL(None))
    assert machine.bus_id(0) == ""


def test_parts_of_cudnn_come_from_where_cudnn_came_from(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    wheels, asked = tmp_path / "cudnn" / "lib", list[str]()
    wheels.mkdir(parents=True)
    for name in ("libcudnn.so.9", "libcudnn_ops.so.9", "libcudnn_cnn.so.9", "libcudnn_ops.so.8"):
        (wheels / name).touch()
    monkeypatch.setattr(machine, "packaged", lambda package: tmp_path if package == "nvidia" else None)
    monkeypatch.setattr(machine, "load", asked.append)

    machine.preload("cuda")
    assert asked == list(machine.library_names()["cuda"])
    asked.clear()
    machine.preload("cudnn")
    assert asked == [*machine.library_names()["cudnn"], "libcudnn_cnn.so.9", "libcudnn_ops.so.9"]
    monkeypatch.setattr(machine, "packaged", lambda _package: None)
    asked.clear()
    machine.preload("cudnn")
    assert asked == list(machine.library_names()["cudnn"])
