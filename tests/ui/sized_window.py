"""The window on screens of several sizes, in a process of its own: does it fit, what folds, and what is cut off.

    python -m tests.ui.sized_window WIDTH HEIGHT DPR TEXT FOLDER

The screen's free part is its whole (Qt's offscreen platform has no task bar). Prints JSON.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.event_loop import until, wait
from tests.screen import offscreen

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def main(width: int, height: int, dpr: int, text: str, folder: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = offscreen(width, height, dpr=dpr, folder=folder)
    from studio import app
    from studio.avatars import library
    from studio.ui.preferences import Preferences
    from tests.ui.test_accessibility import findings

    app.make_application(text)
    preferences = Preferences(folder / "settings.ini")
    preferences.welcomed, preferences.motion = True, "reduced"
    window = app.make_window(library.find("mara"), preferences, folder / "clips")
    window.open()
    until(lambda: window.preview.has_picture and window.counters.snapshot is not None)
    wait(0.3)
    free = window.screen().availableGeometry()
    told = {"free": [free.width(), free.height()], "frame": window.frameGeometry().getRect(), "found": [], "dialogs": {}}
    told["found"] = findings(window)
    told["picture"] = [window.preview.width(), window.preview.height()]
    window.grab().save(str(folder / "window.png"))
    told["stale"] = {layout: count for layout in ("Engineer", "Studio", "Present") if (count := stale(window, layout))}
    window.show_settings()
    window.show_export()
    for name, dialog in (("settings", window.settings), ("export", window.file_outputs.dialog)):
        wait(0.05)
        told["dialogs"][name] = [dialog.frameGeometry().width(), dialog.frameGeometry().height()]
        dialog.close()
    window.close()
    print(json.dumps(told))
    return 0


def stale(window: MainWindow, layout: str) -> int:
    """Change the layout, and count the pixels that stay on the screen and are not those of the window painted anew."""
    window.layouts.choose(layout)
    for _ in range(20):
        wait(0.3)
        count = different(window)
        if not count:
            break
    return count


def different(window: MainWindow) -> int:
    """Count the pixels outside the parts that move, as far as the platform without a screen gives them.

    The picture stands still for it, and counts with what is around it.
    """
    import numpy as np
    from PySide6.QtGui import QImage

    take, window.bridge.preview.take = window.bridge.preview.take, lambda: None
    there, anew = (picture.toImage().convertToFormat(QImage.Format.Format_RGB32) for picture in (
        window.screen().grabWindow(window.winId()), window.grab()))
    window.bridge.preview.take = take
    ratio = window.devicePixelRatioF()
    found, wanted = (np.frombuffer(one.constBits(), np.uint8).reshape(one.height(), -1, 4)[..., :3].astype(int)
                     for one in (there, anew))
    high, wide = min(found.shape[0], wanted.shape[0]), min(found.shape[1], wanted.shape[1])
    differs = np.abs(found[:high, :wide] - wanted[:high, :wide]).max(axis=2) > 6
    parts = [window.menuWidget(), window.statusBar(), window._transport_dock, *window.panels.values()]
    for part in (one for one in parts if one is not None and one.isVisible()):
        box = part.geometry()
        left, right = int(box.left() * ratio) + 1, int(box.right() * ratio)
        differs[int(box.top() * ratio) : int(box.bottom() * ratio) + 1, left:right] = False
    return int(differs.sum())


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], Path(sys.argv[5])))
