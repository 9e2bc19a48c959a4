"""Screens that exist only in memory, for Qt's offscreen platform, whose own is smaller than the window."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

WIDTH, HEIGHT = 2880, 1800


def offscreen(width: int = WIDTH, height: int = HEIGHT, *, dpr: int = 1, folder: Path | None = None) -> str:
    """Give the value of QT_QPA_PLATFORM for one screen of this size in pixels."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96,
              "dpr": dpr}
    file = (folder or Path(tempfile.gettempdir())) / f"viseme-screen-{os.getpid()}-{width}x{height}@{dpr}.json"
    file.write_text(json.dumps({"screens": [screen]}))
    return f"offscreen:configfile={file}"


def use_one() -> None:
    """Let Qt paint on such a screen unless a display was asked for; before the application is made."""
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = offscreen()
