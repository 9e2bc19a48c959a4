"""The line at the bottom: on what it runs, what it does, how fast, what was lost, how late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel

from studio.ui import paint, theme
from studio.ui.controls import Button, Mark, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence


class StatusLine(QFrame):
    """Words at the left, figures at the right; `say` changes both."""

    provider_asked = Signal()
    """The person asks why it runs where it runs."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAccessibleName("Status")
        self.setFixedHeight(theme.STATUS_HEIGHT)
        self._provider = label("Starting", "muted")
        self._why = Button("why", kind="link")
        self._why.setMinimumHeight(0)
        self._why.setAccessibleName("Why it runs on this processor")
        self._why.setVisible(False)
        self._why.clicked.connect(self.provider_asked)
        self._mark = Mark("warning", "warn", 14)
        self._mark.setVisible(False)
        self._words = label("")
        self._figures = [(label("", "strong"), label(name, "muted")) for name in FIGURES]
        right = row(gap=6)
        for number, (value, name) in enumerate(self._figures):
            if number:
                right.addSpacing(10)
            right.addWidget(value)
            right.addWidget(name)
        self.setLayout(row(Mark("chip", "muted", 16), self._provider, self._why, 8, self._mark, self._words, None, right,
                           gap=6, margins=(16, 0, 16, 0)))
        self.say_figures((None, 0, None))

    def say_provider(self, words: str, *, reason: bool) -> None:
        """Name the execution provider; ``reason`` offers to say why."""
        self._provider.setText(words)
        self._why.setVisible(reason)

    def say(self, words: str, *, trouble: bool) -> None:
        """Say what the window is doing, with a mark when that is not well."""
        if words != self._words.text():
            self._words.setText(words)
            self._words.setToolTip(words)
        if trouble is not self._mark.isVisibleTo(self):
            self._mark.setVisible(trouble)

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    @property
    def provider(self) -> str:
        """The execution provider it names now."""
        return self._provider.text()

    def figure(self, name: str) -> str:
        """Give the figure shown for one of `FIGURES`."""
        return self._figures[FIGURES.index(name)][0].text()

    def say_figures(self, values: tuple[float | None, int | None, float | None]) -> None:
        """Show pictures a second, pictures skipped, and milliseconds from microphone to screen; None is a dash."""
        fps, skipped, screen_ms = values
        words = (
            paint.DASH if fps is None else f"{fps:.1f}",
            paint.DASH if skipped is None else str(skipped),
            paint.DASH if screen_ms is None else f"{screen_ms:.0f} ms",
        )
        for (value, _), text in zip(self._figures, words, strict=True):
            if value.text() != text:
                _set_steady(value, text)


FIGURES: Sequence[str] = ("pictures/s", "skipped", "mic \N{RIGHTWARDS ARROW} screen")


def _set_steady(value: QLabel, text: str) -> None:
    """Change a figure without letting its neighbours jump: it keeps the widest room it ever needed."""
    value.setText(text)
    value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    value.setMinimumWidth(max(value.minimumWidth(), value.sizeHint().width()))
