"""Make clips from sound files beside the live picture: what to make, and the list of what is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QFrame, QGridLayout, QPushButton, QScrollArea, QWidget

from studio.errors import StudioError
from studio.exports.job import Cause, Order, Status, free_clip
from studio.ui import theme
from studio.ui.controls import Button, column, label, row
from studio.ui.export_row import ExportRow
from studio.ui.system import open_with_system

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from studio.exports.job import Job
    from studio.exports.queue import Exports
    from studio.ui.avatar_gallery import Entry

WIDTH, HEIGHT = 660, 540
LOOK_MS = 200
HEIGHTS = (None, 1080, 720, 480)
"""Of the clip in pixels; None is the avatar's own."""
QUALITIES = (("Good quality", "good"), ("Best quality, larger file", "best"), ("Small file", "small"))


class ExportDialog(QDialog):
    """Drop sound files, choose who speaks them and how. Closing the dialog does not stop the list.

    Parameters
    ----------
    exports
        The list; outlives the dialog.
    found
        The avatars to choose from; the one in ``folder`` is chosen.
    place
        Folder for the clips.
    """

    def __init__(self, parent: QWidget, exports: Exports, found: list[Entry], folder: Path, place: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setAcceptDrops(True)
        self.setMinimumSize(WIDTH, HEIGHT)
        self.place = place
        self._exports = exports
        self._thumbnails = {str(entry.folder): entry.folder / "thumbnail.jpg" for entry in found}
        self.rows: dict[int, ExportRow] = {}
        self._make_fields(found, folder)
        self._make_list()
        self._clear = Button("Clear finished", kind="ghost")
        self._clear.clicked.connect(lambda: self._do(exports.clear))
        self._hold = Button("Pause all")
        self._hold.clicked.connect(lambda: self._do(lambda: exports.hold(not exports.held)))
        done = Button("Close")
        done.clicked.connect(self.close)
        self.setLayout(column(
            label("Export", "figure"), self.drop, self._form(), 4, row(label("Queue", "title"), None, self._summary),
            self._scroll, row(self._clear, None, self._hold, done), gap=8, margins=(20, 16, 20, 16),
        ))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    # What to make.

    def _make_fields(self, found: list[Entry], folder: Path) -> None:
        self.drop = QPushButton("Drop sound files here, or press to choose")
        self.drop.setObjectName("drop")
        self.drop.setMinimumHeight(52)
        self.drop.setAutoDefault(False)
        self.drop.setAccessibleName("Choose sound files to export")
        self.drop.clicked.connect(self._ask_for_files)
        self.avatars, self.heights, self.qualities = QComboBox(), QComboBox(), QComboBox()
        for entry in found:
            if entry.manifest is not None:
                self.avatars.addItem(entry.name, entry)
                if entry.folder == folder:
                    self.avatars.setCurrentIndex(self.avatars.count() - 1)
        for words, quality in QUALITIES:
            self.qualities.addItem(words, quality)
        for field, name in ((self.avatars, "Avatar"), (self.heights, "Size"), (self.qualities, "Quality")):
            field.setAccessibleName(name)
        self._place_button = Button("", "folder")
        self._place_button.clicked.connect(self._ask_for_place)
        self._show_place()
        self.avatars.currentIndexChanged.connect(self._fill_heights)
        self._fill_heights()

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        fields = (("Avatar", self.avatars), ("Size", self.heights),
                  ("Quality", self.qualities), ("Save in", self._place_button))
        for number, (name, field) in enumerate(fields):
            form.addWidget(label(name, "muted"), number // 2, number % 2 * 2)
            form.addWidget(field, number // 2, number % 2 * 2 + 1)
        form.setColumnStretch(1, 1)
        form.setColumnStretch(3, 1)
        return form

    def _fill_heights(self) -> None:
        entry: Entry | None = self.avatars.currentData()
        self.heights.clear()
        if entry is None or entry.manifest is None:
            return
        picture = entry.manifest.picture
        for height in HEIGHTS:
            if height != picture.height:
                wide = round(picture.width * (height or picture.height) / picture.height / 2) * 2
                size = f"{wide} \N{MULTIPLICATION SIGN} {height or picture.height}"
                self.heights.addItem(f"{size} · {picture.fps} fps", height)

    def _show_place(self) -> None:
        metrics = self._place_button.fontMetrics()
        self._place_button.setText(metrics.elidedText(str(self.place), Qt.TextElideMode.ElideLeft, 180))
        self._place_button.setToolTip(str(self.place))
        self._place_button.setAccessibleName(f"Folder for clips: {self.place}")

    def add(self, files: Sequence[Path]) -> None:
        """Queue these files with what is chosen now."""
        entry: Entry | None = self.avatars.currentData()
        if entry is None:
            return
        for speech in files:
            taken = [job.order.clip for job in self._exports.jobs() if job.status.open]
            clip = free_clip(self.place, speech.stem, taken)
            order = Order(speech, clip, str(entry.folder), self.heights.currentData(), self.qualities.currentData())
            try:
                self.place.mkdir(parents=True, exist_ok=True)
                self._exports.add(order)
            except StudioError as error:
                self._summary.setText(str(error))
                return
            except OSError as error:
                self._summary.setText(f"{self.place} cannot be made ({error.strerror}): choose another folder.")
                return
        self.refresh()

    # The list.

    def _make_list(self) -> None:
        self._summary = label("", "caption")
        self._empty = label("Nothing to export yet. Each file becomes a clip as long as its sound.", "caption")
        self._list = column(self._empty, None, gap=8, margins=(0, 0, 4, 0))
        box = QWidget()
        box.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidget(box)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def refresh(self) -> None:
        """Show the list as it is."""
        jobs = self._exports.jobs()
        for number in self.rows.keys() - {job.number for job in jobs}:
            gone = self.rows.pop(number)
            gone.hide()
            gone.deleteLater()
        for place, job in enumerate(jobs):
            if job.number not in self.rows:
                self.rows[job.number] = self._row(job)
                self._list.insertWidget(place + 1, self.rows[job.number])
            self.rows[job.number].show_job(job)
        self._empty.setVisible(not jobs)
        self._clear.setEnabled(any(job.status in (Status.DONE, Status.CANCELLED) for job in jobs))
        left = sum(job.status.open for job in jobs)
        self._hold.setEnabled(bool(left))
        self._hold.setText("Go on with all" if self._exports.held else "Pause all")
        self._hold.setAccessibleName(self._hold.text())
        if left:
            self._summary.setText(f"{left} of {len(jobs)} to do  ·  the live picture goes on")
        elif jobs:
            self._summary.setText("")

    def _row(self, job: Job) -> ExportRow:
        number = job.number
        made = ExportRow(job, self._thumbnails.get(job.order.avatar, Path()))
        made.paused.connect(lambda: self._do(lambda: self._pause(number)))
        made.removed.connect(lambda: self._do(lambda: self._take_away(number)))
        made.mended.connect(lambda: self._do(lambda: self._mend(number)))
        made.played.connect(lambda: open_with_system(job.order.clip))
        made.shown.connect(lambda: open_with_system(job.order.clip.parent))
        return made

    def _do(self, do: Callable[[], object]) -> None:
        do()
        self.refresh()

    def _job(self, number: int) -> Job | None:
        return next((job for job in self._exports.jobs() if job.number == number), None)

    def _pause(self, number: int) -> None:
        job = self._job(number)
        if job is not None:
            (self._exports.resume if job.status is Status.PAUSED else self._exports.pause)(number)

    def _take_away(self, number: int) -> None:
        job = self._job(number)
        if job is not None:
            (self._exports.cancel if job.status.open else self._exports.remove)(number)

    def _mend(self, number: int) -> None:
        job = self._job(number)
        if job is None:
            return
        if job.status is Status.FAILED and job.cause is Cause.SOUND:
            chosen, _ = QFileDialog.getOpenFileName(self, "Choose another sound")
            if chosen:
                self._exports.retry(number, speech=Path(chosen))
        elif job.status is Status.FAILED and job.cause is Cause.PLACE:
            place = QFileDialog.getExistingDirectory(self, "Save the clip in", str(self.place))
            if place:
                self._exports.retry(number, clip=free_clip(Path(place), job.order.clip.stem, []))
        else:
            self._exports.retry(number)

    def _ask_for_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, "Choose sound files")
        self.add([Path(name) for name in chosen])

    def _ask_for_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Save clips in", str(self.place))
        if chosen:
            self.place = Path(chosen)
            self._show_place()

    # Qt's own events.

    def showEvent(self, event: object) -> None:  # noqa: ARG002, N802
        """Begin to follow the list."""
        self._timer.start()
        self.refresh()

    def hideEvent(self, event: object) -> None:  # noqa: ARG002, N802
        """Follow it no more."""
        self._timer.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Queue what is dropped."""
        event.acceptProposedAction()
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
