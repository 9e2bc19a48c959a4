"""Whether NVIDIA's driver or hardware is there: all that a computer without a GPU pays, a look-up of a library and of files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

_VENDOR, _DISPLAY = "0x10de", "0x03"
"""NVIDIA, and what shows or computes pictures, in the PCI's numbers (PCI Code and ID Assignment Specification)."""
_SYSTEM = Path("/")


def driver_library() -> Any:
    """Open the driver's library; `OSError` when there is none."""
    import ctypes

    return ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")


def has_driver() -> bool:
    """Tell whether NVIDIA's driver is installed."""
    try:
        driver_library()
    except OSError:
        return False
    return True


def has_hardware() -> bool:
    """Tell whether a GPU of NVIDIA is in this computer, whatever is installed for it; advice about one is for these."""
    if sys.platform == "win32":
        return _windows_has_one()
    if sys.platform == "darwin":
        return False
    # Windows' own Linux has no PCI of its own, a Jetson's GPU is none of the PCI's; a driver that runs tells in both.
    if any((_SYSTEM / place).exists() for place in ("proc/driver/nvidia", "dev/nvidiactl", "usr/lib/wsl/lib/libcuda.so.1")):
        return True
    if b"nvidia,tegra" in _bytes(_SYSTEM / "proc/device-tree/compatible"):
        return True
    for device in (_SYSTEM / "sys/bus/pci/devices").glob("*"):
        if _bytes(device / "vendor").startswith(_VENDOR.encode()) and _bytes(device / "class").startswith(_DISPLAY.encode()):
            return True
    return False


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()[:4096]
    except OSError:
        return b""


def _windows_has_one() -> bool:
    """Look at the display adapters that Windows lists (EnumDisplayDevicesW)."""
    import ctypes

    class Adapter(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint32), ("name", ctypes.c_wchar * 32), ("text", ctypes.c_wchar * 128),
                    ("flags", ctypes.c_uint32), ("id", ctypes.c_wchar * 128), ("key", ctypes.c_wchar * 128))

    adapter = Adapter(size=ctypes.sizeof(Adapter))
    user32 = ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
    number = 0
    while user32.EnumDisplayDevicesW(None, number, ctypes.byref(adapter), 0):
        if "VEN_10DE" in adapter.id.upper():
            return True
        number += 1
    return False
