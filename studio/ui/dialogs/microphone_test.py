"""Try the microphone: five seconds of speech, then what was heard and what to do about it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from studio.engine.core.protocols import Level
from studio.ui.drawing import paint, theme
from studio.ui.drawing.controls import Button, IconLabel, column, label, row
from studio.ui.level_meter import LevelMeter
from studio.ui.sentences import sound as say
from studio.ui.sentences.window import CLOSE, DECIBELS
from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.ui.session import Session

LENGTH_S = 5.0
LOOK_MS = 33
SILENT_DB, QUIET_DB = -80.0, -40.0
"""Below the first nothing is heard at all; speech below the second is too soft."""
LEAST_ABOVE_NOISE_DB = 15.0
_OPENS_WITHIN_S = 4.0


def verdict(peaks_db: Sequence[float], *, clipped: int, only_zeros: bool) -> tuple[str, bool]:
    """Judge the peaks of many short blocks, in dBFS: a sentence that says what to do, and whether all is well.

    The noise of the room is taken for the quietest tenth of the blocks, speech for the loudest.
    """
    if only_zeros:
        return (say.TEST_ZEROS, False)
    if not peaks_db:
        return (say.TEST_NOTHING, False)
    noise, speech = (float(value) for value in np.percentile(peaks_db, (10, 90)))
    heard = say.TEST_HEARD.format(speech=_db(speech), noise=_db(noise))
    if speech < SILENT_DB:
        return (say.TEST_SILENT, False)
    if clipped:
        return (say.TEST_CLIPS.format(heard=heard), False)
    if speech < QUIET_DB:
        return (say.TEST_QUIET.format(heard=heard), False)
    if speech - noise < LEAST_ABOVE_NOISE_DB:
        return (say.TEST_NOISY.format(heard=heard), False)
    return (say.TEST_GOOD.format(heard=heard), True)


def _db(value: float) -> str:
    return DECIBELS.format(value=f"{max(value, -120.0):.0f}".replace("-", paint.MINUS))


class MicrophoneTest(QDialog):
    """A small window that listens for five seconds; it starts the microphone if nothing runs, and stops it again."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say.TEST_TITLE)
        self.setFixedWidth(460)
        self._session = session
        self._started = False
        self._peaks: list[float] = []
        self._clipped_before = 0
        self._began_s: float | None = None
        self._asked_s = 0.0
        self.meter = LevelMeter()
        self._mark = IconLabel("mic", "muted", 18)
        self.words = label(say.TEST_FIRST, wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say.TEST_PROGRESS)
        self.begin_button = Button(say.TEST_BEGIN, "mic", kind="primary")
        self.begin_button.clicked.connect(self.begin)
        done = Button(CLOSE)
        done.clicked.connect(self.close)
        said = row(self._mark, gap=theme.S)
        said.addWidget(self.words, 1)
        self.setLayout(column(label(say.TEST_TITLE, "figure"), self.meter, self._bar, said,
                              row(self.begin_button, None, done), gap=theme.M, margins=(20, 16, 20, 16)))
        self.begin_button.setFocus()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Listen."""
        if self._session.running is Running.FILE:
            self._session.stop()
        if self._session.running is Running.NOTHING:
            self._started = True
            self._session.start_microphone()
        self._peaks.clear()
        self._began_s, self._asked_s = None, monotonic()
        self._bar.setValue(0)
        self.begin_button.setEnabled(False)
        self._mark.show_icon("mic", "muted")
        self.words.setText(say.TEST_NOW)
        self._timer.start()

    def _look(self) -> None:
        source, now = self._session.source, monotonic()
        if source is None or self._session.lost or (self._began_s is None and now - self._asked_s > _OPENS_WITHIN_S):
            self._end()
            return
        level = source.level
        if self._began_s is None:
            # A device takes a moment to open; its first block is the beginning.
            if level.peak_db <= -120.0 and now - self._asked_s < 1.0:
                return
            self._began_s, self._clipped_before = now, level.clipped
        self._peaks.append(level.peak_db)
        self.meter.update_level(level.peak_db, now, clipped=level.clipped > self._clipped_before)
        self._bar.setValue(round(1000 * (now - self._began_s) / LENGTH_S))
        if now - self._began_s >= LENGTH_S:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        source = self._session.source
        level = source.level if source is not None else Level(clipped=self._clipped_before)
        clipped = level.clipped - self._clipped_before
        sentence, well = verdict(self._peaks, clipped=clipped, only_zeros=level.only_zeros)
        self.words.setText(sentence)
        self._mark.show_icon("check" if well else "warning", "ok" if well else "warn")
        self.meter.update_level(None, monotonic())
        self.begin_button.setEnabled(True)
        self._stop()

    def _stop(self) -> None:
        if self._started:
            self._started = False
            self._session.stop()

    def hideEvent(self, event: object) -> None:  # noqa: ARG002, N802
        """Listen no more."""
        self._timer.stop()
        self._stop()
