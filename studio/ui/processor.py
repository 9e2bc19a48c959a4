"""Where the networks run, as the window tells it: the status line, the reason when it is asked for, and the check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui import words

if TYPE_CHECKING:
    from studio.engine.snapshot import Snapshot
    from studio.ui.doctor_sheet import DoctorSheet
    from studio.ui.main_window import MainWindow

_KEY = "provider"
"""Of the notices about the processor: one at a time."""


class Processor:
    """Tell on what ``window`` runs and why; its thread alone."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.doctor: DoctorSheet | None = None
        """The check, once somebody asked for it."""
        window.status.provider_asked.connect(self._explain)
        window.bridge.unusable.connect(self._on_unusable)
        window.bridge.fell.connect(self._on_fall)

    def show(self, snapshot: Snapshot | None) -> str:
        """Name the provider in the status line, and give the words; it can change between two pictures."""
        fault = snapshot.fault if snapshot else None
        said = words.provider(snapshot.provider if snapshot else "", fault.short if fault else "")
        if said != self._window.status.provider and snapshot is not None:
            self._window.status.say_provider(said, reason=fault is not None)
        return said

    def check(self) -> None:
        """Look at what this computer has for the networks, and say what to do."""
        if self.doctor is None:
            from studio.ui.doctor_sheet import DoctorSheet

            self.doctor = DoctorSheet(self._window, self._window.bridge.folder)
        self.doctor.show()
        self.doctor.raise_()

    def close(self) -> None:
        """Wait for a check that is under way."""
        if self.doctor is not None:
            self.doctor.end()

    def _explain(self) -> None:
        snapshot = self._window.bridge.snapshot()
        if snapshot is not None and snapshot.fault is not None:
            sentence = words.in_window(snapshot.fault.sentence)
            self._window.notices.success(
                _KEY, f"Why it runs on the CPU: {snapshot.fault.short}",
                f"{sentence} As long as 25 pictures/s are shown and none skipped, nothing is lost.",
            )

    def _on_fall(self, sentence: str) -> None:
        """Say that the CPU goes on, for as long as it does; then that the device is used again."""
        notices = self._window.notices
        if sentence:
            said = f"{words.in_window(sentence)} The GPU is tried again every half minute."
            notices.trouble(_KEY, "The CPU paints now", said, [("Check this machine…", self.check)])
        elif notices.current is None or notices.current.key == _KEY:
            notices.success(_KEY, "The GPU paints again", "What made it fail has passed: the pictures come from it again.")

    def _on_unusable(self, sentence: str) -> None:
        self._window.preferences.processor = self._window.bridge.device
        self._window.notices.trouble(_KEY, "This processor cannot be used", words.in_window(sentence))
