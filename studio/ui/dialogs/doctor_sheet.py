"""Check this machine: what there is for the networks, what works, and what to do; a report to copy."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from studio.errors import StudioError
from studio.ui import raised
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, IconLabel, column, label, row
from studio.ui.platform.screen_fit import open_at
from studio.ui.sentences import settings as say
from studio.ui.sentences.window import DONE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from studio.engine.doctor import DoctorReport
    from studio.engine.surroundings import MachineFinding

_LOG = logging.getLogger(__name__)
FIRST = (680, 620)
_HEADING = 36
"""Height of a heading between the lines."""


class Looking(QThread):
    """Look at the machine on a thread of its own."""

    step = Signal(str)
    """What is looked at now."""
    found = Signal(object)
    """The `DoctorReport`."""
    failed = Signal(str)
    """Why there is none."""

    def __init__(self, folder: Path, screens: Sequence[MachineFinding], places: Mapping[str, Path]) -> None:
        super().__init__()
        self.setObjectName("doctor")
        self._folder, self._screens, self._places = folder, screens, places

    def run(self) -> None:
        """Look, and tell."""
        from studio.engine.doctor import examine
        from studio.outputs.camera import finding
        from studio.personal import finding as personal_finding

        try:
            others = [*finding.look(), *personal_finding.look()]
            self.found.emit(examine(self._folder, self.step.emit, screens=self._screens, others=others, places=self._places))
        except StudioError as error:
            self.failed.emit(str(error))
        except Exception as error:  # noqa: BLE001 - the border of the thread
            _LOG.exception("the look at the machine stopped")
            self.failed.emit(say.CHECK_FAULT.format(kind=type(error).__name__))


class DoctorSheet(QDialog):
    """The findings, a line each; begins to look when it is made.

    Parameters
    ----------
    folder
        Of the avatar that is tried on every device.
    recordings
        Where they go.
    """

    def __init__(self, parent: QWidget, folder: Path, recordings: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(say.CHECK_TITLE)
        open_at(self, *FIRST)
        self.report: DoctorReport | None = None
        self._folder, self._places = folder, {say.CHECK_RECORDINGS: recordings}
        self._looking: Looking | None = None
        self._said = label("", "muted", wrap=True)
        self._lines = QScrollArea()
        self._lines.setWidgetResizable(True)
        self._lines.setFrameShape(QFrame.Shape.NoFrame)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setAccessibleName(say.CHECK_FOUND)
        self.copy, self.again, done = Button(say.CHECK_COPY), Button(say.CHECK_AGAIN), Button(DONE, kind="primary")
        self.copy.clicked.connect(self._copy)
        self.again.clicked.connect(self.look)
        done.clicked.connect(self.close)
        self.setLayout(column(label(say.CHECK_TITLE, "figure"), self._said, self._lines,
                              row(self.copy, self.again, None, done), gap=theme.L, margins=(20, 16, 20, 16)))
        self.look()

    def look(self) -> None:
        """Look at everything anew."""
        if self._looking is not None and self._looking.isRunning():
            return
        self.copy.setEnabled(False)
        self.again.setEnabled(False)
        from studio.ui.platform import screens

        self._looking = Looking(self._folder, screens.findings(), self._places)
        self._looking.step.connect(lambda step: self._said.setText(say.CHECK_STEP.format(step=raised.in_window(step))))
        self._looking.found.connect(self._show)
        self._looking.failed.connect(lambda sentence: self._said.setText(raised.in_window(sentence)))
        self._looking.finished.connect(lambda: self.again.setEnabled(True))
        self._said.setText(say.CHECK_LOOKING)
        self._looking.start()

    def _show(self, report: DoctorReport) -> None:
        self.report = report
        self._said.setText(raised.in_window(report.summary))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, theme.S, 0)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        lines: list[tuple[bool | None, str, str]] = [(one.well, one.name, one.found) for one in report.findings]
        lines.append((None, "", say.CHECK_PICTURE.format(avatar=raised.in_window(report.avatar))))
        lines += report.tried_lines()
        for number, (well, name, said) in enumerate(lines):
            if not name:
                grid.setRowMinimumHeight(number, _HEADING)
                grid.addWidget(label(said), number, 0, 1, 3, Qt.AlignmentFlag.AlignBottom)
                continue
            if well is not None:
                grid.addWidget(IconLabel("check" if well else "warning", "ok" if well else "warn", 16), number, 0,
                               Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(raised.in_window(name), "muted"), number, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(raised.in_window(said), wrap=True), number, 2)
        grid.setRowStretch(len(lines), 1)
        page = QWidget()
        page.setLayout(grid)
        self._lines.setWidget(page)
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        if self.report is not None:
            QGuiApplication.clipboard().setText(self.report.as_text())
            self._said.setText(say.CHECK_COPIED)

    def end(self) -> None:
        """Wait for a look that is under way, which cannot be cut short inside a driver; before the window goes."""
        if self._looking is not None:
            self._looking.wait()
        self.close()
