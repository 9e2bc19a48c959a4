"""Help > Save a report for a bug: what is in it is shown, may be changed, and goes where the person puts it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from studio.errors import OutputError, StudioError, in_words
from studio.files.draft import write_text
from studio.ui.drawing import image, theme
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.platform import choosing
from studio.ui.platform.choosing import Purpose
from studio.ui.platform.screen_fit import open_at
from studio.ui.sentences import bug_report as say
from studio.ui.sentences.window import DONE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from studio.engine.surroundings import MachineFinding

_LOG = logging.getLogger(__name__)
FIRST = (680, 560)


class Writing(QThread):
    """Check the machine and write the report on a thread of its own.

    Parameters
    ----------
    folder
        Of the avatar that is tried on every device.
    screens
        What was found about the screens, which only the window's thread may ask for.
    """

    step = Signal(str)
    """What is looked at now."""
    written = Signal(str)
    """The report."""
    failed = Signal(str)
    """Why there is none."""

    def __init__(self, folder: Path, screens: Sequence[MachineFinding]) -> None:
        super().__init__()
        self.setObjectName("bug-report")
        self._folder, self._screens = folder, screens

    def run(self) -> None:
        """Write, and tell."""
        from studio.bug_report import report

        try:
            self.written.emit(report(self._machine()))
        except Exception as error:  # noqa: BLE001 - the border of the thread
            _LOG.exception("the report of a bug was not written")
            self.failed.emit(in_words(error, say.NOT_WRITTEN))

    def _machine(self) -> str:
        from studio.engine.doctor import examine
        from studio.outputs.camera import finding
        from studio.personal import finding as personal_finding

        try:
            others = [*finding.look(), *personal_finding.look()]
            return examine(self._folder, self.step.emit, screens=self._screens, others=others).as_text()
        except Exception as error:  # noqa: BLE001 - a report is wanted most where the check fails too
            if not isinstance(error, StudioError):
                _LOG.exception("the look at the machine stopped")
            return say.NOT_CHECKED.format(why=f"{type(error).__name__}: {error}")


class BugReports:
    """Shows the report over ``parent``: one dialog, which writes it anew whenever it is asked for.

    Parameters
    ----------
    parent
        The window.
    avatar
        Gives the folder of the avatar on air.
    """

    def __init__(self, parent: QWidget, avatar: Callable[[], Path]) -> None:
        self._parent, self._avatar = parent, avatar
        self.dialog: BugReport | None = None

    def show(self) -> None:
        """Show it, and begin to write."""
        if self.dialog is None:
            self.dialog = BugReport(self._parent)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.write(self._avatar())

    def close(self) -> None:
        """Wait for a report that is being written; before the window goes."""
        if self.dialog is not None:
            self.dialog.end()


class BugReport(QDialog):
    """The report as a text that may be changed, with a way onto the clipboard and into a file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say.TITLE)
        open_at(self, *FIRST)
        self._writing: Writing | None = None
        self.said = label("", "muted", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say.TEXT)
        self.text.setTabChangesFocus(True)
        self.text.setFont(image.font(theme.BODY, 400))
        self.copy, self.save, done = Button(say.COPY), Button(say.SAVE, "save", kind="primary"), Button(DONE)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask)
        done.clicked.connect(self.close)
        self.setLayout(column(label(say.TITLE, "figure"), label(say.HINT, "muted", wrap=True), self.text, self.said,
                              row(self.copy, None, done, self.save), gap=theme.M, margins=(20, 16, 20, 16)))

    @property
    def ready(self) -> bool:
        """Whether there is a report to save."""
        return self.save.isEnabled()

    def write(self, folder: Path) -> None:
        """Write the report anew, trying the avatar in ``folder``; one at a time."""
        if self._writing is not None and self._writing.isRunning():
            return
        from studio.ui.platform import screens

        self.text.clear()
        self._enable(on=False)
        self._writing = Writing(folder, screens.findings())
        self._writing.step.connect(lambda step: self.said.setText(say.LOOKING.format(step=step)))
        self._writing.written.connect(self._show)
        self._writing.failed.connect(self.said.setText)
        self._writing.start()

    def _enable(self, *, on: bool) -> None:
        for one in (self.text, self.copy, self.save):
            one.setEnabled(on)

    def _show(self, report: str) -> None:
        self.said.setText("")
        self.text.setPlainText(report)
        self._enable(on=True)
        self.text.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(say.COPIED)

    def _ask(self) -> None:
        chosen = choosing.save_file(self, Purpose.REPORT, say.SAVE_TITLE, say.SUGGESTED, say.FILES)
        if chosen is not None:
            self.save_as(chosen)

    def save_as(self, path: Path) -> None:
        """Write what is in the field to ``path``, and say so, or why not."""
        try:
            write_text(path, self.text.toPlainText())
        except OutputError as error:
            self.said.setText(str(error))
        else:
            self.said.setText(say.SAVED.format(path=path))

    def end(self) -> None:
        """Wait for a report that is being written, which cannot be cut short inside a driver; before the window goes."""
        if self._writing is not None:
            self._writing.wait()
        self.close()
