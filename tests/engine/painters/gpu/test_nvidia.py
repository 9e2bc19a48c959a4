"""Advice about a GPU is for computers that have one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from studio.engine.painters.gpu import nvidia

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")


def device(system: Path, number: str, vendor: str, kind: str) -> None:
    folder = system / "sys/bus/pci/devices" / number
    folder.mkdir(parents=True)
    (folder / "vendor").write_text(vendor + "\n")
    (folder / "class").write_text(kind + "\n")


@pytest.mark.parametrize(("vendor", "kind", "there"), [
    ("0x10de", "0x030000", True), ("0x10de", "0x030200", True), ("0x10de", "0x040300", False), ("0x1002", "0x030000", False)],
    ids=["a graphics card", "a card that only computes", "the sound of a card", "another make"])
def test_a_gpu_is_seen_on_the_bus_without_any_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vendor: str, kind: str,
                                                     there: bool) -> None:
    monkeypatch.setattr(nvidia, "_SYSTEM", tmp_path)
    assert not nvidia.has_hardware()
    device(tmp_path, "0000:00:02.0", "0x8086", "0x030000")

    device(tmp_path, "0000:01:00.0", vendor, kind)

    assert nvidia.has_hardware() is there


@pytest.mark.parametrize("place", ["dev/nvidiactl", "usr/lib/wsl/lib/libcuda.so.1"])
def test_where_the_bus_is_hidden_the_driver_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setattr(nvidia, "_SYSTEM", tmp_path)
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).touch()

    assert nvidia.has_hardware()


def test_a_jetson_says_so_in_its_device_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nvidia, "_SYSTEM", tmp_path)
    (tmp_path / "proc/device-tree").mkdir(parents=True)
    (tmp_path / "proc/device-tree/compatible").write_bytes(b"nvidia,p3737\0nvidia,tegra234\0")

    assert nvidia.has_hardware()
