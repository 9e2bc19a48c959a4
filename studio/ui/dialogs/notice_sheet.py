"""Help > Notices: what was told since the start, to be read again and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from studio.ui.drawing import image, theme
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.platform.screen_fit import open_at
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from studio.ui.notice_history import NoticeHistory

FIRST = (640, 400)


class NoticeSheet(QDialog):
    """A text that cannot be changed, the newest at its end; it grows while it is open."""

    def __init__(self, parent: QWidget, history: NoticeHistory) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say.NOTICES_TITLE)
        open_at(self, *FIRST)
        self._history = history
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say.NOTICES_TITLE)
        self.text.setPlaceholderText(say.NOTICES_NONE)
        self.text.setTabChangesFocus(True)
        self.text.setFont(image.font(theme.BODY, 400))
        self.said = label("", "muted")
        self.copy, done = Button(say.NOTICES_COPY), Button(say.DONE, kind="primary")
        self.copy.clicked.connect(self._copy)
        done.clicked.connect(self.close)
        self.setLayout(column(label(say.NOTICES_TITLE, "figure"), self.text, row(self.copy, self.said, None, done),
                              gap=theme.M, margins=(20, 16, 20, 16)))
        history.grew.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.text.setPlainText(self._history.as_text())
        self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().maximum())
        self.copy.setEnabled(bool(self._history.told))
        self.said.setText("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._history.as_text())
        self.said.setText(say.NOTICES_COPIED)
