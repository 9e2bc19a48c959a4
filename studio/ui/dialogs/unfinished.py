"""Learning that was begun and not finished: said when the window opens, to go on with or to throw away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.avatars.capture import kept
from studio.files.names import shown
from studio.personal import waiting
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.drawing.plain import caption, tip
from studio.ui.sentences import avatars as say

if TYPE_CHECKING:
    from studio.personal.waiting import Waiting


class Unfinished(QWidget):
    """A line and two buttons about the newest work that waits; its dialog hides it where nothing waits."""

    wanted = Signal(object)
    """The `Wish` to go on with."""
    changed = Signal()
    """There is other work that waits, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: Waiting | None = None
        self.says = label("", wrap=True)
        self.on_button = Button(say.OWN_WAITS_ON)
        self.away_button = Button(say.OWN_WAITS_AWAY)
        self.away_button.setToolTip(tip(say.OWN_WAITS_AWAY_TIP))
        self.on_button.clicked.connect(self._go_on)
        self.away_button.clicked.connect(self._throw_away)
        self.setLayout(column(self.says, row(self.on_button, self.away_button, None), gap=6))
        self.look()

    def look(self) -> None:
        """See what waits."""
        self.waits = next(iter(waiting.waiting()), None)
        if self.waits is not None:
            wish = self.waits.wish
            self.says.setText(caption(say.OWN_WAITS.format(name=shown(wish.name), video=shown(wish.video.name))))
        self.changed.emit()

    def _go_on(self) -> None:
        if self.waits is not None:
            self.wanted.emit(self.waits.wish)

    def _throw_away(self) -> None:
        if self.waits is None:
            return
        try:
            gone = bool(kept.forget([self.waits.work]))
        except OSError:
            gone = False
        if gone:
            self.look()
        else:
            self.says.setText(say.OWN_WAITS_STAYS)
            self.changed.emit()
