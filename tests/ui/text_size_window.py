"""The window with larger text, in a process of its own: what is cut off in any layout and dialog.

    python -m tests.ui.text_size_window PERCENT FOLDER

Prints JSON: the scale that Qt drew at, and what was found.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from tests.event_loop import until, wait
from tests.screen import offscreen


def main(percent: str, folder: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = offscreen(1920, 1080, folder=folder)
    from PySide6.QtCore import QSize

    from studio import app
    from studio.avatars import library
    from studio.places import assets
    from studio.ui.preferences import Preferences
    from tests.ui.test_accessibility import findings, watch_painted_words

    preferences = Preferences(folder / "settings.ini")
    preferences.text, preferences.welcomed, preferences.motion = percent, True, "reduced"
    preferences.save()
    app.make_application(preferences.text)
    preferences = Preferences(folder / "settings.ini")
    assert "QT_SCALE_FACTOR" not in os.environ, "other programs would be enlarged too"
    window = app.make_window(library.find("mara"), preferences, folder / "clips")
    window.session._wave_file = lambda path, _track: silent(path)
    cut = watch_painted_words()
    found: list[str] = []
    window.open()
    window.resize(window.minimumSize() if percent == "150" else QSize(1120, 680))

    until(lambda: window.preview.has_picture and window.counters.snapshot is not None)
    window.files.open(next((assets() / "samples").glob("*.flac")), play=True)
    until(lambda: window.preview.state == "LIVE")
    for layout in ("Present", "Engineer", "Studio"):
        window.layouts.choose(layout)
        wait(0.6)
        found += [f"{layout}: {one}" for one in findings(window)]
    if percent == "150":
        window.grab().save(str(folder / "window.png"))
    window.show_settings()
    assert window.settings is not None
    for page in window.settings.pages:
        window.settings.open_page(page)
        wait(0.05)
        found += [f"{page}: {one}" for one in findings(window.settings)]
    window.settings.close()
    window.show_export()
    assert window.file_outputs.dialog is not None
    wait(0.05)
    found += findings(window.file_outputs.dialog)
    window.file_outputs.dialog.close()
    ratio, width = window.devicePixelRatioF(), window.width()
    window.close()
    print(json.dumps({"ratio": ratio, "width": width, "found": found + sorted(set(cut))}))
    return 0


def silent(path: Path) -> object:
    from studio.engine.sources.wavefile import WaveFile

    return WaveFile(path, aloud=False, lead_s=0.1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
