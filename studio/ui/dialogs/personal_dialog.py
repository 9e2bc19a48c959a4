"""An avatar of one's own: pictures, what paints, who it is and by what right, and the report card before any work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLabel, QLineEdit, QProgressBar, QWidget

from studio.avatars import library
from studio.avatars.consent import person
from studio.avatars.format import Person
from studio.avatars.importers.compiled import NOT_STATED
from studio.avatars.importers.personal import LAYOUTS, Networks
from studio.engine.sources.microphone import Microphone
from studio.errors import StudioError
from studio.files.names import shown
from studio.personal.wish import Wish
from studio.ui.dialogs.extra_install import ExtraInstall
from studio.ui.dialogs.film_dialog import FilmDialog
from studio.ui.dialogs.personal_work import PersonalWork
from studio.ui.dialogs.spoken_consent import SpokenConsent
from studio.ui.dialogs.unfinished import Unfinished
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, IconLabel, column, field_label, label, row
from studio.ui.drawing.plain import caption, tip
from studio.ui.dropping import files_of
from studio.ui.platform import choosing
from studio.ui.raised import in_window
from studio.ui.sentences import avatars as say
from studio.ui.sentences.window import CLOSE
from studio.ui.session import Running

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from studio.avatars.capture.report import Report
    from studio.personal.process import Progress, Standing
    from studio.ui.avatar_entries import Entry
    from studio.ui.session import Session

WIDE = 600
_MARKS = {"stop": ("close", "danger"), "warning": ("warning", "warn"), "note": ("info", "muted")}
_FILES, _LEARN = "files", "learn"


def _name(button: Button, path: Path, most: int) -> None:
    """Put a file's name on a button, shortened in its middle to ``most`` pixels."""
    button.setText(caption(button.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, most)))
    button.setToolTip(tip(path.name))


class PersonalDialog(QDialog):
    """Beside the picture, which goes on. Closing it calls the work off; what is done is kept for the next time.

    While the session runs, learning stands still, since speaking needs the machine; its button lets it go on all the same.

    Parameters
    ----------
    found
        The avatars whose networks can be used again; those that cannot are left out.
    session
        Whose microphone records a spoken consent, and before which learning gives way.
    """

    made = Signal(object)
    """The new `Entry`."""
    discarded = Signal(object)
    """The `Entry` that was made and is not wanted."""
    speak_asked = Signal()
    """The new avatar is to be heard."""

    def __init__(self, parent: QWidget, found: list[Entry], session: Session | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say.OWN_TITLE)
        self.setFixedWidth(WIDE)
        self.setAcceptDrops(True)
        self.footage: Path | None = None
        self.generator: Path | None = None
        self.encoder: Path | None = None
        self.report: Report | None = None
        self.work = PersonalWork()
        self._session = session
        self._named = ""
        """The name that was taken from the file."""
        self._learning = self._finished = self._paused = self._gives_way = False
        self._rounds, self._session_ran = 1, False
        self._entry: Entry | None = None
        self._make_fields(found)
        self._make_outcome()
        self._arrange()
        self._connect()
        if session is not None:
            session.changed.connect(self._give_way)
            self._give_way()
        self._refresh()

    def _make_fields(self, found: list[Entry]) -> None:
        """Make what the person fills in."""
        self.footage_button = Button(say.OWN_FOOTAGE_BUTTON, "film")
        self.film_button = Button(say.OWN_FILM, "camera")
        self.painter = QComboBox()
        self.painter.addItem(say.OWN_LEARNT_HERE, _LEARN)
        for entry in found:
            if entry.manifest is not None and entry.manifest.family in LAYOUTS:
                named = say.OWN_NETWORKS_OF.format(name=entry.name)
                self.painter.addItem(say.OWN_ADVANCED.format(name=named), entry.folder)
        self.painter.addItem(say.OWN_ADVANCED.format(name=say.OWN_FROM_FILE), _FILES)
        self.generator_button = Button(say.OWN_GENERATOR_BUTTON, "folder")
        self.encoder_button = Button(say.OWN_ENCODER_BUTTON, "folder")
        self.name, self.pictured, self.consent = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(say.OWN_NAME_HINT)
        self.pictured.setPlaceholderText(say.OWN_PICTURED_HINT)
        self.consent.setPlaceholderText(say.OWN_CONSENT_HINT)
        self.spoken = SpokenConsent(lambda: None if self._session is None else self._session.device)
        self.generated = QCheckBox(say.OWN_GENERATED)
        self.fields = QWidget()
        self.unfinished = Unfinished()

    def _make_outcome(self) -> None:
        """Make what says how it goes and what became of it, and the buttons below."""
        self.about = label(say.OWN_ABOUT, "caption", wrap=True)
        self.extra = ExtraInstall()
        self.says = label("", "muted", wrap=True)
        self.card = QWidget()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.picture = QLabel()
        self.picture.setAccessibleName(say.OWN_PICTURE)
        self.picture.setToolTip(say.OWN_PICTURE)
        self.pictures = QWidget()
        self.pictures.setLayout(column(
            label(say.OWN_FILMED, "caption"), self.picture, label(say.OWN_PAINTED, "caption"), gap=theme.XS))
        self.pictures.hide()
        self.speak_button = Button(say.OWN_SPEAK, "play")
        self.speak_button.setToolTip(tip(say.OWN_SPEAK_TIP))
        self.discard_button = Button(say.OWN_WAITS_AWAY)
        self.discard_button.setToolTip(tip(say.OWN_DISCARD_TIP))
        self.pause_button = Button(say.OWN_PAUSE)
        self.again_button = Button(say.OWN_FILM_AGAIN)
        self.longer_button = Button(say.OWN_LONGER)
        self.longer_button.setToolTip(tip(say.OWN_LONGER_TIP))
        self.leave_button = Button(CLOSE)
        self.make_button = Button(say.OWN_LEARN, kind="primary")

    def _connect(self) -> None:
        self.footage_button.clicked.connect(self._ask_footage)
        self.film_button.clicked.connect(self.film)
        self.again_button.clicked.connect(self.film)
        self.generator_button.clicked.connect(lambda: self._ask_network("generator"))
        self.encoder_button.clicked.connect(lambda: self._ask_network("encoder"))
        self.painter.currentIndexChanged.connect(self._look)
        self.make_button.clicked.connect(self._make)
        self.pause_button.clicked.connect(self._press_pause)
        self.longer_button.clicked.connect(self._learn_longer)
        self.speak_button.clicked.connect(self.speak_asked)
        self.discard_button.clicked.connect(self._discard)
        self.leave_button.clicked.connect(self.close)
        for field in (self.name, self.pictured, self.consent):
            field.textChanged.connect(self._refresh)
        self.spoken.changed.connect(self._refresh)
        self.unfinished.changed.connect(self._refresh)
        self.unfinished.wanted.connect(self.go_on)
        self.work.progress.connect(self._on_progress)
        self.work.judged.connect(self._on_judged)
        self.work.failed.connect(self._on_failed)
        self.work.made.connect(self._on_made)
        self.work.learning.connect(self._on_learning)
        self.work.pictured.connect(self._on_picture)
        self.work.learnt.connect(self._on_learnt)
        self.work.standing.connect(self._on_standing)
        self.work.rested.connect(self._refresh)
        self.extra.installed.connect(self._on_installed)
        self.extra.changed.connect(self._refresh)

    @property
    def learns(self) -> bool:
        """Whether the mouth is learnt from the footage, without networks of others."""
        return bool(self.painter.currentData() == _LEARN)

    @property
    def _no_speech(self) -> bool:
        """Whether the footage is a photo, from which no mouth is learnt."""
        from studio.media.content import PHOTOS

        return self.footage is not None and self.footage.suffix.lower() in PHOTOS

    @property
    def networks(self) -> Networks:
        """What hears and what paints, as far as it is chosen."""
        like = self.painter.currentData()
        return Networks(self.generator, self.encoder) if like == _FILES else Networks(like=like)

    def take(self, footage: Path) -> None:
        """Use this footage and look at it."""
        # A name that was not written by hand is that of the file, whichever it is.
        if self.name.text() in ("", self._named):
            self._named = footage.stem
            self.name.setText(footage.stem)
        self.footage = footage
        _name(self.footage_button, footage, WIDE - 200)
        self.painter.setItemText(0, say.OWN_LEARNT if self._no_speech else say.OWN_LEARNT_HERE)
        self._look()

    def film(self) -> FilmDialog:
        """Open the window in which a person films themselves; what they film is looked at next."""
        device = None if self._session is None else self._session.device
        dialog = FilmDialog(self, lambda: Microphone(device), library.films())
        dialog.filmed.connect(self._take_film)
        dialog.open()
        return dialog

    def _take_film(self, path: Path) -> None:
        if self._finished:
            # The name is taken by the avatar that was just made.
            self.name.clear()
        self.take(path)

    def go_on(self, wish: Wish) -> None:
        """Go on with learning that was begun before, with what was said of it then."""
        self.pictured.setText(wish.person.pictured)
        self.consent.setText(wish.person.consent)
        self.generated.setChecked(wish.person.generated)
        self.name.setText(wish.name)
        if self.extra.needed:
            self.take(wish.video)
            return
        self.footage, self._rounds, self._learning = wish.video, wish.rounds, True
        _name(self.footage_button, wish.video, WIDE - 200)
        self._say(say.OWN_LOOKING, "muted")
        self.work.learn(wish)
        self._refresh()

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
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        form.setColumnStretch(1, 1)
        fields: tuple[tuple[str, QWidget], ...] = (
            (say.OWN_PICTURES, self.footage_button), (say.OWN_PAINTED_BY, self.painter), (say.OWN_NAME, self.name),
            (say.OWN_PICTURED, self.pictured), (say.OWN_CONSENT, self.consent), (say.OWN_SPOKEN, self.spoken),
        )
        for number, (words, field) in enumerate(fields):
            form.addWidget(field_label(words, field), number + (number > 1), 0)
            if field is not self.footage_button:
                form.addWidget(field, number + (number > 1), 1)
        form.addLayout(row(self.footage_button, self.film_button), 0, 1)
        form.addLayout(row(self.generator_button, self.encoder_button, None), 2, 1)
        form.addWidget(self.generated, 7, 1)
        self.fields.setLayout(form)
        self.lines = column(gap=theme.S)
        self.card.setLayout(self.lines)
        self.setLayout(column(
            label(say.OWN_TITLE, "figure"),
            self.about,
            self.unfinished, self.fields, self.extra, self.says, self.card, self.pictures, row(self.speak_button, None),
            self.bar,
            row(None, self.pause_button, self.discard_button, self.again_button, self.longer_button, self.leave_button,
                self.make_button),
            gap=theme.M, margins=(20, 16, 20, 16),
        ))

    def _refresh(self) -> None:
        files, learns = self.painter.currentData() == _FILES, self.learns
        self.about.setText(say.OWN_ABOUT if learns else say.OWN_ABOUT_NETWORKS)
        self.make_button.setText(say.OWN_KEEP if self._finished else say.OWN_LEARN if learns else say.OWN_MAKE)
        self.pause_button.setVisible(self._learning and self.work.busy)
        self.pause_button.setText(say.OWN_GO_ON if self._paused or self._gives_way else say.OWN_PAUSE)
        self.longer_button.setVisible(self._finished)
        self.again_button.setVisible(self._finished)
        self.speak_button.setVisible(self._finished)
        self.discard_button.setVisible(self._finished)
        # What is finished is kept or thrown away; to close would be to keep it.
        self.leave_button.setVisible(not self._finished)
        self.film_button.setVisible(learns)
        lacking = learns and not self._no_speech and not self._finished and (self.extra.busy or self.extra.needed)
        self.extra.setVisible(lacking)
        self.unfinished.setVisible(learns and self.footage is None and self.unfinished.waits is not None)
        # What is learnt cannot be called otherwise on the way, and the picture needs the room.
        self.fields.setVisible(not self._finished and not (self._learning and self.work.busy))
        self.generator_button.setVisible(files)
        self.encoder_button.setVisible(files)
        told = bool(self.pictured.text().strip() and self.consent.text().strip())
        ready = self.footage is not None and not (learns and self._no_speech) and (not files or self.generator is not None)
        usable = self.report is not None and self.report.usable
        free = not self.work.busy and not self.spoken.busy and not lacking
        self.make_button.setEnabled(self._finished or (ready and told and usable and free))
        self.bar.setVisible(self.work.busy and not (learns and self._no_speech))
        # A button that cannot be pressed says why.
        why = "" if ready and told and usable else (
            say.OWN_NEEDS if not ready else say.OWN_SAY_WHO if usable or self.report is None else say.OWN_NEEDS_USABLE)
        why = say.OWN_NEEDS_EXTRA if lacking else why
        self.make_button.setToolTip(tip("" if self._finished else why))
        self._fit()

    def _fit(self) -> None:
        """Take the height that everything needs: `adjustSize` stops at two thirds of the screen, and squeezes what is left."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(WIDE, layout.totalHeightForWidth(WIDE))

    def _look(self) -> None:
        """Examine the footage for the family that is chosen."""
        self.report, self._learning, self._finished, self._rounds = None, False, False, 1
        self._clear()
        self.pictures.hide()
        if self.learns and self._no_speech:
            assert self.footage is not None
            self.work.stop(wait_s=0.0)
            self._say(say.OWN_PHOTO.format(name=shown(self.footage.name)), "warn")
        elif self.footage is not None and self.learns and self.extra.cannot_look:
            self._say("", "muted")
        elif self.footage is not None and self.learns:
            self._say(say.OWN_LOOKING, "muted")
            self.work.learn(self._wish(Person("", "", "", generated=False), look=True))
        elif self.footage is not None:
            try:
                family = self.networks.family
            except StudioError:
                family = "wav2lip"
            self._say(say.OWN_LOOKING, "muted")
            self.work.examine(self.footage, family)
        self._refresh()

    def _wish(self, who: Person, *, look: bool = False) -> Wish:
        assert self.footage is not None
        return Wish(self.footage, self.name.text().strip() or self.footage.stem, who, NOT_STATED, NOT_STATED, look=look,
                    rounds=self._rounds)

    def _press_pause(self) -> None:
        """Pause, or go on: for the person alone, whatever runs."""
        self._paused, self._gives_way = not (self._paused or self._gives_way), False
        self._hold()

    def _give_way(self) -> None:
        """Pause learning while the studio is live."""
        assert self._session is not None
        running = self._session.running is not Running.NOTHING
        if running != self._session_ran:
            self._session_ran = self._gives_way = running
            self._hold()

    def _hold(self) -> None:
        self.work.pause(self._paused or self._gives_way)
        self._refresh()

    def _learn_longer(self) -> None:
        self._rounds += 1
        self._finished = False
        self._make()

    def _make(self) -> None:
        if self._finished:
            self.close()
            return
        try:
            who = person(self.pictured.text(), self.consent.text(), generated=self.generated.isChecked())
            if self.learns:
                self._learning = True
                self.work.learn(self._wish(who), self.spoken.recording)
                self._refresh()
                return
            _ = self.networks.family
        except StudioError as error:
            self._on_failed(str(error))
            return
        assert self.footage is not None
        self._say(say.OWN_MAKING, "muted")
        self.work.make(self.footage, self.networks, self.name.text().strip() or self.footage.stem, who,
                       self.spoken.recording)
        self._refresh()

    def _ask_footage(self) -> None:
        chosen = choosing.open_file(self, choosing.Purpose.FOOTAGE, say.OWN_FOOTAGE_TITLE, say.OWN_FOOTAGE_FILES)
        if chosen is not None:
            self.take(chosen)

    def _ask_network(self, which: str) -> None:
        title = say.OWN_GENERATOR_TITLE if which == "generator" else say.OWN_ENCODER_TITLE
        chosen = choosing.open_file(self, choosing.Purpose.NETWORK, title, say.OWN_NETWORK_FILES)
        if chosen is not None:
            self.paint_with(**{which: chosen})

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
            words = label(in_window(one.words), wrap=True)
            words.setMinimumWidth(WIDE - 80)
            self.lines.addLayout(row(IconLabel(icon, role), words, None))
        self._refresh()

    def _on_failed(self, sentence: str) -> None:
        self._say(in_window(sentence), "danger")
        self._refresh()

    def _on_learning(self, progress: Progress) -> None:
        self._on_progress(progress.step, progress.done, progress.total)
        step = say.OWN_STEPS.get(progress.step, progress.step)
        percent = 100 * progress.done // max(1, progress.total)
        long = progress.left_s is not None and progress.left_s > 60
        words = say.OWN_LEFT_MINUTES if long else say.OWN_LEFT
        self._say(words.format(step=step, percent=percent, minutes=round((progress.left_s or 0) / 60)), "muted")

    def _on_standing(self, standing: Standing) -> None:
        if standing.paused:
            gives_way = self._gives_way or standing.speaks
            self._say(say.OWN_GIVES_WAY if gives_way else say.OWN_STANDS, "muted")

    def _on_installed(self) -> None:
        """Look at what could not be looked at before."""
        if self.report is None:
            self._look()
        self._refresh()

    def _on_picture(self, path: Path) -> None:
        picture = QPixmap(str(path))
        if not picture.isNull():
            density = self.devicePixelRatioF()
            picture = picture.scaledToWidth(round((WIDE - 40) * density), Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(density)
            self.picture.setPixmap(picture)
            self.pictures.show()
            self._fit()

    def _on_learnt(self, words: str) -> None:
        self._clear()
        self._say(in_window(words), "")
        self._learning, self._finished = False, True
        self._refresh()

    def _discard(self) -> None:
        if self._entry is not None:
            self.discarded.emit(self._entry)
            self.close()

    def _on_made(self, entry: Entry) -> None:
        self._entry = entry
        self.made.emit(entry)
        if not self._finished:
            self.close()

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

    def event(self, event: QEvent) -> bool:
        """Fit again once what was added is laid out, which Qt does later."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a video or a photo."""
        files_of(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Look at the pictures that are dropped here."""
        if files := files_of(event):
            self.take(files[0])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Call the work off."""
        self.spoken.end()
        self.extra.end()
        self.work.stop()
        super().closeEvent(event)
