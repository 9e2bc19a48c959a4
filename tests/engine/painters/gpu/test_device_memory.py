"""A GPU's memory is read with the driver's own structures, and without a driver nothing is paid for it."""

from __future__ import annotations

import os
import subprocess
import sys

import pynvml
import pytest

from studio.engine.metrics.readings import KEPT_S
from studio.engine.painters.gpu import device_memory
from studio.engine.painters.gpu.device_memory import DeviceMemory
from tests.nvidia_driver import MIB, Driver


def test_all_of_it_what_is_used_and_our_share(driver: Driver) -> None:
    device = DeviceMemory.find()
    assert device is not None
    driver.processes[1] = 700 * MIB

    use = device.sample()

    assert use is not None
    assert (use.total, use.used, use.ours) == (24_576 * MIB, 3_000 * MIB, 400 * MIB)
    assert device.name == "NVIDIA Imaginary 24"
    device.close()
    device.close()
    assert device.sample() is None


def test_a_share_that_the_driver_does_not_tell_is_not_called_nothing(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    device = DeviceMemory.find()
    assert device is not None
    driver.processes = {os.getpid(): 2**64 - 1}
    kept_secret = device.sample()
    driver.processes = {1: 700 * MIB}
    monkeypatch.setattr(device_memory, "_numbered_as_the_driver_does", lambda: False)
    in_a_container = device.sample()
    monkeypatch.setattr(device_memory, "_numbered_as_the_driver_does", lambda: True)
    of_another = device.sample()

    assert [one.ours if one else -1 for one in (kept_secret, in_a_container, of_another)] == [None, None, 0]
    device.close()


def test_a_growing_share_is_an_alarm_and_other_programs_are_not(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(device_memory, "monotonic", lambda: clock[0])
    device = DeviceMemory.find()
    assert device is not None
    for _ in range(700):
        clock[0] += 1.0
        driver.used += MIB
        device.sample()
    others = device.growth()
    for _ in range(700):
        clock[0] += 1.0
        driver.processes[os.getpid()] += MIB // 2
        device.sample()
    ours = device.growth()

    assert others is not None
    assert not others.goes_on
    assert ours is not None
    assert ours.goes_on
    assert ours.per_min == pytest.approx(30 * MIB, rel=0.02)
    at_s, rows = device.history()
    assert at_s[-1] - at_s[0] == KEPT_S
    assert rows[-1].tolist() == [24_576 * MIB, driver.used, driver.processes[os.getpid()]]
    device.close()


def test_a_device_that_is_not_there_or_went_away_is_none(driver: Driver) -> None:
    assert DeviceMemory.find(3) is None
    device = DeviceMemory.find("00000000:01:00.0")
    assert device is not None
    assert driver.asked_for == b"00000000:01:00.0"
    driver.code = pynvml.NVML_ERROR_GPU_IS_LOST

    assert device.sample() is None
    device.close()


def test_without_a_driver_its_library_is_not_even_imported() -> None:
    code = ("import sys; from studio.engine.painters.gpu.device_memory import DeviceMemory as D; found = D.find(); "
            "print(found is None, 'pynvml' in sys.modules)")

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.split() in (["True", "False"], ["False", "True"])
