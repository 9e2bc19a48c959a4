"""The first start: one sentence, and Start."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, ToolButton, column, label, row
from studio.ui.sentences import sound
from studio.ui.sentences import window as say

WIDTH = 640
_MARGIN = 12


class Welcome(QFrame):
    """A card over the lower edge of the picture; once closed it never comes back.

    Parameters
    ----------
    host
        Over whose lower edge it lies.
    with_sample
        Whether there is a sample to play.
    """

    closed = Signal()
    start_asked = Signal()
    sample_asked = Signal()

    def __init__(self, host: QWidget, *, with_sample: bool) -> None:
        super().__init__(host)
        self._host, self._with_sample = host, with_sample
        self.setObjectName("welcome")
        self.setAccessibleName(say.WELCOME)
        self.words = label(say.WELCOME_SAYS, "title", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.start = Button(sound.START, "play", kind="primary", big=True)
        self.start.clicked.connect(self.start_asked)
        self.sample = Button(say.WELCOME_SAMPLE, "speaker", kind="ghost", big=True)
        self.sample.setVisible(with_sample)
        self.sample.clicked.connect(self.sample_asked)
        self.close_button = ToolButton("close", say.WELCOME_HIDE, side=24, glyph=16)
        self.close_button.clicked.connect(self.dismiss)
        words = row(self.words, gap=theme.S)
        words.setStretch(0, 1)
        words.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(words, row(None, self.start, self.sample, None, 24), gap=theme.M, margins=(32, 12, 8, 16)))
        host.installEventFilter(self)
        self.place()

    def say(self, words: str, *, can_start: bool) -> None:
        """Say this sentence; where nothing could be heard the sample is the one thing to do."""
        self.words.setText(words)
        self.start.setVisible(can_start or not self._with_sample)
        self.sample.become(say.WELCOME_SAMPLE, "speaker", "ghost" if self.start.isVisibleTo(self) else "primary")
        self.place()

    def dismiss(self) -> None:
        """Close for good."""
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """Lie centred over the lower edge of the host."""
        room, lay = self._host.size(), self.layout()
        assert lay is not None
        self.setFixedWidth(max(320, min(WIDTH, room.width() - 2 * _MARGIN)))
        # Before a widget was shown its fonts are not known, and a long sentence would be cut for them.
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        lay.invalidate()
        height = lay.totalHeightForWidth(self.width())
        self.setFixedHeight(height)
        self.move((room.width() - self.width()) // 2, room.height() - height - _MARGIN)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in place when the host changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False
