"""A window in one language, theme, direction, size of text and of the window: what is cut in it, and pictures of it.

``python -m tests.ui.window_in_language de --text 150 --out FOLDER`` prints one line of JSON of what is cut.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.event_loop import until, wait
from tests.screen import offscreen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.ui.main_window import MainWindow

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
    folder = Path(tempfile.mkdtemp())
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / name)
    sample = min((ROOT / "assets" / "samples").glob("*.flac"))
    window = opened(options, folder, sample)
    tour = Tour(window, options)
    tour.menus()
    if not options.menus:
        tour.speech()
        tour.settings()
        tour.export(sample)
        tour.dialogs()
        if options.out is not None:
            tour.keep_menus()
    window.close()
    window.deleteLater()
    wait(0.1)
    return tour.found


def opened(options: argparse.Namespace, folder: Path, sample: Path) -> MainWindow:
    """Make the window, which hears a sample for a microphone; before any of its modules, its language."""
    from studio.ui import language

    language.speak(options.language)
    from PySide6.QtCore import Qt

    from studio import app
    from studio.avatars import library
    from studio.engine.sources.wavefile import WaveFile
    from studio.ui.looks import dress
    from studio.ui.preferences import Preferences

    application = app.make_application(options.text)
    preferences = Preferences(folder / "settings.ini")
    preferences.text, preferences.motion, preferences.theme = options.text, "reduced", options.theme
    if options.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dress(application, options.theme)
    window = app.make_window(library.find("mara"), preferences, folder / "clips")
    window.session._microphone = lambda _name: WaveFile(sample, aloud=False, lead_s=0.1, loop=True)
    return window


class Tour:
    """Goes through the states of a window; ``found`` is what is cut in each."""

    def __init__(self, window: MainWindow, options: argparse.Namespace) -> None:
        self.window, self.options = window, options
        self.found: dict[str, list[str]] = {}

    def look(self, state: str, part: QWidget | None = None) -> None:
        """Find what is cut in the window, or in a part of it, and photograph it where pictures are wanted."""
        from tests.ui.cut import cut_in

        wait(0.4)
        part = part or self.window
        self.found[state] = cut_in(part)
        one = self.options
        if one.out is not None:
            mark = f"{one.language}{'-mirrored' if one.mirrored else ''}-{one.theme}-{one.text}@{one.scale}"
            one.out.mkdir(parents=True, exist_ok=True)
            part.grab().save(str(one.out / f"{state}-{mark}.png"))

    def menus(self) -> None:
        from PySide6.QtWidgets import QMenu

        self.found["menus"] = [f"{menu.title()}: two lines have the letter {letter}"
                               for menu in self.window.commands.bar.findChildren(QMenu) for letter in twice(menu)]

    def speech(self) -> None:
        """Open it, speak, record, mute, and change the layout."""
        window = self.window
        window.open()
        window.setGeometry(window.screen().availableGeometry())
        until(lambda: window.preview.has_picture and window.counters.snapshot is not None, patience_s=PATIENCE_S)
        self.look("first")
        window.layouts.choose("Studio")
        self.look("studio")
        window.session.start_microphone()
        until(lambda: window.preview.state == live(), patience_s=PATIENCE_S)
        recording = window.file_outputs.recording
        recording.start()
        until(lambda: recording.elapsed_s > 0, patience_s=PATIENCE_S)
        window.session.set_muted(True)
        self.look("muted")
        window.session.set_muted(False)
        recording.stop()
        until(lambda: window.notices.current is not None, patience_s=PATIENCE_S)
        self.look("saved")
        for notice in list(window.notices._all):
            notice.leave()
        window.session.stop()
        for layout in ("Engineer", "Present"):
            window.layouts.choose(layout)
            self.look(layout.lower())

    def settings(self) -> None:
        self.window.show_settings()
        settings = self.window.settings
        assert settings is not None
        for number, page in enumerate(settings.pages):
            settings.list.setCurrentRow(number)
            self.look(f"settings-{number}", settings)
            assert page is not None
        settings.close()

    def export(self, sample: Path) -> None:
        self.window.show_export([sample])
        dialog = self.window.file_outputs.dialog
        assert dialog is not None
        self.look("export", dialog)
        dialog.close()

    def dialogs(self) -> None:
        from PySide6.QtWidgets import QDialog

        window = self.window
        for name, show in (("shortcuts", window.show_shortcuts), ("about", window.show_about),
                           ("test", window.test_microphone), ("own", window.avatar_switcher.make_own),
                           ("notices", window.show_notices), ("check", window.checking.show)):
            before = set(window.findChildren(QDialog))
            show()
            dialogs = [one for one in window.findChildren(QDialog)
                       if one.isVisible() and (one not in before or name == "check")]
            self.look(name, dialogs[-1])
            for one in dialogs:
                one.close()

    def keep_menus(self) -> None:
        for number, action in enumerate(self.window.commands.bar.actions()):
            action.menu().grab().save(str(self.options.out / f"menu-{number}-{self.options.language}.png"))


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
