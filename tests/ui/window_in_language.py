"""A window in one language, theme, direction, size of text and of the window: what is cut in it, and pictures of it.

``python -m tests.ui.window_in_language de --text 150 --out FOLDER`` prints one line of JSON of what is cut.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

from tests.screen import offscreen

ROOT = Path(__file__).parents[2]
PATIENCE_S = 120.0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("--text", default="100", choices=("100", "125", "150"))
    parser.add_argument("--theme", default="dark", choices=("dark", "light"))
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--size", default="1280x720", help="of the screen, in pixels")
    parser.add_argument("--mirrored", action="store_true", help="lay the window out from right to left")
    parser.add_argument("--menus", action="store_true", help="look at the menus alone")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    width, height = (int(one) for one in options.size.split("x"))
    os.environ["QT_QPA_PLATFORM"] = offscreen(width, height, dpr=options.scale, folder=Path(tempfile.mkdtemp()))
    os.environ.pop("QT_SCALE_FACTOR", None)
    print(json.dumps(shown(options)), flush=True)
    return 0


def shown(options: argparse.Namespace) -> dict[str, list[str]]:
    """Open the window, go through its states, and give what is cut in each."""
    from studio.ui import language

    language.speak(options.language)
    from PySide6.QtCore import Qt

    from studio import app
    from studio.avatars import library
    from studio.engine.sources.wavefile import WaveFile
    from studio.ui.looks import dress
    from studio.ui.preferences import Preferences
    from tests.ui.cut import cut_in

    folder = Path(tempfile.mkdtemp())
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / name)
    application = app.make_application(options.text)
    preferences = Preferences(folder / "settings.ini")
    preferences.text, preferences.motion, preferences.theme = options.text, "reduced", options.theme
    if options.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dress(application, options.theme)
    window = app.make_window(library.find("mara"), preferences, folder / "clips")
    sample = min((ROOT / "assets" / "samples").glob("*.flac"))
    window.session._microphone = lambda _name: WaveFile(sample, aloud=False, lead_s=0.1, loop=True)

    def wait(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            application.processEvents()
            time.sleep(0.005)

    def until(condition: object) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():  # type: ignore[operator]
            assert time.monotonic() < deadline, "the window did not come so far"
            wait(0.02)

    found: dict[str, list[str]] = {}

    def look(state: str, part: object = None) -> None:
        wait(0.4)
        shown_part = part or window
        found[state] = cut_in(shown_part)  # type: ignore[arg-type]
        if options.out is not None:
            mark = f"{options.language}{'-mirrored' if options.mirrored else ''}-{options.theme}-{options.text}@{options.scale}"
            options.out.mkdir(parents=True, exist_ok=True)
            shown_part.grab().save(str(options.out / f"{state}-{mark}.png"))  # type: ignore[attr-defined]

    from PySide6.QtWidgets import QDialog, QMenu

    found["menus"] = [f"{menu.title()}: two lines have the letter {letter}" for menu in window.commands.bar.findChildren(QMenu)
                      for letter in twice(menu)]
    if options.menus:
        window.close()
        window.deleteLater()
        wait(0.1)
        return found
    window.open()
    window.setGeometry(window.screen().availableGeometry())
    until(lambda: window.preview.has_picture and window.counters.snapshot is not None)
    look("first")
    window.layouts.choose("Studio")
    look("studio")
    window.session.start_microphone()
    until(lambda: window.preview.state == live())
    window.file_outputs.recording.start()
    until(lambda: window.file_outputs.recording.elapsed_s > 0)
    window.session.set_muted(True)
    look("muted")
    window.session.set_muted(False)
    window.file_outputs.recording.stop()
    until(lambda: window.notices.current is not None)
    look("saved")
    for notice in list(window.notices._all):
        notice.leave()
    window.session.stop()
    for layout in ("Engineer", "Present"):
        window.layouts.choose(layout)
        look(layout.lower())
    window.show_settings()
    for number, page in enumerate(window.settings.pages):
        window.settings.list.setCurrentRow(number)
        look(f"settings-{number}", window.settings)
        assert page is not None
    window.settings.close()
    window.show_export([sample])
    look("export", window.file_outputs.dialog)
    window.file_outputs.dialog.close()
    for name, show in (("shortcuts", window.show_shortcuts), ("about", window.show_about), ("test", window.test_microphone),
                       ("own", window.avatar_switcher.make_own), ("notices", window.show_notices),
                       ("check", window.checking.show)):
        before = set(window.findChildren(QDialog))
        show()
        dialogs = [one for one in window.findChildren(QDialog) if one.isVisible() and (one not in before or name == "check")]
        look(name, dialogs[-1])
        for one in dialogs:
            one.close()
    if options.out is not None:
        for number, action in enumerate(window.commands.bar.actions()):
            action.menu().grab().save(str(options.out / f"menu-{number}-{options.language}.png"))
    window.close()
    window.deleteLater()
    wait(0.1)
    return found


def live() -> str:
    from studio.ui.sentences import window

    return window.LIVE


def twice(menu: object) -> list[str]:
    """Give the letters that open two lines of a menu."""
    import re

    letters = [found[1].upper() for action in menu.actions()  # type: ignore[attr-defined]
               if (found := re.search(r"&(\w)", action.text().replace("&&", "")))]
    return sorted({letter for letter in letters if letters.count(letter) > 1})


if __name__ == "__main__":
    raise SystemExit(main())
