"""The window open and live: is every picture made, and how soon is the first one on screen?

    python benchmarks/live.py [--avatar NAME|FOLDER] [--seconds N] [--screen offscreen|xvfb|own] [--json FILE]

The studio's own window in a process of its own, with every panel of the layout "Studio", speaking the built-in tone. The
first picture is counted from just before the process is started to the end of its painting. Without a screen of our own a
virtual one (Xvfb) is used where it is installed, otherwise Qt's offscreen painting.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

FIRST_GOAL_S = 3.0
RATE_GOAL = 25.0
PATIENCE_S = 60.0


def window(avatar: str, seconds: float, started_s: float) -> int:
    """Open the window, speak for ``seconds``, print what was measured as JSON (in the process that is measured)."""
    from PySide6.QtCore import QTimer

    from studio import app
    from studio.avatars import library
    from studio.ui.preferences import Preferences

    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        application = app.make_application()
        preferences = Preferences(Path(folder) / "settings.ini")
        preferences.welcomed = True
        from studio.ui.drawing import theme
        from studio.ui.drawing.stylesheet import sheet

        application.setStyleSheet(sheet(theme.use(preferences.theme)))
        opened = app.make_window(library.find(avatar), preferences)
        opened.open()

        def speak() -> None:
            from studio.engine.sources.tone import Tone

            found["first_picture_s"] = float(opened.times.paints.span(started_s)[0][0]) - started_s
            opened.bridge.host.listen(Tone())
            QTimer.singleShot(round(seconds * 1000), finish)

        def finish() -> None:
            snapshot = opened.bridge.host.snapshot()
            assert snapshot is not None
            painted_at_s, _ = opened.times.totals.since(0.0)
            found.update(
                pictures=snapshot.pictures, skipped=snapshot.skipped, unseen=snapshot.unseen, overflows=snapshot.overflows,
                stalls=snapshot.stalls, trouble=snapshot.trouble,
                rate=(len(painted_at_s) - 1) / (painted_at_s[-1] - painted_at_s[0]) if len(painted_at_s) > 1 else 0.0,
                totals=opened.times.totals.percentiles(), parts=opened.times.parts.percentiles(),
            )
            opened.close()

        def look() -> None:
            if opened.times.paints.count:
                timer.stop()
                speak()
            elif monotonic() - started_s > PATIENCE_S:
                application.exit(1)

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(5)
        code = application.exec()
    print(json.dumps(found))
    return code


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Start the process with the window and give what it measured."""
    environment, before = dict(os.environ), []
    if options.screen == "xvfb":
        environment["QT_QPA_PLATFORM"] = "xcb"
        before = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"]
    elif options.screen == "offscreen":
        from tests.screen import offscreen

        environment["QT_QPA_PLATFORM"] = offscreen()
    started_s = monotonic()
    command = [*before, sys.executable, __file__, "--avatar", options.avatar, "--seconds", str(options.seconds)]
    # The virtual screen has to come up first, which a person's has done long before.
    command += ["--window", "own clock" if before else str(started_s)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=options.seconds + 120, check=False)
    if done.returncode or not done.stdout.strip():
        raise SystemExit(f"The window did not run: {done.stderr.strip() or done.returncode}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def process_started_s() -> float:
    """Give the monotonic time at which this process began, to a hundredth of a second (proc(5), field 22)."""
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    booted_ago_s = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    return monotonic() - (booted_ago_s - int(fields[19]) / os.sysconf("SC_CLK_TCK"))


def main() -> int:
    from benchmarks.table import Row, arguments, show

    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, metavar="N", help="how long to speak (default: %(default)s)")
    usual = "xvfb" if shutil.which("xvfb-run") else "offscreen"
    if any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) or sys.platform in {"win32", "darwin"}:
        usual = "own"
    parser.add_argument("--screen", choices=("own", "xvfb", "offscreen"), default=usual, help="default here: %(default)s")
    parser.add_argument("--window", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.window is not None:
        started_s = process_started_s() if options.window == "own clock" else float(options.window)
        return window(options.avatar, options.seconds, started_s)
    found = measure(options)
    rate = found["rate"]
    on_screen, made = found["totals"].get("mic_to_screen", (0.0,) * 3), found["totals"].get("picture", (0.0,) * 3)
    show(
        f"live: {options.avatar} for {options.seconds:.0f} s, window open ({options.screen})",
        [
            Row("pictures skipped", "0", f"{found['skipped']} of {found['pictures']}", found["skipped"] == 0,
                {"skipped": found["skipped"], "pictures": found["pictures"]}),
            Row("pictures/s on screen", f"{RATE_GOAL:.0f}", f"{rate:.2f}", abs(rate - RATE_GOAL) < 0.25, {"rate": rate}),
            Row("first picture on screen after the start", f"<= {FIRST_GOAL_S:.0f} s", f"{found['first_picture_s']:.2f} s",
                found["first_picture_s"] <= FIRST_GOAL_S, {"s": found["first_picture_s"]}),
            Row("made but not painted", "", f"{found['unseen']}", None, {"unseen": found["unseen"]}),
            Row("microphone to screen, p50 p95 p99", "", "{:.0f} {:.0f} {:.0f} ms".format(*on_screen), None,
                dict(zip(("p50", "p95", "p99"), on_screen, strict=True))),
            Row("making a picture, p50 p95 p99", "", "{:.1f} {:.1f} {:.1f} ms".format(*made), None,
                dict(zip(("p50", "p95", "p99"), made, strict=True))),
            Row("waits for the idle loop", "", f"{found['stalls']}", None, {"stalls": found["stalls"]}),
        ],
        options.json,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
