"""One export in the dialog's list: what, how far, how long, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from studio.exports.job import Cause, Status
from studio.ui import paint, words
from studio.ui.controls import Button, Mark, ToolButton, column, label, restyle, row

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from studio.exports.job import Job

_MENDS = {Cause.SOUND: "Choose another sound…", Cause.PLACE: "Choose another folder…", Cause.OTHER: "Try again"}


class Thumbnail(QWidget):
    """A small picture: of the avatar at first, then of the clip as it is made."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.setFixedSize(80, 45)
        self._picture = QPixmap(str(file))

    def show_jpeg(self, data: bytes) -> None:
        """Show another picture."""
        self._picture.loadFromData(data)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it with round corners."""
        painter = paint.begin(self)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(path)
        painter.drawPixmap(QRectF(self.rect()), self._picture, QRectF(self._picture.rect()))
        painter.end()


class ExportRow(QFrame):
    """A row that shows a job; a failure says why, in place, with a way out."""

    paused = Signal()
    removed = Signal()
    mended = Signal()
    """The person wants to mend what failed."""
    played = Signal()
    shown = Signal()

    def __init__(self, job: Job, thumbnail: Path) -> None:
        super().__init__()
        self.setObjectName("job")
        self._job: Job | None = None
        name = self._name = job.order.clip.name
        self._mark = Mark("film", "muted", 16)
        self._about = label("", "caption", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(f"Progress of {name}")
        self._thumbnail = Thumbnail(thumbnail)
        self._mend = Button("Try again")
        self._play = Button("Play", kind="ghost")
        self._play.setAccessibleName(f"Play {name}")
        self._show = ToolButton("folder", f"Show {name} in its folder")
        self._pause = ToolButton("pause", f"Pause {name}")
        self._remove = ToolButton("close", f"Remove {name}")
        for button, signal in ((self._mend, self.mended), (self._play, self.played), (self._show, self.shown),
                               (self._pause, self.paused), (self._remove, self.removed)):
            button.clicked.connect(signal)
        text = column(row(self._mark, label(name, "strong"), None, gap=6), self._about, self._bar, gap=3)
        lay = row(self._thumbnail, gap=12, margins=(8, 8, 8, 8))
        lay.addLayout(text, 1)
        for button in (self._mend, self._play, self._show, self._pause, self._remove):
            lay.addWidget(button)
        self.setLayout(lay)
        self.setMinimumHeight(64)
        self.show_job(job)

    @property
    def words(self) -> str:
        """What it says about the job."""
        return self._about.text()

    def show_job(self, job: Job) -> None:
        """Show the job as it is now."""
        if job is self._job:
            return
        if job.jpeg and (self._job is None or job.jpeg != self._job.jpeg):
            self._thumbnail.show_jpeg(job.jpeg)
        self._job = job
        status = job.status
        icon, role = {Status.FAILED: ("warning", "danger"), Status.DONE: ("check", "ok")}.get(status, ("film", "muted"))
        self._mark.show_icon(icon, role)
        self._about.setText(describe(job))
        text_role = "danger" if status is Status.FAILED else "caption"
        if self._about.property("role") != text_role:
            self._about.setProperty("role", text_role)
            restyle(self._about)
        working = status in (Status.RUNNING, Status.PAUSED)
        self._bar.setValue(round(1000 * job.share))
        self._bar.setVisible(working)
        self._pause.setVisible(working)
        self._pause.show_icon("play" if status is Status.PAUSED else "pause")
        self._pause.rename(f"{'Go on with' if status is Status.PAUSED else 'Pause'} {self._name}")
        self._play.setVisible(status is Status.DONE)
        self._show.setVisible(status is Status.DONE)
        can_mend = status is Status.CANCELLED or (status is Status.FAILED and job.cause in _MENDS)
        self._mend.setVisible(can_mend)
        self._mend.setText(_MENDS.get(job.cause, "Try again") if status is Status.FAILED else "Try again")
        self._mend.setAccessibleName(f"{self._mend.text()}: {self._name}")
        self._remove.rename(f"{'Cancel' if status.open else 'Remove'} {self._name}")


def describe(job: Job) -> str:
    """Say how far an export is, in a few words."""
    gap = "  ·  "
    sound = f"{words.duration(job.sound_s)} of sound" if job.sound_s is not None else job.order.speech.name
    if job.status is Status.WAITING:
        return f"Waiting{gap}{sound}"
    if job.status is Status.CANCELLED:
        return "Cancelled; nothing was kept"
    if job.status is Status.FAILED:
        return job.reason
    if job.status is Status.DONE:
        damaged = f"{gap}{words.count(job.corrupt, 'damaged piece')} left out" if job.corrupt else ""
        return f"Finished{gap}{words.duration(job.sound_s or 0.0)}{gap}{words.size(job.size_bytes)}{damaged}"
    if not job.made:
        return f"Starting{gap}{sound}"
    parts = [f"{100 * job.share:.0f} %" if job.total else words.count(job.made, "picture")]
    if job.status is Status.PAUSED:
        return gap.join([*parts, "paused"])
    if job.left_s is not None:
        parts.append(f"{words.duration(job.left_s + 0.5)} left")
    if job.speed is not None:
        parts.append(f"{job.speed:.1f}\N{MULTIPLICATION SIGN} real time")
    return gap.join(parts)
