"""What NVIDIA's management library does at its C border, for machines that have none."""

from __future__ import annotations

import os
from typing import Any

import pynvml

MIB = 1024 * 1024


class Driver:
    """Fill the structures that ``pynvml`` hands over, as ``libnvidia-ml`` does; the fixture `driver` puts it in place."""

    def __init__(self) -> None:
        self.used, self.processes, self.code = 3_000 * MIB, {os.getpid(): 400 * MIB}, 0
        self.open = 0
        self.asked_for: object = None

    def nvmlInitWithFlags(self, _flags: int) -> int:  # noqa: N802
        self.open += 1
        return 0

    def nvmlShutdown(self) -> int:  # noqa: N802
        self.open -= 1
        return 0

    def nvmlDeviceGetHandleByIndex_v2(self, index: Any, device: Any) -> int:  # noqa: N802
        self.asked_for = index.value
        return 0 if index.value == 0 else pynvml.NVML_ERROR_INVALID_ARGUMENT

    def nvmlDeviceGetHandleByPciBusId_v2(self, bus_id: Any, device: Any) -> int:  # noqa: N802
        self.asked_for = bus_id.value
        return 0

    def nvmlDeviceGetName(self, _device: Any, name: Any, _length: Any) -> int:  # noqa: N802
        name.value = b"NVIDIA Imaginary 24"
        return 0

    def nvmlSystemGetDriverVersion(self, version: Any, _length: Any) -> int:  # noqa: N802
        version.value = b"580.65.06"
        return 0

    def nvmlDeviceGetMemoryInfo(self, _device: Any, given: Any) -> int:  # noqa: N802
        given._obj.total, given._obj.used = 24_576 * MIB, self.used
        return self.code

    def nvmlDeviceGetComputeRunningProcesses_v3(self, _device: Any, count: Any, given: Any) -> int:  # noqa: N802
        if given is None and self.processes:
            count._obj.value = len(self.processes)
            return int(pynvml.NVML_ERROR_INSUFFICIENT_SIZE)
        for place, (pid, size) in enumerate(self.processes.items()):
            given[place].pid, given[place].usedGpuMemory = pid, size
        count._obj.value = len(self.processes)
        return 0
