"""The window on an X server, hearing a microphone: photograph the screen while it is silent and while it is spoken to.

    python -m tests.e2e.window_under_x FOLDER

Writes ``state.json`` whenever something is asked for; the test that starts it speaks into the microphone meanwhile. Run by
tests/e2e/test_window.py.
"""

from __future__ import annotations

import functools
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from studio import app
from studio.avatars import library
from studio.ui.drawing import theme
from studio.ui.drawing.stylesheet import sheet
from studio.ui.preferences import Preferences
from tests.event_loop import until, wait

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow

SILENT_S, SPOKEN_S = 2.0, 6.0


def main(folder: Path) -> int:
    begun = time.monotonic()
    application = app.make_application()
    application.setStyleSheet(sheet(theme.use("dark")))
    preferences = Preferences(folder / "settings.ini")
    preferences.welcomed = True
    window = app.make_window(library.find("mara"), preferences, folder / "clips")
    window.open()
    window.move(0, 0)
    window.resize(1280, 720)
    wait_until = functools.partial(until, told=lambda: window.status.words)
    wait_until(lambda: window.preview.has_picture)
    first_picture_s = time.monotonic() - begun
    wait_until(lambda: window.transport.mics.devices)
    window.session.toggle()
    wait_until(lambda: window.preview.state == "LIVE")
    silent = motion(window, SILENT_S)
    tell(folder, ready=True)
    wait_until(lambda: (window.transport.meter.level_db or -99.0) > -40.0)
    spoken = motion(window, SPOKEN_S)
    screen_ms = window.times.screen_ms(time.monotonic(), 30.0)
    names = [device.name for device in window.transport.mics.devices]
    window.screen().grabWindow(0).save(str(folder / "screen.png"))
    closing = time.monotonic()
    window.close()
    tell(folder, ready=True, done=True, silent=silent, spoken=spoken, first_picture_s=first_picture_s, screen_ms=screen_ms,
         names=names, provider=window.status.provider, close_s=time.monotonic() - closing)
    return 0


def motion(window: MainWindow, seconds: float) -> float:
    """The most that the mouth differed from the first look, mean levels of 255."""
    first, most, end = mouth(window), 0.0, time.monotonic() + seconds
    while time.monotonic() < end:
        wait(0.01)
        most = max(most, float(np.abs(mouth(window) - first).mean()))
    return most


def mouth(window: MainWindow) -> np.ndarray:
    """The screen where the mouth is, f32 [h, w, 3]."""
    box = window.preview.picture_box()
    corner = window.preview.mapToGlobal(box.topLeft().toPoint())
    shot = window.screen().grabWindow(0, corner.x(), corner.y(), int(box.width()), int(box.height())).toImage()
    shot = shot.convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(shot.constBits(), np.uint8).reshape(shot.height(), shot.bytesPerLine())
    picture = data[:, : 3 * shot.width()].reshape(shot.height(), shot.width(), 3)
    assert window.bridge.host.on_air.manifest is not None
    height, width = picture.shape[:2]
    x, y, side_x, side_y = np.load(library.find("mara") / "crops.npy")[0] / np.array([1280, 720, 1280, 720])
    lower = picture[int((y + side_y / 3) * height) : int((y + side_y) * height), int(x * width) : int((x + side_x) * width)]
    return lower.astype(np.float32)


def tell(folder: Path, **figures: object) -> None:
    """Write what the test waits for, whole or not at all."""
    part = folder / "state.part"
    part.write_text(json.dumps(figures))
    part.replace(folder / "state.json")


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
