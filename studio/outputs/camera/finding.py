"""What this system has for a virtual camera, for the check of the machine."""

from __future__ import annotations

import sys

from studio.devices import libpipewire
from studio.engine.surroundings import MachineFinding
from studio.outputs.camera import pipewire, v4l2

NAME = "Virtual camera"


def look() -> list[MachineFinding]:
    """Tell which ways there are to call programs, or how to get one; nothing is made and no camera wakes."""
    if sys.platform != "linux":
        return [MachineFinding(NAME, "none of the studio's own on this system: use the page in OBS, which has one", None)]
    missing: list[str] = []
    ways: list[str] = []
    try:
        libpipewire.library()
        there = pipewire.running()
        (ways if there else missing).append("PipeWire" if there else pipewire.NOT_RUNNING)
    except (OSError, AttributeError):
        missing.append(pipewire.NOT_INSTALLED)
    installed = v4l2.is_installed()
    if v4l2.devices():
        ways.append("v4l2loopback")
    else:
        missing.append("v4l2loopback is not loaded" if installed else "v4l2loopback is not installed")
    if ways:
        return [MachineFinding(NAME, "; ".join([f"through {', '.join(ways)}", *missing]), True)]
    return [MachineFinding(NAME, "; ".join(["none", *missing, v4l2.command(installed=installed)]), False)]
