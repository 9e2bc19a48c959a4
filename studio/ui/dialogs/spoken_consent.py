"""A consent that is spoken, recorded from the microphone or taken from a file, for an avatar that is about to be made."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QWidget

from studio.errors import StudioError, in_words
from studio.ui.drawing import paint, theme
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.drawing.plain import caption
from studio.ui.platform import choosing
from studio.ui.raised import in_window
from studio.ui.sentences import avatars as say
from studio.ui.sentences.sound import FILES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LOG = logging.getLogger(__name__)


class _Recorder(QThread):
    """Records, or reads a file, on a thread of its own."""

    heard = Signal(float, float)
    """Seconds that there are, and the loudness of the newest in dBFS."""
    done = Signal(bytes)
    failed = Signal(str)

    def __init__(self, work: Callable[[_Recorder], bytes]) -> None:
        super().__init__()
        self.setObjectName("dictation")
        self.stop = threading.Event()
        self._work = work

    def run(self) -> None:
        """Do it, and tell."""
        try:
            self.done.emit(self._work(self))
        except Exception as error:  # noqa: BLE001 - the border of the thread
            if not isinstance(error, StudioError):
                _LOG.exception("a spoken consent was not recorded")
            self.failed.emit(in_words(error, say.SPOKEN_NOT_KEPT))


class SpokenConsent(QWidget):
    """Two buttons and a line: record one, or choose one.

    Parameters
    ----------
    device
        Gives the id of the microphone; None is the system's default.

    Attributes
    ----------
    recording
        What an avatar keeps, see `studio.avatars.spoken`; empty until there is one.
    """

    changed = Signal()
    """There is another recording, or one is being made."""

    def __init__(self, device: Callable[[], str | None] = lambda: None) -> None:
        super().__init__()
        self.recording = b""
        self._device = device
        self._recorder: _Recorder | None = None
        self.record_button, self.choose_button = Button(say.SPOKEN_RECORD, "mic"), Button(say.SPOKEN_CHOOSE, "folder")
        self.said = label(say.SPOKEN_HINT, "caption", wrap=True)
        self.record_button.clicked.connect(self.record)
        self.choose_button.clicked.connect(self._ask)
        self.setLayout(column(row(self.record_button, self.choose_button, None), self.said, gap=theme.XS))

    @property
    def busy(self) -> bool:
        """Whether something is recorded or read."""
        return self._recorder is not None and self._recorder.isRunning()

    def record(self) -> None:
        """Begin to record, or end it."""
        if self.busy:
            assert self._recorder is not None
            self._recorder.stop.set()
            return
        device = self._device()

        def work(recorder: _Recorder) -> bytes:
            from studio.avatars import spoken
            from studio.engine.sources.dictation import dictate

            return spoken.of_samples(dictate(device, spoken.MOST_S, recorder.stop, recorder.heard.emit))

        self._begin(work)
        self.record_button.setText(say.SPOKEN_STOP)
        self._say(say.SPOKEN_NOW)

    def take(self, sound: Path) -> None:
        """Use a sound file."""
        if self.busy:
            return

        def work(_recorder: _Recorder) -> bytes:
            from studio.avatars import spoken

            return spoken.of_file(sound)

        self._begin(work)

    def end(self) -> None:
        """Stop recording and wait for that; before the window goes."""
        if self._recorder is not None:
            self._recorder.stop.set()
            self._recorder.wait()

    def _ask(self) -> None:
        chosen = choosing.open_file(self, choosing.Purpose.SOUND, say.SPOKEN_TITLE, FILES)
        if chosen is not None:
            self.take(chosen)

    def _begin(self, work: Callable[[_Recorder], bytes]) -> None:
        self._recorder = recorder = _Recorder(work)
        recorder.heard.connect(self._on_heard)
        recorder.done.connect(self._on_done)
        recorder.failed.connect(lambda sentence: self._say(in_window(sentence), "danger"))
        recorder.finished.connect(self._on_finished)
        self.choose_button.setEnabled(False)
        recorder.start()
        self.changed.emit()

    def _on_heard(self, seconds: float, peak_db: float) -> None:
        self._say(say.SPOKEN_HEARD.format(seconds=seconds, level=paint.decibels(round(max(peak_db, -60.0)))))

    def _on_done(self, recording: bytes) -> None:
        from studio.avatars import spoken

        self.recording = recording
        self._say(say.SPOKEN_KEPT.format(seconds=len(recording) / 2 / spoken.RATE))

    def _on_finished(self) -> None:
        self.record_button.setText(say.SPOKEN_AGAIN if self.recording else say.SPOKEN_RECORD)
        self.choose_button.setEnabled(True)
        self.changed.emit()

    def _say(self, words: str, role: str = "caption") -> None:
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(caption(words))
