"""The memory of an NVIDIA GPU: all of it, what is used, and this process's share; nothing at all where there is no driver."""

from __future__ import annotations

import os
import sys
import threading
from ctypes import CDLL
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.engine.metrics.growth import Growth, judge
from studio.engine.metrics.readings import Readings

if TYPE_CHECKING:
    from studio.engine.metrics.series import Rows, Times

_FIRST_NAMESPACE = 0xEFFFFFFC
"""Inode of Linux's first process namespace (``PROC_PID_INIT_INO`` in ``include/linux/proc_ns.h``)."""


@dataclass(frozen=True, slots=True)
class DeviceUse:
    """Bytes of one GPU at one moment; ``ours`` is None where the driver does not tell processes apart (WDDM, containers)."""

    total: int
    used: int
    ours: int | None


class DeviceMemory:
    """One GPU's memory, read through NVML when asked; `find` gives it, or None.

    Kept and judged like `studio.engine.metrics.memory.Resident`. Any thread may call; one at a time goes in.

    Parameters
    ----------
    nvml
        The module ``pynvml``, initialised.
    handle
        NVML's handle of the device.
    """

    def __init__(self, nvml: Any, handle: Any) -> None:
        self._nvml, self._handle = nvml, handle
        self._lock = threading.Lock()
        self._kept = Readings(("total", "used", "ours"))
        self.name = _text(nvml.nvmlDeviceGetName(handle))
        self.driver = _text(nvml.nvmlSystemGetDriverVersion())

    @classmethod
    def find(cls, device: int | str = 0) -> DeviceMemory | None:
        """Open NVML for the device with this index in NVML's order, which is not CUDA's, or PCI bus id; None if there is none.

        Without a driver this costs one failed look-up of a library, and ``pynvml`` is not imported.
        """
        library = "nvml.dll" if sys.platform == "win32" else "libnvidia-ml.so.1"
        try:
            CDLL(library)
        except OSError:
            return None
        try:
            import pynvml
        except ImportError:
            return None
        try:
            pynvml.nvmlInit()
        except pynvml.NVMLError:
            return None
        try:
            by_place = isinstance(device, str)
            handle = (pynvml.nvmlDeviceGetHandleByPciBusId if by_place else pynvml.nvmlDeviceGetHandleByIndex)(device)
            found = cls(pynvml, handle)
            found.sample()
        except pynvml.NVMLError:
            pynvml.nvmlShutdown()
            return None
        return found

    def sample(self) -> DeviceUse | None:
        """Measure now; None when the driver does not answer any more (a device that was reset or taken away)."""
        with self._lock:
            nvml = self._nvml
            if nvml is None:
                return None
            try:
                memory = nvml.nvmlDeviceGetMemoryInfo(self._handle)
                running = nvml.nvmlDeviceGetComputeRunningProcesses(self._handle)
            except nvml.NVMLError:
                return None
            own = [one.usedGpuMemory for one in running if one.pid == os.getpid()]
            told = None not in own and (own or not running or _numbered_as_the_driver_does())
            use = DeviceUse(int(memory.total), int(memory.used), int(sum(own)) if told else None)
            self._kept.add((use.total, use.used, np.nan if use.ours is None else use.ours), monotonic())
            return use

    def history(self) -> tuple[Times, Rows]:
        """Give what was kept, oldest first: monotonic seconds f64 [n], and f64 [n, 3] of `DeviceUse`, NaN where it has None."""
        return self._kept.newest()

    def growth(self) -> Growth | None:
        """Judge this process's share; None before there are minutes enough, or where it is not told."""
        at_s, rows = self.history()
        told = ~np.isnan(rows[:, 2])
        return judge(at_s[told], rows[told, 2])

    def close(self) -> None:
        """Let go of NVML; may be called more than once."""
        with self._lock:
            if self._nvml is not None:
                self._nvml.nvmlShutdown()
                self._nvml = None


def _text(told: bytes | str) -> str:
    return told.decode(errors="replace") if isinstance(told, bytes) else told


def _numbered_as_the_driver_does() -> bool:
    """Tell whether a process has the same number here as for the driver, which in a container it has not."""
    if sys.platform != "linux":
        return True
    try:
        return Path("/proc/self/ns/pid").stat().st_ino == _FIRST_NAMESPACE
    except OSError:
        return False
