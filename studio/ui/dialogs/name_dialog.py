"""A small window that asks for a name and stays until it is one that can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from studio.avatars.format_reading import LONGEST_TITLE
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, column, field_label, label, row
from studio.ui.sentences.window import CANCEL, RENAME

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 420


class NameDialog(QDialog):
    """One field and two buttons; Enter takes the name.

    Parameters
    ----------
    title
        What is named.
    field
        Name of the field.
    name
        What it is called now.
    use
        Takes a name; gives why it cannot be used, or nothing.
    """

    def __init__(self, parent: QWidget, title: str, field: str, name: str, use: Callable[[str], str]) -> None:
        super().__init__(parent)
        self._use = use
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_TITLE)
        self.name.selectAll()
        self.why = label("", "warn", wrap=True)
        self.why.setVisible(False)
        self.take, cancel = Button(RENAME, kind="primary"), Button(CANCEL)
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        cancel.clicked.connect(self.reject)
        heading = label(title, "figure", wrap=True)
        self.setLayout(column(heading, field_label(field, self.name), self.name, self.why, row(None, cancel, self.take),
                              gap=theme.M, margins=(20, 16, 20, 16)))
        self.setFixedWidth(WIDTH)
        self.name.setFocus()

    def _take(self) -> None:
        why = self._use(self.name.text())
        self.why.setText(why)
        self.why.setVisible(bool(why))
        if not why:
            self.accept()
