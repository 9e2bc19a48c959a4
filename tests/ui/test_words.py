"""What the window says, in the words of the window."""

from __future__ import annotations

import re

import pytest

from studio.engine.models import faults
from studio.engine.models.device import parse_device
from studio.engine.models.faults import Fault, explain
from studio.ui import words

FAULTS = [one for one in vars(faults).values() if isinstance(one, Fault)]


def test_advice_for_the_command_line_is_told_by_the_windows_own_controls() -> None:
    assert words.in_window("Update the driver, or use --device cpu.") == (
        'Update the driver, or choose "CPU" under Performance in the settings.')
    assert words.in_window("Use it: use --device auto.") == (
        'Use it: choose "The fastest that works" under Performance in the settings.')
    assert words.in_window("There is no memory left.") == "There is no memory left."


@pytest.mark.parametrize("fault", [*FAULTS, explain("invalid device ordinal")], ids=lambda one: one.code)
def test_no_fault_speaks_of_the_command_line_in_the_window(fault: Fault) -> None:
    said = words.in_window(fault.sentence)
    assert "--device" not in said
    for device in re.findall(r"--device (\w+)", fault.sentence):
        assert device == "auto" or parse_device(device) is not None
        assert f'"{words.PROCESSORS[device]}"' in said
