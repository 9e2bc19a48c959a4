"""The bar under the picture while the panels stand still: since when, the cursors, the region, and the way back to live."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu

from studio.ui.drawing import paint, theme
from studio.ui.drawing.controls import Button, ToolButton, TwoLines, column, label, row
from studio.ui.drawing.plain import tip
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from studio.ui.panels.examination import Examination

_GAP, _MARGIN = 2, 5
_SMALL = 560
"""Height of a window in which the picture needs the room of the hint."""
KINDS = {"wav": say.SAVE_WAV, "csv": say.SAVE_CSV, "png": say.SAVE_PNG, "svg": say.SAVE_SVG, "json": say.SAVE_SESSION}
"""What can be saved of a frozen session, by the ending of the file."""


class ExamineBar(QFrame):
    """Shown while the panels are frozen.

    Parameters
    ----------
    examination
        What it tells of and steers.
    """

    play_asked = Signal()
    save_asked = Signal(str)
    """One of `KINDS`."""
    export_asked = Signal()

    def __init__(self, examination: Examination) -> None:
        super().__init__()
        self.setObjectName("card")
        self._examination = examination
        self.since = label("", "strong")
        self.places = TwoLines("", "muted")
        self.play = ToolButton("play", say.PLAY_REGION)
        self.save = ToolButton("save", say.SAVE_FROZEN)
        self.export = ToolButton("export", say.EXPORT_REGION)
        self.live = Button(say.BACK_TO_LIVE, kind="primary")
        self.live.setToolTip(say.BACK_TO_LIVE_TIP)
        self.hint = TwoLines(say.EXAMINE_HINT, "caption")
        """What mouse and keys do, while there is room for it."""
        self.hint.setToolTip(say.EXAMINE_HINT)
        lay = row(self.since, gap=theme.S)
        lay.addWidget(self.places, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.play, self.save, self.export, self.live):
            lay.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(lay, self.hint, gap=_GAP, margins=(12, _MARGIN, 8, _MARGIN)))
        self._use_height()
        self.setVisible(False)
        self.play.clicked.connect(self.play_asked)
        self.export.clicked.connect(self.export_asked)
        self.save.clicked.connect(self._open_menu)
        self.live.clicked.connect(lambda: examination.freeze(False))
        examination.changed.connect(self._on_change)
        examination.marked.connect(self.refresh)
        examination.moved.connect(self.refresh)

    def show_playing(self, on: bool) -> None:
        """Say whether the region is heard."""
        self.play.show_icon("stop" if on else "play")
        self.play.rename(say.STOP_REGION if on else say.PLAY_REGION)

    def menu(self) -> QMenu:
        """Make the menu of what can be saved."""
        menu = QMenu(self)
        for kind, words in KINDS.items():
            menu.addAction(words, partial(self.save_asked.emit, kind))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.save.mapToGlobal(self.save.rect().topLeft()) - QPoint(0, menu.sizeHint().height()))

    def _on_change(self, frozen: bool) -> None:
        self.setVisible(frozen)
        self.refresh()

    def refresh(self) -> None:
        """Say where the cursors and the region are."""
        one = self._examination
        if not one.frozen:
            return
        self.since.setText(say.FROZEN_AT.format(time=one.clock))
        first, second = one.cursors
        told = [say.CURSOR.format(name=name, at=at) for name, at in (("A", first), ("B", second)) if at is not None]
        if first is not None and second is not None:
            told.append(say.CURSORS_APART.format(seconds=abs(second - first)))
        if one.region is not None:
            told.append(say.REGION.format(seconds=one.region[1] - one.region[0]))
        self.places.setText(say.GAP.join(told).replace("-", paint.MINUS) if told else say.NO_REGION)
        self.places.setToolTip(tip(self.places.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Have the height of the lines that the hint needs, or leave it out in a small window."""
        super().resizeEvent(event)
        self._use_height()

    def _use_height(self) -> None:
        small = self.window().height() < _SMALL
        self.hint.setVisible(not small)
        below = 0 if small else _GAP + self.hint.heightForWidth(self.width() - 20)
        self.setFixedHeight(theme.CONTROL_HEIGHT + 2 * _MARGIN + below)
