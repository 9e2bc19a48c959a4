"""A device is what its name says, and everything else is refused in one sentence."""

from __future__ import annotations

import pytest

from studio.engine.models.device import Device, parse_device
from studio.errors import DeviceError


@pytest.mark.parametrize(("text", "device"), [
    ("auto", None), ("cpu", Device("cpu")), ("cuda", Device("cuda", 0)), ("cuda:1", Device("cuda", 1)),
    ("tensorrt:2", Device("tensorrt", 2)), ("directml", Device("directml")), ("coreml", Device("coreml")),
])
def test_a_device_has_one_name(text: str, device: Device | None) -> None:
    assert parse_device(text) == device
    assert device is None or str(device) == text


@pytest.mark.parametrize("text", ["gpu", "cuda:", "cuda:-1", "cuda:99", "cpu:1", "", "CUDA", "cuda:1;rm"])
def test_another_word_is_refused(text: str) -> None:
    with pytest.raises(DeviceError, match="is no device: use auto, cpu, cuda, cuda:1"):
        parse_device(text)
