"""How call programs are told to use the studio's camera and microphone, and what which of them needs; with the whole page."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from studio.places import pages
from studio.ui import language
from studio.ui.drawing import image, theme
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.platform.screen_fit import open_at
from studio.ui.preferences import ENGLISH
from studio.ui.sentences import outputs as say
from studio.ui.sentences.window import DONE

FIRST = (720, 640)
PAGE = "outputs.md"
_HEADING, _TOPIC = "\n## ", "calls "


def about_calls() -> str:
    """Give what the documentation's page of outputs says of calls, as Markdown; "" where the page is not there."""
    try:
        page = (pages() / PAGE).read_text(encoding="utf-8")
    except OSError:
        return ""
    return "".join(_HEADING + part for part in page.split(_HEADING)[1:] if part.lower().startswith(_TOPIC)).strip()


class CallsHelp(QDialog):
    """What to choose and what it needs in a few sentences, the command that is needed once, and the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say.CALLS)
        open_at(self, *FIRST)
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(True)
        self.page.setAccessibleName(say.CALLS_PAGE)
        self.page.setFont(image.font(theme.BODY, 400))
        self.page.setMarkdown(about_calls())
        self.in_english = label(say.CALLS_PAGE_ENGLISH, "caption")
        # The pages of the documentation are in no other language.
        self.in_english.setVisible(language.spoken() != ENGLISH)
        self.copy, done = Button(say.COPY_COMMAND, "copy"), Button(DONE, kind="primary")
        self.copy.clicked.connect(_copy_command)
        done.clicked.connect(self.close)
        linux = sys.platform.startswith("linux")
        self.copy.setVisible(linux)
        self.setLayout(column(
            label(say.CALLS, "figure"), label(say.CALLS_HOW, "strong", wrap=True),
            label(say.CALLS_WAYS if linux else say.CALLS_ELSEWHERE, "muted", wrap=True), self.in_english, self.page,
            row(self.copy, None, done), gap=theme.M, margins=(20, 16, 20, 16)))


def _copy_command() -> None:
    # Only Linux has what this imports.
    from studio.outputs.camera import v4l2

    QGuiApplication.clipboard().setText(v4l2.command(installed=v4l2.is_installed()))
