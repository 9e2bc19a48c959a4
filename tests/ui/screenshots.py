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

from tests.screen import offscreen
from tests.ui.states import STATES, States

ROOT = Path(__file__).resolve().parents[2]

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QDialog

    from studio.ui.main_window import MainWindow

SIZES = ("1280x720", "1920x1080", "2560x1440")
PATIENCE_S = 400.0


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "screenshots")
    parser.add_argument("--size", nargs="+", default=list(SIZES))
    parser.add_argument("--scale", type=int, nargs="+", default=[1])
    parser.add_argument("--state", nargs="+", default=list(STATES), choices=STATES)
    parser.add_argument("--theme", nargs="+", default=["dark", "light"], choices=("dark", "light"))
    parser.add_argument("--avatar", default="mara")
    parser.add_argument("--device", default="auto", help="where the networks run, as for viseme-studio")
    parser.add_argument("--pace", type=float, default=1.0, help="share of the time that is given to panels to fill")
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
            environment["QT_QPA_PLATFORM"] = offscreen()
            subprocess.run([sys.executable, "-m", "tests.ui.screenshots", *words], cwd=ROOT, env=environment, check=True)
        return 0
    scale = int(os.environ["SHOTS_SCALE"])
    for theme in options.theme:
        Shots(options, theme, scale).run()
    return 0


class Shots(States):
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
        from studio.devices.device import AudioDevice
        from studio.engine.sources.wavefile import WaveFile
        from studio.ui.avatar_entries import entries
        from studio.ui.device_watch import DeviceWatch
        from studio.ui.engine_thread import EngineThread
        from studio.ui.file_outputs import FileOutputs
        from studio.ui.looks import dress
        from studio.ui.main_window import MainWindow
        from studio.ui.preferences import Preferences
        from studio.ui.session import Session

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

        dress(self.application, self.theme)
        preferences = Preferences(self.folder / f"settings-{time.monotonic_ns()}.ini")
        preferences.theme, preferences.welcomed = self.theme, not first_start
        preferences.motion = "reduced"
        self.sample = min((ROOT / "assets" / "samples").glob("*.flac"))
        bridge = EngineThread(library.find(self.options.avatar), self.options.device)
        session = Session(bridge, microphone=lambda _name: Spoken(self.sample),
                          wave_file=lambda path, track: WaveFile(path, aloud=False, lead_s=0.1, track=track))
        names = list(self.devices)
        watch = DeviceWatch(lambda: [AudioDevice(name, name, 48_000, 1, name == names[0]) for name in names])
        window = MainWindow(bridge, session, watch, FileOutputs(bridge, self.folder / "clips"),
                            entries=entries(library.installed()), preferences=preferences, sample=self.sample)
        window.open()
        window.resize(1280, 720)
        self.until(lambda: window.preview.has_picture and window.counters.snapshot is not None)
        self.wait(1.2)
        return window

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come so far")
            self.wait(0.02)

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds * self.options.pace
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


if __name__ == "__main__":
    raise SystemExit(main())
