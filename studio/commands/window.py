"""``viseme-studio`` without a command: the window, where there is a display to open it on."""

from __future__ import annotations

import contextlib
import gc
import os
import re
import socket
import sys

from studio.errors import StudioError


def main(avatar: str, device: str | None, look_ahead_ms: int | None = None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    avatar
        Name, folder or file of who speaks.
    device
        Where the networks run; None is what was chosen in the settings.
    look_ahead_ms
        Which of the avatar's encoders hears; None is what was chosen in the settings.

    Raises
    ------
    StudioError
        There is no display, or the device that was asked for does not work.
    """
    # Qt would end the process with a page of text where there is no screen.
    if not has_display():
        raise StudioError(
            "There is no display to open the window on: run this on a desktop, "
            "or make a clip with 'viseme-studio render SPEECH -o CLIP.mp4'."
        )
    if device is not None:
        from studio.avatars import library
        from studio.engine.device_choice import open_avatar

        # A device that was asked for by name works, or nothing opens.
        open_avatar(library.find(avatar), device=device).close()
    # What a start makes stays: looking for garbage in it again and again takes a twelfth of a start. `studio.app.run` lets the
    # collector go on once there is nothing left to make.
    gc.disable()
    try:
        from studio.ui import language

        # Before the modules of the window are imported, which make tables of its sentences.
        language.speak_chosen()
        from studio import app

        return app.run(avatar=avatar, device=device, look_ahead_ms=look_ahead_ms)
    finally:
        gc.enable()


def has_display() -> bool:
    """Tell whether a window can open; a local X display is also asked whether its server is there."""
    if sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return True
    display = os.environ.get("DISPLAY", "")
    number = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if number is None:
        return bool(display)
    for address in (f"/tmp/.X11-unix/X{number[1]}", f"\0/tmp/.X11-unix/X{number[1]}"):  # noqa: S108  (fixed by X)
        with socket.socket(socket.AF_UNIX) as door, contextlib.suppress(OSError):
            door.connect(address)
            return True
    return False
