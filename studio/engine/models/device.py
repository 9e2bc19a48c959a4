"""Where the networks run: what a person asks for, in words, and what onnxruntime calls it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.errors import DeviceError

PROVIDERS = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
}
"""onnxruntime's names; the first is there always."""
NAMES = {"cpu": "CPU", "cuda": "CUDA", "tensorrt": "TensorRT", "directml": "DirectML", "coreml": "CoreML"}
_MOST = 64
"""More graphics processors than any machine has."""


@dataclass(frozen=True, slots=True)
class Device:
    """One processor and the way to it: a kind of `PROVIDERS` and which one of them, from 0."""

    kind: str
    index: int = 0

    @property
    def provider(self) -> str:
        """Name of the way in onnxruntime."""
        return PROVIDERS[self.kind]

    @property
    def nvidia(self) -> bool:
        """Whether it is an NVIDIA GPU, whose memory the stages can share."""
        return self.kind in {"cuda", "tensorrt"}

    @property
    def on_cpu(self) -> bool:
        """Whether it is this computer's own processor."""
        return self.kind == "cpu"

    def __str__(self) -> str:
        """Write it as the option ``--device`` takes it."""
        return f"{self.kind}:{self.index}" if self.index else self.kind

    @property
    def words(self) -> str:
        """Name it for a person."""
        return NAMES[self.kind] + (f", device {self.index}" if self.index else "")


CPU = Device("cpu")
AUTO = "auto"
"""Asks for the fastest device that really works."""


def parse_device(text: str) -> Device | None:
    """Read ``auto`` (None), ``cpu``, ``cuda``, ``cuda:1``, ``tensorrt``, ``directml`` or ``coreml``.

    Raises
    ------
    DeviceError
        It is none of these.
    """
    if text == AUTO:
        return None
    found = re.fullmatch(r"([a-z]+)(?::(\d{1,3}))?", text)
    if found is None or found[1] not in PROVIDERS or int(found[2] or 0) >= _MOST or (found[1] == "cpu" and found[2]):
        raise DeviceError(
            f"{text!r:.40} is no device: use auto, cpu, cuda, cuda:1 for the second GPU, tensorrt, directml or coreml."
        )
    return Device(found[1], int(found[2] or 0))
