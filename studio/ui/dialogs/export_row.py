"""One export in the dialog's list: what, how far, how long, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainterPath
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QWidget

from studio.exports.job import Cause, Status
from studio.ui import raised, words
from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.controls import Button, IconLabel, ToolButton, colour, column, label, restyle, row
from studio.ui.drawing.plain import tip
from studio.ui.sentences import clips as say
from studio.ui.sentences.window import GAP

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from studio.exports.job import Job

HEIGHT = 64
WAY_OUT = {
    Cause.SOUND: say.CHOOSE_SOUND,
    Cause.PLACE: say.CHOOSE_FOLDER,
    Cause.AVATAR: say.USE_AVATAR,
    Cause.OTHER: say.TRY_AGAIN,
}
"""What the button of an export that failed says, by what the export needs."""
_MARKS = {
    Status.FAILED: ("warning", "danger"),
    Status.DONE: ("check", "ok"),
    Status.PAUSED: ("pause", "muted"),
    Status.CANCELLED: ("close", "muted"),
}


_LACKING = ("warning", "warn")
"""Of a clip that is made, but not of all that it was to be made of."""


class Thumbnail(QWidget):
    """A small picture: of the avatar at first, then of the clip as it is made."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.setFixedSize(80, 45)
        self._picture = image.thumbnail(file)

    def show_jpeg(self, data: bytes) -> None:
        """Show another picture."""
        self._picture.loadFromData(data)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the middle of it with round corners."""
        painter, box = paint.begin(self), QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, theme.RADIUS_CHIP, theme.RADIUS_CHIP)
        painter.setClipPath(path)
        painter.fillRect(box, colour("graph"))
        size = self._picture.size()
        if not size.isEmpty():
            scale = min(size.width() / box.width(), size.height() / box.height())
            part = QRectF(0, 0, box.width() * scale, box.height() * scale)
            part.moveCenter(QRectF(self._picture.rect()).center())
            painter.drawPixmap(box, self._picture, part)
        painter.end()


class Name(QLabel):
    """A file's name that gives way in its middle when there is no room for all of it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFont(image.font(theme.BODY, 600))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(tip(name))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with little."""
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Write what there is room for."""
        painter = paint.begin(self)
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        paint.text(painter, QRectF(self.rect()), fitting, colour("text"), px=theme.BODY, weight=600)
        painter.end()


class ExportRow(QFrame):
    """A row that shows a job; a failure says why, in place, with a way out."""

    paused = Signal()
    """The person wants it to stand still, to go on, or to be taken up again."""
    removed = Signal()
    """The person wants to give it up, or to take it off the list."""
    mended = Signal()
    """The person wants to mend what failed."""
    repeated = Signal()
    """The person wants the same again."""
    played = Signal()
    shown = Signal()

    def __init__(self, job: Job, thumbnail: Path) -> None:
        super().__init__()
        self.setObjectName("job")
        self._job: Job | None = None
        name = self._name = job.order.clip.name
        self._mark = IconLabel("film", "muted", 16)
        self._about = label("", "caption", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._thumbnail = Thumbnail(thumbnail)
        self._mend = Button(say.TRY_AGAIN)
        self._repeat = ToolButton("loop", say.TRY_NAME_AGAIN.format(name=name))
        self._play = Button(say.PLAY)
        self._play.setAccessibleName(say.PLAY_NAME.format(name=name))
        self._show = ToolButton("folder", say.SHOW_NAME.format(name=name))
        self._pause = ToolButton("pause", say.PAUSE_NAME.format(name=name))
        self._remove = ToolButton("close", say.REMOVE_NAME.format(name=name))
        self.buttons = (self._mend, self._repeat, self._play, self._show, self._pause, self._remove)
        """In the order of the keyboard."""
        signals = (self.mended, self.repeated, self.played, self.shown, self.paused, self.removed)
        for button, signal in zip(self.buttons, signals, strict=True):
            button.clicked.connect(signal)
        head = row(self._mark, gap=6)
        head.addWidget(Name(name), 1)
        text = column(None, head, self._about, self._bar, None, gap=3)
        lay = row(self._thumbnail, gap=4, margins=(8, 8, 8, 8))
        lay.addSpacing(8)
        lay.addLayout(text, 1)
        lay.addSpacing(8)
        for button in self.buttons:
            lay.addWidget(button)
        self.setLayout(lay)
        self.setMinimumHeight(HEIGHT)
        self.show_job(job)

    @property
    def words(self) -> str:
        """What it says about the job."""
        return self._about.text()

    def show_job(self, job: Job) -> None:
        """Show the job as it is now."""
        before, self._job = self._job, job
        if job is before:
            return
        if job.jpeg and (before is None or job.jpeg is not before.jpeg):
            self._thumbnail.show_jpeg(job.jpeg)
        said = describe(job)
        self._about.setText(said)
        self._bar.setValue(round(1000 * job.share))
        self._bar.setAccessibleName(say.PROGRESS_NAME.format(name=self._name, percent=100 * job.share))
        self.setAccessibleName(say.ROW_NAME.format(name=self._name, state=said))
        if before is None or (before.status, before.aside) != (job.status, job.aside):
            self._show_status(job)
        if before is not None and before.status.open and job.status in (Status.DONE, Status.FAILED):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _show_status(self, job: Job) -> None:
        """Offer what makes sense for a job that waits, runs or has ended."""
        status = job.status
        self._mark.show_icon(*_LACKING if lacks(job) else _MARKS.get(status, ("film", "muted")))
        self._about.setProperty("role", "danger" if status is Status.FAILED else "caption")
        restyle(self._about)
        working, ended = status in (Status.RUNNING, Status.PAUSED), status in (Status.FAILED, Status.CANCELLED)
        self._bar.setVisible(working)
        self._pause.setVisible(working or job.aside)
        stands = job.aside or status is Status.PAUSED
        self._pause.show_icon("play" if stands else "pause")
        name = say.TAKE_UP_NAME if job.aside else say.RESUME_NAME if stands else say.PAUSE_NAME
        self._pause.rename(name.format(name=self._name))
        self._play.setVisible(status is Status.DONE)
        self._show.setVisible(status is Status.DONE)
        self._mend.setText(WAY_OUT[job.cause] if status is Status.FAILED else WAY_OUT[Cause.OTHER])
        self._mend.setAccessibleName(say.MEND_NAME.format(what=self._mend.text(), name=self._name))
        self._mend.setVisible(ended)
        self._repeat.setVisible(status is Status.FAILED and job.cause is not Cause.OTHER)
        self._remove.rename((say.CANCEL_NAME if working else say.REMOVE_NAME).format(name=self._name))


def lacks(job: Job) -> bool:
    """Tell whether there is something to know of the sound of a clip that is made."""
    return job.status is Status.DONE and bool(job.corrupt or job.remarks)


def lacking(job: Job) -> str:
    """Say what is to be known of the sound of a clip that is made."""
    damaged = [f"{words.count(job.corrupt, say.DAMAGED)}."] if job.corrupt else []
    return " ".join([*damaged, *([raised.in_window(job.remarks)] if job.remarks else [])])


def describe(job: Job) -> str:
    """Say how far an export is, in a few words."""
    sound = say.OF_SOUND.format(time=words.duration(job.sound_s)) if job.sound_s is not None else job.order.speech.name
    if job.status is Status.WAITING:
        return (say.ASIDE if job.aside else say.WAITING).format(sound=sound)
    if job.status is Status.CANCELLED:
        return say.CANCELLED.format(sound=sound)
    if job.status is Status.FAILED:
        return reason(job)
    if job.status is Status.DONE:
        done = say.DONE.format(time=words.duration(job.sound_s or 0.0), size=words.size(job.size_bytes))
        done = say.DONE_DAMAGED.format(done=done, damaged=words.count(job.corrupt, say.DAMAGED)) if job.corrupt else done
        done = say.DONE_UNSIGNED.format(done=done) if job.unsigned else done
        done = say.DONE_SHORT.format(done=done) if job.short else done
        done = say.DONE_BESIDE.format(done=done, name=job.beside) if job.beside else done
        return say.DONE_REMARKED.format(done=done, remarks=raised.in_window(job.remarks)) if job.remarks else done
    if not job.made:
        return (say.PAUSED_BEFORE if job.status is Status.PAUSED else say.STARTING).format(sound=sound)
    parts = [say.PERCENT.format(value=100 * job.share) if job.total else words.count(job.made, say.FRAMES)]
    if job.total and job.sound_s:
        parts.append(say.TIME_OF.format(done=words.duration(job.share * job.sound_s), all=words.duration(job.sound_s)))
    if job.status is Status.PAUSED:
        return GAP.join([say.PAUSED, *parts])
    if job.left_s is not None:
        parts.append(say.TIME_LEFT.format(time=words.duration(job.left_s + 0.5)))
    if job.speed is not None:
        parts.append(say.SPEED.format(value=job.speed))
    return GAP.join(parts)


def reason(job: Job) -> str:
    """Say why it failed; the row has the clip's name already, and a folder's path is too long for it."""
    clip, speech = str(job.order.clip.absolute()), str(job.order.speech.absolute())
    said = job.reason.removeprefix(f"{clip} cannot be written: ").replace(clip, job.order.clip.name)
    said = raised.in_window(said.replace(speech, job.order.speech.name))
    return said if said.startswith(job.order.speech.name) else said[:1].upper() + said[1:]
