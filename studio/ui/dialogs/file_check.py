"""Help > Check a file: what is proved about a clip, by whom, and what is not."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThread, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, IconLabel, column, label, row
from studio.ui.dropping import files_of
from studio.ui.platform import choosing
from studio.ui.platform.choosing import Purpose
from studio.ui.platform.screen_fit import open_at
from studio.ui.raised import in_window
from studio.ui.sentences import marks as say
from studio.ui.sentences.window import DONE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from studio.provenance.verify import Check

_LOG = logging.getLogger(__name__)
FIRST = (560, 380)


class Checking(QThread):
    """Check one file on a thread of its own."""

    found = Signal(object)
    """The `Check`."""
    failed = Signal(str)
    """Why there is none."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.setObjectName("verify")
        self._file = file

    def run(self) -> None:
        """Check, and tell."""
        from studio.provenance.verify import check_file

        try:
            self.found.emit(check_file(self._file))
        except StudioError as error:
            self.failed.emit(str(error))
        except Exception as error:  # noqa: BLE001 - the border of the thread
            _LOG.exception("the check of a file stopped")
            self.failed.emit(say.FAULT.format(kind=type(error).__name__))


class FileChecks:
    """Shows the check of a file over ``parent``: made when it is first wanted, and one at a time."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self.dialog: FileCheck | None = None

    def show(self, file: Path | None = None) -> None:
        """Show it, and check ``file`` if one is given."""
        if self.dialog is None:
            self.dialog = FileCheck(self._parent)
        self.dialog.show()
        self.dialog.raise_()
        if file is not None:
            self.dialog.look_at(file)

    def close(self) -> None:
        """Wait for a check that is under way; before the window goes."""
        if self.dialog is not None:
            self.dialog.end()


class FileCheck(QDialog):
    """Asks for a file or takes one that is dropped on it, and shows what is proved about it, a line each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say.TITLE)
        self.setAcceptDrops(True)
        open_at(self, *FIRST)
        self.check: Check | None = None
        self._checking: Checking | None = None
        self.said = label(say.HINT, "muted", wrap=True)
        self.verdict = label("", wrap=True)
        self._mark = IconLabel("check", "ok", 16)
        self._mark.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S)
        page = QWidget()
        page.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, theme.S, 0)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = QScrollArea()
        lines.setWidgetResizable(True)
        lines.setFrameShape(QFrame.Shape.NoFrame)
        lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.setAccessibleName(say.FOUND)
        lines.setWidget(page)
        self.choose, self.leave = Button(say.CHOOSE, "folder", kind="primary"), Button(DONE)
        self.choose.clicked.connect(self.ask)
        self.leave.clicked.connect(self.close)
        head = row(self._mark, self.verdict, gap=theme.S)
        self.setLayout(column(label(say.TITLE, "figure"), self.said, head, lines, row(self.choose, None, self.leave),
                              gap=theme.M, margins=(20, 16, 20, 16)))

    def ask(self) -> None:
        """Let the person choose a file, and check it."""
        chosen = choosing.open_file(self, Purpose.CHECK, say.CHOOSE_TITLE, say.FILES)
        if chosen is not None:
            self.look_at(chosen)

    def look_at(self, file: Path) -> None:
        """Check ``file``; one check at a time."""
        if self._checking is not None and self._checking.isRunning():
            return
        self._clear()
        self.said.setText(say.LOOKING.format(name=file.name))
        self.choose.setEnabled(False)
        self._checking = Checking(file)
        self._checking.found.connect(self._show)
        self._checking.failed.connect(self._fail)
        self._checking.finished.connect(lambda: self.choose.setEnabled(True))
        self._checking.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Take files that are dragged here."""
        files_of(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Check the first of the files that were let go."""
        files = files_of(event)
        if files:
            self.look_at(files[0])

    def _clear(self) -> None:
        self.check = None
        self._mark.hide()
        self.verdict.setText("")
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _fail(self, sentence: str) -> None:
        self.said.setText(in_window(sentence))

    def _show(self, check: Check) -> None:
        self.check = check
        # From here on the next step is to close it.
        self.choose.become(say.CHOOSE, "folder")
        self.leave.become(DONE, "", kind="primary")
        self.said.setText(say.PROOFS[check.proof.name])
        verdict, *lines = check.sentences(say.CHECKED, say.SOURCES)
        self._mark.show_icon("check" if check.unchanged else "warning", "ok" if check.unchanged else "warn")
        self._mark.show()
        self.verdict.setText(verdict)
        for line in lines:
            one = label(line, "muted", wrap=True)
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.addWidget(one)

    def end(self) -> None:
        """Wait for a check that is under way; before the window goes."""
        if self._checking is not None:
            self._checking.wait()
        self.close()
