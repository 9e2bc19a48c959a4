"""Pictures of every state of the window, made by the window itself on the real engine, without a screen.

    python -m tests.ui.screenshots [--out FOLDER] [--size 1280x720 ...] [--scale 2] [--state live ...] [--theme light]

    python -m tests.ui.screenshots --docs        the pictures of the README, into docs/images

The sample speech plays the part of the microphone. Each state is grabbed at every size; scale 2 starts the program anew.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QDialog

    from studio.ui.main_window import MainWindow

STATES = ("first", "idle", "live", "recording", "saved", "lost", "muted", "file", "export", "shortcuts", "engineer", "present",
          "focus", "menu", "frozen", "none", "settings", "test", "details", "about",
          "lookahead")
SIZES = ("1280x720", "1920x1080", "2560x1440")
PATIENCE_S = 150.0
SPEECH_S = 5.0
"""How long it speaks before it is grabbed, so that the graphs show something."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "screenshots")
    parser.add_argument("--size", nargs="+", default=list(SIZES))
    parser.add_argument("--scale", type=int, nargs="+", default=[1])
    parser.add_argument("--state", nargs="+", default=list(STATES), choices=STATES)
    parser.add_argument("--theme", nargs="+", default=["dark", "light"], choices=("dark", "light"))
    parser.add_argument("--avatar", default="mara")
    parser.add_argument("--docs", action="store_true", help="make the pictures of the README")
    options = parser.parse_args(argv)
    if options.docs:
        options.out, options.size = ROOT / "docs" / "images", ["1440x900"]
        options.state, options.theme = ["live", "engineer"], ["dark"]
    options.out.mkdir(parents=True, exist_ok=True)
    if "SHOTS_SCALE" not in os.environ:
        words = sys.argv[1:] if argv is None else argv
        for scale in options.scale:
            environment = os.environ | {"SHOTS_SCALE": str(scale), "QT_SCALE_FACTOR": str(scale)}
            environment["QT_QPA_PLATFORM"] = "offscreen"
            subprocess.run([sys.executable, "-m", "tests.ui.screenshots", *words], cwd=ROOT, env=environment, check=True)
        return 0
    scale = int(os.environ["SHOTS_SCALE"])
    for theme in options.theme:
        Shots(options, theme, scale).run()
    return 0


class Shots:
    """One theme's pictures, with one window after the other."""

    def __init__(self, options: argparse.Namespace, theme: str, scale: int) -> None:
        self.options, self.theme, self.scale = options, theme, scale
        self.folder = Path(tempfile.mkdtemp(prefix="screenshots-"))
        self.lost = False
        self.devices = ["Desk microphone", "Headset"]

    def run(self) -> None:
        from studio import app as composition

        self.application: QApplication = composition.QApplication.instance() or composition.make_application()
        wanted = self.options.state
        for first_start in (True, False):
            states = [state for state in wanted if (state in ("first", "none")) is first_start]
            for state in states if first_start else [None] if states else []:
                if state == "none":
                    self.devices = []
                self.window = self.open(first_start=first_start and state == "first")
                self.devices = ["Desk microphone", "Headset"]
                for name in [state] if state else states:
                    getattr(self, f"show_{name}")()
                self.window.close()
                self.window.deleteLater()
                self.application.processEvents()

    def open(self, *, first_start: bool) -> MainWindow:
        from studio.avatars import library
        from studio.engine.sources.portaudio import Device
        from studio.engine.sources.wavefile import WaveFile
        from studio.ui import theme
        from studio.ui.avatar_gallery import entries
        from studio.ui.device_watch import DeviceWatch
        from studio.ui.engine_thread import EngineThread
        from studio.ui.main_window import MainWindow
        from studio.ui.preferences import Preferences
        from studio.ui.production import Production
        from studio.ui.session import Session
        from studio.ui.stylesheet import sheet

        outer = self

        class Spoken(WaveFile):
            """The sample, as if a microphone heard it."""

            def __init__(self, path: Path) -> None:
                super().__init__(path, aloud=False, lead_s=0.1, loop=True)
                self.name = "Desk microphone"
                self.device_latency_s = 0.010

            def poll(self, now_s: float) -> object:
                from studio.engine.core.protocols import SourceState

                return SourceState.LOST if outer.lost else super().poll(now_s)

        self.application.setStyleSheet(sheet(theme.use(self.theme)))
        preferences = Preferences(self.folder / f"settings-{time.monotonic_ns()}.ini")
        preferences.theme, preferences.welcomed = self.theme, not first_start
        preferences.motion = "reduced"
        self.sample = min((ROOT / "assets" / "samples").glob("*.flac"))
        bridge = EngineThread(library.find(self.options.avatar))
        session = Session(bridge, microphone=lambda _name: Spoken(self.sample),
                          wave_file=lambda path: WaveFile(path, aloud=False, lead_s=0.1))
        names = list(self.devices)
        watch = DeviceWatch(lambda: [Device(name, name, 48_000, 1, name == names[0]) for name in names])
        window = MainWindow(bridge, session, watch, Production(bridge, self.folder / "clips"),
                            entries=entries(library.installed()), preferences=preferences, sample=self.sample)
        window.open()
        window.resize(1280, 720)
        self.until(lambda: window.preview.has_picture and window.polling.snapshot is not None)
        self.wait(1.2)
        return window

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come so far")
            self.wait(0.02)

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.application.processEvents()
            time.sleep(0.005)

    def grab(self, name: str, *, dialog: QDialog | None = None, over: tuple[int, int] | None = None) -> None:
        """Grab the window at every size, with a dialog or menu laid over it."""
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QPainter

        for size in self.options.size:
            width, height = map(int, size.split("x"))
            self.window.resize(width // self.scale, height // self.scale)
            self.wait(0.9)
            picture = self.window.grab()
            if dialog is not None:
                painter = QPainter(picture)
                at = QPoint(*over) if over else QPoint((self.window.width() - dialog.width()) // 2,
                                                       (self.window.height() - dialog.height()) // 2)
                painter.drawPixmap(at, dialog.grab())
                painter.end()
            mark = f"@{self.scale}" if self.scale > 1 else ""
            ending = "" if self.options.docs else f"-{size}{mark}"
            file = self.options.out / f"{name}-{self.theme}{ending}.png"
            picture.save(str(file))
            print(file, flush=True)

    def speak(self) -> None:
        from studio.ui.session import Running

        if self.window.session.running is Running.NOTHING:
            self.window.session.start_microphone()
            self.until(lambda: self.window.preview.state == "LIVE")
            self.wait(SPEECH_S)

    # The states.

    def show_first(self) -> None:
        self.grab("first")

    def show_none(self) -> None:
        self.until(lambda: self.window.notices.current is not None)
        self.grab("none")

    def show_idle(self) -> None:
        self.grab("idle")

    def show_live(self) -> None:
        self.speak()
        self.grab("live")

    def show_recording(self) -> None:
        self.speak()
        self.window.production.recording.start()
        self.wait(3.0)
        self.grab("recording")

    def show_saved(self) -> None:
        self.speak()
        if not self.window.production.recording.on:
            self.window.production.recording.start()
            self.wait(2.0)
        self.window.production.recording.stop()
        self.until(lambda: self.window.notices.current is not None)
        self.window.notices.current._leaving.stop()
        self.grab("saved")
        self.window.notices.close("recording")

    def show_lost(self) -> None:
        self.speak()
        self.lost = True
        self.until(lambda: self.window.notices.current is not None)
        self.wait(1.0)
        self.grab("lost")
        self.lost = False
        self.until(lambda: self.window.preview.state == "LIVE")

    def show_muted(self) -> None:
        self.speak()
        self.window.session.set_muted(True)
        self.window.transport.meter.update_level(-0.2, time.monotonic(), clipped=True)
        self.wait(2.0)
        self.grab("muted")
        self.window.session.set_muted(False)
        self.window.transport.meter.clear()

    def show_file(self) -> None:
        self.window.session.stop()
        self.window.files.open(self.sample, play=True)
        self.until(lambda: self.window.preview.state == "LIVE")
        self.wait(3.0)
        self.grab("file")
        self.window.session.stop()

    def show_export(self) -> None:
        self.speak()
        text = self.folder / "notes.txt"
        text.write_text("not a sound")
        self.window.show_export([self.sample, text, self.sample])
        dialog = self.window.production.dialog
        self.until(lambda: any(job.share > 0.2 for job in self.window.production.exports.jobs()))
        self.grab("export", dialog=dialog)
        dialog.close()
        for job in self.window.production.exports.jobs():
            self.window.production.exports.remove(job.number)

    def show_shortcuts(self) -> None:
        from studio.ui.sheets import shortcuts_sheet

        dialog = shortcuts_sheet(self.window, self.window.commands.listed)
        dialog.show()
        self.grab("shortcuts", dialog=dialog)
        dialog.close()

    def show_test(self) -> None:
        from studio.ui.microphone_test import MicrophoneTest

        dialog = MicrophoneTest(self.window, self.window.session)
        dialog.show()
        dialog.begin()
        self.until(lambda: dialog.begin_button.isEnabled())
        self.grab("test", dialog=dialog)
        dialog.close()

    def show_settings(self) -> None:
        self.speak()
        self.window.show_settings()
        dialog = self.window.settings
        for number, page in enumerate(dialog.pages):
            dialog.open_page(page)
            self.grab(f"settings-{number + 1}" if number else "settings", dialog=dialog)
        dialog.close()

    def show_details(self) -> None:
        from studio.ui.sheets import avatar_sheet

        dialog = avatar_sheet(self.window, self.window.bridge.on_air.manifest)
        dialog.show()
        self.grab("details", dialog=dialog)
        dialog.close()

    def show_about(self) -> None:
        from studio.ui.sheets import about_sheet

        dialog = about_sheet(self.window)
        dialog.show()
        self.grab("about", dialog=dialog)
        dialog.close()

    def show_engineer(self) -> None:
        self.speak()
        self.window.layouts.choose("Engineer")
        self.grab("engineer")
        self.window.layouts.choose("Studio")

    def show_present(self) -> None:
        self.speak()
        self.window.layouts.choose("Present")
        self.grab("present")
        self.window.layouts.choose("Studio")

    def show_frozen(self) -> None:
        from PySide6.QtCore import QPointF

        self.speak()
        spectrogram = self.window.spectrogram
        spectrogram.freeze(True)
        spectrogram._pointer = QPointF(spectrogram.width() * 0.55, spectrogram.height() * 0.3)
        spectrogram._say()
        self.grab("frozen")
        spectrogram._pointer = None
        spectrogram.freeze(False)

    def show_focus(self) -> None:
        from PySide6.QtCore import Qt

        self.window.activateWindow()
        self.window.transport.start.setFocus(Qt.FocusReason.TabFocusReason)
        self.grab("focus")
        self.window.setFocus()

    def show_menu(self) -> None:
        menu = self.window.commands.bar.actions()[1].menu()
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        left = self.window.commands.bar.actionGeometry(self.window.commands.bar.actions()[1]).left()
        self.grab("menu", dialog=menu, over=(left + 8, 34))

    def show_lookahead(self) -> None:
        self.speak()
        shortest = min(self.window.look_ahead.options)
        self.window.look_ahead.choose(shortest)
        self.until(lambda: self.window.look_ahead.used_ms == shortest)
        self.wait(11.0)
        menu = self.window.look_ahead.menu
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        self.grab("lookahead", dialog=menu, over=(220, 150))


if __name__ == "__main__":
    raise SystemExit(main())
