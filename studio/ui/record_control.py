"""The record button: red with time and size while it records, pause beside it, and what the clip lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolTip, QWidget

from studio.ui import words
from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.controls import Button, IconLabel, ToolButton, colour, label, row
from studio.ui.drawing.plain import tip
from studio.ui.sentences import clips as say

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QPaintEvent

LOOK_MS = 200
WIDTH = 124
_ROOMY = 110
"""Width from which the square stands away from the edge."""


class Recording(Protocol):
    """What the control acts on and shows, see `studio.ui.recording.RecordingSession`."""

    changed: SignalInstance

    @property
    def on(self) -> bool:
        """Whether it records, paused or not."""

    @property
    def ready(self) -> bool:
        """Whether anything runs that could be recorded."""

    @property
    def paused(self) -> bool:
        """Whether time stands still in the clip."""

    @property
    def elapsed_s(self) -> float:
        """Length of the clip so far."""

    @property
    def size_bytes(self) -> int:
        """Size of the clip so far."""

    @property
    def dropped(self) -> int:
        """Pictures that the disk or the encoder was too slow for."""

    @property
    def missing(self) -> int:
        """Pictures that the clip lacks: those, and those that were never made."""

    def toggle(self) -> None:
        """Begin, or end and keep the clip."""

    def pause(self) -> None:
        """Leave out what comes, or go on."""


class RecordButton(Button):
    """One button in one place: it says Record, or how long and how large the clip is; a square means that a press ends it."""

    def __init__(self) -> None:
        super().__init__(say.RECORD, "record", big=True)
        self._figures: tuple[str, str] | None = None
        self._words = say.RECORD
        self._least = self.room_for(say.RECORD)
        self.setFixedWidth(max(WIDTH, self._least))

    def use_room(self, width: int, *, most: int) -> None:
        """Be ``width`` pixels wide, or as wide as the word needs up to ``most``; beyond that the icon is all."""
        self._words = say.RECORD if self._least <= most else ""
        self.setFixedWidth(max(width, self._least) if self._words else width)
        if self._figures is None:
            self.setText(self._words)

    @property
    def figures(self) -> tuple[str, str] | None:
        """Time and size as shown; None while nothing is recorded."""
        return self._figures

    def show_idle(self, *, ready: bool) -> None:
        """Say Record; the dot is red when it would work."""
        self._figures = None
        self.become(self._words, "record", tint="danger" if ready else "faint")
        self.setAccessibleName(say.RECORD)
        self.setEnabled(ready)
        self._explain("" if ready else say.RECORD_NOT_YET)

    def _explain(self, why_not: str) -> None:
        self.setToolTip(tip(why_not or say.RECORD_TIP))
        self.setAccessibleDescription(why_not)

    def show_figures(self, time: str, size: str, *, paused: bool) -> None:
        """Say how long and how large the clip is."""
        if self._figures is None:
            # The words are painted, in two sizes that one button cannot have.
            self.become("", "", "recording")
            self.setIcon(QIcon())
            self.setEnabled(True)
            self._explain("")
        self._figures = (time, say.RECORDING_PAUSED if paused else size)
        self.setAccessibleName((say.STOP_NAME_PAUSED if paused else say.STOP_NAME).format(time=time, size=size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the square and the two lines over the red."""
        super().paintEvent(event)
        if self._figures is None:
            return
        painter, ink = paint.begin(self), colour("on_danger")
        middle = self.height() / 2
        left = 22 if self.width() >= _ROOMY else 8
        painter.drawPixmap(QPointF(left, middle - 9), image.pixmap("stop", ink, 18))
        box = QRectF(left + 26, middle - 18, self.width() - left - 30, 19)
        paint.text(painter, box, self._figures[0], ink, px=theme.TITLE, weight=600)
        paint.text(painter, box.translated(0, 17), self._figures[1], ink, weight=500)
        painter.end()


class RecordControl(QWidget):
    """Record, pause and the count of missing pictures; `record` keeps its place in every state, the rest appears left of it.

    It follows the recording by itself while there is one.

    Parameters
    ----------
    recording
        What is done and shown.
    """

    def __init__(self, recording: Recording) -> None:
        super().__init__()
        self._recording = recording
        self._room: int | None = None
        self._widths = (WIDTH, WIDTH)
        self.record = RecordButton()
        self.pause = ToolButton("pause", say.PAUSE_TIP, side=theme.PRIMARY_HEIGHT, glyph=20,
                                kind="solid", role="text")
        self.missing = label("", "danger")
        self._missing_mark = IconLabel("warning", "danger", 16)
        self._lay = row(None, self._missing_mark, self.missing, self.pause, self.record)
        self.setLayout(self._lay)
        self.record.clicked.connect(recording.toggle)
        self.pause.clicked.connect(recording.pause)
        recording.changed.connect(self.refresh)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    def press(self) -> None:
        """Do what a click on the button does; where it is grey, say why beside it."""
        if self.record.isEnabled():
            self.record.click()
        else:
            QToolTip.showText(self.record.mapToGlobal(self.record.rect().topLeft()), self.record.toolTip(), self.record)

    def use_room(self, width: int, *, wanted: int = WIDTH, most: int = WIDTH) -> None:
        """Have ``width`` pixels in all: where the count of missing pictures has none, its mark says it alone.

        The button is ``wanted`` pixels wide, with its word up to ``most``, but leaves the pause its place.
        """
        if (width, wanted, most) != (self._room, *self._widths):
            self._room, self._widths = width, (wanted, most)
            self.refresh()

    def _fit(self) -> None:
        """Let the button leave pause and mark their places, whether the pause is to be seen or not."""
        if self._room is None:
            return
        gap = self._lay.spacing()
        beside = self._room - self.pause.minimumWidth() - gap
        if not self._missing_mark.isHidden():
            beside -= self._missing_mark.sizeHint().width() + gap
        wanted, most = self._widths
        self.record.use_room(min(wanted, beside), most=min(most, beside))
        # At once: the row around it would be laid out with the width that the button had before.
        self._lay.activate()

    @property
    def _has_room(self) -> bool:
        """Whether the count of missing pictures has room beside the buttons."""
        told = self._missing_mark.sizeHint().width() + self.missing.sizeHint().width()
        needed = told + self.pause.minimumWidth() + self.record.minimumWidth() + 3 * self._lay.spacing()
        return self._room is None or needed <= self._room

    def refresh(self) -> None:
        """Show whether it records, how long and how large the clip is, and what it lacks."""
        recording = self._recording
        self.pause.setVisible(recording.on)
        missing = recording.missing if recording.on else 0
        if missing:
            self.missing.setText(say.MISSING_SO_FAR.format(count=missing))
            why = words.count(missing, say.DROPPED_TIP if 2 * recording.dropped >= missing else say.SKIPPED_TIP)
            for part in (self.missing, self._missing_mark):
                part.setToolTip(tip(why))
                part.setAccessibleName(why)
        self._missing_mark.setVisible(missing > 0)
        self.missing.setVisible(missing > 0 and self._has_room)
        self._fit()
        if not recording.on:
            self._timer.stop()
            self.record.show_idle(ready=recording.ready)
            return
        self._timer.start()
        self.pause.show_icon("record" if recording.paused else "pause", "text")
        self.pause.rename(say.RESUME_TIP if recording.paused else say.PAUSE_TIP)
        self.record.show_figures(
            words.duration(recording.elapsed_s), words.size(recording.size_bytes), paused=recording.paused
        )
