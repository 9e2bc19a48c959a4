"""Make clips from sound files beside the live picture: what to make, and the list of what is made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from studio.engine.models.device import AUTO
from studio.errors import StudioError
from studio.exports.job import Cause, Order, Status
from studio.files.names import free_path
from studio.files.private import make_private
from studio.ui.dialogs.export_form import ExportForm, Field
from studio.ui.dialogs.export_row import ExportRow
from studio.ui.drawing.controls import Button, IconLabel, column, label, row
from studio.ui.drawing.plain import tip
from studio.ui.dropping import files_of
from studio.ui.notices import Notices
from studio.ui.platform import choosing
from studio.ui.platform.screen_fit import open_at
from studio.ui.platform.system import play_with_system, show_in_folder
from studio.ui.sentences import clips as say
from studio.ui.sentences.sound import FILES as SOUND_FILES
from studio.ui.sentences.window import CLOSE, GAP, NO_PLAYER, NO_PLAYER_SAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QShowEvent

    from studio.exports.job import Excerpt, Job
    from studio.exports.queue import Exports
    from studio.provenance.marks import Marks
    from studio.ui.avatar_entries import Entry

LEAST = (600, 460)
FIRST = (660, 640)
LOOK_MS = 200
_COUNTS = {Status.RUNNING: say.COUNT_RUNNING, Status.PAUSED: say.COUNT_PAUSED, Status.WAITING: say.COUNT_WAITING}


class ExportDialog(QDialog):
    """Drop sound files, choose who speaks them and how, and start. Closing the dialog does not stop the list.

    Parameters
    ----------
    exports
        The list; outlives the dialog.
    found
        The avatars to choose from; the one in ``folder`` is chosen.
    place
        Folder for the clips; made when the first is added.

    Attributes
    ----------
    skipped
        Gives how many pictures the live preview skipped since Start, or None; shown while the list works if it is set.
    device
        Gives where the networks are to run, see `studio.engine.models.device`.
    background
        Gives what is behind the figure of an avatar with a matte, in the words of `studio.engine.background`.
    signs, marks
        Give whether clips get content credentials, and what is put into their pictures, None for what is usual.
    track_of
        Gives the track of sound that was chosen for a file; None where none was.
    look_ahead_ms
        Gives how far the avatar is to hear ahead; None is its usual look-ahead.
    """

    def __init__(self, parent: QWidget, exports: Exports, found: list[Entry], folder: Path, place: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(say.TITLE)
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST)
        open_at(self, *FIRST)
        # So that no button has the keyboard, and its ring, before a key asks for it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.skipped: Callable[[], int | None] | None = None
        self.device: Callable[[], str] = lambda: AUTO
        self.look_ahead_ms: Callable[[], int | None] = lambda: None
        self.signs: Callable[[], bool] = lambda: True
        self.marks: Callable[[], Marks | None] = lambda: None
        self.background: Callable[[], str] = lambda: ""
        self.track_of: Callable[[Path], int | None] = lambda _file: None
        self._exports = exports
        self.rows: dict[int, ExportRow] = {}
        self.drop = Button(say.DROP, "plus")
        self.drop.setObjectName("drop")
        self.drop.setFixedHeight(52)
        self.drop.setAccessibleName(say.DROP_NAME)
        self.drop.clicked.connect(lambda: self._ask_for_files(self.add, many=True))
        self.form = ExportForm(found, folder, place)
        self.form.place_asked.connect(lambda: self._ask_for_folder(self._save_in))
        self.form.changed.connect(self._choose_anew)
        self._summary = label("", "caption")
        self._make_list()
        self._clear = Button(say.CLEAR)
        self._clear.clicked.connect(lambda: self._do(exports.clear))
        self.go = Button(say.START_QUEUE, kind="primary")
        """Starts the list, lets it stand still, and lets it go on."""
        self.go.setFixedWidth(max(112, self.go.room_for(say.START_QUEUE, say.PAUSE_ALL, say.RESUME_ALL)))
        self.go.clicked.connect(lambda: self._do(self._go))
        done = Button(CLOSE)
        done.clicked.connect(self.close)
        self._footer = (self._clear, self.go, done)
        lay = column(
            label(say.TITLE, "figure"), self.drop, self.form, 4, row(label(say.QUEUE, "title"), None, self._summary),
            self._empty, self._scroll, row(self._clear, None, self.go, done), gap=8, margins=(20, 16, 20, 16),
        )
        for body in (self._empty, self._scroll):
            lay.setStretchFactor(body, 1)
        self.setLayout(lay)
        self.notices = Notices(self)
        self.setFocus()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    @property
    def place(self) -> Path:
        """Folder for clips that are added from now on."""
        return self.form.place

    def offer(self, found: list[Entry], folder: Path) -> None:
        """Offer these avatars from now on; the one in ``folder`` is chosen."""
        self.form.offer(found, folder)

    def add(self, files: Sequence[Path]) -> None:
        """Put these files into the list with what is chosen now; nothing is made before the list is started."""
        self._add(dict.fromkeys(files))

    def add_excerpt(self, name: Path, excerpt: Excerpt) -> None:
        """Put a sound that is no file into the list, by this name; what waits in a list that was not started is set aside."""
        if not self._begun:
            for job in self._waiting:
                self._exports.set_aside(job.number)
        self._add({name: excerpt})

    def _add(self, speeches: Mapping[Path, Excerpt | None]) -> None:
        entry = self.form.avatar
        if entry is None:
            self.notices.trouble("add", say.NO_AVATAR_TITLE, say.NO_AVATAR)
            return
        if not any(job.due for job in self._exports.jobs()):
            # A list that is done waits to be told again.
            self._exports.hold()
        for speech, excerpt in speeches.items():
            clip = self._free(self.form.take_name() or speech.stem, self.form.suffix)
            try:
                make_private(self.place)
                marks = self.marks()
                order = Order(speech, clip, str(entry.folder), self.form.height_px, self.form.quality, self.device(),
                              self.look_ahead_ms(), sign=self.signs(), track=self.track_of(speech), shape=self.form.shape,
                              background=self._behind(entry), excerpt=excerpt)
                if marks is not None:
                    order = replace(order, mark=marks.invisible, label=marks.label)
                self._exports.add(order)
            except StudioError as error:
                self.notices.trouble("add", say.NOT_ADDED, str(error))
                break
            except OSError as error:
                self._tell_no_place(error)
                break
        self.refresh()

    def _tell_no_place(self, error: OSError) -> None:
        self.notices.trouble("add", say.NO_PLACE, say.NO_PLACE_WHY.format(folder=self.place, why=error.strerror),
                             [(say.CHOOSE_FOLDER, lambda: self._ask_for_folder(self._save_in))])

    def _free(self, stem: str, suffix: str, without: Job | None = None) -> Path:
        """Give a clip's path that nothing on the disk and nothing else in the list has."""
        return free_path(self.place, stem, suffix, [job.order.clip for job in self._exports.jobs() if job is not without])

    def _behind(self, entry: Entry) -> str:
        """Give what is behind the figure of an avatar that has a matte."""
        return self.background() if entry.manifest is not None and entry.manifest.picture.matte else ""

    # What is chosen while clips wait.

    @property
    def _begun(self) -> bool:
        """Whether the list was started and is not done yet."""
        due = [job for job in self._exports.jobs() if job.due]
        return any(job.status is not Status.WAITING for job in due) or (bool(due) and not self._exports.held)

    @property
    def _waiting(self) -> list[Job]:
        """What becomes a clip once the list comes to it."""
        return [job for job in self._exports.jobs() if job.due and job.status is Status.WAITING]

    def _choose_anew(self, field: Field) -> None:
        """Make what waits as the person has just chosen, in this one field."""
        for job in self._waiting:
            self._exports.change(job.number, self._chosen(job, field))
        self.refresh()

    def _chosen(self, job: Job, field: Field) -> Order:
        form, order, entry = self.form, job.order, self.form.avatar
        if field is Field.AVATAR and entry is not None:
            # The sizes are the avatar's.
            return replace(order, avatar=str(entry.folder), height=form.height_px, shape=form.shape,
                           background=self._behind(entry))
        if field is Field.SIZE:
            return replace(order, height=form.height_px, shape=form.shape)
        if field is Field.QUALITY:
            return replace(order, quality=form.quality)
        suffix = form.suffix if field is Field.FORMAT else order.clip.suffix
        place = self.place if field is Field.PLACE else order.clip.parent
        if (place, suffix) == (order.clip.parent, order.clip.suffix):
            return order
        taken = [one.order.clip for one in self._exports.jobs() if one is not job]
        return replace(order, clip=free_path(place, order.clip.stem, suffix, taken))

    def _go(self) -> None:
        """Start the list, let it stand still, or let it go on; a name that was written is that of the one that waits."""
        waiting = self._waiting
        if not self._begun and len(waiting) == 1 and (name := self.form.take_name()):
            clip = waiting[0].order.clip
            named = self._free(name, clip.suffix, without=waiting[0])
            self._exports.change(waiting[0].number, replace(waiting[0].order, clip=named))
        self._exports.hold(not self._exports.held)

    # The list.

    def _make_list(self) -> None:
        self._empty = QWidget()
        hint = label(say.QUEUE_HINT, "caption")
        self._empty.setLayout(column(None, row(None, IconLabel("film", "faint", 20), None),
                                     row(None, label(say.QUEUE_EMPTY, "muted"), None), row(None, hint, None), None, gap=6))
        self._list = column(gap=8)
        self._list.addStretch(1)
        jobs = QWidget()
        jobs.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidget(jobs)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def refresh(self) -> None:
        """Show the list as it is."""
        jobs = self._exports.jobs()
        numbers = [job.number for job in jobs]
        if numbers != list(self.rows):
            self._arrange(jobs)
        for job in jobs:
            self.rows[job.number].show_job(job)
        ended = any(job.status in (Status.DONE, Status.CANCELLED) for job in jobs)
        left = [job for job in jobs if job.due]
        self._empty.setVisible(not jobs)
        self._scroll.setVisible(bool(jobs))
        self._clear.setEnabled(ended)
        self.go.setEnabled(bool(left))
        self.go.setToolTip(tip("" if left else say.START_NOT_YET))
        if not self._begun:
            self.go.become(say.START_QUEUE, "", "primary")
        else:
            self.go.become(say.RESUME_ALL if self._exports.held else say.PAUSE_ALL, "")
        self._summary.setText(self._sum_up([job for job in jobs if job.status.open]))

    def _arrange(self, jobs: Sequence[Job]) -> None:
        """Make the rows those of ``jobs``, in their order."""
        rows = {job.number: self.rows.pop(job.number) if job.number in self.rows else self._row(job) for job in jobs}
        for gone in self.rows.values():
            gone.hide()
            gone.deleteLater()
        self.rows = rows
        for place, one in enumerate(rows.values()):
            self._list.insertWidget(place, one)
        buttons = [button for one in rows.values() for button in one.buttons]
        for before, after in zip([self.form.last, *buttons], [*buttons, self._footer[0]], strict=True):
            QWidget.setTabOrder(before, after)

    def _sum_up(self, left: Sequence[Job]) -> str:
        """Say in a line what the list is doing."""
        skipped = self.skipped() if self.skipped is not None else None
        if not left:
            return ""
        states = [(sum(job.due and job.status is status for job in left), said) for status, said in _COUNTS.items()]
        states.append((sum(job.aside for job in left), say.COUNT_ASIDE))
        parts = [said.format(count=number) for number, said in states if number]
        if skipped is not None:
            parts.append(say.COUNT_LIVE.format(count=skipped))
        return GAP.join(parts)

    def _row(self, job: Job) -> ExportRow:
        number, clip = job.number, job.order.clip
        made = ExportRow(job, Path(job.order.avatar) / "thumbnail.jpg")
        made.paused.connect(lambda: self._with(number, self._pause))
        made.removed.connect(lambda: self._with(number, self._take_away))
        made.mended.connect(lambda: self._with(number, self._mend))
        made.repeated.connect(lambda: self._do(lambda: self._exports.retry(number)))
        made.played.connect(lambda: self._open(clip, self._play))
        made.shown.connect(lambda: self._open(clip, show_in_folder))
        return made

    def _do(self, do: Callable[[], object]) -> None:
        do()
        self.refresh()

    def _with(self, number: int, do: Callable[[Job], None]) -> None:
        for job in self._exports.jobs():
            if job.number == number:
                do(job)
        self.refresh()

    def _pause(self, job: Job) -> None:
        if job.status is Status.WAITING:
            self._exports.set_aside(job.number, not job.aside)
            return
        (self._exports.resume if job.status is Status.PAUSED else self._exports.pause)(job.number)

    def _take_away(self, job: Job) -> None:
        working = job.status in (Status.RUNNING, Status.PAUSED)
        (self._exports.cancel if working else self._exports.remove)(job.number)

    def _mend(self, job: Job) -> None:
        """Ask for what a failed export needs, and try again."""
        number, cause = job.number, job.cause if job.status is Status.FAILED else Cause.OTHER
        if cause is Cause.SOUND:
            self._ask_for_files(lambda files: self._exports.retry(number, speech=files[0]))
        elif cause is Cause.PLACE:
            clip = job.order.clip
            self._ask_for_folder(lambda folder: self._exports.retry(
                number, clip=free_path(folder, clip.stem, clip.suffix)))
        elif cause is Cause.AVATAR and self.form.avatar is not None:
            self._exports.retry(number, avatar=str(self.form.avatar.folder))
        else:
            self._exports.retry(number)

    def _play(self, clip: Path) -> None:
        play_with_system(clip, lambda: self.notices.trouble("open", NO_PLAYER, NO_PLAYER_SAYS.format(name=clip.name)))

    def _open(self, clip: Path, how: Callable[[Path], None]) -> None:
        if clip.exists():
            how(clip)
        else:
            self.notices.trouble("open", say.GONE, say.GONE_WHERE.format(name=clip.name, folder=clip.parent))

    # Choosing.

    def _ask_for_files(self, use: Callable[[list[Path]], object], *, many: bool = False) -> None:
        """Let the person choose a sound, or several; the window does not wait for it."""
        choosing.ask_for_files(self, choosing.Purpose.SOUND, say.CHOOSE_SOUNDS_TITLE if many else say.CHOOSE_SOUND_TITLE,
                               SOUND_FILES, lambda files: self._do(lambda: use(files)), many=many)

    def _ask_for_folder(self, use: Callable[[Path], object]) -> None:
        choosing.ask_for_folder(self, say.SAVE_IN_TITLE, self.place, lambda folder: self._do(lambda: use(folder)))

    def _save_in(self, folder: Path) -> None:
        self.notices.close("add")
        self.form.place = folder
        try:
            make_private(folder)
        except OSError as error:
            self._tell_no_place(error)
        else:
            self._choose_anew(Field.PLACE)

    # Qt's own events.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin to follow the list."""
        super().showEvent(event)
        self._timer.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Follow it no more; the list stays as it is."""
        self._timer.stop()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files, and say so."""
        if files := files_of(event):
            self.drop.setText(say.DROP_MANY.format(count=len(files)) if len(files) > 1 else say.DROP_ONE)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802
        """Wait for others."""
        self.drop.setText(say.DROP)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Queue what is dropped."""
        self.drop.setText(say.DROP)
        self.add(files_of(event))
