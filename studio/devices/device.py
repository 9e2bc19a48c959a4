"""What a microphone is: the system's id, the name a person knows it by, and what tells it from another of that name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HARDWARE = "hardware:"
"""Begins the id of a device that no sound server lends."""


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """A microphone as the system shows it.

    Its name, the system's own id, its own rate in Hz and channels, whether the system uses it unless told otherwise, what
    tells it from another of the same name, "" where there is none, and whether it is the monitor of a loudspeaker, which
    records what this computer plays.
    """

    name: str
    id: str
    rate: int
    channels: int
    default: bool
    detail: str = ""
    monitor: bool = False

    @property
    def label(self) -> str:
        """What a person chooses it by."""
        return f"{self.name} ({self.detail})" if self.detail else self.name

    @property
    def served(self) -> bool:
        """Whether a sound server lends it."""
        return not self.id.startswith(HARDWARE)


def told_apart(devices: Sequence[AudioDevice], ports: Mapping[str, str]) -> list[AudioDevice]:
    """Give those that share a name what tells them apart: the USB port each is plugged into, or the system's id.

    Parameters
    ----------
    devices
        As listed.
    ports
        The port of each device by its id, where it is in one.
    """
    alike = Counter(device.name for device in devices)
    told = []
    for device in devices:
        if alike[device.name] > 1 and not device.detail:
            others = [ports.get(other.id, "") for other in devices if other.name == device.name]
            by_port = all(others) and len(set(others)) == len(others)
            device = replace(device, detail=f"USB port {ports[device.id]}" if by_port else device.id)
        told.append(device)
    return told


def numbered(devices: Sequence[AudioDevice]) -> list[AudioDevice]:
    """Give devices that PortAudio shows with one name a number: there is nothing else to tell them apart by."""
    alike, seen = Counter(device.name for device in devices), Counter[str]()
    told = []
    for device in devices:
        seen[device.name] += 1
        if alike[device.name] > 1:
            number = seen[device.name]
            device = replace(device, id=device.id if number == 1 else f"{device.id} #{number}", detail=str(number))
        told.append(device)
    return told


def choose(found: Sequence[AudioDevice], wanted: str | None) -> AudioDevice:
    """Pick the microphone with the id, label or name ``wanted``, or the default; `DeviceError` in words if absent.

    A monitor is picked only by its own name or id.
    """
    if not found:
        raise DeviceError("No microphone was found; connect one, or play a sound file instead.")
    if wanted is None:
        for device in found:
            if not device.monitor:
                return device
        raise DeviceError(f'No microphone was found; "{found[0].label}" records what this computer plays: '
                          "choose it by its name, or connect a microphone.")
    for known_by in ("id", "label", "name"):
        for device in found:
            if wanted == getattr(device, known_by):
                return device
    others = ", ".join(f'"{device.label}"' for device in found)
    raise DeviceError(f'The microphone "{wanted}" is not connected; connect it, or choose one of these: {others}.')
