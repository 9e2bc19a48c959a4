"""Record the resident set of the real window, once a second, for the tests of the growth alarm.

    QT_QPA_PLATFORM=offscreen python -m tests.engine.metrics.record_resident NAME.txt [--leak BYTES]

The window speaks a tone for thirteen minutes while a person does one thing a minute in it for the first time: settings,
keyboard shortcuts, the export dialog, an export, another avatar, and back, a recording, the microphone test, the check of the
machine, a sound file. With --leak so many bytes a second are kept, as a fault in the studio would. A line has seconds and
KiB; what was done stands behind it.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer

from studio import app
from studio.engine.sources.tone import Tone
from studio.places import assets
from studio.ui.dialogs.microphone_test import MicrophoneTest
from studio.ui.preferences import Preferences

MINUTES = 13


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--leak", type=int, default=0, metavar="BYTES")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    (folder / "settings.ini").write_text("[window]\nwelcomed=yes\n")
    application = app.make_application()
    preferences = Preferences(folder / "settings.ini")
    window = app.make_window(app.first_avatar("mara", preferences), preferences, folder)
    window.session._microphone = lambda _device: Tone()
    window.watch._devices = list
    sample = min((assets() / "samples").glob("*.flac"))

    def export() -> None:
        dialog = next(one for one in application.topLevelWidgets() if type(one).__name__ == "ExportDialog")
        dialog.add([sample])

    def record(on: bool) -> None:
        (window.file_outputs.recording.start if on else window.file_outputs.recording.stop)()

    acts = [
        ("settings", window.show_settings), ("shortcuts", window.show_shortcuts), ("export dialog", window.show_export),
        ("export", export), ("another avatar", lambda: window.avatar_switcher.step(1)),
        ("and back", lambda: window.avatar_switcher.step(-1)),
        ("record", lambda: record(True)), ("recorded", lambda: record(False)),
        ("microphone test", lambda: MicrophoneTest(window, window.session).show()), ("check", window.processor.check),
        ("file", lambda: window.files.open(sample)), ("about", window.show_about),
    ]
    lines: list[str] = []
    process, began, kept = psutil.Process(), time.monotonic(), []
    done = ["start"]

    def look() -> None:
        if options.leak:
            kept.append(bytearray(b"x" * options.leak))
        seconds = time.monotonic() - began
        lines.append(f"{seconds:.1f} {process.memory_info().rss // 1024} {done.pop() if done else ''}".rstrip())
        options.file.write_text("\n".join(lines) + "\n")
        if acts and seconds > 60 * (MINUTES - 1 - len(acts)) + 20:
            name, act = acts.pop(0)
            act()
            done.append(name)
        if seconds > 60 * MINUTES:
            window.close()

    timer = QTimer()
    timer.timeout.connect(look)
    window.bridge.ready.connect(lambda _manifest: (window.session.start_microphone(), timer.start(1000))
                                if not timer.isActive() else None)
    window.open()
    application.exec()


if __name__ == "__main__":
    main()
