"""Every state of the window that is grabbed, and how the window comes into it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from studio.ui.main_window import MainWindow

STATES = ("first", "idle", "live", "recording", "saved", "lost", "muted", "file", "export", "shortcuts", "engineer", "present",
          "focus", "menu", "frozen", "none", "settings", "test", "details", "about", "compare", "doctor", "own", "lookahead",
          "dropped", "tracks", "report")
SPEECH_S = 5.0
"""How long it speaks before it is grabbed, so that the graphs show something."""


class States:
    """Leads the window into each state and back; whoever inherits opens the window, waits and grabs.

    Attributes
    ----------
    window
        The one that is shown.
    folder
        For what the states write.
    sample
        The speech that plays the part of the microphone.
    lost
        Whether that microphone is gone.
    """

    window: MainWindow
    folder: Path
    sample: Path
    lost: bool

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition."""
        raise NotImplementedError

    def wait(self, seconds: float) -> None:
        """Let the window live for so long."""
        raise NotImplementedError

    def grab(self, name: str, *, dialog: QDialog | None = None, over: tuple[int, int] | None = None) -> None:
        """Keep a picture of the window, with a dialog or menu laid over it."""
        raise NotImplementedError

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
        self.window.file_outputs.recording.start()
        self.wait(3.0)
        self.grab("recording")

    def show_saved(self) -> None:
        self.speak()
        if not self.window.file_outputs.recording.on:
            self.window.file_outputs.recording.start()
            self.wait(2.0)
        self.window.file_outputs.recording.stop()
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
        dialog = self.window.file_outputs.dialog
        dialog.go.click()
        self.until(lambda: any(job.share > 0.2 for job in self.window.file_outputs.exports.jobs()))
        self.grab("export", dialog=dialog)
        dialog.close()
        for job in self.window.file_outputs.exports.jobs():
            self.window.file_outputs.exports.remove(job.number)

    def show_shortcuts(self) -> None:
        from studio.ui.dialogs.sheets import shortcuts_sheet

        dialog = shortcuts_sheet(self.window, self.window.commands.listed)
        dialog.show()
        self.grab("shortcuts", dialog=dialog)
        dialog.close()

    def show_test(self) -> None:
        from studio.ui.dialogs.microphone_test import MicrophoneTest

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
        from studio.ui.dialogs.sheets import avatar_sheet

        dialog = avatar_sheet(self.window, self.window.bridge.host.on_air.manifest)
        dialog.show()
        self.grab("details", dialog=dialog)
        dialog.close()

    def show_about(self) -> None:
        from studio.ui.dialogs.sheets import about_sheet

        dialog = about_sheet(self.window)
        dialog.show()
        self.grab("about", dialog=dialog)
        dialog.close()

    def show_engineer(self) -> None:
        self.speak()
        self.window.layouts.choose("Engineer")
        # The figures of the last second are of the change itself, and of the picture that was saved before it.
        self.wait(2.5)
        self.grab("engineer")
        self.window.layouts.choose("Studio")

    def show_present(self) -> None:
        self.speak()
        self.window.layouts.choose("Present")
        self.grab("present")
        self.window.layouts.choose("Studio")

    def show_frozen(self) -> None:
        self.speak()
        examination = self.window.examination
        examination.freeze()
        examination.show(-6.0, 0.0)
        examination.put_cursor(0, -4.6)
        examination.put_cursor(1, -3.1)
        examination.choose(-2.4, -0.8)
        self.grab("frozen")
        examination.freeze(False)

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

    def show_compare(self) -> None:
        self.speak()
        self.window.comparing.choose("difference")
        self.wait(1.0)
        self.grab("compare")
        self.window.comparing.choose("painted")

    def show_doctor(self) -> None:
        from studio.avatars import library
        from studio.ui.dialogs.doctor_sheet import DoctorSheet

        dialog = DoctorSheet(self.window, library.find("mara"), self.window.file_outputs.recording.folder)
        dialog.show()
        self.until(lambda: dialog.report is not None)
        self.wait(0.5)
        self.grab("doctor", dialog=dialog)
        dialog.end()
        dialog.close()

    def show_report(self) -> None:
        self.window.bug_reports.show()
        dialog = self.window.bug_reports.dialog
        assert dialog is not None
        self.until(lambda: dialog.ready)
        self.wait(0.5)
        self.grab("report", dialog=dialog)
        dialog.end()

    def show_own(self) -> None:
        from studio.avatars import library
        from studio.ui.avatar_entries import entries
        from studio.ui.dialogs.personal_dialog import PersonalDialog

        dialog = PersonalDialog(self.window, entries(library.installed()))
        dialog.show()
        dialog.take(library.find("mara") / "frames.mp4")
        self.until(lambda: not dialog.work.busy)
        self.wait(0.5)
        self.grab("own", dialog=dialog)
        dialog.close()

    def show_dropped(self) -> None:
        from tests.media.test_content import write_video

        name = "Interview with Anna about the long summer of 2019, second take.mp4"
        self.window.dropped.take([write_video(self.folder / name)])
        self.until(lambda: self.window.notices.current is not None)
        self.wait(0.5)
        self.grab("dropped")
        self.window.notices.current.leave()

    def show_tracks(self) -> None:
        import av
        import numpy as np

        from studio.media.sound import SoundReader
        from tests.media.test_gaps import coded

        with SoundReader(self.sample) as reader:
            voice = np.concatenate([playback for _, playback in reader])[:, 0]
        with av.open(str(self.folder / "Recording of a screen.mkv"), "w") as container:
            container.mux([one for title, sound in {"Desktop": voice * 0, "Microphone": voice}.items()
                           for one in coded(container, "pcm_s16le", sound, title=title)])
        self.window.session.stop()
        self.window.files.open(self.folder / "Recording of a screen.mkv")
        self.until(lambda: self.window.transport.seek.isEnabled())
        menu = self.window.transport.tracks.make_menu()
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        self.grab("tracks", dialog=menu)

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
