"""The first start: what was found, and the one thing left to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from studio.ui import theme
from studio.ui.controls import Button, Mark, ToolButton, column, label, row, rule

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QLabel

WIDTH = 640
_MARGIN = 12


class Check(QWidget):
    """One thing that was looked at: a mark, what it is, and a detail."""

    def __init__(self, head: str) -> None:
        super().__init__()
        self.mark = Mark("more", "faint", 18)
        self.head: QLabel = label(head, "strong")
        self.detail: QLabel = label("", "caption")
        lay: QHBoxLayout = row(gap=8)
        lay.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(column(self.head, self.detail, gap=1), 1)
        self.setLayout(lay)

    def say(self, head: str, detail: str, *, well: bool) -> None:
        """Tell how it turned out."""
        self.mark.show_icon("check" if well else "warning", "ok" if well else "warn")
        self.head.setText(head)
        room = max(120, self.width() - 30)
        self.detail.setText(self.detail.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, room))
        self.detail.setToolTip(detail)


class Welcome(QFrame):
    """A card over the lower edge of the picture; once closed it never comes back."""

    closed = Signal()
    sample_asked = Signal()

    def __init__(self, host: QWidget, *, with_sample: bool) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("welcome")
        self.setAccessibleName("Welcome")
        self.title = label("Speak, and the portrait speaks", "figure")
        words = label("Press Start or the space bar. Nothing leaves this computer.", "muted")
        self.sample = Button("Play a sample", "speaker")
        self.sample.setVisible(with_sample)
        self.sample.clicked.connect(self.sample_asked)
        self.close_button = ToolButton("close", "Hide this card", glyph=16)
        self.close_button.clicked.connect(self.dismiss)
        self.microphone, self.avatar, self.processor = Check("Microphone"), Check("Portrait"), Check("Processor")
        checks = row(gap=theme.L)
        for check in (self.microphone, self.avatar, self.processor):
            checks.addWidget(check, 1)
        head = row(column(self.title, words, gap=2), None, self.sample, self.close_button, gap=4)
        self.setLayout(column(head, rule(), checks, gap=12, margins=(16, 12, 12, 14)))
        host.installEventFilter(self)
        self.place()

    def dismiss(self) -> None:
        """Close for good."""
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """Lie centred over the lower edge of the host."""
        room = self._host.size()
        self.setFixedWidth(max(320, min(WIDTH, room.width() - 2 * _MARGIN)))
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _MARGIN)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in place when the host changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False
