"""How large the text is: as large as the system's own, and rows, controls and panels with it."""

from __future__ import annotations

import os
import sys
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from studio.ui.platform import reduced_motion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize

MOST = 2.0
STEP = 0.05
START_WAITS_S = 0.3
"""At most, for what the system says; there is no window yet."""
ROOM = 648, 440
"""What the least window takes of the screen, with its frame."""
_USUAL_PT = {"darwin": 13.0, "win32": 9.0, "GNOME": 11.0, "KDE": 10.0}
"""Size of the text as it comes, by system or desktop."""
_OTHER_PT = 10.0
_SCALE = "QT_SCALE_FACTOR"


def application(arguments: Sequence[str], choice: str) -> QApplication:
    """Make Qt's application so that text has the size of ``choice``: per cent, or that of the system.

    What Qt scales by is read when an application is made, and the system's font is known only after; so one that is not
    of the right size is made again, before there is any window. A scale that the person gave Qt holds, and a size that is
    chosen comes on top of it; what the system says is left out then.
    """
    made = QApplication(list(arguments))
    given = os.environ.get(_SCALE)
    if given is not None and not choice.isdecimal():
        return made
    wanted = scale(choice, font_pt=QApplication.font().pointSizeF(), enlarged=enlarged(QApplication.platformName()),
                   room=made.primaryScreen().availableSize())
    if wanted == 1.0:
        return made
    made.shutdown()
    del made
    os.environ[_SCALE] = f"{wanted * _number(given):.3f}"
    try:
        return QApplication(list(arguments))
    finally:
        # It is not meant for the programs that the studio starts.
        if given is None:
            del os.environ[_SCALE]
        else:
            os.environ[_SCALE] = given


def _number(scale: str | None) -> float:
    """Give the scale that Qt takes ``scale`` for: none where it is no number above 0."""
    try:
        found = float(scale or "")
    except ValueError:
        return 1.0
    return found if 0.0 < found < inf else 1.0


def scale(choice: str, *, font_pt: float, enlarged: float, room: QSize) -> float:
    """Give the scale for ``choice``, 1 to 2 in steps of 5 %, as far as the least window still has room on the screen.

    Parameters
    ----------
    font_pt
        Size of the system's font in points.
    enlarged
        How much the system enlarges text besides.
    room
        Of the screen, in logical pixels.
    """
    wanted = int(choice) / 100 if choice.isdecimal() else font_pt / usual_pt() * enlarged
    fitting = min(wanted, room.width() / ROOM[0], room.height() / ROOM[1], MOST)
    return max(1.0, round(int(fitting / STEP + 1e-6) * STEP, 2))


def usual_pt() -> float:
    """Give the size that the system's font has where it was not changed."""
    desktops = [sys.platform, *os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")]
    return next((_USUAL_PT[name] for name in desktops if name in _USUAL_PT), _OTHER_PT)


def enlarged(platform: str) -> float:
    """Give how much the system enlarges text where Qt does not see it: Windows' "Text size" and GNOME's on Wayland."""
    if sys.platform == "win32":
        return _windows_text_scale()
    if not platform.startswith("wayland"):
        return 1.0
    try:
        return float(reduced_motion.said("gsettings", "get", "org.gnome.desktop.interface", "text-scaling-factor",
                                         within_s=START_WAITS_S) or 1.0)
    except ValueError:
        return 1.0


def _windows_text_scale() -> float:
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER,  # type: ignore[attr-defined, unused-ignore]
                            r"Software\Microsoft\Accessibility") as key:
            return float(winreg.QueryValueEx(key, "TextScaleFactor")[0]) / 100  # type: ignore[attr-defined, unused-ignore]
    except OSError:
        return 1.0
