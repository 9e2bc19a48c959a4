"""The recording as a row of the outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.ui import words
from studio.ui.outputs.switch import Figures
from studio.ui.sentences import clips
from studio.ui.sentences import outputs as say

if TYPE_CHECKING:
    from studio.ui.recording import RecordingSession


class RecordSwitch(QObject):
    """Switch the recording, which has a button of its own too; both show the same."""

    changed = Signal()
    busy = False

    def __init__(self, recording: RecordingSession) -> None:
        super().__init__()
        self._recording = recording
        recording.changed.connect(self.changed)

    @property
    def on(self) -> bool:
        """Whether it records, paused or not."""
        return self._recording.on

    @property
    def why_not(self) -> str:
        """Why nothing can be recorded now; the button below the picture goes by the same."""
        return "" if self._recording.on or self._recording.ready else clips.RECORD_NOT_YET

    def toggle(self) -> None:
        """Begin, or end and keep the clip."""
        self._recording.toggle()

    def figures(self) -> Figures:
        """Say how long and how large the clip is."""
        one = self._recording
        if not one.on:
            return Figures(say.RECORD_WAITS if self.why_not else say.RECORD_HINT)
        state = say.RECORD_PAUSED if one.paused else say.RECORDING.format(time=words.duration(one.elapsed_s))
        return Figures(state, dropped=one.missing, bytes=one.size_bytes)
