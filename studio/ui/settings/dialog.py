"""The settings: everything that stays chosen from one start to the next, a page for each part. Changes apply at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QScrollArea, QStackedWidget, QWidget

from studio.ui.drawing import image, theme
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.platform.screen_fit import open_at
from studio.ui.sentences import settings as say
from studio.ui.sentences.window import DONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QShowEvent

    from studio.ui.settings.page import SettingsPage

LEAST = (640, 420)
FIRST = (720, 480)
LIST_WIDE, LIST_ROOM = 168, 44
"""Of the list of pages at least, and what it has beside the words."""


class SettingsDialog(QDialog):
    """Pages on the left, rows on the right; beside the picture, which goes on.

    Parameters
    ----------
    pages
        In their order.
    follow
        Signals after which the fields show anew what is chosen, since it can be chosen elsewhere too.
    """

    def __init__(self, parent: QWidget, pages: Sequence[SettingsPage], follow: Sequence[SignalInstance]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say.TITLE)
        self.setMinimumSize(*LEAST)
        self.pages = {page.title: page for page in pages}
        self.list = QListWidget()
        self.list.setAccessibleName(say.PAGES)
        self.list.setFont(image.font(theme.BODY, 500))
        self._stack = QStackedWidget()
        self._title = label("", "figure")
        for page in pages:
            page.finish()
            self.list.addItem(page.title)
            self._stack.addWidget(_scrolled(page))
        self.list.currentRowChanged.connect(self._turn)
        side = QFrame()
        side.setObjectName("side")
        # As wide as the longest title of the language asks for.
        words = max(self.list.fontMetrics().horizontalAdvance(page.title) for page in pages)
        wide = max(LIST_WIDE, words + LIST_ROOM)
        side.setFixedWidth(wide)
        open_at(self, FIRST[0] + wide - LIST_WIDE, FIRST[1])
        side.setLayout(column(self.list, margins=(theme.S, theme.S, theme.S, theme.S)))
        done = Button(DONE, kind="primary")
        done.clicked.connect(self.close)
        foot = row(label(say.AT_ONCE, "caption"), None, done)
        lay = row(gap=theme.L, margins=(theme.L, theme.L, 20, theme.L))
        lay.addWidget(side)
        lay.addLayout(column(self._title, 4, self._stack, foot, gap=theme.S), 1)
        self.setLayout(lay)
        for signal in follow:
            signal.connect(self._refresh)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def open_page(self, title: str = "") -> None:
        """Show the dialog, in front; at a page, or where it was."""
        if title:
            self.list.setCurrentRow(list(self.pages).index(title))
        self.show()
        self.raise_()
        self.activateWindow()

    def _turn(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._title.setText(list(self.pages)[number])

    def _refresh(self) -> None:
        if self.isVisible():
            for page in self.pages.values():
                page.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show what is chosen now."""
        super().showEvent(event)
        self._refresh()


def _scrolled(page: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidget(page)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
