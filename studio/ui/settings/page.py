"""One page of the settings: rows of a name and a field, each of which reads and writes what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, field_label, label
from studio.ui.sentences import settings as say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QLabel

NAMES_WIDE = 112


class SettingsPage(QWidget):
    """Rows are added from the top down. No field keeps anything: `refresh` shows what is chosen now, wherever that was done.

    Parameters
    ----------
    title
        In the list of pages and over the rows.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.fields: dict[str, QWidget] = {}
        self.hints: dict[str, QLabel] = {}
        """Both of every row, by its name."""
        self._readers: list[Callable[[], object]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, theme.S, 0)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.XS)
        self._grid.setColumnMinimumWidth(0, NAMES_WIDE)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, field: QWidget, hint: str = "", *, refresh: Callable[[], object] | None = None) -> None:
        """Add a row; ``hint`` stands under the field, and ``refresh`` lets the field show what is so now."""
        row = self._grid.rowCount()
        self.fields[name] = field
        self._grid.addWidget(field_label(name, field), row, 0)
        self._grid.addWidget(field, row, 1)
        if hint:
            self.hints[name] = label(hint, "caption", wrap=True)
            self._grid.addWidget(self.hints[name], row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, theme.M)
        if refresh is not None:
            self._readers.append(refresh)

    def choice(self, name: str, options: Mapping[str, str], read: Callable[[], str], write: Callable[[str], object],
               hint: str = "") -> QComboBox:
        """Add a row that offers some values, each with its words; ``write`` is told at once what was chosen."""
        field = QComboBox()
        for value, words in options.items():
            field.addItem(words, value)
        field.activated.connect(lambda index: write(field.itemData(index)))
        self.add(name, field, hint, refresh=lambda: field.setCurrentIndex(field.findData(read())))
        return field

    def action(self, name: str, words: str, icon: str, do: Callable[[], object], hint: Callable[[], str]) -> Button:
        """Add a row with a button; ``hint`` gives what is said under it."""
        button = Button(words, icon)
        button.clicked.connect(do)
        button.setAccessibleName(say.FIELD_NAME.format(row=name, button=words))
        self.add(name, button, " ", refresh=lambda: self.hints[name].setText(hint()))
        self._grid.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        return button

    def finish(self) -> None:
        """Keep the rows together at the top."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def refresh(self) -> None:
        """Show in every field what is chosen now."""
        for read in self._readers:
            read()
