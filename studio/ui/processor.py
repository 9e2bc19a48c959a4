"""Where the networks run, as the window tells it: the status line, the reason when it is asked for, and the check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui import raised, words
from studio.ui.sentences import settings as say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from studio.engine.snapshot import Snapshot
    from studio.ui.dialogs.doctor_sheet import DoctorSheet
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences
    from studio.ui.status_line import StatusLine

_KEY = "provider"
"""Of the notices about the processor: one at a time."""


class Processor:
    """Tell on what the networks run and why; the window's thread alone.

    Parameters
    ----------
    parent
        The window, for the check's dialog.
    bridge
        To the engine.
    status
        Names the processor, and asks why.
    notices
        Where it is told.
    preferences
        Where the choice is remembered.
    recordings
        Gives the folder of recordings, for the check.
    """

    def __init__(self, parent: QWidget, bridge: EngineThread, status: StatusLine, notices: Notices, preferences: Preferences,
                 recordings: Callable[[], Path]) -> None:
        self._parent, self._bridge, self._status, self._notices = parent, bridge, status, notices
        self._preferences, self._recordings = preferences, recordings
        self.doctor: DoctorSheet | None = None
        """The check, once it was asked for."""
        status.provider_asked.connect(self._explain)
        bridge.unusable.connect(self._on_unusable)
        bridge.fell.connect(self._on_fall)

    def show(self, snapshot: Snapshot | None) -> str:
        """Name the provider in the status line, and give the words; it can change between two pictures."""
        fault = snapshot.fault if snapshot else None
        said = words.provider(snapshot.provider if snapshot else "", raised.in_window(fault.short) if fault else "")
        if said != self._status.provider and snapshot is not None:
            self._status.say_provider(said, reason=fault is not None)
        return said

    def check(self) -> None:
        """Look at what this computer has for the networks, and say what to do."""
        if self.doctor is None:
            from studio.ui.dialogs.doctor_sheet import DoctorSheet

            self.doctor = DoctorSheet(self._parent, self._bridge.host.setup.folder, self._recordings())
        self.doctor.show()
        self.doctor.raise_()

    def close(self) -> None:
        """Wait for a check that is under way."""
        if self.doctor is not None:
            self.doctor.end()

    def _explain(self) -> None:
        snapshot = self._bridge.host.snapshot()
        if snapshot is not None and snapshot.fault is not None:
            sentence = raised.in_window(snapshot.fault.sentence)
            self._notices.success(
                _KEY, say.WHY_TITLE.format(why=raised.in_window(snapshot.fault.short)), say.WHY_SAYS.format(why=sentence),
            )

    def _on_fall(self, sentence: str) -> None:
        """Say that the CPU goes on, for as long as it does; then that the device is used again."""
        notices = self._notices
        if sentence:
            said = say.FELL_SAYS.format(why=raised.in_window(sentence))
            notices.trouble(_KEY, say.FELL_TITLE, said, [(say.CHECK_BUTTON, self.check)])
        else:
            notices.success(_KEY, say.BACK_TITLE, say.BACK_SAYS)

    def _on_unusable(self, sentence: str) -> None:
        self._preferences.processor = self._bridge.host.setup.device
        self._notices.trouble(_KEY, say.UNUSABLE, raised.in_window(sentence))
