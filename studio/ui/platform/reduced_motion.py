"""Whether the system asks programs to keep still, as each system writes it down; may wait, so not for the window's thread."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

ANSWER_WITHIN_S = 2.0
_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of Windows' SystemParametersInfo."""


def asked_for() -> bool | None:
    """Tell whether motion is to be reduced; None when this system does not say.

    Windows: "Animation effects" of the accessibility settings. macOS: "Reduce motion". Elsewhere the animations of GNOME
    and the animation speed of KDE; what a desktop tells its portal is asked in `studio.ui.platform.portal`.
    """
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        macos = said("defaults", "read", "com.apple.universalaccess", "reduceMotion")
        return None if macos is None else macos == "1"
    gnome = said("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
    answers = [None if gnome is None else gnome == "false", speed_is_none(kde_speed())]
    known = [answer for answer in answers if answer is not None]
    return any(known) if known else None


def kde_speed() -> str | None:
    """Give what KDE multiplies the length of animations with, as it is written in its settings; None when it is not."""
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    written = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        written.read(Path(folder) / "kdeglobals", encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError):
        return None
    return written.get("KDE", "AnimationDurationFactor", fallback=None)


def speed_is_none(factor: str | None) -> bool | None:
    """Tell whether a factor of KDE means that nothing moves; None when it is no number."""
    try:
        return None if factor is None else float(factor) == 0.0
    except ValueError:
        return None


def said(*command: str, within_s: float | None = None) -> str | None:
    """Give what a program of the system says in one line; None when it is not there or says nothing in time."""
    program = shutil.which(command[0])
    if program is None:
        return None
    try:
        done = subprocess.run([program, *command[1:]], capture_output=True, text=True, timeout=within_s or ANSWER_WITHIN_S,  # noqa: S603
                              stdin=subprocess.DEVNULL, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _windows() -> bool | None:
    import ctypes

    moves = ctypes.c_int(1)
    told = ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined, unused-ignore]
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return not moves.value if told else None
