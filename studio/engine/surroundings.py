"""Checks of microphones, loudspeakers, disk space and folders for the doctor."""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio.devices import portaudio, pulse
from studio.errors import DeviceError, NoAnswerError
from studio.places import user_cache, user_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from studio.devices.device import AudioDevice

_GIB = 1024**3
LEAST_ROOM = 1 * _GIB
"""Some forty minutes of recording at the best quality of 1280 x 720, and what is made again in the cache."""
WIDE_HZ = 16_000
"""What the networks hear; a device below that loses the sounds by which f, s and th are told apart."""


@dataclass(frozen=True, slots=True)
class MachineFinding:
    """One line: what was looked for, what was found, and whether that is well (None: it is neither)."""

    name: str
    found: str
    well: bool | None


def sound() -> list[MachineFinding]:
    """Look at the sound server, the microphones and the loudspeaker; their names stay out, for people name them."""
    findings = _server() if sys.platform == "linux" else []
    try:
        findings += _microphones([one for one in portaudio.microphones() if not one.monitor])
        findings.append(_loudspeaker())
    except DeviceError as error:
        if not (isinstance(error, NoAnswerError) and findings and findings[0].well is False):
            findings.append(MachineFinding("Sound devices", str(error), False))
    return findings


def _server() -> list[MachineFinding]:
    try:
        found = pulse.server()
    except NoAnswerError as error:
        return [MachineFinding("Sound server", str(error), False)]
    if found is None:
        return [MachineFinding("Sound server", "none that answers pactl; devices are used directly", None)]
    return [MachineFinding("Sound server", found, True)]


def _microphones(found: Sequence[AudioDevice]) -> list[MachineFinding]:
    if not found:
        return [MachineFinding("Microphones", "none: connect one, or play sound files", False)]
    first = found[0]
    has = f"the default has {first.rate} Hz" if first.default else f"the first has {first.rate} Hz"
    said = f"{len(found)}; {has}; {_channels(first.channels)}"
    if first.rate < WIDE_HZ:
        said = f"{said}; a headset's telephone mode: use another microphone for clearer lips"
        return [MachineFinding("Microphones", said, False)]
    return [MachineFinding("Microphones", said, True)]


def _loudspeaker() -> MachineFinding:
    # The form is the server's own: PortAudio tells that of ALSA's plug-in, 44.1 kHz and 32 channels, whatever is connected.
    found = [one for one in portaudio.loudspeakers() if one.id != pulse.DUMMY]
    if not found:
        return MachineFinding("Loudspeaker", "none: sound files play without being heard", None)
    return MachineFinding("Loudspeaker", f"{found[0].rate} Hz; {_channels(found[0].channels)}", True)


def _channels(count: int) -> str:
    return f"channels: {count}"


def disk(places: Mapping[str, Path] | None = None) -> list[MachineFinding]:
    """Look whether the folders can be written and have room.

    Parameters
    ----------
    places
        More folders by what they are for.
    """
    own = [("Avatars", user_data()), ("Cache", user_cache()), ("Temporary files", Path(tempfile.gettempdir()))]
    return [_folder(name, folder) for name, folder in (*own, *(places or {}).items())]


def _folder(name: str, folder: Path) -> MachineFinding:
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"studio")
            file.flush()
        free = shutil.disk_usage(there).free
    except OSError as error:
        why = error.strerror or "refused"
        return MachineFinding(name, f"cannot be written ({why}): allow it, or choose another folder", False)
    room = f"{free / _GIB:.1f} GiB free"
    return MachineFinding(name, room if free >= LEAST_ROOM else f"{room}: make room", free >= LEAST_ROOM)
