"""An avatar of one's own: pictures, what paints, who it is and by what right, and the report card before any work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QGridLayout, QLineEdit, QProgressBar, QWidget

from studio.avatars.consent import person
from studio.avatars.importers.own import LAYOUTS, Networks
from studio.errors import StudioError
from studio.ui import theme
from studio.ui.controls import Button, Mark, column, label, row
from studio.ui.dropping import files_of
from studio.ui.own_work import OwnWork

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from studio.avatars.capture.report import Report
    from studio.ui.avatar_gallery import Entry

WIDE = 600
FOOTAGE = "Videos and photos (*.mp4 *.mov *.mkv *.webm *.avi *.jpg *.jpeg *.png)"
GENERATORS = "Networks (*.onnx *.pth *.pt *.ckpt)"
_MARKS = {"stop": ("close", "danger"), "warning": ("warning", "warn"), "note": ("info", "muted")}
_FILES = "files"


def _name(button: Button, path: Path, most: int) -> None:
    """Put a file's name on a button, shortened in its middle to ``most`` pixels."""
    button.setText(button.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, most))
    button.setToolTip(path.name)


class OwnDialog(QDialog):
    """Beside the picture, which goes on. Closing it calls the work off; what is done is kept for the next time.

    Parameters
    ----------
    found
        The avatars whose networks can be used again; those that cannot are left out.
    """

    made = Signal(object)
    """The new `Entry`."""

    def __init__(self, parent: QWidget, found: list[Entry]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("An avatar of your own")
        self.setFixedWidth(WIDE)
        self.setAcceptDrops(True)
        self.footage: Path | None = None
        self.generator: Path | None = None
        self.encoder: Path | None = None
        self.work = OwnWork()
        self.report: Report | None = None
        self.footage_button = Button("Choose a video or photo…", "film")
        self.painter = QComboBox()
        for entry in found:
            if entry.manifest is not None and entry.manifest.family in LAYOUTS:
                self.painter.addItem(f"The networks of {entry.name}", entry.folder)
        self.painter.addItem("A generator file", _FILES)
        self.generator_button = Button("Generator…", "folder")
        self.encoder_button = Button("Encoder (SyncTalk_2D)…", "folder")
        self.name, self.pictured, self.consent = QLineEdit(), QLineEdit(), QLineEdit()
        self.generated = QCheckBox("No camera made these pictures")
        self.says = label("", "muted", wrap=True)
        self.card = QWidget()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.make_button = Button("Make the avatar", kind="primary")
        self.leave_button = Button("Close")
        self._arrange()
        self.footage_button.clicked.connect(self._ask_footage)
        self.generator_button.clicked.connect(lambda: self._ask_network("generator"))
        self.encoder_button.clicked.connect(lambda: self._ask_network("encoder"))
        self.painter.currentIndexChanged.connect(self._look)
        self.make_button.clicked.connect(self._make)
        self.leave_button.clicked.connect(self.close)
        for field in (self.name, self.pictured, self.consent):
            field.textChanged.connect(self._refresh)
        self.work.progress.connect(self._on_progress)
        self.work.judged.connect(self._on_judged)
        self.work.failed.connect(self._on_failed)
        self.work.made.connect(self._on_made)
        self._refresh()

    @property
    def networks(self) -> Networks:
        """What hears and what paints, as far as it is chosen."""
        like = self.painter.currentData()
        return Networks(self.generator, self.encoder) if like == _FILES else Networks(like=like)

    def take(self, footage: Path) -> None:
        """Use this footage and look at it."""
        self.footage = footage
        _name(self.footage_button, footage, WIDE - 200)
        if not self.name.text():
            self.name.setText(footage.stem)
        self._look()

    def paint_with(self, *, generator: Path | None = None, encoder: Path | None = None) -> None:
        """Use these files of a foreign model."""
        self.painter.setCurrentIndex(self.painter.findData(_FILES))
        self.generator, self.encoder = generator or self.generator, encoder or self.encoder
        for button, path in ((self.generator_button, self.generator), (self.encoder_button, self.encoder)):
            if path is not None:
                _name(button, path, 140)
        self._look()

    def _arrange(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        form.setColumnStretch(1, 1)
        self.name.setPlaceholderText("As the file")
        self.pictured.setPlaceholderText("Me, or somebody's name")
        self.consent.setPlaceholderText("It is me; agreed in writing")
        fields: tuple[tuple[str, QWidget], ...] = (
            ("Pictures", self.footage_button), ("Painted by", self.painter), ("Name", self.name),
            ("Who is pictured", self.pictured), ("On what basis", self.consent),
        )
        for number, (words, field) in enumerate(fields):
            form.addWidget(label(words, "muted"), number + (number > 1), 0)
            form.addWidget(field, number + (number > 1), 1)
            field.setAccessibleName(words)
        form.addLayout(row(self.generator_button, self.encoder_button, None), 2, 1)
        form.addWidget(self.generated, 6, 1)
        self.lines = column(gap=theme.S)
        self.card.setLayout(self.lines)
        self.setLayout(column(
            label("An avatar of your own", "figure"),
            label("One person, filmed from the front with the lips together, ten seconds or more. A Wav2Lip generator paints "
                  "any face, a SyncTalk_2D generator the person it was trained on.", "caption", wrap=True),
            form, self.says, self.card, self.bar, row(None, self.leave_button, self.make_button),
            gap=theme.M, margins=(20, 16, 20, 16),
        ))

    def _refresh(self) -> None:
        files = self.painter.currentData() == _FILES
        self.generator_button.setVisible(files)
        self.encoder_button.setVisible(files)
        told = bool(self.pictured.text().strip() and self.consent.text().strip())
        ready = self.footage is not None and (not files or self.generator is not None)
        usable = self.report is not None and self.report.usable
        self.make_button.setEnabled(ready and told and usable and not self.work.busy)
        self.bar.setVisible(self.work.busy)
        if ready and usable and not told:
            self.make_button.setToolTip("Say who is pictured and on what basis first")
        self.adjustSize()

    def _look(self) -> None:
        """Examine the footage for the family that is chosen."""
        self.report = None
        self._clear()
        if self.footage is not None:
            try:
                family = self.networks.family
            except StudioError:
                family = "wav2lip"
            self._say("Looking at the pictures", "muted")
            self.work.examine(self.footage, family)
        self._refresh()

    def _make(self) -> None:
        try:
            who = person(self.pictured.text(), self.consent.text(), generated=self.generated.isChecked())
            _ = self.networks.family
        except StudioError as error:
            self._on_failed(str(error))
            return
        assert self.footage is not None
        self._say("Making the avatar; closing this window stops it, and it goes on from there next time.", "muted")
        self.work.make(self.footage, self.networks, self.name.text().strip() or self.footage.stem, who)
        self._refresh()

    def _ask_footage(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Your pictures", "", FOOTAGE)
        if chosen:
            self.take(Path(chosen))

    def _ask_network(self, which: str) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, f"The {which}", "", GENERATORS)
        if chosen:
            self.paint_with(**{which: Path(chosen)})

    def _on_progress(self, step: str, done: int, total: int) -> None:
        self.bar.setVisible(True)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleName(step)

    def _on_judged(self, report: Report) -> None:
        self.report = report
        self._clear()
        self._say(report.summary, "" if report.usable else "danger")
        for one in report.findings:
            icon, role = _MARKS[one.level]
            words = label(one.words, wrap=True)
            words.setMinimumWidth(WIDE - 80)
            self.lines.addLayout(row(Mark(icon, role), words, None))
        self._settle()

    def _on_failed(self, sentence: str) -> None:
        self._say(sentence, "danger")
        self._settle()

    def _on_made(self, entry: Entry) -> None:
        self.made.emit(entry)
        self.close()

    def _settle(self) -> None:
        """Show the buttons as they are once the thread has told its last."""
        self._refresh()

    def _say(self, sentence: str, role: str) -> None:
        self.says.setProperty("role", role)
        self.says.style().unpolish(self.says)
        self.says.style().polish(self.says)
        self.says.setText(sentence)

    def _clear(self) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and (one := inner.takeAt(0)) is not None:
                widget = one.widget()
                if widget is not None:
                    widget.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a video or a photo."""
        files_of(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Look at the pictures that are dropped here."""
        if files := files_of(event):
            self.take(files[0])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Call the work off."""
        self.work.stop()
        super().closeEvent(event)
