"""The screens that Qt sees, for the check of the machine; ``python -m studio.ui.platform.screens`` prints them as JSON.

A display that does not work ends Qt's process, so a command line asks in a child.
"""

from __future__ import annotations

import json
import subprocess
import sys

from PySide6.QtGui import QGuiApplication

from studio.engine.surroundings import MachineFinding
from studio.ui.sentences import settings as say

ANSWER_WITHIN_S = 20.0


def findings() -> list[MachineFinding]:
    """Describe every screen: its size in pixels, what a pixel of the window is there, and how often it is drawn."""
    found = []
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size, scale = screen.size(), screen.devicePixelRatio()
        form = say.CHECK_SCREEN_IS.format(width=size.width() * scale, height=size.height() * scale, scale=scale,
                                          hertz=screen.refreshRate())
        found.append(MachineFinding(say.CHECK_SCREEN_NUMBER.format(number=number), form, True))
    return found or [MachineFinding(say.CHECK_SCREEN, say.CHECK_SCREEN_NONE, False)]


def ask_in_a_child() -> list[MachineFinding]:
    """Give `findings` of the display that a window of this user would open on."""
    try:
        answer = subprocess.run([sys.executable, "-m", "studio.ui.platform.screens"], capture_output=True, text=True,
                                timeout=ANSWER_WITHIN_S, check=True).stdout
        return [MachineFinding(*line) for line in json.loads(answer)]
    except (OSError, ValueError, TypeError, subprocess.SubprocessError):
        return [MachineFinding(say.CHECK_SCREEN, say.CHECK_SCREEN_SILENT, False)]


def main() -> None:
    """Print them."""
    from studio.devices import session_bus

    session_bus.leave_out_what_is_silent()
    application = QGuiApplication(sys.argv[:1])
    print(json.dumps([[one.name, one.found, one.well] for one in findings()]))
    application.shutdown()


if __name__ == "__main__":
    main()
