"""The real window on an X server, recording until it is killed; and the one that is opened after that.

    python -m tests.e2e.window_to_kill record|recover FOLDER

``record`` writes a line to FOLDER/ticks at every look: the clock, the length of the clip as the window shows it, and how
many pictures wait for the encoder.
``recover`` presses Keep in the notice and writes what it read to FOLDER/recovered.json.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import time
from pathlib import Path

from studio import app
from studio.avatars import library
from studio.ui.preferences import Preferences
from tests.event_loop import until

PATIENCE_S = 120.0


def main(what: str, folder: Path) -> int:
    begun = time.monotonic()
    application = app.make_application()
    preferences = Preferences(folder / "settings.ini")
    preferences.welcomed = True
    window = app.make_window(library.find("mara"), preferences, folder / "clips")
    window.open()
    window.resize(1280, 720)
    wait_until = functools.partial(until, patience_s=PATIENCE_S, told=lambda: window.status.words)
    if what == "record":
        wait_until(lambda: window.preview.has_picture and window.transport.mics.devices)
        window.session.toggle()
        wait_until(lambda: window.preview.state == "LIVE")
        (folder / "pid").write_text(str(os.getpid()))
        wait_until(lambda: (window.transport.meter.level_db or -99.0) > -40.0)
        window.transport.record.click()
        recording = window.file_outputs.recording
        writer = recording._recorder._writer
        with (folder / "ticks").open("w") as ticks:
            while time.monotonic() < begun + PATIENCE_S:
                application.processEvents()
                ticks.write(f"{time.monotonic()} {recording.elapsed_s} {len(writer._filled)}\n")
                ticks.flush()
                time.sleep(0.01)
    wait_until(lambda: window.notices.current is not None and window.notices.current.key == "recovery")
    offered = window.notices.current
    assert offered is not None
    said = {"title": offered.title, "words": offered.words}
    offered.buttons[0].click()
    wait_until(lambda: window.notices.current is not None and window.notices.current is not offered)
    assert window.notices.current is not None
    said |= {"done": window.notices.current.title, "file": window.notices.current.words}
    window.grab().save(str(folder / "recovered.png"))
    # What was kept is signed beside the window, which on a busy machine takes longer than the window waits for when it closes.
    window.recovery.close(PATIENCE_S)
    window.close()
    (folder / "recovered.json").write_text(json.dumps(said))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
